// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "media/facemodels.h"
#include "workspace/plugs.h"

#include <QObject>
#include <functional>

namespace circletake::workspace {

/// Fetches the face models into a folder, one file after the other: what is there and right is kept, what comes is
/// checked against its hash before it gets its name, and half a file is continued. Works thread.
class FaceModelInstaller final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<void>)>;

    /// Both must outlive it.
    FaceModelInstaller(Plugs &plugs, Files &files, QObject *parent = nullptr);
    ~FaceModelInstaller() override;

    /// `done` comes once, from the event loop: BadInput when it works already, Provider (no network, no such address),
    /// Damaged (what came is something else), Storage, Cancelled.
    void install(const QString &folder, Done done);
    void cancel();

    /// The file that a model is while it comes.
    [[nodiscard]] static QString partOf(const media::FaceModel &model, const QString &folder);

private:
    void fetchNext();
    void take(const render::FetchAnswer &answer);
    [[nodiscard]] Result<void> keep(const media::FaceModel &model, const render::FetchAnswer &answer);
    void end(const Result<void> &result);

    Plugs &m_plugs;
    Files &m_files;
    std::unique_ptr<render::ClipFetcher> m_fetcher;
    QString m_folder;
    Done m_done;  // while it works
    qsizetype m_next = 0;
    bool m_cancelled = false;
};

}  // namespace circletake::workspace
