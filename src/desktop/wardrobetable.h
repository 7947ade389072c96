// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QTableWidget>

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

class Theme;

/// What a character wears in each scene of the selected episode (of all, when none is) that it is in: what a person
/// wrote, else, dimmer, what the script says. Writing sets it for the scene; emptying a cell gives it back to the
/// script.
class WardrobeTable final : public QTableWidget
{
    Q_OBJECT

public:
    WardrobeTable(workspace::Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    void show(CharacterId character);
    [[nodiscard]] bool isEmpty() const { return rowCount() == 0; }

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QVector<SceneId> scenes() const;
    void addRow(SceneId scene, const QString &set, const QString &found, bool writable);
    void keep(int row);
    void retranslate();

    workspace::Workspace &m_workspace;
    const Theme &m_theme;
    CharacterId m_character;
    bool m_filling = false;
};

}  // namespace circletake::desktop
