// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles that a person adds.
#include "fuzz/fuzz.h"
#include "providers/profile.h"

using namespace circletake;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto profile = providers::readProfile(json, QStringLiteral("fuzz"));
    if (profile)
        fuzz::expect(!profile->id.isEmpty(), "a profile has an id");
    else
        fuzz::expect(!profile.error().what.isEmpty(), "a refused profile says why");
    return 0;
}
