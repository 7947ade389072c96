// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/answerpath.h"
#include "providers/condition.h"
#include "providers/template.h"
#include "providers/texttemplate.h"
#include "render/ports/provider.h"

#include <QHash>
#include <QMap>
#include <QVector>

namespace circletake::providers {

/// One request of a profile and how its answer is read.
struct Call
{
    enum class Encoding { Json, Multipart, None };
    enum class ResultKind { None, Url, Content, Base64, Hex };
    enum class Repeat { No, Key, UniqueReference };

    Condition when;
    QByteArray method;  ///< empty: the profile has no such call
    TextTemplate path;  ///< below the base, or an address from an answer
    Encoding encoding = Encoding::Json;
    QVector<QPair<QByteArray, TextTemplate>> headers;
    Template body;
    QVector<int> accept;      ///< empty: any 2xx
    QString clientReference;  ///< where our own reference stands in the request
    Repeat repeat = Repeat::No;
    qint64 deadlineMs = 0;  ///< 0: the usual

    int batch = 1;  ///< most ids in one call
    QString separator = QStringLiteral(",");
    AnswerPath items;                   ///< the list of jobs in the answer; empty: the answer is one job
    QMap<QString, TextTemplate> match;  ///< path in an item → text that it must equal, for a look-up in a list

    AnswerPath id;  ///< in an item, or in the answer
    AnswerPath status;
    QHash<QString, render::RemoteState> states;
    AnswerPath progress;
    double progressOf = 1;
    ResultKind result = ResultKind::None;
    QVector<AnswerPath> resultAt;
    bool resultWithKey = false;  ///< the clip's address wants the key, too
    bool missingIsModeration = false;
    AnswerPath cost;
    QString costFactor;  ///< decimal, "per_price_rule", or empty for 1
    Currency costCurrency;
    AnswerPath costCurrencyAt;
    QStringList allowedIn;
    QMap<QString, AnswerPath> set;  ///< variables for the call that follows

    [[nodiscard]] bool exists() const { return !method.isEmpty(); }
};

}  // namespace circletake::providers
