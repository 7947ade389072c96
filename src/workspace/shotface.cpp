// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/shotface.h"

#include "workspace/prompts.h"
#include "workspace/shotchoice.h"
#include "workspace/texts.h"

#include <QCoreApplication>
#include <algorithm>

namespace circletake::workspace {

namespace {

constexpr qint64 noticedSilenceMs = 20'000;

bool endedWithoutClip(TakeState state)
{
    return state == TakeState::Failed || state == TakeState::Lost || state == TakeState::Cancelled;
}

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ShotFace)
};

QString cost(const Take &take)
{
    if (!take.spent.isZero())
        return take.spent.toDisplay();
    return take.reserved.isZero() ? QString() : QStringLiteral("≤ %1").arg(take.reserved.toDisplay());
}

}  // namespace

ShotFace::ShotFace(const StoryDocument &document, const Plugs &plugs, const Clock &clock)
    : m_document(document)
    , m_plugs(plugs)
    , m_clock(clock)
    , m_staleness(document.story())
{
    QObject::connect(&document, &StoryDocument::changed, &m_listener,
                     [this](const StoryChange &change) { m_staleness.follow(change); });
}

/// Not asked for before something is shown: reading the providers takes as long as making the window.
QString ShotFace::label(const QString &provider) const
{
    if (m_labels.isEmpty())
        for (const ProviderFacts &each : m_plugs.providers() + m_plugs.lipSyncProviders())
            m_labels.insert(each.id, each.animatic ? QString() : each.label);
    const QString label = m_labels.value(provider, provider);
    // The names of services are kept; that of our own follows the language.
    return label.isEmpty() ? QCoreApplication::translate("Composition", "Sandbox (animatic)") : label;
}

void ShotFace::setUsualRoute(const QString &provider, const QString &model)
{
    m_provider = provider;
    m_model = model;
}

QVariant ShotFace::value(ShotId id, int role) const
{
    const Shot *shot = story().find(id);
    if (!shot)
        return {};
    if (const QVariant value = storyValue(*shot, role); value.isValid())
        return value;
    if (const QVariant value = takesValue(*shot, role); value.isValid())
        return value;
    const Take *shown = shownTake(story(), id);
    return shown ? takeValue(*shown, role) : QVariant();
}

QVariant ShotFace::value(TakeId id, int role) const
{
    const Take *take = story().find(id);
    if (!take)
        return {};
    switch (role) {
    case IdRole:
        return id.value;
    case KindRole:
        return int(RowKind::Take);
    case SlateRole:
        return story().slateOf(id).text();
    case CircledRole:
        return story().find(take->shot)->circled == id;
    case ThumbnailPathRole:
        return take->state == TakeState::Ready ? m_document.absolutePath(take->clip) : QString();
    case DurationRole:
        return take->spec.durationMs;
    case PromptRole:
        return take->spec.prompt;
    default:
        break;
    }
    if (const QVariant value = takeValue(*take, role); value.isValid())
        return value;
    return storyValue(*story().find(take->shot), role);
}

QString ShotFace::route(const Take &take) const
{
    const QString provider = label(take.spec.provider);
    return take.spec.model.isEmpty() ? provider : QStringLiteral("%1 · %2").arg(provider, take.spec.model);
}

const Take *ShotFace::newestTake(const Story &story, ShotId shot)
{
    const QVector<TakeId> &takes = story.takesOf(shot);
    return takes.isEmpty() ? nullptr : story.find(takes.last());
}

const Take *ShotFace::shownTake(const Story &story, const Take *newest)
{
    if (newest && endedWithoutClip(newest->state))
        if (const Take *chosen = story.find(story.latestClip(newest->shot)))
            return chosen;
    return newest;
}

bool ShotFace::needsAttention(const Take *newest)
{
    return newest && (newest->state == TakeState::Failed || newest->state == TakeState::Lost ||
                      newest->state == TakeState::Unknown);
}

QVariant ShotFace::storyValue(const Shot &shot, int role) const
{
    switch (role) {
    case IdRole:
        return shot.id.value;
    case KindRole:
        return int(RowKind::Shot);
    case SlateRole:
        return story().slateOf(shot.id).text();
    case HeldRole:
        return shot.held;
    case DurationRole:
        return shot.durationMs;
    case SizeRole:
        return int(shot.size);
    case CameraRole:
        return texts::camera(shot);
    case ActionRole:
        return shot.action;
    case DialogueRole:
        return dialogue(story(), shot);
    case ToneRole:
        return int(shot.tone);
    case CastRole:
        return cast(shot);
    case NoteRole:
        return shot.note;
    case SearchRole:
        return searchText(shot);
    case PromptRole:
        return promptFor(story(), shot.id);
    default:
        return {};
    }
}

QVariant ShotFace::takesValue(const Shot &shot, int role) const
{
    const auto chosenClip = [&] {
        const Take *chosen = story().find(story().latestClip(shot.id));
        return chosen ? m_document.absolutePath(chosen->clip) : QString();
    };
    const Take *newest = newestTake(story(), shot.id);
    switch (role) {
    case AttentionRole:
        return needsAttention(story(), shot.id);
    case ThumbnailPathRole:
        return chosenClip();
    case TakeCountRole:
        return int(story().takesOf(shot.id).size());
    case CircledRole:
        return shot.circled.isValid();
    case ReviewedRole:
        return shot.circled.isValid() || shot.held;
    case MessageRole:  // of a retry that failed, although the card shows the good clip of before
        return newest ? message(*newest) : QString();
    case ProviderWordsRole:
        return newest ? newest->providerWords : QString();
    case LikenessRole:
        return m_likeness ? QVariant::fromValue(m_likeness->of(story().latestClip(shot.id))) : QVariant();
    case LikenessHoldRole:
        return likenessHold(shot.id);
    case StateRole:
        return newest ? QVariant() : QVariant(-1);
    case TakeIdRole:
    case TakeNumberRole:
        return newest ? QVariant() : QVariant(0);
    case RetryPriceRole:
        return retryPrice(shot);
    default:
        return {};
    }
}

QVariant ShotFace::takeValue(const Take &take, int role) const
{
    switch (role) {
    case StateRole:
        return int(take.state);
    case AttentionRole:
        return take.state == TakeState::Failed || take.state == TakeState::Lost || take.state == TakeState::Unknown;
    case ElapsedMsRole:
        return elapsedMs(take);
    case UsualMsRole:
        return m_document.figures().usualMs(take.spec);
    case LateMsRole:
        return m_document.figures().lateMs(take.spec);
    case LatencyRole:
        return QVariant::fromValue(take.latency);
    case CostRole:
        return cost(take);
    case RetryPriceRole:
        return retryPrice(*story().find(take.shot));
    case MessageRole:
        return message(take);
    case ProviderWordsRole:
        return take.providerWords;
    case ProviderRole:
        return label(take.spec.provider);
    case ModelRole:
        return take.spec.model;
    case AnimaticRole:
        return take.animatic;
    case TakeIdRole:
        return take.id.value;
    case TakeNumberRole:
        return take.number;
    case LikenessRole:
        return m_likeness ? QVariant::fromValue(m_likeness->of(take.id)) : QVariant();
    case LikenessHoldRole:
        return likenessHold(take.shot);
    case StaleRole:
        return m_staleness.isStale(take);
    case AttemptRole:
        return m_document.figures().submissions(take.id);
    default:
        return {};
    }
}

QString ShotFace::likenessHold(ShotId shot) const
{
    const auto hold = m_likeness ? m_likeness->holdOf(shot) : std::nullopt;
    return hold ? belowText(*hold, story().series().bible.leastLikeness) : QString();
}

/// A retry goes where the take went that it makes again, with the shot as it is now.
QString ShotFace::retryPrice(const Shot &shot) const
{
    const Take *again = takeToRetry(story(), shot.id);
    RenderSpec spec;
    spec.provider = again ? again->spec.provider : m_provider;
    spec.model = again ? again->spec.model : m_model;
    const bool isLipSync = again && again->spec.isLipSync();
    spec.durationMs = isLipSync ? again->spec.durationMs : shot.durationMs;  // as long as its clip
    spec.resolution = story().series().resolution;
    spec.aspect = story().series().aspect;
    const std::optional<Money> price = m_plugs.price(spec);
    if (!price)
        return {};
    return price->isZero() ? Words::tr("free") : price->toDisplay();
}

qint64 ShotFace::elapsedMs(const Take &take) const
{
    if (take.submittedAt <= 0)
        return -1;
    const qint64 end = isUnderWay(take.state) || take.endedAt <= 0 ? m_clock.wallMs() : take.endedAt;
    return std::max<qint64>(0, end - take.submittedAt);
}

QString ShotFace::message(const Take &take) const
{
    const qint64 silentMs = isUnderWay(take.state) ? m_silentMs.value(take.id) : 0;
    return silentMs < noticedSilenceMs ? take.message : Words::tr("No news for %1").arg(texts::duration(silentMs));
}

QString ShotFace::dialogue(const Story &story, const Shot &shot)
{
    const Scene *scene = story.find(shot.scene);
    QStringList speeches;
    for (const int index : shot.lines) {
        const Line &line = scene->lines[index];
        if (line.kind == LineKind::Dialogue)
            speeches += QStringLiteral("%1: %2").arg(line.character, line.text);
    }
    return speeches.join(QLatin1Char('\n'));
}

QString ShotFace::searchText(const Shot &shot) const
{
    const QChar end(u'\n');
    QString text = story().slateOf(shot.id).text() + end + shot.action + end + shot.note + end;
    const Scene *scene = story().find(shot.scene);
    for (const int index : shot.lines) {
        const Line &line = scene->lines[index];
        if (line.kind == LineKind::Dialogue)
            text += line.character + QStringLiteral(": ") + line.text + end;
    }
    for (const CharacterId id : shot.cast)
        if (const Character *character = story().find(id))
            text += character->name + end;
    if (const Take *newest = newestTake(story(), shot.id))
        text += newest->message;
    return text;
}

QStringList ShotFace::cast(const Shot &shot) const
{
    QStringList names;
    for (const CharacterId id : shot.cast)
        if (const Character *character = story().find(id))
            names += character->name;
    return names;
}

}  // namespace circletake::workspace
