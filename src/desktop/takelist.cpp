// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/takelist.h"

#include "desktop/emptystate.h"
#include "desktop/statecelldelegate.h"
#include "desktop/tables.h"
#include "desktop/theme.h"
#include "workspace/actionregistry.h"
#include "workspace/roles.h"
#include "workspace/texts.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace circletake::desktop {

using workspace::TakeModel;

namespace {

/// "Likeness: Mei 0.71 · Chen no face seen", and why the take is held.
QStringList likenessLines(workspace::Workspace &workspace, const Take &take)
{
    QStringList parts;
    for (const workspace::CharacterLikeness &each : workspace.likeness().of(take.id))
        if (workspace.likeness().meter().isReady())
            parts += QStringLiteral("%1 %2").arg(each.name, workspace::stateText(each));
    if (parts.isEmpty())
        return {};
    QStringList lines{TakeList::tr("Likeness: %1").arg(parts.join(QStringLiteral(" · ")))};
    const Story &story = workspace.story();
    const auto lowest = workspace::lowestOf(workspace.likeness().of(take.id));
    if (story.passedOver().contains(take.id) && lowest && story.find(take.shot)->circled != take.id)
        lines << TakeList::tr("Held by likeness: %1. Circle the take to use it all the same.")
                     .arg(workspace::belowText(*lowest, story.series().bible.leastLikeness));
    return lines;
}

/// The whole time of a take; its parts stand below the list.
class TotalDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const qint64 elapsed = index.data(workspace::ElapsedMsRole).toLongLong();
        option->text = elapsed > 0 ? workspace::texts::duration(elapsed) : QString();
    }
};

/// "T3", or "T3 ← T2" of a lip sync.
class NumberDelegate final : public QStyledItemDelegate
{
public:
    NumberDelegate(const workspace::Workspace &workspace, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_workspace(workspace)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Story &story = m_workspace.story();
        const Take *take = story.find(TakeId{index.data(workspace::TakeIdRole).toLongLong()});
        if (const Take *source = take ? story.find(take->spec.lipSync.source) : nullptr)
            option->text += QStringLiteral(" ← T%1").arg(source->number);
    }

private:
    const workspace::Workspace &m_workspace;
};

}  // namespace

TakeList::TakeList(workspace::Workspace &workspace, workspace::ActionRegistry &actions, const Theme &theme,
                   QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(theme, QStringLiteral("render"), this))
    , m_facts(new QLabel(this))
    , m_history(new QPlainTextEdit(this))
    , m_collect(new QPushButton(this))
{
    m_table->setModel(&workspace.takeModel());
    m_table->setItemDelegateForColumn(TakeModel::StateColumn, new StateCellDelegate(theme, m_table));
    styleTable(*m_table, false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(TakeModel::LatencyColumn, new TotalDelegate(m_table));
    m_table->setItemDelegateForColumn(TakeModel::NumberColumn, new NumberDelegate(workspace, m_table));
    m_table->setColumnWidth(TakeModel::NumberColumn, 66);
    m_table->setColumnWidth(TakeModel::StateColumn, 112);
    m_table->setColumnWidth(TakeModel::LatencyColumn, 80);
    m_table->setColumnWidth(TakeModel::CostColumn, 40);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const int column : {TakeModel::ProviderColumn, TakeModel::MessageColumn})  // the facts below say them in full
        m_table->hideColumn(column);
    m_empty->setAction(actions.action(QStringLiteral("review.retry")));
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_history->setReadOnly(true);
    auto *buttons = new QHBoxLayout;
    const std::pair<const char *, const char *> ids[] = {
        {"review.circle", "circle"}, {"review.retry", "retry"}, {"review.retryWith", "retry-with"}};
    for (const auto &[id, icon] : ids) {
        QAction *action = actions.action(QLatin1String(id));
        action->setIcon(theme.icon(QLatin1String(icon)));
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        const bool rare = action == actions.action(QStringLiteral("review.retryWith"));
        button->setToolButtonStyle(rare ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        buttons->addWidget(button);
    }
    buttons->addWidget(m_collect);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 3);
    layout->addLayout(buttons);
    layout->addWidget(m_facts);
    layout->addWidget(m_history, 2);
    connect(m_collect, &QPushButton::clicked, this, [this] { m_workspace.collect(chosen()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TakeList::choose);
    connect(&workspace.selection(), &workspace::Selection::changed, this, &TakeList::followSelection);
    connect(&workspace.document(), &workspace::StoryDocument::changed, this, &TakeList::followSelection);
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
}

void TakeList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_empty->setText(tr("This shot has no take yet. Press R to render it."));
        m_collect->setText(tr("Collect"));
        m_collect->setToolTip(
            tr("Asks the provider once more for this clip, which may be paid already. Costs nothing."));
        m_table->setAccessibleName(tr("Takes"));
        m_history->setAccessibleName(tr("History of the take"));
        m_told = {};
        followSelection();
    }
    QWidget::changeEvent(event);
}

TakeId TakeList::chosen() const
{
    return m_workspace.takeModel().takeAt(m_table->currentIndex().row());
}

void TakeList::followSelection()
{
    if (m_following)
        return;
    const Story &story = m_workspace.story();
    const workspace::Selection &selection = m_workspace.selection();
    m_following = true;
    if (m_workspace.takeModel().shot() != selection.shot())
        m_workspace.takeModel().setShot(selection.shot());
    const QVector<TakeId> &takes = story.takesOf(selection.shot());
    m_table->setVisible(!takes.isEmpty());
    m_empty->setVisible(takes.isEmpty());
    TakeId take = selection.take();
    if (!story.find(take) || story.find(take)->shot != selection.shot())
        take = story.latestClip(selection.shot()).isValid() ? story.latestClip(selection.shot())  // as the player
               : takes.isEmpty()                            ? TakeId{}
                                                            : takes.last();
    const int row = m_workspace.takeModel().rowOf(take);
    if (row >= 0 && row != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_workspace.takeModel().index(row, 0));
    m_following = false;
    showFacts();
}

void TakeList::choose()
{
    if (m_following || !chosen().isValid())
        return;
    m_following = true;
    m_workspace.selection().setTake(chosen());
    m_following = false;
    showFacts();
}

void TakeList::showFacts()
{
    const Take *take = m_workspace.story().find(chosen());
    m_facts->setVisible(take != nullptr);
    m_history->setVisible(take != nullptr);
    m_collect->setVisible(take && (take->state == TakeState::Unknown || take->state == TakeState::Lost));
    if (!take) {
        m_told = {};
        return;
    }
    QStringList lines;
    const QString latency = workspace::texts::latency(take->latency);
    if (take->spec.isLipSync())
        lines << workspace::texts::lipSync(m_workspace.story(), *take);
    lines << m_workspace.face().route(*take);
    if (!latency.isEmpty())
        lines << latency;
    if (!take->message.isEmpty())
        lines << take->message;
    lines << likenessLines(m_workspace, *take);
    if (!take->providerWords.isEmpty())
        lines << tr("The provider said: %1").arg(take->providerWords);
    m_facts->setText(lines.join(QLatin1Char('\n')));
    if (m_told == take->id && m_toldState == take->state)
        return;
    m_told = take->id;
    m_toldState = take->state;
    m_workspace.history(take->id, this, [this, id = take->id](const Result<QVector<render::TakeEvent>> &events) {
        if (id == m_told)
            showHistory(events.valueOr({}));
    });
}

void TakeList::showHistory(const QVector<render::TakeEvent> &events)
{
    m_history->setPlainText(workspace::texts::history(events));
}

}  // namespace circletake::desktop
