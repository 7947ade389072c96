// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/session.h"

#include <QJsonObject>

/// What an order would come to, told before anything is spent: in one line for people, and as an object with the
/// price as "most", which is null where it is not known.
namespace circletake::commandline {

[[nodiscard]] QString estimateWords(const workspace::WritingEstimate &estimate);
[[nodiscard]] QJsonObject estimateJson(const workspace::WritingEstimate &estimate);

/// Of clips or lip syncs, and the voices and lip syncs of a production.
[[nodiscard]] QString estimateWords(const workspace::Estimate &estimate, workspace::Layer layer);
[[nodiscard]] QJsonObject estimateJson(const workspace::Estimate &estimate);

/// Tells what `request` would come to; asks for nothing.
[[nodiscard]] Outcome tellEstimate(Session &session, const workspace::RenderRequest &request);

}  // namespace circletake::commandline
