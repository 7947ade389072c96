// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/take.h"

#include <QColor>
#include <QHash>
#include <QIcon>
#include <QObject>

class QApplication;

namespace circletake::desktop {

enum class ThemeMode { Dark, Light };

/// Every colour that the window uses, by meaning.
struct ThemeColors
{
    QColor window;    ///< behind everything
    QColor panel;     ///< docks, tables
    QColor raised;    ///< cards, fields, buttons
    QColor hover;
    QColor line;      ///< hairlines between parts
    QColor text;
    QColor dim;       ///< second-rank text; 4.5:1 on panel
    QColor accent;    ///< selection, focus, primary action
    QColor onAccent;  ///< text on accent
    QColor circle;    ///< the grease pencil: circled takes
    QColor good;
    QColor busy;
    QColor caution;
    QColor bad;
    QColor held;
    QColor screen;    ///< behind pictures, in either mode near black
};

/// The look: colours, style sheet and tinted icons, in two modes that switch without restart. Colours of states are
/// the same hue in both. One object, made in main and handed to whoever paints.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(ThemeMode mode, QObject *parent = nullptr);

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    [[nodiscard]] const ThemeColors &colors() const { return m_colors; }

    /// Fusion with our palette and style sheet, on the whole application; again on every change of mode.
    void applyTo(QApplication &application);

    /// An icon of resources/icons by name ("retry"), in the text's colour, dimmed when disabled. Cached.
    [[nodiscard]] QIcon icon(const QString &name) const;
    /// The same in one colour, for state marks and primary buttons.
    [[nodiscard]] QPixmap pixmap(const QString &name, const QColor &color, int side, qreal ratio) const;

    [[nodiscard]] QColor stateColor(TakeState state) const;
    /// Icon name of a state; every state has its own shape, so that colour is never the only mark.
    [[nodiscard]] static QString stateIcon(TakeState state);

signals:
    void changed();

private:
    [[nodiscard]] QString styleSheet() const;

    ThemeMode m_mode;
    ThemeColors m_colors;
    QApplication *m_application = nullptr;
    mutable QHash<QString, QIcon> m_icons;
    mutable QHash<QString, QPixmap> m_pixmaps;
};

}  // namespace circletake::desktop
