// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "render/lifeline.h"
#include "render/ports/provider.h"
#include "render/takechange.h"

#include <functional>

namespace circletake::render {

/// What the engine has to say since the last turn of the event loop.
struct News
{
    TakeChanges changes;
    QVector<std::pair<Error, TakeId>> problems;
    QVector<std::pair<EpisodeId, int>> budgetAlerts;
    QVector<std::pair<QString, ProviderError>> stops;
};

/// Gathers news and hands it over once a turn of the event loop, never from inside what caused it: a listener may
/// call the engine, or destroy it.
class Announcer
{
public:
    Announcer(Clock &clock, const Lifeline &lifeline, std::function<void(const News &)> deliver);

    void changed(const TakeChange &change);
    void problem(const Error &error, TakeId take = {});
    void budgetAlert(EpisodeId episode, int percent);
    void stopped(const QString &route, const ProviderError &error);
    /// Makes sure that a delivery comes, though there may be nothing to say.
    void wake();

private:
    Clock &m_clock;
    const Lifeline &m_lifeline;
    std::function<void(const News &)> m_deliver;
    News m_news;
    bool m_waking = false;
};

}  // namespace circletake::render
