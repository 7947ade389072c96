// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/keyvault.h"

#include <QHash>
#include <QObject>
#include <vector>

namespace circletake::test {

/// A keychain in memory that can be locked, or hang.
class MemoryVault final : public providers::KeyVault
{
public:
    QHash<QString, QByteArray> entries;
    bool refuses = false;
    bool hangs = false;  ///< until answerNow()
    QStringList reads;   ///< entries that were asked for, in order

    [[nodiscard]] QString name() const override { return QStringLiteral("Test Wallet"); }
    void read(const QString &entry, std::function<void(Result<Secret>)> done) override
    {
        reads.append(entry);
        answer([this, entry, done] { refuses ? done(refusal()) : done(Secret(entries.value(entry))); });
    }
    void write(const QString &entry, const Secret &secret, std::function<void(Result<void>)> done) override
    {
        if (!refuses)
            entries.insert(entry, secret.reveal());
        answer([this, done] { refuses ? done(refusal()) : done({}); });
    }
    void remove(const QString &entry, std::function<void(Result<void>)> done) override
    {
        entries.remove(entry);
        answer([done] { done({}); });
    }

    /// Gives the answers that hung.
    void answerNow()
    {
        hangs = false;
        for (const auto &act : std::exchange(m_hanging, {}))
            answer(act);
    }

private:
    static Error refusal() { return {ErrorKind::Storage, QStringLiteral("locked"), {}, {}}; }
    void answer(std::function<void()> act)
    {
        if (hangs)
            m_hanging.push_back(std::move(act));
        else
            QMetaObject::invokeMethod(&m_loop, std::move(act), Qt::QueuedConnection);
    }

    QObject m_loop;
    std::vector<std::function<void()>> m_hanging;
};

}  // namespace circletake::test
