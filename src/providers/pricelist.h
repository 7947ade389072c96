// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "providers/variables.h"

#include <QDate>
#include <QVector>
#include <optional>

namespace circletake::providers {

/// What a model costs: the first rule whose conditions all equal the variables wins.
struct PriceList
{
    enum class Per { Second, Clip, Block, TokenMillion, CharThousand };
    struct Rule
    {
        QJsonObject when;  ///< variable name → value; empty: always
        std::optional<Money> amount;
        std::optional<Money> in;   ///< tokens read, a million
        std::optional<Money> out;  ///< tokens written, a million
    };

    Per per = Per::Second;
    qint64 blockMs = 0;        ///< of Per::Block
    bool pixelTokens = false;  ///< tokens = width × height × frames ÷ 1024
    bool billedWhenAccepted = false;
    QDate asOf;
    QString source;
    QVector<Rule> rules;

    [[nodiscard]] bool isEmpty() const { return rules.isEmpty(); }
    [[nodiscard]] const Rule *rule(const Variables &variables) const;
    /// The price of a clip; reads `duration_ms`, `width`, `height` and what the rules' conditions name.
    [[nodiscard]] std::optional<Money> ofClip(const Variables &variables) const;
    /// The price of that many reported tokens of a clip; nothing where a rule asks for what `variables` do not tell.
    [[nodiscard]] std::optional<Money> ofClipTokens(const Variables &variables, qint64 tokens) const;
    [[nodiscard]] std::optional<Money> ofTokens(const Variables &variables, qint64 in, qint64 out) const;
    [[nodiscard]] std::optional<Money> ofCharacters(const Variables &variables, qint64 characters) const;
};

}  // namespace circletake::providers
