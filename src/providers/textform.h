// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace circletake::providers {

/// How a service is asked for an answer of a given shape, the best first.
enum class TextForm {
    Schema,  ///< the service keeps the model to the JSON Schema
    Json,    ///< the service keeps it to JSON; the schema stands in the instructions
    Plain    ///< the instructions are all there is
};

}  // namespace circletake::providers
