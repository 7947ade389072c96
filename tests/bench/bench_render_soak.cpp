// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A long run on the real store and the real disk: 5,640 takes in fifteen batches, every fifth request, generation or
// download going wrong. Memory, descriptors and timers after the first batch beside those at the end. And a restart
// that finds 280 takes at the provider. The provider here forgets what it served, so that all that grows is ours.
#include "base/files.h"
#include "bench/figure.h"
#include "render/engine.h"
#include "store/sqliteprojectstore.h"
#include "support/manualclock.h"
#include "support/stories.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <cmath>
#ifdef Q_OS_LINUX
#include <malloc.h>
#endif

using namespace circletake;
using namespace circletake::render;

namespace {

constexpr int batches = 15;
constexpr int batch = 376;
constexpr double fault = 0.2;

/// A provider that keeps a job until it was told done.
class SoakProvider final : public Provider
{
public:
    SoakProvider(Clock &clock, double medianMs)
        : m_clock(clock)
        , m_medianMs(medianMs)
    {
        m_traits.id = QStringLiteral("soak");
        m_traits.requestsPerMinute = 500;
        m_traits.submitClass = SubmitClass::FindsReference;
    }

    double faults = fault;
    qint64 polls = 0;

    [[nodiscard]] const ProviderTraits &traits() const override { return m_traits; }
    [[nodiscard]] std::optional<Money> worstPrice(const RenderSpec &) const override
    {
        return Money::ofUnits(250'000'000, Currency::usd());
    }
    [[nodiscard]] Result<void> check(const SubmitRequest &) const override { return {}; }
    [[nodiscard]] Result<QByteArray> requestHash(const SubmitRequest &request) const override
    {
        return QCryptographicHash::hash(request.reference.toUtf8(), QCryptographicHash::Sha256).toHex();
    }

    void submit(const SubmitRequest &, std::function<void(SubmitAnswer)> done) override
    {
        SubmitAnswer answer;
        answer.submitMs = 80;
        if (goesWrong()) {
            answer.verdict = SubmitVerdict::NotTaken;
            answer.error = refusal();
        } else {
            answer.verdict = SubmitVerdict::Taken;
            answer.job.id = QStringLiteral("job-%1").arg(++m_last);
            answer.job.state = RemoteState::Queued;
            const double normal = std::sqrt(-2 * std::log(1 - m_chance.unit())) * std::cos(6.2832 * m_chance.unit());
            m_doneMs[answer.job.id] = m_clock.nowMs() + qint64(m_medianMs * std::exp(0.3 * normal));
        }
        m_clock.after(80, [done = std::move(done), answer] { done(answer); });
    }

    void poll(const QStringList &ids, std::function<void(PollAnswer)> done) override
    {
        ++polls;
        PollAnswer answer;
        if (m_chance.unit() < faults)
            answer.error = refusal();
        else
            for (const QString &id : ids)
                if (m_doneMs.contains(id))
                    answer.jobs.append(stateOf(id));
        m_clock.after(80, [done = std::move(done), answer] { done(answer); });
    }

    void lookUp(const SubmitRequest &, std::function<void(PollAnswer)> done) override
    {
        m_clock.after(80, [done = std::move(done)] { done({}); });
    }
    void cancel(const QString &, std::function<void(ProviderError)> done) override
    {
        m_clock.after(80, [done = std::move(done)] { done({}); });
    }
    /// The clip came home.
    void forget(const QString &id) { m_doneMs.remove(id); }

private:
    [[nodiscard]] bool goesWrong() { return m_chance.unit() < faults; }
    [[nodiscard]] static ProviderError refusal()
    {
        return {ProblemKind::Rate, QStringLiteral("Too many requests."), {}, 429, -1};
    }
    [[nodiscard]] RemoteJob stateOf(const QString &id)
    {
        RemoteJob job;
        job.id = id;
        const bool done = m_clock.nowMs() >= m_doneMs.value(id);
        job.state = done ? RemoteState::Succeeded : RemoteState::Running;
        if (done)
            job.clip = QUrl(QStringLiteral("https://clips.example/") + id);
        return job;
    }

    Clock &m_clock;
    double m_medianMs;
    SeededRandom m_chance{5};
    ProviderTraits m_traits;
    QHash<QString, qint64> m_doneMs;
    qint64 m_last = 0;
};

/// Small clips that come from nowhere; a fifth of the downloads break off, and some clips are bad.
class SoakClips final : public ClipFetcher, public ClipChecker
{
public:
    SoakClips(Clock &clock, Files &files, SoakProvider &provider)
        : m_clock(clock)
        , m_files(files)
        , m_provider(provider)
    {
    }

    void fetch(const FetchRequest &request, std::function<void(FetchAnswer)> done) override
    {
        m_clock.after(300, [this, request, done = std::move(done)] {
            FetchAnswer answer;
            if (m_chance.unit() < fault)
                answer.error = {ProblemKind::Transient, QStringLiteral("It broke off."), {}, 0, -1};
            else if (!writeDurably(m_files, request.part, QByteArray(2'000, 'c')).ok())
                qFatal("The bench could not write.");
            answer.hash = m_files.hash(request.part).valueOr({});
            answer.bytes = 2'000;
            answer.downloadMs = 300;
            if (answer.error.kind == ProblemKind::None)
                m_provider.forget(request.address.path().mid(1));
            done(answer);
        });
    }
    void stop(TakeId) override {}
    void check(const QString &, const RenderSpec &, std::function<void(CheckAnswer)> done) override
    {
        m_clock.after(30, [done = std::move(done)] { done({ProblemKind::None, {}, 240, 10'000}); });
    }

private:
    Clock &m_clock;
    Files &m_files;
    SoakProvider &m_provider;
    SeededRandom m_chance{6};
};

struct Usage
{
    double heapMb = 0;
    double residentMb = 0;
    int descriptors = 0;
    int timers = 0;
};

class Soak
{
public:
    explicit Soak(double medianMs, const StoryRows &rows)
        : m_provider(m_clock, medianMs)
        , m_clips(m_clock, m_files, m_provider)
        , m_shots(rows.shots)
    {
        if (!store::SqliteProjectStore::create(folder(), rows, context()).ok())
            qFatal("The bench could not make its project.");
        open();
    }

    void open()
    {
        m_engine.reset();
        m_store.reset();
        m_store = std::move(store::SqliteProjectStore::open(folder(), context())).value();
        m_engine = std::make_unique<Engine>(
            EnginePorts{m_clock, m_chance, m_files, m_store->takes(), m_clips, m_clips, folder()});
        QObject::connect(m_engine.get(), &Engine::idle, m_engine.get(), [this] { m_idle = true; });
        RouteLimits limits;
        limits.concurrency = 50;
        limits.runningJobs = 280;
        m_engine->addRoute(m_provider, limits);
        if (!m_engine->resume().ok())
            qFatal("The bench's engine could not start.");
        m_engine->start();
    }

    void order(int count)
    {
        for (int i = 0; i < count; ++i, ++m_ordered) {
            const ShotPlace place = *m_store->takes().placeOf(m_shots[m_ordered].id);
            TakeOrder order{m_shots[m_ordered].id, place.episode, place.slate, {}, false};
            order.spec.provider = QStringLiteral("soak");
            order.spec.durationMs = 10'000;
            if (!m_engine->enqueue(order).ok())
                qFatal("The bench could not order.");
        }
    }

    void rest()
    {
        for (m_idle = false; (!m_idle || m_engine->status().resting > 0) && m_clock.fireNext();) {
        }
    }

    [[nodiscard]] Usage usage()
    {
        Usage usage;
#ifdef Q_OS_LINUX
        usage.heapMb = double(mallinfo2().uordblks + mallinfo2().hblkhd) / 1e6;
        QFile pages(QStringLiteral("/proc/self/statm"));
        if (pages.open(QIODevice::ReadOnly))
            usage.residentMb = pages.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
        usage.descriptors = int(QDir(QStringLiteral("/proc/self/fd"))
                                    .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
                                    .size());
#endif
        usage.timers = int(m_clock.pending());
        return usage;
    }

    [[nodiscard]] int ready() const
    {
        return int(m_store->takes().readyTakes().valueOr({}).size());
    }
    [[nodiscard]] SoakProvider &provider()
    {
        return m_provider;
    }
    [[nodiscard]] test::ManualClock &clock()
    {
        return m_clock;
    }
    [[nodiscard]] int underWay() const
    {
        return m_engine->status().routes.first().running;
    }

private:
    [[nodiscard]] QString folder() const
    {
        return m_root.filePath(QStringLiteral("project"));
    }
    [[nodiscard]] store::StoreContext context()
    {
        return {m_files, m_clock, m_chance, m_root.filePath(QStringLiteral("records"))};
    }

    QTemporaryDir m_root;
    test::ManualClock m_clock;
    SeededRandom m_chance{9};
    SystemFiles m_files;
    SoakProvider m_provider;
    SoakClips m_clips;
    QVector<Shot> m_shots;
    std::unique_ptr<ProjectStore> m_store;
    std::unique_ptr<Engine> m_engine;
    qsizetype m_ordered = 0;
    bool m_idle = false;
};

void measureSoak()
{
    Soak soak(20'000, test::rowsOf(batches, 47, 8));
    Usage first;
    const double ms = bench::millisecondsOf([&] {
        for (int i = 0; i < batches; ++i) {
            soak.order(batch);
            soak.rest();
            if (i == 0)
                first = soak.usage();
        }
    });
    const Usage last = soak.usage();
    bench::printFigure("soak of 5,640 takes, clips home", soak.ready(), "clips", batches * batch, "= 1");
    // The numbers that providers gave, latencies and the database's cache: a little stays of each take.
    bench::printFigure("soak, heap that stays of a take", (last.heapMb - first.heapMb) * 1e6 / ((batches - 1) * batch),
                       "bytes", 1'000, "< 1");
    bench::printFigure("soak, resident memory after the last batch", last.residentMb, "MB", first.residentMb, "< 1.05");
    bench::printFigure("soak, descriptors", last.descriptors, "open", first.descriptors, "= 1");
    bench::printFigure("soak, timers", last.timers, "waiting", first.timers, "= 1");
    bench::printFigure("soak, simulated time", double(soak.clock().nowMs()) / 60'000, "min", 1, "");
    bench::printFigure("soak, time of the computer a take", ms / (batches * batch), "ms", 1, "");
}

void measureRestart()
{
    Soak soak(600'000, test::rowsOf(1, 47, 8));
    soak.provider().faults = 0;
    soak.order(280);
    while (soak.underWay() < 280 && soak.clock().fireNext()) {
    }
    soak.clock().advance(20'000);
    soak.provider().polls = 0;
    const qint64 beginMs = soak.clock().nowMs();
    const double openMs = bench::millisecondsOf([&] { soak.open(); });
    while (soak.provider().polls == 0 && soak.clock().fireNext()) {
    }
    const double waitedMs = double(soak.clock().nowMs() - beginMs);
    bench::printFigure("restart with 280 running, opened and audited", openMs, "ms", 2'000, "<= 1");
    bench::printFigure("restart with 280 running, polling again", openMs + waitedMs, "ms", 2'000, "<= 1");
    soak.rest();
    bench::printFigure("restart with 280 running, clips home", soak.ready(), "clips", 280, "= 1");
}

}  // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("circletake.*=false"));
    measureRestart();
    measureSoak();
    return 0;
}
