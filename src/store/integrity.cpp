// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/integrity.h"

#include "store/statement.h"

#include <QCoreApplication>
#include <QDir>

namespace circletake::store {

namespace {

Error damaged(const Database &database, const QString &finding)
{
    return {ErrorKind::Damaged, QCoreApplication::translate("Store", "The project file is damaged (%1).").arg(finding),
            QDir::toNativeSeparators(database.path()),
            QCoreApplication::translate("Store", "Open a backup, or repair the project from its clips.")};
}

Result<void> checkForeignKeys(Database &database)
{
    Statement check = database.prepare("PRAGMA foreign_key_check");
    const auto broken = check.next();
    if (!broken)
        return broken.error();
    if (!*broken)
        return {};
    return damaged(database, QStringLiteral("%1 → %2").arg(check.text(0), check.text(2)));
}

}  // namespace

Result<void> checkIntegrity(Database &database, Check check)
{
    Statement look = database.prepare(check == Check::Full ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)");
    const auto row = look.next();
    if (!row)
        return row.error();
    if (const QString finding = look.text(0); finding != QLatin1String("ok"))
        return damaged(database, finding);
    return check == Check::Full ? checkForeignKeys(database) : Result<void>();
}

}  // namespace circletake::store
