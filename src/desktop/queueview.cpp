// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/queueview.h"

#include "desktop/emptystate.h"
#include "desktop/statecelldelegate.h"
#include "desktop/tables.h"
#include "desktop/theme.h"
#include "workspace/roles.h"
#include "workspace/shotfilter.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace circletake::desktop {

using workspace::QueueModel;

QueueView::QueueView(workspace::Workspace &workspace, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_table(new QTableView(this))
    , m_order(new workspace::ShotFilter(this))
    , m_empty(new EmptyState(theme, QStringLiteral("queued"), this))
    , m_shelf(new QLabel(this))
    , m_retry(new QPushButton(theme.icon(QStringLiteral("retry")), {}, this))
    , m_cancel(new QPushButton(theme.icon(QStringLiteral("cancelled")), {}, this))
    , m_retryAll(new QPushButton(theme.icon(QStringLiteral("retry")), {}, this))
{
    m_order->setSourceModel(&workspace.queueModel());
    m_table->setModel(m_order);
    m_table->setItemDelegateForColumn(QueueModel::StateColumn, new StateCellDelegate(theme, m_table));
    styleTable(*m_table, true);
    m_table->sortByColumn(QueueModel::SlateColumn, Qt::AscendingOrder);
    setColumnWidths(*m_table, {180, 150, 92, 210, 140, 90});
    Theme::layPanel(*this);
    m_shelf->setProperty("role", QStringLiteral("dim"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 6, 10, 6);
    buttons->setSpacing(8);
    buttons->addWidget(m_shelf, 1);
    for (QPushButton *button : {m_cancel, m_retry, m_retryAll})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(buttons);
    connect(m_retry, &QPushButton::clicked, this, &QueueView::retrySelected);
    connect(m_cancel, &QPushButton::clicked, this, &QueueView::cancelSelected);
    connect(m_retryAll, &QPushButton::clicked, this, [this] { m_workspace.retry(m_failed); });
    connect(&m_soon, &QTimer::timeout, this, &QueueView::offerFailed);
    connect(&workspace.document(), &workspace::StoryDocument::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_shelf, &QLabel::linkActivated, this, &QueueView::shelfWanted);
    connect(m_table, &QTableView::activated, this, &QueueView::jump);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueueView::updateButtons);
    connect(m_order, &QAbstractItemModel::rowsInserted, this, &QueueView::updateButtons);
    connect(m_order, &QAbstractItemModel::rowsRemoved, this, &QueueView::updateButtons);
    connect(m_order, &QAbstractItemModel::modelReset, this, &QueueView::updateButtons);
    connect(m_order, &QAbstractItemModel::dataChanged, this, &QueueView::updateButtons);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, &workspace.queueModel(), &QueueModel::tick);
    m_tick.start();
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
}

void QueueView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_empty->setText(tr("Nothing waits, runs or has failed. Select shots and press R, or render what is missing."));
        m_cancel->setText(tr("Cancel"));
        m_retryAll->setToolTip(tr("A new take of every shot in the series whose newest take failed or is lost."));
        m_table->setAccessibleName(tr("Render queue"));
        updateButtons();
        offerFailed();
    }
    QWidget::changeEvent(event);
}

QVector<qint64> QueueView::selectedTakes() const
{
    QVector<qint64> takes;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        takes.append(index.data(workspace::TakeIdRole).toLongLong());
    return takes;
}

/// Looks at the whole story, so it comes a moment after the last of many changes.
void QueueView::offerFailed()
{
    const bool some = m_workspace.document().figures().series().failed() > 0;
    m_failed =
        some ? m_workspace.offerRetry(m_workspace.requestFor({}, workspace::Which::Failed)) : workspace::RetryOffer();
    m_retryAll->setVisible(m_failed.takes > 0 && !m_workspace.document().facts().readOnly);
    m_retryAll->setText(tr("Retry all %n failed · %1", nullptr, m_failed.takes).arg(m_failed.price()));
}

workspace::RetryOffer QueueView::chosenOnes() const
{
    QVector<ShotId> shots;
    for (const qint64 id : selectedTakes())
        if (const Take *take = m_workspace.story().find(TakeId{id});
            take && isFinal(take->state) && take->state != TakeState::Unknown)
            shots.append(take->shot);
    return shots.isEmpty() ? workspace::RetryOffer()
                           : m_workspace.offerRetry(m_workspace.requestFor(shots, workspace::Which::All));
}

void QueueView::updateButtons()
{
    const bool writable = !m_workspace.document().facts().readOnly;
    int open = 0;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        open += isFinal(TakeState(index.data(workspace::StateRole).toInt())) ? 0 : 1;
    const workspace::RetryOffer chosen = chosenOnes();
    m_retry->setEnabled(writable && chosen.takes > 0);
    m_retry->setText(chosen.takes == 0 ? tr("Retry")
                                       : tr("Retry %n shot(s) · %1", nullptr, chosen.takes).arg(chosen.price()));
    m_cancel->setEnabled(writable && open > 0);
    const workspace::StateCounts &counts = m_workspace.document().figures().series();
    m_shelf->setText(counts.unknown > 0 ? QStringLiteral("<a href='shelf'>%1</a>")
                                              .arg(tr("%n take(s) may have been charged and wait for your word.",
                                                      nullptr, counts.unknown))
                                        : QString());
    const bool some = m_order->rowCount() > 0;
    m_table->setVisible(some);
    m_empty->setVisible(!some);
    for (QPushButton *button : {m_cancel, m_retry})
        button->setVisible(some);
}

void QueueView::jump(const QModelIndex &index)
{
    const Story &story = m_workspace.story();
    const Take *take = story.find(TakeId{index.data(workspace::TakeIdRole).toLongLong()});
    const Shot *shot = take ? story.find(take->shot) : nullptr;
    if (shot)
        m_workspace.selection().setShot(story.episodeOf(shot->id), shot->scene, shot->id);
}

void QueueView::retrySelected()
{
    m_workspace.retry(chosenOnes());
}

void QueueView::cancelSelected()
{
    QVector<TakeId> takes;
    for (const qint64 id : selectedTakes())
        takes.append(TakeId{id});
    m_workspace.cancel(takes);
}

}  // namespace circletake::desktop
