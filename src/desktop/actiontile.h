// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QHash>

namespace circletake::desktop {

class Theme;

/// A large button with a picture, a title and a sentence that says what will happen.
class ActionTile final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `icon`: a name of resources/icons. The primary tile is the one to press first.
    ActionTile(const Theme &theme, const QString &icon, bool primary, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &hint);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont titleFont() const;

    const Theme &m_theme;
    QString m_icon;
    QString m_hint;
    bool m_primary;
    mutable QHash<int, int> m_heights;  // by width; a layout asks many times
};

}  // namespace circletake::desktop
