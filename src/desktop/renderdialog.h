// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/renderrequest.h"

#include <QDialog>
#include <QTimer>
#include <memory>

namespace Ui {
class RenderDialog;
}

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

/// What to render, to lip-sync or to produce and through whom, with the estimate before anything is spent. Remembers
/// provider and limits of rendering.
class RenderDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `request` names the shots; `scope` says in words which they are.
    RenderDialog(workspace::Workspace &workspace, workspace::RenderRequest request, const QString &scope,
                 QWidget *parent = nullptr);
    ~RenderDialog() override;

    /// As the person left it.
    [[nodiscard]] const workspace::RenderRequest &request() const { return m_request; }

private:
    void fillChoices();
    void fillProviders();
    [[nodiscard]] bool isForMouths() const { return m_request.layer == workspace::Layer::LipSync; }
    [[nodiscard]] QString nameOfAct() const;
    [[nodiscard]] QString wordsOf(const workspace::Estimate &estimate, const QString &most) const;
    [[nodiscard]] QString noteOn(const workspace::ProviderFacts &facts) const;
    void providerChanged();
    void readForm();
    void showBudget();
    void askEstimate();
    void showEstimate(const Result<workspace::Estimate> &estimate);
    void remember();

    workspace::Workspace &m_workspace;
    workspace::RenderRequest m_request;
    std::unique_ptr<Ui::RenderDialog> m_ui;
    QVector<workspace::ProviderFacts> m_providers;
    QTimer m_soon;
    int m_asked = 0;
};

}  // namespace circletake::desktop
