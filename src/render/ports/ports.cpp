// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ports are interfaces; this source makes them a target that checks each header on its own.
#include "render/ports/clips.h"
#include "render/ports/projectstore.h"
#include "render/ports/provider.h"
#include "render/ports/takestore.h"
