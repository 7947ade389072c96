// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/subtitletext.h"

namespace circletake::media {

namespace {

// "01:02:03,456" or, with two digits behind a point, "1:02:03.45".
QString clock(qint64 ms, bool srt)
{
    const auto padded = [](qint64 number, int width) {
        return QString::number(number).rightJustified(width, QLatin1Char('0'));
    };
    const QString end = srt ? QLatin1Char(',') + padded(ms % 1000, 3) : QLatin1Char('.') + padded(ms % 1000 / 10, 2);
    return padded(ms / 3'600'000, srt ? 2 : 1) + QLatin1Char(':') + padded(ms / 60'000 % 60, 2) + QLatin1Char(':') +
           padded(ms / 1000 % 60, 2) + end;
}

QString escaped(QString text)
{
    // A backslash or a brace would be read as formatting.
    text.replace(QLatin1Char('\\'), QChar(0x2216));
    text.replace(QLatin1Char('{'), QLatin1Char('('));
    text.replace(QLatin1Char('}'), QLatin1Char(')'));
    return text.replace(QLatin1Char('\n'), QLatin1String("\\N"));
}

}  // namespace

QByteArray srtOf(const QVector<JoinCue> &cues)
{
    QString text;
    int number = 0;
    for (const JoinCue &cue : cues)
        text += QStringLiteral("%1\n%2 --> %3\n%4\n\n")
                    .arg(++number)
                    .arg(clock(cue.fromMs, true), clock(cue.toMs, true), cue.text);
    return text.toUtf8();
}

QByteArray assOf(const QVector<JoinCue> &cues, QSize film)
{
    const bool tall = film.height() > film.width();
    const int size = tall ? film.width() / 13 : film.height() / 18;
    const int bottom = tall ? film.height() * 5 / 24 : film.height() / 14;
    QString text = QStringLiteral(
                       "[Script Info]\nScriptType: v4.00+\nPlayResX: %1\nPlayResY: %2\nWrapStyle: 0\n"
                       "ScaledBorderAndShadow: yes\n\n[V4+ Styles]\n"
                       "Format: Name, Fontname, Fontsize, PrimaryColour, OutlineColour, BackColour, Bold, "
                       "BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV\n"
                       "Style: Default,Noto Sans CJK SC,%3,&H00FFFFFF,&H00101010,&H80000000,0,1,%4,0,2,%5,%5,%6\n\n"
                       "[Events]\nFormat: Layer, Start, End, Style, Text\n")
                       .arg(film.width())
                       .arg(film.height())
                       .arg(size)
                       .arg(qMax(1, size / 14))
                       .arg(film.width() / 12)
                       .arg(bottom);
    for (const JoinCue &cue : cues)
        text += QStringLiteral("Dialogue: 0,%1,%2,Default,%3\n")
                    .arg(clock(cue.fromMs, false), clock(cue.toMs, false), escaped(cue.text));
    return text.toUtf8();
}

}  // namespace circletake::media
