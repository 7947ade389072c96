// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/referenceform.h"
#include "story/storyboard.h"

class QLabel;

namespace circletake::desktop {

class TextField;

/// One place of the series: what it looks like, in words and pictures.
class PlaceForm final : public ReferenceForm
{
    Q_OBJECT

public:
    PlaceForm(workspace::Workspace &workspace, ProjectPictures &pictures, const Theme &theme,
              QWidget *parent = nullptr);

    /// `name` as the scenes have it; it need not be in the style bible yet.
    void show(const QString &name);

private:
    void change(const QString &name, const std::function<void(Place &)> &change);
    void retranslate() override;

    QLabel *m_title;
    QLabel *m_picturesLabel;
    TextField *m_look;
    QString m_name;
};

}  // namespace circletake::desktop
