// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/speakers.h"

#include "script/cue.h"
#include "script/letters.h"
#include "script/peopleline.h"
#include "script/speechline.h"

#include <algorithm>

namespace circletake::script {

Speakers::Speakers(const SourceText &source, const Outline &outline, const QVector<ScriptCharacter> &people, int begin)
{
    for (const ScriptCharacter &one : people)
        m_names.insert(one.name);
    for (const OutlineMark &mark : outline.marks()) {
        if (const SceneHeading *heading = mark.heading()) {
            for (const QString &name : heading->people)
                m_names.insert(name);
        }
    }
    for (int i = begin; i < source.size(); ++i) {
        if (source[i].state == LineState::Text)
            addLine(source, i);
    }
    for (auto candidate = m_candidates.cbegin(); candidate != m_candidates.cend(); ++candidate) {
        if (candidate.value() > 1)
            m_names.insert(candidate.key());
    }
    m_candidates.clear();
    if (m_hasLatinCandidates)
        addCues(source, begin);
}

bool Speakers::knows(const QString &name) const
{
    if (m_names.contains(name))
        return true;
    if (!name.contains(u'、') && !name.contains(u'/'))
        return false;
    const QStringList names = PeopleLine::names(name);
    return std::all_of(names.begin(), names.end(), [this](const QString &one) { return m_names.contains(one); });
}

void Speakers::addLine(const SourceText &source, int index)
{
    const SourceLine &line = source[index];
    if (line.bare.startsWith(u'△') || line.bare.startsWith(u'▲')) {
        m_usesActionMarks = true;
        return;
    }
    if (line.has(LineTrait::Colon)) {
        if (PeopleLine::is(line.bare)) {
            for (const PersonMention &mention : PeopleLine::read(line.bare))
                m_names.insert(mention.name);
        } else {
            addCandidate(line);
        }
        return;
    }
    const bool mayBeCue = line.has(LineTrait::Caseless) && source.isBlankBefore(index) && !source.isBlankAfter(index);
    if (mayBeCue && isParenthetical(source[source.nextText(index + 1)].bare) && Cue::mayBeCaseless(line))
        m_names.insert(Cue::nameIn(line.bare));
}

void Speakers::addCandidate(const SourceLine &line)
{
    const auto speech = SpeechLine::read(line.bare);
    if (!speech)
        return;
    const bool isLatin = !isHan(speech->name.front().unicode());
    m_hasLatinCandidates = m_hasLatinCandidates || isLatin;
    if (speech->certain && (!isLatin || line.has(LineTrait::Han)))
        m_names.insert(speech->name);
    else if (!isLatin)
        ++m_candidates[speech->name];
}

/// Latin names are known from cues: an English phrase with a colon is too common.
void Speakers::addCues(const SourceText &source, int begin)
{
    for (int i = begin; i < source.size(); ++i) {
        const SourceLine &line = source[i];
        if (line.state != LineState::Text || !source.isBlankBefore(i) || source.isBlankAfter(i))
            continue;
        if (Cue::isForced(line.bare) || Cue::isInCapitals(line))
            m_names.insert(Cue::nameIn(line.bare));
    }
}

}  // namespace circletake::script
