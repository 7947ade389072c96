// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/worker/tasks.h"

#include <memory>

namespace circletake::media {

/// Serves facesInClip() and facesInPicture() of facequeries.h; keeps the networks from one request to the next. In a
/// build without OpenCV every request ends with Fault::NoFaces.
class FaceReader
{
public:
    FaceReader();
    ~FaceReader();
    [[nodiscard]] Answer serve(const QJsonObject &request);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace circletake::media
