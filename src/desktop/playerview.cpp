// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/playerview.h"

#include "desktop/elidedlabel.h"
#include "desktop/frameview.h"
#include "desktop/playback.h"
#include "desktop/theme.h"
#include "desktop/timeline.h"
#include "workspace/actionregistry.h"
#include "workspace/texts.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QLabel>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>

namespace circletake::desktop {

namespace {

constexpr QSize s_mostDecoded(1080, 1080);  // longer side; larger clips are halved by the worker

}  // namespace

PlayerView::PlayerView(workspace::Workspace &workspace, workspace::ActionRegistry &actions, const Theme &theme,
                       QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_theme(theme)
    , m_playback(new Playback(this))
    , m_view(new FrameView(theme, this))
    , m_timeline(new Timeline(theme, this))
    , m_title(new ElidedLabel(this))
    , m_speed(new QLabel(this))
    , m_time(new QLabel(this))
    , m_counter(new QLabel(this))
    , m_loop(new QToolButton(this))
    , m_mute(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    Theme::layPanel(*this);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addLayout(makeFacts());
    layout->addWidget(m_timeline);
    layout->addLayout(makeControls());
    connect(m_playback, &Playback::frameChanged, this, &PlayerView::showFrame);
    connect(m_playback, &Playback::playingChanged, this, &PlayerView::showState);
    connect(m_timeline, &Timeline::sliderMoved, m_playback, &Playback::seek);
    connect(m_timeline, &Timeline::actionTriggered, this, [this] { m_playback->seek(m_timeline->sliderPosition()); });
    connect(&workspace.selection(), &workspace::Selection::changed, this, &PlayerView::followSelection);
    connect(&workspace.document(), &workspace::StoryDocument::changed, this, &PlayerView::followSelection);
    connect(&theme, &Theme::changed, this, &PlayerView::showState);
    showState();
}

PlayerView::~PlayerView() = default;

QBoxLayout *PlayerView::makeFacts()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 7, 12, 0);
    row->setSpacing(10);
    m_title->setProperty("role", QStringLiteral("dim"));
    m_speed->setProperty("role", QStringLiteral("dim"));
    m_counter->setProperty("role", QStringLiteral("dim"));
    m_counter->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_counter->setMinimumWidth(m_counter->fontMetrics().horizontalAdvance(QStringLiteral("000 / 000")));
    row->addWidget(m_title, 1);
    for (QLabel *label : {m_speed, m_time, m_counter})
        row->addWidget(label);
    return row;
}

QBoxLayout *PlayerView::makeControls()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 2, 8, 0);
    row->setSpacing(1);
    addButtons(*row, {"review.previousFrame", "review.play", "review.nextFrame"});
    for (QToolButton *button : {m_loop, m_mute}) {
        button->setCheckable(true);
        button->setIconSize({16, 16});
        row->addWidget(button);
    }
    m_loop->setIcon(m_theme.icon(QStringLiteral("loop")));
    connect(m_loop, &QToolButton::toggled, m_playback, &Playback::setLooping);
    connect(m_mute, &QToolButton::toggled, m_playback, &Playback::setMuted);
    connect(m_mute, &QToolButton::toggled, this, &PlayerView::showState);
    row->addStretch(1);
    addButtons(*row, {"review.twoUp", "review.wipe", "review.circle"});
    return row;
}

void PlayerView::addButtons(QBoxLayout &row, std::initializer_list<const char *> ids)
{
    for (const char *id : ids) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(m_actions.action(QLatin1String(id)));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setIconSize({16, 16});
        row.addWidget(button);
    }
}

void PlayerView::setPool(media::WorkerPool *pool)
{
    m_pool = pool;
    m_take = {};
    m_compared = {};
    m_comparedClip = {};
    m_playback->setClip({});
    if (pool)
        followSelection();
}

TakeId PlayerView::shownTake() const
{
    const workspace::Selection &selection = m_workspace.selection();
    if (selection.take().isValid())
        return selection.take();
    return m_workspace.story().latestClip(selection.shot());
}

TakeId PlayerView::comparedTake() const
{
    const Story &story = m_workspace.story();
    const Take *shown = story.find(m_take);
    if (!shown)
        return {};
    // A lip sync beside the clip that it is of tells most.
    const TakeId pair = shown->spec.isLipSync() ? story.filmedTake(m_take) : story.lipSyncOf(m_take);
    if (const Take *other = story.find(pair); other && pair != m_take && other->state == TakeState::Ready)
        return pair;
    const QVector<TakeId> &takes = story.takesOf(shown->shot);
    for (auto take = takes.crbegin(); take != takes.crend(); ++take)
        if (*take != m_take && story.find(*take)->state == TakeState::Ready)
            return *take;
    return {};
}

void PlayerView::followSelection()
{
    const TakeId take = shownTake();
    const Take *row = m_workspace.story().find(take);
    const TakeId playable = row && row->state == TakeState::Ready ? take : TakeId{};
    if (playable != m_take || !playable.isValid()) {
        m_take = playable;
        load(playable, false);
    }
    const TakeId compared = m_view->mode() == CompareMode::Single ? TakeId{} : comparedTake();
    if (compared != m_compared) {
        m_compared = compared;
        load(compared, true);
    }
    showState();
}

void PlayerView::load(TakeId take, bool compared)
{
    media::WorkerPool::Ticket &ticket = compared ? m_comparedTicket : m_ticket;
    if (m_pool)
        m_pool->cancel(ticket);
    m_failure = compared ? m_failure : QString();
    if (compared)
        m_comparedClip = {};
    else
        m_playback->setClip({});
    const Take *row = m_workspace.story().find(take);
    if (!m_pool || !row)
        return;
    const auto show = [self = QPointer(this), take, compared](const media::DecodedClip &clip) {
        if (!self || take != (compared ? self->m_compared : self->m_take))
            return;
        if (compared)
            self->m_comparedClip = clip;
        else if (self->m_playback->clip().isNull())
            self->m_playback->setClip(clip);
        else
            self->m_playback->refresh(clip);
        self->showFrame();
    };
    media::DecodeRequest request;
    request.path = m_workspace.document().absolutePath(row->clip);
    request.bound = s_mostDecoded;
    ticket = m_pool->decode(request, show, [self = QPointer(this), show, take](const Result<media::DecodedClip> &clip) {
        if (clip)
            show(*clip);
        else if (self && take == self->m_take && clip.error().kind != ErrorKind::Cancelled) {
            self->m_failure = clip.error().text();
            self->showState();
        }
    });
}

QString PlayerView::takeName(TakeId take) const
{
    const Take *row = m_workspace.story().find(take);
    if (!row)
        return {};
    const Shot *shot = m_workspace.story().find(row->shot);
    const QString sync = workspace::texts::lipSync(m_workspace.story(), *row);
    const QString name =
        QStringLiteral("T%1").arg(row->number) + (sync.isEmpty() ? QString() : QStringLiteral(" · ") + sync);
    return shot && shot->circled == take ? tr("%1 · circled").arg(name) : name;
}

int PlayerView::framesPerSecond() const
{
    const media::DecodedClip &clip = m_playback->clip();
    return qMax(1, qRound(clip.isNull() ? 24.0 : clip.framesPerSecond()));
}

QString PlayerView::timeCode() const
{
    return timeCodeOf(m_playback->frame(), framesPerSecond());
}

void PlayerView::showFrame()
{
    const media::DecodedClip &clip = m_playback->clip();
    const int frame = m_playback->frame();
    const bool some = !clip.isNull() && frame < clip.readyFrames();
    QImage compared;
    if (!m_comparedClip.isNull() && m_comparedClip.readyFrames() > 0)
        compared = m_comparedClip.frame(qMin(frame, m_comparedClip.readyFrames() - 1));
    m_view->setPictures(some ? clip.frame(frame) : QImage(), compared);
    const QSignalBlocker quiet(m_timeline);
    m_timeline->setFrames(m_playback->frames(), some ? clip.readyFrames() : 0, framesPerSecond());
    if (!m_timeline->isSliderDown())
        m_timeline->setValue(frame);
    m_time->setText(some ? timeCode() : QString());
    m_counter->setText(some ? QStringLiteral("%1 / %2").arg(frame + 1).arg(m_playback->frames()) : QString());
    const int rate = m_playback->rate();
    m_speed->setText(rate == 0 || rate == 1 ? QString() : QStringLiteral("%1×").arg(rate));
}

QString PlayerView::message() const
{
    const Story &story = m_workspace.story();
    const Shot *shot = story.find(m_workspace.selection().shot());
    if (!m_failure.isEmpty())
        return m_failure;
    if (m_take.isValid())
        return tr("Decoding…");
    if (!shot)
        return tr("Select a shot to see its take. Space plays, the arrow keys step from frame to frame.");
    if (story.takesOf(shot->id).isEmpty())
        return tr("This shot has no take yet. Press R to render it.");
    const Take *newest = story.find(story.takesOf(shot->id).last());
    const QString state = workspace::texts::state(int(newest->state));
    return newest->message.isEmpty() ? state : QStringLiteral("%1\n%2").arg(state, newest->message);
}

void PlayerView::showState()
{
    const Story &story = m_workspace.story();
    const Shot *shot = story.find(m_workspace.selection().shot());
    const auto set = [this](const char *id, const char *icon) {
        if (QAction *action = m_actions.action(QLatin1String(id)))
            action->setIcon(m_theme.icon(QLatin1String(icon)));
    };
    set("review.play", m_playback->isPlaying() ? "pause" : "play");
    set("review.previousFrame", "step-back");
    set("review.nextFrame", "step-forward");
    set("review.twoUp", "two-up");
    set("review.wipe", "wipe");
    set("review.circle", "circle");
    m_actions.action(QStringLiteral("review.twoUp"))->setChecked(m_view->mode() == CompareMode::TwoUp);
    m_actions.action(QStringLiteral("review.wipe"))->setChecked(m_view->mode() == CompareMode::Wipe);
    m_loop->setToolTip(tr("Loop"));
    m_loop->setAccessibleName(tr("Loop"));
    m_mute->setIcon(m_theme.icon(m_mute->isChecked() ? QStringLiteral("mute") : QStringLiteral("sound")));
    m_mute->setToolTip(tr("Mute"));
    m_mute->setAccessibleName(tr("Mute"));
    m_timeline->setAccessibleName(tr("Frame of the clip"));
    m_timeline->setNotes(shot ? frameNotes(shot->note, framesPerSecond()) : QVector<FrameNote>());
    m_title->setText(shot ? (m_take.isValid() ? story.slateOf(m_take) : story.slateOf(shot->id)).text() : QString());
    m_view->setNames(takeName(m_take), takeName(m_compared));
    m_view->setMessage(message());
    showFrame();
}

void PlayerView::toggleTwoUp()
{
    m_view->setMode(m_view->mode() == CompareMode::TwoUp ? CompareMode::Single : CompareMode::TwoUp);
    followSelection();
}

void PlayerView::toggleWipe()
{
    m_view->setMode(m_view->mode() == CompareMode::Wipe ? CompareMode::Single : CompareMode::Wipe);
    followSelection();
}

void PlayerView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

}  // namespace circletake::desktop
