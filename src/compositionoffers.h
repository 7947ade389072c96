// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compositionkeys.h"
#include "providers/httpprovider.h"
#include "providers/providerlist.h"
#include "workspace/plugs.h"

#include <QObject>
#include <future>
#include <mutex>
#include <vector>

namespace circletake {

/// The services that there are, and their keys. The profiles are read on a thread of their own while the window is
/// being built; the first who asks, on any thread, takes the keys out of the environment. Keys that the settings
/// remember come from the keychain, which answers on the thread that made this (home), when its event loop runs.
class Offers final
{
public:
    /// All must outlive it. `patienceMs` is how long anyone waits for the keychain.
    Offers(providers::KeyStore &keys, SharedKeys &shared, providers::HttpStack &stack, qint64 patienceMs = 5'000);

    /// Takes the keys out of the environment. Any thread.
    void settle();
    /// Asks the keychain for what the environment did not have; once. Home.
    void loadKeys();
    /// Waits until the profile's keys are known, at home in an event loop; the error says why one that was kept is not
    /// there. Any thread.
    [[nodiscard]] Result<void> awaitKeys(const providers::Profile &profile);
    /// Waits for all of them; a keychain that does not answer is told on standard error.
    void awaitKeys();

    /// Any thread.
    [[nodiscard]] const providers::ProviderList &list();
    /// Services of one kind, the sandbox first. A key that is still expected counts as there. Any thread.
    [[nodiscard]] QVector<workspace::ProviderFacts> facts(providers::Profile::Kind kind);
    /// For prices only: has no connection. Null for an unknown id. Any thread.
    [[nodiscard]] const providers::HttpProvider *priced(const QString &id);

private:
    void loaded(const providers::Profile &profile, const Result<void> &outcome);
    void waitFor(const QString &account, const QString &name);
    void waitHere(const QString &account, const QString &name);
    [[nodiscard]] bool hasKey(const providers::Profile &profile) const;

    providers::KeyStore &m_keys;
    SharedKeys &m_shared;
    providers::HttpStack &m_stack;
    const qint64 m_patienceMs;
    QVector<QPair<QString, QString>> m_kept;  // account and name
    bool m_asked = false;
    std::future<providers::ProviderList> m_loading;
    std::once_flag m_settled;
    providers::ProviderList m_list;
    QHash<int, QVector<workspace::ProviderFacts>> m_facts;  // by kind, without hasKey and what changes with language
    std::vector<std::unique_ptr<providers::HttpProvider>> m_priced;
    QObject m_home;
};

/// The name of a profile's first secret.
[[nodiscard]] QString firstSecret(const providers::Profile &profile);

}  // namespace circletake
