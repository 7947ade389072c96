// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/jsonschema.h"

#include <QJsonArray>
#include <cmath>

namespace circletake::test {

namespace {

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == QLatin1String("integer"))
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    static const QHash<QString, QJsonValue::Type> types{
        {QStringLiteral("object"), QJsonValue::Object}, {QStringLiteral("array"), QJsonValue::Array},
        {QStringLiteral("string"), QJsonValue::String}, {QStringLiteral("number"), QJsonValue::Double},
        {QStringLiteral("boolean"), QJsonValue::Bool},  {QStringLiteral("null"), QJsonValue::Null}};
    return types.value(type, QJsonValue::Undefined) == value.type();
}

}  // namespace

QJsonObject JsonSchema::at(const QString &pointer) const
{
    QJsonValue value = m_root;
    for (const QString &step : pointer.mid(2).split(QLatin1Char('/')))
        value = value.toObject().value(step);
    return value.toObject();
}

QStringList JsonSchema::faults(const QString &schema, const QJsonValue &value) const
{
    return check(at(schema), value, {});
}

QStringList JsonSchema::members(const QString &schema) const
{
    QStringList names;
    gather(at(schema), names);
    return names;
}

void JsonSchema::gather(const QJsonObject &schema, QStringList &names) const
{
    if (schema.contains(QLatin1String("$ref")))
        gather(at(schema.value(QLatin1String("$ref")).toString()), names);
    names += schema.value(QLatin1String("properties")).toObject().keys();
    for (const auto &part : schema.value(QLatin1String("allOf")).toArray())
        gather(part.toObject(), names);
}

QStringList JsonSchema::check(const QJsonObject &schema, const QJsonValue &value, const QString &path) const
{
    QStringList faults;
    if (schema.contains(QLatin1String("$ref")))
        faults += check(at(schema.value(QLatin1String("$ref")).toString()), value, path);
    if (value.isNull() && schema.value(QLatin1String("nullable")).toBool())
        return faults;
    checkType(schema, value, path, faults);
    checkScalar(schema, value, path, faults);
    if (value.isObject())
        checkObject(schema, value.toObject(), path, faults);
    if (value.isArray())
        checkArray(schema, value.toArray(), path, faults);
    checkCombined(schema, value, path, faults);
    return faults;
}

void JsonSchema::checkType(const QJsonObject &schema, const QJsonValue &value, const QString &path,
                           QStringList &faults) const
{
    const QJsonValue type = schema.value(QLatin1String("type"));
    QStringList allowed;
    for (const auto &each : type.isArray() ? type.toArray() : QJsonArray{type})
        if (each.isString())
            allowed.append(each.toString());
    if (!allowed.isEmpty() &&
        std::none_of(allowed.begin(), allowed.end(), [&value](const QString &each) { return isOfType(value, each); }))
        faults.append(path + QStringLiteral(" is no ") + allowed.join(QLatin1Char('|')));
}

void JsonSchema::checkScalar(const QJsonObject &schema, const QJsonValue &value, const QString &path,
                             QStringList &faults) const
{
    const auto has = [&schema](const char *key) { return schema.contains(QLatin1String(key)); };
    const auto number = [&schema](const char *key) { return schema.value(QLatin1String(key)).toDouble(); };
    if (has("enum") && !schema.value(QLatin1String("enum")).toArray().contains(value))
        faults.append(path + QStringLiteral(" is none of the values"));
    if (has("const") && schema.value(QLatin1String("const")) != value)
        faults.append(path + QStringLiteral(" is not the value"));
    if (value.isDouble() && has("minimum") && value.toDouble() < number("minimum"))
        faults.append(path + QStringLiteral(" is too small"));
    if (value.isDouble() && has("maximum") && value.toDouble() > number("maximum"))
        faults.append(path + QStringLiteral(" is too large"));
    const double length = double(value.toString().toUcs4().size());
    if (value.isString() && has("minLength") && length < number("minLength"))
        faults.append(path + QStringLiteral(" is too short"));
    if (value.isString() && has("maxLength") && length > number("maxLength"))
        faults.append(path + QStringLiteral(" is too long"));
}

void JsonSchema::checkObject(const QJsonObject &schema, const QJsonObject &value, const QString &path,
                             QStringList &faults) const
{
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    for (const auto &name : schema.value(QLatin1String("required")).toArray())
        if (!value.contains(name.toString()))
            faults.append(path + QLatin1Char('/') + name.toString() + QStringLiteral(" is missing"));
    const QJsonValue others = schema.value(QLatin1String("additionalProperties"));
    for (auto it = value.begin(); it != value.end(); ++it) {
        const QString member = path + QLatin1Char('/') + it.key();
        if (properties.contains(it.key()))
            faults += check(properties.value(it.key()).toObject(), it.value(), member);
        else if (others.isObject())
            faults += check(others.toObject(), it.value(), member);
        else if (others.isBool() && !others.toBool())
            faults.append(member + QStringLiteral(" is not known"));
    }
}

void JsonSchema::checkArray(const QJsonObject &schema, const QJsonArray &value, const QString &path,
                            QStringList &faults) const
{
    if (schema.contains(QLatin1String("items")))
        for (qsizetype i = 0; i < value.size(); ++i)
            faults += check(schema.value(QLatin1String("items")).toObject(), value.at(i),
                            path + QLatin1Char('/') + QString::number(i));
    if (value.size() < schema.value(QLatin1String("minItems")).toInt(0))
        faults.append(path + QStringLiteral(" has too few elements"));
    if (value.size() > schema.value(QLatin1String("maxItems")).toInt(INT_MAX))
        faults.append(path + QStringLiteral(" has too many elements"));
}

void JsonSchema::checkCombined(const QJsonObject &schema, const QJsonValue &value, const QString &path,
                               QStringList &faults) const
{
    for (const auto &part : schema.value(QLatin1String("allOf")).toArray())
        faults += check(part.toObject(), value, path);
    for (const QLatin1String word : {QLatin1String("anyOf"), QLatin1String("oneOf")}) {
        const QJsonArray parts = schema.value(word).toArray();
        QStringList told;
        bool fits = parts.isEmpty();
        for (const auto &part : parts) {
            const QStringList wrong = check(part.toObject(), value, path);
            fits = fits || wrong.isEmpty();
            told += wrong;
        }
        if (!fits)
            faults.append(path + QStringLiteral(" fits none of: ") + told.join(QStringLiteral("; ")));
    }
    if (schema.value(QLatin1String("not")).isObject() &&
        check(schema.value(QLatin1String("not")).toObject(), value, path).isEmpty())
        faults.append(path + QStringLiteral(" fits what it must not"));
}

}  // namespace circletake::test
