// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace circletake::workspace {
class Workspace;
struct SendPlan;
struct StoryChange;
}  // namespace circletake::workspace

namespace circletake::desktop {

class ProjectPictures;

/// Exactly what would be sent for the selected shot now: to whom, the prompt, the pictures, the numbers, and what the
/// model cannot take and is left out.
class SentPage final : public QWidget
{
    Q_OBJECT

public:
    SentPage(workspace::Workspace &workspace, ProjectPictures &pictures, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    [[nodiscard]] bool isAbout(const workspace::StoryChange &change) const;
    void showPictures(const workspace::SendPlan &plan);
    void retranslate();

    workspace::Workspace &m_workspace;
    ProjectPictures &m_pictures;
    QLabel *m_route;
    QLabel *m_numbers;
    QLabel *m_picturesLabel;
    QListWidget *m_list;
    QLabel *m_noPictures;
    QLabel *m_leftOutLabel;
    QLabel *m_leftOut;
    QLabel *m_promptLabel;
    QPlainTextEdit *m_prompt;
};

}  // namespace circletake::desktop
