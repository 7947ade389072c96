// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "script/promptfile.h"

namespace circletake::workspace {

/// What is asked in one language.
struct Prompts
{
    script::PromptFile storyboard;
    script::PromptFile enhance;
    script::PromptFile again;  ///< put behind a question whose answer could not be used
};

/// The prompts: those shipped, and before them the user's own of the same name.
class PromptLibrary
{
public:
    /// `userFolder` may be missing; `files` must outlive it.
    explicit PromptLibrary(const Files &files, QString userFolder = usualFolder());

    /// For scripts in that language ("zh…": Chinese, any other: English). BadInput names file and line of a mistake in
    /// the user's own.
    [[nodiscard]] Result<Prompts> promptsFor(const QString &language) const;
    /// The folder `prompts` in the program's configuration folder.
    [[nodiscard]] static QString usualFolder();

private:
    [[nodiscard]] Result<script::PromptFile> read(const QString &name,
                                                  const script::PromptFile::Variables &variables) const;

    const Files &m_files;
    QString m_userFolder;
};

}  // namespace circletake::workspace
