// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/script.h"
#include "script/scriptlabel.h"
#include "script/sourcetext.h"

namespace circletake::script {

/// What Chinese scripts put before their first episode: `《剧名》`, 大纲, 人物小传 as lines or as a table.
class FrontMatter
{
public:
    /// Reads the lines from `begin` to `end`, which lie before the first episode or scene. With `endIsKnown` false
    /// (a script without any mark) it stops at the first line that looks like none of the above.
    [[nodiscard]] static FrontMatter read(const SourceText &source, int begin, int end, bool endIsKnown);

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QStringList &authors() const { return m_authors; }
    [[nodiscard]] const QString &synopsis() const { return m_synopsis; }
    [[nodiscard]] const QVector<ScriptCharacter> &people() const { return m_people; }
    /// Index of the first line behind it; the given begin when there is none.
    [[nodiscard]] int end() const { return m_end; }

private:
    enum class Part { None, Synopsis, Cast };

    [[nodiscard]] static bool isRecognised(const SourceText &source, int begin, int end);
    bool takeLine(QStringView bare, bool afterBlank);
    bool takeTitle(QStringView bare);
    bool takeLabel(QStringView bare);
    void takeFact(QStringView key, QStringView value);
    bool takePartLine(QStringView bare);

    Part m_part = Part::None;
    QString m_title;
    QStringList m_authors;
    QString m_synopsis;
    QVector<ScriptCharacter> m_people;
    int m_end = 0;
    bool m_endIsKnown = true;
};

}  // namespace circletake::script
