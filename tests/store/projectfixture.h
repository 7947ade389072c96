// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/sqliteprojectstore.h"
#include "store/statement.h"
#include "support/manualclock.h"
#include "support/randomstory.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

namespace circletake::test {

/// A project folder of a test and what its store needs.
struct ProjectFixture
{
    using Opened = Result<std::unique_ptr<render::ProjectStore>>;

    QTemporaryDir root;
    SystemFiles files;
    ManualClock clock;
    SeededRandom random{7};
    store::StatementHook hook;
    std::span<const store::Migration> schema = store::currentSchema();
    QString folder = root.filePath(QStringLiteral("drama"));

    [[nodiscard]] store::StoreContext context()
    {
        return {files, clock, random, root.filePath(QStringLiteral("records")), hook, schema};
    }
    [[nodiscard]] Opened create(const StoryRows &rows = {})
    {
        return store::SqliteProjectStore::create(folder, rows, context());
    }
    [[nodiscard]] Opened open() { return store::SqliteProjectStore::open(folder, context()); }
    [[nodiscard]] QString file() const { return folder + QStringLiteral("/project.circletake"); }
    /// A second connection, to look at or spoil the file behind the store's back.
    void tamper(const char *sql) const
    {
        const auto database = store::Database::open(file(), store::Database::Access::ReadWrite);
        if (!database || !(*database)->execute(sql))
            qFatal("The test's own statement failed: %s", sql);
    }
    [[nodiscard]] qint64 look(const QByteArray &sql) const
    {
        const auto database = store::Database::open(file(), store::Database::Access::ReadOnly);
        return database ? (*database)->integer(sql).valueOr(-1) : -1;
    }
    [[nodiscard]] QByteArray hash() const { return files.hash(file()).valueOr({}); }
    /// Copies the folder as a file manager does.
    static void copyFolder(const QString &from, const QString &to)
    {
        QDir().mkpath(to);
        for (const QFileInfo &entry :
             QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
            const QString target = to + QLatin1Char('/') + entry.fileName();
            if (entry.isDir())
                copyFolder(entry.filePath(), target);
            else
                QFile::copy(entry.filePath(), target);
        }
    }
};

/// One episode, one scene, two shots: ids 1 to 4.
inline StoryRows smallStory()
{
    StoryRows rows;
    rows.series.title = QStringLiteral("归途");
    Episode episode;
    episode.id = {1};
    episode.number = 1;
    Scene scene;
    scene.id = {2};
    scene.episode = {1};
    scene.number = 1;
    scene.lines = {Line{}, Line{}};
    Shot first;
    first.id = {3};
    first.scene = {2};
    first.number = 10;
    first.lines = {0};
    Shot second = first;
    second.id = {4};
    second.number = 20;
    second.lines = {1};
    rows.episodes = {episode};
    rows.scenes = {scene};
    rows.shots = {first, second};
    return rows;
}

inline Money dollars(const char *decimal)
{
    return *Money::fromDecimal(QString::fromLatin1(decimal), Currency::usd());
}

}  // namespace circletake::test
