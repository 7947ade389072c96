// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/works.h"

#include "workspace/statusjson.h"

namespace circletake::workspace {

Works::Works(Plugs &plugs, Clock &clock, Random &random, Files &files, QObject *parent)
    : Works({plugs, clock, random, files}, CuttingTools::ofThisComputer(files), parent)
{
}

Works::Works(const Means &means, CuttingTools tools, QObject *parent)
    : QObject(parent)
    , m_project(means.plugs, means.files)
    , m_rendering(m_project, means)
    , m_voices(m_project, means, tools.voice)
    , m_cutting(m_project, means.files, std::move(tools))
    , m_writing(
          m_project,
          [this, &plugs = means.plugs](const RouteOptions &options) {
              return plugs.makeTextProvider(options, m_project.store().facts().folder);
          },
          means.clock, means.random, means.files)
    , m_faceModels(means.plugs, means.files)
{
}

Works::~Works()
{
    m_project.close();  // while those who listen to it are there
}

void Works::close(std::function<void()> done)
{
    m_rendering.stop([this, done = std::move(done)] {
        m_project.close();
        done();
    });
}

Result<QVector<render::TakeEvent>> Works::history(TakeId take) const
{
    if (!m_project.isOpen())
        return Error{ErrorKind::NotFound, tr("No project is open."), {}, {}};
    return m_project.store().history(take);
}

QJsonObject Works::status() const
{
    const OpenedProject project = m_project.snapshot();
    return statusJson(project.story, project.facts);
}

}  // namespace circletake::workspace
