// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/durationmodel.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace circletake::render {

namespace {

constexpr int memory = 60;          // how many values a mean remembers
constexpr double borrowed = 2;      // the family's word weighs as much as so many values of the kind's own
constexpr double leastSigma = 0.1;  // the next one may always be a little different
constexpr double mostSigma = 1.5;   // a wild value must not make it believe anything
constexpr QChar separator = QLatin1Char('|');

QString familyOf(const RenderSpec &spec)
{
    return QStringList{spec.provider, spec.model, spec.resolution}.join(separator);
}

}  // namespace

void DurationModel::Fading::add(double value)
{
    count = std::min(count + 1, memory);
    const double step = value - mean;
    mean += step / count;
    variance += (step * (value - mean) - variance) / count;
}

DurationModel::DurationModel(TakeStore &store, Random &random, Clock &clock)
    : m_store(store)
    , m_random(random)
    , m_clock(clock)
{
}

Result<void> DurationModel::load()
{
    auto learned = m_store.learned(memory);
    if (!learned)
        return learned.error();
    std::stable_sort(learned->begin(), learned->end(),
                     [](const auto &a, const auto &b) { return a.wallMs < b.wallMs; });
    for (const LearnedDuration &one : std::as_const(*learned)) {
        const qsizetype cut = one.kind.lastIndexOf(separator);
        const int lengthMs = one.kind.mid(cut + 1).toInt() * 1000;
        if (cut > 0 && lengthMs > 0 && one.ms > 0)
            add(kindOf(one.kind.left(cut), lengthMs), double(one.ms));
    }
    return {};
}

DurationModel::Kind DurationModel::kindOf(const RenderSpec &spec)
{
    return kindOf(familyOf(spec), spec.durationMs);
}

DurationModel::Kind DurationModel::kindOf(const QString &family, int lengthMs)
{
    const int seconds = std::max(1, (lengthMs + 500) / 1000);
    const QString key = family + separator + QString::number(seconds);
    if (const auto found = m_kinds.constFind(key); found != m_kinds.constEnd())
        return *found;
    const auto number = m_familyNumbers.constFind(family);
    const int familyNumber = number != m_familyNumbers.constEnd() ? *number : int(m_families.size());
    if (familyNumber == int(m_families.size())) {
        m_families.append(Fading());
        m_familyNumbers.insert(family, familyNumber);
    }
    m_known.append(Known{key, familyNumber, std::log(seconds * 1000.0), {}});
    m_kinds.insert(key, Kind(m_known.size() - 1));
    return Kind(m_known.size() - 1);
}

LogNormal DurationModel::guess(const Known &known) const
{
    const Fading &family = m_families[known.family];
    if (family.count == 0)
        return {known.logLength, 1.0};
    // Few values say little of their own spread.
    const double spread = (family.variance * family.count + 0.5) / (family.count + 1);
    return {known.logLength + family.mean, std::sqrt(spread)};
}

LogNormal DurationModel::of(Kind kind) const
{
    const Known &known = m_known[kind];
    const LogNormal prior = guess(known);
    const double count = known.logMs.count;
    const double weight = count + borrowed;
    const double mu = (known.logMs.mean * count + prior.mu * borrowed) / weight;
    const double variance = (known.logMs.variance * count + prior.sigma * prior.sigma * borrowed) / weight;
    return {mu, std::clamp(std::sqrt(variance), leastSigma, mostSigma)};
}

bool DurationModel::knows(Kind kind) const
{
    return m_families[m_known[kind].family].count > 0;
}

Result<void> DurationModel::learn(Kind kind, qint64 afterMs, qint64 byMs)
{
    const qint64 by = std::max<qint64>(1, byMs);
    const double ms = afterMs >= by ? double(by) : of(kind).between(double(afterMs), double(by), m_random.unit());
    add(kind, ms);
    return m_store.learn({m_known[kind].key, std::max<qint64>(1, qint64(ms)), m_clock.wallMs()});
}

void DurationModel::add(Kind kind, double ms)
{
    Known &known = m_known[kind];
    known.logMs.add(std::log(ms));
    m_families[known.family].add(std::log(ms) - known.logLength);
    ++m_version;
}

}  // namespace circletake::render
