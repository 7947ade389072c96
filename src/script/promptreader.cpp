// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/promptreader.h"

#include "script/promptfree.h"
#include "script/promptphrases.h"
#include "script/vocabulary.h"

#include <QRegularExpression>

namespace circletake::script {

namespace {

/// The text after a label and before the full stop that closes our lines; nothing when the line has not the label.
std::optional<QString> after(const QString &line, QStringView label, bool closed = true)
{
    if (!line.startsWith(label))
        return {};
    QString rest = line.mid(label.size());
    if (closed && rest.endsWith(QLatin1Char('.')))
        rest.chop(1);
    return rest;
}

bool take(QString &text, QStringView phrase)
{
    if (!text.startsWith(phrase))
        return false;
    text.remove(0, phrase.size());
    return true;
}

bool readPerson(const QString &line, PromptFacts &facts)
{
    auto rest = after(line, phrases::onScreen);
    if (!rest)
        return false;
    PromptFacts::Person person;
    person.partly = take(*rest, phrases::partly);
    if (take(*rest, phrases::frameLeft))
        person.side = FrameSide::Left;
    else if (take(*rest, phrases::frameRight))
        person.side = FrameSide::Right;
    person.backToCamera = take(*rest, phrases::backToCamera);
    if (!take(*rest, u": "))
        return false;
    const qsizetype open = rest->indexOf(QStringLiteral(" ("));
    const bool described = open > 0 && rest->endsWith(QLatin1Char(')'));
    person.name = described ? rest->left(open) : *rest;
    person.description = described ? rest->mid(open + 2).chopped(1) : QString();
    facts.people.append(person);
    return true;
}

bool readSpeech(const QString &line, PromptFacts &facts)
{
    const qsizetype open = line.indexOf(QStringLiteral(": “"));
    if (open < 0 || !line.endsWith(QChar(0x201d)))
        return false;
    const QString introduction = line.left(open);
    for (size_t voice = 0; voice < phrases::voices.size(); ++voice) {
        const QString phrase = QLatin1Char(' ') + phrases::voices[voice].toString();
        const qsizetype at = introduction.indexOf(phrase);
        if (at <= 0)
            continue;
        QString mood = introduction.mid(at + phrase.size());
        if (!mood.isEmpty() && !(mood.startsWith(QStringLiteral(" (")) && mood.endsWith(QLatin1Char(')'))))
            continue;
        mood = mood.mid(2).chopped(mood.isEmpty() ? 0 : 1);
        facts.speeches.append({introduction.left(at), line.mid(open + 3).chopped(1), VoiceKind(voice), mood});
        return true;
    }
    return false;
}

/// Ours has setting and time as clauses of their own around the place; a place may hold commas.
bool readOurScene(const QString &line, PromptFacts &facts)
{
    const auto text = after(line, phrases::scene);
    if (!text)
        return false;
    const QString comma = QStringLiteral(", ");
    QStringList clauses = text->split(comma);
    const auto setting = wordValue<Setting>(clauses.constFirst());
    const auto time = wordValue<TimeOfDay>(clauses.constLast());
    if (!setting && !time) {
        readPlace(*text, facts);
        return true;
    }
    facts.setting = setting.value_or(Setting::Unspecified);
    facts.time = time.value_or(TimeOfDay::Unspecified);
    facts.place = clauses.mid(setting ? 1 : 0, clauses.size() - (setting ? 1 : 0) - (time ? 1 : 0)).join(comma);
    return true;
}

bool readMood(const QString &line, PromptFacts &facts)
{
    const auto mood = after(line, phrases::mood);
    const auto tone = mood ? wordValue<Tone>(mood->section(QLatin1Char(';'), 0, 0)) : std::nullopt;
    if (tone)
        facts.tone = *tone;
    return tone.has_value();
}

bool readText(const QString &line, QStringView label, QString &field)
{
    const auto text = after(line, label, false);
    if (text && field.isEmpty())
        field = *text;
    return text.has_value();
}

bool readExtras(const QString &line, PromptFacts &facts)
{
    const auto names = after(line, phrases::background);
    if (names)
        facts.extras = names->split(QStringLiteral(", "), Qt::SkipEmptyParts);
    return names.has_value();
}

bool readFlashback(const QString &line, PromptFacts &facts)
{
    const bool flashback = line == phrases::flashback;
    facts.flashback |= flashback;
    return flashback;
}

bool readOurLine(const QString &line, PromptFacts &facts)
{
    return readPerson(line, facts) || readSpeech(line, facts) || readOurScene(line, facts) || readMood(line, facts) ||
           readText(line, phrases::action, facts.action) || readText(line, phrases::sound, facts.sound) ||
           readText(line, phrases::style, facts.style) || readExtras(line, facts) || readFlashback(line, facts) ||
           line.startsWith(phrases::frame) || line.startsWith(phrases::place);
}

}  // namespace

PromptFacts readPrompt(const QString &prompt)
{
    PromptFacts facts;
    QStringList rest;
    for (const QString &raw : prompt.left(20'000).split(QLatin1Char('\n'))) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || readOurLine(line, facts) || readCameraWords(line, facts) || readLabelled(line, facts))
            continue;
        rest << line;
    }
    readFreely(rest.join(QLatin1Char('\n')), facts);
    return facts;
}

}  // namespace circletake::script
