// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/textfield.h"

#include <QLabel>

namespace circletake::desktop {

TextField::TextField(int lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_label(new QLabel(parent))
{
    constexpr int frame = 16;
    m_label->setProperty("role", QStringLiteral("field"));
    m_label->setBuddy(this);
    m_label->setWordWrap(true);
    setTabChangesFocus(true);
    setFixedHeight(fontMetrics().lineSpacing() * lines + frame);
}

void TextField::setLabel(const QString &text)
{
    m_label->setText(text);
    setAccessibleName(text);
}

void TextField::showText(const QString &text, bool another)
{
    if (!another && hasFocus())
        return;
    m_stored = text;
    if (toPlainText() != text)
        setPlainText(text);
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (const QString text = toPlainText(); text != m_stored) {
        m_stored = text;
        emit finished(text);
    }
}

}  // namespace circletake::desktop
