// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/faultplan.h"

#include <QJsonObject>

namespace circletake::sandbox {

/// A chat completion as a model gives it that does not do what it was asked: faults of FaultPlace::Words, one after the
/// other. Pure.
[[nodiscard]] QJsonObject spoilt(QJsonObject completion, const QVector<Fault> &faults);

}  // namespace circletake::sandbox
