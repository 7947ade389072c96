// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/pricelist.h"

namespace circletake::providers {

namespace {

constexpr qint64 s_million = 1'000'000;
constexpr qint64 s_framesPerSecond = 24;

qint64 whole(const Variables &variables, const char *name)
{
    return variable(variables, QLatin1String(name)).toInteger();
}

bool holds(const QJsonObject &when, const Variables &variables)
{
    for (auto it = when.begin(); it != when.end(); ++it)
        if (variable(variables, it.key()) != it.value())
            return false;
    return true;
}

}  // namespace

const PriceList::Rule *PriceList::rule(const Variables &variables) const
{
    for (const Rule &each : rules)
        if (holds(each.when, variables))
            return &each;
    return nullptr;
}

std::optional<Money> PriceList::ofClip(const Variables &variables) const
{
    const Rule *found = rule(variables);
    if (!found || !found->amount)
        return {};
    const qint64 ms = whole(variables, "duration_ms");
    switch (per) {
    case Per::Second:
        return found->amount->scaled(ms, 1000);
    case Per::Clip:
        return *found->amount;
    case Per::Block:
        return found->amount->scaled((ms + blockMs - 1) / blockMs);
    case Per::TokenMillion: {
        const qint64 pixels = whole(variables, "width") * whole(variables, "height");
        if (!pixelTokens || pixels <= 0)
            return {};
        return found->amount->scaled(pixels * s_framesPerSecond * ms, 1000 * 1024 * s_million);
    }
    case Per::CharThousand:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<Money> PriceList::ofClipTokens(const Variables &variables, qint64 tokens) const
{
    for (const Rule &each : rules)
        for (auto it = each.when.begin(); it != each.when.end(); ++it)
            if (variable(variables, it.key()).isUndefined())
                return {};
    const Rule *found = rule(variables);
    if (per != Per::TokenMillion || !found || !found->amount)
        return {};
    return found->amount->scaled(tokens, s_million);
}

std::optional<Money> PriceList::ofTokens(const Variables &variables, qint64 in, qint64 out) const
{
    const Rule *found = rule(variables);
    if (per != Per::TokenMillion || !found)
        return {};
    if (found->in && found->out)
        return found->in->scaled(in, s_million) + found->out->scaled(out, s_million);
    return found->amount->scaled(in + out, s_million);
}

std::optional<Money> PriceList::ofCharacters(const Variables &variables, qint64 characters) const
{
    const Rule *found = rule(variables);
    if (per != Per::CharThousand || !found || !found->amount)
        return {};
    return found->amount->scaled(characters, 1000);
}

}  // namespace circletake::providers
