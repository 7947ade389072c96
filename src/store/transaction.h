// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace circletake::store {

/// All or nothing: what happened since begin() stands when commit() says success, else nothing of it does.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// On the disk when it returns success.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database);

    Database *m_database;  // none once it has ended
};

}  // namespace circletake::store
