// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/files.h"
#include "base/random.h"
#include "commandline/backstage.h"
#include "compositionoffers.h"
#include "compositionplugs.h"
#include "sandbox/sandboxthread.h"
#include "store/storecontext.h"
#include "workspace/keyring.h"

#include <QMutex>
#include <QSettings>

namespace circletake {

/// The one place that knows every folder: builds the plugs (store, providers, sandbox, clip checks) and hands them
/// over. Made and destroyed on the main thread; the functions of Plugs say on which thread they run.
class Composition final : public workspace::Plugs, public workspace::KeyRing, public commandline::Backstage
{
public:
    /// Takes keys out of the environment when the event loop begins, or with the first question before that, so that
    /// no child process inherits one; then asks the keychain for those that the settings remember. `settings` must
    /// outlive it.
    explicit Composition(QSettings &settings);
    ~Composition() override;

    // workspace::Plugs
    [[nodiscard]] Result<std::unique_ptr<render::ProjectStore>> createProject(const QString &folder,
                                                                              const StoryRows &rows) override;
    [[nodiscard]] Result<std::unique_ptr<render::ProjectStore>> openProject(const QString &folder) override;
    [[nodiscard]] QVector<workspace::ProviderFacts> providers() const override;
    [[nodiscard]] QVector<workspace::ProviderFacts> textProviders() const override;
    [[nodiscard]] QVector<workspace::ProviderFacts> lipSyncProviders() const override;
    [[nodiscard]] std::optional<Money> price(const RenderSpec &spec) const override;
    [[nodiscard]] bool speaksItself(const RenderSpec &spec) const override;
    [[nodiscard]] workspace::PictureLimits pictures(const QString &provider, const QString &model) const override;
    [[nodiscard]] Result<std::unique_ptr<render::Provider>> makeProvider(const workspace::RouteOptions &options,
                                                                         const QString &projectFolder) override;
    [[nodiscard]] Result<std::unique_ptr<render::TextProvider>> makeTextProvider(const workspace::RouteOptions &options,
                                                                                 const QString &projectFolder) override;
    [[nodiscard]] QVector<workspace::SpeechFacts> speechServices() const override;
    [[nodiscard]] std::optional<Money> speechPrice(const QString &service, const QString &text) const override;
    [[nodiscard]] Result<std::unique_ptr<render::SpeechProvider>> makeSpeech(const workspace::RouteOptions &options,
                                                                             const QString &projectFolder) override;
    [[nodiscard]] std::unique_ptr<render::ClipFetcher> makeFetcher() override;
    [[nodiscard]] std::unique_ptr<render::ClipChecker> makeChecker() override;
    [[nodiscard]] Result<std::unique_ptr<render::CallbackDoor>> openCallbackDoor(
        const render::CallbackAddress &address, render::CallbackListener &listener) override;

    // workspace::KeyRing
    [[nodiscard]] Result<void> check(const QString &provider, const Secret &key) const override;
    [[nodiscard]] Result<void> keep(const QString &provider, const Secret &key) override;
    [[nodiscard]] Result<void> forget(const QString &provider) override;

    // commandline::Backstage
    [[nodiscard]] workspace::Plugs &plugs() override { return *this; }
    [[nodiscard]] QVector<workspace::ProviderFacts> services() const override;
    void awaitKeys() override { m_offers.awaitKeys(); }
    [[nodiscard]] Result<QUrl> serveSandbox(const commandline::SandboxOrder &order) override;
    [[nodiscard]] Result<commandline::RepairReport> repairProject(const QString &folder) override;
    [[nodiscard]] Result<void> checkProvider(const QString &id,
                                             std::function<void(commandline::ProviderCheck)> done) override;

private:
    [[nodiscard]] store::StoreContext storeContext();
    /// The key is there and keeps the rules, or may be missing; waits for the keychain.
    [[nodiscard]] Result<void> checkHeldKey(const providers::Profile &profile) const;
    [[nodiscard]] Result<const providers::Profile *> profileOf(const QString &id) const;
    [[nodiscard]] Result<const providers::Profile *> profileOf(const QString &id, providers::Profile::Kind kind) const;
    /// Where a route leads, by the options or else the profile, after its key was checked; starts the sandbox when it is that.
    [[nodiscard]] Result<QUrl> routeBase(const providers::Profile &profile, const workspace::RouteOptions &options,
                                         const QString &projectFolder);
    /// The running sandbox when it keeps its clips there or `spool` is empty, else one that does.
    [[nodiscard]] Result<QUrl> startSandbox(const QString &spool);

    SystemFiles m_files;  // these three are used from the works thread as well; none of what the store asks of them
    SystemClock m_clock;  // belongs to a thread
    SystemRandom m_random;
    std::unique_ptr<providers::KeyVault> m_vault;
    providers::KeyStore m_keys;
    SharedKeys m_shared;
    providers::HttpStack m_checks;  // for questions about keys
    mutable Offers m_offers;
    QMutex m_mutex;  // guards the sandbox's start and its folder
    sandbox::SandboxThread m_sandbox;
    QString m_spool;  // where m_sandbox keeps its clips
    std::shared_ptr<LocalOrigins> m_local;
};

}  // namespace circletake
