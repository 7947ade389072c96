// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/likeness.h"
#include "workspace/storydocument.h"

#include <QTimer>

namespace circletake::workspace {

/// The consistency meter of the open project: has the faces of every take that becomes ready looked at in the
/// background, compares them with the references of who is in the shot, and passes over takes that are too unlike.
/// Window's thread; it never waits. Without models it does nothing and starts nothing.
class LikenessDesk final : public QObject
{
    Q_OBJECT

public:
    /// The document must outlive it.
    LikenessDesk(StoryDocument &document, QString modelFolder, QObject *parent = nullptr);

    [[nodiscard]] FaceMeter &meter() { return m_meter; }
    [[nodiscard]] const FaceMeter &meter() const { return m_meter; }

    /// Another folder of models; everything is measured or read anew.
    void useModels(const QString &folder);

    /// Of a take's characters; empty for a take that is not ready or shows nobody.
    [[nodiscard]] const TakeLikeness &of(TakeId take) const;
    /// The number that keeps a shot's newest clip out of the film; nothing when it is circled or good enough.
    [[nodiscard]] std::optional<double> holdOf(ShotId shot) const;

signals:
    /// Takes are passed over, or no longer; the document knows already.
    void passedOverChanged(const QSet<circletake::TakeId> &takes);

private:
    void follow(const StoryChange &change);
    void askForAll();
    void ask(ShotId shot, TakeId take);
    void note(const QByteArray &hash);
    void tell();
    void weigh(const QSet<ShotId> &shots);
    [[nodiscard]] FindingsOf findings() const;

    StoryDocument &m_document;
    FaceMeter m_meter;
    QString m_folder;                           // of the project that is shown
    QHash<QByteArray, QSet<ShotId>> m_shotsOf;  // that a file counts for
    QSet<ShotId> m_dirty;                       // to be told
    QTimer m_soon;                              // so that many files are told at once
    mutable QHash<TakeId, TakeLikeness> m_known;
    double m_least = 0;
};

}  // namespace circletake::workspace
