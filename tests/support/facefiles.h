// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/facemodels.h"

#include <QFile>
#include <QString>

namespace circletake::test {

/// Face models and photographs that the test set-up fetched with npm into the build directory
/// (tests/clients/faces.mjs).
class FaceFiles
{
public:
    /// `buildFolder`: CIRCLETAKE_BINARY_DIR.
    explicit FaceFiles(const QString &buildFolder)
        : m_folder(buildFolder + QStringLiteral("/tests/faces"))
    {
    }
    [[nodiscard]] bool areThere() const
    {
        return QFile::exists(models() + QStringLiteral("/fr_feature.onnx")) && QFile::exists(photograph(6));
    }
    [[nodiscard]] QString models() const { return m_folder + QStringLiteral("/models"); }
    /// 1 to 6.
    [[nodiscard]] QString photograph(int number) const
    {
        return m_folder + QStringLiteral("/photographs/sample%1.jpg").arg(number);
    }
    /// Why what looks for faces cannot be tried here; empty when it can.
    [[nodiscard]] const char *missing() const
    {
        return !media::canReadFaces() ? "this build cannot look for faces" : !areThere() ? reason : "";
    }
    /// Why a test that needs them is left out.
    static constexpr const char *reason = "the face models could not be fetched; see the test faces/files";

private:
    QString m_folder;
};

}  // namespace circletake::test
