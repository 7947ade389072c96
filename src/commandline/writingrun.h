// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/session.h"

#include <QJsonObject>

namespace circletake::commandline {

/// What plan and enhance ask of a language model, by the options; `providerOption` names its profile. BadInput.
[[nodiscard]] Result<workspace::WritingRequest> readWritingRequest(Session &session, const Arguments &arguments,
                                                                   const QString &providerOption);

/// Both run to the end, with progress on standard error; an interrupt lets what is under way come in.
[[nodiscard]] Result<workspace::WritingOutcome> planToTheEnd(Session &session,
                                                             const workspace::WritingRequest &request);
[[nodiscard]] Result<workspace::EnhanceOutcome> enhanceToTheEnd(Session &session,
                                                                const workspace::WritingRequest &request);

/// {"questions", "prompt_tokens", "answer_tokens", "cost"}; cost is null where a price is not known.
[[nodiscard]] QJsonObject useJson(const workspace::TextUse &use);
/// [{"slate", "message"}]
[[nodiscard]] QJsonArray problemsJson(const QVector<workspace::Problem> &problems);

/// The exit code of a run; tells why it was stopped on standard error.
[[nodiscard]] ExitCode conclude(Session &session, const std::optional<Error> &stopped, bool allCame);

}  // namespace circletake::commandline
