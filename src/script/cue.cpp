// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/cue.h"

#include "script/emphasis.h"
#include "script/letters.h"
#include "script/speechline.h"

#include <algorithm>

namespace circletake::script {

namespace {

bool opens(QChar c)
{
    return c == u'(' || c == u'（';
}

bool closes(QChar c)
{
    return c == u')' || c == u'）';
}

QStringView withoutCaret(QStringView bare)
{
    return bare.endsWith(u'^') ? trimmed(bare.chopped(1)) : bare;
}

/// The name in front of the first bracket.
QStringView nameOf(QStringView bare)
{
    for (qsizetype i = 0; i < bare.size(); ++i) {
        if (opens(bare[i]))
            return trimmed(bare.first(i));
    }
    return bare;
}

/// Brackets, once begun, go on to the end; no caret inside.
bool hasExtensionsOnly(QStringView bare, QStringView name)
{
    if (std::find(name.begin(), name.end(), u'^') != name.end())
        return false;
    return name.size() == bare.size() || closes(bare.back());
}

QString plainName(QStringView name)
{
    if (name.endsWith(u':') || name.endsWith(u'：'))
        name = trimmed(name.chopped(1));
    return withoutEmphasis(name);
}

bool startsWithLetter(QStringView name)
{
    for (const QChar c : name) {
        if (c.isLetter() || c.isSurrogate())
            return true;
        if (c.isDigit())
            return false;
    }
    return false;
}

}  // namespace

bool Cue::isInCapitals(const SourceLine &line)
{
    if (line.has(LineTrait::Lower) || !line.has(LineTrait::Upper) || line.has(LineTrait::Han))
        return false;
    if (line.text.endsWith(u"  ") || line.bare.endsWith(u"TO:"))
        return false;
    const QStringView bare = withoutCaret(line.bare);
    const QStringView name = nameOf(bare);
    return startsWithLetter(name) && hasExtensionsOnly(bare, name);
}

bool Cue::mayBeCaseless(const SourceLine &line)
{
    if (!line.has(LineTrait::Caseless) || line.bare.size() > 32 || line.text.endsWith(u"  "))
        return false;
    const QStringView bare = withoutCaret(line.bare);
    const QStringView name = nameOf(bare);
    return name.size() <= 12 && canBeName(name) && !name.contains(u'：') && hasExtensionsOnly(bare, name);
}

bool Cue::isForced(QStringView bare)
{
    return bare.size() > 1 && (bare[0] == u'@' || bare[0] == u'＠') && !isSpace(bare[1].unicode());
}

Cue Cue::read(QStringView bare)
{
    Cue cue;
    if (isForced(bare))
        bare = bare.sliced(1);
    cue.dual = bare.endsWith(u'^');
    bare = withoutCaret(bare);
    QStringView name = nameOf(bare);
    const VoiceUsage usage =
        !name.isEmpty() && isHan(name.front().unicode()) ? VoiceUsage::Chinese : VoiceUsage::English;
    for (qsizetype i = name.size(); i < bare.size(); ++i) {
        if (!opens(bare[i]))
            continue;
        qsizetype end = i + 1;
        while (end < bare.size() && !closes(bare[end]))
            ++end;
        const SpeakerRemark remark = SpeakerRemark::read(bare.sliced(i + 1, end - i - 1), usage);
        addMood(cue.mood, remark.mood);
        cue.voice = remark.mark ? remark.mark : cue.voice;
        i = end;
    }
    cue.name = plainName(name);
    if (!cue.voice)
        cue.voice = VoiceMark::ofName(cue.name);
    return cue;
}

QString Cue::nameIn(QStringView bare)
{
    return plainName(nameOf(withoutCaret(isForced(bare) ? bare.sliced(1) : bare)));
}

bool isParenthetical(QStringView bare)
{
    return bare.size() > 2 && opens(bare.front()) && closes(bare.back());
}

}  // namespace circletake::script
