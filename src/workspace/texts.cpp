// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/texts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <array>

namespace circletake::workspace::texts {

namespace {

// Each table is in the order of its enum.
constexpr std::array stateNames{
    QT_TRANSLATE_NOOP("TakeState", "Planned"),    QT_TRANSLATE_NOOP("TakeState", "Queued"),
    QT_TRANSLATE_NOOP("TakeState", "Submitting"), QT_TRANSLATE_NOOP("TakeState", "Accepted"),
    QT_TRANSLATE_NOOP("TakeState", "Running"),    QT_TRANSLATE_NOOP("TakeState", "Downloading"),
    QT_TRANSLATE_NOOP("TakeState", "Checking"),   QT_TRANSLATE_NOOP("TakeState", "Ready"),
    QT_TRANSLATE_NOOP("TakeState", "Unknown"),    QT_TRANSLATE_NOOP("TakeState", "Lost"),
    QT_TRANSLATE_NOOP("TakeState", "Failed"),     QT_TRANSLATE_NOOP("TakeState", "Cancelling"),
    QT_TRANSLATE_NOOP("TakeState", "Cancelled")};
static_assert(stateNames.size() == size_t(TakeState::Cancelled) + 1);

constexpr std::array sizeNames{
    QT_TRANSLATE_NOOP("Camera", "extreme wide shot"), QT_TRANSLATE_NOOP("Camera", "wide shot"),
    QT_TRANSLATE_NOOP("Camera", "full shot"),         QT_TRANSLATE_NOOP("Camera", "medium wide shot"),
    QT_TRANSLATE_NOOP("Camera", "medium shot"),       QT_TRANSLATE_NOOP("Camera", "medium close-up"),
    QT_TRANSLATE_NOOP("Camera", "close-up"),          QT_TRANSLATE_NOOP("Camera", "extreme close-up"),
    QT_TRANSLATE_NOOP("Camera", "insert shot")};
static_assert(sizeNames.size() == size_t(ShotSize::Insert) + 1);

constexpr std::array angleNames{
    QT_TRANSLATE_NOOP("Camera", "eye level"),         QT_TRANSLATE_NOOP("Camera", "high angle"),
    QT_TRANSLATE_NOOP("Camera", "low angle"),         QT_TRANSLATE_NOOP("Camera", "overhead"),
    QT_TRANSLATE_NOOP("Camera", "over the shoulder"), QT_TRANSLATE_NOOP("Camera", "point of view"),
    QT_TRANSLATE_NOOP("Camera", "side angle"),        QT_TRANSLATE_NOOP("Camera", "dutch angle")};
static_assert(angleNames.size() == size_t(CameraAngle::Dutch) + 1);

constexpr std::array moveNames{
    QT_TRANSLATE_NOOP("Camera", "static camera"),  QT_TRANSLATE_NOOP("Camera", "slow push in"),
    QT_TRANSLATE_NOOP("Camera", "slow pull out"),  QT_TRANSLATE_NOOP("Camera", "pan left"),
    QT_TRANSLATE_NOOP("Camera", "pan right"),      QT_TRANSLATE_NOOP("Camera", "tilt up"),
    QT_TRANSLATE_NOOP("Camera", "tilt down"),      QT_TRANSLATE_NOOP("Camera", "truck left"),
    QT_TRANSLATE_NOOP("Camera", "truck right"),    QT_TRANSLATE_NOOP("Camera", "following shot"),
    QT_TRANSLATE_NOOP("Camera", "crane up"),       QT_TRANSLATE_NOOP("Camera", "orbiting camera"),
    QT_TRANSLATE_NOOP("Camera", "handheld camera")};
static_assert(moveNames.size() == size_t(CameraMove::Handheld) + 1);

constexpr std::array toneNames{QT_TRANSLATE_NOOP("Tone", "neutral"),  QT_TRANSLATE_NOOP("Tone", "joyful"),
                               QT_TRANSLATE_NOOP("Tone", "tender"),   QT_TRANSLATE_NOOP("Tone", "sad"),
                               QT_TRANSLATE_NOOP("Tone", "angry"),    QT_TRANSLATE_NOOP("Tone", "fearful"),
                               QT_TRANSLATE_NOOP("Tone", "tense"),    QT_TRANSLATE_NOOP("Tone", "surprised"),
                               QT_TRANSLATE_NOOP("Tone", "solemn"),   QT_TRANSLATE_NOOP("Tone", "mysterious"),
                               QT_TRANSLATE_NOOP("Tone", "romantic"), QT_TRANSLATE_NOOP("Tone", "triumphant"),
                               QT_TRANSLATE_NOOP("Tone", "playful")};
static_assert(toneNames.size() == size_t(Tone::Playful) + 1);

QString camera(const char *name)
{
    return QCoreApplication::translate("Camera", name);
}

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

}  // namespace

QString state(int state)
{
    if (state < 0 || state >= int(stateNames.size()))
        return Words::tr("Not rendered");
    return QCoreApplication::translate("TakeState", stateNames[size_t(state)]);
}

QString duration(qint64 ms)
{
    if (ms < 0)
        return QStringLiteral("–");
    if (ms < 9950)
        return Words::tr("%1 s").arg(double(ms) / 1000, 0, 'f', 1);
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds < 60)
        return Words::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Words::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    const qint64 minutes = (seconds + 30) / 60;
    return Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString moment(qint64 wallMs)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(wallMs);
    const bool thisYear = when.date().year() == QDate::currentDate().year();
    return QLocale().toString(when, thisYear ? QStringLiteral("d MMM HH:mm") : QStringLiteral("d MMM yyyy HH:mm"));
}

QString history(const QVector<render::TakeEvent> &events)
{
    QStringList lines;
    for (const render::TakeEvent &event : events) {
        const QString time = QDateTime::fromMSecsSinceEpoch(event.wallMs).toString(QStringLiteral("HH:mm:ss"));
        lines +=
            QStringLiteral("%1  %2 → %3  %4").arg(time, state(int(event.from)), state(int(event.to)), event.reason);
    }
    return lines.join(QLatin1Char('\n'));
}

QString size(ShotSize size)
{
    return camera(sizeNames[size_t(size)]);
}

QString angle(CameraAngle angle)
{
    return camera(angleNames[size_t(angle)]);
}

QString move(CameraMove move)
{
    return camera(moveNames[size_t(move)]);
}

QString tone(Tone tone)
{
    return QCoreApplication::translate("Tone", toneNames[size_t(tone)]);
}

QString camera(const Shot &shot)
{
    QStringList parts{size(shot.size)};
    if (shot.angle != CameraAngle::EyeLevel)
        parts += angle(shot.angle);
    if (shot.move != CameraMove::Static)
        parts += move(shot.move);
    return parts.join(QStringLiteral(" · "));
}

QString latency(const Latency &latency)
{
    QStringList parts;
    if (latency.submitMs >= 0)
        parts += Words::tr("submit %1").arg(duration(latency.submitMs));
    if (latency.generationMs >= 0)
        parts += Words::tr("generation %1").arg(duration(latency.generationMs));
    if (latency.downloadMs >= 0)
        parts += Words::tr("download %1").arg(duration(latency.downloadMs));
    return parts.join(QStringLiteral(" · "));
}

QString lipSync(const Story &story, const Take &take)
{
    const Take *source = story.find(take.spec.lipSync.source);
    return source ? Words::tr("Lip sync of T%1").arg(source->number) : QString();
}

QStringList whatThereIs(std::initializer_list<std::pair<int, QString>> counts)
{
    QStringList words;
    for (const auto &[count, word] : counts)
        if (count > 0)
            words << word;
    return words;
}

}  // namespace circletake::workspace::texts
