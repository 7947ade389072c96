// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace circletake::script {

/// The characters of a file and how they were found.
struct DecodedText
{
    QString text;           ///< without a byte order mark
    QString encoding;       ///< "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"
    bool doubtful = false;  ///< read as GB18030, but with the letter frequencies of something else
};

/// Finds out a plain text file's encoding: a byte order mark, else strict UTF-8, else GB18030. Fails with BadInput, in
/// words for the user, when the bytes are empty, binary, too many, of another known file format, or no text.
class Decoder
{
    Q_DECLARE_TR_FUNCTIONS(circletake::script::Decoder)

public:
    explicit Decoder(QString fileName)
        : m_fileName(std::move(fileName))
    {
    }

    [[nodiscard]] Result<DecodedText> decode(const QByteArray &bytes) const;

private:
    [[nodiscard]] Result<void> checkSize(const QByteArray &bytes) const;
    [[nodiscard]] Result<void> checkFormat(const QByteArray &bytes) const;
    [[nodiscard]] Result<DecodedText> withoutMark(const QByteArray &bytes) const;
    [[nodiscard]] Result<DecodedText> utf16(const QByteArray &bytes, bool bigEndian) const;
    [[nodiscard]] Error refused(const QString &what, const QString &next) const;

    QString m_fileName;
};

}  // namespace circletake::script
