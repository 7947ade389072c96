// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/storyboard.h"

#include <QWidget>
#include <memory>

class QPlainTextEdit;

namespace Ui {
class ShotForm;
}

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

/// The fields of the selected shot. A change counts for every selected shot where that makes sense (size, angle,
/// movement, tone, length), each as one step of undo; texts are taken when the field loses the focus.
class ShotForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ShotForm(workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~ShotForm() override;

    void writeNote(const QString &prefix);

protected:
    void changeEvent(QEvent *event) override;
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillWords();
    void showHints();
    void connectFields();
    void show();
    void showTexts(const Shot &shot);
    void keepText(QObject *field);
    void change(ShotField field, const QString &text, const std::function<void(Shot &)> &change);
    [[nodiscard]] QVector<ShotId> shots() const;

    workspace::Workspace &m_workspace;
    std::unique_ptr<Ui::ShotForm> m_ui;
    bool m_showing = false;
    ShotId m_shown;
};

}  // namespace circletake::desktop
