// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "story/storyboard.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

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
    /// Reads files into the project as references of whom it shows.
    void takePictures(const QStringList &files);

signals:
    /// The character that was shown is this one now.
    void mergedInto(circletake::CharacterId kept);

protected:
    void changeEvent(QEvent *event) override;

private:
    void change(CharacterId character, const std::function<void(Character &)> &change);
    void connectFields();
    void keepName();
    void keepAliases();
    /// Whom this character may be another spelling of.
    void offerOthers();
    void tell(const Result<void> &kept);
    void showScenes();
    void retranslate();

    workspace::Workspace &m_workspace;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_aliasesLabel;
    QLineEdit *m_aliases;
    QPushButton *m_same;
    QPushButton *m_remove;
    TextField *m_description;
    TextField *m_look;
    QLabel *m_picturesLabel;
    ReferenceStrip *m_strip;
    QLabel *m_wardrobeLabel;
    WardrobeTable *m_wardrobe;
    QLabel *m_noScenes;
    CharacterId m_character;
};

}  // namespace circletake::desktop
