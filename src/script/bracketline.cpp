// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/bracketline.h"

#include "script/emphasis.h"
#include "script/letters.h"

namespace circletake::script {

namespace {

QChar closingOf(QChar opening)
{
    switch (opening.unicode()) {
    case u'【':
        return u'】';
    case u'[':
        return u']';
    case u'（':
        return u'）';
    case u'(':
        return u')';
    default:
        return {};
    }
}

bool isRound(QChar c)
{
    return c == u'(' || c == u'（';
}

qsizetype colonIn(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'：' || text[i] == u':')
            return i;
    }
    return -1;
}

/// Two texts of one line, either may be empty.
QString joined(QStringView first, QStringView second)
{
    second = trimmed(second);
    while (!second.isEmpty() && (second.front() == u'：' || second.front() == u':'))
        second = trimmed(second.sliced(1));
    QString result = trimmed(first).toString();
    appendWrapped(result, second);
    return withoutEmphasis(result);
}

/// 闪回 三年前, without a colon: a label, then something that is no letter.
StartingLabel looseLabel(QStringView inside)
{
    const StartingLabel found = startingLabel(inside);
    const bool ends = found.size == inside.size() || (found.size > 0 && !inside[found.size].isLetter());
    return ends ? found : StartingLabel{};
}

void readInside(BracketLine &line, QStringView inside, QStringView rest)
{
    const qsizetype colon = colonIn(inside);
    const QStringView head = trimmed(colon < 0 ? inside : inside.first(colon));
    line.label = labelOf(head);
    line.mark = head.toString();
    if (line.label != ScriptLabel::None) {
        line.text = joined(colon < 0 ? QStringView() : inside.sliced(colon + 1), rest);
        return;
    }
    if (colon > 0) {
        line.speech = SpeechLine::read(inside);
        if (line.speech && line.speech->voice) {
            line.text = joined(line.speech->words, rest);
            return;
        }
        line.speech.reset();
    }
    const StartingLabel loose = looseLabel(inside);
    line.label = loose.label;
    line.mark = inside.first(loose.size).toString();
    line.text = joined(inside.sliced(loose.size), rest);
}

}  // namespace

std::optional<BracketLine> BracketLine::read(QStringView bare)
{
    const QChar closing = bare.isEmpty() ? QChar() : closingOf(bare.front());
    if (closing.isNull())
        return std::nullopt;
    const qsizetype end = bare.indexOf(closing);
    if (end < 2)
        return std::nullopt;
    BracketLine line;
    readInside(line, trimmed(bare.sliced(1, end - 1)), bare.sliced(end + 1));
    if (isRound(bare.front()) && (line.label == ScriptLabel::None || line.label == ScriptLabel::Heading) &&
        !line.speech)
        return std::nullopt;
    return line;
}

}  // namespace circletake::script
