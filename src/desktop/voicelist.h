// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/voicesound.h"
#include "workspace/voicebooth.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

class EmptyState;
class Theme;
class VoiceRow;

/// What is said in the selected shot: a row for each spoken line.
class VoiceList final : public QWidget
{
    Q_OBJECT

public:
    VoiceList(workspace::Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] qsizetype lineCount() const { return m_shown; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void followSelection();
    void retranslate();
    void play(VoiceRow &row);
    void make(const QVector<workspace::LinePlace> &lines);
    [[nodiscard]] VoiceRow &rowAt(qsizetype index);

    workspace::Workspace &m_workspace;
    const Theme &m_theme;
    EmptyState *m_empty;
    QPushButton *m_all;
    QVBoxLayout *m_layout;
    QVector<VoiceRow *> m_rows;  // as many as were ever needed; owned by this widget
    qsizetype m_shown = 0;
    VoiceSound m_sound;
    VoiceRow *m_playing = nullptr;
};

}  // namespace circletake::desktop
