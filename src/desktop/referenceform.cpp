// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/referenceform.h"

#include "desktop/projectpictures.h"
#include "desktop/referencestrip.h"
#include "workspace/workspace.h"

#include <QEvent>

namespace circletake::desktop {

ReferenceForm::ReferenceForm(workspace::Workspace &workspace, ProjectPictures &pictures, const Theme &theme,
                             QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_strip(new ReferenceStrip(workspace, pictures, theme, this))
{
}

void ReferenceForm::takePictures(const QStringList &files)
{
    m_strip->take(files);
}

void ReferenceForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool ReferenceForm::isWritable() const
{
    return !m_workspace.document().facts().readOnly;
}

void ReferenceForm::changeSeries(const std::function<void(Series &)> &change)
{
    Series series = m_workspace.story().series();
    change(series);
    tell(m_workspace.editor().setSeries(series));
}

void ReferenceForm::tell(const Result<void> &kept)
{
    if (!kept)
        m_workspace.tell(workspace::Problem::fromError(kept.error()));
}

}  // namespace circletake::desktop
