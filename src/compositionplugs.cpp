// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compositionplugs.h"

#include "base/files.h"
#include "media/clipinspector.h"
#include "media/mediatools.h"
#include "providers/callbackreceiver.h"
#include "providers/httpclipfetcher.h"
#include "providers/httpprovider.h"
#include "providers/httptextprovider.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QThread>

namespace circletake {

namespace {

/// What is sent must be what the take says: a file that was changed behind our back is not.
Result<QByteArray> fileOf(const QString &projectFolder, const QString &path, const QByteArray &hash)
{
    constexpr qint64 mostBytes = 100'000'000;
    auto bytes = SystemFiles().read(projectFolder + QLatin1Char('/') + path, mostBytes);
    if (!bytes || QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex() == hash)
        return bytes;
    return Error{ErrorKind::Damaged,
                 QCoreApplication::translate("Composition", "A file is not as it was when the take was made."), path,
                 QCoreApplication::translate("Composition", "Make another take.")};
}

/// A provider that owns its connections.
class OwningProvider final : public render::Provider
{
public:
    OwningProvider(const providers::Profile &profile, const QUrl &base, const providers::KeySource &keys,
                   const providers::HttpSettings &settings, providers::FileSource files)
        : m_stack(m_clock, settings)
        , m_http(profile, base, keys, m_stack, std::move(files))
    {
    }
    [[nodiscard]] const render::ProviderTraits &traits() const override { return m_http.traits(); }
    [[nodiscard]] std::optional<Money> worstPrice(const RenderSpec &spec) const override
    {
        return m_http.worstPrice(spec);
    }
    [[nodiscard]] Result<void> check(const render::SubmitRequest &request) const override
    {
        return m_http.check(request);
    }
    [[nodiscard]] Result<QByteArray> requestHash(const render::SubmitRequest &request) const override
    {
        return m_http.requestHash(request);
    }
    void submit(const render::SubmitRequest &request, std::function<void(render::SubmitAnswer)> done) override
    {
        m_http.submit(request, std::move(done));
    }
    void poll(const QStringList &ids, std::function<void(render::PollAnswer)> done) override
    {
        m_http.poll(ids, std::move(done));
    }
    void lookUp(const render::SubmitRequest &request, std::function<void(render::PollAnswer)> done) override
    {
        m_http.lookUp(request, std::move(done));
    }
    void cancel(const QString &id, std::function<void(render::ProviderError)> done) override
    {
        m_http.cancel(id, std::move(done));
    }

private:
    SystemClock m_clock;
    providers::HttpStack m_stack;
    providers::HttpProvider m_http;
};

/// A language model that owns its connections.
class OwningTextProvider final : public render::TextProvider
{
public:
    OwningTextProvider(const providers::Profile &profile, const QUrl &base, const providers::KeySource &keys,
                       const providers::HttpSettings &settings)
        : m_stack(m_clock, settings)
        , m_http(profile, base, keys, m_stack)
    {
    }
    [[nodiscard]] const render::ProviderTraits &traits() const override { return m_http.traits(); }
    [[nodiscard]] std::optional<Money> worstPrice(const render::TextRequest &request) const override
    {
        return m_http.worstPrice(request);
    }
    void ask(const render::TextRequest &request, std::function<void(render::TextAnswer)> done) override
    {
        m_http.ask(request, std::move(done));
    }
    void listModels(std::function<void(Result<QStringList>)> done) override { m_http.listModels(std::move(done)); }

private:
    SystemClock m_clock;
    providers::HttpStack m_stack;
    providers::HttpTextProvider m_http;
};

/// Downloads that may come from this computer only where a provider of this computer was chosen. When the list of those
/// has grown, the next download goes through a client that knows it.
class LocalAwareFetcher final : public render::ClipFetcher
{
public:
    explicit LocalAwareFetcher(std::shared_ptr<const LocalOrigins> local)
        : m_local(std::move(local))
    {
    }

    void fetch(const render::FetchRequest &request, std::function<void(render::FetchAnswer)> done) override
    {
        const QList<QUrl> local = m_local->all();
        if (m_clients.empty() || local != m_known) {
            m_known = local;
            providers::FetchSettings settings;
            settings.own = local;
            m_clients.push_back(std::make_unique<providers::HttpClipFetcher>(m_clock, m_files, m_resolver, settings));
        }
        m_clients.back()->fetch(request, std::move(done));
    }
    void stop(TakeId take) override
    {
        for (const auto &client : m_clients)
            client->stop(take);
    }

private:
    std::shared_ptr<const LocalOrigins> m_local;
    QList<QUrl> m_known;
    SystemClock m_clock;
    SystemFiles m_files;
    providers::SystemHostResolver m_resolver;
    std::vector<std::unique_ptr<providers::HttpClipFetcher>> m_clients;
};

/// Looks at clips in media workers of its own; says what is missing when there is no worker.
class OwningChecker final : public render::ClipChecker
{
public:
    OwningChecker()
    {
        const auto worker = media::findMediaWorker();
        if (!worker) {
            m_missing = worker.error();
            return;
        }
        m_pool = std::make_unique<media::WorkerPool>(*worker, qBound(1, QThread::idealThreadCount() / 2, 4));
        m_inspector = std::make_unique<media::ClipInspector>(*m_pool);
    }
    void check(const QString &path, const RenderSpec &spec, std::function<void(render::CheckAnswer)> done) override
    {
        if (m_inspector) {
            m_inspector->check(path, spec, std::move(done));
            return;
        }
        QMetaObject::invokeMethod(
            &m_alive,
            [done = std::move(done), message = m_missing.text()] {
                done({ProblemKind::Storage, message, 0, 0});
            },
            Qt::QueuedConnection);
    }

private:
    Error m_missing;
    std::unique_ptr<media::WorkerPool> m_pool;
    std::unique_ptr<media::ClipInspector> m_inspector;
    QObject m_alive;
};

/// A callback receiver with a clock of its own thread.
class OwningDoor final : public render::CallbackDoor
{
public:
    OwningDoor(const providers::ProviderList &list, const providers::KeySource &keys,
               render::CallbackListener &listener)
        : m_receiver(
              m_clock, [&list](const QString &id) { return list.profile(id); }, keys, listener)
    {
    }
    [[nodiscard]] Result<void> listen(const render::CallbackAddress &address) { return m_receiver.listen(address); }
    [[nodiscard]] QUrl base() const override { return m_receiver.base(); }

private:
    SystemClock m_clock;
    providers::CallbackReceiver m_receiver;
};

}  // namespace

void LocalOrigins::add(const QUrl &origin)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_origins.contains(origin))
        m_origins.append(origin);
}

QList<QUrl> LocalOrigins::all() const
{
    const QMutexLocker lock(&m_mutex);
    return m_origins;
}

std::unique_ptr<render::Provider> owningProvider(const providers::Profile &profile, const QUrl &base,
                                                 const providers::KeySource &keys,
                                                 const providers::HttpSettings &settings, const QString &projectFolder)
{
    const providers::FileSource files{
        [projectFolder](const QString &path, const QByteArray &hash) { return fileOf(projectFolder, path, hash); },
        [projectFolder](const QString &path) { return SystemFiles().size(projectFolder + QLatin1Char('/') + path); }};
    return std::make_unique<OwningProvider>(profile, base, keys, settings, files);
}

std::unique_ptr<render::TextProvider> owningTextProvider(const providers::Profile &profile, const QUrl &base,
                                                         const providers::KeySource &keys,
                                                         const providers::HttpSettings &settings)
{
    return std::make_unique<OwningTextProvider>(profile, base, keys, settings);
}

std::unique_ptr<render::ClipFetcher> owningFetcher(std::shared_ptr<const LocalOrigins> local)
{
    return std::make_unique<LocalAwareFetcher>(std::move(local));
}

std::unique_ptr<render::ClipChecker> owningChecker()
{
    return std::make_unique<OwningChecker>();
}

Result<std::unique_ptr<render::CallbackDoor>> openDoor(const providers::ProviderList &list,
                                                       const providers::KeySource &keys,
                                                       const render::CallbackAddress &address,
                                                       render::CallbackListener &listener)
{
    auto door = std::make_unique<OwningDoor>(list, keys, listener);
    if (auto listening = door->listen(address); !listening)
        return listening.error();
    return std::unique_ptr<render::CallbackDoor>(std::move(door));
}

}  // namespace circletake
