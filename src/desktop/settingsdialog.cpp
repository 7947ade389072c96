// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settingsdialog.h"

#include "desktop/keyspage.h"
#include "desktop/theme.h"
#include "ui_settingsdialog.h"
#include "workspace/keyring.h"
#include "workspace/language.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QSet>

namespace circletake::desktop {

using workspace::ProviderFacts;

SettingsDialog::SettingsDialog(const WindowParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    fillProviders();
    fillLook();
    fillCallbacks();
    m_ui->tabs->addTab(new KeysPage(parts.actions, this), tr("Keys"));
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    connect(m_ui->providers, &QListWidget::currentRowChanged, this, &SettingsDialog::showProvider);
    connect(m_ui->key, &QLineEdit::textChanged, this, &SettingsDialog::checkKey);
    connect(m_ui->keepKey, &QPushButton::clicked, this, &SettingsDialog::keepKey);
    connect(m_ui->forgetKey, &QPushButton::clicked, this, &SettingsDialog::forgetKey);
    connect(m_ui->language, &QComboBox::activated, this, [this] {
        const QString code = m_ui->language->currentData().toString();
        workspace::setting::language.write(m_parts.workspace.settings(), code);
        m_parts.language.use(code);
    });
    connect(m_ui->theme, &QComboBox::activated, this, [this] {
        const QString look = m_ui->theme->currentData().toString();
        setting::theme.write(m_parts.workspace.settings(), look);
        m_parts.theme.setMode(look == QLatin1String("light") ? ThemeMode::Light : ThemeMode::Dark);
    });
    m_ui->providers->setCurrentRow(0);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->tabs->setTabText(m_ui->tabs->count() - 1, tr("Keys"));
        fillLook();
        showProvider();
    }
    QDialog::changeEvent(event);
}

/// Who makes clips, and language models whose key is not one of these.
QVector<ProviderFacts> SettingsDialog::services() const
{
    QVector<ProviderFacts> all = m_parts.workspace.plugs().providers();
    QSet<QString> keys;
    for (const ProviderFacts &facts : std::as_const(all))
        keys.insert(facts.keyVariable);
    for (const ProviderFacts &facts : m_parts.workspace.plugs().textProviders())
        if (!facts.keyVariable.isEmpty() && !keys.contains(facts.keyVariable))
            all.append(facts);
    return all;
}

void SettingsDialog::fillProviders()
{
    for (const ProviderFacts &facts : services()) {
        const bool words = facts.layer == QLatin1String("chat");
        auto *item = new QListWidgetItem(words ? tr("%1 (words)").arg(facts.label) : facts.label, m_ui->providers);
        item->setToolTip(item->text());
        item->setData(Qt::UserRole, facts.id);
    }
}

void SettingsDialog::chooseProvider(const QString &id)
{
    QString key;
    for (const ProviderFacts &facts : m_parts.workspace.plugs().textProviders())
        if (facts.id == id)
            key = facts.keyVariable;
    const QVector<ProviderFacts> all = services();
    for (int row = 0; row < int(all.size()); ++row)
        if (all[row].id == id || (!key.isEmpty() && all[row].keyVariable == key)) {
            m_ui->tabs->setCurrentIndex(0);
            m_ui->providers->setCurrentRow(row);
            m_ui->key->setFocus();
            return;
        }
}

QString SettingsDialog::providerId() const
{
    const QListWidgetItem *item = m_ui->providers->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void SettingsDialog::showProvider()
{
    const auto all = services();
    const ProviderFacts facts = all.value(m_ui->providers->currentRow());
    m_ui->providerTitle->setText(facts.label);
    QStringList lines;
    if (!facts.models.isEmpty())
        lines << tr("Models: %1").arg(facts.models.join(QStringLiteral(", ")));
    lines << (facts.price.isEmpty() ? tr("Price: not known") : tr("Price: %1").arg(facts.price));
    if (facts.animatic)
        lines = {tr("Draws animatics on this computer: no key, no network, no cost.")};
    const bool takesKey = facts.needsKey || !facts.keyVariable.isEmpty();  // some servers do not insist
    if (!facts.keyVariable.isEmpty())
        lines << tr("Without a keychain the key can stand in the variable %1.").arg(facts.keyVariable);
    m_ui->providerFacts->setText(lines.join(QLatin1Char('\n')));
    for (QWidget *part : {static_cast<QWidget *>(m_ui->key), static_cast<QWidget *>(m_ui->keepKey),
                          static_cast<QWidget *>(m_ui->forgetKey), static_cast<QWidget *>(m_ui->keyState)})
        part->setVisible(takesKey);
    m_ui->key->clear();
    m_ui->forgetKey->setEnabled(facts.hasKey);
    m_ui->keyState->setText(facts.hasKey ? tr("A key is there.") : tr("No key yet."));
    m_ui->keepKey->setEnabled(false);
}

void SettingsDialog::checkKey()
{
    const QString typed = m_ui->key->text();
    if (typed.isEmpty())
        return;
    const auto good = m_parts.keys.check(providerId(), Secret(typed.toUtf8()));
    m_ui->keepKey->setEnabled(good.ok());
    m_ui->keyState->setText(good ? tr("This can be a key of this provider.") : good.error().text());
}

void SettingsDialog::keepKey()
{
    const auto kept = m_parts.keys.keep(providerId(), Secret(m_ui->key->text().toUtf8()));
    showProvider();
    m_ui->keyState->setText(kept ? tr("The key is in the system's keychain.") : kept.error().text());
}

void SettingsDialog::forgetKey()
{
    const auto forgotten = m_parts.keys.forget(providerId());
    showProvider();
    if (!forgotten)
        m_ui->keyState->setText(forgotten.error().text());
}

void SettingsDialog::fillLook()
{
    m_ui->language->clear();
    for (const auto &[code, name] : workspace::Language::available())
        m_ui->language->addItem(name, code);
    m_ui->language->setCurrentIndex(m_ui->language->findData(m_parts.language.current()));
    m_ui->theme->clear();
    m_ui->theme->addItem(tr("Dark"), QStringLiteral("dark"));
    m_ui->theme->addItem(tr("Light"), QStringLiteral("light"));
    m_ui->theme->setCurrentIndex(m_parts.theme.mode() == ThemeMode::Light ? 1 : 0);
}

void SettingsDialog::fillCallbacks()
{
    QSettings &settings = m_parts.workspace.settings();
    m_ui->callbackPort->setValue(workspace::preference::callbackPort.read(settings));
    m_ui->callbackUrl->setText(workspace::preference::callbackUrl.read(settings));
    connect(m_ui->callbackPort, &QSpinBox::valueChanged, this,
            [&settings](int port) { workspace::preference::callbackPort.write(settings, port); });
    connect(m_ui->callbackUrl, &QLineEdit::textChanged, this,
            [&settings](const QString &url) { workspace::preference::callbackUrl.write(settings, url.trimmed()); });
}

}  // namespace circletake::desktop
