// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "media/workerpool.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace circletake::workspace {
class ActionRegistry;
class Workspace;
}  // namespace circletake::workspace

namespace circletake::desktop {

class ElidedLabel;
class FrameView;
class Playback;
class Theme;
class Timeline;

/// The player: the selected take, or two to compare, decoded once by a child process and then exact to the frame; below
/// it the time code, the clip as a line with its notes, and the controls.
class PlayerView final : public QWidget
{
    Q_OBJECT

public:
    PlayerView(workspace::Workspace &workspace, workspace::ActionRegistry &actions, const Theme &theme,
               QWidget *parent = nullptr);
    ~PlayerView() override;

    /// Null before a project is open. Not owned; cleared before it dies.
    void setPool(media::WorkerPool *pool);

    [[nodiscard]] Playback &playback() { return *m_playback; }
    void toggleTwoUp();
    void toggleWipe();
    /// Invalid when nothing is shown.
    [[nodiscard]] TakeId shownTake() const;
    /// "00:02:13", minutes, seconds and frames of the frame shown.
    [[nodiscard]] QString timeCode() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QBoxLayout *makeFacts();
    [[nodiscard]] QBoxLayout *makeControls();
    void addButtons(QBoxLayout &row, std::initializer_list<const char *> ids);
    void followSelection();
    void load(TakeId take, bool compared);
    void showFrame();
    void showState();
    [[nodiscard]] TakeId comparedTake() const;
    [[nodiscard]] QString takeName(TakeId take) const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] int framesPerSecond() const;

    workspace::Workspace &m_workspace;
    workspace::ActionRegistry &m_actions;
    const Theme &m_theme;
    media::WorkerPool *m_pool = nullptr;
    Playback *m_playback;
    FrameView *m_view;
    Timeline *m_timeline;
    ElidedLabel *m_title;
    QLabel *m_speed;
    QLabel *m_time;
    QLabel *m_counter;
    QToolButton *m_loop;
    QToolButton *m_mute;
    TakeId m_take;
    TakeId m_compared;
    media::DecodedClip m_comparedClip;
    media::WorkerPool::Ticket m_ticket = 0;
    media::WorkerPool::Ticket m_comparedTicket = 0;
    QString m_failure;
};

}  // namespace circletake::desktop
