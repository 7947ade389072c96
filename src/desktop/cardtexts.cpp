// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cardtexts.h"

#include "desktop/theme.h"
#include "story/take.h"
#include "workspace/likeness.h"
#include "workspace/roles.h"
#include "workspace/texts.h"

#include <QCoreApplication>

namespace circletake::desktop::cardtexts {

namespace {

using workspace::texts::duration;

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Card)
};

int stateOf(const QModelIndex &index)
{
    return index.data(workspace::StateRole).toInt();
}

bool isWorking(const QModelIndex &index)
{
    const int state = stateOf(index);
    return state >= 0 && isUnderWay(TakeState(state));
}

}  // namespace

QString button(const QModelIndex &index)
{
    const int state = stateOf(index);
    if (state >= 0 && (!isFinal(TakeState(state)) || TakeState(state) == TakeState::Unknown))
        return {};
    const QString price = index.data(workspace::RetryPriceRole).toString();
    if (state < 0)
        return price.isEmpty() ? Words::tr("Render") : Words::tr("Render · %1").arg(price);
    return price.isEmpty() ? Words::tr("Retry") : Words::tr("Retry · %1").arg(price);
}

bool wantsRetry(const QModelIndex &index)
{
    return index.data(workspace::AttentionRole).toBool() && stateOf(index) != int(TakeState::Unknown);
}

QString times(const QModelIndex &index)
{
    const int state = stateOf(index);
    if (state < 0)
        return index.data(workspace::CameraRole).toString();
    if (TakeState(state) == TakeState::Queued)
        return Words::tr("waits for its turn");
    const qint64 elapsed = index.data(workspace::ElapsedMsRole).toLongLong();
    if (elapsed <= 0)
        return {};
    const qint64 usual = index.data(workspace::UsualMsRole).toLongLong();
    const qint64 late = index.data(workspace::LateMsRole).toLongLong();
    if (!isWorking(index) || usual <= 0)
        return duration(elapsed);
    if (late <= usual)
        return Words::tr("%1 · usually %2").arg(duration(elapsed), duration(usual));
    return Words::tr("%1 · usually %2 to %3").arg(duration(elapsed), duration(usual), duration(late));
}

bool isLate(const QModelIndex &index)
{
    const qint64 late = index.data(workspace::LateMsRole).toLongLong();
    return isWorking(index) && late > 0 && index.data(workspace::ElapsedMsRole).toLongLong() > late;
}

double progress(const QModelIndex &index)
{
    const qint64 usual = index.data(workspace::UsualMsRole).toLongLong();
    const qint64 elapsed = index.data(workspace::ElapsedMsRole).toLongLong();
    return usual <= 0 || elapsed <= 0 ? 0.08 : qMin(0.97, double(elapsed) / double(usual));
}

QString takes(const QModelIndex &index)
{
    const int count = index.data(workspace::TakeCountRole).toInt();
    return count == 0 ? QString()
                      : Words::tr("take %1 of %2").arg(index.data(workspace::TakeNumberRole).toInt()).arg(count);
}

QString source(const QModelIndex &index)
{
    if (stateOf(index) < 0)
        return index.data(workspace::CastRole).toStringList().join(Words::tr(", "));
    const QString news = isWorking(index) ? index.data(workspace::MessageRole).toString() : QString();
    if (!news.isEmpty())
        return news;  // that there are none: worth more than by whom it is made
    QStringList parts{index.data(workspace::ProviderRole).toString(), index.data(workspace::ModelRole).toString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString failure(const QModelIndex &index)
{
    const int state = stateOf(index);
    const bool failed =
        index.data(workspace::AttentionRole).toBool() || (state >= 0 && TakeState(state) == TakeState::Cancelled);
    return failed ? index.data(workspace::MessageRole).toString().section(QLatin1Char('\n'), 0, 0) : QString();
}

QVector<LatencyPart> latency(const QModelIndex &index)
{
    const int state = stateOf(index);
    if (state < 0 || !isFinal(TakeState(state)))
        return {};
    const auto latency = index.data(workspace::LatencyRole).value<Latency>();
    QVector<LatencyPart> parts;
    const auto add = [&parts](TakeState part, qint64 ms) {
        if (ms >= 0)
            parts.append({Theme::stateIcon(part), duration(ms)});
    };
    add(TakeState::Submitting, latency.submitMs);
    add(TakeState::Running, latency.generationMs);
    add(TakeState::Downloading, latency.downloadMs);
    return parts;
}

QVector<LikenessLine> likeness(const QModelIndex &index)
{
    QVector<LikenessLine> lines;
    for (const auto &each : index.data(workspace::LikenessRole).value<workspace::TakeLikeness>())
        if (each.isMeasured())
            lines.append({each.low ? QStringLiteral("▼ ") + each.name : each.name, workspace::numberText(each.likeness),
                          each.low});
    return lines;
}

QString hold(const QModelIndex &index)
{
    const QString why = index.data(workspace::LikenessHoldRole).toString();
    return why.isEmpty() ? QString() : Words::tr("Held by likeness: %1").arg(why);
}

QString tip(const QModelIndex &index)
{
    QStringList lines{index.data(workspace::SlateRole).toString(), index.data(workspace::CameraRole).toString(),
                      index.data(workspace::ActionRole).toString(), index.data(workspace::DialogueRole).toString(),
                      workspace::texts::latency(index.data(workspace::LatencyRole).value<Latency>())};
    if (index.data(workspace::StaleRole).toBool())
        lines << Words::tr("Out of date: made before a change of cast, style, references or prompt.");
    for (const LikenessLine &line : likeness(index))
        lines << Words::tr("Likeness: %1").arg(line.name + QLatin1Char(' ') + line.number);
    if (!hold(index).isEmpty())
        lines << hold(index) + QLatin1Char('.') << Words::tr("Circle the take to use it all the same.");
    if (!failure(index).isEmpty())
        lines << index.data(workspace::MessageRole).toString();
    const QString words = index.data(workspace::ProviderWordsRole).toString();
    if (!words.isEmpty())
        lines << Words::tr("The provider said: %1").arg(words);
    lines.removeAll(QString());
    QString rich = lines.join(QLatin1Char('\n')).toHtmlEscaped();
    return QStringLiteral("<qt>%1</qt>").arg(rich.replace(QLatin1Char('\n'), QLatin1String("<br>")));
}

}  // namespace circletake::desktop::cardtexts
