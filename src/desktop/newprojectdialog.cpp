// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/newprojectdialog.h"

#include "ui_newprojectdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>

namespace circletake::desktop {

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
    check();
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
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Choose a script"), QFileInfo(script()).path(),
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
    check();
}

void NewProjectDialog::check()
{
    QString error;
    if (!script().isEmpty() && !QFileInfo(script()).isFile())
        error = tr("There is no such script.");
    else if (!folder().isEmpty() && QDir(folder()).exists() && !QDir(folder()).isEmpty())
        error = tr("The folder is not empty. Choose another or a new name.");
    m_ui->error->setText(error);
    m_ui->error->setVisible(!error.isEmpty());
    m_ui->buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(error.isEmpty() && !script().isEmpty() && !folder().isEmpty());
}

}  // namespace circletake::desktop
