// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/callledger.h"
#include "store/projectconnection.h"

namespace circletake::store {

/// What calls cost, in the project's database, on the connection that its project store owns.
class SqliteCallLedger final : public render::CallLedger
{
public:
    explicit SqliteCallLedger(ProjectConnection &connection);

    [[nodiscard]] Result<render::Budgets> budgetsOf(EpisodeId episode) const override;
    [[nodiscard]] Result<render::CallId> reserve(const render::PaidCall &call) override;
    [[nodiscard]] Result<void> settle(render::CallId call, Money spent, qint64 wallMs, const QString &reason) override;
    [[nodiscard]] Result<QVector<render::PaidCall>> openCalls(const QString &route) const override;

private:
    [[nodiscard]] Result<void> release(render::CallId call, qint64 wallMs, const QString &reason);

    ProjectConnection &m_connection;
};

}  // namespace circletake::store
