// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QLabel;

namespace circletake::desktop {

/// A few lines of text that are taken when the field loses the focus, with a label above.
class TextField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// `lines`: the height.
    TextField(int lines, QWidget *parent = nullptr);

    [[nodiscard]] QLabel *label() const { return m_label; }
    /// Also the accessible name.
    void setLabel(const QString &text);
    /// What is stored; text that a person is writing stays, unless it is of `another` thing.
    void showText(const QString &text, bool another);

signals:
    /// The person has finished, and it differs from what was shown.
    void finished(const QString &text);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    QLabel *m_label;
    QString m_stored;
};

}  // namespace circletake::desktop
