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
    , m_charged(new QPushButton(this))
    , m_notCharged(new QPushButton(this))
{
    m_order->setSourceModel(&workspace.queueModel());
    m_table->setModel(m_order);
    m_table->setItemDelegateForColumn(QueueModel::StateColumn, new StateCellDelegate(theme, m_table));
    styleTable(*m_table, true);
    m_table->sortByColumn(QueueModel::SlateColumn, Qt::AscendingOrder);
    const int widths[] = {180, 150, 92, 210, 140, 90};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
    Theme::layPanel(*this);
    m_shelf->setProperty("role", QStringLiteral("dim"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 6, 10, 6);
    buttons->setSpacing(8);
    buttons->addWidget(m_shelf, 1);
    for (QPushButton *button : {m_charged, m_notCharged, m_cancel, m_retry})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(buttons);
    connect(m_retry, &QPushButton::clicked, this, &QueueView::retrySelected);
    connect(m_cancel, &QPushButton::clicked, this, &QueueView::cancelSelected);
    connect(m_charged, &QPushButton::clicked, this, [this] { resolveSelected(true); });
    connect(m_notCharged, &QPushButton::clicked, this, [this] { resolveSelected(false); });
    connect(m_table, &QTableView::activated, this, &QueueView::jump);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueueView::updateButtons);
    connect(m_order, &QAbstractItemModel::rowsInserted, this, &QueueView::updateButtons);
    connect(m_order, &QAbstractItemModel::rowsRemoved, this, &QueueView::updateButtons);
    connect(m_order, &QAbstractItemModel::modelReset, this, &QueueView::updateButtons);
    connect(m_order, &QAbstractItemModel::dataChanged, this, &QueueView::updateButtons);
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
        m_charged->setText(tr("Was charged"));
        m_charged->setToolTip(tr("The provider's bill shows it: count its price as spent."));
        m_notCharged->setText(tr("Was not charged"));
        m_notCharged->setToolTip(tr("The provider's bill does not show it: release its price."));
        m_table->setAccessibleName(tr("Render queue"));
        updateButtons();
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

void QueueView::updateButtons()
{
    int ended = 0;
    int open = 0;
    int unknown = 0;
    QString price;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const auto state = TakeState(index.data(workspace::StateRole).toInt());
        unknown += state == TakeState::Unknown ? 1 : 0;
        ended += isFinal(state) && state != TakeState::Unknown ? 1 : 0;
        open += isFinal(state) ? 0 : 1;
        price = index.data(workspace::RetryPriceRole).toString();
    }
    m_retry->setEnabled(ended > 0);
    m_retry->setText(ended == 1 && !price.isEmpty() ? tr("Retry · %1").arg(price)
                     : ended > 1                    ? tr("Retry %1 shots").arg(ended)
                                                    : tr("Retry"));
    m_cancel->setEnabled(open > 0);
    m_charged->setVisible(unknown > 0);
    m_notCharged->setVisible(unknown > 0);
    const int waiting = m_workspace.document().figures().series().of(TakeState::Unknown);
    m_shelf->setText(waiting > 0 ? tr("%n take(s) may have been charged and wait for your word.", nullptr, waiting)
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
    QVector<ShotId> shots;
    for (const qint64 id : selectedTakes())
        if (const Take *take = m_workspace.story().find(TakeId{id}); take && isFinal(take->state))
            shots.append(take->shot);
    auto request = m_workspace.requestFor(shots, workspace::Which::All);
    request.byPerson = true;
    m_workspace.render(request);
}

void QueueView::cancelSelected()
{
    QVector<TakeId> takes;
    for (const qint64 id : selectedTakes())
        takes.append(TakeId{id});
    m_workspace.cancel(takes);
}

void QueueView::resolveSelected(bool charged)
{
    for (const qint64 id : selectedTakes())
        if (const Take *take = m_workspace.story().find(TakeId{id}); take && take->state == TakeState::Unknown)
            m_workspace.resolve(take->id, charged ? render::Resolution::Charged : render::Resolution::NotCharged);
}

}  // namespace circletake::desktop
