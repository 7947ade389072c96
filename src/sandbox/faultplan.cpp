// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faultplan.h"

#include "base/random.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <array>

namespace circletake::sandbox {

namespace {

struct KindName
{
    FaultKind kind;
    const char *word;
};

constexpr std::array s_names{
    KindName{FaultKind::Reset, "reset"},       KindName{FaultKind::Drop, "drop"},
    KindName{FaultKind::Stall, "stall"},       KindName{FaultKind::Slow, "slow"},
    KindName{FaultKind::Html, "html"},         KindName{FaultKind::HalfJson, "halfjson"},
    KindName{FaultKind::Fail, "fail"},         KindName{FaultKind::Moderation, "moderation"},
    KindName{FaultKind::Black, "black"},       KindName{FaultKind::UnknownStatus, "unknownstatus"},
    KindName{FaultKind::Truncate, "truncate"}, KindName{FaultKind::Cut, "cut"},
    KindName{FaultKind::Zero, "zero"},         KindName{FaultKind::Fences, "fences"},
    KindName{FaultKind::Prose, "prose"},       KindName{FaultKind::Bare, "bare"},
    KindName{FaultKind::HalfText, "halftext"}, KindName{FaultKind::Types, "types"},
    KindName{FaultKind::Wrong, "wrong"},       KindName{FaultKind::Foreign, "foreign"},
    KindName{FaultKind::Long, "long"},         KindName{FaultKind::Empty, "empty"},
    KindName{FaultKind::Refusal, "refusal"},
};

constexpr qint64 s_stallMs = 60'000;
constexpr qint64 s_slowMs = 1'000;

QString wordOf(const Fault &fault)
{
    return fault.kind == FaultKind::Status ? QString::number(fault.status) : FaultPlan::word(fault.kind);
}

/// "5s", "1500ms", "2m", in ms; -1 for anything else.
qint64 durationOf(const QString &text)
{
    static const std::array<std::pair<QString, qint64>, 3> units{
        {{QStringLiteral("ms"), 1}, {QStringLiteral("s"), 1000}, {QStringLiteral("m"), 60'000}}};
    for (const auto &[unit, ms] : units) {
        bool ok = false;
        const qint64 value = text.chopped(text.endsWith(unit) ? unit.size() : 0).toLongLong(&ok);
        if (text.endsWith(unit) && ok && value >= 0)
            return value * ms;
    }
    return -1;
}

Error wrong(const QString &item, int place, const QString &what)
{
    return {ErrorKind::BadInput, what, QStringLiteral("--faults, item %1: “%2”").arg(place).arg(item),
            QCoreApplication::translate("FaultPlan",
                                        "Items look like 503=0.1, slow=0.1:2000, 401@3, expire=5s, "
                                        "nocallback or seed=7; words are a status from 400 to 599, reset, drop, "
                                        "stall, slow, html, halfjson, fail, moderation, black, unknownstatus, "
                                        "truncate, cut, zero, fences, prose, bare, halftext, types, wrong, foreign, "
                                        "long, empty and refusal.")};
}

/// The kind and status that a word means; false when it means none.
bool readWord(const QString &word, Fault &fault)
{
    bool number = false;
    fault.status = word.toInt(&number);
    if (number) {
        fault.kind = FaultKind::Status;
        return fault.status >= 400 && fault.status <= 599;
    }
    for (const KindName &name : s_names) {
        if (word == QLatin1String(name.word)) {
            fault.kind = name.kind;
            return true;
        }
    }
    return false;
}

/// What stands behind "@" or "=": place or chance, then perhaps a time. Gives what is wrong with it, empty for nothing.
QString readAmount(const QString &text, bool isPlace, Fault &fault)
{
    const QString amount = text.section(QLatin1Char(':'), 0, 0);
    const QString ms = text.section(QLatin1Char(':'), 1);
    bool ok = true;
    fault.ms = fault.kind == FaultKind::Stall ? s_stallMs : fault.kind == FaultKind::Slow ? s_slowMs : 0;
    if (!ms.isEmpty())
        fault.ms = ms.toLongLong(&ok);
    if (!ok || fault.ms < 0)
        return QCoreApplication::translate("FaultPlan", "The time after “:” is in milliseconds.");
    if (isPlace)
        fault.nth = amount.toInt(&ok);
    else
        fault.chance = amount.toDouble(&ok);
    if (!ok || (isPlace && fault.nth < 1) || fault.chance < 0 || fault.chance > 1)
        return QCoreApplication::translate("FaultPlan", "A chance lies between 0 and 1, a place from 1 on.");
    return {};
}

}  // namespace

Result<FaultPlan> FaultPlan::fromText(const QString &text)
{
    FaultPlan plan;
    int place = 0;
    for (const QString &part : text.split(QLatin1Char(','))) {
        const QString item = QString(part).remove(QLatin1Char(' '));
        ++place;
        if (item.isEmpty())
            continue;
        if (auto added = plan.add(item, place); !added)
            return added.error();
    }
    return plan;
}

Result<void> FaultPlan::add(const QString &item, int place)
{
    const QString word = item.section(QRegularExpression(QStringLiteral("[@=]")), 0, 0);
    const QString rest = item.mid(word.size() + 1);
    const bool isPlace = item.mid(word.size()).startsWith(QLatin1Char('@'));
    bool ok = false;
    if (item == QLatin1String("nocallback")) {
        m_noCallback = true;
    } else if (word == QLatin1String("expire") && !isPlace && word != item) {
        m_expireMs = durationOf(rest);
        if (m_expireMs < 0)
            return wrong(item, place, QCoreApplication::translate("FaultPlan", "That is no duration."));
    } else if (word == QLatin1String("seed") && !isPlace && word != item) {
        m_seed = rest.toULongLong(&ok);
        if (!ok)
            return wrong(item, place, QCoreApplication::translate("FaultPlan", "A seed is a whole number."));
    } else {
        Fault fault;
        if (word == item || !readWord(word, fault))
            return wrong(item, place, QCoreApplication::translate("FaultPlan", "This fault is not known."));
        if (const QString problem = readAmount(rest, isPlace, fault); !problem.isEmpty())
            return wrong(item, place, problem);
        m_faults.append(fault);
    }
    return {};
}

QString FaultPlan::text() const
{
    QStringList items;
    for (const Fault &fault : m_faults) {
        QString item = wordOf(fault) +
                       (fault.nth > 0 ? QStringLiteral("@%1").arg(fault.nth) : QStringLiteral("=%1").arg(fault.chance));
        if (fault.kind == FaultKind::Stall || fault.kind == FaultKind::Slow)
            item += QStringLiteral(":%1").arg(fault.ms);
        items << item;
    }
    if (m_expireMs >= 0)
        items << QStringLiteral("expire=%1ms").arg(m_expireMs);
    if (m_noCallback)
        items << QStringLiteral("nocallback");
    if (m_seed != 1)
        items << QStringLiteral("seed=%1").arg(m_seed);
    return items.join(QLatin1Char(','));
}

QString FaultPlan::word(FaultKind kind)
{
    for (const KindName &name : s_names)
        if (name.kind == kind)
            return QString::fromLatin1(name.word);
    return {};
}

FaultPlace FaultPlan::placeOf(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Fail:
    case FaultKind::Moderation:
    case FaultKind::Black:
    case FaultKind::UnknownStatus:
        return FaultPlace::Job;
    case FaultKind::Truncate:
    case FaultKind::Cut:
    case FaultKind::Zero:
        return FaultPlace::File;
    case FaultKind::Fences:
    case FaultKind::Prose:
    case FaultKind::Bare:
    case FaultKind::HalfText:
    case FaultKind::Types:
    case FaultKind::Wrong:
    case FaultKind::Foreign:
    case FaultKind::Long:
    case FaultKind::Empty:
    case FaultKind::Refusal:
        return FaultPlace::Words;
    default:
        return FaultPlace::Request;
    }
}

bool FaultPlan::strikes(qsizetype index, qint64 ordinal) const
{
    const Fault &fault = m_faults[index];
    if (fault.nth > 0)
        return fault.nth == ordinal;
    SeededRandom random(m_seed * 0x9e3779b97f4a7c15ULL + quint64(index) * 0xbf58476d1ce4e5b9ULL + quint64(ordinal));
    (void)random.next();
    return random.unit() < fault.chance;
}

}  // namespace circletake::sandbox
