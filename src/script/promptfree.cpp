// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/promptfree.h"

#include "script/castfinder.h"
#include "script/castfinderlooks.h"
#include "script/prompttext.h"
#include "script/tone.h"
#include "script/vocabulary.h"
#include "script/vocabularyindex.h"

#include <QRegularExpression>
#include <algorithm>

namespace circletake::script {

namespace {

template <class Word>
void setIfNone(std::optional<Word> &field, std::optional<Word> value)
{
    if (!field)
        field = value;
}

QString bare(const QString &clause)
{
    static const QRegularExpression edges(QStringLiteral("^[\\s.。,，;；:：-]+|[\\s.。,，;；:：-]+$"));
    return QString(clause).remove(edges);
}

QStringList clausesOf(const QString &text)
{
    static const QRegularExpression limits(QStringLiteral("[,，;；、|]|\\.(?:\\s|$)|。| - | · "));
    QStringList clauses;
    for (const QString &part : text.split(limits, Qt::SkipEmptyParts))
        if (const QString clause = bare(part); !clause.isEmpty())
            clauses << clause;
    return clauses;
}

bool readCameraWord(const QString &clause, PromptFacts &facts)
{
    const auto size = wordValue<ShotSize>(clause);
    const auto angle = wordValue<CameraAngle>(clause);
    const auto move = wordValue<CameraMove>(clause);
    setIfNone(facts.size, size);
    setIfNone(facts.angle, angle);
    setIfNone(facts.move, move);
    return size || angle || move;
}

template <class Word>
std::optional<Word> firstWord(const QString &text)
{
    for (const auto &found : findWords<Word>(text))
        if (found.length > 1)
            return found.value;
    return {};
}

/// In prose "wide", "pan" and "follow" are ordinary words; "wide shot" and "handheld" are not.
template <class Word>
std::optional<Word> firstCameraWord(const QString &text)
{
    for (const auto &found : findWords<Word>(text)) {
        const QStringView word = QStringView(text).mid(found.at, found.length);
        const bool plain = !hasHan(word) && !word.contains(u' ') && !word.contains(u'-');
        if (found.length > 1 && (!plain || found.length > 6))
            return found.value;
    }
    return {};
}

/// Single Han characters (日, 外) say something in a heading but not in prose.
template <class Word>
Word firstWordOr(const QString &text, Word fallback)
{
    return firstWord<Word>(text).value_or(fallback);
}

void readCameraAnywhere(const QString &text, PromptFacts &facts)
{
    for (const QString &clause : clausesOf(text))
        static_cast<void>(readCameraWord(clause, facts));
    setIfNone(facts.size, firstCameraWord<ShotSize>(text));
    setIfNone(facts.angle, firstCameraWord<CameraAngle>(text));
    setIfNone(facts.move, firstCameraWord<CameraMove>(text));
}

VoiceKind voiceOf(const QString &marks)
{
    static const QRegularExpression inner(QStringLiteral("\\bOS\\b|内心|心想|心里|inner|thinks|thought"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression narration(QStringLiteral("\\bVO\\b|V\\.O\\.|旁白|解说|narrat|voice.?over"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression offScreen(QStringLiteral("O\\.S\\.|画外|off.?screen"),
                                              QRegularExpression::CaseInsensitiveOption);
    if (narration.match(marks).hasMatch())
        return VoiceKind::Narration;
    if (offScreen.match(marks).hasMatch())
        return VoiceKind::OffScreen;
    return inner.match(marks).hasMatch() ? VoiceKind::Inner : VoiceKind::OnScreen;
}

void addPerson(PromptFacts &facts, const QString &name, const QString &description)
{
    const auto known = std::find_if(facts.people.begin(), facts.people.end(),
                                    [&](const PromptFacts::Person &person) { return person.name == name; });
    if (known == facts.people.end())
        facts.people.append({name, description, FrameSide::Anywhere, false, false});
    else if (known->description.isEmpty())
        known->description = description;
}

void addSpeech(PromptFacts &facts, const QString &speaker, const QString &mood, const QString &marks,
               const QString &text)
{
    const VoiceKind voice = voiceOf(marks + QLatin1Char(' ') + mood + QLatin1Char(' ') + speaker);
    facts.speeches.append({speaker, text.trimmed(), voice, voice == VoiceKind::OnScreen ? mood : QString()});
    if ((voice == VoiceKind::OnScreen || voice == VoiceKind::Inner) && !isGroup(speaker))
        addPerson(facts, speaker, {});
}

/// 陈念（急）：“…”, 陈念低声说：「…」, "Nian whispers: …", 'MEI (angry): "…"'; what is read is taken out of the text.
void takeSpeeches(QString &text, PromptFacts &facts)
{
    static const QRegularExpression form(
        QStringLiteral("((?:[A-Z][\\w.'’-]*)(?: [A-Z][\\w.'’-]*){0,3}|[\\x{4e00}-\\x{9fff}·]{1,4}?)"
                       "\\s*(?:[(（]([^)）]{1,40})[)）])?\\s*"
                       "((?:says?|whispers?|shouts?|asks?|replies|yells?|cries|murmurs?|screams?|thinks?|narrates?|"
                       "answers?|speaks?)[^:“\"\n]{0,40}"
                       "|(?:低声|轻声|大声|小声|冷冷地|怒声|笑着|哭着|喃喃|连忙|急忙|心)?(?:说道|问道|喊道|答道|说|道|"
                       "问|喊|叫|答|想))?[:：,，]?\\s*[“\"「]([^”\"」]+)[”\"」]\\.?"));
    QString rest;
    qsizetype from = 0;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const bool introduced =
            !match.captured(3).isEmpty() || match.captured(0).contains(QRegularExpression(QStringLiteral("[:：]")));
        if (!introduced)
            continue;
        addSpeech(facts, match.captured(1), match.captured(2), match.captured(3), match.captured(4));
        rest += text.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
    }
    text = rest + text.mid(from);
}

void findPeople(const QString &text, PromptFacts &facts)
{
    static const QRegularExpression titled(QStringLiteral("\\b([A-Z][a-z]+(?: [A-Z][a-z]+){0,2}) \\(([^()]{2,80})\\)"));
    for (auto matches = titled.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        addPerson(facts, match.captured(1), match.captured(2));
    }
    for (const Introduction &person : introductionsIn(text))
        if (person.withAge || !visibleLook(person.description).isEmpty())
            addPerson(facts, person.name, person.description);
}

void findPlace(const QString &text, PromptFacts &facts)
{
    static const QRegularExpression heading(
        QStringLiteral("(?:^|[\\s,，。.])((?:interior|exterior|INT\\.?|EXT\\.?|内景|外景)[\\s,，.·-]+[^\\n。]{2,60}?)(?"
                       ":\\.\\s|\\.$|\\n|。|$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression within(
        QStringLiteral("\\b(?:in|at|inside|outside|on) (?:an? |the )([a-z][a-z' -]{2,40}?)(?=[,.;]| "
                       "(?:with|as|at|while|where|during)|$)"));
    if (const auto match = heading.match(text); match.hasMatch() && facts.place.isEmpty())
        readPlace(match.captured(1), facts);
    if (const auto match = within.match(text); match.hasMatch() && facts.place.isEmpty())
        facts.place = match.captured(1).trimmed();
}

/// Sentences that hold more than camera, place and time words.
QString actionOf(const QString &text)
{
    QStringList kept;
    for (const QString &sentence : sentencesOf(text)) {
        const QStringList clauses = clausesOf(sentence);
        const bool technical = std::all_of(clauses.begin(), clauses.end(), [](const QString &clause) {
            return wordValue<ShotSize>(clause) || wordValue<CameraAngle>(clause) || wordValue<CameraMove>(clause) ||
                   wordValue<Setting>(clause) || wordValue<TimeOfDay>(clause);
        });
        if (!technical)
            kept << sentence;
    }
    const QString action = kept.join(QLatin1Char(' ')).simplified();
    return action;
}

void readPeopleList(const QString &text, PromptFacts &facts)
{
    for (const Introduction &person : introductionsInPeople(text))
        addPerson(facts, person.name, person.description);
    QString rest = text;
    rest.remove(QRegularExpression(QStringLiteral("[(（][^)）]*[)）]")));
    for (const QString &part : rest.split(QRegularExpression(QStringLiteral("[、，,;；]| and ")), Qt::SkipEmptyParts)) {
        const QString name = bare(part);
        if (isGroup(name))
            facts.extras << name;
        else if (!name.isEmpty() && name.size() <= 40)
            addPerson(facts, name, {});
    }
}

void readVisuals(const QString &text, PromptFacts &facts)
{
    QStringList seen;
    for (const QString &clause : clausesOf(text))
        if (!readCameraWord(clause, facts))
            seen << clause;
    if (!seen.isEmpty())
        facts.action += (facts.action.isEmpty() ? QString() : QStringLiteral(" ")) + seen.join(QStringLiteral(", "));
}

void readTone(const QString &text, PromptFacts &facts)
{
    const auto named = findWord<Tone>(text);
    facts.tone = named ? named->value : toneOfMood(text).tone;
}

void append(QString &field, const QString &text)
{
    field += (field.isEmpty() ? QString() : QStringLiteral(" ")) + text;
}

enum class Label { Place, Camera, Tone, Style, Sound, Time, People, Speech, Visuals, Action, Ignored };

std::optional<Label> labelOf(const QString &word)
{
    static const VocabularyIndex labels = [] {
        constexpr QStringView rows[] = {
            u"scene,location,place,setting,地点,场景,环境",
            u"camera,camera angle,camera movement,shot type,shot size,framing,镜头,运镜,景别,角度,机位",
            u"mood,emotion,tone,emotional tone,atmosphere,情绪,情感,氛围,基调",
            u"style,visual style,风格,画风",
            u"sound,audio,music,sfx,bgm,音效,音乐,声音,配乐",
            u"time,time of day,时间",
            u"characters,character,cast,people,subject,人物,角色,主体",
            u"dialogue,dialog,speech,台词,对白,对话",
            u"visuals,visual elements,画面元素",
            u"action,shot,short drama shot,description,video,动作,画面,画面内容,内容,剧情",
            u"frame,duration,resolution,aspect ratio,negative prompt,时长,分辨率,画幅,比例,负面提示词",
        };
        QVector<VocabularyIndex::Word> words;
        for (size_t label = 0; label < std::size(rows); ++label)
            for (const QStringView row : rows[label].split(u','))
                words.append({row, int(label)});
        return VocabularyIndex(words);
    }();
    const auto value = labels.exact(word);
    return value ? std::optional(Label(*value)) : std::nullopt;
}

void readLabelledText(Label label, const QString &text, PromptFacts &facts)
{
    switch (label) {
    case Label::Place:
        return readPlace(text, facts);
    case Label::Camera:
        return readCameraAnywhere(text, facts);
    case Label::Tone:
        return readTone(text, facts);
    case Label::Style:
        return append(facts.style, text);
    case Label::Sound:
        return append(facts.sound, text);
    case Label::Time:
        if (const auto time = findWord<TimeOfDay>(text))
            facts.time = time->value;
        return;
    case Label::People:
        return readPeopleList(text, facts);
    case Label::Speech:
        return readFreely(text, facts);
    case Label::Visuals:
        return readVisuals(text, facts);
    case Label::Action:
        return readFreely(text, facts);
    case Label::Ignored:
        return;
    }
}

/// 陈念（急）：爷爷说过，宅子不能卖！ alone on its line, as a script has it.
bool readScriptLine(const QString &line, PromptFacts &facts)
{
    static const QRegularExpression form(
        QStringLiteral("^([\\x{4e00}-\\x{9fff}·]{1,6}|[A-Z][A-Z "
                       ".'’-]{1,24})\\s*(?:[(（]([^)）]{1,40})[)）])?\\s*[:：]\\s*(?![\\s“\"「])(.+)$"));
    const auto match = form.match(line);
    if (!match.hasMatch())
        return false;
    addSpeech(facts, match.captured(1).trimmed(), match.captured(2), {}, match.captured(3));
    return true;
}

}  // namespace

bool readCameraWords(const QString &text, PromptFacts &facts)
{
    const QStringList clauses = clausesOf(text);
    PromptFacts read = facts;
    for (const QString &clause : clauses)
        if (!readCameraWord(clause, read))
            return false;
    facts = read;
    return !clauses.isEmpty();
}

void readPlace(const QString &text, PromptFacts &facts)
{
    static const QRegularExpression lead(
        QStringLiteral("^((?:INT|EXT|EST|I/E)\\.?(?:/(?:INT|EXT)\\.?)?|interior and "
                       "exterior|interior|exterior|内景|外景|室内|室外|内外|内|外)(?=[\\s,，.·-]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    QString place = text.trimmed();
    if (const auto match = lead.match(place); match.hasMatch()) {
        facts.setting = wordValue<Setting>(match.captured(1)).value_or(facts.setting);
        place = bare(place.mid(match.capturedLength()));
    }
    const qsizetype cut = place.lastIndexOf(QRegularExpression(QStringLiteral("[,，·]|\\s-|\\s")));
    const QString last = bare(place.mid(cut + 1));
    if (const auto time = wordValue<TimeOfDay>(last)) {
        facts.time = *time;
        place = cut < 0 ? QString() : bare(place.left(cut));
    }
    if (facts.place.isEmpty())
        facts.place = place;
}

bool readLabelled(const QString &line, PromptFacts &facts)
{
    static const QRegularExpression form(
        QStringLiteral("^[-*#\\s]*\\**([^:：\n“\"（(]{1,24}?)\\**\\s*[:：]\\**\\s*(.+)$"));
    const auto match = form.match(line);
    const auto label = match.hasMatch() ? labelOf(match.captured(1)) : std::nullopt;
    if (label)
        readLabelledText(*label, match.captured(2).trimmed(), facts);
    return label || readScriptLine(line, facts);
}

void readFreely(const QString &text, PromptFacts &facts)
{
    QString rest = text;
    takeSpeeches(rest, facts);
    findPeople(rest, facts);
    readCameraAnywhere(rest, facts);
    findPlace(rest, facts);
    if (facts.time == TimeOfDay::Unspecified)
        facts.time = firstWordOr(rest, TimeOfDay::Unspecified);
    if (facts.setting == Setting::Unspecified)
        facts.setting = firstWordOr(rest, Setting::Unspecified);
    if (facts.tone == Tone::Neutral)
        facts.tone = toneOfText(rest).tone;
    if (const QString action = actionOf(rest); !action.isEmpty())
        append(facts.action, action);
}

}  // namespace circletake::script
