// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cue.h"
#include "support/stories.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::exchange;

class TestCue : public QObject
{
    Q_OBJECT

    static Story talking(const QStringList &speeches, int durationMs = 5000)
    {
        StoryRows rows = test::rowsOf(1, 1, 1);
        Scene &scene = rows.scenes.first();
        Shot &shot = rows.shots.first();
        scene.lines.resize(1);
        shot.lines.clear();
        shot.durationMs = durationMs;
        for (const QString &speech : speeches) {
            shot.lines += int(scene.lines.size());
            scene.lines.append({LineKind::Dialogue, speech, QStringLiteral("MEI"), {}, {}, {}, false, {}, 2, 2});
        }
        return Story::fromRows(rows).value();
    }

private slots:
    void speechesLieInTheirShotsInOrderWithoutOverlap()
    {
        const Story story = test::storyOf(1, 2, 3);
        const QVector<Cue> cues = cuesOf(story, story.episodes().first());
        QCOMPARE(cues.size(), 6);
        for (int i = 0; i < cues.size(); ++i) {
            QVERIFY(cues[i].fromMs >= 5000 * i && cues[i].toMs <= 5000 * (i + 1));
            QVERIFY(cues[i].toMs > cues[i].fromMs);
            QCOMPARE(cues[i].speaker, QStringLiteral("MEI"));
        }
        QCOMPARE(cues[4].text, QStringLiteral("Word 2."));
    }

    void tooMuchTalkIsSqueezedIntoTheShot()
    {
        const QString speech = QStringLiteral("我们今天一定要把这把钥匙找出来不然奶奶会难过的");
        const Story story = talking({speech, speech, speech});
        const QVector<Cue> cues = cuesOf(story, story.episodes().first());
        QCOMPARE(cues.size(), 6);
        QVERIFY(cues.last().toMs <= 5000);
        for (int i = 1; i < cues.size(); ++i)
            QVERIFY(cues[i].fromMs >= cues[i - 1].toMs);
    }

    void longSpeechesAreCutIntoLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("pieces");
        QTest::newRow("short") << QStringLiteral("好。") << QStringList{QStringLiteral("好。")};
        QTest::newRow("empty") << QStringLiteral("  ") << QStringList();
        QTest::newRow("behind a mark") << QStringLiteral("奶奶，红包里怎么是一把钥匙？它能打开什么门？")
                                       << QStringList{QStringLiteral("奶奶，红包里怎么是一把钥匙？"),
                                                      QStringLiteral("它能打开什么门？")};
        QTest::newRow("no line begins with a mark")
            << QStringLiteral("一二三四五六七八九十一二三四五六！好")
            << QStringList{QStringLiteral("一二三四五六七八九十一二三四五"), QStringLiteral("六！好")};
        QTest::newRow("between words") << QStringLiteral("She never told anybody about the key under the old stone")
                                       << QStringList{QStringLiteral("She never told anybody about the"),
                                                      QStringLiteral("key under the old stone")};
        QTest::newRow("one endless word") << QString(40, QLatin1Char('a'))
                                          << QStringList{QString(32, QLatin1Char('a')), QString(8, QLatin1Char('a'))};
        QTest::newRow("only marks") << QString(20, QChar(u'！')) << QStringList{QString(1, QChar(u'！'))};
    }

    void longSpeechesAreCutIntoLines()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, pieces);
        const QStringList found = piecesOf(text);
        if (QLatin1String(QTest::currentDataTag()) == QLatin1String("only marks")) {
            QCOMPARE(found.join(QString()), text);
            return;
        }
        QCOMPARE(found, pieces);
    }

    void silentShotsHaveNoCues()
    {
        const Story story = talking({QStringLiteral("  ")});
        QVERIFY(cuesOf(story, story.episodes().first()).isEmpty());
        QVERIFY(cuesOf(story, EpisodeId{999}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCue)
#include "tst_cue.moc"
