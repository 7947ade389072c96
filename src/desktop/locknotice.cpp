// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/locknotice.h"

#include "desktop/theme.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace circletake::desktop {

LockNotice::LockNotice(workspace::Workspace &workspace, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_stop(new QPushButton(this))
{
    setObjectName(QStringLiteral("lockNotice"));
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(9);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_stop, 0, Qt::AlignTop);
    connect(m_stop, &QPushButton::clicked, &workspace.writing(), &workspace::Writing::stop);
    connect(&workspace.writing(), &workspace::Writing::changed, this, &LockNotice::follow);
    connect(&workspace.editor(), &workspace::Editor::locksChanged, this, &LockNotice::follow);
    connect(&workspace.selection(), &workspace::Selection::changed, this, &LockNotice::follow);
    connect(&theme, &Theme::changed, this, &LockNotice::follow);
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
    follow();
}

bool LockNotice::isLocked() const
{
    return m_workspace.editor().hasLockedScenes() && m_workspace.editor().isLocked(m_workspace.selection().scene());
}

void LockNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_text->setText(
            tr("A language model is planning this scene. It can be edited again as soon as its shots are "
               "here; other scenes can be edited meanwhile."));
        m_stop->setText(tr("Stop"));
        m_stop->setToolTip(tr("Asks nothing more; answers that are under way are still taken in."));
    }
    QFrame::changeEvent(event);
}

void LockNotice::follow()
{
    const bool locked = isLocked();
    if (locked)
        tint();
    m_stop->setEnabled(!m_workspace.writing().isStopping());
    setVisible(locked);
    emit lockedChanged(locked);
}

void LockNotice::tint()
{
    const ThemeColors &colors = m_theme.colors();
    m_icon->setPixmap(m_theme.pixmap(QStringLiteral("running"), colors.busy, 16, devicePixelRatioF()));
    setStyleSheet(QStringLiteral("#lockNotice { background: %1; border: none; border-left: 3px solid %2; }")
                      .arg(colors.raised.name(), colors.busy.name()));
}

}  // namespace circletake::desktop
