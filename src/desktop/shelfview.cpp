// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shelfview.h"

#include "desktop/statecelldelegate.h"
#include "desktop/tables.h"
#include "desktop/theme.h"
#include "workspace/roles.h"
#include "workspace/shotfilter.h"
#include "workspace/texts.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace circletake::desktop {

using workspace::ShelfModel;

ShelfView::ShelfView(workspace::Workspace &workspace, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_table(new QTableView(this))
    , m_order(new workspace::ShotFilter(this))
    , m_hint(new QLabel(this))
    , m_history(new QPlainTextEdit(this))
    , m_collect(new QPushButton(theme.icon(QStringLiteral("downloading")), {}, this))
    , m_charged(new QPushButton(theme.icon(QStringLiteral("money")), {}, this))
    , m_notCharged(new QPushButton(this))
{
    m_order->setSourceModel(&workspace.shelfModel());
    m_table->setModel(m_order);
    m_table->setItemDelegateForColumn(ShelfModel::StateColumn, new StateCellDelegate(theme, m_table));
    styleTable(*m_table, true);
    m_table->sortByColumn(ShelfModel::SlateColumn, Qt::AscendingOrder);
    setColumnWidths(*m_table, {165, 105, 175, 105, 105});
    m_hint->setWordWrap(true);
    m_hint->setProperty("role", QStringLiteral("dim"));
    m_history->setReadOnly(true);
    m_history->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_history);
    splitter->setSizes({7000, 3000});  // shares, not pixels
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 6, 10, 6);
    buttons->setSpacing(8);
    buttons->addWidget(m_hint, 1);
    for (QPushButton *button : {m_collect, m_charged, m_notCharged})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
    Theme::layPanel(*this);
    connectButtons();
    retranslate();
}

void ShelfView::connectButtons()
{
    connect(m_collect, &QPushButton::clicked, this, &ShelfView::collect);
    connect(m_charged, &QPushButton::clicked, this, [this] { resolve(render::Resolution::Charged); });
    connect(m_notCharged, &QPushButton::clicked, this, [this] { resolve(render::Resolution::NotCharged); });
    connect(m_table, &QTableView::activated, this, &ShelfView::jump);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ShelfView::updateButtons);
    connect(m_order, &QAbstractItemModel::rowsInserted, this, &ShelfView::update);
    connect(m_order, &QAbstractItemModel::rowsRemoved, this, &ShelfView::update);
    connect(m_order, &QAbstractItemModel::modelReset, this, &ShelfView::update);
    connect(m_order, &QAbstractItemModel::dataChanged, this, &ShelfView::update);
}

void ShelfView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ShelfView::retranslate()
{
    m_collect->setText(tr("Collect"));
    m_charged->setText(tr("Was charged"));
    m_charged->setToolTip(tr("The provider's bill shows it: count its price as spent."));
    m_notCharged->setText(tr("Was not charged"));
    m_notCharged->setToolTip(tr("The provider's bill does not show it: release its price."));
    m_table->setAccessibleName(tr("Takes that may be paid already"));
    m_history->setAccessibleName(tr("History of the take"));
    m_history->setPlaceholderText(tr("Select a take to see what happened to it."));
    m_told = {};
    update();
}

void ShelfView::update()
{
    const int rows = m_order->rowCount();
    m_hint->setText(rows == 0
                        ? tr("Nothing lies here. A take whose answer was lost on the way comes here instead of "
                             "being paid twice.")
                        : tr("Nobody knows whether these were charged, so nothing is sent again by itself. Collect "
                             "asks the provider; else look at its bill."));
    updateButtons();
    emit countChanged(rows);
}

QVector<TakeId> ShelfView::selected() const
{
    QVector<TakeId> takes;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        takes.append(TakeId{index.data(workspace::TakeIdRole).toLongLong()});
    return takes;
}

QVector<TakeId> ShelfView::collectable() const
{
    QVector<TakeId> takes;
    for (const TakeId take : selected())
        if (m_workspace.canCollect(take))
            takes.append(take);
    return takes;
}

void ShelfView::updateButtons()
{
    const bool some = !selected().isEmpty() && !m_workspace.document().facts().readOnly;
    const bool askable = !collectable().isEmpty();
    m_charged->setEnabled(some);
    m_notCharged->setEnabled(some);
    m_collect->setEnabled(askable);
    m_collect->setToolTip(askable || !some ? tr("Asks the provider once more for the clip. Costs nothing.")
                                           : tr("This provider cannot be asked about a submit whose answer was lost. "
                                                "Look at its own list or bill."));
    showHistory();
}

void ShelfView::showHistory()
{
    const Take *take = m_workspace.story().find(selected().value(0));
    if (!take) {
        m_told = {};
        m_history->clear();
        return;
    }
    if (m_told == take->id)
        return;
    m_told = take->id;
    QStringList head;
    if (!take->message.isEmpty())
        head += take->message;
    if (!take->providerWords.isEmpty())
        head += tr("The provider said: %1").arg(take->providerWords);
    m_history->setPlainText(head.join(QLatin1Char('\n')));
    m_workspace.history(take->id, this, [this, id = take->id, head](const Result<QVector<render::TakeEvent>> &events) {
        if (id == m_told)
            m_history->setPlainText(
                (head + QStringList{QString(), workspace::texts::history(events.valueOr({}))}).join(QLatin1Char('\n')));
    });
}

void ShelfView::jump(const QModelIndex &index)
{
    const Story &story = m_workspace.story();
    const Take *take = story.find(TakeId{index.data(workspace::TakeIdRole).toLongLong()});
    const Shot *shot = take ? story.find(take->shot) : nullptr;
    if (!shot)
        return;
    const TakeId id = take->id;
    m_workspace.selection().setShot(story.episodeOf(shot->id), shot->scene, shot->id);
    m_workspace.selection().setTake(id);
    emit takeWanted();
}

void ShelfView::resolve(render::Resolution resolution)
{
    for (const TakeId take : selected())
        m_workspace.resolve(take, resolution);
}

void ShelfView::collect()
{
    for (const TakeId take : collectable())
        m_workspace.collect(take);
}

}  // namespace circletake::desktop
