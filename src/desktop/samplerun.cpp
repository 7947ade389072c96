// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/samplerun.h"

#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace circletake::desktop {

SampleRun::SampleRun(workspace::Workspace &workspace, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_folder(folder)
{
}

QString SampleRun::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Circle Take/") +
           tr("Spring Festival");
}

void SampleRun::start()
{
    connect(&m_workspace, &workspace::Workspace::projectOpened, this, &SampleRun::opened);
    connect(&m_workspace, &workspace::Workspace::failed, this, &QObject::deleteLater);
    if (QFileInfo::exists(m_folder + QStringLiteral("/project.circletake"))) {
        m_workspace.openProject(m_folder);
        return;
    }
    m_workspace.newProject(m_folder, QStringLiteral(":/samples/spring-festival.zh.txt"), QString());
}

void SampleRun::opened()
{
    if (m_workspace.story().shotCount() > 0) {
        renderAll();
        return;
    }
    connect(&m_workspace, &workspace::Workspace::storyArrived, this, &SampleRun::renderAll);
    m_workspace.plan({});
}

void SampleRun::renderAll()
{
    workspace::RenderRequest request;
    request.route.provider = QStringLiteral("sandbox");
    m_workspace.render(request);
    deleteLater();
}

}  // namespace circletake::desktop
