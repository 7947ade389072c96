// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

namespace circletake::script {

/// What a language model is asked, in words that a person may change: instructions, then the question, with holes such
/// as {{cast}}. Lines that begin with % are remarks. What is put into a hole is never read for holes again, so a script
/// that says {{cast}} stays a script. Pure; any thread.
class PromptFile
{
public:
    /// The names that holes may use.
    struct Variables
    {
        QStringList known;     ///< with those of `required`
        QStringList required;  ///< must stand somewhere in the file
    };
    struct Filled
    {
        QString instructions;
        QString question;
    };

    /// BadInput names file and line: a text outside the two sections, an unknown or unclosed hole, a required one that
    /// is missing, an empty question.
    [[nodiscard]] static Result<PromptFile> read(const QString &text, const QString &fileName,
                                                 const Variables &variables);

    /// A name without a value leaves nothing behind.
    [[nodiscard]] Filled fill(const QHash<QString, QString> &values) const;

private:
    /// Words, then a hole; the hole of the last piece is empty.
    struct Piece
    {
        QString words;
        QString hole;
    };
    using Pieces = QVector<Piece>;

    class Reader;

    Pieces m_instructions;
    Pieces m_question;
};

}  // namespace circletake::script
