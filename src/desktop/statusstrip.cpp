// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/statusstrip.h"

#include "desktop/scope.h"
#include "desktop/statebar.h"
#include "desktop/theme.h"
#include "workspace/actionregistry.h"
#include "workspace/budgetuse.h"
#include "workspace/texts.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace circletake::desktop {

StatusStrip::StatusStrip(workspace::Workspace &workspace, workspace::ActionRegistry &actions, const Theme &theme,
                         QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_state(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(this))
    , m_counts(new QLabel(this))
    , m_money(new QToolButton(this))
    , m_routes(new QLabel(this))
    , m_forecast(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 10, 3);
    layout->setSpacing(14);
    layout->addWidget(m_state);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    layout->addStretch(1);
    for (QLabel *label : {m_forecast, m_counts, m_routes})
        layout->addWidget(label);
    layout->addWidget(m_money);
    m_money->setAutoRaise(true);
    connect(m_money, &QToolButton::clicked, actions.action(QStringLiteral("render.budget")), &QAction::trigger);
    connect(&workspace.selection(), &workspace::Selection::changed, this, &StatusStrip::showMoney);
    connect(&theme, &Theme::changed, this, &StatusStrip::showMoney);
    m_bar->setFixedWidth(160);
    m_bar->setTextVisible(false);
    m_stop->setProperty("flat", true);
    connect(m_stop, &QPushButton::clicked, &workspace, [&workspace] {
        workspace.cancelAssembly();
        workspace.cancelVoices();
    });
    connect(&workspace, &workspace::Workspace::progressed, this, &StatusStrip::takeProgress);
    connect(&workspace, &workspace::Workspace::busyChanged, this, &StatusStrip::showProgress);
    connect(&workspace, &workspace::Workspace::engineStatusChanged, this, &StatusStrip::showRoutes);
    connect(&workspace.document(), &workspace::StoryDocument::changed, this, [this] {
        showProgress();
        showMoney();
        showCounts();
    });
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
}

void StatusStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_stop->setText(tr("Stop"));
        showProgress();
        showMoney();
        showCounts();
        showRoutes();
    }
    QWidget::changeEvent(event);
}

void StatusStrip::showProgress()
{
    const workspace::Progress &progress = m_progress;
    const bool busy = m_workspace.isBusy();
    if (!busy)
        m_progress = {};
    m_bar->setVisible(busy);
    m_stop->setVisible(busy && progress.cancellable);
    m_bar->setRange(0, progress.total > 0 ? int(qMin<qint64>(progress.total, 1'000'000)) : 0);
    m_bar->setValue(int(progress.done));
    if (busy && !progress.what.isEmpty())
        m_state->setText(progress.what);
    else
        m_state->setText(m_workspace.document().isOpen() ? QString() : tr("No project is open"));
}

void StatusStrip::takeProgress(const workspace::Progress &progress)
{
    m_progress = progress;
    showProgress();
}

void StatusStrip::showCounts()
{
    m_counts->setText(stateBarText(m_workspace.document().figures().series(), m_theme));
}

/// The series, and the episode in view when it has a limit of its own; in the colour of the one that is nearer its end.
void StatusStrip::showMoney()
{
    using workspace::BudgetUse;
    const auto &figures = m_workspace.document().figures();
    const Story &story = m_workspace.story();
    const BudgetUse whole = workspace::budgetUse(figures.series(), story.series().budget);
    QStringList texts{whole.text(figures.series())};
    BudgetUse::Level level = whole.level;
    const EpisodeId id = episodeInView(m_workspace);
    if (const Episode *episode = story.find(id); episode && !episode->budget.isZero()) {
        const BudgetUse part = workspace::budgetUse(figures.of(id), episode->budget);
        texts.prepend(tr("%1: %2").arg(story.slateOf(id).text(), part.text(figures.of(id))));
        level = qMax(level, part.level);
    }
    m_money->setVisible(m_workspace.document().isOpen());
    m_money->setText(texts.join(QStringLiteral("  ·  ")));
    const ThemeColors &colors = m_theme.colors();
    const QColor color = level == BudgetUse::Level::Reached   ? colors.bad
                         : level == BudgetUse::Level::Warning ? colors.caution
                                                              : colors.text;
    m_money->setStyleSheet(
        QStringLiteral("color: %1;%2")
            .arg(color.name(), level >= BudgetUse::Level::Warning ? QStringLiteral(" font-weight: 600;") : QString()));
    m_money->setToolTip(level == BudgetUse::Level::Reached
                            ? tr("The budget is used up, so nothing more is sent. Click to "
                                 "raise it, then render what is missing.")
                        : level == BudgetUse::Level::Warning ? tr("80 % of the budget are used or reserved. Click to "
                                                                  "raise it before it stops the work.")
                                                             : tr("Click to set budgets."));
}

void StatusStrip::showRoutes()
{
    const render::EngineStatus &status = m_workspace.engineStatus();
    QStringList routes;
    for (const render::RouteStatus &route : status.routes) {
        if (route.stopped)
            routes << tr("%1 stopped: %2").arg(route.label, route.error.message);
        else if (route.running + route.queued + route.downloading > 0)
            routes << tr("%1: %2 of %3 running, %4 queued")
                          .arg(route.label)
                          .arg(route.running)
                          .arg(route.limit)
                          .arg(route.queued);
    }
    m_routes->setText(routes.join(QStringLiteral("  ·  ")));
    const bool working = !routes.isEmpty();
    QString forecast;
    if (status.storageTrouble)
        forecast = tr("The disk refuses: nothing is submitted");
    else if (status.paused && working)
        forecast = tr("Paused");
    else if (status.forecastMs > 0)
        forecast = tr("About %1 left").arg(workspace::texts::duration(status.forecastMs));
    m_forecast->setText(forecast);
}

}  // namespace circletake::desktop
