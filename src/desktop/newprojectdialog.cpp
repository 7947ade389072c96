// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/newprojectdialog.h"

#include "base/files.h"
#include "script/script.h"
#include "ui_newprojectdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>

namespace circletake::desktop {

namespace {

constexpr qint64 s_mostAtOnce = 2 * 1024 * 1024;  // read in a blink

}  // namespace

NewProjectDialog::NewProjectDialog(const QString &script, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewProjectDialog>())
{
    m_ui->setupUi(this);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Create project"));
    connect(m_ui->browseScript, &QPushButton::clicked, this, &NewProjectDialog::chooseScript);
    connect(m_ui->browseFolder, &QPushButton::clicked, this, &NewProjectDialog::chooseFolder);
    connect(m_ui->script, &QLineEdit::textChanged, this, &NewProjectDialog::propose);
    connect(m_ui->folder, &QLineEdit::textEdited, this, [this] { m_folderByHand = true; });
    connect(m_ui->folder, &QLineEdit::textChanged, this, &NewProjectDialog::check);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->script->setText(QDir::toNativeSeparators(script));
    propose();
}

NewProjectDialog::~NewProjectDialog() = default;

QString NewProjectDialog::script() const
{
    return QDir::fromNativeSeparators(m_ui->script->text().trimmed());
}

QString NewProjectDialog::title() const
{
    return m_ui->title->text().trimmed();
}

QString NewProjectDialog::folder() const
{
    return QDir::fromNativeSeparators(m_ui->folder->text().trimmed());
}

void NewProjectDialog::chooseScript()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose a script"), QFileInfo(script()).path(),
                                                      tr("Scripts (*.fountain *.spmd *.txt *.md);;All files (*)"));
    if (!file.isEmpty())
        m_ui->script->setText(QDir::toNativeSeparators(file));
}

void NewProjectDialog::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Choose a folder for the project"), folder());
    if (chosen.isEmpty())
        return;
    m_folderByHand = true;
    m_ui->folder->setText(QDir::toNativeSeparators(chosen));
}

void NewProjectDialog::propose()
{
    const QString name = QFileInfo(script()).completeBaseName();
    if (!m_folderByHand && !name.isEmpty()) {
        const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        m_ui->folder->setText(QDir::toNativeSeparators(documents + QLatin1Char('/') + name));
    }
    look();
    check();
}

void NewProjectDialog::look()
{
    const QFileInfo file(script());
    m_scriptError.clear();
    m_ui->found->clear();
    if (script().isEmpty())
        return;
    if (!file.isFile()) {
        m_scriptError = tr("There is no such script.");
        return;
    }
    if (file.size() > s_mostAtOnce)
        return;  // read when the project is made, where it cannot hold up the window
    const auto bytes = SystemFiles().read(file.absoluteFilePath(), s_mostAtOnce);
    const auto read = bytes ? script::readScript(*bytes, file.fileName()) : Result<script::Script>(bytes.error());
    if (!read) {
        const Error &error = read.error();
        m_scriptError =
            error.next.isEmpty() ? error.what : tr("%1 %2", "error, what to do").arg(error.what, error.next);
        return;
    }
    qsizetype scenes = 0;
    for (const auto &episode : read->episodes)
        scenes += episode.scenes.size();
    m_ui->found->setText(tr("%1, %2, read as %3.", "episodes, scenes, encoding")
                             .arg(tr("%n episode(s)", nullptr, int(read->episodes.size())),
                                  tr("%n scene(s)", nullptr, int(scenes)), read->encoding));
}

void NewProjectDialog::check()
{
    QString error = m_scriptError;
    if (error.isEmpty() && !folder().isEmpty() && QDir(folder()).exists() && !QDir(folder()).isEmpty())
        error = tr("The folder is not empty. Choose another or a new name.");
    m_ui->error->setText(error);
    m_ui->error->setVisible(!error.isEmpty());
    m_ui->buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(error.isEmpty() && !script().isEmpty() && !folder().isEmpty());
}

}  // namespace circletake::desktop
