// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/subtitles.h"

#include <algorithm>

namespace circletake::exchange {

namespace {

QString clock(qint64 ms, QChar point)
{
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    return QStringLiteral("%1:%2:%3%4%5")
        .arg(two(ms / 3'600'000), two(ms / 60'000 % 60), two(ms / 1000 % 60), point)
        .arg(ms % 1000, 3, 10, QLatin1Char('0'));
}

QString assClock(qint64 ms)
{
    const qint64 hundredths = (ms + 5) / 10;
    return QStringLiteral("%1:%2:%3.%4")
        .arg(hundredths / 360'000)
        .arg(hundredths / 6000 % 60, 2, 10, QLatin1Char('0'))
        .arg(hundredths / 100 % 60, 2, 10, QLatin1Char('0'))
        .arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

/// In ASS a brace begins a command and a backslash an escape; neither has an escape of its own that all players know.
QString assText(const Cue &cue)
{
    QString text = cue.text;
    text.replace(QLatin1Char('{'), QChar(0xFF5B)).replace(QLatin1Char('}'), QChar(0xFF5D));
    text.replace(QLatin1Char('\\'), QChar(0xFF3C));
    return cue.voice == VoiceKind::OnScreen ? text : QStringLiteral("{\\i1}") + text + QStringLiteral("{\\i0}");
}

}  // namespace

QByteArray toSrt(const QVector<Cue> &cues)
{
    QByteArray out;
    int number = 0;
    for (const Cue &cue : cues) {
        out += QByteArray::number(++number) + "\r\n";
        out += (clock(cue.fromMs, u',') + QStringLiteral(" --> ") + clock(cue.toMs, u',')).toLatin1() + "\r\n";
        out += cue.text.toUtf8() + "\r\n\r\n";
    }
    return out;
}

QByteArray toVtt(const QVector<Cue> &cues)
{
    QByteArray out = "WEBVTT\n\n";
    for (const Cue &cue : cues) {
        out += (clock(cue.fromMs, u'.') + QStringLiteral(" --> ") + clock(cue.toMs, u'.')).toLatin1() + "\n";
        out += cue.text.toHtmlEscaped().replace(QStringLiteral("&quot;"), QStringLiteral("\"")).toUtf8() + "\n\n";
    }
    return out;
}

QByteArray toAss(const QVector<Cue> &cues, QSize frame, const QString &title)
{
    const int side = std::min(frame.width(), frame.height());
    const int fontSize = side * 64 / 1080;
    const int margin = frame.height() > frame.width() ? frame.height() * 27 / 100 : frame.height() / 12;
    const QString style = QStringLiteral(
        "Style: Default,Noto Sans CJK "
        "SC,%1,&H00FFFFFF,&H00FFFFFF,&H00000000,&H80000000,0,0,0,0,100,100,0,0,1,%2,0,2,%3,"
        "%3,%4,1\n");
    QByteArray out =
        "[Script Info]\nTitle: " + title.simplified().toUtf8() +
        "\nScriptType: v4.00+\nPlayResX: " + QByteArray::number(frame.width()) +
        "\nPlayResY: " + QByteArray::number(frame.height()) +
        "\nWrapStyle: 0\nScaledBorderAndShadow: yes\n\n[V4+ Styles]\n"
        "Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, "
        "Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, "
        "Alignment, MarginL, MarginR, MarginV, Encoding\n";
    out += style.arg(fontSize).arg(std::max(2, side * 4 / 1080)).arg(frame.width() * 15 / 100).arg(margin).toUtf8();
    out += "\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n";
    for (const Cue &cue : cues) {
        QString speaker = cue.speaker;
        speaker.remove(QLatin1Char(','));
        out += QStringLiteral("Dialogue: 0,%1,%2,Default,%3,0,0,0,,%4\n")
                   .arg(assClock(cue.fromMs), assClock(cue.toMs), speaker, assText(cue))
                   .toUtf8();
    }
    return out;
}

}  // namespace circletake::exchange
