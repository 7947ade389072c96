// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QStackedWidget;
class QTabWidget;

namespace circletake::workspace {
class ActionRegistry;
class Workspace;
struct StoryChange;
}  // namespace circletake::workspace

namespace circletake::desktop {

class CharacterForm;
class EmptyState;
class PlaceForm;
class ProjectPictures;
class StyleForm;
class Theme;

/// Who and what must look the same from shot to shot: the characters, the places, the style of the series.
class CastView final : public QWidget
{
    Q_OBJECT

public:
    CastView(workspace::Workspace &workspace, workspace::ActionRegistry &actions, ProjectPictures &pictures,
             const Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makePage(QListWidget *list, QWidget *form, EmptyState *empty, QStackedWidget *&stack);
    void follow();
    void fillCharacters();
    void fillPlaces();
    void showCharacter();
    void showPlace();
    void retranslate();

    workspace::Workspace &m_workspace;
    ProjectPictures &m_pictures;
    const Theme &m_theme;
    QTabWidget *m_tabs;
    QListWidget *m_characters;
    QListWidget *m_places;
    CharacterForm *m_character;
    PlaceForm *m_place;
    StyleForm *m_style;
    EmptyState *m_noCharacters;
    EmptyState *m_noPlaces;
    QStackedWidget *m_characterStack = nullptr;
    QStackedWidget *m_placeStack = nullptr;
    bool m_filling = false;
};

}  // namespace circletake::desktop
