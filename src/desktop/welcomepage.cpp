// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcomepage.h"

#include "desktop/actiontile.h"
#include "desktop/theme.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace circletake::desktop {

namespace {

constexpr int s_columnWidth = 680;
constexpr int s_markSide = 58;

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
    , m_mark(new QLabel(this))
    , m_title(label(this, "hero"))
    , m_promise(label(this, "dim"))
    , m_sample(new ActionTile(theme, QStringLiteral("render"), true, this))
    , m_new(new ActionTile(theme, QStringLiteral("new"), false, this))
    , m_open(new ActionTile(theme, QStringLiteral("open"), false, this))
    , m_drop(label(this, "drop"))
    , m_recentTitle(label(this, "field"))
    , m_recent(new QListWidget(this))
{
    m_drop->setAlignment(Qt::AlignCenter);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setMaximumHeight(190);
    m_recent->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_recent->setObjectName(QStringLiteral("recent"));
    m_recent->setIconSize({20, 20});
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addLayout(makeTitle());
    column->addSpacing(18);
    column->addLayout(makeTiles());
    column->addSpacing(8);
    column->addWidget(m_drop);
    column->addSpacing(12);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent);
    auto *centre = new QWidget(this);
    centre->setMaximumWidth(s_columnWidth);
    centre->setLayout(column);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(centre, 100);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(3);
    connect(m_sample, &QAbstractButton::clicked, this, &WelcomePage::sampleWanted);
    connect(m_new, &QAbstractButton::clicked, this, &WelcomePage::newWanted);
    connect(m_open, &QAbstractButton::clicked, this, &WelcomePage::openWanted);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit projectWanted(item->data(Qt::UserRole).toString()); });
    connect(&theme, &Theme::changed, this, &WelcomePage::tint);
    tint();
    retranslate();
    refresh();
}

QLayout *WelcomePage::makeTitle()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_promise);
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    row->addWidget(m_mark, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    return row;
}

QLayout *WelcomePage::makeTiles()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (ActionTile *tile : {m_sample, m_new, m_open})
        row->addWidget(tile, 1);
    return row;
}

void WelcomePage::tint()
{
    m_mark->setPixmap(
        m_theme.pixmap(QStringLiteral("circle"), m_theme.colors().circle, s_markSide, devicePixelRatioF()));
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
    m_promise->setText(
        tr("From script to shots to rendered, reviewed, assembled film. No finished clip is lost, and nothing "
           "is paid twice."));
    m_sample->setTexts(tr("Render the sample episode"),
                       tr("Needs no key and no network: this computer draws every shot as an animatic, with scratch "
                          "voices. The first clip is there in seconds."));
    m_new->setTexts(
        tr("New from a script…"),
        tr("Fountain, or a Chinese short-drama script as text, becomes scenes, and the scenes become shots."));
    m_open->setTexts(tr("Open…"), tr("A project folder. What was under way when it was closed goes on."));
    m_drop->setText(tr("Or drop a script or a project folder on this window"));
    m_recentTitle->setText(tr("Recent projects"));
    m_recent->setAccessibleName(tr("Recent projects"));
}

void WelcomePage::refresh()
{
    m_recent->clear();
    for (const QString &folder : workspace::preference::recentProjects.read(m_workspace.settings())) {
        if (!QFileInfo::exists(folder))
            continue;
        auto *item = new QListWidgetItem(
            m_theme.icon(QStringLiteral("film")),
            QStringLiteral("%1\n%2").arg(QFileInfo(folder).fileName(), QDir::toNativeSeparators(folder)), m_recent);
        item->setData(Qt::UserRole, folder);
    }
    m_recent->setVisible(m_recent->count() > 0);
    m_recentTitle->setVisible(m_recent->count() > 0);
}

}  // namespace circletake::desktop
