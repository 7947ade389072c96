// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/windowparts.h"
#include "workspace/plugs.h"

#include <QDialog>
#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace circletake::desktop {

/// Providers and their keys, language and look, keys of the keyboard. What is changed counts at once.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const WindowParts &parts, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// Shows the page of providers with the one of this id, or with the one that shares its key.
    void chooseProvider(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillProviders();
    [[nodiscard]] QVector<workspace::ProviderFacts> services() const;
    void showProvider();
    void checkKey();
    void keepKey();
    void forgetKey();
    void fillLook();
    void fillCallbacks();
    [[nodiscard]] QString providerId() const;

    WindowParts m_parts;
    std::unique_ptr<Ui::SettingsDialog> m_ui;
};

}  // namespace circletake::desktop
