// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/reading.h"

#include <QCryptographicHash>
#include <algorithm>

namespace circletake {

QByteArray wordsHash(const Line &line)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(line.character.toUtf8());
    hash.addData(QByteArray(1, '\0'));
    hash.addData(line.text.simplified().toUtf8());
    return hash.result().toHex();
}

bool isSpoken(const Line &line)
{
    return line.kind == LineKind::Dialogue && std::any_of(line.text.cbegin(), line.text.cend(), [](QChar c) {
               return c.isLetterOrNumber() || c.isSurrogate();
           });
}

}  // namespace circletake
