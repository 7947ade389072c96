// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "render/lognormal.h"
#include "render/ports/takestore.h"

#include <QHash>
#include <QVector>

namespace circletake::render {

/// What is known of how long generations take, by provider, model, clip length and resolution. A kind that was never
/// seen borrows from its family, the other lengths of the same provider, model and resolution, in proportion to
/// length; a family that was never seen is believed to take about as long as the clip, give or take much.
class DurationModel
{
public:
    using Kind = int;

    DurationModel(TakeStore &store, Random &random, Clock &clock);

    /// Reads what earlier runs learned.
    [[nodiscard]] Result<void> load();
    /// A number for `spec`'s kind, for as long as this object lives.
    [[nodiscard]] Kind kindOf(const RenderSpec &spec);
    [[nodiscard]] LogNormal of(Kind kind) const;
    /// True once a generation of this kind or its family was seen to end.
    [[nodiscard]] bool knows(Kind kind) const;
    /// A generation ended later than `afterMs` and not after `byMs`. What polling does not see inside that range is
    /// drawn from what is believed so far: taking the moment of notice itself would teach the polls their own delay.
    /// Fails with the store's error; it is learned for this run all the same.
    Result<void> learn(Kind kind, qint64 afterMs, qint64 byMs);
    /// Grows with everything learned, so that others see when to think again.
    [[nodiscard]] int version() const { return m_version; }

private:
    /// Mean and variance of the newest values, older ones fading.
    struct Fading
    {
        int count = 0;
        double mean = 0;
        double variance = 0;
        void add(double value);
    };
    struct Known
    {
        QString key;
        int family = 0;
        double logLength = 0;
        Fading logMs;
    };

    [[nodiscard]] Kind kindOf(const QString &family, int lengthMs);
    void add(Kind kind, double ms);
    [[nodiscard]] LogNormal guess(const Known &known) const;

    TakeStore &m_store;
    Random &m_random;
    Clock &m_clock;
    QHash<QString, Kind> m_kinds;
    QHash<QString, int> m_familyNumbers;
    QVector<Known> m_known;
    QVector<Fading> m_families;  // of ln(ms) - ln(length)
    int m_version = 0;
};

}  // namespace circletake::render
