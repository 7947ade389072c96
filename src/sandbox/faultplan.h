// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QVector>

namespace circletake::sandbox {

/// Where a fault can strike.
enum class FaultPlace {
    Request,  ///< any API request, polls included; status codes 402 and 422 strike only requests that make something
    Job,      ///< decided once for a clip or lip sync when it is submitted
    File,     ///< a clip's download
    Words     ///< what a chat completion says; everything around it is as usual
};

/// What goes wrong. The words in quotes are those of the plan's text.
enum class FaultKind {
    Status,         ///< "400" … "599": this status in the API's error shape; nothing was taken
    Reset,          ///< "reset": the connection closes unanswered and nothing was taken
    Drop,           ///< "drop": the request is carried out, then the connection closes unanswered
    Stall,          ///< "stall": the request is carried out, the answer comes after `ms` (default 60,000)
    Slow,           ///< "slow": as usual, but `ms` later (default 1,000); goes together with any other fault
    Html,           ///< "html": 200 with a web page instead of JSON; the request is carried out
    HalfJson,       ///< "halfjson": the first half of the answer, then the connection closes; it is carried out
    Fail,           ///< "fail": the job ends as failed
    Moderation,     ///< "moderation": the job ends as failed with a content policy message
    Black,          ///< "black": the clip is black and silent
    UnknownStatus,  ///< "unknownstatus": polls answer with a status word outside the contract until the job is done
    Truncate,       ///< "truncate": the connection closes after half of the clip's announced bytes
    Cut,            ///< "cut": half of the clip as if it were whole
    Zero,           ///< "zero": a clip of 0 bytes
    Fences,         ///< "fences": JSON inside a code fence
    Prose,          ///< "prose": talk before and behind it
    Bare,           ///< "bare": the list alone instead of the object around it
    HalfText,       ///< "halftext": cut in the middle, finish_reason length
    Types,          ///< "types": numbers and lists as text, keys as words
    Wrong,          ///< "wrong": well-formed, with unknown people and lines, and something missing
    Foreign,        ///< "foreign": in a language that nobody asked for
    Long,           ///< "long": 200 kB of talk before it
    Empty,          ///< "empty": nothing
    Refusal         ///< "refusal": will not
};

struct Fault
{
    FaultKind kind = FaultKind::Status;
    int status = 0;     ///< of Status
    double chance = 0;  ///< 0 to 1; used when `nth` is 0
    int nth = 0;        ///< from 1: strikes exactly the n-th request, job or download that it could strike
    qint64 ms = 0;      ///< of Stall and Slow

    bool operator==(const Fault &) const = default;
};

/// What the sandbox does wrong on purpose. Chances depend on seed, fault and ordinal alone, so a run can be repeated.
///
///     plan    := item { "," item }                spaces are ignored; an empty text is a plan without faults
///     item    := KIND "=" chance [ ":" ms ]       for example 503=0.1 or slow=0.1:2000
///              | KIND "@" n [ ":" ms ]            for example 401@3: the third request is answered with 401
///              | "expire=" duration               clip addresses die after 5s, 1500ms or 2m; asking renews them
///              | "nocallback"                     callbacks are never sent
///              | "seed=" number                   1 when not given
class FaultPlan
{
public:
    /// BadInput names the item, its place and the grammar's words.
    [[nodiscard]] static Result<FaultPlan> fromText(const QString &text);
    /// The plan in the grammar's words; reading it back gives an equal plan.
    [[nodiscard]] QString text() const;

    [[nodiscard]] const QVector<Fault> &faults() const { return m_faults; }
    [[nodiscard]] bool isEmpty() const { return m_faults.isEmpty() && m_expireMs < 0 && !m_noCallback; }
    [[nodiscard]] qint64 expireMs() const { return m_expireMs; }  ///< -1: addresses never die
    [[nodiscard]] bool noCallback() const { return m_noCallback; }
    [[nodiscard]] quint64 seed() const { return m_seed; }

    [[nodiscard]] static FaultPlace placeOf(FaultKind kind);
    /// The grammar's word for a kind; empty for Status, whose word is its number.
    [[nodiscard]] static QString word(FaultKind kind);
    /// Whether the fault at `index` strikes the `ordinal`-th (from 1) thing that it could strike. A pure function.
    [[nodiscard]] bool strikes(qsizetype index, qint64 ordinal) const;

    bool operator==(const FaultPlan &) const = default;

private:
    Result<void> add(const QString &item, int place);

    QVector<Fault> m_faults;
    qint64 m_expireMs = -1;
    bool m_noCallback = false;
    quint64 m_seed = 1;
};

}  // namespace circletake::sandbox
