// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include "base/logging.h"
#include "media/clipinspector.h"
#include "media/mediatools.h"
#include "providers/callbackreceiver.h"
#include "providers/httpclipfetcher.h"
#include "providers/httpprovider.h"
#include "providers/providercheck.h"
#include "store/rebuild.h"
#include "store/sqliteprojectstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QStandardPaths>
#include <QThread>
#include <future>
#include <mutex>

namespace circletake {

namespace {

const QString s_sandbox = QStringLiteral("sandbox");
const QString s_spoolFolder = QStringLiteral("/cache/sandbox");

/// A provider that owns its connections.
class OwningProvider final : public render::Provider
{
public:
    OwningProvider(const providers::Profile &profile, const QUrl &base, const providers::KeySource &keys,
                   const providers::HttpSettings &settings)
        : m_stack(m_clock, settings)
        , m_http(profile, base, keys, m_stack)
    {
    }
    [[nodiscard]] const render::ProviderTraits &traits() const override { return m_http.traits(); }
    [[nodiscard]] std::optional<Money> worstPrice(const RenderSpec &spec) const override
    {
        return m_http.worstPrice(spec);
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
    OwningDoor(const providers::ProviderList &list, const providers::KeySource &keys, render::CallbackListener &listener)
        : m_receiver(m_clock, [&list](const QString &id) { return list.profile(id); }, keys, listener)
    {
    }
    [[nodiscard]] Result<void> listen(const render::CallbackAddress &address) { return m_receiver.listen(address); }
    [[nodiscard]] QUrl base() const override { return m_receiver.base(); }

private:
    SystemClock m_clock;
    providers::CallbackReceiver m_receiver;
};

QUrl originOf(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

QString priceWords(const providers::Profile &profile)
{
    if (profile.models.isEmpty() || profile.models.first().price.isEmpty())
        return {};
    const providers::PriceList &price = profile.models.first().price;
    if (!price.rules.isEmpty() && price.rules.last().amount)
        return price.per == providers::PriceList::Per::Second
                   ? QCoreApplication::translate("Composition", "%1 a second")
                         .arg(price.rules.last().amount->toDisplay())
                   : QCoreApplication::translate("Composition", "%1 a clip")
                         .arg(price.rules.last().amount->toDisplay());
    return {};
}

workspace::ProviderFacts factsOf(const providers::Profile &profile)
{
    workspace::ProviderFacts facts;
    facts.id = profile.id;
    facts.label = profile.label;
    for (const providers::ModelProfile &model : profile.models)
        facts.models << model.id;
    facts.keyVariable = QString::fromLatin1(profile.auth.environment);
    facts.needsKey = profile.auth.kind != providers::AuthProfile::Kind::None;
    facts.animatic = profile.animatic;
    facts.answersLookUps =
        profile.submitClass != render::SubmitClass::Nothing && profile.submitClass != render::SubmitClass::ReplaysKey;
    return facts;
}

QString firstSecret(const providers::Profile &profile)
{
    return profile.auth.secrets.value(0, QStringLiteral("key"));
}

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

Secret SharedKeys::key(const QString &account, const QString &name) const
{
    const QMutexLocker lock(&m_mutex);
    return m_keys.value(account + QLatin1Char('/') + name);
}

void SharedKeys::put(const QString &account, const QString &name, const Secret &secret)
{
    const QMutexLocker lock(&m_mutex);
    m_keys.insert(account + QLatin1Char('/') + name, secret);
}

void SharedKeys::share(const providers::KeyStore &keys, const providers::Profile &profile)
{
    const QString account = profile.auth.account;
    for (const QString &name : profile.auth.secrets + QStringList{providers::callbackSecretName()})
        put(account, name, keys.key(account, name));
}

/// What can be rendered with. The profiles are read on a thread of their own while the window is being built; the first
/// who asks, on any thread, takes the keys out of the environment.
class Composition::Offers
{
public:
    Offers(providers::KeyStore &keys, SharedKeys &shared, providers::HttpStack &stack)
        : m_keys(keys)
        , m_shared(shared)
        , m_stack(stack)
        , m_loading(std::async(
              std::launch::async, &providers::ProviderList::load,
              QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/profiles")))
    {
    }

    void settle()
    {
        std::call_once(m_settled, [this] {
            m_list = m_loading.get();
            for (const providers::Profile &profile : m_list.profiles()) {
                m_keys.takeFromEnvironment(profile);
                m_shared.share(m_keys, profile);
            }
            for (const providers::Profile *profile : m_list.ofKind(providers::Profile::Kind::Video))
                add(*profile);
        });
    }
    const providers::ProviderList &list()
    {
        settle();
        return m_list;
    }
    /// Without hasKey, price and the sandbox's own words, which change (with the keys, with the language).
    const QVector<workspace::ProviderFacts> &facts()
    {
        settle();
        return m_facts;
    }
    /// Asked for prices only, which needs no connection.
    const std::vector<std::unique_ptr<providers::HttpProvider>> &priced()
    {
        settle();
        return m_priced;
    }

private:
    void add(const providers::Profile &profile)
    {
        m_priced.push_back(std::make_unique<providers::HttpProvider>(profile, QUrl(), m_shared, m_stack));
        const workspace::ProviderFacts facts = factsOf(profile);
        m_facts.insert(facts.id == s_sandbox ? 0 : m_facts.size(), facts);
    }

    providers::KeyStore &m_keys;
    SharedKeys &m_shared;
    providers::HttpStack &m_stack;
    std::future<providers::ProviderList> m_loading;
    std::once_flag m_settled;
    providers::ProviderList m_list;
    QVector<workspace::ProviderFacts> m_facts;
    std::vector<std::unique_ptr<providers::HttpProvider>> m_priced;
};

Composition::Composition(QSettings &settings)
    : m_vault(providers::systemKeyVault())
    , m_keys(*m_vault, settings)
    , m_checks(m_clock, {})
    , m_offers(std::make_unique<Offers>(m_keys, m_shared, m_checks))
    , m_local(std::make_shared<LocalOrigins>())
{
    QMetaObject::invokeMethod(
        &m_checks, [this] { m_offers->settle(); }, Qt::QueuedConnection);
}

Composition::~Composition() = default;

void Composition::loadKeys(QObject *context, std::function<void()> done)
{
    auto left = std::make_shared<qsizetype>(m_offers->facts().size());
    const QPointer<QObject> alive(context);
    for (const providers::Profile *profile : m_offers->list().ofKind(providers::Profile::Kind::Video)) {
        m_keys.load(*profile, [this, profile, left, alive, done](const Result<void> &loaded) {
            if (!loaded)
                qCWarning(lcHttp).noquote() << loaded.error().text();
            m_shared.share(m_keys, *profile);
            if (--*left == 0 && alive)
                done();
        });
    }
}

Result<std::unique_ptr<render::ProjectStore>> Composition::createProject(const QString &folder, const StoryRows &rows)
{
    return store::SqliteProjectStore::create(folder, rows, storeContext());
}

Result<std::unique_ptr<render::ProjectStore>> Composition::openProject(const QString &folder)
{
    return store::SqliteProjectStore::open(folder, storeContext());
}

store::StoreContext Composition::storeContext()
{
    return {m_files, m_clock, m_random,
            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/projects")};
}

QVector<workspace::ProviderFacts> Composition::providers() const
{
    QVector<workspace::ProviderFacts> all = m_offers->facts();
    for (workspace::ProviderFacts &facts : all)
        if (const providers::Profile *profile = m_offers->list().profile(facts.id)) {
            facts.price = priceWords(*profile);
            if (facts.animatic)
                facts.label = QCoreApplication::translate("Composition", "Sandbox (animatic)");
            facts.hasKey = !facts.needsKey || !m_shared.key(profile->auth.account, firstSecret(*profile)).isEmpty();
        }
    return all;
}

std::optional<Money> Composition::price(const RenderSpec &spec) const
{
    for (const auto &provider : m_offers->priced())
        if (provider->profile().id == spec.provider)
            return provider->worstPrice(spec);
    return {};
}

Result<std::unique_ptr<render::Provider>> Composition::makeProvider(const workspace::RouteOptions &options,
                                                                    const QString &projectFolder)
{
    const auto profile = profileOf(options.provider.isEmpty() ? s_sandbox : options.provider);
    if (!profile)
        return profile.error();
    QUrl base = options.baseUrl;
    if (base.isEmpty() && (*profile)->id == s_sandbox) {
        const auto started = startSandbox(projectFolder + s_spoolFolder);
        if (!started)
            return started.error();
        base = *started;
    }
    if (!base.isEmpty() && !providers::isAllowedBase(base))
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Composition",
                                                 "The address must begin with https://; http:// is only "
                                                 "for this computer itself."),
                     base.toString(),
                     {}};
    if ((*profile)->auth.kind != providers::AuthProfile::Kind::None) {
        const Secret key = m_shared.key((*profile)->auth.account, firstSecret(**profile));
        const bool mayBeMissing = (*profile)->auth.optional && key.isEmpty();
        if (auto good = check((*profile)->id, key); !mayBeMissing && !good)
            return good.error();
    }
    allowLocal(base);
    providers::HttpSettings settings;
    if (options.concurrency > 0)
        settings.submits = options.concurrency;
    return std::unique_ptr<render::Provider>(std::make_unique<OwningProvider>(**profile, base, m_shared, settings));
}

std::unique_ptr<render::ClipFetcher> Composition::makeFetcher()
{
    return std::make_unique<LocalAwareFetcher>(m_local);
}

std::unique_ptr<render::ClipChecker> Composition::makeChecker()
{
    return std::make_unique<OwningChecker>();
}

Result<QUrl> Composition::startSandbox(const QString &spool)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_sandbox.baseUrl().isEmpty() && (spool.isEmpty() || spool == m_spool))
        return m_sandbox.baseUrl();
    sandbox::SandboxOptions options;
    options.spool = spool;
    options.callbackSecret = Secret("whsec_" + QByteArray::fromHex(m_random.token(32)).toBase64());
    m_shared.put(s_sandbox, providers::callbackSecretName(), options.callbackSecret);
    m_spool = spool;
    // The project's own lock guards its cache; one that came with a copy of a project in use is nobody's.
    if (!spool.isEmpty())
        QFile::remove(spool + QStringLiteral("/lock"));
    return m_sandbox.start(options);
}

Result<std::unique_ptr<render::CallbackDoor>> Composition::openCallbackDoor(const render::CallbackAddress &address,
                                                                            render::CallbackListener &listener)
{
    auto door = std::make_unique<OwningDoor>(m_offers->list(), m_shared, listener);
    if (auto listening = door->listen(address); !listening)
        return listening.error();
    return std::unique_ptr<render::CallbackDoor>(std::move(door));
}

Result<void> Composition::check(const QString &provider, const Secret &key) const
{
    const auto profile = profileOf(provider);
    if (!profile)
        return profile.error();
    const auto good = providers::checkKey((*profile)->auth.rules, key, (*profile)->label);
    if (good || !key.isEmpty() || (*profile)->auth.environment.isEmpty())
        return good;
    Error error = good.error();
    error.next = QCoreApplication::translate("Composition", "Enter it in the settings, or set the variable %1.")
                     .arg(QString::fromLatin1((*profile)->auth.environment));
    return error;
}

Result<void> Composition::keep(const QString &provider, const Secret &key)
{
    if (auto good = check(provider, key); !good)
        return good;
    const auto profile = profileOf(provider);
    const QString account = (*profile)->auth.account;
    const QString name = firstSecret(**profile);
    m_keys.useForSession(account, name, key);
    m_shared.put(account, name, key);
    if (m_vault->name().isEmpty())
        return Error{ErrorKind::Unsupported,
                     QCoreApplication::translate("Composition", "This computer has no keychain that we can use."),
                     (*profile)->label,
                     QCoreApplication::translate("Composition",
                                                 "The key is kept until the program ends. To keep it longer, "
                                                 "set the variable %1.")
                         .arg(QString::fromLatin1((*profile)->auth.environment))};
    m_keys.keep(account, name, key, [](const Result<void> &kept) {
        if (!kept)
            qCWarning(lcHttp).noquote() << kept.error().text();
    });
    return {};
}

Result<void> Composition::forget(const QString &provider)
{
    const auto profile = profileOf(provider);
    if (!profile)
        return profile.error();
    const QString account = (*profile)->auth.account;
    m_keys.forget(account, firstSecret(**profile), [](const Result<void> &forgotten) {
        if (!forgotten)
            qCWarning(lcHttp).noquote() << forgotten.error().text();
    });
    m_shared.put(account, firstSecret(**profile), {});
    return {};
}

Result<QUrl> Composition::serveSandbox(const commandline::SandboxOrder &order)
{
    auto faults = sandbox::FaultPlan::fromText(order.faults);
    if (!faults)
        return faults.error();
    sandbox::SandboxOptions options;
    options.port = quint16(order.port);
    if (order.requestsPerMinute > 0)
        options.requestsPerMinute = order.requestsPerMinute;
    options.faults = *faults;
    options.requireKey = order.requireKey;
    options.spool = order.spool;
    options.callbackSecret = m_shared.key(s_sandbox, providers::callbackSecretName());
    const QMutexLocker lock(&m_mutex);
    return m_sandbox.start(options);
}

Result<commandline::RepairReport> Composition::repairProject(const QString &folder)
{
    const auto rebuilt = store::rebuildFromClips(folder, storeContext());
    if (!rebuilt)
        return rebuilt.error();
    return commandline::RepairReport{rebuilt->backup, rebuilt->setAside, rebuilt->takes, rebuilt->problems};
}

Result<void> Composition::checkProvider(const QString &id, std::function<void(commandline::ProviderCheck)> done)
{
    const auto profile = profileOf(id);
    if (!profile)
        return profile.error();
    QUrl base;
    if (id == s_sandbox) {
        const auto started = startSandbox({});
        if (!started)
            return started.error();
        base = *started;
    } else if (auto good = check(id, m_shared.key((*profile)->auth.account, firstSecret(**profile))); !good) {
        return good;
    }
    providers::checkProvider(
        **profile, base, m_shared, m_checks, &m_checks, [id, done](const providers::CheckReport &report) {
            const bool ok = report.error.kind == ProblemKind::None;
            done({id, ok, report.latencyMs,
                  ok ? QCoreApplication::translate("Composition", "Address and key are good.") : report.error.message,
                  report.models});
        });
    return {};
}

Result<const providers::Profile *> Composition::profileOf(const QString &id) const
{
    const providers::Profile *profile = m_offers->list().profile(id);
    if (profile && profile->kind == providers::Profile::Kind::Video)
        return profile;
    return Error{ErrorKind::NotFound,
                 QCoreApplication::translate("Composition", "There is no provider “%1”.").arg(id),
                 {},
                 QCoreApplication::translate("Composition", "circletake providers lists them.")};
}

void Composition::allowLocal(const QUrl &base)
{
    if (workspace::isLoopback(base))
        m_local->add(originOf(base));
}

}  // namespace circletake
