// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rebuild.h"

#include "store/clipadoption.h"
#include "store/inorder.h"
#include "store/migrations.h"
#include "store/projectcreation.h"
#include "store/storyrows.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace circletake::store {

namespace {

Error refused(ErrorKind kind, const QString &what, const QString &path, const QString &next = {})
{
    return {kind, what, QDir::toNativeSeparators(path), next};
}

/// One repair, step by step.
class Rebuild
{
public:
    Rebuild(const QString &folder, const StoreContext &context)
        : m_folder(folder)
        , m_context(context)
    {
    }

    Result<Rebuilt> run()
    {
        if (const auto needed = refuseSound(); !needed)
            return needed.error();
        m_result.backup = newestSoundBackup();
        m_found = findClips(m_folder, m_context.files);
        m_result.problems = m_found.problems;
        if (m_result.backup.isEmpty() && m_found.clips.isEmpty())
            return refused(ErrorKind::NotFound,
                           QCoreApplication::translate("Store", "There is neither a backup nor a clip to start from."),
                           m_folder.path());
        const auto done =
            inOrder([this] { return setAside(); }, [this] { return start(); }, [this] { return adopt(); });
        return done ? Result<Rebuilt>(m_result) : Result<Rebuilt>(done.error());
    }

private:
    Result<void> refuseSound() const
    {
        if (!QFileInfo(m_folder.path()).isDir())
            return refused(ErrorKind::NotFound, QCoreApplication::translate("Store", "There is no such folder."),
                           m_folder.path());
        const auto opened = ProjectConnection::open(m_folder.path(), m_context);
        if (!opened)
            return isRepairable(opened.error()) ? Result<void>() : Result<void>(opened.error());
        const render::ProjectFacts &facts = (*opened)->facts();
        if (facts.readOnly)
            return refused(ErrorKind::ReadOnly, facts.readOnlyReason, m_folder.path());
        if (!loadStory((*opened)->database()))
            return {};
        return refused(ErrorKind::BadInput,
                       QCoreApplication::translate("Store", "The project can be opened; there is nothing to repair."),
                       m_folder.path());
    }

    [[nodiscard]] bool isRepairable(const Error &error) const
    {
        return error.kind == ErrorKind::Damaged || (error.kind == ErrorKind::BadInput && !m_folder.holdsProject());
    }

    [[nodiscard]] bool isSound(const QString &path) const
    {
        const auto database = Database::open(path, Database::Access::Immutable, m_context.hook);
        if (!database)
            return false;
        const auto version = schemaVersion(**database);
        const bool ours = version && *version > 0 && *version <= versionOf(m_context.schema);
        return ours && checkIntegrity(**database, Check::Quick) && loadStory(**database);
    }

    [[nodiscard]] QString newestSoundBackup() const
    {
        const QDir backups(m_folder.backups());
        const QStringList names =
            backups.entryList({QStringLiteral("project-*.circletake")}, QDir::Files, QDir::Name | QDir::Reversed);
        for (const QString &name : names)
            if (isSound(backups.filePath(name)))
                return backups.filePath(name);
        return {};
    }

    /// With what its log still holds: someone may want to look at it.
    Result<void> setAside()
    {
        if (!QFileInfo::exists(m_folder.database()))
            return {};
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_context.clock.wallMs(), Qt::UTC);
        m_result.setAside =
            m_folder.backups() +
            QStringLiteral("/damaged-%1.circletake").arg(now.toString(QStringLiteral("yyyyMMdd-HHmmss")));
        const QString log = QStringLiteral("-wal");
        if (QFileInfo::exists(m_folder.database() + log))
            if (const auto moved = m_context.files.publish(m_folder.database() + log, m_result.setAside + log); !moved)
                return moved;
        return inOrder([this] { return m_context.files.remove(m_folder.database() + QStringLiteral("-shm")); },
                       [this] { return m_context.files.publish(m_folder.database(), m_result.setAside); });
    }

    Result<void> start()
    {
        if (!m_result.backup.isEmpty())
            return restore();
        const RenderSpec &spec = m_found.clips.first().sidecar.spec;
        StoryRows rows;
        rows.series.title = QFileInfo(m_folder.path()).fileName();
        rows.series.resolution = spec.resolution;
        rows.series.aspect = spec.aspect;
        return createProject(m_folder.path(), rows, m_context);
    }

    Result<void> restore() const
    {
        const QString part = m_folder.database() + QStringLiteral(".part");
        if (const auto cleared = m_context.files.remove(part); !cleared)
            return cleared;
        if (!QFile::copy(m_result.backup, part))
            return refused(ErrorKind::Storage,
                           QCoreApplication::translate("Store", "The backup could not be copied into its place."),
                           part);
        const auto bytes = m_context.files.size(part);
        if (!bytes)
            return bytes.error();
        auto writer = m_context.files.write(part, *bytes);
        if (!writer)
            return writer.error();
        if (const auto synced = (*writer)->sync(); !synced)
            return synced;
        writer->reset();
        return m_context.files.publish(part, m_folder.database());
    }

    Result<void> adopt()
    {
        const auto connection = ProjectConnection::open(m_folder.path(), m_context);
        if (!connection)
            return connection.error();
        auto transaction = (*connection)->beginWriting();
        if (!transaction)
            return transaction.error();
        ClipAdoption adoption(**connection);
        for (const FoundClip &found : std::as_const(m_found.clips)) {
            const auto adopted = adoption.adopt(found);
            if (!adopted)
                return adopted.error();
            m_result.takes += *adopted ? 1 : 0;
        }
        return transaction->commit();
    }

    ProjectFolder m_folder;
    StoreContext m_context;
    FoundClips m_found;
    Rebuilt m_result;
};

}  // namespace

Result<Rebuilt> rebuildFromClips(const QString &folder, const StoreContext &context)
{
    return Rebuild(folder, context).run();
}

}  // namespace circletake::store
