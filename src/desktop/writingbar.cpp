// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/writingbar.h"

#include "desktop/theme.h"
#include "workspace/actionregistry.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace circletake::desktop {

using workspace::Writing;
using workspace::WritingTask;

namespace {

constexpr int s_iconSide = 16;
constexpr int s_mostRows = 6;

}  // namespace

WritingBar::WritingBar(const WindowParts &parts, QWidget *parent)
    : QFrame(parent)
    , m_parts(parts)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_facts(new QLabel(this))
    , m_proposals(new QPushButton(this))
    , m_which(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_scenes(new QListWidget(this))
{
    setObjectName(QStringLiteral("writingBar"));
    m_bar->setFixedWidth(160);
    m_bar->setTextVisible(false);
    m_text->setTextFormat(Qt::PlainText);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setProperty("role", QStringLiteral("dim"));
    m_facts->setWordWrap(true);
    m_which->setCheckable(true);
    m_close->setAutoRaise(true);
    m_scenes->setTextElideMode(Qt::ElideRight);
    m_scenes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scenes->hide();
    auto *line = new QHBoxLayout;
    line->setContentsMargins(14, 7, 8, 7);
    line->setSpacing(10);
    for (QWidget *part :
         {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_bar)})
        line->addWidget(part);
    line->addWidget(m_facts, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_proposals), static_cast<QWidget *>(m_which),
                          static_cast<QWidget *>(m_stop), static_cast<QWidget *>(m_close)})
        line->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    auto *reasons = new QHBoxLayout;
    reasons->setContentsMargins(14 + s_iconSide, 0, 8, 0);
    reasons->addWidget(m_scenes);
    layout->addLayout(reasons);
    connectParts();
    hide();
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
}

void WritingBar::connectParts()
{
    Writing &writing = m_parts.workspace.writing();
    connect(m_stop, &QPushButton::clicked, &writing, &Writing::stop);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_which, &QPushButton::toggled, m_scenes, &QWidget::setVisible);
    connect(m_proposals, &QPushButton::clicked, m_parts.actions.action(QStringLiteral("shot.proposals")),
            &QAction::trigger);
    connect(m_scenes, &QListWidget::itemActivated, this, &WritingBar::jump);
    connect(m_scenes, &QListWidget::itemClicked, this, &WritingBar::jump);
    connect(&writing, &Writing::changed, this, &WritingBar::follow);
    connect(&m_parts.theme, &Theme::changed, this, [this] {
        if (!isHidden())
            follow();
    });
}

void WritingBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_stop->setText(tr("Stop"));
        m_stop->setToolTip(tr("Asks nothing more; answers that are under way are still taken in."));
        m_proposals->setText(tr("Show proposals"));
        m_close->setToolTip(tr("Close"));
        m_close->setAccessibleName(tr("Close the line about the language model"));
        m_bar->setAccessibleName(tr("Scenes done"));
        m_scenes->setAccessibleName(tr("Scenes without the model's answer"));
        setAccessibleName(tr("Language model"));
        if (!isHidden())
            follow();
    }
    QFrame::changeEvent(event);
}

void WritingBar::follow()
{
    const Writing &writing = m_parts.workspace.writing();
    if (!writing.task()) {
        hide();
        return;
    }
    const ThemeColors &colors = m_parts.theme.colors();
    const bool running = writing.isRunning();
    m_bar->setVisible(running);
    m_stop->setVisible(running);
    m_stop->setEnabled(!writing.isStopping());
    m_close->setVisible(!running);
    m_close->setIcon(m_parts.theme.icon(QStringLiteral("close")));
    m_proposals->setVisible(writing.task() == WritingTask::Enhance);
    if (running)
        showRun();
    else
        showEnd();
    fillScenes();
    setStyleSheet(QStringLiteral("#writingBar { background: %1; border: none; border-bottom: 1px solid %2; }")
                      .arg(colors.panel.name(), colors.line.name()));
    setVisible(true);
}

void WritingBar::showRun()
{
    const Writing &writing = m_parts.workspace.writing();
    const workspace::WritingProgress &progress = writing.progress();
    const ThemeColors &colors = m_parts.theme.colors();
    m_icon->setPixmap(m_parts.theme.pixmap(QStringLiteral("running"), colors.busy, s_iconSide, devicePixelRatioF()));
    const bool plans = writing.task() == WritingTask::Plan;
    if (progress.scenes == 0)
        m_text->setText(plans ? tr("Planning…") : tr("Reading…"));
    else
        m_text->setText(plans ? tr("Planning: %1 of %2 scenes").arg(progress.done).arg(progress.scenes)
                              : tr("Reading: %1 of %2 scenes").arg(progress.done).arg(progress.scenes));
    m_bar->setRange(0, progress.scenes);
    m_bar->setValue(progress.done);
    QStringList facts;
    if (writing.isStopping())
        facts << tr("stopping: %n answer(s) are still under way", nullptr, progress.running);
    else if (progress.running > 0)
        facts << tr("%n under way", nullptr, progress.running);
    if (progress.fellBack > 0)
        facts << (plans ? tr("%n by rule", nullptr, progress.fellBack)
                        : tr("%n without an answer", nullptr, progress.fellBack));
    if (const qint64 tokens = progress.use.promptTokens + progress.use.answerTokens; tokens > 0)
        facts << tr("%1 tokens").arg(QLocale().toString(tokens));
    if (!progress.use.cost.isZero())
        facts << tr("%1 so far").arg(progress.use.cost.toDisplay());
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void WritingBar::showEnd()
{
    const Writing &writing = m_parts.workspace.writing();
    const ThemeColors &colors = m_parts.theme.colors();
    const bool whole = writing.leftScenes().isEmpty() && !writing.isStopping();
    m_icon->setPixmap(m_parts.theme.pixmap(whole ? QStringLiteral("ready") : QStringLiteral("warning"),
                                           whole ? colors.good : colors.caution, s_iconSide, devicePixelRatioF()));
    m_text->setText(writing.task() == WritingTask::Plan ? tr("Storyboard") : tr("Script"));
    m_facts->setText(writing.summary());
}

void WritingBar::fillScenes()
{
    const Writing &writing = m_parts.workspace.writing();
    const bool some = !writing.isRunning() && !writing.leftScenes().isEmpty();
    m_which->setVisible(some);
    if (!some) {
        m_which->setChecked(false);
        m_scenes->clear();
        return;
    }
    m_which->setText(tr("Which scenes, and why"));
    const Story &story = m_parts.workspace.story();
    m_scenes->clear();
    for (const workspace::LeftScene &left : writing.leftScenes()) {
        auto *item = new QListWidgetItem(
            QStringLiteral("%1  %2").arg(story.slateOf(left.scene).text(), left.why.what.simplified()), m_scenes);
        item->setToolTip(left.why.what.toHtmlEscaped());
        item->setData(Qt::UserRole, QVariant::fromValue(left.scene));
    }
    const int rows = qMin(s_mostRows, m_scenes->count());
    m_scenes->setFixedHeight(rows * qMax(24, m_scenes->sizeHintForRow(0)) + 8);
}

void WritingBar::jump(const QListWidgetItem *item)
{
    const auto scene = item->data(Qt::UserRole).value<SceneId>();
    const Story &story = m_parts.workspace.story();
    if (story.find(scene))
        m_parts.workspace.selection().setScene(story.episodeOf(scene), scene);
}

}  // namespace circletake::desktop
