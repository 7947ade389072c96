// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "providers/keysource.h"
#include "providers/keyvault.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <functional>

class QSettings;

namespace circletake::providers {

struct Profile;

/// The keys of this session. A key comes from the environment variable that the profile names (taken out of the
/// environment, so that no child process inherits it), from the user for this session, or from the vault.
/// Settings remember in which vault a key was put, never the key. Lives on one thread.
class KeyStore final : public KeySource
{
public:
    enum class Place { None, Session, Environment, Vault };

    /// Both must outlive it.
    KeyStore(KeyVault &vault, QSettings &settings);

    [[nodiscard]] Secret key(const QString &account, const QString &name) const override;
    [[nodiscard]] Place place(const QString &account, const QString &name) const;

    /// The settings remember that the key was put into a vault.
    [[nodiscard]] bool wasKept(const QString &account, const QString &name) const;
    /// Every key of which they do, as account and name.
    [[nodiscard]] QVector<QPair<QString, QString>> kept() const;

    /// Reads and unsets the profile's variables. Call before any child process is started.
    void takeFromEnvironment(const Profile &profile);
    /// Uses a key until the program ends.
    void useForSession(const QString &account, const QString &name, const Secret &secret);
    /// Fetches what was kept of the profile's keys; asks the vault for nothing else. The error says where a key was put
    /// that is not found there now.
    void load(const Profile &profile, std::function<void(Result<void>)> done);
    /// Uses the key, and puts it into the vault; when that fails it is still good for this session.
    void keep(const QString &account, const QString &name, const Secret &secret,
              std::function<void(Result<void>)> done);
    void forget(const QString &account, const QString &name, std::function<void(Result<void>)> done);

private:
    struct Held
    {
        Secret secret;
        Place place = Place::None;
    };
    void takeVariable(const QByteArray &variable, const QString &account, const QString &name);
    [[nodiscard]] Result<void> found(const QString &label, const QString &account, const QString &name,
                                     const Result<Secret> &read);

    KeyVault &m_vault;
    QSettings &m_settings;
    QHash<QString, Held> m_held;
    QObject m_alive;
};

}  // namespace circletake::providers
