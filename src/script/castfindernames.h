// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace circletake::script {

/// A name as it identifies: brackets with their content ((CONT'D), （26）, 【VO】) and a caret off, spaces single.
[[nodiscard]] QString plainName(QStringView written);

/// For comparing: plain and folded.
[[nodiscard]] QString nameKey(QStringView written);

/// True when `brief` may be another word for the person `full`: 梅, 小梅, 梅梅, 梅姐, 陈姐, 陈律师 for 陈梅; STEEL for
/// DICK STEEL. Whether it is one depends on who else might be meant. Never true for equal names.
[[nodiscard]] bool isShortForm(QStringView brief, QStringView full);

/// Forms of a name that running text may use, longest first: 陈念 → 念念, 小念, 阿念; CHEN NIAN → Nian. Single Han
/// characters and common words are left out, as prose is full of them.
[[nodiscard]] QStringList textForms(QStringView name, QStringView texts);

/// A numbered walk-on: 村民甲, 保镖2, GUARD #1.
[[nodiscard]] bool isNumberedRole(QStringView name);

}  // namespace circletake::script
