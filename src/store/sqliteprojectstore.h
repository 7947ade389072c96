// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/projectstore.h"
#include "store/sqlitecallledger.h"
#include "store/sqlitetakestore.h"

#include <memory>

namespace circletake::store {

/// A project in a folder, kept in SQLite (DESIGN.md section 3): WAL, synchronous=FULL, one writing connection.
/// The store lives on the thread that made it.
class SqliteProjectStore final : public render::ProjectStore
{
public:
    /// Makes a project of `rows` in `folder`, which is made when missing. BadInput when the folder holds one already.
    [[nodiscard]] static Result<std::unique_ptr<render::ProjectStore>> create(const QString &folder,
                                                                              const StoryRows &rows,
                                                                              const StoreContext &context);
    /// Opens a project: read-only, with the reason in facts(), when another program holds it or nothing may be
    /// written. NotFound: no such folder. BadInput: not a project. NewerVersion: not touched. Damaged: `next` names
    /// the newest backup.
    [[nodiscard]] static Result<std::unique_ptr<render::ProjectStore>> open(const QString &folder,
                                                                            const StoreContext &context);

    [[nodiscard]] const render::ProjectFacts &facts() const override;
    [[nodiscard]] Result<StoryRows> load() const override;
    [[nodiscard]] Result<void> apply(const render::StoryEdit &edit) override;
    [[nodiscard]] Result<render::IdBlock> reserveIds(qint64 count) override;
    /// The newest `keptScripts` versions are kept; the same script again is none.
    [[nodiscard]] Result<void> saveScript(const QString &name, const QByteArray &contents) override;
    /// NotFound when none was saved.
    [[nodiscard]] Result<QByteArray> script() const override;
    [[nodiscard]] Result<QVector<render::TakeEvent>> history(TakeId take) const override;
    [[nodiscard]] render::TakeStore &takes() override;
    [[nodiscard]] render::CallLedger &calls() override { return m_calls; }
    [[nodiscard]] Result<void> adoptCopy() override;
    [[nodiscard]] Result<render::Budgets> budgets(EpisodeId episode) const override;

    static constexpr int keptScripts = 20;

private:
    [[nodiscard]] static Result<std::unique_ptr<render::ProjectStore>> hold(
        Result<std::unique_ptr<ProjectConnection>> connection);
    explicit SqliteProjectStore(std::unique_ptr<ProjectConnection> connection);
    [[nodiscard]] Result<void> insertScript(const QString &name, const QByteArray &contents);

    std::unique_ptr<ProjectConnection> m_connection;
    SqliteTakeStore m_takes;
    SqliteCallLedger m_calls;
};

}  // namespace circletake::store
