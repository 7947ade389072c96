// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/storyboard.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

class ProjectPictures;
class ReferenceStrip;
class TextField;
class Theme;
class WardrobeTable;

/// One character: names, description, look, references, wardrobe by scene. Each change is one step of undo.
class CharacterForm final : public QWidget
{
    Q_OBJECT

public:
    CharacterForm(workspace::Workspace &workspace, ProjectPictures &pictures, const Theme &theme,
                  QWidget *parent = nullptr);

    /// As the story has it now.
    void show(CharacterId character);

protected:
    void changeEvent(QEvent *event) override;

private:
    void change(CharacterId character, const std::function<void(Character &)> &change);
    void connectFields();
    void retranslate();

    workspace::Workspace &m_workspace;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_aliasesLabel;
    QLineEdit *m_aliases;
    TextField *m_description;
    TextField *m_look;
    QLabel *m_picturesLabel;
    ReferenceStrip *m_strip;
    QLabel *m_wardrobeLabel;
    WardrobeTable *m_wardrobe;
    CharacterId m_character;
};

}  // namespace circletake::desktop
