// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/backstage.h"

namespace circletake::workspace {

struct Backstage::Stage
{
    Stage(Plugs &plugs, const ToolsMaker &tools)
        : works({plugs, clock, random, files}, tools(files))
    {
    }

    SystemClock clock;
    SystemRandom random;
    SystemFiles files;
    Works works;
};

Backstage::Backstage(Plugs &plugs, ToolsMaker tools, QObject *parent)
    : QObject(parent)
    , m_anchor(new QObject)
{
    m_thread.setObjectName(QStringLiteral("works"));
    m_anchor->moveToThread(&m_thread);
    connect(
        &m_thread, &QThread::finished, m_anchor,
        [this] {
            m_stage.reset();
            delete m_anchor;
        },
        Qt::DirectConnection);
    QMetaObject::invokeMethod(
        m_anchor,
        [this, &plugs, tools = std::move(tools)] {
            m_stage = std::make_unique<Stage>(plugs, tools);
            listen(m_stage->works);
        },
        Qt::QueuedConnection);
    m_thread.start();
}

Backstage::~Backstage()
{
    startGeneration();
    post([](Works &works) { works.close([] { QThread::currentThread()->quit(); }); });
    m_thread.wait();
}

void Backstage::post(Act act)
{
    QMetaObject::invokeMethod(
        m_anchor, [this, act = std::move(act)] { act(m_stage->works); }, Qt::QueuedConnection);
}

void Backstage::comeBack(std::function<void()> act)
{
    QMetaObject::invokeMethod(this, std::move(act), Qt::QueuedConnection);
}

/// On the works thread; this object lives on another, so that all of these are queued.
void Backstage::listen(Works &works)
{
    connect(&works.rendering(), &RenderDesk::takesChanged, this, &Backstage::takesChanged);
    connect(&works.rendering(), &RenderDesk::statusChanged, this, &Backstage::statusChanged);
    connect(&works.rendering(), &RenderDesk::problemFound, this, &Backstage::problemFound);
    connect(&works.rendering(), &RenderDesk::becameIdle, this, &Backstage::becameIdle);
    connect(&works.cutting(), &CuttingRoom::progressed, this, &Backstage::progressed);
    connect(&works.voices(), &VoiceBooth::progressed, this, &Backstage::progressed);
    connect(&works.writing(), &WritingDesk::sceneArrived, this, &Backstage::sceneArrived);
    connect(&works.writing(), &WritingDesk::began, this, &Backstage::writingBegan);
    connect(&works.writing(), &WritingDesk::proposed, this, &Backstage::proposed);
    connect(&works.writing(), &WritingDesk::progressed, this, &Backstage::writingProgressed);
}

}  // namespace circletake::workspace
