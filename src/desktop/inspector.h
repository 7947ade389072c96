// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabWidget;

namespace circletake::workspace {
class ActionRegistry;
class Workspace;
}  // namespace circletake::workspace

namespace circletake::desktop {

class EmptyState;
class ProjectPictures;
class SceneForm;
class SentPage;
class ShotForm;
class TakeList;
class VoiceList;
class Theme;

/// Everything about what is selected: a shot's fields, takes and history, or a scene's heading, beat and script.
class Inspector final : public QWidget
{
    Q_OBJECT

public:
    Inspector(workspace::Workspace &workspace, workspace::ActionRegistry &actions, ProjectPictures &pictures,
              const Theme &theme, QWidget *parent = nullptr);

    /// Puts the cursor into the note, behind `prefix` on a line of its own.
    void writeNote(const QString &prefix);
    /// Brings the takes of the selected shot, with their history, to the front.
    void showTakes();

protected:
    void changeEvent(QEvent *event) override;

private:
    void followSelection();
    void retranslate();

    workspace::Workspace &m_workspace;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    EmptyState *m_empty;
    ShotForm *m_shot;
    TakeList *m_takes;
    VoiceList *m_voices;
    SentPage *m_sent;
    SceneForm *m_scene;
};

}  // namespace circletake::desktop
