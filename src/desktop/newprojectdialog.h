// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

namespace Ui {
class NewProjectDialog;
}

namespace circletake::desktop {

/// Asks for script, title and folder of a new project; proposes title and folder from the script's name.
class NewProjectDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `script` may be empty; a dropped script comes in through it.
    explicit NewProjectDialog(const QString &script, QWidget *parent = nullptr);
    ~NewProjectDialog() override;

    [[nodiscard]] QString script() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString folder() const;

private:
    void chooseScript();
    void chooseFolder();
    void propose();
    void check();
    /// Reads the script: what is wrong with it, or what is in it.
    void look();

    std::unique_ptr<Ui::NewProjectDialog> m_ui;
    QString m_scriptError;
    bool m_folderByHand = false;
};

}  // namespace circletake::desktop
