// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/keysdialog.h"

#include "desktop/keyspage.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QVBoxLayout>

namespace circletake::desktop {

KeysDialog::KeysDialog(workspace::ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new KeysPage(actions, this), 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    resize(640, 640);
}

void KeysDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWindowTitle(tr("Keyboard shortcuts"));
    QDialog::changeEvent(event);
}

}  // namespace circletake::desktop
