// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/documentdialog.h"

#include "desktop/scope.h"
#include "ui_documentdialog.h"
#include "workspace/workspace.h"

#include <QPushButton>

namespace circletake::desktop {

DocumentDialog::DocumentDialog(workspace::Workspace &workspace, const QVector<workspace::DocumentFormat> &formats,
                               bool wholeSeries, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_formats(formats)
    , m_ui(std::make_unique<Ui::DocumentDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(wholeSeries ? tr("Cost report") : tr("Export"));
    for (const workspace::DocumentFormat &one : m_formats)
        m_ui->format->addItem(one.label);
    if (wholeSeries)
        m_ui->episode->addItem(tr("The whole series"), qint64(0));
    addEpisodes(*m_ui->episode, workspace.story());
    if (!wholeSeries)
        m_ui->episode->setCurrentIndex(qMax(0, m_ui->episode->findData(episodeInView(workspace).value)));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(wholeSeries ? tr("Write report") : tr("Export"));
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, &DocumentDialog::propose);
    connect(m_ui->episode, &QComboBox::currentIndexChanged, this, &DocumentDialog::propose);
    connect(m_ui->file, &OutputRow::changed, this, &DocumentDialog::check);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    propose();
}

DocumentDialog::~DocumentDialog() = default;

const workspace::DocumentFormat &DocumentDialog::format() const
{
    return m_formats[qMax(0, m_ui->format->currentIndex())];
}

workspace::DocumentOrder DocumentDialog::order() const
{
    return {format().id, EpisodeId{m_ui->episode->currentData().toLongLong()}, m_ui->file->path()};
}

/// A name that tells what is in the file.
void DocumentDialog::propose()
{
    const Slate slate = m_workspace.story().slateOf(EpisodeId{m_ui->episode->currentData().toLongLong()});
    const QString folder = m_workspace.document().facts().folder + QStringLiteral("/exports/");
    const QString name = slate.episode > 0 ? slate.text() : tr("series");
    const QString kind = format().id.startsWith(QLatin1String("shots")) ? tr("-shots") : QString();
    const QString report = windowTitle() == tr("Cost report") ? tr("-costs") : QString();
    m_ui->file->setFilter(QStringLiteral("%1 (*.%2)").arg(format().label, format().suffix));
    m_ui->file->propose(folder + name + kind + report + QLatin1Char('.') + format().suffix);
}

void DocumentDialog::check()
{
    m_ui->note->setText(m_ui->file->note());
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(m_ui->file->isGood());
}

}  // namespace circletake::desktop
