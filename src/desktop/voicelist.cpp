// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/voicelist.h"

#include "desktop/emptystate.h"
#include "desktop/theme.h"
#include "desktop/voicerow.h"
#include "media/voicefile.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace circletake::desktop {

VoiceList::VoiceList(workspace::Workspace &workspace, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_empty(new EmptyState(theme, QStringLiteral("sound"), this))
    , m_all(new QPushButton(this))
    , m_layout(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_all, 0, Qt::AlignLeft);
    layout->addLayout(m_layout);
    layout->addStretch(1);
    m_layout->setSpacing(8);
    connect(m_all, &QPushButton::clicked, this, [this] {
        QVector<workspace::LinePlace> lines;
        for (qsizetype i = 0; i < m_shown; ++i)
            lines.append(m_rows[i]->place());
        make(lines);
    });
    connect(&m_sound, &VoiceSound::ended, this, [this] {
        if (m_playing)
            std::exchange(m_playing, nullptr)->setPlaying(false);
    });
    connect(&workspace.selection(), &workspace::Selection::changed, this, &VoiceList::followSelection);
    connect(&workspace.document(), &workspace::StoryDocument::changed, this,
            [this](const workspace::StoryChange &change) {
                if (change.kind != workspace::StoryChange::Kind::Takes)
                    followSelection();
            });
    retranslate();
}

VoiceRow &VoiceList::rowAt(qsizetype index)
{
    while (m_rows.size() <= index) {
        auto *row = new VoiceRow(m_workspace, m_theme, this);
        connect(row, &VoiceRow::playClicked, this, [this, row] { play(*row); });
        connect(row, &VoiceRow::againClicked, this, [this, row] { make({row->place()}); });
        connect(row, &VoiceRow::replaced, this,
                [this, row](const QString &file) { m_workspace.replaceVoice(row->place(), file); });
        m_layout->addWidget(row);
        m_rows.append(row);
    }
    return *m_rows[index];
}

void VoiceList::followSelection()
{
    const Story &story = m_workspace.story();
    const Shot *shot = story.find(m_workspace.selection().shot());
    m_shown = 0;
    if (shot)
        for (const LineReading &entry : readingsOfLines(story, shot->scene))
            if (shot->lines.contains(entry.line))
                rowAt(m_shown++).show({shot->scene, entry.line}, entry);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setVisible(i < m_shown);
    m_empty->setVisible(m_shown == 0);
    m_all->setVisible(m_shown > 0);
    m_all->setEnabled(!m_workspace.document().facts().readOnly);
}

void VoiceList::make(const QVector<workspace::LinePlace> &lines)
{
    workspace::VoicesRequest request;
    request.lines = lines;
    request.which = workspace::WhichVoices::All;
    m_workspace.makeVoices(request);
}

void VoiceList::play(VoiceRow &row)
{
    const bool again = m_playing != &row;
    m_sound.stop();
    const Reading *reading = m_workspace.story().find(row.reading());
    if (!again || !reading)
        return;
    const auto samples = media::readVoiceFile(SystemFiles(), m_workspace.document().absolutePath(reading->file));
    if (!samples) {
        m_workspace.tell(workspace::Problem::fromError(samples.error()));
        return;
    }
    m_playing = &row;
    row.setPlaying(true);
    m_sound.play(*samples);
}

void VoiceList::retranslate()
{
    m_empty->setText(tr("Nobody speaks in this shot."));
    m_all->setText(tr("Make these voices"));
    m_all->setToolTip(tr("Makes a new voice for every line of this shot."));
    qDeleteAll(m_rows);
    m_rows.clear();
    m_playing = nullptr;
    followSelection();
}

void VoiceList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace circletake::desktop
