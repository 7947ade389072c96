// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/messagebar.h"

#include "desktop/theme.h"
#include "workspace/actionregistry.h"
#include "workspace/texts.h"
#include "workspace/workspace.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

namespace circletake::desktop {

using workspace::Problem;
using workspace::Workspace;

namespace {

constexpr int s_iconSide = 18;

/// The action that most likely helps.
QString helpFor(const Problem &problem)
{
    if (!problem.help.isEmpty())
        return problem.help;
    switch (problem.kind) {
    case ErrorKind::Budget:
        return QStringLiteral("render.budget");
    case ErrorKind::Provider:
        return QStringLiteral("file.settings");
    default:
        return {};
    }
}

QString wordsOf(const workspace::WrittenDocument &document)
{
    return MessageBar::tr("%1 is ready: %2").arg(document.label, QDir::toNativeSeparators(document.path));
}

QString wordsOf(const workspace::AssembledFilm &film)
{
    QString text = MessageBar::tr("The film is ready: %1, %n shot(s). %2", nullptr, film.shots)
                       .arg(workspace::texts::duration(film.durationMs), QDir::toNativeSeparators(film.path));
    if (film.filled > 0)
        text += QLatin1Char(' ') + MessageBar::tr("%n shot(s) show their animatic.", nullptr, film.filled);
    return text;
}

}  // namespace

MessageBar::MessageBar(const WindowParts &parts, QWidget *parent)
    : QFrame(parent)
    , m_parts(parts)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_act(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_folder(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 7, 8, 7);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    for (QWidget *button : {static_cast<QWidget *>(m_act), static_cast<QWidget *>(m_open),
                            static_cast<QWidget *>(m_folder), static_cast<QWidget *>(m_close)})
        layout->addWidget(button);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_act, &QPushButton::clicked, this, [this] {
        QAction *action = m_parts.actions.action(m_action);
        if (action && action->isCheckable())
            action->setChecked(true);  // to help is to switch it on, whether or not it is on
        else if (action)
            action->trigger();
    });
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    connect(&parts.theme, &Theme::changed, this, &MessageBar::tint);
    follow();
    hide();
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
}

void MessageBar::follow()
{
    Workspace &workspace = m_parts.workspace;
    connect(&workspace, &Workspace::failed, this, &MessageBar::showProblem);
    connect(&workspace, &Workspace::told, this, &MessageBar::takeTold);
    connect(&workspace, &Workspace::projectOpened, this, &QWidget::hide);
    connect(&workspace, &Workspace::documentWritten, this, [this](const workspace::WrittenDocument &document) {
        showDone([document] { return wordsOf(document); }, document.path);
    });
    connect(&workspace, &Workspace::filmFinished, this,
            [this](const workspace::AssembledFilm &film) { showDone([film] { return wordsOf(film); }, film.path); });
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_open->setText(tr("Open"));
        m_folder->setText(tr("Show folder"));
        m_close->setToolTip(tr("Close this message; the issues panel keeps it."));
        m_close->setAccessibleName(tr("Close message"));
        setAccessibleName(tr("Message"));
        offer(m_action);
        if (m_done)
            m_text->setText(m_done());
    }
    QFrame::changeEvent(event);
}

/// What came by itself and stops the work; a single take's failure stands on its card, a scene's in a list of its own.
void MessageBar::takeTold(const Problem &problem)
{
    const bool stops = problem.kind == ErrorKind::Budget || problem.kind == ErrorKind::Storage ||
                       problem.kind == ErrorKind::MissingTool ||
                       (problem.kind == ErrorKind::Provider && problem.slate.shot == 0 && problem.slate.scene == 0);
    if (stops && problem.severity != workspace::Severity::Note)
        showProblem(problem);
}

void MessageBar::showProblem(const Problem &problem)
{
    m_path.clear();
    m_done = nullptr;
    QString more = problem.where;
    if (!problem.next.isEmpty())
        more += (more.isEmpty() ? QString() : QStringLiteral("\n")) + problem.next;
    offer(helpFor(problem));
    show(problem.severity == workspace::Severity::Error ? QStringLiteral("failed") : QStringLiteral("warning"),
         problem.what, more);
}

void MessageBar::showDone(std::function<QString()> said, const QString &path)
{
    m_path = path;
    m_done = std::move(said);
    offer({});
    show(QStringLiteral("ready"), m_done(), {});
}

void MessageBar::offer(const QString &id)
{
    m_action = id;
    const QAction *action = m_parts.actions.action(id);
    m_act->setVisible(action);
    if (action)
        m_act->setText(action->text());
}

void MessageBar::show(const QString &icon, const QString &what, const QString &more)
{
    m_mark = icon;
    m_open->setVisible(!m_path.isEmpty());
    m_folder->setVisible(!m_path.isEmpty());
    m_text->setText(more.isEmpty() ? what : what + QLatin1Char('\n') + more);
    tint();
    QFrame::show();
}

void MessageBar::tint()
{
    const ThemeColors &colors = m_parts.theme.colors();
    const QColor color = m_mark == QLatin1String("ready")     ? colors.good
                         : m_mark == QLatin1String("warning") ? colors.caution
                                                              : colors.bad;
    m_icon->setPixmap(m_parts.theme.pixmap(m_mark, color, s_iconSide, devicePixelRatioF()));
    m_close->setIcon(m_parts.theme.icon(QStringLiteral("close")));
    setStyleSheet(QStringLiteral("#messageBar { background: %1; border: none; border-left: 3px solid %2; }")
                      .arg(colors.raised.name(), color.name()));
}

}  // namespace circletake::desktop
