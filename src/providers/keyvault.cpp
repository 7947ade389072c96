// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/keyvault.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

#ifdef CIRCLETAKE_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

namespace circletake::providers {

namespace {

#ifdef CIRCLETAKE_KEYCHAIN

QString keychainName()
{
#if defined(Q_OS_WIN)
    return QStringLiteral("Windows Credential Manager");
#elif defined(Q_OS_MACOS)
    return QStringLiteral("macOS Keychain");
#else
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    return desktop.contains(QLatin1String("KDE")) ? QStringLiteral("KWallet") : QStringLiteral("Secret Service");
#endif
}

Error problemOf(const QKeychain::Job &job)
{
    const bool refused = job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser;
    return {ErrorKind::Storage,
            refused ? QCoreApplication::translate("KeyStore", "%1 did not allow access.").arg(keychainName())
                    : QCoreApplication::translate("KeyStore", "%1 cannot be used.").arg(keychainName()),
            job.errorString(), QCoreApplication::translate("KeyStore", "The key is used until the program ends.")};
}

/// Plain-text fallback is never switched on: a key goes into a real keychain or into none.
class KeychainVault final : public KeyVault
{
public:
    [[nodiscard]] QString name() const override { return keychainName(); }

    void read(const QString &entry, std::function<void(Result<Secret>)> done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(m_service);
        run(job, entry, [job, done = std::move(done)] {
            if (job->error() == QKeychain::NoError)
                done(Secret(job->binaryData()));
            else if (job->error() == QKeychain::EntryNotFound)
                done(Secret());
            else
                done(problemOf(*job));
        });
    }

    void write(const QString &entry, const Secret &secret, std::function<void(Result<void>)> done) override
    {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setBinaryData(secret.reveal());
        run(job, entry, [job, done = std::move(done)] {
            done(job->error() == QKeychain::NoError ? Result<void>() : Result<void>(problemOf(*job)));
        });
    }

    void remove(const QString &entry, std::function<void(Result<void>)> done) override
    {
        auto *job = new QKeychain::DeletePasswordJob(m_service);
        run(job, entry, [job, done = std::move(done)] {
            const bool gone = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
            done(gone ? Result<void>() : Result<void>(problemOf(*job)));
        });
    }

private:
    template <class Finished>
    void run(QKeychain::Job *job, const QString &entry, Finished finished)
    {
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->setKey(entry);
        QObject::connect(job, &QKeychain::Job::finished, job, finished);
        job->start();
    }

    const QString m_service = QStringLiteral("Circle Take");
};

#else

/// The program was built without a keychain: keys last for the session.
class NoVault final : public KeyVault
{
public:
    [[nodiscard]] QString name() const override { return {}; }
    void read(const QString &, std::function<void(Result<Secret>)> done) override
    {
        QTimer::singleShot(0, qApp, [done = std::move(done)] { done(Secret()); });
    }
    void write(const QString &, const Secret &, std::function<void(Result<void>)> done) override
    {
        const Error none{ErrorKind::Unsupported,
                         QCoreApplication::translate("KeyStore", "This program was built without a keychain."),
                         {},
                         QCoreApplication::translate("KeyStore", "The key is used until the program ends.")};
        QTimer::singleShot(0, qApp, [done = std::move(done), none] { done(none); });
    }
    void remove(const QString &, std::function<void(Result<void>)> done) override
    {
        QTimer::singleShot(0, qApp, [done = std::move(done)] { done({}); });
    }
};

#endif

}  // namespace

std::unique_ptr<KeyVault> systemKeyVault()
{
#ifdef CIRCLETAKE_KEYCHAIN
    return std::make_unique<KeychainVault>();
#else
    return std::make_unique<NoVault>();
#endif
}

}  // namespace circletake::providers
