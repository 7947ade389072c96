// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace circletake::script {

/// A person whom an action line introduces.
struct Introduction
{
    QString name;
    QString description;   ///< age first where there is one: "26岁，马尾，围裙上沾着面粉"
    bool withAge = false;  ///< surely a person: only people are given an age
};

/// Finds 苏念（26岁，马尾） and "SU YUN (50), cropped hair, dark green coat, steps out" inside an action line. A Latin
/// description ends before the first clause that has a verb.
[[nodiscard]] QVector<Introduction> introductionsIn(const QString &action);

/// A 人物 line's own: 林琛（35岁，特警队长）、赵冉.
[[nodiscard]] QVector<Introduction> introductionsInPeople(const QString &people);

}  // namespace circletake::script
