// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace circletake::sandbox {

/// A chat completion by rule, in the OpenAI shape: what a language model would be asked for, without one. A request for
/// JSON (json_schema or json_object) gets a storyboard of the scene in its last message, or proposals for it where its
/// schema's name or its words ask for "changes"; any other gets that script made more vivid. Never fails: text that is
/// no script is told so in the answer. Same request, same answer.
[[nodiscard]] QJsonObject completeByRule(const QJsonObject &request);

}  // namespace circletake::sandbox
