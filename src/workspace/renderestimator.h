// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/projectdesk.h"
#include "workspace/renderrequest.h"

namespace circletake::render {
class Engine;
}

namespace circletake::workspace {

/// Adds up what a request would come to, before anything is spent. Works thread.
class RenderEstimator
{
public:
    /// All must outlive it. `engine` may be null: how long clips take is not known then.
    RenderEstimator(ProjectDesk &project, const Plugs &plugs, const render::Engine *engine)
        : m_project(project)
        , m_plugs(plugs)
        , m_engine(engine)
    {
    }

    /// Of a request to the provider that `facts` are about. NotFound when a service that it names for voices or lip
    /// syncs is not there.
    [[nodiscard]] Result<Estimate> estimate(const RenderRequest &request, const ProviderFacts &facts) const;

private:
    struct Sum;
    [[nodiscard]] Result<void> checkSound(const ProducedSound &sound) const;
    [[nodiscard]] RenderSpec priced(ShotId shot, const RenderRequest &request, const QString &model) const;
    void addTakes(const RenderRequest &request, const QString &model, Sum &sum) const;
    void addVoices(const RenderRequest &request, Sum &sum) const;
    void addLipSyncs(const RenderRequest &request, Sum &sum) const;
    void holdAgainstBudgets(const RenderRequest &request, Sum &sum) const;

    ProjectDesk &m_project;
    const Plugs &m_plugs;
    const render::Engine *m_engine;
};

}  // namespace circletake::workspace
