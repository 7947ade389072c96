// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a callback's first byte to our answer: over real sockets, through the receiver and the engine, committed to the
// project's database on the disk in between. Each is the only evidence of a submit whose answer was lost. Beside it
// what the disk alone takes to keep the same bytes, in turn, in the same folder.
#include "base/files.h"
#include "bench/figure.h"
#include "providers/callbackreceiver.h"
#include "providers/providerlist.h"
#include "render/engine.h"
#include "store/sqliteprojectstore.h"
#include "support/scriptedprovider.h"
#include "support/stories.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <QCoreApplication>
#include <QEventLoop>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QThread>

using namespace circletake;
using namespace circletake::render;
using namespace circletake::test;

namespace {

constexpr int s_oneByOne = 300;
constexpr int s_crowd = 50;

class NoKeys final : public providers::KeySource
{
public:
    [[nodiscard]] Secret key(const QString &, const QString &) const override { return {}; }
};

struct Callback
{
    QByteArray token;
    QByteArray body;
};

/// A project on the disk whose takes are all unknown, with the engine that holds them and an open receiver.
class Studio final : public CallbackListener
{
public:
    Studio()
        : m_service(m_clock, m_chance, calmNature())
        , m_provider(m_clock, m_service, m_never)
        , m_receiver(
              m_clock, [this](const QString &) { return m_profiles.profile(QStringLiteral("holysheep")); }, m_keys,
              *this)
    {
        const StoryRows rows = rowsOf(1, (s_oneByOne + s_crowd + 7) / 8, 8);
        if (!store::SqliteProjectStore::create(folder(), rows, context()) || !m_receiver.listen({}))
            qFatal("The bench could not begin.");
        m_store = std::move(store::SqliteProjectStore::open(folder(), context())).value();
        EngineSettings settings;
        settings.callbackBase = m_receiver.base();
        m_engine = std::make_unique<Engine>(
            EnginePorts{m_clock, m_chance, m_files, m_store->takes(), m_clips, m_clips, folder()}, settings);
        m_provider.itsTraits.callbacks = true;
        m_provider.submitScript = [this](const SubmitRequest &request) {
            (void)m_service.submit(request, SubmitClass::Nothing);
            return unsureAnswer(200);  // half of it came; no outage
        };
        m_engine->addRoute(m_provider, {0, 50, int(rows.shots.size())});
        if (!m_engine->resume())
            qFatal("The bench's engine could not start.");
        for (const Shot &shot : rows.shots)
            order(shot.id);
        m_engine->start();
        waitUntilUnknown(int(rows.shots.size()));
    }

    /// One callback for each take.
    [[nodiscard]] QVector<Callback> callbacks() const
    {
        QHash<qint64, QString> jobOf;
        for (const auto &[id, job] : m_service.jobs())
            jobOf.insert(job.attempt.value, id);
        QVector<Callback> callbacks;
        for (const TakeId take : m_takes) {
            const Attempt attempt = m_store->takes().attemptsOf(take).value().last();
            callbacks.append({attempt.callbackToken.toLatin1(),
                              R"({"id":")" + jobOf[attempt.id.value].toLatin1() + R"(","status":"processing"})"});
        }
        return callbacks;
    }
    [[nodiscard]] quint16 port() const { return quint16(m_receiver.base().port()); }
    [[nodiscard]] QString folder() const { return m_root.filePath(QStringLiteral("project")); }
    [[nodiscard]] std::optional<QString> routeOf(const QString &token) const override
    {
        return m_engine->routeOf(token);
    }
    [[nodiscard]] Result<void> heard(const QString &token, const RemoteJob &job) override
    {
        m_engine->callback(token, job);
        return m_engine->status().storageTrouble ? Result<void>(Error{ErrorKind::Storage, {}, {}, {}}) : Result<void>();
    }

private:
    /// Nothing is ever done, so nothing is fetched.
    class NoClips final : public ClipFetcher, public ClipChecker
    {
    public:
        void fetch(const FetchRequest &, std::function<void(FetchAnswer)>) override {}
        void stop(TakeId) override {}
        void check(const QString &, const RenderSpec &, std::function<void(CheckAnswer)>) override {}
    };

    static ServiceNature calmNature()
    {
        ServiceNature nature;
        nature.medianMs = 24 * 3'600'000;
        nature.latencyMs = 20;
        return nature;
    }
    [[nodiscard]] store::StoreContext context()
    {
        return {m_files, m_clock, m_chance, m_root.filePath(QStringLiteral("records"))};
    }
    void order(ShotId shot)
    {
        const ShotPlace place = *m_store->takes().placeOf(shot);
        TakeOrder order{shot, place.episode, place.slate, {}, false};
        order.spec.provider = m_provider.itsTraits.id;
        order.spec.durationMs = 10'000;
        m_takes.append(m_engine->enqueue(order).value().id);
    }
    void waitUntilUnknown(int count)
    {
        int unknown = 0;
        QObject::connect(m_engine.get(), &Engine::changed, m_engine.get(), [&](const TakeChanges &changes) {
            for (const TakeChange &change : changes)
                unknown += change.after.state == TakeState::Unknown ? 1 : 0;
        });
        while (unknown < count)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_engine->disconnect(m_engine.get());
    }

    QTemporaryDir m_root;
    SystemFiles m_files;
    SystemClock m_clock;
    SystemRandom m_chance;
    KillSwitch m_never;
    RemoteService m_service;
    ScriptedProvider m_provider;
    NoClips m_clips;
    NoKeys m_keys;
    providers::ProviderList m_profiles = providers::ProviderList::load({});
    providers::CallbackReceiver m_receiver;
    std::unique_ptr<ProjectStore> m_store;
    std::unique_ptr<Engine> m_engine;
    QVector<TakeId> m_takes;
};

int sent(quint16 port, const Callback &callback)
{
    const int handle = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const QByteArray request = "POST /callback/" + callback.token +
                               " HTTP/1.1\r\nHost: studio\r\nContent-Type: application/json\r\nContent-Length: " +
                               QByteArray::number(callback.body.size()) + "\r\n\r\n" + callback.body;
    if (connect(handle, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 ||
        send(handle, request.constData(), size_t(request.size()), MSG_NOSIGNAL) != request.size())
        qFatal("The bench could not call back.");
    return handle;
}

bool isThanked(int handle)
{
    char answer[256];
    const ssize_t count = recv(handle, answer, sizeof answer, 0);
    close(handle);
    return count > 12 && QByteArray(answer, 12) == "HTTP/1.1 200";
}

/// Callers in a thread of their own, as a provider's servers are.
struct Callers
{
    QVector<double> disk;      ///< ms that the disk alone takes
    QVector<double> oneByOne;  ///< ms each
    QVector<double> crowd;     ///< ms each, all sent at once
    int thanked = 0;

    void call(quint16 port, const QString &folder, const QVector<Callback> &callbacks)
    {
        const int file = open(QFile::encodeName(folder + QStringLiteral("/raw")).constData(), O_CREAT | O_WRONLY, 0600);
        for (int i = 0; i < s_oneByOne; ++i) {
            disk.append(bench::millisecondsOf([&] {
                if (write(file, callbacks[i].body.constData(), size_t(callbacks[i].body.size())) < 0 ||
                    fsync(file) != 0)
                    qFatal("The bench could not write.");
            }));
            oneByOne.append(bench::millisecondsOf([&] { thanked += isThanked(sent(port, callbacks[i])) ? 1 : 0; }));
        }
        close(file);
        QVector<int> open;
        QElapsedTimer timer;
        timer.start();
        for (int i = s_oneByOne; i < s_oneByOne + s_crowd; ++i)
            open.append(sent(port, callbacks[i]));
        for (const int handle : open) {
            thanked += isThanked(handle) ? 1 : 0;
            crowd.append(double(timer.nsecsElapsed()) / 1e6);
        }
    }
};

}  // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("circletake.*=false"));
    Studio studio;
    const QVector<Callback> callbacks = studio.callbacks();
    Callers callers;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { callers.call(studio.port(), studio.folder(), callbacks); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    for (const double share : {0.5, 0.99}) {
        const QByteArray name = share < 0.9 ? "p50" : "p99";
        bench::printFigure(("callback stored and answered, " + name).constData(),
                           bench::quantile(callers.oneByOne, share), "ms", 50, "<= 1");
        bench::printFigure(("callback stored and answered, " + name + " to the disk alone").constData(),
                           bench::quantile(callers.oneByOne, share), "ms", bench::quantile(callers.disk, share), "");
    }
    bench::printFigure("50 callbacks at once, the last one answered", bench::quantile(callers.crowd, 1), "ms", 50, "");
    bench::printFigure("50 callbacks at once, a callback", bench::quantile(callers.crowd, 1) / s_crowd, "ms",
                       bench::quantile(callers.disk, 0.5), "");
    bench::printFigure("callbacks answered with thanks", callers.thanked, "callbacks", s_oneByOne + s_crowd, "= 1");
    return 0;
}
