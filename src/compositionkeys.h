// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/keystore.h"

#include <QHash>
#include <QMutex>
#include <QWaitCondition>
#include <optional>

namespace circletake {

/// Keys as any thread may ask for them: a copy of what the key store has, behind a lock, and what the keychain has
/// still to tell.
class SharedKeys final : public providers::KeySource
{
public:
    [[nodiscard]] Secret key(const QString &account, const QString &name) const override;
    /// One that is not empty is not expected any more.
    void put(const QString &account, const QString &name, const Secret &secret);

    /// The keychain will be asked for it.
    void expect(const QString &account, const QString &name);
    /// It will not come, and why.
    void giveUp(const QString &account, const QString &name, const Error &why);
    /// As giveUp() for all that are expected.
    void giveUpAll(const Error &why);
    [[nodiscard]] bool isExpected(const QString &account, const QString &name) const;
    /// Why a key that was expected is not there.
    [[nodiscard]] std::optional<Error> problem(const QString &account, const QString &name) const;
    /// Blocks until it is not expected any more, at most `ms`. Not for the thread on which the keychain answers.
    void wait(const QString &account, const QString &name, qint64 ms) const;

private:
    struct Held
    {
        Secret secret;
        bool expected = false;
        std::optional<Error> problem;
    };
    mutable QMutex m_mutex;
    mutable QWaitCondition m_changed;
    QHash<QString, Held> m_keys;
};

}  // namespace circletake
