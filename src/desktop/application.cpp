// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/application.h"

#include "base/logging.h"
#include "desktop/mainwindow.h"
#include "desktop/projectcommands.h"
#include "desktop/theme.h"
#include "workspace/actionregistry.h"
#include "workspace/language.h"
#include "workspace/standardactions.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QScreen>
#include <QTimer>

namespace circletake::desktop {

namespace {

/// Says in the log (circletake.desktop, debug) that the window is on the screen: the end of starting.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QWidget &window)
        : QObject(&window)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] {
                qCDebug(lcDesktop) << "first paint";
                deleteLater();
            });
        }
        return false;
    }
};

void openArgument(ProjectCommands &commands, const QString &word)
{
    if (word == QLatin1String("--sample"))
        commands.renderSample();
    else if (!word.isEmpty())
        commands.take(QFileInfo(word).absoluteFilePath());
}

/// The first window is made for a desk; on a small laptop its lower edge would lie beyond the screen.
void fitToScreen(QWidget &window)
{
    constexpr int titleBar = 40;  // nobody knows its height before the window is shown
    const QSize room = window.screen()->availableSize() - QSize(0, titleBar);
    window.resize(window.size().boundedTo(room));
}

}  // namespace

int runWindow(int &argc, char **argv, const QStringList &words, const std::function<WindowPlugs(QSettings &)> &compose)
{
    QApplication application(argc, argv);
    Theme::useFont();
    QSettings settings;
    workspace::Language language;
    language.use(workspace::setting::language.read(settings));
    const WindowPlugs plugs = compose(settings);
    Theme theme(setting::theme.read(settings) == QLatin1String("light") ? ThemeMode::Light : ThemeMode::Dark);
    QApplication::setWindowIcon(theme.icon(QStringLiteral("circle")));
    workspace::ActionRegistry actions(workspace::standardActions(), settings);
    workspace::Workspace workspace(plugs.plugs, settings);
    MainWindow window({workspace, actions, plugs.keys, theme, language});
    theme.applyTo(application);  // once all parts are there: a style sheet is worked out anew for each that is added
    new FirstPaint(window);
    fitToScreen(window);
    window.show();
    openArgument(window.commands(), words.value(0));
    return QApplication::exec();
}

}  // namespace circletake::desktop
