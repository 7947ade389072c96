// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace circletake::test {

/// A small JSON Schema validator for the keywords that API descriptions use. Unknown keywords are taken as annotations.
class JsonSchema
{
public:
    /// `root` is what `#/…` references lead into.
    explicit JsonSchema(QJsonObject root)
        : m_root(std::move(root))
    {
    }

    /// What is wrong with `value`, one line a fault with its key path; empty when it fits. `schema` is a JSON pointer
    /// into the root: "#/components/schemas/Order".
    [[nodiscard]] QStringList faults(const QString &schema, const QJsonValue &value) const;
    /// Members that an object of that schema has by name, through allOf and references.
    [[nodiscard]] QStringList members(const QString &schema) const;

private:
    [[nodiscard]] QJsonObject at(const QString &pointer) const;
    [[nodiscard]] QStringList check(const QJsonObject &schema, const QJsonValue &value, const QString &path) const;
    void checkType(const QJsonObject &schema, const QJsonValue &value, const QString &path, QStringList &faults) const;
    void checkScalar(const QJsonObject &schema, const QJsonValue &value, const QString &path,
                     QStringList &faults) const;
    void checkObject(const QJsonObject &schema, const QJsonObject &value, const QString &path,
                     QStringList &faults) const;
    void checkArray(const QJsonObject &schema, const QJsonArray &value, const QString &path, QStringList &faults) const;
    void checkCombined(const QJsonObject &schema, const QJsonValue &value, const QString &path,
                       QStringList &faults) const;
    void gather(const QJsonObject &schema, QStringList &names) const;

    QJsonObject m_root;
};

}  // namespace circletake::test
