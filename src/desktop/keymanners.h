// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVector>

class QWidget;

namespace circletake::desktop {

/// Leaves arrows, Tab, Space and Delete to the part of the window that has the focus, unless that is one of the parts
/// where they are review keys: so that forms, lists and buttons work without a mouse. Watches the whole application.
class KeyManners final : public QObject
{
    Q_OBJECT

public:
    /// `window`: whose keys; `stages`: where review keys count.
    KeyManners(const QWidget &window, const QVector<const QWidget *> &stages, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool keepsItsKeys(const QWidget &widget) const;

    const QWidget &m_window;
    const QVector<const QWidget *> m_stages;
};

}  // namespace circletake::desktop
