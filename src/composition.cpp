// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include "base/logging.h"
#include "compositionspeech.h"
#include "providers/addressguard.h"
#include "providers/httpspeechprovider.h"
#include "providers/pictureinputs.h"
#include "providers/providercheck.h"
#include "store/rebuild.h"
#include "store/sqliteprojectstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

namespace circletake {

using Kind = providers::Profile::Kind;

namespace {

const QString s_sandbox = QStringLiteral("sandbox");
const QString s_sandboxWords = QStringLiteral("sandbox.chat");
const QString s_spoolFolder = QStringLiteral("/cache/sandbox");

bool isSandbox(const QString &id)
{
    return id.section(QLatin1Char('.'), 0, 0) == s_sandbox;
}

Error anotherService(const QString &id)
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("Composition", "“%1” is a service for something else.").arg(id),
            {},
            QCoreApplication::translate("Composition", "circletake providers lists them.")};
}

providers::HttpSettings settingsOf(const workspace::RouteOptions &options)
{
    providers::HttpSettings settings;
    if (options.concurrency > 0)
        settings.submits = options.concurrency;
    return settings;
}

QUrl originOf(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

}  // namespace

Composition::Composition(QSettings &settings)
    : m_vault(providers::systemKeyVault())
    , m_keys(*m_vault, settings)
    , m_checks(m_clock, {})
    , m_offers(m_keys, m_shared, m_checks)
    , m_local(std::make_shared<LocalOrigins>())
{
    QMetaObject::invokeMethod(
        &m_checks, [this] { m_offers.loadKeys(); }, Qt::QueuedConnection);
}

Composition::~Composition() = default;

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
    return m_offers.facts(Kind::Video);
}

QVector<workspace::ProviderFacts> Composition::textProviders() const
{
    return m_offers.facts(Kind::Chat);
}

QVector<workspace::ProviderFacts> Composition::lipSyncProviders() const
{
    return m_offers.facts(Kind::LipSync);
}

bool Composition::speaksItself(const RenderSpec &spec) const
{
    const providers::Profile *profile = m_offers.list().profile(spec.provider);
    return profile && providers::speaksItself(*profile, spec);
}

QVector<workspace::ProviderFacts> Composition::services() const
{
    QVector<workspace::ProviderFacts> all;
    for (const Kind kind : {Kind::Video, Kind::Chat, Kind::Speech, Kind::LipSync})
        all += m_offers.facts(kind);
    return all;
}

std::optional<Money> Composition::price(const RenderSpec &spec) const
{
    const providers::HttpProvider *provider = m_offers.priced(spec.provider);
    return provider ? provider->worstPrice(spec) : std::nullopt;
}

workspace::PictureLimits Composition::pictures(const QString &provider, const QString &model) const
{
    const providers::HttpProvider *known = m_offers.priced(provider);
    if (!known)
        return {};
    const providers::Profile &profile = known->profile();
    const bool any = profile.models.isEmpty();
    const providers::ModelProfile *its = profile.modelOrFirst(model);
    const providers::PictureInputs inputs = providers::pictureInputs(profile, model);
    return {inputs.firstFrame,     inputs.lastFrame, inputs.references, inputs.together,
            its ? its->seed : any, inputs.mostBytes, inputs.leastSide,  its ? its->promptMax : 0};
}

Result<QUrl> Composition::routeBase(const providers::Profile &profile, const workspace::RouteOptions &options,
                                    const QString &projectFolder)
{
    QUrl base = options.baseUrl;
    if (base.isEmpty() && isSandbox(profile.id)) {
        const auto started = startSandbox(projectFolder + s_spoolFolder);
        if (!started)
            return started.error();
        base = *started;
    }
    const QUrl whole = base.isEmpty() ? profile.base() : base;
    if (!providers::isAllowedBase(whole))
        return Error{ErrorKind::BadInput,
                     whole.isEmpty()
                         ? QCoreApplication::translate("Composition", "This service has no address of its own.")
                         : QCoreApplication::translate("Composition",
                                                       "The address must begin with https://; http:// is only "
                                                       "for this computer itself."),
                     whole.toString(),
                     whole.isEmpty() ? QCoreApplication::translate("Composition", "Say where it answers.") : QString()};
    if (auto good = checkHeldKey(profile); !good)
        return good.error();
    return whole;
}

Result<std::unique_ptr<render::Provider>> Composition::makeProvider(const workspace::RouteOptions &options,
                                                                    const QString &projectFolder)
{
    const auto profile = profileOf(options.provider.isEmpty() ? s_sandbox : options.provider);
    if (!profile)
        return profile.error();
    if (!providers::makesClips(**profile))
        return anotherService(options.provider);
    const auto base = routeBase(**profile, options, projectFolder);
    if (!base)
        return base.error();
    if (providers::isLoopback(*base))
        m_local->add(originOf(*base));
    return owningProvider(**profile, *base, m_shared, settingsOf(options), projectFolder);
}

Result<std::unique_ptr<render::TextProvider>> Composition::makeTextProvider(const workspace::RouteOptions &options,
                                                                            const QString &projectFolder)
{
    const auto profile = profileOf(options.provider.isEmpty() ? s_sandboxWords : options.provider, Kind::Chat);
    if (!profile)
        return profile.error();
    const auto base = routeBase(**profile, options, projectFolder);
    if (!base)
        return base.error();
    return owningTextProvider(**profile, *base, m_shared, settingsOf(options));
}

QVector<workspace::SpeechFacts> Composition::speechServices() const
{
    return speechFactsOf(m_offers.list());
}

std::optional<Money> Composition::speechPrice(const QString &service, const QString &text) const
{
    const auto profile = profileOf(service, Kind::Speech);
    if (!profile)
        return {};
    render::SpeechRequest request;
    request.text = text;
    return providers::speechPrice(**profile, request);
}

Result<std::unique_ptr<render::SpeechProvider>> Composition::makeSpeech(const workspace::RouteOptions &options,
                                                                        const QString &projectFolder)
{
    const auto profile = profileOf(options.provider, Kind::Speech);
    if (!profile)
        return profile.error();
    const auto base = routeBase(**profile, options, projectFolder);
    if (!base)
        return base.error();
    return owningSpeech(**profile, *base, m_shared);
}

std::unique_ptr<render::ClipFetcher> Composition::makeFetcher()
{
    return owningFetcher(m_local);
}

std::unique_ptr<render::ClipChecker> Composition::makeChecker()
{
    return owningChecker();
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
    return openDoor(m_offers.list(), m_shared, address, listener);
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

Result<void> Composition::checkHeldKey(const providers::Profile &profile) const
{
    if (profile.auth.kind == providers::AuthProfile::Kind::None)
        return {};
    const auto known = m_offers.awaitKeys(profile);
    const Secret key = m_shared.key(profile.auth.account, firstSecret(profile));
    if (key.isEmpty() && !known)
        return known;
    return key.isEmpty() && profile.auth.optional ? Result<void>() : check(profile.id, key);
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
    m_shared.giveUp(account, firstSecret(**profile), {});
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
    if (isSandbox(id)) {
        const auto started = startSandbox({});
        if (!started)
            return started.error();
        base = *started;
    } else if (auto good = checkHeldKey(**profile); !good) {
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
    if (const providers::Profile *profile = m_offers.list().profile(id))
        return profile;
    return Error{ErrorKind::NotFound,
                 QCoreApplication::translate("Composition", "There is no provider “%1”.").arg(id),
                 {},
                 QCoreApplication::translate("Composition", "circletake providers lists them.")};
}

Result<const providers::Profile *> Composition::profileOf(const QString &id, Kind kind) const
{
    auto profile = profileOf(id);
    return !profile || (*profile)->kind == kind ? profile : anotherService(id);
}

}  // namespace circletake
