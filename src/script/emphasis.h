// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace circletake::script {

/// Takes out Fountain's emphasis (*i* **b** ***bi*** _u_, nested) and its escapes. Pairs do not cross line ends; a
/// mark without its partner stays. `line` is one line; linear in its length.
[[nodiscard]] QString withoutEmphasis(QStringView line);

}  // namespace circletake::script
