// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDialog>
#include <memory>

namespace Ui {
class FaceModelsDialog;
}

namespace circletake::workspace {
class FaceModelSetup;
}

namespace circletake::desktop {

/// The files that look for faces: what each is, whence it comes, under which licence, its hash, and whether it is
/// there. They are downloaded, or another folder that holds them is chosen.
class FaceModelsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `setup` must outlive it.
    explicit FaceModelsDialog(workspace::FaceModelSetup &setup, QWidget *parent = nullptr);
    ~FaceModelsDialog() override;

    /// As the button does with what a person chose.
    void choose(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void download();
    void showProgress(qint64 bytes, qint64 total);
    void showEnd(const Result<void> &result);
    void showState(const QString &text);

    workspace::FaceModelSetup &m_setup;
    std::unique_ptr<Ui::FaceModelsDialog> m_ui;
};

}  // namespace circletake::desktop
