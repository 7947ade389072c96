// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/application.h"

#include "desktop/language.h"
#include "desktop/mainwindow.h"
#include "desktop/projectcommands.h"
#include "desktop/theme.h"
#include "workspace/actionregistry.h"
#include "workspace/standardactions.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QFileInfo>

namespace circletake::desktop {

namespace {

void openArgument(ProjectCommands &commands, const QString &word)
{
    if (word == QLatin1String("--sample"))
        commands.renderSample();
    else if (!word.isEmpty())
        commands.takeDropped(QFileInfo(word).absoluteFilePath());
}

}  // namespace

int runWindow(int &argc, char **argv, const QStringList &words,
              const std::function<WindowPlugs(QSettings &)> &compose)
{
    QApplication application(argc, argv);
    QSettings settings;
    const WindowPlugs plugs = compose(settings);
    Language language;
    language.use(setting::language.read(settings));
    Theme theme(setting::theme.read(settings) == QLatin1String("light") ? ThemeMode::Light : ThemeMode::Dark);
    theme.applyTo(application);
    QApplication::setWindowIcon(theme.icon(QStringLiteral("circle")));
    workspace::ActionRegistry actions(workspace::standardActions(), settings);
    workspace::Workspace workspace(plugs.plugs, settings);
    MainWindow window({workspace, actions, plugs.keys, theme, language});
    window.show();
    openArgument(window.commands(), words.value(0));
    return QApplication::exec();
}

}  // namespace circletake::desktop
