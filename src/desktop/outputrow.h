// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace circletake::desktop {

/// The row of a dialog where one says which file is to be written: typed or browsed for, with a proposal until then.
class OutputRow final : public QWidget
{
    Q_OBJECT

public:
    explicit OutputRow(QWidget *parent = nullptr);

    /// Shows `path` (absolute, with '/'). Where a person chose the file already, its folder and name stay and only the
    /// ending changes.
    void propose(const QString &path);
    /// What the file dialog offers: "Film (*.mp4)".
    void setFilter(const QString &filter) { m_filter = filter; }
    /// Absolute, with '/'; empty when nothing is typed.
    [[nodiscard]] QString path() const;
    /// What is to be said about the file: that it is a folder, or will be replaced.
    [[nodiscard]] QString note() const;
    [[nodiscard]] bool isGood() const;

signals:
    void changed();

private:
    void browse();

    QLineEdit *m_file;
    QString m_filter;
    bool m_byHand = false;  // the person chose the file
};

}  // namespace circletake::desktop
