// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

namespace circletake {

Q_LOGGING_CATEGORY(lcScript, "circletake.script", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRender, "circletake.render", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "circletake.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "circletake.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcMedia, "circletake.media", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSandbox, "circletake.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(lcWorkspace, "circletake.workspace", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDesktop, "circletake.desktop", QtInfoMsg)

}  // namespace circletake
