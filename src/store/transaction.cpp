// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

namespace circletake::store {

Transaction::Transaction(Database &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        m_database->rollBack();
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (const auto begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(database);
}

Result<void> Transaction::commit()
{
    if (const auto committed = m_database->execute("COMMIT"); !committed)
        return committed;  // the destructor rolls back
    m_database = nullptr;
    return {};
}

}  // namespace circletake::store
