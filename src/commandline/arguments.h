// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/result.h"

#include <QCommandLineParser>
#include <QStringList>
#include <optional>

namespace circletake::commandline {

/// The words after a command's name, checked. Wrong ones give BadInput with what was expected.
class Arguments
{
public:
    /// What a command takes: its positional words in order ("DIR"), of which the last `optional` may be left
    /// out; and its options, "name=VALUE" or "name".
    struct Form
    {
        QStringList positional;
        QStringList options;
        qsizetype optional = 0;
    };

    [[nodiscard]] static Result<Arguments> read(const QStringList &words, const Form &form);

    /// By place; empty when an optional one was left out.
    [[nodiscard]] QString word(int place) const;
    [[nodiscard]] bool has(const QString &option) const;
    [[nodiscard]] QString text(const QString &option, const QString &fallback = {}) const;
    [[nodiscard]] QStringList texts(const QString &option) const;
    /// A whole number within [least, most], or `fallback` when the option was not given.
    [[nodiscard]] Result<int> number(const QString &option, int fallback, int least, int most) const;
    /// A decimal amount, nothing when not given.
    [[nodiscard]] Result<std::optional<Money>> money(const QString &option, Currency currency) const;

private:
    QStringList m_words;
    QHash<QString, QStringList> m_values;
};

}  // namespace circletake::commandline
