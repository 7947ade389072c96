// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/assembledialog.h"

#include "desktop/scope.h"
#include "ui_assembledialog.h"
#include "workspace/workspace.h"

#include <QPushButton>

namespace circletake::desktop {

namespace {

constexpr qsizetype s_named = 4;

}  // namespace

AssembleDialog::AssembleDialog(workspace::Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_ui(std::make_unique<Ui::AssembleDialog>())
{
    m_ui->setupUi(this);
    m_ui->file->setFilter(tr("Film (*.mp4)"));
    addEpisodes(*m_ui->episode, workspace.story());
    m_ui->episode->setCurrentIndex(qMax(0, m_ui->episode->findData(episodeInView(workspace).value)));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Assemble"));
    connect(m_ui->episode, &QComboBox::currentIndexChanged, this, &AssembleDialog::takeEpisode);
    connect(m_ui->file, &OutputRow::changed, this, &AssembleDialog::check);
    connect(m_ui->fill, &QCheckBox::toggled, this, &AssembleDialog::check);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    takeEpisode();
}

AssembleDialog::~AssembleDialog() = default;

EpisodeId AssembleDialog::episode() const
{
    return EpisodeId{m_ui->episode->currentData().toLongLong()};
}

workspace::AssembleRequest AssembleDialog::request() const
{
    return {episode(), m_ui->file->path(), m_ui->fill->isChecked(), m_ui->burn->isChecked()};
}

QStringList AssembleDialog::missing() const
{
    const Story &story = m_workspace.story();
    QStringList slates;
    for (const ShotId shot : story.shotsOf(episode()))
        if (!story.chosenTake(shot).isValid())  // a clip that waits for a person does not count
            slates += story.slateOf(shot).text();
    return slates;
}

void AssembleDialog::takeEpisode()
{
    const Story &story = m_workspace.story();
    m_ui->file->propose(m_workspace.document().facts().folder + QStringLiteral("/exports/") +
                        story.slateOf(episode()).text() + QStringLiteral(".mp4"));
    const QStringList slates = missing();
    m_ui->fill->setVisible(!slates.isEmpty());
    m_ui->missing->setVisible(!slates.isEmpty());
    QString named = slates.mid(0, s_named).join(QStringLiteral(", "));
    if (slates.size() > s_named)
        named += QStringLiteral(", …");
    m_ui->missing->setText(tr("%n shot(s) have no good clip: %1", nullptr, int(slates.size())).arg(named));
    m_ui->fill->setChecked(false);
    check();
}

void AssembleDialog::check()
{
    const bool whole = m_ui->fill->isHidden() || m_ui->fill->isChecked();
    const bool anyShot = !m_workspace.story().shotsOf(episode()).isEmpty();
    QString note = m_ui->file->note();
    if (!anyShot)
        note = tr("This episode has no shots yet. Plan it first.");
    else if (!whole)
        note = tr("Render the missing shots first, or let them show their animatic.");
    m_ui->note->setText(note);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(anyShot && whole && m_ui->file->isGood());
}

}  // namespace circletake::desktop
