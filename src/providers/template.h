// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "providers/variables.h"

namespace circletake::providers {

/// A JSON value with holes. A string that is exactly `${x}` becomes the typed value of x; `${x}` inside other text is
/// interpolated; a member or element whose value is absent is dropped (text with an absent part is absent).
/// `{"$when", "$value"}` keeps or drops, `{"$each", "$as", "$value"}` splices a list into an array,
/// `{"$map", "$table"}` translates a word, `{"$cast": "string|int|number", "$value"}` casts. Nothing else.
class Template
{
public:
    Template() = default;
    /// The error's `where` is the key path inside `source`, its `what` says what was expected.
    [[nodiscard]] static Result<Template> parse(const QJsonValue &source);

    [[nodiscard]] bool isEmpty() const { return m_source.isUndefined() || m_source.isNull(); }
    /// The filled value; Undefined when the whole is absent.
    [[nodiscard]] QJsonValue fill(const Variables &variables) const;
    /// Names that it reads, each once, `$as` names left out, sorted.
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    QJsonValue m_source = QJsonValue(QJsonValue::Undefined);
    QStringList m_names;
};

}  // namespace circletake::providers
