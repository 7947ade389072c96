// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/voicebooth.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QToolButton;

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

class Theme;

/// One spoken line of a shot: who says it and how, its voice with buttons to hear it, make it again or put a recording
/// in its place, by drop, too.
class VoiceRow final : public QFrame
{
    Q_OBJECT

public:
    VoiceRow(workspace::Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    void show(const workspace::LinePlace &place, const LineReading &reading);
    void setPlaying(bool playing);
    [[nodiscard]] const workspace::LinePlace &place() const { return m_place; }
    [[nodiscard]] ReadingId reading() const { return m_reading.reading; }

signals:
    void playClicked();
    void againClicked();
    /// A person chose or dropped this file.
    void replaced(const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void fillVoices(const Character *speaker);
    void chooseVoice(int index);
    void chooseFile();
    void setDropping(bool dropping);
    [[nodiscard]] QString stateText() const;

    workspace::Workspace &m_workspace;
    const Theme &m_theme;
    QLabel *m_who;
    QLabel *m_words;
    QLabel *m_state;
    QComboBox *m_voice;
    QToolButton *m_play;
    QToolButton *m_again;
    QToolButton *m_replace;
    workspace::LinePlace m_place;
    LineReading m_reading;
    CharacterId m_speaker;
};

}  // namespace circletake::desktop
