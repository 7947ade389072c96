// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/spoiltwords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace circletake::sandbox {

namespace {

QString jsonText(const QJsonValue &value)
{
    return QString::fromUtf8(value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Indented)
                                             : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

/// The list of objects in an answer of ours, by its name.
struct List
{
    QJsonObject answer;
    QString name;
    QJsonArray items;

    explicit List(const QString &content)
        : answer(QJsonDocument::fromJson(content.toUtf8()).object())
    {
        for (auto at = answer.constBegin(); at != answer.constEnd(); ++at)
            if (at->isArray() && at->toArray().first().isObject()) {
                name = at.key();
                items = at->toArray();
            }
    }
    [[nodiscard]] QString text() const
    {
        QJsonObject changed = answer;
        changed.insert(name, items);
        return jsonText(changed);
    }
};

/// Numbers as text, keys as the words of the trade, lists as text.
QString withWrongTypes(const QString &content)
{
    List list(content);
    if (list.name.isEmpty())
        return content;
    for (auto item : list.items) {
        QJsonObject object = item.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            QStringList texts;
            for (const QJsonValue &part : member->toArray())
                texts << part.toVariant().toString();
            if (member->isDouble())
                *member = QString::number(member->toInt());
            else if (member->isArray())
                *member = texts.join(QStringLiteral(", "));
            else if (member->toString() == QLatin1String("closeUp"))
                *member = QStringLiteral("close up");
        }
        item = object;
    }
    return list.text();
}

/// Well-formed and wrong: somebody unknown, a line that is not there, the last item gone.
QString withWrongFacts(const QString &content)
{
    List list(content);
    if (list.name.isEmpty())
        return content;
    list.items.removeLast();
    QJsonObject first = list.items.isEmpty() ? QJsonObject() : list.items.first().toObject();
    first.insert(QStringLiteral("cast"), QJsonArray{QStringLiteral("Nobody in the script")});
    first.insert(QStringLiteral("line"), 99'999);
    list.items.prepend(first);
    return list.text();
}

QString inAnotherLanguage(const QString &content)
{
    List list(content);
    for (auto item : list.items) {
        QJsonObject object = item.toObject();
        for (const QString &member : {QStringLiteral("action_description"), QStringLiteral("text")})
            if (object.contains(member))
                object.insert(member, QStringLiteral("Девушка открывает старую шкатулку при свете лампы."));
        item = object;
    }
    return list.name.isEmpty() ? QStringLiteral("Девушка открывает шкатулку.") : list.text();
}

QString spoiltContent(const QString &content, FaultKind kind)
{
    switch (kind) {
    case FaultKind::Fences:
        return QStringLiteral("```json\n%1\n```").arg(content);
    case FaultKind::Prose:
        return QStringLiteral("Of course! Here is what you {asked} for [first draft]:\n\n%1\n\nShall I go on?")
            .arg(content);
    case FaultKind::Bare:
        return List(content).name.isEmpty() ? content : jsonText(List(content).items);
    case FaultKind::HalfText:
        return content.left(content.size() * 3 / 5);
    case FaultKind::Types:
        return withWrongTypes(content);
    case FaultKind::Wrong:
        return withWrongFacts(content);
    case FaultKind::Foreign:
        return inAnotherLanguage(content);
    case FaultKind::Long:
        return QStringLiteral("Let me think about {every} shot [again]. ").repeated(5'000) + content;
    case FaultKind::Refusal:
        return QStringLiteral("I'm sorry, but I can't help with this scene.");
    default:
        return {};
    }
}

}  // namespace

QJsonObject spoilt(QJsonObject completion, const QVector<Fault> &faults)
{
    QJsonObject choice = completion.value(QStringLiteral("choices")).toArray().first().toObject();
    QJsonObject message = choice.value(QStringLiteral("message")).toObject();
    QString content = message.value(QStringLiteral("content")).toString();
    for (const Fault &fault : faults) {
        content = spoiltContent(content, fault.kind);
        if (fault.kind == FaultKind::HalfText)
            choice.insert(QStringLiteral("finish_reason"), QStringLiteral("length"));
        if (fault.kind == FaultKind::Refusal)
            message.insert(QStringLiteral("refusal"), content);
    }
    const bool refuses = message.value(QStringLiteral("refusal")).isString();
    message.insert(QStringLiteral("content"), refuses ? QJsonValue(QJsonValue::Null) : QJsonValue(content));
    choice.insert(QStringLiteral("message"), message);
    completion.insert(QStringLiteral("choices"), QJsonArray{choice});
    return completion;
}

}  // namespace circletake::sandbox
