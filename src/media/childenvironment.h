// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>

namespace circletake::media {

/// What a child that reads media from outside gets to see: where programs, libraries, fonts and temporary files are.
/// Keys of providers in our own environment never reach it.
[[nodiscard]] QProcessEnvironment childEnvironment();

}  // namespace circletake::media
