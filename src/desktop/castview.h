// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QWidget>

class QListWidget;
class QMimeData;
class QStackedWidget;
class QTabWidget;

namespace circletake::workspace {
class ActionRegistry;
class Workspace;
}  // namespace circletake::workspace

namespace circletake::desktop {

class CharacterForm;
class EmptyState;
class PlaceForm;
class ProjectPictures;
class StyleForm;
class Theme;

/// Who and what must look the same from shot to shot: the characters, the places, the style of the series. Pictures
/// that are dropped on it become references of whom it shows, or of the character that they are dropped on.
class CastView final : public QWidget
{
    Q_OBJECT

public:
    CastView(workspace::Workspace &workspace, workspace::ActionRegistry &actions, ProjectPictures &pictures,
             const Theme &theme, QWidget *parent = nullptr);

    /// Files that have the names of pictures, when all are.
    [[nodiscard]] static QStringList picturesIn(const QMimeData &data);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makePage(QListWidget *list, QWidget *form, EmptyState *empty, QStackedWidget *&stack);
    void follow();
    void fillCharacters();
    void fillPlaces();
    void choose(CharacterId character);
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
    EpisodeId m_episode;
    bool m_filling = false;
};

}  // namespace circletake::desktop
