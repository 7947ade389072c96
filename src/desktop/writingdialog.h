// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/windowparts.h"
#include "workspace/plugs.h"
#include "workspace/projectdesk.h"
#include "workspace/writingrequest.h"

#include <QDialog>
#include <QTimer>
#include <memory>

namespace Ui {
class WritingDialog;
}

namespace circletake::desktop {

/// Who plans the storyboard, by rule or by a language model, or which model reads the script; which scenes; and what it
/// is likely to cost before anything is sent. Remembers service, model, address and how many scenes at once.
class WritingDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the scene or the episode in view.
    WritingDialog(const WindowParts &parts, workspace::WritingTask task, QWidget *parent = nullptr);
    ~WritingDialog() override;

    /// No language model is wanted: planRequest() says what is.
    [[nodiscard]] bool isByRule() const;
    [[nodiscard]] workspace::PlanRequest planRequest() const;
    [[nodiscard]] workspace::WritingRequest request() const;

private:
    void fillProviders();
    void fillScenes();
    void takeProvider();
    void makeRoom();
    void showNote();
    void askModels();
    void takeModels(const Result<QStringList> &models);
    void askSoon();
    void forgetEstimate();
    void askEstimate();
    void showEstimate(const Result<workspace::WritingEstimate> &estimate);
    void showRuleEstimate();
    [[nodiscard]] QString priceOf(const workspace::WritingEstimate &estimate) const;
    [[nodiscard]] QString textOf(const workspace::WritingEstimate &estimate) const;
    void showBudget();
    void openKeys();
    void remember();
    [[nodiscard]] workspace::ProviderFacts facts() const;
    [[nodiscard]] bool lacksKey() const;

    WindowParts m_parts;
    const workspace::WritingTask m_task;
    std::unique_ptr<Ui::WritingDialog> m_ui;
    QVector<workspace::ProviderFacts> m_providers;
    QTimer m_soon;
    int m_asked = 0;
    int m_listed = 0;
};

}  // namespace circletake::desktop
