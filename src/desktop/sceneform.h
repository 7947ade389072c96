// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTextBrowser;

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

class Theme;

/// A scene: heading and beat to change, who is in it, how far it is, and its script with the shot of each line.
class SceneForm final : public QWidget
{
    Q_OBJECT

public:
    SceneForm(workspace::Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();
    void retranslate();

    workspace::Workspace &m_workspace;
    const Theme &m_theme;
    QLabel *m_slate;
    QLabel *m_headingLabel;
    QLineEdit *m_heading;
    QLabel *m_beatLabel;
    QLineEdit *m_beat;
    QLabel *m_people;
    QLabel *m_counts;
    QLabel *m_scriptLabel;
    QTextBrowser *m_script;
};

}  // namespace circletake::desktop
