// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/voicechoice.h"

#include <QCryptographicHash>

namespace circletake::workspace {

VoiceChoice VoiceChoice::fromText(const QString &text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    return slash < 0 ? VoiceChoice{{}, text} : VoiceChoice{text.left(slash), text.mid(slash + 1)};
}

QString VoiceChoice::text() const
{
    return provider.isEmpty() ? voice : provider + QLatin1Char('/') + voice;
}

QString voiceForName(const QString &name, const QStringList &voices)
{
    if (voices.isEmpty())
        return {};
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1);
    return voices[(quint8(hash[0]) << 8 | quint8(hash[1])) % voices.size()];
}

}  // namespace circletake::workspace
