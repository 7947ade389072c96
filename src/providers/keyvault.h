// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>
#include <functional>
#include <memory>

namespace circletake::providers {

/// A place that keeps keys beyond the session: the system's keychain. Callbacks come from the event loop, once.
class KeyVault
{
public:
    virtual ~KeyVault() = default;
    /// What people call it: "KWallet", "Windows Credential Manager". Empty: there is none on this computer.
    [[nodiscard]] virtual QString name() const = 0;
    /// An empty secret where none is stored.
    virtual void read(const QString &entry, std::function<void(Result<Secret>)> done) = 0;
    virtual void write(const QString &entry, const Secret &secret, std::function<void(Result<void>)> done) = 0;
    virtual void remove(const QString &entry, std::function<void(Result<void>)> done) = 0;
};

/// The system's keychain; one that has no name and refuses everything where the program was built without.
[[nodiscard]] std::unique_ptr<KeyVault> systemKeyVault();

}  // namespace circletake::providers
