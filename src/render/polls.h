// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/jobnews.h"

namespace circletake::render {

/// Asks providers how takes stand, when the plan says so, and hands the answers on.
class Polls
{
    Q_DECLARE_TR_FUNCTIONS(Polls)

public:
    Polls(Workshop &workshop, JobNews &news);

    /// Asks about these takes in one request, which was admitted.
    void ask(Route &route, const QVector<TakeId> &takes);
    /// Asks whether the provider answers at all: by a take that is watched, else by any id. Never a submit.
    void probe(Route &route);

private:
    struct Question
    {
        QVector<TakeId> takes;
        QStringList ids;  // beside takes
        qint64 sentMs = 0;
        bool probe = false;
    };

    void send(Route &route, const Question &question);
    void answered(Route &route, const Question &question, const PollAnswer &answer);
    void heard(Route &route, const Question &question, const PollAnswer &answer);
    void heardOf(Route &route, LiveTake &live, const Question &question, const RemoteJob *job, bool denied);
    void refused(Route &route, const Question &question, const ProviderError &error);

    Workshop &m_shop;
    JobNews &m_news;
};

}  // namespace circletake::render
