// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QModelIndex>
#include <QPoint>
#include <QTimer>
#include <QWidget>

class QAbstractItemView;
class QLineEdit;
class QListView;
class QStackedWidget;
class QTableView;

namespace circletake::workspace {
class ActionRegistry;
class ShotFilter;
class Workspace;
}  // namespace circletake::workspace

namespace circletake::desktop {

class CardDelegate;
class CardPictures;
class ElidedLabel;
class EmptyState;
class ReviewMedia;
class Theme;

/// The shots of what is selected in the tree, as cards or as a table, with filters. Selection goes both ways.
class BoardView final : public QWidget
{
    Q_OBJECT

public:
    BoardView(workspace::Workspace &workspace, workspace::ActionRegistry &actions, const Theme &theme,
              QWidget *parent = nullptr);

    /// Pictures of the open project; null before one is open. Not owned; cleared before it dies.
    void setMedia(ReviewMedia *media);
    void showTable(bool table);
    void setFailedOnly(bool on);
    void setStaleOnly(bool on);
    void setUnreviewedOnly(bool on);
    void setCardScale(int percent);
    /// Puts the cursor into the filter field, with its words selected.
    void focusFind();
    /// The next shot (1) or the one before (-1) in the order shown; false at the end.
    bool step(int by);
    /// The next shot that no person has decided on; false when there is none.
    bool stepUnreviewed();

signals:
    void retryWanted(circletake::ShotId shot);
    void playWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    void makeCards();
    void makeTable();
    void retranslate();
    void followSelection();
    void followScope();
    void selectionEdited();
    [[nodiscard]] QModelIndexList chosenRows() const;
    void showMenu(const QPoint &global);
    void showEmptyState();
    void fitCards();
    void look(const QPoint &at);
    void lookAway();
    void tick();
    [[nodiscard]] QAbstractItemView *view() const;
    void select(const QModelIndex &index);

    workspace::Workspace &m_workspace;
    workspace::ActionRegistry &m_actions;
    const Theme &m_theme;
    workspace::ShotFilter *m_filter;
    CardPictures *m_pictures;
    CardDelegate *m_cardDelegate;
    ElidedLabel *m_title;
    QLineEdit *m_words;
    QStackedWidget *m_stack;
    QListView *m_cards;
    QTableView *m_table;
    EmptyState *m_empty;
    QTimer m_tick;       // while takes are under way
    QPoint m_lookingAt;  // in the viewport of the cards; outside of it while the mouse is elsewhere
    bool m_following = false;
};

}  // namespace circletake::desktop
