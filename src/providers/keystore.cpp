// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/keystore.h"

#include "providers/profile.h"

#include <QCoreApplication>
#include <QSettings>
#include <memory>

namespace circletake::providers {

namespace {

QString entry(const QString &account, const QString &name)
{
    return account + QLatin1Char('/') + name;
}

const QString s_group = QStringLiteral("keys");

QString settingOf(const QString &account, const QString &name)
{
    return s_group + QLatin1Char('/') + entry(account, name);
}

/// What several reads came to: the first error, told once when the last one has answered.
struct Loading
{
    qsizetype open = 0;
    Result<void> result;
    std::function<void(Result<void>)> done;

    void one(const Result<void> &outcome)
    {
        if (result.ok() && !outcome.ok())
            result = outcome;
        if (--open == 0)
            done(result);
    }
};

}  // namespace

KeyStore::KeyStore(KeyVault &vault, QSettings &settings)
    : m_vault(vault)
    , m_settings(settings)
{
}

Secret KeyStore::key(const QString &account, const QString &name) const
{
    return m_held.value(entry(account, name)).secret;
}

KeyStore::Place KeyStore::place(const QString &account, const QString &name) const
{
    return m_held.value(entry(account, name)).place;
}

bool KeyStore::wasKept(const QString &account, const QString &name) const
{
    return !m_settings.value(settingOf(account, name)).toString().isEmpty();
}

QVector<QPair<QString, QString>> KeyStore::kept() const
{
    QVector<QPair<QString, QString>> all;
    m_settings.beginGroup(s_group);
    for (const QString &each : m_settings.allKeys())
        all.append({each.section(QLatin1Char('/'), 0, -2), each.section(QLatin1Char('/'), -1)});
    m_settings.endGroup();
    return all;
}

void KeyStore::takeVariable(const QByteArray &variable, const QString &account, const QString &name)
{
    if (variable.isEmpty() || name.isEmpty() || !qEnvironmentVariableIsSet(variable.constData()))
        return;
    const Secret secret(qgetenv(variable.constData()));
    qunsetenv(variable.constData());
    if (!secret.isEmpty())
        m_held.insert(entry(account, name), {secret, Place::Environment});
}

void KeyStore::takeFromEnvironment(const Profile &profile)
{
    takeVariable(profile.auth.environment, profile.auth.account, profile.auth.secrets.value(0));
    takeVariable(profile.callback.environment, profile.auth.account, callbackSecretName());
}

void KeyStore::useForSession(const QString &account, const QString &name, const Secret &secret)
{
    m_held.insert(entry(account, name), {secret, Place::Session});
}

Result<void> KeyStore::found(const QString &label, const QString &account, const QString &name,
                             const Result<Secret> &read)
{
    const QString held = entry(account, name);
    const QString where = m_settings.value(settingOf(account, name)).toString();
    if (where.isEmpty() || m_held.contains(held))
        return {};  // forgotten or replaced meanwhile
    if (read && !read->isEmpty()) {
        m_held.insert(held, {*read, Place::Vault});
        return {};
    }
    return Error{ErrorKind::NotFound,
                 QCoreApplication::translate("KeyStore", "The key for %1 was put into %2, and is not there now.")
                     .arg(label, where),
                 read ? QString() : read.error().what,
                 QCoreApplication::translate("KeyStore", "Unlock %1, or enter the key again.").arg(where)};
}

void KeyStore::load(const Profile &profile, std::function<void(Result<void>)> done)
{
    const QString account = profile.auth.account;
    QStringList wanted;
    for (const QString &name : profile.auth.secrets)
        if (wasKept(account, name))
            wanted.append(name);
    const auto loading = std::make_shared<Loading>();
    loading->done = std::move(done);
    loading->open = qMax<qsizetype>(1, wanted.size());
    if (wanted.isEmpty())
        QMetaObject::invokeMethod(
            &m_alive, [loading] { loading->one({}); }, Qt::QueuedConnection);
    for (const QString &name : std::as_const(wanted))
        m_vault.read(entry(account, name), [this, alive = QPointer<QObject>(&m_alive), loading, label = profile.label,
                                            account, name](const Result<Secret> &read) {
            if (alive)
                loading->one(found(label, account, name, read));
        });
}

void KeyStore::keep(const QString &account, const QString &name, const Secret &secret,
                    std::function<void(Result<void>)> done)
{
    useForSession(account, name, secret);
    m_vault.write(entry(account, name), secret,
                  [this, alive = QPointer<QObject>(&m_alive), account, name,
                   done = std::move(done)](const Result<void> &written) {
                      if (!alive)
                          return;
                      if (written) {
                          m_held[entry(account, name)].place = Place::Vault;
                          m_settings.setValue(settingOf(account, name), m_vault.name());
                      }
                      done(written);
                  });
}

void KeyStore::forget(const QString &account, const QString &name, std::function<void(Result<void>)> done)
{
    m_held.remove(entry(account, name));
    m_settings.remove(settingOf(account, name));
    m_vault.remove(entry(account, name),
                   [alive = QPointer<QObject>(&m_alive), done = std::move(done)](const Result<void> &removed) {
                       if (alive)
                           done(removed);
                   });
}

}  // namespace circletake::providers
