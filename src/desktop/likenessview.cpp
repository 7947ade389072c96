// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/likenessview.h"

#include "desktop/emptystate.h"
#include "desktop/likenessdelegate.h"
#include "desktop/theme.h"
#include "workspace/actionregistry.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace circletake::desktop {

using workspace::FaceMeter;

namespace {

constexpr int s_rowHeight = 24;
constexpr int s_columnWidth = 112;

}  // namespace

LikenessView::LikenessView(workspace::Workspace &workspace, workspace::ActionRegistry &actions, const Theme &theme,
                           QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(workspace.document(), workspace.likeness())
    , m_install(actions.action(QStringLiteral("file.faceModels")))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(theme, QStringLiteral("cast"), this))
    , m_summary(new QLabel(this))
{
    Theme::layPanel(*this);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new LikenessDelegate(theme, m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);  // Tab goes on to the next part of the window
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 0 8px; }"));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(s_rowHeight);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // Columns are as wide as their names in the plain weight: in the theme's bolder one, long names would be cut.
    m_table->horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { font-weight: normal; }"));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(s_columnWidth);
    m_table->horizontalHeader()->setResizeContentsPrecision(0);  // names and what is in sight
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_summary->setProperty("role", QStringLiteral("dim"));
    m_summary->setContentsMargins(12, 4, 12, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_summary);
    connect(m_table, &QTableView::clicked, this, &LikenessView::jump);
    connect(m_table, &QTableView::activated, this, &LikenessView::jump);
    connect(&workspace.selection(), &workspace::Selection::changed, this, &LikenessView::followSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LikenessView::follow);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LikenessView::follow);
    connect(&m_model, &QAbstractItemModel::headerDataChanged, this, &LikenessView::follow);
    connect(&workspace.likeness().meter(), &FaceMeter::readinessChanged, this, &LikenessView::follow);
    connect(&theme, &Theme::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    followSelection();
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
}

void LikenessView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_table->setAccessibleName(tr("How like their references the characters are, shot by shot"));
        follow();
    }
    QWidget::changeEvent(event);
}

void LikenessView::followSelection()
{
    const Story &story = m_workspace.story();
    const workspace::Selection &selection = m_workspace.selection();
    m_model.setEpisode(selection.episode().isValid() ? selection.episode() : story.episodes().value(0));
    const int row = m_model.rowOf(selection.shot());
    if (row < 0 || row == m_table->currentIndex().row())
        return;
    const int column = std::max(0, m_table->currentIndex().column());
    m_table->setCurrentIndex(m_model.index(row, column));
}

QString LikenessView::reasonForNothing() const
{
    const FaceMeter &meter = m_workspace.likeness().meter();
    if (meter.hindrance()) {
        if (meter.hindrance()->kind == ErrorKind::NotFound)
            return tr(
                "The consistency meter compares faces in takes with the reference pictures of your characters. "
                "It needs face models, which you install once.");
        return meter.hindrance()->text();
    }
    if (m_model.columnCount() == 0)
        return tr("The shots of this episode show no characters yet.");
    if (!m_model.hasReferences())
        return tr(
            "Add reference pictures to the characters under “Cast and style”: their faces are compared with "
            "those in the takes.");
    return {};
}

QString LikenessView::hint() const
{
    return m_empty->isVisibleTo(this) ? m_empty->text() : QString();
}

QString LikenessView::summary() const
{
    const int waiting = m_workspace.likeness().meter().waiting();
    if (waiting > 0)
        return tr("%n file(s) still to be looked at", nullptr, waiting);
    const double least = m_workspace.story().series().bible.leastLikeness;
    return least > 0 ? tr("Takes below %1 are held until you circle them.").arg(workspace::numberText(least))
                     : QString();
}

void LikenessView::follow()
{
    const QString reason = reasonForNothing();
    const auto &hindrance = m_workspace.likeness().meter().hindrance();
    m_table->setVisible(reason.isEmpty());
    m_empty->setVisible(!reason.isEmpty());
    m_empty->setText(reason);
    m_empty->setAction(hindrance && hindrance->kind != ErrorKind::Unsupported ? m_install : nullptr);
    const QString words = reason.isEmpty() ? summary() : QString();
    m_summary->setText(words);
    m_summary->setVisible(!words.isEmpty());
}

void LikenessView::jump(const QModelIndex &index)
{
    const Story &story = m_workspace.story();
    if (const Shot *shot = story.find(m_model.shotAt(index.row())))
        m_workspace.selection().setShot(story.episodeOf(shot->id), shot->scene, shot->id);
}

}  // namespace circletake::desktop
