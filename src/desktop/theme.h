// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/preference.h"
#include "story/take.h"

#include <QColor>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPixmap>

class QApplication;

namespace circletake::desktop {

namespace setting {
/// "dark" or "light".
inline const Preference<QString> theme{"window/theme", QStringLiteral("dark")};
}  // namespace setting

enum class ThemeMode { Dark, Light };

/// Every colour that the window uses, by meaning.
struct ThemeColors
{
    QColor window;  ///< behind everything
    QColor panel;   ///< docks, tables
    QColor raised;  ///< cards, fields, buttons
    QColor hover;
    QColor line;  ///< hairlines between parts
    QColor text;
    QColor dim;        ///< second-rank text; 4.5:1 on panel
    QColor faint;      ///< what cannot be used now, pictures that stand for nothing
    QColor accent;     ///< focus, primary action, what is switched on
    QColor selection;  ///< behind selected rows; all text colours stay readable on it
    QColor onAccent;   ///< text on accent
    QColor circle;     ///< the grease pencil: circled takes
    QColor good;
    QColor busy;
    QColor caution;
    QColor bad;
    QColor held;
    QColor screen;  ///< behind pictures, in either mode near black
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

    /// The system's font with what it lacks; before widgets measure their texts.
    static void useFont();
    /// Fusion with our palette and style sheet, on the whole application; again on every change of mode.
    void applyTo(QApplication &application);
    /// Gives a part of the window the ground of panels, which follows the theme.
    static void layPanel(QWidget &part);

    /// An icon of resources/icons by name ("retry") that follows the theme; see ThemeIcon.
    [[nodiscard]] QIcon icon(const QString &name) const;
    /// `color` over `ground` at `share` of 0 to 1, opaque.
    [[nodiscard]] static QColor mix(const QColor &ground, const QColor &color, qreal share);
    /// The same in one colour, for state marks and primary buttons. Cached.
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
    mutable QHash<QPair<QString, quint64>, QPixmap> m_pixmaps;  // by name, and colour, side and ratio
};

}  // namespace circletake::desktop
