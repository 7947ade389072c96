// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/facereader.h"

namespace circletake::media {

struct FaceReader::Parts
{
};

FaceReader::FaceReader() = default;
FaceReader::~FaceReader() = default;

Answer FaceReader::serve(const QJsonObject &)
{
    return workerError(Fault::NoFaces);
}

}  // namespace circletake::media
