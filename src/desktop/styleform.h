// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace circletake {
struct Series;
}

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

class ProjectPictures;
class ReferenceStrip;
class TextField;
class Theme;

/// The style of the series: words for every prompt, pictures, which shots share a seed, and how like their references
/// characters must be.
class StyleForm final : public QWidget
{
    Q_OBJECT

public:
    StyleForm(workspace::Workspace &workspace, ProjectPictures &pictures, const Theme &theme,
              QWidget *parent = nullptr);

    /// As the story has it now.
    void follow();
    /// Reads files into the project as pictures of the style.
    void takePictures(const QStringList &files);

protected:
    void changeEvent(QEvent *event) override;

private:
    void change(const std::function<void(Series &)> &change);
    void retranslate();

    workspace::Workspace &m_workspace;
    TextField *m_words;
    QLabel *m_picturesLabel;
    ReferenceStrip *m_strip;
    QLabel *m_seedsLabel;
    QComboBox *m_seeds;
    QLabel *m_hint;
    QLabel *m_leastLabel;
    QDoubleSpinBox *m_least;
    QLabel *m_leastHint;
};

}  // namespace circletake::desktop
