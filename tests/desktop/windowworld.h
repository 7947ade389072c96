// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/mainwindow.h"
#include "desktop/theme.h"
#include "workspace/actionregistry.h"
#include "workspace/keyring.h"
#include "workspace/language.h"
#include "workspace/standardactions.h"
#include "workspace/workspaceworld.h"

#include <QDockWidget>
#include <QtTest>

namespace circletake::test {

/// Takes every key but an empty one.
class FakeKeyRing final : public workspace::KeyRing
{
public:
    Result<void> check(const QString &, const Secret &key) const override
    {
        if (!key.isEmpty())
            return {};
        return Error{ErrorKind::BadInput, QStringLiteral("The key is empty."), {}, {}};
    }
    Result<void> keep(const QString &, const Secret &) override { return {}; }
    Result<void> forget(const QString &) override { return {}; }
};

/// The whole window among fakes.
class WindowWorld : public WorkspaceWorld
{
public:
    WindowWorld()
        : theme(desktop::ThemeMode::Dark)
        , actions(workspace::standardActions(), settings)
    {
        open();
    }

    /// Closes the window and opens another on the same settings.
    void reopen()
    {
        window->close();
        window.reset();
        actionsAgain = std::make_unique<workspace::ActionRegistry>(workspace::standardActions(), settings);
        open();
    }

    [[nodiscard]] QAction &action(const char *id)
    {
        return *(actionsAgain ? *actionsAgain : actions).action(QLatin1String(id));
    }
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name = {}) const
    {
        return window->findChild<Widget *>(name);
    }

    workspace::Language language;
    desktop::Theme theme;
    FakeKeyRing keys;
    workspace::ActionRegistry actions;
    std::unique_ptr<workspace::ActionRegistry> actionsAgain;
    std::unique_ptr<desktop::MainWindow> window;

private:
    void open()
    {
        window = std::make_unique<desktop::MainWindow>(
            desktop::WindowParts{workspace(), actionsAgain ? *actionsAgain : actions, keys, theme, language});
        window->show();
        (void)QTest::qWaitFor([this] { return find<QDockWidget>() != nullptr; });  // made after the first paint
    }
};

}  // namespace circletake::test
