// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace circletake::desktop {

class Theme;

/// What a dropped file or folder would do, told while it hangs over the window.
struct DropOffer
{
    enum class Kind {
        Nothing,  ///< it cannot be taken; `text` says why
        Project,  ///< a project's folder or file: it opens
        Begin,    ///< a script: it begins a project
        Replace   ///< a script: a new version for the open project
    };
    Kind kind = Kind::Nothing;
    QString path;  ///< of the script, or the project's folder
    QString text;  ///< one sentence for people

    /// `open`: a project is open; `readOnly`: it cannot take a script.
    [[nodiscard]] static DropOffer of(const QString &path, bool open, bool readOnly);
};

/// Covers the window while a file hangs over it and says what letting go would do. Mouse and drag events pass through.
class DropOverlay final : public QWidget
{
    Q_OBJECT

public:
    DropOverlay(const Theme &theme, QWidget *parent);

    /// Covers all of the parent.
    void offer(const DropOffer &offer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    DropOffer m_offer;
};

}  // namespace circletake::desktop
