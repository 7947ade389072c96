// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/otio.h"
#include "exchange/shotlist.h"
#include "exchange/subtitles.h"
#include "support/stories.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace circletake;
using namespace circletake::exchange;

/// Subtitles, shot lists and timelines, as the bytes that others read.
class TestExports : public QObject
{
    Q_OBJECT

    const QVector<Cue> m_cues{
        {250, 2500, QStringLiteral("MEI"), QStringLiteral("A & {b} <c>"), VoiceKind::OnScreen},
        {3'661'001, 3'662'009, QStringLiteral("Wei, Jr"), QStringLiteral("好。"), VoiceKind::Narration}};

    static Story filmed()
    {
        Story story = test::storyOf(1, 1, 3);
        Take take = test::takeOf(story, test::shotAt(story, 1, 1, 2), TakeState::Ready, 901);
        take.clip = QStringLiteral("clips/EP01/SC001/SH020/T1.mp4");
        take.clipFrames = 125;
        take.animatic = true;
        [&] { QVERIFY(story.put(take).ok()); }();
        return story;
    }

private slots:
    void subRip()
    {
        QCOMPARE(toSrt(m_cues), QByteArray("1\r\n00:00:00,250 --> 00:00:02,500\r\nA & {b} <c>\r\n\r\n"
                                           "2\r\n01:01:01,001 --> 01:01:02,009\r\n好。\r\n\r\n"));
        QCOMPARE(toSrt({}), QByteArray());
    }

    void webVtt()
    {
        QCOMPARE(toVtt(m_cues), QByteArray("WEBVTT\n\n00:00:00.250 --> 00:00:02.500\nA &amp; {b} &lt;c&gt;\n\n"
                                           "01:01:01.001 --> 01:01:02.009\n好。\n\n"));
    }

    void assInTheFramesOwnPixels()
    {
        const QByteArray ass = toAss(m_cues, {1080, 1920}, QStringLiteral("EP01\nfalse line"));
        QVERIFY(ass.contains("PlayResX: 1080\nPlayResY: 1920\n"));
        QVERIFY(ass.contains("Title: EP01 false line\n"));
        QVERIFY(ass.contains("Style: Default,Noto Sans CJK SC,64,"));
        QVERIFY(ass.contains("Dialogue: 0,0:00:00.25,0:00:02.50,Default,MEI,0,0,0,,A & ｛b｝ <c>\n"));
        QVERIFY(ass.contains("Dialogue: 0,1:01:01.00,1:01:02.01,Default,Wei Jr,0,0,0,,{\\i1}好。{\\i0}\n"));
    }

    void aShotListInEnglish()
    {
        const QStringList lines =
            QString::fromUtf8(shotListCsv(filmed(), {}, ShotListStyle::English)).split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines[0].endsWith(QStringLiteral("Dialogue/Audio,Cast,Props,Duration,Notes")));
        QCOMPARE(lines[2], QStringLiteral("1,1,SH020,MS,eye level,static camera,,,,ROOM 1,,Mei does thing 2.,MEI: Word "
                                          "2.,MEI,,5,"));
    }

    void aShotListInChinese()
    {
        const QStringList lines =
            QString::fromUtf8(shotListCsv(filmed(), {}, ShotListStyle::Chinese)).split(QStringLiteral("\r\n"));
        QVERIFY(lines[0].contains(QStringLiteral("场次,镜号,景别,角度,运镜,时长,画面内容,台词")));
        QVERIFY(lines[2].startsWith(QStringLiteral("1,1,SH020,中景,平视,固定,5,Mei does thing 2.")));
        QCOMPARE(lines[0].count(QLatin1Char(',')), lines[2].count(QLatin1Char(',')));
    }

    void onlyTheEpisodeAskedFor()
    {
        const Story story = test::storyOf(2, 1, 2);
        const auto rows = [&](EpisodeId id) {
            return shotListCsv(story, id, ShotListStyle::English).count("\r\n") - 1;
        };
        QCOMPARE(rows({}), 4);
        QCOMPARE(rows(story.episodes().last()), 2);
    }

    void cutsAddUpToTheFrame()
    {
        StoryRows rows = test::rowsOf(1, 1, 3);
        rows.shots[1].durationMs = 5021;
        const Story story = Story::fromRows(rows).value();
        const QVector<Cut> cuts = cutsOf(story, story.episodes().first(), QStringLiteral("/films/key"));
        QCOMPARE(cuts[1].frames, 121);
        QCOMPARE(cuts[2].startFrame, 120 + 121);
        QCOMPARE(cuts[1].slate, QStringLiteral("EP01-SC001-SH020"));
        QVERIFY(cuts[1].clip.isEmpty());
    }

    void aTimelineForEditors()
    {
        const Story story = filmed();
        const EpisodeId episode = story.episodes().first();
        const QJsonObject timeline =
            QJsonDocument::fromJson(toOtio(story, episode, cutsOf(story, episode, QStringLiteral("/films/my key"))))
                .object();
        QCOMPARE(timeline[QStringLiteral("OTIO_SCHEMA")].toString(), QStringLiteral("Timeline.1"));
        const QJsonArray tracks = timeline[QStringLiteral("tracks")][QStringLiteral("children")].toArray();
        QCOMPARE(tracks.size(), 2);
        const QJsonArray items = tracks[0][QStringLiteral("children")].toArray();
        QCOMPARE(items.size(), 3);
        QCOMPARE(items[0][QStringLiteral("OTIO_SCHEMA")].toString(), QStringLiteral("Gap.1"));
        const QJsonValue clip = items[1];
        QCOMPARE(clip[QStringLiteral("name")].toString(), QStringLiteral("EP01-SC001-SH020-T1"));
        QCOMPARE(clip[QStringLiteral("source_range")][QStringLiteral("duration")][QStringLiteral("value")].toInt(),
                 120);
        const QJsonValue media = clip[QStringLiteral("media_references")][QStringLiteral("DEFAULT_MEDIA")];
        QCOMPARE(media[QStringLiteral("target_url")].toString(),
                 QStringLiteral("file:///films/my%20key/clips/EP01/SC001/SH020/T1.mp4"));
        QCOMPARE(media[QStringLiteral("available_range")][QStringLiteral("duration")][QStringLiteral("value")].toInt(),
                 125);
        QVERIFY(clip[QStringLiteral("metadata")][QStringLiteral("circletake")][QStringLiteral("animatic")].toBool());
    }
};

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
