// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/seriesview.h"

#include "desktop/emptystate.h"
#include "desktop/rendercommands.h"
#include "desktop/seriesdelegate.h"
#include "desktop/seriestree.h"
#include "desktop/theme.h"
#include "workspace/actionregistry.h"
#include "workspace/roles.h"
#include "workspace/shotfilter.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>
#include <memory>

namespace circletake::desktop {

using workspace::RowKind;

SeriesView::SeriesView(workspace::Workspace &workspace, workspace::ActionRegistry &actions, const Theme &theme,
                       QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_words(new QLineEdit(this))
    , m_empty(new EmptyState(theme, QStringLiteral("new"), this))
    , m_tree(new SeriesTree(theme, this))
    , m_filter(new workspace::ShotFilter(this))
{
    m_words->setClearButtonEnabled(true);
    m_tree->setItemDelegate(new SeriesDelegate(theme, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(18);
    m_tree->setMouseTracking(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setAction(actions.action(QStringLiteral("file.import")));
    Theme::layPanel(*this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->addWidget(m_words);
    layout->addLayout(top);
    layout->addWidget(m_empty, 10);
    layout->addWidget(m_tree, 10);
    connect(m_words, &QLineEdit::textChanged, this, &SeriesView::find);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &SeriesView::showMenu);
    connect(&workspace.selection(), &workspace::Selection::changed, this, &SeriesView::follow);
    setModel(workspace.storyModel());
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
    expandFirst();
}

void SeriesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_words->setPlaceholderText(tr("Find in the series"));
        m_words->setAccessibleName(tr("Find in the series"));
        m_tree->setAccessibleName(tr("Episodes, scenes and shots"));
        showState();
    }
    QWidget::changeEvent(event);
}

void SeriesView::expandFirst()
{
    showState();
    if (m_tree->model()->rowCount() > 0)
        m_tree->expand(m_tree->model()->index(0, 0));
}

void SeriesView::showState()
{
    const bool some = m_tree->model()->rowCount() > 0;
    m_tree->setVisible(some);
    m_empty->setVisible(!some);
    m_empty->setText(m_words->text().isEmpty() ? tr("Episodes and scenes appear here when a script is imported.")
                                               : tr("Nothing in the series has these words."));
}

bool SeriesView::isFiltered() const
{
    return m_tree->model() == m_filter;
}

void SeriesView::find(const QString &words)
{
    m_filter->setWords(words);
    if (!m_filter->words().isEmpty())
        showFound();
    else if (isFiltered())
        showAll();
    showState();
}

void SeriesView::showFound()
{
    workspace::StoryModel &model = m_workspace.storyModel();
    if (!isFiltered()) {
        const auto note = [this](const QModelIndex &index) {
            if (m_tree->isExpanded(index))
                m_expanded.append(index);
        };
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex episode = model.index(row, 0);
            note(episode);
            for (int scene = 0; scene < model.rowCount(episode); ++scene)
                note(model.index(scene, 0, episode));
        }
        m_filter->setSourceModel(&model);
        setModel(*m_filter);
    }
    m_tree->expandAll();
    follow();
}

void SeriesView::showAll()
{
    setModel(m_workspace.storyModel());
    m_filter->setSourceModel(nullptr);
    for (const QPersistentModelIndex &index : std::exchange(m_expanded, {}))
        m_tree->expand(index);
    follow();
}

/// Our connections come after those of the tree, which forgets on a reset what is expanded.
void SeriesView::setModel(QAbstractItemModel &model)
{
    if (const QAbstractItemModel *before = m_tree->model())
        disconnect(before, nullptr, this, nullptr);
    const std::unique_ptr<QItemSelectionModel> selectionBefore(m_tree->selectionModel());
    m_tree->setModel(&model);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &SeriesView::select);
    connect(&model, &QAbstractItemModel::modelReset, this, &SeriesView::expandFirst);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &SeriesView::expandFirst);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &SeriesView::expandFirst);
}

void SeriesView::select(const QModelIndex &index)
{
    if (m_following || !index.isValid())
        return;
    const qint64 id = index.data(workspace::IdRole).toLongLong();
    const Story &story = m_workspace.story();
    m_following = true;
    switch (RowKind(index.data(workspace::KindRole).toInt())) {
    case RowKind::Episode:
        m_workspace.selection().setEpisode({id});
        break;
    case RowKind::Scene:
        m_workspace.selection().setScene(story.episodeOf(SceneId{id}), {id});
        break;
    case RowKind::Shot:
        if (const Shot *shot = story.find(ShotId{id}))
            m_workspace.selection().setShot(story.episodeOf(shot->id), shot->scene, shot->id);
        break;
    default:
        break;
    }
    m_following = false;
}

void SeriesView::follow()
{
    if (m_following)
        return;
    const workspace::Selection &selection = m_workspace.selection();
    const workspace::StoryModel &model = m_workspace.storyModel();
    const QModelIndex source = selection.shot().isValid()    ? model.indexOf(selection.shot())
                               : selection.scene().isValid() ? model.indexOf(selection.scene())
                                                             : model.indexOf(selection.episode());
    const QModelIndex index = isFiltered() ? m_filter->mapFromSource(source) : source;
    if (!index.isValid())
        return;
    m_following = true;
    m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_tree->scrollTo(index);
    m_following = false;
}

void SeriesView::showMenu(const QPoint &at)
{
    select(m_tree->indexAt(at));
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    RenderCommands::addRetries(menu, m_workspace);
    menu.addSeparator();
    for (const char *id :
         {"render.missing", "review.retryWith", "", "shot.plan", "file.assemble", "file.export", "", "render.budget"}) {
        if (*id == 0)
            menu.addSeparator();
        else if (QAction *action = m_actions.action(QLatin1String(id)))
            menu.addAction(action);
    }
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

}  // namespace circletake::desktop
