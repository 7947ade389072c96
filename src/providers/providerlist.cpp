// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/providerlist.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

/// A static library's resources are registered by name; the macro works outside of namespaces only.
static void registerProfiles()
{
    Q_INIT_RESOURCE(profiles);
}

namespace circletake::providers {

namespace {

constexpr qint64 s_mostBytes = 1'000'001;

QStringList jsonFiles(const QString &folder)
{
    QStringList files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        files.append(dir.filePath(name));
    return files;
}

}  // namespace

ProviderList ProviderList::load(const QString &folder)
{
    registerProfiles();
    ProviderList list;
    Patterns patterns;
    for (const QString &file : jsonFiles(QStringLiteral(":/circletake/profiles")))
        list.add(file, patterns);
    if (!folder.isEmpty())
        for (const QString &file : jsonFiles(folder))
            list.add(file, patterns);
    return list;
}

void ProviderList::add(const QString &path, Patterns &patterns)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_problems.append(Error{ErrorKind::Storage, file.errorString(), QDir::toNativeSeparators(path),
                                QCoreApplication::translate("Profile", "Check that the file can be read.")});
        return;
    }
    auto profile = readProfile(file.read(s_mostBytes), QDir::toNativeSeparators(path), patterns);
    if (!profile) {
        m_problems.append(profile.error());
        return;
    }
    for (Profile &known : m_profiles) {
        if (known.id == profile->id) {
            known = std::move(*profile);
            return;
        }
    }
    m_profiles.append(std::move(*profile));
}

const Profile *ProviderList::profile(const QString &id) const
{
    for (const Profile &each : m_profiles)
        if (each.id == id)
            return &each;
    return nullptr;
}

QVector<const Profile *> ProviderList::ofKind(Profile::Kind kind) const
{
    QVector<const Profile *> found;
    for (const Profile &each : m_profiles)
        if (each.kind == kind)
            found.append(&each);
    return found;
}

}  // namespace circletake::providers
