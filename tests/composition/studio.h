// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "providers/httpclipfetcher.h"
#include "providers/httpprovider.h"
#include "render/engine.h"
#include "support/faultyprovider.h"
#include "support/manualclock.h"
#include "support/memorytakestore.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace circletake::test {

class OneKey final : public providers::KeySource
{
public:
    [[nodiscard]] Secret key(const QString &, const QString &name) const override
    {
        return name == QStringLiteral("key") ? Secret("hs_0123456789abcdefghijklmnopqrstuv") : Secret();
    }
};

/// Downloads for real, and knows whether one is under way.
class CountingFetcher final : public render::ClipFetcher
{
public:
    explicit CountingFetcher(render::ClipFetcher &fetcher)
        : m_fetcher(fetcher)
    {
    }
    void fetch(const render::FetchRequest &request, std::function<void(render::FetchAnswer)> done) override
    {
        ++running;
        m_fetcher.fetch(request, [this, done = std::move(done)](const render::FetchAnswer &answer) {
            --running;
            done(answer);
        });
    }
    void stop(TakeId take) override { m_fetcher.stop(take); }

    int running = 0;

private:
    render::ClipFetcher &m_fetcher;
};

/// A clip is good when it is a film of a job, to the last byte.
class FilmChecker final : public render::ClipChecker
{
public:
    FilmChecker(Clock &clock, Files &files)
        : m_clock(clock)
        , m_files(files)
    {
    }
    void check(const QString &path, const RenderSpec &spec, std::function<void(render::CheckAnswer)> done) override
    {
        m_clock.after(0, [this, path, spec, done = std::move(done)] {
            const bool good = !FaultyProvider::jobOf(m_files.read(path, 1'000'000).valueOr({})).isEmpty();
            done(good ? render::CheckAnswer{ProblemKind::None, {}, 24, spec.durationMs}
                      : render::CheckAnswer{ProblemKind::BrokenResult, QStringLiteral("It is no film."), 0, 0});
        });
    }

private:
    Clock &m_clock;
    Files &m_files;
};

/// The real engine, requests and downloads at a server that misbehaves, in manual time.
class Studio
{
public:
    /// The server outlives it; what spoils its answers is set before.
    Studio(FaultyProvider &server, const providers::Profile &profile)
        : m_server(server)
        , m_store(m_killSwitch)
        , m_stack(m_clock, {})
        , m_provider(profile, server.base(), m_keys, m_stack)
        , m_downloads(m_clock, m_files, m_resolver, fetchSettings(server))
        , m_fetcher(m_downloads)
        , m_checker(m_clock, m_files)
        , m_engine({m_clock, m_chance, m_files, m_store, m_fetcher, m_checker, m_disk.path()})
    {
        QObject::connect(&m_engine, &render::Engine::idle, &m_engine, [this] { m_idle = true; });
        server.spoil = [this, spoil = server.spoil](const FaultyProvider::Asked &asked, RawPeer::Reaction &answer) {
            if (asked.kind == FaultyProvider::Kind::Submit)
                m_submittedMs.append(m_clock.nowMs());
            if (spoil)
                spoil(asked, answer);
        };
    }

    /// Renders so many takes to the end, one request at a time; false when they never came to rest.
    [[nodiscard]] bool render(int takes = 1)
    {
        m_engine.addRoute(m_provider, {0, 1, takes});
        if (!m_engine.resume())
            return false;
        for (int i = 0; i < takes; ++i)
            if (!order())
                return false;
        m_engine.start();
        // Time passes only while nothing is on its way but what the server will never answer.
        const qint64 untilMs = m_clock.nowMs() + 4 * 3'600'000;
        int released = 0;
        while (!m_idle && m_clock.nowMs() < untilMs) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
            const int underWay = m_stack.inFlight() + m_fetcher.running;
            if (underWay > 0 && m_server.held() == released)
                continue;
            released = underWay > 0 ? released : m_server.held();
            m_clock.fireNext();
        }
        return m_idle;
    }

    [[nodiscard]] Take take(qsizetype number = 0) const { return m_store.row(m_takes[number]); }
    /// The job whose film a take has; empty when it has none.
    [[nodiscard]] QByteArray filmOf(qsizetype number) const
    {
        const QString clip = take(number).clip;
        return clip.isEmpty() ? QByteArray()
                              : FaultyProvider::jobOf(
                                    m_files.read(m_disk.path() + QLatin1Char('/') + clip, 1'000'000).valueOr({}));
    }
    /// When each submit arrived, by the clock.
    [[nodiscard]] const QVector<qint64> &submittedMs() const { return m_submittedMs; }

private:
    static providers::FetchSettings fetchSettings(const FaultyProvider &server)
    {
        providers::FetchSettings settings;
        settings.own = {server.origin()};
        return settings;
    }

    bool order()
    {
        render::TakeOrder order;
        order.episode = {1};
        order.shot = m_store.addShot(order.episode);
        order.shotSlate = m_store.placeOf(order.shot)->slate;
        order.spec.provider = m_provider.traits().id;
        order.spec.model = QStringLiteral("video-gen-2.1");
        order.spec.prompt = QStringLiteral("A street at night.");
        order.spec.durationMs = 5'000;
        order.spec.resolution = QStringLiteral("720p");
        order.spec.aspect = QStringLiteral("9:16");
        const auto take = m_engine.enqueue(order);
        if (take)
            m_takes.append(take->id);
        return take.ok();
    }

    FaultyProvider &m_server;
    QTemporaryDir m_disk;
    ManualClock m_clock;
    SeededRandom m_chance{5};
    SystemFiles m_files;
    KillSwitch m_killSwitch;
    MemoryTakeStore m_store;
    OneKey m_keys;
    providers::HttpStack m_stack;
    providers::HttpProvider m_provider;
    providers::SystemHostResolver m_resolver;
    providers::HttpClipFetcher m_downloads;
    CountingFetcher m_fetcher;
    FilmChecker m_checker;
    render::Engine m_engine;
    QVector<TakeId> m_takes;
    QVector<qint64> m_submittedMs;
    bool m_idle = false;
};

}  // namespace circletake::test
