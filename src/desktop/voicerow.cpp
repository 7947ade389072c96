// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/voicerow.h"

#include "desktop/elidedlabel.h"
#include "desktop/theme.h"
#include "workspace/voicechoice.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace circletake::desktop {

namespace {

QString kindText(const Line &line)
{
    switch (line.voice) {
    case VoiceKind::OnScreen:
        return {};
    case VoiceKind::Inner:
        return VoiceRow::tr("inner voice");
    case VoiceKind::Narration:
        return VoiceRow::tr("narration");
    case VoiceKind::OffScreen:
        return VoiceRow::tr("off screen");
    }
    return {};
}

QString scratchName(const QString &voice)
{
    const QString number = voice.mid(1);
    return voice.startsWith(QLatin1Char('f')) ? VoiceRow::tr("Woman %1 (scratch)").arg(number)
                                              : VoiceRow::tr("Man %1 (scratch)").arg(number);
}

QString sourceText(const Reading &reading)
{
    switch (reading.source) {
    case VoiceSource::Scratch:
        return VoiceRow::tr("scratch voice");
    case VoiceSource::Provider:
        return reading.provider + QLatin1Char(' ') + reading.voice;
    case VoiceSource::Recording:
        return VoiceRow::tr("recording");
    }
    return {};
}

QToolButton *button(const Theme &theme, const char *icon, const QString &hint, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setIcon(theme.icon(QLatin1String(icon)));
    made->setToolTip(hint);
    made->setAccessibleName(hint);
    made->setAutoRaise(true);
    return made;
}

/// The local file of a drag; empty when it holds none, or several.
QString fileOf(const QMimeData &data)
{
    return data.urls().size() == 1 ? data.urls().first().toLocalFile() : QString();
}

}  // namespace

VoiceRow::VoiceRow(workspace::Workspace &workspace, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_who(new ElidedLabel(this))
    , m_words(new QLabel(this))
    , m_state(new QLabel(this))
    , m_voice(new QComboBox(this))
    , m_play(button(theme, "play", tr("Hear this line"), this))
    , m_again(button(theme, "retry", tr("Make this voice again"), this))
    , m_replace(button(theme, "import", tr("Put a recording in its place…"), this))
{
    setObjectName(QStringLiteral("voiceRow"));
    setAcceptDrops(true);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_who->setTextFormat(Qt::PlainText);
    m_who->setProperty("role", QStringLiteral("dim"));
    m_state->setProperty("role", QStringLiteral("dim"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_voice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);  // the panel is narrow
    m_voice->setMinimumContentsLength(10);
    m_voice->setAccessibleName(tr("Voice of the speaker"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_who, 1);
    head->addWidget(m_voice);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(2);
    for (QToolButton *one : {m_play, m_again, m_replace})
        foot->addWidget(one);
    foot->addSpacing(6);
    foot->addWidget(m_state, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 6);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_words);
    layout->addLayout(foot);
    connect(m_play, &QToolButton::clicked, this, &VoiceRow::playClicked);
    connect(m_again, &QToolButton::clicked, this, &VoiceRow::againClicked);
    connect(m_replace, &QToolButton::clicked, this, &VoiceRow::chooseFile);
    connect(m_voice, &QComboBox::activated, this, &VoiceRow::chooseVoice);
}

void VoiceRow::show(const workspace::LinePlace &place, const LineReading &reading)
{
    m_place = place;
    m_reading = reading;
    const Story &story = m_workspace.story();
    const Line &line = story.find(place.scene)->lines[place.line];
    QStringList who{line.character};
    for (const QString &more : {kindText(line), line.mood})
        if (!more.isEmpty())
            who << more;
    m_who->setText(who.join(QStringLiteral(" · ")));
    m_words->setText(line.text);
    m_state->setText(stateText());
    const Character *speaker = speakerOf(story, line);
    m_speaker = speaker ? speaker->id : CharacterId{};
    fillVoices(speaker);
    const bool writable = !m_workspace.document().facts().readOnly;
    m_play->setEnabled(reading.reading.isValid());
    m_again->setEnabled(writable);
    m_replace->setEnabled(writable);
    m_voice->setEnabled(writable && speaker);
}

QString VoiceRow::stateText() const
{
    const Reading *reading = m_workspace.story().find(m_reading.reading);
    if (!reading)
        return tr("No voice yet");
    const QString seconds = tr("%1 s").arg(double(reading->durationMs) / 1000.0, 0, 'f', 1);
    const QString facts = seconds + QStringLiteral(" · ") + sourceText(*reading);
    return m_reading.stale ? facts + QStringLiteral(" · ") + tr("out of date: words, mood or voice have changed")
                           : facts;
}

void VoiceRow::fillVoices(const Character *speaker)
{
    const QSignalBlocker quiet(m_voice);
    m_voice->clear();
    m_voice->addItem(tr("Voice by name"), QString());
    for (const QString &voice : media::scratchVoices())
        m_voice->addItem(scratchName(voice), voice);
    for (const workspace::SpeechFacts &service : m_workspace.plugs().speechServices())
        for (const QString &voice : service.voices)
            m_voice->addItem(QStringLiteral("%1 · %2").arg(service.label, voice),
                             workspace::VoiceChoice{service.id, voice}.text());
    const QString chosen = speaker ? speaker->voice : QString();
    if (m_voice->findData(chosen) < 0)
        m_voice->addItem(chosen, chosen);
    m_voice->setCurrentIndex(m_voice->findData(chosen));
}

void VoiceRow::chooseVoice(int index)
{
    const Character *speaker = m_workspace.story().find(m_speaker);
    if (!speaker)
        return;
    Character changed = *speaker;
    changed.voice = m_voice->itemData(index).toString();
    if (const auto kept = m_workspace.editor().changeCharacter(changed); !kept)
        m_workspace.tell(workspace::Problem::fromError(kept.error()));
}

void VoiceRow::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Choose a recording of this line"), {},
        tr("Sound (*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.opus *.aiff *.wma *.amr *.mp4 *.mov);;All files (*)"));
    if (!file.isEmpty())
        emit replaced(file);
}

void VoiceRow::setPlaying(bool playing)
{
    m_play->setIcon(m_theme.icon(playing ? QStringLiteral("stop") : QStringLiteral("play")));
}

void VoiceRow::setDropping(bool dropping)
{
    setProperty("dropping", dropping);
    style()->unpolish(this);
    style()->polish(this);
}

void VoiceRow::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileOf(*event->mimeData()).isEmpty() || !m_replace->isEnabled())
        return;
    setDropping(true);
    event->acceptProposedAction();
}

void VoiceRow::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropping(false);
}

void VoiceRow::dropEvent(QDropEvent *event)
{
    setDropping(false);
    event->acceptProposedAction();
    emit replaced(fileOf(*event->mimeData()));
}

}  // namespace circletake::desktop
