// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cue.h"

#include "exchange/cut.h"

#include <algorithm>
#include <numeric>

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

struct Speech
{
    const Line *line;
    qint64 ms;
};

/// Lays the speeches of one shot into its time.
void layOut(const QVector<Speech> &speeches, qint64 fromMs, qint64 toMs, const CueRules &rules, QVector<Cue> &cues)
{
    const qint64 spoken = std::accumulate(speeches.cbegin(), speeches.cend(), qint64(0),
                                          [](qint64 sum, const Speech &speech) { return sum + speech.ms; });
    const qint64 silent = rules.leadMs + rules.pauseMs * (speeches.size() - 1);
    const qint64 room = toMs - fromMs;
    const double scale = spoken + silent > room ? double(room) / double(spoken + silent) : 1.0;
    double at = double(fromMs) + double(rules.leadMs) * scale;
    for (const Speech &speech : speeches) {
        const QStringList pieces = piecesOf(speech.line->text, rules);
        const qint64 whole = std::max<qint64>(1, speech::durationMs(speech.line->text));
        for (const QString &piece : pieces) {
            const double share = pieces.size() == 1 ? 1.0 : double(speech::durationMs(piece)) / double(whole);
            const double end = std::min(at + double(speech.ms) * scale * share, double(toMs));
            if (qint64(end) > qint64(at))
                cues.append({qint64(at), qint64(end), speech.line->character, piece, speech.line->voice});
            at = end;
        }
        at += double(rules.pauseMs) * scale;
    }
}

}  // namespace

QVector<Cue> cuesOf(const Story &story, EpisodeId episode, const CueRules &rules)
{
    QVector<Cue> cues;
    const int rate = story.series().framesPerSecond;
    for (const Cut &cut : cutsOf(story, episode, {})) {
        const Shot &shot = *story.find(cut.shot);
        const Scene &scene = *story.find(shot.scene);
        QVector<Speech> speeches;
        for (const int index : shot.lines) {
            const Line &line = scene.lines[index];
            if (line.kind == LineKind::Dialogue && !line.text.trimmed().isEmpty())
                speeches.append({&line, std::max<qint64>(400, speech::durationMs(line.text))});
        }
        if (!speeches.isEmpty())
            layOut(speeches, msOfFrame(cut.startFrame, rate), msOfFrame(cut.startFrame + cut.frames, rate), rules,
                   cues);
    }
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
