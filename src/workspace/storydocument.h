// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/projectstore.h"
#include "render/takechange.h"
#include "story/story.h"
#include "workspace/figures.h"
#include "workspace/storychange.h"
#include "workspace/storyedits.h"

#include <QObject>

namespace circletake::workspace {

/// The film as the window shows it: the story, the figures kept beside it, and one signal for every change.
/// Window's thread. Figures are kept up change by change, never by walking the story.
class StoryDocument final : public QObject
{
    Q_OBJECT

public:
    explicit StoryDocument(QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const Story &story() const { return m_story; }
    [[nodiscard]] const render::ProjectFacts &facts() const { return m_facts; }
    [[nodiscard]] QString absolutePath(const QString &projectPath) const;

    void reset(Story story, render::ProjectFacts facts);
    void close();

    /// applyEdit() and the signal. Takes of a removed shot are kept aside and come back with it.
    [[nodiscard]] Result<render::StoryEdit> apply(const render::StoryEdit &edit);
    void apply(const render::TakeChanges &changes);
    /// What is shown of these shots differs, although no row does.
    void touch(const QSet<ShotId> &shots);
    /// See Story::setPassedOver(); told by touch().
    void setPassedOver(const QSet<TakeId> &takes) { m_story.setPassedOver(takes); }

    /// Counts of states, usual times, submissions; kept up to date with every change.
    [[nodiscard]] const Figures &figures() const { return m_figures; }

signals:
    void changed(const circletake::workspace::StoryChange &change);

private:
    void count(StoryChange &change);

    Story m_story;
    render::ProjectFacts m_facts;
    bool m_open = false;
    Figures m_figures;
    TakeShelf m_shelf;
};

}  // namespace circletake::workspace
