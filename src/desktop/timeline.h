// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/framenotes.h"

#include <QAbstractSlider>

namespace circletake::desktop {

class Theme;

/// The clip as a line: what is decoded so far, where the player stands, seconds, and a mark at each frame that has a
/// note. Values are frames. The mouse goes to the frame under it; near a note, to the note's.
class Timeline final : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit Timeline(const Theme &theme, QWidget *parent = nullptr);

    /// Frames from 0 on; `ready` of them can be shown now.
    void setFrames(int frames, int ready, int framesPerSecond);
    void setNotes(const QVector<FrameNote> &notes);
    [[nodiscard]] const QVector<FrameNote> &notes() const { return m_notes; }
    /// Middle of a frame's share of the line, in pixels from the left.
    [[nodiscard]] int xOf(int frame) const;
    [[nodiscard]] int frameAt(int x) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] const FrameNote *noteNear(int x) const;
    void go(int x);
    void paintSeconds(QPainter &painter, const QRect &line) const;
    void paintNotes(QPainter &painter, const QRect &line) const;
    [[nodiscard]] QRect line() const;

    const Theme &m_theme;
    QVector<FrameNote> m_notes;
    int m_ready = 0;
    int m_rate = 24;
    int m_hover = -1;  // x of the mouse; -1 while it is elsewhere
};

}  // namespace circletake::desktop
