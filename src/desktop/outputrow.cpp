// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/outputrow.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace circletake::desktop {

OutputRow::OutputRow(QWidget *parent)
    : QWidget(parent)
    , m_file(new QLineEdit(this))
{
    m_file->setObjectName(QStringLiteral("path"));
    auto *button = new QPushButton(tr("Browse…"), this);
    button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_file, 1);
    layout->addWidget(button);
    setFocusProxy(m_file);
    connect(button, &QPushButton::clicked, this, &OutputRow::browse);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_byHand = true; });
    connect(m_file, &QLineEdit::textChanged, this, &OutputRow::changed);
}

void OutputRow::propose(const QString &path)
{
    QString shown = path;
    if (m_byHand) {
        const QFileInfo chosen(this->path());
        shown = chosen.absolutePath() + QLatin1Char('/') + chosen.completeBaseName() + QLatin1Char('.') +
                QFileInfo(path).suffix();
    }
    m_file->setText(QDir::toNativeSeparators(shown));
}

QString OutputRow::path() const
{
    const QString typed = m_file->text().trimmed();
    return typed.isEmpty() ? QString() : QFileInfo(QDir::fromNativeSeparators(typed)).absoluteFilePath();
}

QString OutputRow::note() const
{
    const QFileInfo file(path());
    if (path().isEmpty() || !file.exists())
        return {};
    return file.isDir() ? tr("This is a folder. Add the name of a file.")
                        : tr("The file is there already and will be replaced.");
}

bool OutputRow::isGood() const
{
    return !path().isEmpty() && !QFileInfo(path()).isDir();
}

void OutputRow::browse()
{
    const QString chosen = QFileDialog::getSaveFileName(this, window()->windowTitle(), path(), m_filter, nullptr,
                                                        QFileDialog::DontConfirmOverwrite);  // note() says it
    if (chosen.isEmpty())
        return;
    m_byHand = true;
    m_file->setText(QDir::toNativeSeparators(chosen));
}

}  // namespace circletake::desktop
