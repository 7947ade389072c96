// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/framenotes.h"

#include <QRegularExpression>
#include <algorithm>

namespace circletake::desktop {

QString timeCodeOf(int frame, int framesPerSecond)
{
    const int rate = qMax(1, framesPerSecond);
    const int seconds = frame / rate;
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'))
        .arg(frame % rate, 2, 10, QLatin1Char('0'));
}

QVector<FrameNote> frameNotes(const QString &note, int framesPerSecond)
{
    static const QRegularExpression code(QStringLiteral("^\\s*\\[(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,3})\\]\\s*(.*)$"));
    const int rate = qMax(1, framesPerSecond);
    QVector<FrameNote> notes;
    for (const QString &line : note.split(QLatin1Char('\n'))) {
        const QRegularExpressionMatch match = code.match(line);
        if (!match.hasMatch())
            continue;
        const int seconds = match.captured(1).toInt() * 60 + match.captured(2).toInt();
        notes.append({seconds * rate + match.captured(3).toInt(), match.captured(4).trimmed()});
    }
    std::stable_sort(notes.begin(), notes.end(),
                     [](const FrameNote &one, const FrameNote &other) { return one.frame < other.frame; });
    return notes;
}

}  // namespace circletake::desktop
