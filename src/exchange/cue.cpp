// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cue.h"

#include "exchange/cut.h"

#include <algorithm>

namespace circletake::exchange {

namespace {

bool isWide(QChar c)
{
    return c.unicode() >= 0x2E80;  // CJK and their punctuation; a pair of surrogates counts as two, which does no harm
}

bool endsPhrase(QChar c)
{
    static const QString marks = QStringLiteral("。！？；，、…：.!?;,:—");
    return marks.contains(c);
}

/// Width of a text in units of which `mostWide` × `mostNarrow` make a line.
int widthOf(QStringView text, const CueRules &rules)
{
    int width = 0;
    for (const QChar c : text)
        width += isWide(c) ? rules.mostLatinCharacters : rules.mostHanCharacters;
    return width;
}

/// Where to cut so that the head fits: behind a phrase's end that leaves it a third of a line, else at the last blank.
qsizetype cutPlace(const QString &text, const CueRules &rules)
{
    const int most = rules.mostHanCharacters * rules.mostLatinCharacters;
    qsizetype fits = 0;
    for (int width = 0; fits < text.size(); ++fits) {
        width += widthOf(QStringView(text).mid(fits, 1), rules);
        if (width > most)
            break;
    }
    if (fits == text.size())
        return fits;
    for (qsizetype at = fits; at > fits / 3; --at)
        if (endsPhrase(text[at - 1]) && !endsPhrase(text[at]))
            return at;
    for (qsizetype at = fits; at > 0; --at)
        if (text[at].isSpace())
            return at;
    while (fits > 1 && endsPhrase(text[fits]))
        --fits;  // no line begins with a mark
    return std::max<qsizetype>(1, text[fits].isLowSurrogate() ? fits - 1 : fits);
}

/// A speech in pieces that share its time.
void layOut(const Line &line, const SpokenLine &spoken, const CueRules &rules, QVector<Cue> &cues)
{
    const QStringList pieces = piecesOf(line.text, rules);
    const qint64 whole = std::max<qint64>(1, speech::durationMs(line.text));
    auto at = double(spoken.fromMs);
    for (const QString &piece : pieces) {
        const double share = pieces.size() == 1 ? 1.0 : double(speech::durationMs(piece)) / double(whole);
        const double end = std::min(at + double(spoken.toMs - spoken.fromMs) * share, double(spoken.toMs));
        if (qint64(end) > qint64(at))
            cues.append({qint64(at), qint64(end), line.character, piece, line.voice});
        at = end;
    }
}

}  // namespace

QVector<Cue> cuesOf(const Story &story, EpisodeId episode, const CueRules &rules)
{
    QVector<Cue> cues;
    qint64 filmMs = 0;
    for (const Cut &cut : cutsOf(story, episode, {}))
        filmMs = msOfFrame(cut.startFrame + cut.frames, story.series().framesPerSecond);
    for (const SpokenLine &spoken : spokenLinesOf(story, episode, rules.speech))
        layOut(story.find(spoken.scene)->lines[spoken.line], spoken, rules, cues);
    while (!cues.isEmpty() && cues.last().fromMs >= filmMs)
        cues.removeLast();
    if (!cues.isEmpty())
        cues.last().toMs = std::min(cues.last().toMs, filmMs);
    return cues;
}

QStringList piecesOf(const QString &text, const CueRules &rules)
{
    QStringList pieces;
    QString rest = text.simplified();
    while (!rest.isEmpty()) {
        const qsizetype place = cutPlace(rest, rules);
        pieces += rest.left(place).trimmed();
        rest = rest.mid(place).trimmed();
    }
    return pieces;
}

}  // namespace circletake::exchange
