// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "render/ports/textprovider.h"
#include "story/story.h"

namespace circletake::workspace {

/// What a language model has planned already, so that the same question is not asked, and paid, twice. Kept in
/// `cache/planned.json` of the project: safe to delete, and then asked again.
class PlannedScenes
{
public:
    /// A file that is missing or not ours counts as empty.
    PlannedScenes(Files &files, const QString &projectFolder);

    /// Identifies what a scene was asked with: provider, model and every word.
    [[nodiscard]] static QByteArray hashOf(const QString &provider, const QVector<render::TextRequest> &questions);

    /// The scene was planned with that question, and its shots are still those, apart from what a person set: every
    /// line that can be filmed is in one of them, or was left out then.
    [[nodiscard]] bool isUnchanged(const Story &story, const Scene &scene, const QByteArray &question) const;

    /// The scene is planned now, as `story` has it. Kept durably; what cannot be written is only forgotten.
    void keep(const Story &story, SceneId scene, const QByteArray &question, const QVector<int> &unused);

private:
    struct Entry
    {
        QByteArray question;
        QSet<qint64> shots;
        QSet<int> unused;
    };

    void load();
    void save() const;

    Files &m_files;
    QString m_path;
    QHash<qint64, Entry> m_entries;
};

}  // namespace circletake::workspace
