// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "providers/answerpath.h"
#include "providers/condition.h"
#include "providers/jsonlines.h"
#include "providers/patterns.h"
#include "providers/template.h"
#include "providers/texttemplate.h"

#include <QDate>
#include <QJsonValue>
#include <optional>

namespace circletake::providers {

/// What the reading of one profile shares.
struct ProfileSource
{
    QString name;     ///< the file, for errors
    QByteArray json;  ///< its text, for the lines of errors
    Patterns &patterns;
    std::optional<Error> fault;  ///< the first one found
};

/// A value in a profile being read. Readers never stop: a wrong value notes the fault, with line, key path and what
/// was expected, and gives its fallback.
class ProfileNode
{
public:
    ProfileNode(ProfileSource &source, const QJsonValue &value, QString path);

    [[nodiscard]] bool exists() const { return !m_value.isUndefined(); }
    [[nodiscard]] const QJsonValue &value() const { return m_value; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] ProfileNode at(const QString &member) const;
    [[nodiscard]] ProfileNode at(const char *member) const { return at(QLatin1String(member)); }
    /// Of an array; a value that is none is a fault.
    [[nodiscard]] QVector<ProfileNode> elements() const;
    /// Of an object, in order of key; a value that is none is a fault.
    [[nodiscard]] QVector<QPair<QString, ProfileNode>> members() const;

    void fail(const QString &expected) const;
    /// Keys that an object may have; `note` always may.
    void allowOnly(std::initializer_list<const char *> keys) const;
    const ProfileNode &needed() const;

    [[nodiscard]] QString text(const QString &fallback = {}) const;
    [[nodiscard]] bool flag(bool fallback = false) const;
    [[nodiscard]] double number(double fallback = 0) const;
    [[nodiscard]] qint64 whole(qint64 fallback = 0) const;
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] QVector<int> wholes() const;
    [[nodiscard]] QDate date() const;
    [[nodiscard]] AnswerPath answerPath() const;
    /// One path or a list of them.
    [[nodiscard]] QVector<AnswerPath> answerPaths() const;
    [[nodiscard]] Template body() const;
    [[nodiscard]] TextTemplate textTemplate() const;
    [[nodiscard]] Condition condition() const;
    /// A regular expression; one that matches everything where there is none.
    [[nodiscard]] QRegularExpression pattern() const;
    /// One of a list of words.
    template <class Meaning>
    [[nodiscard]] Meaning word(const QVector<QPair<const char *, Meaning>> &words, Meaning fallback) const;

private:
    /// `expected` is not translated yet.
    [[nodiscard]] bool is(QJsonValue::Type type, const char *expected) const;
    void failAt(const QString &path, const QString &expected) const;

    ProfileSource *m_source;
    QJsonValue m_value;
    QString m_path;
};

template <class Meaning>
Meaning ProfileNode::word(const QVector<QPair<const char *, Meaning>> &words, Meaning fallback) const
{
    if (!exists())
        return fallback;
    const QString given = m_value.toString();
    for (const auto &[name, meaning] : words)
        if (given == QLatin1String(name))
            return meaning;
    QStringList known;
    for (const auto &[name, meaning] : words)
        known.append(QLatin1String(name));
    fail(known.join(QLatin1String(" | ")));
    return fallback;
}

}  // namespace circletake::providers
