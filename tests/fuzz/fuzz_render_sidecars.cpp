// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside clips, read when a lost project is made again.
#include "fuzz/fuzz.h"
#include "render/ports/clipsidecar.h"

using namespace circletake;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto sidecar = render::ClipSidecar::fromJson(json);
    if (sidecar)
        fuzz::expect(sidecar->take.isValid(), "a sidecar names its take");
    return 0;
}
