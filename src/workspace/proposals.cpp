// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/proposals.h"

#include "workspace/linealignment.h"

#include <algorithm>

namespace circletake::workspace {

namespace {

using script::ChangeKind;
using script::LineChange;

QString keyOf(SceneId scene, const LineChange &change)
{
    const QStringList parts{QString::number(scene.value), script::key(change.kind), change.before,
                            script::acceptedText(change)};
    return parts.join(QChar(0x1f));
}

/// The lines of now that stand where lines of before are missing, between the neighbours of line `at` that stayed.
QPair<int, int> gapAround(const QVector<int> &places, int at, qsizetype now)
{
    int from = 0;
    int to = int(now);
    for (int line = at - 1; line >= 0; --line)
        if (places[line] >= 0) {
            from = places[line] + 1;
            break;
        }
    for (int line = at + 1; line < places.size(); ++line)
        if (places[line] >= 0) {
            to = places[line];
            break;
        }
    return {from, to};
}

/// Where the scene of now has what the change makes; -1 when it does not.
int madeAt(const LineChange &change, const QVector<int> &places, const QVector<Line> &now)
{
    if (change.line >= places.size())
        return -1;
    const QString text = script::acceptedText(change);
    const auto [from, to] = gapAround(places, change.line, now.size());
    for (int line = from; line < to; ++line)
        if (!places.contains(line) && now[line].text == text)
            return line;
    return -1;
}

/// Where in the scene of now the line stands that each change is about, also in the words that were accepted for it; -1
/// when it is not there any more.
QVector<int> placesOf(const Proposals::Entry &entry, const QVector<int> &places, const QVector<Line> &now)
{
    QVector<int> all = places;
    for (const LineChange &change : entry.proposal.changes)
        if (change.kind == ChangeKind::Replace && change.line < all.size() && all[change.line] < 0)
            all[change.line] = madeAt(change, places, now);
    QVector<int> found;
    for (const LineChange &change : entry.proposal.changes)
        found.append(all.value(change.line, -1));
    return found;
}

}  // namespace

Proposals::Proposals(StoryDocument &document, Editor &editor, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_editor(editor)
{
    connect(&document, &StoryDocument::changed, this, &Proposals::follow);
}

int Proposals::entryOf(SceneId scene) const
{
    for (int at = 0; at < int(m_entries.size()); ++at)
        if (m_entries[at].asked.id == scene)
            return at;
    return -1;
}

DecisionCounts Proposals::counts(int entry) const
{
    DecisionCounts counts;
    const QVector<Decision> &decisions = m_entries[entry].decisions;
    counts.open = int(decisions.count(Decision::Open));
    counts.accepted = int(decisions.count(Decision::Accepted));
    counts.refused = int(decisions.count(Decision::Refused));
    counts.stale = int(decisions.count(Decision::Stale));
    return counts;
}

DecisionCounts Proposals::counts() const
{
    DecisionCounts sum;
    for (int at = 0; at < int(m_entries.size()); ++at) {
        const DecisionCounts one = counts(at);
        sum.open += one.open;
        sum.accepted += one.accepted;
        sum.refused += one.refused;
        sum.stale += one.stale;
    }
    return sum;
}

/// Entries keep the order of the script, however the answers come.
int Proposals::placeFor(SceneId scene) const
{
    const Story &story = m_document.story();
    const auto orderOf = [&story](SceneId id) {
        const Slate slate = story.slateOf(id);
        return QPair<int, int>(slate.episode, slate.scene);
    };
    const auto place = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const Entry &entry) { return orderOf(scene) < orderOf(entry.asked.id); });
    return int(place - m_entries.cbegin());
}

void Proposals::put(const Scene &asked, const script::SceneProposal &proposal)
{
    if (!m_document.story().find(asked.id) || proposal.changes.isEmpty())
        return;
    Entry entry{asked, proposal, {}};
    judge(entry);
    const int old = entryOf(asked.id);
    const int place = old >= 0 ? old : placeFor(asked.id);
    emit aboutToPut(place, old >= 0, entry);
    if (old >= 0)
        m_entries[place] = entry;
    else
        m_entries.insert(place, entry);
    emit wasPut(place, old >= 0);
}

void Proposals::clear()
{
    emit aboutToClear();
    m_entries.clear();
    m_refused.clear();
    emit cleared();
}

void Proposals::judge(Entry &entry) const
{
    entry.decisions.fill(Decision::Stale, entry.proposal.changes.size());
    const Scene *scene = m_document.story().find(entry.asked.id);
    if (!scene)
        return;
    const QVector<int> places = alignedLines(entry.asked.lines, scene->lines);
    const QVector<int> found = placesOf(entry, places, scene->lines);
    for (qsizetype at = 0; at < entry.proposal.changes.size(); ++at) {
        const LineChange &change = entry.proposal.changes[at];
        if (madeAt(change, places, scene->lines) >= 0)
            entry.decisions[at] = Decision::Accepted;
        else if (m_refused.contains(keyOf(scene->id, change)))
            entry.decisions[at] = Decision::Refused;
        else if (found[at] >= 0)
            entry.decisions[at] = Decision::Open;
    }
}

Result<ProposalEdit> Proposals::accept(int at, const QVector<int> &changes)
{
    const Entry &entry = m_entries[at];
    const Scene *scene = m_document.story().find(entry.asked.id);
    if (!scene)
        return ProposalEdit{};
    const QVector<int> found = placesOf(entry, alignedLines(entry.asked.lines, scene->lines), scene->lines);
    script::SceneProposal now = entry.proposal;  // with the lines where they stand by now
    QVector<int> open;
    for (const int change : changes) {
        if (entry.decisions[change] != Decision::Open)
            continue;
        now.changes[change].line = found[change];
        now.changes[change].before = scene->lines[found[change]].text;
        open.append(change);
    }
    return m_editor.acceptChanges(now, open);  // the document's signal judges anew
}

Result<ProposalEdit> Proposals::acceptHarmless(int entry)
{
    return accept(entry, harmlessChanges(m_entries[entry].proposal));
}

void Proposals::refuse(int at, const QVector<int> &changes, bool refused)
{
    Entry &entry = m_entries[at];
    for (const int change : changes) {
        const QString key = keyOf(entry.asked.id, entry.proposal.changes[change]);
        if (!refused)
            m_refused.remove(key);
        else if (entry.decisions[change] == Decision::Open)
            m_refused.insert(key);
    }
    judge(entry);
    emit decided(at);
}

void Proposals::follow(const StoryChange &change)
{
    if (m_entries.isEmpty())
        return;
    if (change.kind == StoryChange::Kind::Reset && !m_document.isOpen())
        return clear();
    if (change.kind == StoryChange::Kind::Takes)
        return;
    for (int at = 0; at < int(m_entries.size()); ++at) {
        if (change.kind == StoryChange::Kind::Edited && !change.scenes.contains(m_entries[at].asked.id))
            continue;
        const QVector<Decision> before = m_entries[at].decisions;
        judge(m_entries[at]);
        if (before != m_entries[at].decisions)
            emit decided(at);
    }
}

}  // namespace circletake::workspace
