// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/speechline.h"

#include "script/emphasis.h"
#include "script/letters.h"
#include "script/scriptlabel.h"

#include <algorithm>
#include <array>

namespace circletake::script {

namespace {

constexpr qsizetype longestHead = 60;
constexpr qsizetype longestHanName = 12;
constexpr qsizetype longestLatinName = 24;

constexpr std::array<QStringView, 11> sayingVerbs = {u"说",   u"道",   u"问",   u"喊",   u"叫",  u"想",
                                                     u"写着", u"写道", u"显示", u"大喊", u"回答"};

bool isOpening(QChar c)
{
    return isAnyOf(c, u"(（【[");
}

QChar closingOf(QChar opening)
{
    switch (opening.unicode()) {
    case u'【':
        return u'】';
    case u'[':
        return u']';
    default:
        return u')';
    }
}

bool closes(QChar c, QChar opening)
{
    return c == closingOf(opening) || (c == u'）' && closingOf(opening) == u')');
}

/// Index of the colon that ends the speaker, brackets passed over; -1 when there is none near the front.
qsizetype headEnd(QStringView text)
{
    QChar opening;
    const qsizetype end = std::min(text.size(), longestHead);
    for (qsizetype i = 0; i < end; ++i) {
        const QChar c = text[i];
        if (!opening.isNull()) {
            if (closes(c, opening))
                opening = QChar();
        } else if (isOpening(c)) {
            opening = c;
        } else if (c == u'：' || c == u':') {
            return i;
        }
    }
    return -1;
}

/// Takes the speaker apart: name, then brackets and marks in any order; a bracket in front may hold a mark or the name.
class HeadScan
{
public:
    explicit HeadScan(SpeechLine &speech)
        : m_speech(speech)
    {
    }

    /// Whether what is left can be a speaker.
    bool scan(QStringView head)
    {
        if (std::none_of(head.begin(), head.end(), isOpening)) {
            takeName(trimmed(head));
            return isSpeaker();
        }
        QString name;
        QString inBrackets;
        for (qsizetype i = 0; i < head.size();) {
            if (!isOpening(head[i])) {
                name += head[i++];
                continue;
            }
            const QStringView inside = group(head, i);
            const bool isFirst = isAnyOf(head[i], u"【[") && trimmed(name).isEmpty();
            if (isFirst && !VoiceMark::ofName(trimmed(inside)))
                inBrackets = trimmed(inside).toString();
            else
                takeRemark(inside);
            m_speech.certain = true;
            i += inside.size() + 2;
        }
        if (!inBrackets.isEmpty() && !trimmed(name).isEmpty())
            return false;
        takeName(inBrackets.isEmpty() ? trimmed(name) : QStringView(inBrackets));
        return isSpeaker();
    }

private:
    static QStringView group(QStringView head, qsizetype at)
    {
        qsizetype end = at + 1;
        while (end < head.size() && !closes(head[end], head[at]))
            ++end;
        return head.sliced(at + 1, end - at - 1);
    }

    void takeRemark(QStringView inside)
    {
        const SpeakerRemark remark = SpeakerRemark::read(inside, VoiceUsage::Chinese);
        addMood(m_speech.mood, remark.mood);
        if (remark.mark)
            m_speech.voice = remark.mark;
    }

    [[nodiscard]] bool isSpeaker() const
    {
        if (m_speech.name.isEmpty() || m_speech.name.size() > longestLatinName)
            return false;
        return VoiceMark::ofName(m_speech.name) || canBeName(m_speech.name);
    }

    /// 陈念 OS, 陈念OS, OS：, 旁白
    void takeName(QStringView name)
    {
        qsizetype stem = name.size();
        while (stem > 0 && name[stem - 1].unicode() < 0x80 && (name[stem - 1].isLetter() || name[stem - 1] == u'.'))
            --stem;
        const QStringView tail = name.sliced(stem);
        if (const auto mark = VoiceMark::read(tail, VoiceUsage::Chinese); mark && stem > 0) {
            m_speech.voice = mark;
            m_speech.certain = true;
            name = trimmed(name.first(stem));
        }
        if (const auto mark = VoiceMark::ofName(name)) {
            m_speech.voice = m_speech.voice ? m_speech.voice : mark;
            m_speech.certain = true;
        }
        m_speech.name = name.toString();
        if (name.isEmpty() && m_speech.voice)
            m_speech.name = m_speech.voice->text;
    }

    SpeechLine &m_speech;
};

bool isQuotePair(QChar opening, QChar closing)
{
    static constexpr std::array<QStringView, 5> pairs = {u"“”", u"\"\"", u"「」", u"『』", u"‘’"};
    return std::any_of(pairs.begin(), pairs.end(),
                       [&](QStringView pair) { return pair[0] == opening && pair[1] == closing; });
}

QStringView unquoted(QStringView words)
{
    words = trimmed(words);
    if (words.size() >= 2 && isQuotePair(words.front(), words.back()) &&
        words.sliced(1).chopped(1).indexOf(words.front()) < 0)
        return trimmed(words.sliced(1).chopped(1));
    return words;
}

bool startsWithPrompt(QStringView words)
{
    return words.startsWith(u'（') || words.startsWith(u'(');
}

bool isNameCharacter(QChar c)
{
    if (c.unicode() < 0x80)
        return c.isLetterOrNumber() || isAnyOf(c, u" .'-/&()+:$%^`{}\\[]");
    return !isAnyOf(c, u"。！？，；…“”《》△▲※♪");
}

}  // namespace

bool canBeName(QStringView text)
{
    if (text.isEmpty() || text.size() > longestLatinName)
        return false;
    bool han = false;
    bool letter = false;
    for (const QChar c : text) {
        if (!isNameCharacter(c))
            return false;
        han = han || isHan(c.unicode());
        letter = letter || han || c.isLetter() || c.isSurrogate();
    }
    if (!letter || (han && text.size() > longestHanName) || labelOf(text) != ScriptLabel::None)
        return false;
    return std::none_of(sayingVerbs.begin(), sayingVerbs.end(),
                        [&](QStringView verb) { return text.size() > verb.size() && text.endsWith(verb); });
}

std::optional<SpeechLine> SpeechLine::read(QStringView bare)
{
    const qsizetype colon = headEnd(bare);
    if (colon < 1)
        return std::nullopt;
    if (colon > longestLatinName && std::none_of(bare.begin(), bare.begin() + colon, isOpening))
        return std::nullopt;
    SpeechLine speech;
    QString head = bare.first(colon).toString();
    speech.certain = head.startsWith(u"**");
    if (speech.certain || head.contains(u'*'))
        head.remove(u'*');
    if (!HeadScan(speech).scan(head))
        return std::nullopt;
    speech.words = trimmed(bare.sliced(colon + 1));
    if (speech.words.startsWith(u"**"))
        speech.words = trimmed(speech.words.sliced(2));
    if (speech.words.startsWith(u"//"))
        return std::nullopt;
    speech.certain = speech.certain || startsWithPrompt(speech.words);
    return speech;
}

QString spokenWords(QStringView words, QString &mood)
{
    QString text;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] != u'（' && words[i] != u'(')
            continue;
        qsizetype end = i + 1;
        while (end < words.size() && words[end] != u'）' && words[end] != u')')
            ++end;
        if (end == words.size())
            break;
        text += words.sliced(begin, i - begin);
        addMood(mood, words.sliced(i + 1, end - i - 1));
        begin = end + 1;
        i = end;
    }
    text += words.sliced(begin);
    const QString plain = withoutEmphasis(text);
    return unquoted(plain).toString();
}

}  // namespace circletake::script
