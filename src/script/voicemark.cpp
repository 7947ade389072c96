// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/voicemark.h"

#include "script/letters.h"
#include "script/wordtable.h"

#include <QVarLengthArray>
#include <array>

namespace circletake::script {

namespace {

struct MarkWord
{
    QStringView word;
    VoiceKind chinese;
    VoiceKind english;
};

constexpr WordTable markWords{std::array{
    MarkWord{u"OS", VoiceKind::Inner, VoiceKind::OffScreen},
    MarkWord{u"OC", VoiceKind::OffScreen, VoiceKind::OffScreen},
    MarkWord{u"VO", VoiceKind::Narration, VoiceKind::Narration},
    MarkWord{u"旁白", VoiceKind::Narration, VoiceKind::Narration},
    MarkWord{u"画外音", VoiceKind::OffScreen, VoiceKind::OffScreen},
    MarkWord{u"画外", VoiceKind::OffScreen, VoiceKind::OffScreen},
    MarkWord{u"内心独白", VoiceKind::Inner, VoiceKind::Inner}, MarkWord{u"内心OS", VoiceKind::Inner, VoiceKind::Inner},
    MarkWord{u"内心", VoiceKind::Inner, VoiceKind::Inner}, MarkWord{u"心声", VoiceKind::Inner, VoiceKind::Inner},
    MarkWord{u"独白", VoiceKind::Inner, VoiceKind::Inner}}};

constexpr std::array<QStringView, 4> narratorNames = {u"NARRATOR", u"NARRATION", u"VOICEOVER", u"解说"};
constexpr qsizetype longestMark = 12;

/// Without stops, spaces and invisible marks; full-width letters become ASCII.
QVarLengthArray<char16_t, 16> plain(QStringView word)
{
    QVarLengthArray<char16_t, 16> result;
    for (const QChar c : word) {
        if (!isSpace(c.unicode()) && c != u'.' && c != u'．')
            result.append(folded(c.unicode()));
    }
    return result;
}

/// (CONT'D) with either apostrophe, (CONTINUED), （续）: not part of who speaks
bool isContinued(QStringView word)
{
    static constexpr std::array<QStringView, 5> words = {u"CONT", u"CONT'D", u"CONT’D", u"CONTINUED", u"续"};
    const auto letters = plain(word);
    return isOneOf(QStringView(letters.constData(), letters.size()), words);
}

bool isDivider(QChar c)
{
    return isAnyOf(c, u"、，,;；/／| 　");
}

/// Appends what is left between marks, without the dividers that touched them.
void addPart(QString &mood, QStringView part)
{
    while (!part.isEmpty() && isDivider(part.back()))
        part = part.chopped(1);
    while (mood.isEmpty() && !part.isEmpty() && isDivider(part.front()))
        part = part.sliced(1);
    mood += part;
}

}  // namespace

std::optional<VoiceMark> VoiceMark::read(QStringView word, VoiceUsage usage)
{
    if (word.isEmpty() || word.size() > longestMark ||
        !isAnyOf(QChar(folded(word.front().unicode())), u" OoVv旁画内心独"))
        return std::nullopt;
    const auto letters = plain(word);
    const QStringView text(letters.constData(), letters.size());
    if (const MarkWord *mark = markWords.whole(text))
        return VoiceMark{usage == VoiceUsage::Chinese ? mark->chinese : mark->english, word.toString()};
    return std::nullopt;
}

std::optional<VoiceMark> VoiceMark::ofName(QStringView name)
{
    if (isOneOf(name, narratorNames))
        return VoiceMark{VoiceKind::Narration, name.toString()};
    return read(name, VoiceUsage::Chinese);
}

SpeakerRemark SpeakerRemark::read(QStringView inside, VoiceUsage usage)
{
    inside = trimmed(inside);
    SpeakerRemark remark;
    remark.mark = VoiceMark::read(inside, usage);
    if (remark.mark)
        return remark;
    qsizetype begin = 0;  // of the piece
    qsizetype kept = 0;   // up to here the text is in the mood, or taken out
    for (qsizetype i = 0; i <= inside.size(); ++i) {
        if (i < inside.size() && !isDivider(inside[i]))
            continue;
        const QStringView piece = inside.sliced(begin, i - begin);
        const auto mark = remark.mark ? std::nullopt : VoiceMark::read(piece, usage);
        if (mark || isContinued(piece)) {
            remark.mark = mark ? mark : remark.mark;
            addPart(remark.mood, inside.sliced(kept, begin - kept));
            kept = i;
        }
        begin = i + 1;
    }
    addPart(remark.mood, inside.sliced(kept));
    return remark;
}

void addMood(QString &mood, QStringView more)
{
    more = trimmed(more);
    if (more.isEmpty())
        return;
    if (!mood.isEmpty())
        mood += u'；';
    mood += more;
}

}  // namespace circletake::script
