// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stories.h"
#include "workspace/statusjson.h"

#include <QJsonArray>
#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;

class TestStatusJson : public QObject
{
    Q_OBJECT

    static void put(Story &story, ShotId shot, TakeState state, qint64 id, const QString &message = {})
    {
        Take take = test::takeOf(story, shot, state, id);
        take.message = message;
        take.spent = *Money::fromDecimal(u"0.25", Currency::usd());
        take.latency.submitMs = 120;
        QVERIFY(story.put(take).ok());
    }

private slots:
    void itGoesFromTheSeriesDownToTheTakes()
    {
        Story story = test::storyOf(2, 1, 2);
        const ShotId shot = test::shotAt(story, 1, 1, 2);
        put(story, shot, TakeState::Failed, 901, QStringLiteral("Refused."));
        put(story, shot, TakeState::Ready, 902);
        render::ProjectFacts facts;
        facts.folder = QStringLiteral("/films/key");
        const QJsonObject status = statusJson(story, facts);
        QCOMPARE(status[QStringLiteral("title")].toString(), QStringLiteral("The Key"));
        QCOMPARE(status[QStringLiteral("counts")][QStringLiteral("shots")].toInt(), 4);
        QCOMPARE(status[QStringLiteral("counts")][QStringLiteral("ready")].toInt(), 1);
        QCOMPARE(status[QStringLiteral("counts")][QStringLiteral("not_rendered")].toInt(), 3);
        QCOMPARE(status[QStringLiteral("spent")][QStringLiteral("amount")].toString(), QStringLiteral("0.50"));
        const QJsonArray episodes = status[QStringLiteral("episodes")].toArray();
        QCOMPARE(episodes.size(), 2);
        const QJsonValue scene = episodes[0][QStringLiteral("scenes")][0];
        QCOMPARE(scene[QStringLiteral("slate")].toString(), QStringLiteral("EP01-SC001"));
        const QJsonValue found = scene[QStringLiteral("shots")][1];
        QCOMPARE(found[QStringLiteral("slate")].toString(), QStringLiteral("EP01-SC001-SH020"));
        QCOMPARE(found[QStringLiteral("state")].toString(), QStringLiteral("ready"));
        QCOMPARE(found[QStringLiteral("dialogue")].toString(), QStringLiteral("MEI: Word 2."));
        QCOMPARE(found[QStringLiteral("cast")][0].toString(), QStringLiteral("MEI"));
        const QJsonValue take = found[QStringLiteral("takes")][0];
        QCOMPARE(take[QStringLiteral("slate")].toString(), QStringLiteral("EP01-SC001-SH020-T1"));
        QCOMPARE(take[QStringLiteral("message")].toString(), QStringLiteral("Refused."));
        QCOMPARE(take[QStringLiteral("latency_ms")][QStringLiteral("submit")].toInt(), 120);
        QVERIFY(take[QStringLiteral("latency_ms")][QStringLiteral("download")].isNull());
        QVERIFY(take[QStringLiteral("clip")].toString().isEmpty());
        QCOMPARE(found[QStringLiteral("takes")][1][QStringLiteral("clip")].toString(), QStringLiteral("clips/902.mp4"));
        QCOMPARE(status[QStringLiteral("cast")][0][QStringLiteral("shots")].toInt(), 4);
        QVERIFY(status[QStringLiteral("waiting")].toArray().isEmpty());
    }

    void whatWaitsForAPersonIsListed()
    {
        Story story = test::storyOf(1, 2, 2);
        put(story, test::shotAt(story, 1, 1, 1), TakeState::Unknown, 901, QStringLiteral("No answer."));
        put(story, test::shotAt(story, 1, 1, 2), TakeState::Lost, 902);
        put(story, test::shotAt(story, 1, 2, 1), TakeState::Failed, 903);
        story.remove(test::shotAt(story, 1, 2, 2));
        Scene empty = *story.find(story.scenesOf(story.episodes().first()).first());
        empty.id = SceneId{700};
        empty.number = 3;
        QVERIFY(story.put(empty).ok());
        render::ProjectFacts facts;
        facts.copied = true;
        const QJsonArray waiting = statusJson(story, facts)[QStringLiteral("waiting")].toArray();
        QStringList kinds;
        for (const QJsonValue &one : waiting)
            kinds += one[QStringLiteral("kind")].toString();
        QCOMPARE(kinds, (QStringList{QStringLiteral("copied"), QStringLiteral("unknown"), QStringLiteral("lost"),
                                     QStringLiteral("failed"), QStringLiteral("unplanned")}));
        QCOMPARE(waiting[1][QStringLiteral("slate")].toString(), QStringLiteral("EP01-SC001-SH010-T1"));
        QCOMPARE(waiting[1][QStringLiteral("what")].toString(), QStringLiteral("No answer."));
        QCOMPARE(waiting[4][QStringLiteral("slate")].toString(), QStringLiteral("EP01-SC003"));
    }
};

QTEST_GUILESS_MAIN(TestStatusJson)
#include "tst_statusjson.moc"
