// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/inspector.h"

#include "desktop/emptystate.h"
#include "desktop/locknotice.h"
#include "desktop/projectpictures.h"
#include "desktop/sceneform.h"
#include "desktop/scrolling.h"
#include "desktop/sentpage.h"
#include "desktop/shotform.h"
#include "desktop/takelist.h"
#include "desktop/theme.h"
#include "desktop/voicelist.h"
#include "workspace/actionregistry.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace circletake::desktop {

Inspector::Inspector(workspace::Workspace &workspace, workspace::ActionRegistry &actions, ProjectPictures &pictures,
                     const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_empty(new EmptyState(theme, QStringLiteral("info"), this))
    , m_shot(new ShotForm(workspace, this))
    , m_takes(new TakeList(workspace, actions, theme, this))
    , m_voices(new VoiceList(workspace, theme, this))
    , m_sent(new SentPage(workspace, pictures, this))
    , m_scene(new SceneForm(workspace, theme, this))
{
    Theme::layPanel(*this);
    m_tabs->addTab(scrolling(m_shot, this), QString());
    m_tabs->addTab(m_takes, QString());
    m_tabs->addTab(scrolling(m_voices, this), QString());
    m_tabs->addTab(scrolling(m_sent, this), QString());
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false);
    for (QWidget *page : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_tabs),
                          static_cast<QWidget *>(scrolling(m_scene, this))})
        m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *notice = new LockNotice(workspace, theme, this);
    layout->addWidget(notice);
    layout->addWidget(m_stack);
    for (QWidget *form : {static_cast<QWidget *>(m_shot), static_cast<QWidget *>(m_scene)}) {
        form->setEnabled(!notice->isLocked());
        connect(notice, &LockNotice::lockedChanged, form, &QWidget::setDisabled);
    }
    connect(&workspace.selection(), &workspace::Selection::changed, this, &Inspector::followSelection);
    connect(&workspace.document(), &workspace::StoryDocument::changed, this, &Inspector::followSelection);
    retranslate();
    followSelection();
}

void Inspector::followSelection()
{
    const workspace::Selection &selection = m_workspace.selection();
    const Story &story = m_workspace.story();
    const int page = story.find(selection.shot()) ? 1 : story.find(selection.scene()) ? 2 : 0;
    m_stack->setCurrentIndex(page);
    if (page == 1) {
        m_tabs->setTabText(1, tr("Takes (%1)").arg(story.takesOf(selection.shot()).size()));
        m_tabs->setTabText(2, tr("Voices (%1)").arg(m_voices->lineCount()));
    }
}

void Inspector::writeNote(const QString &prefix)
{
    m_tabs->setCurrentIndex(0);
    m_shot->writeNote(prefix);
}

void Inspector::showTakes()
{
    m_tabs->setCurrentWidget(m_takes);
}

void Inspector::retranslate()
{
    m_tabs->setTabText(0, tr("Shot"));
    m_tabs->setTabText(1, tr("Takes"));
    m_tabs->setTabText(2, tr("Voices"));
    m_tabs->setTabText(3, tr("Request"));
    m_empty->setText(tr("Select a scene or a shot to see and change it."));
}

void Inspector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        followSelection();
    }
    QWidget::changeEvent(event);
}

}  // namespace circletake::desktop
