// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace circletake::test {

/// The profile of a service "studio" that speaks the sandbox's dialect, costs 10 cents a second, and promises this
/// ("A" to "E") about submits whose answer was lost; it can be asked for jobs by what a submit had as "reference".
inline QByteArray submitClassProfile(const QString &submitClass)
{
    QFile file(QStringLiteral(CIRCLETAKE_SOURCE_DIR "/resources/profiles/sandbox.video.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray sandbox = file.readAll();
    QJsonObject profile = QJsonDocument::fromJson(sandbox.replace(R"("amount": "0")", R"("amount": "0.1")")).object();
    const QString reference = QStringLiteral("${take_id}");
    QJsonArray submits = profile.value(QStringLiteral("submit")).toArray();
    QJsonObject submit = submits.first().toObject();
    QJsonObject body = submit.value(QStringLiteral("body")).toObject();
    body.insert(QStringLiteral("reference"), reference);
    submit.insert(QStringLiteral("body"), body);
    submit.insert(QStringLiteral("client_reference"), QStringLiteral("/reference"));
    submits.replace(0, submit);
    profile.remove(QStringLiteral("animatic"));
    profile.insert(QStringLiteral("id"), QStringLiteral("studio"));
    profile.insert(QStringLiteral("label"), QStringLiteral("Studio"));
    profile.insert(QStringLiteral("submit"), submits);
    profile.insert(QStringLiteral("submit_class"), submitClass);
    profile.insert(
        QStringLiteral("lookup"),
        QJsonObject{{QStringLiteral("method"), QStringLiteral("GET")},
                    {QStringLiteral("path"), QStringLiteral("/find?reference=") + reference},
                    {QStringLiteral("id"), QStringLiteral("/id")},
                    {QStringLiteral("batch"), QJsonObject{{QStringLiteral("items"), QStringLiteral("/data")},
                                                          {QStringLiteral("item_id"), QStringLiteral("/id")}}},
                    {QStringLiteral("match"), QJsonObject{{QStringLiteral("/reference"), reference}}}});
    return QJsonDocument(profile).toJson();
}

}  // namespace circletake::test
