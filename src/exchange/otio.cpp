// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/otio.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace circletake::exchange {

namespace {

QJsonObject schema(const char *name, QJsonObject fields)
{
    fields.insert(QStringLiteral("OTIO_SCHEMA"), QLatin1String(name));
    return fields;
}

QJsonObject time(qint64 frames, int rate)
{
    return schema("RationalTime.1",
                  {{QStringLiteral("value"), double(frames)}, {QStringLiteral("rate"), double(rate)}});
}

QJsonObject range(qint64 start, qint64 frames, int rate)
{
    return schema("TimeRange.1", {{QStringLiteral("start_time"), time(start, rate)},
                                  {QStringLiteral("duration"), time(frames, rate)}});
}

/// What every item of a timeline has.
QJsonObject item(const QString &name, const QJsonValue &sourceRange, const QJsonObject &metadata = {})
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("metadata"), metadata},
            {QStringLiteral("source_range"), sourceRange},
            {QStringLiteral("effects"), QJsonArray()},
            {QStringLiteral("markers"), QJsonArray()},
            {QStringLiteral("enabled"), true}};
}

class TimelineWriter
{
public:
    TimelineWriter(const Story &story, const QVector<Cut> &cuts)
        : m_story(story)
        , m_cuts(cuts)
        , m_rate(story.series().framesPerSecond)
    {
    }

    [[nodiscard]] QJsonObject track(const QString &name, const QString &kind) const
    {
        QJsonArray children;
        for (const Cut &cut : m_cuts)
            children.append(cut.take.isValid() ? clip(cut) : gap(cut));
        QJsonObject fields = item(name, QJsonValue());
        fields.insert(QStringLiteral("kind"), kind);
        fields.insert(QStringLiteral("children"), children);
        return schema("Track.1", fields);
    }

private:
    [[nodiscard]] QJsonObject gap(const Cut &cut) const
    {
        return schema("Gap.1", item(cut.slate, range(0, cut.frames, m_rate), facts(cut)));
    }

    [[nodiscard]] QJsonObject clip(const Cut &cut) const
    {
        const Take &take = *m_story.find(cut.take);
        const QJsonValue available = take.clipFrames > 0 ? QJsonValue(range(0, take.clipFrames, m_rate)) : QJsonValue();
        const QJsonObject reference =
            schema("ExternalReference.1",
                   {{QStringLiteral("name"), QString()},
                    {QStringLiteral("metadata"), QJsonObject()},
                    {QStringLiteral("target_url"), QUrl::fromLocalFile(cut.clip).toString(QUrl::FullyEncoded)},
                    {QStringLiteral("available_range"), available},
                    {QStringLiteral("available_image_bounds"), QJsonValue()}});
        QJsonObject fields = item(cut.slate, range(0, cut.frames, m_rate), facts(cut));
        fields.insert(QStringLiteral("active_media_reference_key"), QStringLiteral("DEFAULT_MEDIA"));
        fields.insert(QStringLiteral("media_references"), QJsonObject{{QStringLiteral("DEFAULT_MEDIA"), reference}});
        return schema("Clip.2", fields);
    }

    [[nodiscard]] QJsonObject facts(const Cut &cut) const
    {
        const Shot &shot = *m_story.find(cut.shot);
        return {{QStringLiteral("circletake"), QJsonObject{{QStringLiteral("slate"), cut.slate},
                                                           {QStringLiteral("action"), shot.action},
                                                           {QStringLiteral("note"), shot.note},
                                                           {QStringLiteral("animatic"), cut.animatic}}}};
    }

    const Story &m_story;
    const QVector<Cut> &m_cuts;
    const int m_rate;
};

}  // namespace

QByteArray toOtio(const Story &story, EpisodeId episode, const QVector<Cut> &cuts)
{
    const TimelineWriter writer(story, cuts);
    QJsonObject stack = item(QStringLiteral("tracks"), QJsonValue());
    stack.insert(QStringLiteral("children"), QJsonArray{writer.track(QStringLiteral("V1"), QStringLiteral("Video")),
                                                        writer.track(QStringLiteral("A1"), QStringLiteral("Audio"))});
    const QJsonObject timeline = schema("Timeline.1", {{QStringLiteral("name"), story.slateOf(episode).text()},
                                                       {QStringLiteral("metadata"), QJsonObject()},
                                                       {QStringLiteral("global_start_time"), QJsonValue()},
                                                       {QStringLiteral("tracks"), schema("Stack.1", stack)}});
    return QJsonDocument(timeline).toJson(QJsonDocument::Indented);
}

}  // namespace circletake::exchange
