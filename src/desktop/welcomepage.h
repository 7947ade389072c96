// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

class ActionTile;
class Theme;

/// The page before any project is open: the sample episode in one click, a new project from a script, the last ones.
/// A script dropped on it begins a new project, a project's folder opens it.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(workspace::Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    /// The list of recent projects anew.
    void refresh();

signals:
    void sampleWanted();
    void newWanted();
    void openWanted();
    void projectWanted(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeTitle();
    [[nodiscard]] QLayout *makeTiles();
    void retranslate();
    void tint();

    workspace::Workspace &m_workspace;
    const Theme &m_theme;
    QLabel *m_mark;
    QLabel *m_title;
    QLabel *m_promise;
    ActionTile *m_sample;
    ActionTile *m_new;
    ActionTile *m_open;
    QLabel *m_drop;
    QLabel *m_recentTitle;
    QListWidget *m_recent;
};

}  // namespace circletake::desktop
