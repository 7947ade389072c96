// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcomepage.h"

#include "desktop/theme.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace circletake::desktop {

namespace {

constexpr int s_columnWidth = 560;

QLabel *label(QWidget *parent, const char *role)
{
    auto *label = new QLabel(parent);
    label->setProperty("role", QLatin1String(role));
    label->setWordWrap(true);
    return label;
}

}  // namespace

WelcomePage::WelcomePage(workspace::Workspace &workspace, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_title(label(this, "hero"))
    , m_promise(label(this, "dim"))
    , m_sample(new QPushButton(this))
    , m_sampleHint(label(this, "dim"))
    , m_new(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_drop(label(this, "dim"))
    , m_recentTitle(label(this, "title"))
    , m_recent(new QListWidget(this))
{
    m_sample->setProperty("primary", true);
    for (QPushButton *button : {m_sample, m_new, m_open}) {
        button->setMinimumHeight(38);
        button->setIconSize({18, 18});
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_sample);
    buttons->addWidget(m_new);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_promise)})
        column->addWidget(part);
    column->addSpacing(14);
    column->addLayout(buttons);
    column->addWidget(m_sampleHint);
    column->addSpacing(18);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent);
    column->addWidget(m_drop);
    m_recent->setMaximumHeight(190);
    auto *centre = new QWidget(this);
    centre->setFixedWidth(s_columnWidth);
    centre->setLayout(column);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(centre);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(3);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newWanted);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit projectWanted(item->data(Qt::UserRole).toString()); });
    connect(&theme, &Theme::changed, this, &WelcomePage::retranslate);
    retranslate();
    refresh();
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Circle Take"));
    m_promise->setText(tr("From script to shots to rendered, reviewed, assembled film. No finished clip is lost, and nothing "
                          "is paid twice."));
    m_sample->setText(tr("Render the sample episode"));
    m_sample->setIcon(QIcon(m_theme.pixmap(QStringLiteral("render"), m_theme.colors().onAccent, 18, devicePixelRatioF())));
    m_sampleHint->setText(tr("Needs no key and no network: this computer draws every shot as an animatic, with scratch "
                             "voices. The first clip is there in seconds."));
    m_new->setText(tr("New from a script…"));
    m_new->setIcon(m_theme.icon(QStringLiteral("new")));
    m_open->setText(tr("Open…"));
    m_open->setIcon(m_theme.icon(QStringLiteral("open")));
    m_drop->setText(tr("You can also drop a script (Fountain, or a Chinese short-drama script as text) on this window."));
    m_recentTitle->setText(tr("Recent projects"));
    m_recent->setAccessibleName(tr("Recent projects"));
}

void WelcomePage::refresh()
{
    m_recent->clear();
    for (const QString &folder : workspace::preference::recentProjects.read(m_workspace.settings())) {
        if (!QFileInfo::exists(folder))
            continue;
        auto *item = new QListWidgetItem(m_theme.icon(QStringLiteral("film")),
                                         QStringLiteral("%1\n%2").arg(QFileInfo(folder).fileName(),
                                                                      QDir::toNativeSeparators(folder)),
                                         m_recent);
        item->setData(Qt::UserRole, folder);
    }
    m_recent->setVisible(m_recent->count() > 0);
    m_recentTitle->setVisible(m_recent->count() > 0);
}

}  // namespace circletake::desktop
