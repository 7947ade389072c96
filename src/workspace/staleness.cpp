// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/staleness.h"

#include "workspace/lookbook.h"

namespace circletake::workspace {

bool Staleness::isStale(const Take &take) const
{
    const bool counts = take.state == TakeState::Ready || !isFinal(take.state);
    if (take.spec.isLipSync())
        return counts && m_story.find(take.shot) && isStaleSync(take);
    return counts && !take.spec.inputs.isEmpty() && m_story.find(take.shot) && take.spec.inputs != inputsNow(take.shot);
}

bool Staleness::isStaleSync(const Take &take) const
{
    const Take *source = m_story.find(take.spec.lipSync.source);
    return !source || source->clipHash != take.spec.lipSync.clipHash || isStale(*source) ||
           take.spec.inputs != m_mouths.inputsOf(take.shot);
}

void Staleness::follow(const StoryChange &change)
{
    if (change.kind == StoryChange::Kind::Takes) {
        for (const ShotId shot : change.shots)
            m_inputs.remove(shotContinuing(m_story, shot));
        return;
    }
    m_mouths.forget();
    m_writer.reset();
    m_inputs.clear();
}

QByteArray Staleness::inputsNow(ShotId id) const
{
    if (const auto known = m_inputs.constFind(id); known != m_inputs.constEnd())
        return *known;
    if (!m_writer)
        m_writer.emplace(m_story.characters(), m_story.series());
    const Shot &shot = *m_story.find(id);
    const QString prompt =
        shot.byHand.testFlag(ShotField::Prompt) ? shot.prompt : m_writer->write(shot, *m_story.find(shot.scene));
    return m_inputs[id] = inputsOf(m_story, id, prompt);
}

}  // namespace circletake::workspace
