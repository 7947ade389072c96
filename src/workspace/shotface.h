// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "workspace/likenessdesk.h"
#include "workspace/plugs.h"
#include "workspace/roles.h"
#include "workspace/staleness.h"
#include "workspace/storydocument.h"

#include <QVariant>

namespace circletake::workspace {

/// What shots and takes show, role by role, in one place for every model. Reads at call time, so that a change of
/// language needs no rebuild. Window's thread.
class ShotFace
{
public:
    /// All three must outlive it.
    ShotFace(const StoryDocument &document, const Plugs &plugs, const Clock &clock);

    /// Asks the plugs for the providers again, after a key or a profile changed.
    void refreshProviders() { m_labels.clear(); }
    /// What a shot without a take would be rendered with.
    void setUsualRoute(const QString &provider, const QString &model);

    /// How like their references people are; must outlive it. Without it nothing is told about that.
    void setLikeness(const LikenessDesk *likeness) { m_likeness = likeness; }

    /// How long nothing was heard of takes that a provider works on, in ms.
    void setSilences(const QHash<TakeId, qint64> &silentMs) { m_silentMs = silentMs; }

    /// Value of a Role for a shot or a take; invalid for an id that is not there.
    [[nodiscard]] QVariant value(ShotId shot, int role) const;
    [[nodiscard]] QVariant value(TakeId take, int role) const;
    /// "Sandbox · video-gen-2.1", for people.
    [[nodiscard]] QString route(const Take &take) const;

    /// Null when there is none.
    [[nodiscard]] static const Take *newestTake(const Story &story, ShotId shot);
    /// The take whose state stands for the shot: the newest, but the chosen one (circled, else newest good) when the
    /// newest ended without a clip. Null when there is none.
    [[nodiscard]] static const Take *shownTake(const Story &story, ShotId shot)
    {
        return shownTake(story, newestTake(story, shot));
    }
    /// The same for who has the shot's newest take, or null, already.
    [[nodiscard]] static const Take *shownTake(const Story &story, const Take *newest);
    /// The newest take failed, is lost or unknown.
    [[nodiscard]] static bool needsAttention(const Story &story, ShotId shot)
    {
        return needsAttention(newestTake(story, shot));
    }
    [[nodiscard]] static bool needsAttention(const Take *newest);

    /// What is said in the shot, "NAME: words", one speech a line.
    [[nodiscard]] static QString dialogue(const Story &story, const Shot &shot);

    [[nodiscard]] const StoryDocument &document() const { return m_document; }
    [[nodiscard]] const Story &story() const { return m_document.story(); }

private:
    [[nodiscard]] QVariant storyValue(const Shot &shot, int role) const;
    [[nodiscard]] QVariant takesValue(const Shot &shot, int role) const;
    [[nodiscard]] QVariant takeValue(const Take &take, int role) const;
    [[nodiscard]] QString likenessHold(ShotId shot) const;
    [[nodiscard]] QString retryPrice(const Shot &shot) const;
    [[nodiscard]] QString label(const QString &provider) const;
    [[nodiscard]] qint64 elapsedMs(const Take &take) const;
    /// Why it failed, or that nothing is heard of it.
    [[nodiscard]] QString message(const Take &take) const;
    [[nodiscard]] QStringList cast(const Shot &shot) const;
    [[nodiscard]] QString searchText(const Shot &shot) const;

    const StoryDocument &m_document;
    const Plugs &m_plugs;
    const Clock &m_clock;
    mutable QHash<QString, QString> m_labels;  // empty until first asked for
    QHash<TakeId, qint64> m_silentMs;
    const LikenessDesk *m_likeness = nullptr;
    QString m_provider;
    QString m_model;
    Staleness m_staleness;
    QObject m_listener;  // as long as this
};

}  // namespace circletake::workspace
