// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace circletake::desktop {

/// A frame for a form that may be higher than its panel; the panel's ground shows through. `parent` owns it.
[[nodiscard]] QWidget *scrolling(QWidget *form, QWidget *parent);

}  // namespace circletake::desktop
