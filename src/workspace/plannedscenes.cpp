// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/plannedscenes.h"

#include "base/logging.h"
#include "script/planner.h"
#include "script/plannerkept.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace circletake::workspace {

namespace {

constexpr qint64 s_mostBytes = 50'000'000;

template <class Number>
QJsonArray arrayOf(const QSet<Number> &numbers)
{
    QJsonArray array;
    for (const Number number : numbers)
        array.append(qint64(number));
    return array;
}

template <class Number>
QSet<Number> setOf(const QJsonValue &array)
{
    QSet<Number> numbers;
    for (const QJsonValue &number : array.toArray())
        numbers.insert(Number(number.toInteger()));
    return numbers;
}

}  // namespace

PlannedScenes::PlannedScenes(Files &files, const QString &projectFolder)
    : m_files(files)
    , m_path(projectFolder + QStringLiteral("/cache/planned.json"))
{
    load();
}

QByteArray PlannedScenes::hashOf(const QString &provider, const QVector<render::TextRequest> &questions)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &words) {
        hash.addData(words.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    add(provider);
    for (const render::TextRequest &question : questions) {
        add(question.model);
        add(question.instructions);
        add(question.text);
    }
    return hash.result().toHex();
}

bool PlannedScenes::isUnchanged(const Story &story, const Scene &scene, const QByteArray &question) const
{
    const auto entry = m_entries.constFind(scene.id.value);
    if (entry == m_entries.constEnd() || entry->question != question)
        return false;
    QSet<int> covered = entry->unused;
    for (const ShotId id : story.shotsOf(scene.id)) {
        const Shot &shot = *story.find(id);
        const bool hasTakes = !story.takesOf(id).isEmpty();
        if (!entry->shots.contains(id.value) && !hasTakes && !script::staysWhenReplanned(shot, {}))
            return false;
        covered.unite(QSet<int>(shot.lines.cbegin(), shot.lines.cend()));
    }
    const QVector<int> unfilmed = script::unfilmed(scene);
    for (int line = 0; line < int(scene.lines.size()); ++line)
        if (!covered.contains(line) && !unfilmed.contains(line))
            return false;
    return true;
}

void PlannedScenes::keep(const Story &story, SceneId scene, const QByteArray &question, const QVector<int> &unused)
{
    Entry entry{question, {}, QSet<int>(unused.cbegin(), unused.cend())};
    for (const ShotId shot : story.shotsOf(scene))
        entry.shots.insert(shot.value);
    m_entries.insert(scene.value, entry);
    save();
}

void PlannedScenes::load()
{
    const auto bytes = m_files.read(m_path, s_mostBytes);
    if (!bytes)
        return;
    const QJsonObject scenes = QJsonDocument::fromJson(*bytes).object().value(QStringLiteral("scenes")).toObject();
    for (auto at = scenes.constBegin(); at != scenes.constEnd(); ++at) {
        const QJsonObject scene = at->toObject();
        m_entries.insert(at.key().toLongLong(), {scene.value(QStringLiteral("question")).toString().toLatin1(),
                                                 setOf<qint64>(scene.value(QStringLiteral("shots"))),
                                                 setOf<int>(scene.value(QStringLiteral("unused")))});
    }
}

void PlannedScenes::save() const
{
    QJsonObject scenes;
    for (auto at = m_entries.constBegin(); at != m_entries.constEnd(); ++at)
        scenes.insert(QString::number(at.key()),
                      QJsonObject{{QStringLiteral("question"), QString::fromLatin1(at->question)},
                                  {QStringLiteral("shots"), arrayOf(at->shots)},
                                  {QStringLiteral("unused"), arrayOf(at->unused)}});
    const QJsonObject file{{QStringLiteral("scenes"), scenes}};
    if (const auto saved = writeDurably(m_files, m_path, QJsonDocument(file).toJson(QJsonDocument::Compact)); !saved)
        qCWarning(lcWorkspace).noquote() << saved.error().text();
}

}  // namespace circletake::workspace
