// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/promptlibrary.h"

#include "script/enhancement.h"
#include "script/storyboardquestion.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

// Outside any namespace: the macro declares a global function.
static void initialisePrompts()
{
    Q_INIT_RESOURCE(prompts);
}

namespace circletake::workspace {

namespace {

constexpr qint64 s_mostBytes = 100'000;

}  // namespace

PromptLibrary::PromptLibrary(const Files &files, QString userFolder)
    : m_files(files)
    , m_userFolder(std::move(userFolder))
{
    initialisePrompts();
}

QString PromptLibrary::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/prompts");
}

Result<Prompts> PromptLibrary::promptsFor(const QString &language) const
{
    const QString suffix =
        language.startsWith(QLatin1String("zh")) ? QStringLiteral(".zh.txt") : QStringLiteral(".en.txt");
    const auto storyboard = read(QStringLiteral("storyboard") + suffix, script::storyboardVariables());
    if (!storyboard)
        return storyboard.error();
    const auto enhance = read(QStringLiteral("enhance") + suffix, script::enhancementVariables());
    if (!enhance)
        return enhance.error();
    const auto again = read(QStringLiteral("again") + suffix, script::againVariables());
    if (!again)
        return again.error();
    return Prompts{*storyboard, *enhance, *again};
}

Result<script::PromptFile> PromptLibrary::read(const QString &name,
                                               const script::PromptFile::Variables &variables) const
{
    const QString own = m_userFolder + QLatin1Char('/') + name;
    auto bytes = m_files.read(own, s_mostBytes);
    if (bytes)
        return script::PromptFile::read(QString::fromUtf8(*bytes), QDir::toNativeSeparators(own), variables);
    if (bytes.error().kind != ErrorKind::NotFound)
        return bytes.error();
    QFile shipped(QStringLiteral(":/circletake/prompts/") + name);
    const bool opened = shipped.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return script::PromptFile::read(opened ? QString::fromUtf8(shipped.readAll()) : QString(), name, variables);
}

}  // namespace circletake::workspace
