// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <functional>

namespace circletake::providers {

/// Values for templates, typed as JSON. `${model.segment}` reads the variable of that name, else the member `segment`
/// of the object `model`. A name that is missing or null is absent.
using Variables = QJsonObject;

/// The value of a dotted name; Undefined when absent.
[[nodiscard]] QJsonValue variable(const Variables &variables, const QString &name);

/// The names of the holes `${name}` in a text, in order.
[[nodiscard]] QStringList holesIn(const QString &text);
/// The text is one hole and nothing else.
[[nodiscard]] bool isHoleOnly(const QString &text);
/// Each hole replaced by `value(name)`; a null string when one is absent (null).
[[nodiscard]] QString interpolated(const QString &text, const std::function<QString(const QString &)> &value);

}  // namespace circletake::providers
