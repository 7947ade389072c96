// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/productionbar.h"

#include "desktop/theme.h"
#include "workspace/texts.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace circletake::desktop {

using workspace::Production;
using workspace::Stage;
using workspace::StageProgress;
using State = StageProgress::State;

namespace {

constexpr int s_iconSide = 16;

QString iconOf(State state)
{
    switch (state) {
    case State::Waiting:
        return QStringLiteral("planned");
    case State::Working:
        return QStringLiteral("running");
    case State::Done:
        return QStringLiteral("ready");
    case State::Stopped:
        return QStringLiteral("warning");
    }
    return {};
}

QString nameOf(Stage stage)
{
    switch (stage) {
    case Stage::Plan:
        return ProductionBar::tr("Plan");
    case Stage::Voices:
        return ProductionBar::tr("Voices");
    case Stage::Render:
        return ProductionBar::tr("Render");
    case Stage::LipSync:
        return ProductionBar::tr("Lip sync");
    case Stage::Assemble:
        return ProductionBar::tr("Assemble");
    }
    return {};
}

}  // namespace

ProductionBar::ProductionBar(const WindowParts &parts, QWidget *parent)
    : QFrame(parent)
    , m_parts(parts)
    , m_episode(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_stop(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("productionBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 7, 8, 7);
    layout->setSpacing(8);
    layout->addWidget(m_episode);
    for (size_t i = 0; i < s_stages; ++i) {
        m_icons[i] = new QLabel(this);
        m_texts[i] = new QLabel(this);
        layout->addSpacing(10);
        layout->addWidget(m_icons[i]);
        layout->addWidget(m_texts[i]);
    }
    layout->addSpacing(14);
    m_facts->setProperty("role", QStringLiteral("dim"));
    m_facts->setWordWrap(true);
    layout->addWidget(m_facts, 1);
    m_close->setAutoRaise(true);
    layout->addWidget(m_stop);
    layout->addWidget(m_close);
    Production &production = parts.workspace.production();
    connect(m_stop, &QPushButton::clicked, &production, &Production::stop);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&production, &Production::changed, this, &ProductionBar::show);
    connect(&parts.workspace, &workspace::Workspace::engineStatusChanged, this, &ProductionBar::showFacts);
    connect(&parts.workspace, &workspace::Workspace::projectClosed, this, &QWidget::hide);
    connect(&parts.theme, &Theme::changed, this, [this] {
        if (!isHidden())
            show();
    });
    hide();
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
}

void ProductionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_stop->setText(tr("Stop"));
        m_stop->setToolTip(tr("Begins nothing new; what is under way is finished and kept."));
        m_close->setToolTip(tr("Close"));
        m_close->setAccessibleName(tr("Close the production's line"));
        setAccessibleName(tr("Production"));
        if (!isHidden())
            show();
    }
    QFrame::changeEvent(event);
}

void ProductionBar::show()
{
    const Production &production = m_parts.workspace.production();
    const Story &story = m_parts.workspace.story();
    if (!story.find(production.episode()) || production.stages().isEmpty()) {
        hide();
        return;
    }
    m_episode->setText(QStringLiteral("<b>%1</b>").arg(story.slateOf(production.episode()).text()));
    for (size_t i = 0; i < s_stages; ++i)
        showStage(i, production.stages()[qsizetype(i)]);
    m_stop->setVisible(production.isRunning());
    m_close->setVisible(!production.isRunning());
    m_close->setIcon(m_parts.theme.icon(QStringLiteral("close")));
    setStyleSheet(QStringLiteral("#productionBar { background: %1; border: none; border-bottom: 1px solid %2; }")
                      .arg(m_parts.theme.colors().panel.name(), m_parts.theme.colors().line.name()));
    setVisible(true);
    showFacts();
}

void ProductionBar::showStage(size_t i, const StageProgress &stage)
{
    const ThemeColors &colors = m_parts.theme.colors();
    const QColor color = stage.state == State::Done      ? colors.good
                         : stage.state == State::Working ? colors.busy
                         : stage.state == State::Stopped ? colors.caution
                                                         : colors.faint;
    m_icons[i]->setPixmap(m_parts.theme.pixmap(iconOf(stage.state), color, s_iconSide, devicePixelRatioF()));
    QString text = nameOf(stage.stage);
    const bool counted = stage.state == State::Working || stage.state == State::Stopped;
    if (counted && stage.total > 0)
        text += QStringLiteral(" %1/%2").arg(stage.done).arg(stage.total);
    if (stage.failed > 0)
        text += QStringLiteral(" · ") + tr("%n failed", nullptr, stage.failed);
    m_texts[i]->setText(text);
}

void ProductionBar::showFacts()
{
    if (isHidden())
        return;
    const Production &production = m_parts.workspace.production();
    if (!production.isRunning()) {
        m_facts->setText(workspace::productionSummary(m_parts.workspace.story(), production.episode()));
        return;
    }
    const auto &counts = m_parts.workspace.document().figures().of(production.episode());
    QStringList facts;
    if (!counts.spent.isZero())
        facts += tr("%1 spent").arg(counts.spent.toDisplay());
    if (const qint64 leftMs = production.forecastMs(); leftMs > 0)
        facts += tr("about %1 of rendering left").arg(workspace::texts::duration(leftMs));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

}  // namespace circletake::desktop
