// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/documentdialog.h"

#include "desktop/scope.h"
#include "ui_documentdialog.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
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
    fillEpisodes(wholeSeries);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(wholeSeries ? tr("Write report") : tr("Export"));
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, &DocumentDialog::propose);
    connect(m_ui->episode, &QComboBox::currentIndexChanged, this, &DocumentDialog::propose);
    connect(m_ui->file, &QLineEdit::textEdited, this, [this] { m_byHand = true; });
    connect(m_ui->file, &QLineEdit::textChanged, this, &DocumentDialog::check);
    connect(m_ui->browse, &QPushButton::clicked, this, &DocumentDialog::browse);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    propose();
}

DocumentDialog::~DocumentDialog() = default;

void DocumentDialog::fillEpisodes(bool wholeSeries)
{
    const Story &story = m_workspace.story();
    if (wholeSeries)
        m_ui->episode->addItem(tr("The whole series"), qint64(0));
    for (const EpisodeId id : story.episodes()) {
        const QString title = story.find(id)->title;
        const QString slate = story.slateOf(id).text();
        m_ui->episode->addItem(title.isEmpty() ? slate : QStringLiteral("%1 · %2").arg(slate, title), id.value);
    }
    if (!wholeSeries)
        m_ui->episode->setCurrentIndex(qMax(0, m_ui->episode->findData(episodeInView(m_workspace).value)));
}

const workspace::DocumentFormat &DocumentDialog::format() const
{
    return m_formats[qMax(0, m_ui->format->currentIndex())];
}

workspace::DocumentOrder DocumentDialog::order() const
{
    return {format().id, EpisodeId{m_ui->episode->currentData().toLongLong()},
            QFileInfo(QDir::fromNativeSeparators(m_ui->file->text().trimmed())).absoluteFilePath()};
}

/// A name that tells what is in the file; one that a person chose keeps its folder and only changes its ending.
void DocumentDialog::propose()
{
    const Slate slate = m_workspace.story().slateOf(EpisodeId{m_ui->episode->currentData().toLongLong()});
    const QString folder = m_workspace.document().facts().folder + QStringLiteral("/exports/");
    const QString name = slate.episode > 0 ? slate.text() : tr("series");
    const QString kind = format().id.startsWith(QLatin1String("shots")) ? tr("-shots") : QString();
    const QString report = windowTitle() == tr("Cost report") ? tr("-costs") : QString();
    QString path = folder + name + kind + report;
    if (m_byHand) {
        const QFileInfo chosen(order().out);
        path = chosen.absolutePath() + QLatin1Char('/') + chosen.completeBaseName();
    }
    m_ui->file->setText(QDir::toNativeSeparators(path + QLatin1Char('.') + format().suffix));
}

void DocumentDialog::browse()
{
    const QString filter = QStringLiteral("%1 (*.%2)").arg(format().label, format().suffix);
    const QString chosen = QFileDialog::getSaveFileName(this, windowTitle(), order().out, filter);
    if (chosen.isEmpty())
        return;
    m_byHand = true;
    m_ui->file->setText(QDir::toNativeSeparators(chosen));
}

void DocumentDialog::check()
{
    const QString typed = m_ui->file->text().trimmed();
    const QFileInfo file(order().out);
    QString note;
    if (!typed.isEmpty() && file.isDir())
        note = tr("This is a folder. Add the name of a file.");
    else if (file.exists())
        note = tr("The file is there already and will be replaced.");
    m_ui->note->setText(note);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(!typed.isEmpty() && !file.isDir());
}

}  // namespace circletake::desktop
