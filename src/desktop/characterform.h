// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/referenceform.h"
#include "story/storyboard.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace circletake::desktop {

class TextField;
class WardrobeTable;

/// One character: names, description, look, references, wardrobe by scene.
class CharacterForm final : public ReferenceForm
{
    Q_OBJECT

public:
    CharacterForm(workspace::Workspace &workspace, ProjectPictures &pictures, const Theme &theme,
                  QWidget *parent = nullptr);

    /// As the story has it now.
    void show(CharacterId character);

signals:
    /// The character that was shown is this one now.
    void mergedInto(circletake::CharacterId kept);

private:
    void change(CharacterId character, const std::function<void(Character &)> &change);
    void connectFields();
    void keepName();
    void keepAliases();
    /// Whom this character may be another spelling of.
    void offerOthers();
    void showScenes();
    void retranslate() override;

    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_aliasesLabel;
    QLineEdit *m_aliases;
    QPushButton *m_same;
    QPushButton *m_remove;
    TextField *m_description;
    TextField *m_look;
    QLabel *m_picturesLabel;
    QLabel *m_wardrobeLabel;
    WardrobeTable *m_wardrobe;
    QLabel *m_noScenes;
    CharacterId m_character;
};

}  // namespace circletake::desktop
