// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/referenceform.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace circletake::desktop {

class TextField;

/// The style of the series: words for every prompt, pictures, which shots share a seed, and how like their references
/// characters must be.
class StyleForm final : public ReferenceForm
{
    Q_OBJECT

public:
    StyleForm(workspace::Workspace &workspace, ProjectPictures &pictures, const Theme &theme,
              QWidget *parent = nullptr);

    /// As the story has it now.
    void follow();

private:
    void retranslate() override;

    TextField *m_words;
    QLabel *m_picturesLabel;
    QLabel *m_seedsLabel;
    QComboBox *m_seeds;
    QLabel *m_hint;
    QLabel *m_leastLabel;
    QDoubleSpinBox *m_least;
    QLabel *m_leastHint;
};

}  // namespace circletake::desktop
