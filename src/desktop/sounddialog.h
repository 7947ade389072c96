// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/soundbed.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGroupBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

/// What lies under the speech of an episode: music and ambience, each with its place, level, loop and fades. Every
/// change counts at once and can be undone.
class SoundDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the episode in view.
    explicit SoundDialog(workspace::Workspace &workspace, QWidget *parent = nullptr);

    /// Copies a file into the project and lays it under the episode shown.
    void add(const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void chooseFile();
    void showBeds();
    void showFields();
    void change();
    void remove();
    [[nodiscard]] EpisodeId episode() const;
    [[nodiscard]] BedId chosen() const;

    workspace::Workspace &m_workspace;
    QComboBox *m_episode;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QGroupBox *m_fields;
    QComboBox *m_kind;
    QDoubleSpinBox *m_start;
    QDoubleSpinBox *m_gain;
    QDoubleSpinBox *m_fadeIn;
    QDoubleSpinBox *m_fadeOut;
    QCheckBox *m_loop;
    QLabel *m_hint;
    bool m_showing = false;
};

}  // namespace circletake::desktop
