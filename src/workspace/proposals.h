// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/editor.h"

#include <QSet>

namespace circletake::workspace {

/// What became of a proposed change.
enum class Decision {
    Open,
    Accepted,  ///< the script has it
    Refused,
    Stale  ///< the line reads otherwise now, so that it cannot be made any more
};

struct DecisionCounts
{
    int open = 0;
    int accepted = 0;
    int refused = 0;
    int stale = 0;

    [[nodiscard]] int all() const { return open + accepted + refused + stale; }
    bool operator==(const DecisionCounts &) const = default;
};

/// What language models proposed in this session, and what a person decided. Nothing touches the script before
/// accept(); what was accepted is read off the script, so that undoing a step opens its change again. What was refused
/// stays so when a model proposes it again. Window's thread; ends with the project.
class Proposals final : public QObject
{
    Q_OBJECT

public:
    /// A scene with changes, in the script's order.
    struct Entry
    {
        Scene asked;  ///< as it was when the model was asked
        script::SceneProposal proposal;
        QVector<Decision> decisions;  ///< of each change
    };

    /// Both must outlive it.
    Proposals(StoryDocument &document, Editor &editor, QObject *parent = nullptr);

    [[nodiscard]] const QVector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    /// -1 where nothing is proposed for the scene.
    [[nodiscard]] int entryOf(SceneId scene) const;
    [[nodiscard]] DecisionCounts counts(int entry) const;
    [[nodiscard]] DecisionCounts counts() const;

    /// In place of what was proposed for the scene before. A scene that is not there is left out.
    void put(const Scene &asked, const script::SceneProposal &proposal);
    void clear();

    /// Makes open changes, by index, as one step of undo; what is not open is left out. The errors of
    /// Editor::acceptChanges().
    Result<ProposalEdit> accept(int entry, const QVector<int> &changes);
    /// All open changes that leave what people say as it is.
    Result<ProposalEdit> acceptHarmless(int entry);
    /// Open changes become refused; with `refused` false, refused ones open again.
    void refuse(int entry, const QVector<int> &changes, bool refused = true);

signals:
    /// An entry is to be inserted here, or to take the place of the one that is; then it is there.
    void aboutToPut(int at, bool replaces, const circletake::workspace::Proposals::Entry &entry);
    void wasPut(int at, bool replaced);
    void aboutToClear();
    void cleared();
    void decided(int entry);

private:
    void follow(const StoryChange &change);
    void judge(Entry &entry) const;
    [[nodiscard]] int placeFor(SceneId scene) const;

    StoryDocument &m_document;
    Editor &m_editor;
    QVector<Entry> m_entries;
    QSet<QString> m_refused;  // what was refused: scene, line and words
};

}  // namespace circletake::workspace
