// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "story/picture.h"

#include <QVector>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

class ProjectPictures;
class Theme;

/// The reference pictures of one thing as a row: chosen, taken from the frame that the player shows, put
/// first, removed. It changes nothing itself: who owns it takes what it tells into the story.
class ReferenceStrip final : public QWidget
{
    Q_OBJECT

public:
    ReferenceStrip(workspace::Workspace &workspace, ProjectPictures &pictures, const Theme &theme,
                   QWidget *parent = nullptr);

    /// `owner` names the thing; it comes back with added(), as reading takes a moment and another may be shown then.
    void show(const QString &owner, const QVector<Picture> &pictures, bool writable);
    /// Reads files into the project.
    void take(const QStringList &files);

signals:
    void added(const QString &owner, const circletake::Picture &picture);
    /// Fewer, or in another order.
    void changed(const QVector<circletake::Picture> &pictures);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void takeShownFrame();
    void arrived(const QString &owner, const Result<Picture> &picture);
    void remove();
    void putFirst();
    void fill();
    void update();
    void retranslate();

    workspace::Workspace &m_workspace;
    ProjectPictures &m_pictures;
    QListWidget *m_list;
    QLabel *m_hint;
    QPushButton *m_choose;
    QPushButton *m_frame;
    QToolButton *m_first;
    QToolButton *m_remove;
    QString m_owner;
    QVector<Picture> m_shown;
    bool m_writable = true;
    int m_reading = 0;
};

}  // namespace circletake::desktop
