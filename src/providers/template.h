// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace circletake::providers {

/// Values for templates, typed as JSON; `${model.segment}` reads the member `segment` of the object `model`.
/// A name that is missing or null is absent.
using Variables = QJsonObject;

/// "name" or "!name": whether a variable is there and is neither false nor empty. An empty condition always holds.
class Condition
{
public:
    Condition() = default;
    [[nodiscard]] static Result<Condition> parse(const QString &text);
    [[nodiscard]] bool holds(const Variables &variables) const;
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    QString m_name;
    bool m_negated = false;
};

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

/// Text with holes for headers and addresses.
class TextTemplate
{
public:
    TextTemplate() = default;
    [[nodiscard]] static Result<TextTemplate> parse(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QStringList names() const;
    /// Nothing (a null string) when a part is absent.
    [[nodiscard]] QString fill(const Variables &variables) const;
    /// As fill(), each value percent-encoded so that it stays one piece of its path or query; values of `model` keep
    /// their slashes. A template that begins with a hole whose value is an https or http address keeps it whole.
    [[nodiscard]] QString fillAddress(const Variables &variables) const;

private:
    QString m_text;
};

/// The value of a dotted name; Undefined when absent.
[[nodiscard]] QJsonValue variable(const Variables &variables, const QString &name);

}  // namespace circletake::providers
