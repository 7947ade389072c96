// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sceneform.h"

#include "desktop/statebar.h"
#include "desktop/theme.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace circletake::desktop {

namespace {

void showFromStart(QLineEdit &field, const QString &text)
{
    field.setText(text);
    field.setCursorPosition(0);
}

QLabel *fieldLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("role", QStringLiteral("field"));
    label->setWordWrap(true);
    return label;
}

/// The script of a scene as HTML; everything from outside is escaped.
QString scriptHtml(const Story &story, const Scene &scene, const ThemeColors &colors)
{
    QHash<int, int> shotOf;
    for (const ShotId id : story.shotsOf(scene.id))
        for (const int line : story.find(id)->lines)
            shotOf.insert(line, story.find(id)->number);
    QString html;
    for (int i = 0; i < scene.lines.size(); ++i) {
        const Line &line = scene.lines[i];
        const QString shot = shotOf.contains(i) ? QStringLiteral("<span style='color:%1'>SH%2 </span>")
                                                      .arg(colors.dim.name())
                                                      .arg(shotOf.value(i), 3, 10, QLatin1Char('0'))
                                                : QString();
        const QString mark = line.mood.isEmpty() ? line.voiceMark : line.mood;
        const QString who =
            line.kind == LineKind::Dialogue
                ? QStringLiteral("<b>%1</b>%2 ")
                      .arg(line.character.toHtmlEscaped(),
                           mark.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(mark.toHtmlEscaped()))
                : QString();
        html += QStringLiteral("<p style='margin:3px 0'>%1%2%3</p>").arg(shot, who, line.text.toHtmlEscaped());
    }
    return html;
}

}  // namespace

SceneForm::SceneForm(workspace::Workspace &workspace, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_slate(new QLabel(this))
    , m_headingLabel(fieldLabel(this))
    , m_heading(new QLineEdit(this))
    , m_beatLabel(fieldLabel(this))
    , m_beat(new QLineEdit(this))
    , m_people(new QLabel(this))
    , m_counts(fieldLabel(this))
    , m_scriptLabel(fieldLabel(this))
    , m_script(new QTextBrowser(this))
{
    m_slate->setObjectName(QStringLiteral("slate"));
    m_slate->setProperty("role", QStringLiteral("title"));
    m_people->setWordWrap(true);
    m_script->setOpenLinks(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(7);
    for (QWidget *part :
         {static_cast<QWidget *>(m_slate), static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_headingLabel),
          static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_beatLabel), static_cast<QWidget *>(m_beat),
          static_cast<QWidget *>(m_people), static_cast<QWidget *>(m_scriptLabel)})
        layout->addWidget(part);
    layout->addWidget(m_script, 1);
    connect(m_heading, &QLineEdit::editingFinished, this,
            [this] { (void)m_workspace.editor().setHeading(m_workspace.selection().scene(), m_heading->text()); });
    connect(m_beat, &QLineEdit::editingFinished, this,
            [this] { (void)m_workspace.editor().setBeat(m_workspace.selection().scene(), m_beat->text()); });
    connect(&workspace.selection(), &workspace::Selection::changed, this, &SceneForm::show);
    connect(&workspace.document(), &workspace::StoryDocument::changed, this, &SceneForm::show);
    connect(&theme, &Theme::changed, this, &SceneForm::show);
    retranslate();
}

void SceneForm::show()
{
    const Story &story = m_workspace.story();
    const Scene *scene = story.find(m_workspace.selection().scene());
    if (!scene || story.find(m_workspace.selection().shot()))
        return;
    m_slate->setText(story.slateOf(scene->id).text());
    if (!m_heading->hasFocus())
        showFromStart(*m_heading, scene->heading);
    if (!m_beat->hasFocus())
        showFromStart(*m_beat, scene->beat);
    m_people->setText(scene->people.isEmpty() ? tr("Nobody is named in this scene.") : scene->people.join(tr(", ")));
    m_counts->setText(stateBarText(m_workspace.document().figures().of(scene->id), m_theme));
    m_script->setHtml(scriptHtml(story, *scene, m_theme.colors()));
    const bool writable = !m_workspace.document().facts().readOnly;
    m_heading->setReadOnly(!writable);
    m_beat->setReadOnly(!writable);
}

void SceneForm::retranslate()
{
    m_headingLabel->setText(tr("Heading"));
    m_beatLabel->setText(tr("Beat: what the scene is for, in one line"));
    m_scriptLabel->setText(tr("Script, with the shot of each line"));
    m_heading->setAccessibleName(tr("Heading"));
    m_beat->setAccessibleName(tr("Beat"));
    show();
}

void SceneForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace circletake::desktop
