// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "render/engine.h"
#include "store/sqliteprojectstore.h"
#include "support/fakeclips.h"
#include "support/faultyfiles.h"
#include "support/faultystore.h"
#include "support/manualclock.h"
#include "support/scriptedprovider.h"
#include "support/stories.h"

#include <QFile>

namespace circletake::test {

/// A project on the computer's own disk, rendered by the real engine and the real store in simulated time; the
/// provider's side is kept in a journal beside it, so that the process may be killed at any moment and another one
/// goes on.
class Production
{
public:
    struct Plan
    {
        QString root;      ///< holds the project, this computer's records and the provider's journal
        quint64 seed = 1;  ///< of this run
        render::SubmitClass submitClass = render::SubmitClass::FindsReference;
    };

    explicit Production(const Plan &plan)
        : m_chance(plan.seed)
        , m_engineChance(plan.seed * 7919 + 1)
        , m_journal(plan.root + QStringLiteral("/journal"))
        , m_lines(linesOf(plan.root))
        , m_clock(1'760'000'000'000 + beginMs(), beginMs())
        , m_service(m_clock, m_chance, badDay())
        , m_provider(m_clock, m_service, m_never)
        , m_faultyFiles(m_files, m_faults)
        , m_clips(m_clock, m_faultyFiles, m_service)
        , m_plan(plan)
    {
        for (const QByteArray &line : m_lines)
            m_service.replay(line);
        if (!m_journal.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            qFatal("no journal");
        m_service.journal = [this](const QByteArray &line) { m_journal.write(line + '\n'); };
        m_provider.itsTraits.submitClass = plan.submitClass;
        m_provider.itsTraits.requestsPerMinute = m_service.nature.requestsPerMinute;
    }

    static QString folderOf(const QString &root) { return root + QStringLiteral("/project"); }
    static QByteArrayList linesOf(const QString &root)
    {
        QFile file(root + QStringLiteral("/journal"));
        const QByteArray all = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return all.left(all.lastIndexOf('\n') + 1).trimmed().split('\n');
    }
    /// Every other shot: another layer, and the same life.
    static bool isLipSynced(const Shot &shot) { return shot.number % 20 == 0; }

    /// Makes the project.
    static bool lay(const QString &root, const StoryRows &rows)
    {
        SystemFiles files;
        ManualClock clock;
        SeededRandom random(3);
        return store::SqliteProjectStore::create(folderOf(root), rows,
                                                 {files, clock, random, root + QStringLiteral("/records")})
            .ok();
    }

    /// The acts of store and files.
    [[nodiscard]] FaultPlan &faults() { return m_faults; }

    /// Opens the project, orders a take of each shot that has none, and goes on until nothing is left to do.
    /// `started` is called once all is ordered.
    [[nodiscard]] Result<void> run(const std::function<void()> &started)
    {
        auto opened = store::SqliteProjectStore::open(
            folderOf(m_plan.root), {m_faultyFiles, m_clock, m_chance, m_plan.root + QStringLiteral("/records")});
        if (!opened)
            return opened.error();
        render::ProjectStore &project = **opened;
        FaultyStore takes(project.takes(), m_faults);
        render::Engine engine({m_clock, m_engineChance, m_faultyFiles, takes, m_clips, m_clips, folderOf(m_plan.root)});
        bool idle = false;
        QObject::connect(&engine, &render::Engine::idle, &engine, [&idle] { idle = true; });
        engine.addRoute(m_provider);
        if (auto resumed = engine.resume(); !resumed)
            return resumed;
        engine.start();
        if (auto ordered = orderMissing(project, engine); !ordered)
            return ordered;
        started();
        while ((!idle || engine.status().resting > 0) && m_clock.fireNext())
            idle = idle && engine.status().resting > 0 ? false : idle;
        m_journal.write("end " + QByteArray::number(m_clock.nowMs()) + '\n');
        return {};
    }

private:
    [[nodiscard]] qint64 beginMs()
    {
        qint64 lastMs = 0;
        for (const QByteArray &line : std::as_const(m_lines))
            if (line.startsWith("request "))
                lastMs = line.split(' ')[1].toLongLong();
        if (m_beginMs < 0)
            m_beginMs = lastMs + 1'000 + m_chance.below(20'000);
        return m_beginMs;
    }

    [[nodiscard]] Result<void> orderMissing(render::ProjectStore &project, render::Engine &engine)
    {
        const auto rows = project.load();
        if (!rows)
            return rows.error();
        QSet<ShotId> ordered;
        for (const Take &take : rows->takes)
            ordered.insert(take.shot);
        for (const Shot &shot : rows->shots) {
            if (ordered.contains(shot.id))
                continue;
            const auto place = project.takes().placeOf(shot.id);
            if (!place)
                return place.error();
            render::TakeOrder order{shot.id, place->episode, place->slate, {}, false};
            order.spec.provider = m_provider.itsTraits.id;
            order.spec.durationMs = int(5 + m_chance.below(26)) * 1000;
            order.spec.resolution = QStringLiteral("720p");
            if (isLipSynced(shot))
                order.spec.lipSync = {TakeId{shot.id.value}, QStringLiteral("clips/a.mp4"), QByteArray(64, 'a'),
                                      QStringLiteral("voices/a.wav"), QByteArray(64, 'b')};
            if (const auto take = engine.enqueue(order); !take)
                return take.error();
        }
        return {};
    }

    SystemFiles m_files;
    KillSwitch m_never;
    FaultPlan m_faults;
    SeededRandom m_chance;
    SeededRandom m_engineChance;
    QFile m_journal;
    QByteArrayList m_lines;
    qint64 m_beginMs = -1;
    ManualClock m_clock;
    RemoteService m_service;
    ScriptedProvider m_provider;
    FaultyFiles m_faultyFiles;
    FakeClips m_clips;
    Plan m_plan;
};

}  // namespace circletake::test
