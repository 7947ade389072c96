// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/problemsview.h"

#include "desktop/emptystate.h"
#include "desktop/tables.h"
#include "desktop/theme.h"
#include "workspace/roles.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace circletake::desktop {

using workspace::ProblemModel;

namespace {

/// The severity column: a mark instead of a word.
class SeverityDelegate final : public QStyledItemDelegate
{
public:
    SeverityDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto severity = workspace::Severity(index.data(workspace::SeverityRole).toInt());
        const ThemeColors &colors = m_theme.colors();
        const bool note = severity == workspace::Severity::Note;
        const QString icon = note                                       ? QStringLiteral("info")
                             : severity == workspace::Severity::Warning ? QStringLiteral("warning")
                                                                        : QStringLiteral("failed");
        const QColor color = note ? colors.dim : severity == workspace::Severity::Warning ? colors.caution : colors.bad;
        const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->features &= ~QStyleOptionViewItem::HasDisplay;
        option->decorationSize = {15, 15};
        option->icon = QIcon(m_theme.pixmap(icon, color, 15, ratio));
    }

private:
    const Theme &m_theme;
};

}  // namespace

ProblemsView::ProblemsView(workspace::Workspace &workspace, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(theme, QStringLiteral("ready"), this))
    , m_clear(new QPushButton(this))
{
    m_table->setModel(&workspace.problems());
    m_table->setItemDelegateForColumn(ProblemModel::SeverityColumn, new SeverityDelegate(theme, m_table));
    styleTable(*m_table, false);
    setColumnWidths(*m_table, {32, 460, 220, 420});
    Theme::layPanel(*this);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 6, 8, 6);
    buttons->addStretch(1);
    buttons->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(buttons);
    ProblemModel &model = workspace.problems();
    connect(m_clear, &QPushButton::clicked, &model, &ProblemModel::clear);
    connect(m_table, &QTableView::activated, this, &ProblemsView::jump);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ProblemsView::update);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ProblemsView::update);
    connect(&model, &QAbstractItemModel::modelReset, this, &ProblemsView::update);
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
    update();
}

void ProblemsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_empty->setText(tr("No issues. What goes wrong appears here, with its place and what to do next."));
        m_clear->setText(tr("Clear"));
        m_table->setAccessibleName(tr("Issues"));
    }
    QWidget::changeEvent(event);
}

void ProblemsView::update()
{
    const int rows = m_workspace.problems().rowCount();
    m_table->setVisible(rows > 0);
    m_clear->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    emit countChanged(rows);
}

void ProblemsView::jump(const QModelIndex &index)
{
    const Slate slate = m_workspace.problems().at(index.row()).slate;
    const Story &story = m_workspace.story();
    if (const Shot *shot = story.find(story.shotOf(slate)))
        m_workspace.selection().setShot(story.episodeOf(shot->id), shot->scene, shot->id);
    else if (const Scene *scene = story.find(story.sceneOf(slate)))
        m_workspace.selection().setScene(scene->episode, scene->id);
    else if (const Episode *episode = story.episodeByNumber(slate.episode))
        m_workspace.selection().setEpisode(episode->id);
}

}  // namespace circletake::desktop
