// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandline.h"
#include "composition.h"
#include "workspace/language.h"

#ifdef CIRCLETAKE_WITH_DESKTOP
#include "desktop/application.h"
#endif

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

void nameTheProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Circle Take"));
    QCoreApplication::setApplicationName(QStringLiteral("Circle Take"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CIRCLETAKE_VERSION));
}

/// Where nobody has set it (servers, services), Qt takes the same folder, but complains on standard error at each
/// start.
void nameTheRuntimeFolder()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return;
    const QString folder = QDir::tempPath() + QStringLiteral("/runtime-%1").arg(getuid());
    if (QDir().mkpath(folder) && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder));
#endif
}

/// Commands need fonts and pictures (animatics are drawn in this process) but no screen.
int runCommand(int argc, char **argv, const QStringList &words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    circletake::workspace::Language language;
    language.use({});  // a terminal speaks the system's language, whatever the window was set to
    QSettings settings;
    circletake::Composition composition(settings);
    return circletake::commandline::run(words, composition);
}

#ifdef CIRCLETAKE_WITH_DESKTOP
/// Where there is none, Qt would abort.
bool hasDisplay(const QStringList &words)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return words.contains(QStringLiteral("-platform")) || qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ||
           !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}
#endif

}  // namespace

int main(int argc, char **argv)
{
    nameTheProgram();
    nameTheRuntimeFolder();
    const QStringList words = wordsOf(argc, argv);
#ifdef CIRCLETAKE_WITH_DESKTOP
    if (circletake::commandline::isCommand(words) || !hasDisplay(words))
        return runCommand(argc, argv, words);
    return circletake::desktop::runWindow(argc, argv, words, [](QSettings &settings) {
        auto composition = std::make_shared<circletake::Composition>(settings);
        return circletake::desktop::WindowPlugs{*composition, *composition, composition};
    });
#else
    return runCommand(argc, argv, words);
#endif
}
