// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/documents.h"

#include <QDialog>
#include <memory>

namespace Ui {
class DocumentDialog;
}

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

/// What leaves the project as a file: which format, of which episode, and where to. Proposes a name in the project's
/// exports folder.
class DocumentDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `wholeSeries`: the series is offered beside its episodes.
    DocumentDialog(workspace::Workspace &workspace, const QVector<workspace::DocumentFormat> &formats, bool wholeSeries,
                   QWidget *parent = nullptr);
    ~DocumentDialog() override;

    [[nodiscard]] workspace::DocumentOrder order() const;

private:
    void propose();
    void check();
    [[nodiscard]] const workspace::DocumentFormat &format() const;

    workspace::Workspace &m_workspace;
    const QVector<workspace::DocumentFormat> m_formats;
    std::unique_ptr<Ui::DocumentDialog> m_ui;
};

}  // namespace circletake::desktop
