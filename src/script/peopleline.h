// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace circletake::script {

/// Where a label for people stands in a folded text, with its colon; size 0 when there is none.
struct PeopleLabel
{
    qsizetype begin = 0;
    qsizetype size = 0;
};
[[nodiscard]] PeopleLabel findPeopleLabel(QStringView folded);

/// A name of a people line with what its brackets say: `林琛（35岁，特警队长）`.
struct PersonMention
{
    QString name;
    QString remark;
};

/// 人物：, 出场人物：, 出场：, 角色： and their names.
class PeopleLine
{
public:
    /// Whether the trimmed line is one; the names follow the label.
    [[nodiscard]] static bool is(QStringView bare);
    /// The people of a whole line, label included.
    [[nodiscard]] static QList<PersonMention> read(QStringView bare);
    /// Names alone, from the text behind the label. Counts of groups are cut (观众*20 is 观众), 村民甲/乙 is two
    /// people.
    [[nodiscard]] static QStringList names(QStringView text);
    /// 前场所有人: the people of the scene before.
    [[nodiscard]] static bool meansSceneBefore(QStringView name);

private:
    [[nodiscard]] static QList<PersonMention> mentions(QStringView text);
};

}  // namespace circletake::script
