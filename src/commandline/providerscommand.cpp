// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands.h"
#include "commandline/renderrun.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>

namespace circletake::commandline {

namespace {

QString keyWords(const workspace::ProviderFacts &facts)
{
    if (!facts.needsKey)
        return QCoreApplication::translate("CommandLine", "needs no key");
    return facts.hasKey ? QCoreApplication::translate("CommandLine", "key found")
                        : QCoreApplication::translate("CommandLine", "no key: set %1").arg(facts.keyVariable);
}

QString layerWords(const QString &layer)
{
    if (layer == QLatin1String("video"))
        return QCoreApplication::translate("CommandLine", "Clips");
    if (layer == QLatin1String("chat"))
        return QCoreApplication::translate("CommandLine", "Language models");
    return layer == QLatin1String("speech") ? QCoreApplication::translate("CommandLine", "Voices")
                                            : QCoreApplication::translate("CommandLine", "Lip sync");
}

Outcome list(Session &session)
{
    session.backstage().awaitKeys();
    QJsonArray rows;
    QString layer;
    for (const workspace::ProviderFacts &facts : session.backstage().services()) {
        if (facts.layer != layer) {
            layer = facts.layer;
            session.terminal().print(layerWords(layer));
        }
        session.terminal().print(QStringLiteral("  %1  %2  %3  (%4)")
                                     .arg(facts.id, -22)
                                     .arg(facts.label, -28)
                                     .arg(facts.price, keyWords(facts)));
        rows.append(QJsonObject{{QStringLiteral("id"), facts.id},
                                {QStringLiteral("layer"), facts.layer},
                                {QStringLiteral("label"), facts.label},
                                {QStringLiteral("models"), QJsonArray::fromStringList(facts.models)},
                                {QStringLiteral("price"), facts.price},
                                {QStringLiteral("needs_key"), facts.needsKey},
                                {QStringLiteral("has_key"), facts.hasKey}});
    }
    session.terminal().print(QJsonObject{{QStringLiteral("providers"), rows}});
    return ExitCode::Done;
}

}  // namespace

Outcome providersCommand(Session &session, const Arguments &arguments)
{
    if (arguments.word(0).isEmpty())
        return list(session);
    if (arguments.word(0) != QLatin1String("check") || arguments.word(1).isEmpty())
        return wrongUsage(
            session,
            {ErrorKind::BadInput, QCoreApplication::translate("CommandLine", "Say: providers check ID."), {}, {}});
    QEventLoop loop;
    ProviderCheck check;
    bool answered = false;
    if (auto asked = session.backstage().checkProvider(arguments.word(1),
                                                       [&](const ProviderCheck &answer) {
                                                           check = answer;
                                                           answered = true;
                                                           loop.quit();
                                                       });
        !asked)
        return asked.error();
    if (!answered)
        loop.exec();
    session.terminal().print(QStringLiteral("%1: %2 (%3 ms)").arg(check.id, check.message).arg(check.latencyMs));
    session.terminal().print(QJsonObject{{QStringLiteral("id"), check.id},
                                         {QStringLiteral("ok"), check.ok},
                                         {QStringLiteral("message"), check.message},
                                         {QStringLiteral("latency_ms"), check.latencyMs},
                                         {QStringLiteral("models"), QJsonArray::fromStringList(check.models)}});
    return check.ok ? ExitCode::Done : ExitCode::Failed;
}

}  // namespace circletake::commandline
