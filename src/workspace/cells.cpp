// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/cells.h"

#include "workspace/texts.h"

#include <QCoreApplication>
#include <array>

namespace circletake::workspace::cells {

namespace {

// in the order of Cell
constexpr std::array titles{QT_TRANSLATE_NOOP("Cells", "Slate"),        QT_TRANSLATE_NOOP("Cells", "Take"),
                            QT_TRANSLATE_NOOP("Cells", "State"),        QT_TRANSLATE_NOOP("Cells", "Camera"),
                            QT_TRANSLATE_NOOP("Cells", "Action"),       QT_TRANSLATE_NOOP("Cells", "Dialogue"),
                            QT_TRANSLATE_NOOP("Cells", "Length"),       QT_TRANSLATE_NOOP("Cells", "Takes"),
                            QT_TRANSLATE_NOOP("Cells", "Attempt"),      QT_TRANSLATE_NOOP("Cells", "Provider"),
                            QT_TRANSLATE_NOOP("Cells", "Latency"),      QT_TRANSLATE_NOOP("Cells", "Elapsed / usual"),
                            QT_TRANSLATE_NOOP("Cells", "Cost"),         QT_TRANSLATE_NOOP("Cells", "Message"),
                            QT_TRANSLATE_NOOP("Cells", "Sent"),         QT_TRANSLATE_NOOP("Cells", "May have cost"),
                            QT_TRANSLATE_NOOP("Cells", "What was said")};
static_assert(titles.size() == size_t(Cell::Words) + 1);

const Take *shownTake(const ShotFace &face, ShotId shot)
{
    return ShotFace::shownTake(face.story(), shot);
}

const Take *shownTake(const ShotFace &face, TakeId take)
{
    return face.story().find(take);
}

template <class RowId>
QString takesText(const ShotFace &face, RowId id)
{
    const int count = face.value(id, TakeCountRole).toInt();
    return count == 0 ? QString() : QStringLiteral("%1/%2").arg(face.value(id, TakeNumberRole).toInt()).arg(count);
}

template <class RowId>
QString elapsedText(const ShotFace &face, RowId id)
{
    const QVariant elapsed = face.value(id, ElapsedMsRole);
    if (!elapsed.isValid() || elapsed.toLongLong() < 0)
        return {};
    const qint64 usual = face.value(id, UsualMsRole).toLongLong();
    const QString now = texts::duration(elapsed.toLongLong());
    return usual < 0 ? now : QStringLiteral("%1 / %2").arg(now, texts::duration(usual));
}

QString mayCost(const Take &take)
{
    const Money most = take.spent.isZero() ? take.reserved : take.spent;
    return most.isZero() ? QCoreApplication::translate("Cells", "nothing")
                         : QCoreApplication::translate("Cells", "up to %1").arg(most.toDisplay());
}

QString wordsOf(const Take *take)
{
    if (!take)
        return {};
    return take->providerWords.isEmpty() ? take->message : take->providerWords;
}

template <class RowId>
QString textOf(const ShotFace &face, RowId id, Cell cell)
{
    if (!face.story().find(id))
        return {};
    const Take *take = shownTake(face, id);
    switch (cell) {
    case Cell::Slate:
        return face.value(id, SlateRole).toString();
    case Cell::TakeNumber:
        return QStringLiteral("T%1").arg(face.value(id, TakeNumberRole).toInt());
    case Cell::State:
        return texts::state(face.value(id, StateRole).toInt());
    case Cell::Camera:
        return face.value(id, CameraRole).toString();
    case Cell::Action:
        return face.value(id, ActionRole).toString();
    case Cell::Dialogue:
        return face.value(id, DialogueRole).toString();
    case Cell::Duration:
        return texts::duration(face.value(id, DurationRole).toInt());
    case Cell::Takes:
        return takesText(face, id);
    case Cell::Attempt:
        return take && take->state != TakeState::Queued ? face.value(id, AttemptRole).toString() : QString();
    case Cell::Route:
        return take ? face.route(*take) : QString();
    case Cell::Latency:
        return take ? texts::latency(take->latency) : QString();
    case Cell::Elapsed:
        return elapsedText(face, id);
    case Cell::Cost:
        return face.value(id, CostRole).toString();
    case Cell::Message:
        return face.value(id, MessageRole).toString();
    case Cell::Sent:
        return take && take->submittedAt > 0 ? texts::moment(take->submittedAt) : QString();
    case Cell::MayCost:
        return take ? mayCost(*take) : QString();
    case Cell::Words:
        return wordsOf(take);
    }
    return {};
}

/// Six digits for each number, so that text order is story order.
QString slateKey(const Slate &slate)
{
    QString key;
    for (const int number : {slate.episode, slate.scene, slate.shot, slate.take})
        key += QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0'));
    return key;
}

QVariant orNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

template <class RowId>
QVariant aboveZero(const ShotFace &face, RowId id, int role)
{
    const QVariant value = face.value(id, role);
    return value.toLongLong() > 0 ? value : QVariant();
}

QVariant costOf(const Take *take)
{
    if (!take)
        return {};
    const qint64 units = take->spent.isZero() ? take->reserved.units() : take->spent.units();
    return units == 0 ? QVariant() : QVariant(units);
}

QVariant latencyOf(const Take *take)
{
    if (!take || take->endedAt <= take->submittedAt || take->submittedAt <= 0)
        return {};
    return take->endedAt - take->submittedAt;
}

template <class RowId>
QVariant rawOf(const ShotFace &face, RowId id, Cell cell)
{
    if (!face.story().find(id))
        return {};
    const Take *take = shownTake(face, id);
    switch (cell) {
    case Cell::Slate:
        return slateKey(face.story().slateOf(id));
    case Cell::TakeNumber:
        return aboveZero(face, id, TakeNumberRole);
    case Cell::State:
        return take ? QVariant(int(take->state)) : QVariant();
    case Cell::Camera:
        return face.value(id, SizeRole);
    case Cell::Action:
        return orNothing(face.value(id, ActionRole).toString());
    case Cell::Dialogue:
        return orNothing(face.value(id, DialogueRole).toString());
    case Cell::Duration:
        return face.value(id, DurationRole);
    case Cell::Takes:
        return aboveZero(face, id, TakeCountRole);
    case Cell::Attempt:
        return aboveZero(face, id, AttemptRole);
    case Cell::Route:
        return take ? orNothing(face.route(*take)) : QVariant();
    case Cell::Latency:
        return latencyOf(take);
    case Cell::Elapsed:
        return aboveZero(face, id, ElapsedMsRole);
    case Cell::Cost:
        return costOf(take);
    case Cell::Message:
        return orNothing(face.value(id, MessageRole).toString());
    case Cell::Sent:
        return take && take->submittedAt > 0 ? QVariant(take->submittedAt) : QVariant();
    case Cell::MayCost:
        return costOf(take);
    case Cell::Words:
        return orNothing(wordsOf(take));
    }
    return {};
}

}  // namespace

QString title(Cell cell)
{
    return QCoreApplication::translate("Cells", titles[size_t(cell)]);
}

QString text(const ShotFace &face, ShotId shot, Cell cell)
{
    return textOf(face, shot, cell);
}

QString text(const ShotFace &face, TakeId take, Cell cell)
{
    return textOf(face, take, cell);
}

QVariant raw(const ShotFace &face, ShotId shot, Cell cell)
{
    return rawOf(face, shot, cell);
}

QVariant raw(const ShotFace &face, TakeId take, Cell cell)
{
    return rawOf(face, take, cell);
}

}  // namespace circletake::workspace::cells
