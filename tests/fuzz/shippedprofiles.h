// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/fuzz.h"
#include "providers/profile.h"

#include <QDir>
#include <vector>

namespace circletake::fuzz {

inline std::vector<providers::Profile> readShipped(const QString &pattern)
{
    std::vector<providers::Profile> read;
    const QDir folder(QStringLiteral(CIRCLETAKE_SOURCE_DIR "/resources/profiles"));
    for (const QString &name : folder.entryList({pattern}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        expect(file.open(QIODevice::ReadOnly), "a shipped profile can be opened");
        read.push_back(providers::readProfile(file.readAll(), name).value());
    }
    return read;
}

/// The shipped profiles of video services, by name.
inline const std::vector<providers::Profile> &shippedProfiles()
{
    static const std::vector<providers::Profile> all = readShipped(QStringLiteral("*.video.json"));
    return all;
}

/// Those of language models.
inline const std::vector<providers::Profile> &shippedChats()
{
    static const std::vector<providers::Profile> all = readShipped(QStringLiteral("*.chat.json"));
    return all;
}

}  // namespace circletake::fuzz
