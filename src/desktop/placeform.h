// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/storyboard.h"

#include <QWidget>

class QLabel;

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

class ProjectPictures;
class ReferenceStrip;
class TextField;
class Theme;

/// One place of the series: what it looks like, in words and pictures. Each change is one step of undo.
class PlaceForm final : public QWidget
{
    Q_OBJECT

public:
    PlaceForm(workspace::Workspace &workspace, ProjectPictures &pictures, const Theme &theme,
              QWidget *parent = nullptr);

    /// `name` as the scenes have it; it need not be in the style bible yet.
    void show(const QString &name);
    /// Reads files into the project as references of the place.
    void takePictures(const QStringList &files);

protected:
    void changeEvent(QEvent *event) override;

private:
    void change(const QString &name, const std::function<void(Place &)> &change);
    void retranslate();

    workspace::Workspace &m_workspace;
    QLabel *m_title;
    QLabel *m_picturesLabel;
    ReferenceStrip *m_strip;
    TextField *m_look;
    QString m_name;
};

}  // namespace circletake::desktop
