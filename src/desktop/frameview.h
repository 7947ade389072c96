// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace circletake::desktop {

class Theme;

enum class CompareMode {
    Single,
    TwoUp,  ///< side by side
    Wipe    ///< one over the other, parted at a line that the mouse moves
};

/// Shows one picture or two to compare, as large as fits, or a line of text where there is none.
class FrameView final : public QWidget
{
    Q_OBJECT

public:
    explicit FrameView(const Theme &theme, QWidget *parent = nullptr);

    void setPictures(const QImage &left, const QImage &right);
    void setMode(CompareMode mode);
    [[nodiscard]] CompareMode mode() const { return m_mode; }
    /// Names under the two pictures, such as "T2 · circled".
    void setNames(const QString &left, const QString &right);
    void setMessage(const QString &message);
    [[nodiscard]] const QString &message() const { return m_message; }
    [[nodiscard]] const QImage &picture() const { return m_left; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] static QRectF fitted(const QImage &image, const QRectF &bounds);
    void paintName(QPainter &painter, const QRectF &rect, const QString &name) const;
    void moveWipe(const QPointF &to);

    const Theme &m_theme;
    QImage m_left;
    QImage m_right;
    QString m_leftName;
    QString m_rightName;
    QString m_message;
    CompareMode m_mode = CompareMode::Single;
    qreal m_wipe = 0.5;
};

}  // namespace circletake::desktop
