// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QWidget>
#include <functional>

namespace circletake {
struct Series;
}

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

class ProjectPictures;
class ReferenceStrip;
class Theme;

/// What the forms of a character, a place and the style share: a strip of reference pictures, and changes of the story,
/// each one step of undo, whose refusals are told.
class ReferenceForm : public QWidget
{
    Q_OBJECT

public:
    /// Reads files into the project as references of what is shown.
    void takePictures(const QStringList &files);

protected:
    ReferenceForm(workspace::Workspace &workspace, ProjectPictures &pictures, const Theme &theme, QWidget *parent);

    void changeEvent(QEvent *event) override;
    /// Sets all words in the language of the moment.
    virtual void retranslate() = 0;

    [[nodiscard]] bool isWritable() const;
    void changeSeries(const std::function<void(Series &)> &change);
    void tell(const Result<void> &kept);

    workspace::Workspace &m_workspace;
    ReferenceStrip *const m_strip;
};

}  // namespace circletake::desktop
