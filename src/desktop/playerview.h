// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "media/workerpool.h"

#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace circletake::workspace {
class ActionRegistry;
class Workspace;
}

namespace circletake::desktop {

class FrameView;
class Playback;
class Theme;

/// The player: the selected take, or two side by side, decoded once by a child process and then exact to the frame.
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
    /// "00:02:13", seconds and frames of the frame shown.
    [[nodiscard]] QString timeCode() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTransport();
    void followSelection();
    void load(TakeId take, bool compared);
    void showFrame();
    void showState();
    [[nodiscard]] TakeId shownTake() const;
    [[nodiscard]] TakeId comparedTake() const;
    [[nodiscard]] QString takeName(TakeId take) const;

    workspace::Workspace &m_workspace;
    workspace::ActionRegistry &m_actions;
    const Theme &m_theme;
    media::WorkerPool *m_pool = nullptr;
    Playback *m_playback;
    FrameView *m_view;
    QSlider *m_slider;
    QLabel *m_time;
    QLabel *m_title;
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
