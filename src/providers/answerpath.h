// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonValue>
#include <QStringList>

namespace circletake::providers {

/// A place in a JSON answer: a JSON Pointer (`/data/0/url`) with two more kinds of step: `*`, the first element that
/// leads on to the rest, and `?key=value`, the first such element among those whose member `key` has that value.
class AnswerPath
{
public:
    AnswerPath() = default;
    /// Fails on text that is not empty and does not begin with a slash, and on a filter without `=`.
    [[nodiscard]] static Result<AnswerPath> parse(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// What lies there, or Undefined; null counts as not there. The empty path is the whole answer.
    [[nodiscard]] QJsonValue in(const QJsonValue &answer) const;

private:
    QString m_text;
    QStringList m_steps;
};

/// A scalar as text: 5 gives "5", true gives "true"; anything else gives nothing.
[[nodiscard]] QString scalarText(const QJsonValue &value);
/// The scalar to which the first of `paths` leads that leads to one; empty when none does.
[[nodiscard]] QString firstText(const QVector<AnswerPath> &paths, const QJsonValue &answer);

}  // namespace circletake::providers
