// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/boardview.h"

#include "desktop/carddelegate.h"
#include "desktop/cardpictures.h"
#include "desktop/elidedlabel.h"
#include "desktop/emptystate.h"
#include "desktop/rendercommands.h"
#include "desktop/reviewmedia.h"
#include "desktop/statecelldelegate.h"
#include "desktop/tables.h"
#include "desktop/theme.h"
#include "workspace/actionregistry.h"
#include "workspace/roles.h"
#include "workspace/shotfilter.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace circletake::desktop {

using workspace::ShotModel;

BoardView::BoardView(workspace::Workspace &workspace, workspace::ActionRegistry &actions, const Theme &theme,
                     QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_theme(theme)
    , m_filter(new workspace::ShotFilter(this))
    , m_pictures(new CardPictures(workspace, this))
    , m_cardDelegate(new CardDelegate(
          theme,
          [this](const QModelIndex &index, QSize bound, qreal ratio) {
              return m_pictures->still(ShotId{index.data(workspace::IdRole).toLongLong()}, bound, ratio);
          },
          this))
    , m_title(new ElidedLabel(this))
    , m_words(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_cards(new QListView(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(theme, QStringLiteral("film"), this))
{
    m_filter->setSourceModel(&workspace.shotModel());
    makeCards();
    makeTable();
    for (QWidget *page :
         {static_cast<QWidget *>(m_cards), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_stack, 1);
    connect(m_words, &QLineEdit::textChanged, m_filter, &workspace::ShotFilter::setWords);
    connect(&workspace.selection(), &workspace::Selection::changed, this, &BoardView::followSelection);
    connect(&workspace.document(), &workspace::StoryDocument::changed, this, &BoardView::followScope);
    for (QAbstractItemView *view :
         {static_cast<QAbstractItemView *>(m_cards), static_cast<QAbstractItemView *>(m_table)}) {
        view->setSelectionModel(m_cards->selectionModel());
        view->setSelectionMode(QAbstractItemView::ExtendedSelection);
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QAbstractItemView::activated, this, &BoardView::playWanted);
        connect(view, &QWidget::customContextMenuRequested, this,
                [this, view](const QPoint &at) { showMenu(view->viewport()->mapToGlobal(at)); });
        connect(&theme, &Theme::changed, view->viewport(), qOverload<>(&QWidget::update));
    }
    connect(m_cards->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BoardView::selectionEdited);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &BoardView::showEmptyState);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &BoardView::showEmptyState);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &BoardView::showEmptyState);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &BoardView::showEmptyState);
    Theme::layPanel(*this);
    setFocusProxy(m_cards);
    retranslate();
    showEmptyState();
}

QWidget *BoardView::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 7, 10, 7);
    layout->setSpacing(6);
    m_title->setProperty("role", QStringLiteral("title"));
    m_words->setMaximumWidth(190);
    m_words->setMinimumWidth(64);
    m_title->setMinimumWidth(96);
    m_words->setClearButtonEnabled(true);
    layout->addWidget(m_title, 3);
    layout->addWidget(m_words, 2);
    const std::pair<const char *, const char *> buttons[] = {{"review.failedOnly", "failed"},
                                                             {"review.unreviewedOnly", "unreviewed"},
                                                             {"review.staleOnly", "stale"},
                                                             {"view.board", "cards"},
                                                             {"view.table", "table"}};
    for (const auto &[id, icon] : buttons) {
        QAction *action = m_actions.action(QLatin1String(id));
        action->setIcon(m_theme.icon(QLatin1String(icon)));
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setIconSize({16, 16});
        layout->addWidget(button);
    }
    return bar;
}

void BoardView::makeCards()
{
    m_cards->setObjectName(QStringLiteral("cards"));
    m_cards->setModel(m_filter);
    m_cards->setItemDelegate(m_cardDelegate);
    m_cards->setViewMode(QListView::IconMode);
    m_cards->setMovement(QListView::Static);
    m_cards->setResizeMode(QListView::Adjust);
    m_cards->setUniformItemSizes(true);
    m_cards->setLayoutMode(QListView::Batched);
    m_cards->setBatchSize(500);
    m_cards->setMouseTracking(true);
    m_cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_cards->verticalScrollBar()->setSingleStep(40);
    m_cards->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // else its coming and going changes the columns
    m_cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cards->viewport()->installEventFilter(this);
    connect(m_cards->verticalScrollBar(), &QScrollBar::valueChanged, m_pictures, &CardPictures::turnPage);
    connect(m_pictures, &CardPictures::changed, this, [this] {
        if (!m_lookingAt.isNull())
            look(m_lookingAt);
        m_cards->viewport()->update();
    });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &BoardView::tick);
    m_tick.start();
    connect(m_cardDelegate, &CardDelegate::retryClicked, this,
            [this](const QModelIndex &index) { emit retryWanted(ShotId{index.data(workspace::IdRole).toLongLong()}); });
}

void BoardView::makeTable()
{
    m_table->setObjectName(QStringLiteral("shots"));
    m_table->setModel(m_filter);
    m_table->setItemDelegateForColumn(ShotModel::StateColumn, new StateCellDelegate(m_theme, m_table));
    styleTable(*m_table, true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    setColumnWidths(*m_table, {165, 140, 110, 260, 220, 70, 60, 150, 90, 80});
}

void BoardView::setMedia(ReviewMedia *media)
{
    m_pictures->setMedia(media);
}

void BoardView::fitCards()
{
    const int width =
        CardLayout::cellWidth(m_cards->viewport()->width() - 1, m_cardDelegate->isPortrait(), m_cardDelegate->scale());
    m_cardDelegate->setCellWidth(width);
}

bool BoardView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitCards();
    else if (event->type() == QEvent::MouseMove)
        look(static_cast<QMouseEvent *>(event)->pos());
    else if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
        lookAway();
    return QWidget::eventFilter(watched, event);
}

void BoardView::look(const QPoint &at)
{
    const QModelIndex index = m_cards->indexAt(at);
    QStyleOptionViewItem option;
    option.fontMetrics = m_cards->fontMetrics();
    option.rect = m_cards->visualRect(index);
    const QRect picture = m_cardDelegate->pictureRect(option);
    const ShotId shot{index.data(workspace::IdRole).toLongLong()};
    if (!index.isValid() || !picture.contains(at) || !m_pictures->hasClip(shot)) {
        lookAway();
        return;
    }
    m_lookingAt = at;
    const double share = double(at.x() - picture.left()) / qMax(1, picture.width() - 1);
    m_cardDelegate->setScrub(index, m_pictures->inside(shot, share), share);
    m_cards->viewport()->update();
}

void BoardView::lookAway()
{
    if (m_lookingAt.isNull())
        return;
    m_lookingAt = {};
    m_cardDelegate->setScrub({}, {}, 0);
    m_cards->viewport()->update();
}

void BoardView::tick()
{
    if (isVisible() && m_workspace.document().figures().series().open() > 0)
        view()->viewport()->update();
}

QAbstractItemView *BoardView::view() const
{
    return m_stack->currentWidget() == m_table ? static_cast<QAbstractItemView *>(m_table) : m_cards;
}

void BoardView::showTable(bool table)
{
    m_stack->setProperty("table", table);
    if (table)  // cards select their own cell only
        for (const QModelIndex &index : chosenRows())
            m_cards->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    setFocusProxy(table ? static_cast<QWidget *>(m_table) : m_cards);
    showEmptyState();
}

void BoardView::setFailedOnly(bool on)
{
    m_filter->setFailedOnly(on);
}

void BoardView::setStaleOnly(bool on)
{
    m_filter->setStaleOnly(on);
}

void BoardView::setUnreviewedOnly(bool on)
{
    m_filter->setUnreviewedOnly(on);
}

void BoardView::setCardScale(int percent)
{
    m_cardDelegate->setScale(percent);
    fitCards();
    m_cards->doItemsLayout();
}

void BoardView::focusFind()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool BoardView::step(int by)
{
    const QModelIndex current = m_cards->selectionModel()->currentIndex();
    const QModelIndex next = m_filter->index(current.isValid() ? current.row() + by : 0, 0);
    if (!next.isValid())
        return false;
    select(next);
    return true;
}

bool BoardView::stepUnreviewed()
{
    const int rows = m_filter->rowCount();
    const int from = m_cards->selectionModel()->currentIndex().row() + 1;
    for (int offset = 0; offset < rows; ++offset) {
        const QModelIndex index = m_filter->index((from + offset) % rows, 0);
        if (!index.data(workspace::ReviewedRole).toBool() && index.data(workspace::TakeCountRole).toInt() > 0) {
            select(index);
            return true;
        }
    }
    return false;
}

void BoardView::select(const QModelIndex &index)
{
    m_cards->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view()->scrollTo(index);
}

QModelIndexList BoardView::chosenRows() const
{
    QModelIndexList rows = m_cards->selectionModel()->selectedIndexes();
    rows.removeIf([](const QModelIndex &index) { return index.column() != 0; });
    return rows;
}

void BoardView::selectionEdited()
{
    if (m_following)
        return;
    const Story &story = m_workspace.story();
    QVector<ShotId> shots;
    for (const QModelIndex &index : chosenRows())
        shots.append(ShotId{index.data(workspace::IdRole).toLongLong()});
    const Shot *shot =
        story.find(ShotId{m_cards->selectionModel()->currentIndex().data(workspace::IdRole).toLongLong()});
    if (!shot)
        return;
    m_following = true;
    m_workspace.selection().setShot(story.episodeOf(shot->id), shot->scene, shot->id, shots);
    m_following = false;
}

void BoardView::followSelection()
{
    if (m_following)
        return;
    const workspace::Selection &selection = m_workspace.selection();
    const Shot *shot = m_workspace.story().find(selection.shot());
    m_following = true;
    followScope();
    const QModelIndex index =
        m_filter->mapFromSource(m_workspace.shotModel().index(shot ? m_workspace.shotModel().rowOf(shot->id) : -1, 0));
    if (index.isValid())
        select(index);
    else
        m_cards->selectionModel()->clearSelection();
    m_following = false;
}

void BoardView::followScope()
{
    const Story &story = m_workspace.story();
    const workspace::ShotScope &scope = m_workspace.shotModel().scope();
    const QSize frame = circletake::frameSize(story.series().resolution, story.series().aspect);
    if (const bool portrait = frame.width() < frame.height(); portrait != m_cardDelegate->isPortrait()) {
        m_cardDelegate->setPortrait(portrait);
        fitCards();
        m_cards->doItemsLayout();
    }
    QString title = story.series().title;
    if (const Scene *scene = story.find(scope.scene); scene && scope.kind == workspace::ShotScope::Kind::Scene)
        title = QStringLiteral("%1 · %2").arg(story.slateOf(scene->id).text(), scene->place);
    else if (const Episode *episode = story.find(scope.episode))
        title = episode->title.isEmpty()
                    ? tr("Episode %1").arg(episode->number)
                    : QStringLiteral("%1 · %2").arg(story.slateOf(episode->id).text(), episode->title);
    m_title->setText(title);
    showEmptyState();
}

void BoardView::showEmptyState()
{
    const bool some = m_filter->rowCount() > 0;
    const bool filtered = m_workspace.shotModel().rowCount() > 0;
    const bool filteredByWords = filtered && !m_words->text().isEmpty();
    m_empty->setText(filteredByWords ? tr("No shot has these words. Clear the search field to see all %n.", nullptr,
                                          m_workspace.shotModel().rowCount())
                     : filtered      ? tr("No shot fits these filters: nothing failed here, or all is reviewed.")
                                : tr("These scenes have no shots yet. Plan them: every scene becomes four to eight "
                                     "shots with size, angle, movement and length."));
    m_empty->setAction(filtered ? nullptr : m_actions.action(QStringLiteral("shot.plan")));
    m_stack->setCurrentWidget(!some                                 ? static_cast<QWidget *>(m_empty)
                              : m_stack->property("table").toBool() ? static_cast<QWidget *>(m_table)
                                                                    : m_cards);
}

void BoardView::showMenu(const QPoint &global)
{
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    for (const char *id : {"review.play", "review.circle", "review.hold", "", "review.retry", "review.retryWith", "",
                           "shot.insert", "shot.split", "shot.merge", "shot.moveUp", "shot.moveDown", "shot.remove"}) {
        if (*id == 0)
            menu.addSeparator();
        else if (QAction *action = m_actions.action(QLatin1String(id)))
            menu.addAction(action);
    }
    menu.addSeparator();
    RenderCommands::addRetries(menu, m_workspace);
    menu.exec(global);
}

void BoardView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BoardView::retranslate()
{
    m_words->setPlaceholderText(tr("Find in these shots"));
    m_words->setAccessibleName(tr("Find in these shots"));
    m_cards->setAccessibleName(tr("Shots as cards"));
    m_table->setAccessibleName(tr("Shots as a table"));
    showEmptyState();
}

}  // namespace circletake::desktop
