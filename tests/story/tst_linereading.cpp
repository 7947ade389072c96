// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/linereading.h"

#include <QtTest>

using namespace circletake;

namespace {

Line said(const QString &who, const QString &text, const QString &mood = {})
{
    Line line;
    line.kind = LineKind::Dialogue;
    line.character = who;
    line.text = text;
    line.mood = mood;
    return line;
}

Reading readingOf(const Line &line, int place, qint64 id)
{
    Reading reading;
    reading.id = {id};
    reading.scene = {2};
    reading.line = place;
    reading.number = 1;
    reading.words = wordsHash(line);
    reading.mood = line.mood;
    reading.durationMs = 1500;
    return reading;
}

class OneScene
{
public:
    explicit OneScene(const QVector<Line> &lines) { setLines(lines); }

    void setLines(const QVector<Line> &lines)
    {
        m_rows.episodes = {{{1}, 1, {}, {}}};
        Scene scene;
        scene.id = {2};
        scene.episode = {1};
        scene.number = 1;
        scene.lines = lines;
        m_rows.scenes = {scene};
    }
    void add(const Reading &reading) { m_rows.readings.append(reading); }
    StoryRows &rows() { return m_rows; }
    [[nodiscard]] Story story() const { return Story::fromRows(m_rows).valueOr({}); }
    [[nodiscard]] QVector<LineReading> readings() const { return readingsOfLines(story(), {2}); }

private:
    StoryRows m_rows;
};

const Line hello = said(QStringLiteral("Mei"), QStringLiteral("Hello."));
const Line yes = said(QStringLiteral("Chen"), QStringLiteral("Yes."));

}  // namespace

class TestLineReading : public QObject
{
    Q_OBJECT

private slots:
    void everySpokenLineHasAnEntry()
    {
        Line action;
        action.text = QStringLiteral("Snow.");
        const OneScene scene({action, hello, said(QStringLiteral("Mei"), QStringLiteral("……")), yes});
        QCOMPARE(scene.readings(), QVector<LineReading>({{1, {}, false, 0}, {3, {}, false, 0}}));
    }

    void theNewestReadyOneGoesIntoTheFilm()
    {
        OneScene scene({hello});
        scene.add(readingOf(hello, 0, 10));
        scene.add(readingOf(hello, 0, 11));
        Reading failed = readingOf(hello, 0, 12);
        failed.state = ReadingState::Failed;
        scene.add(failed);
        QCOMPARE(scene.readings(), QVector<LineReading>({{0, {11}, false, 3}}));
    }

    void aReadingFollowsItsLineThroughTheScene()
    {
        OneScene scene({hello, yes});
        scene.add(readingOf(hello, 0, 10));
        scene.add(readingOf(yes, 1, 11));
        scene.setLines({yes, hello});
        QCOMPARE(scene.readings(), QVector<LineReading>({{0, {11}, false, 1}, {1, {10}, false, 1}}));
    }

    void linesThatReadTheSameKeepTheirOwn()
    {
        OneScene scene({yes, hello, yes});
        scene.add(readingOf(yes, 0, 10));
        scene.add(readingOf(yes, 2, 11));
        QCOMPARE(scene.readings(), QVector<LineReading>({{0, {10}, false, 1}, {1, {}, false, 0}, {2, {11}, false, 1}}));
    }

    void otherWordsOrAnotherMoodMakeItStaleNotGone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mood");
        QTest::addRow("words") << "Hello?"
                               << "";
        QTest::addRow("mood") << "Hello."
                              << "softly";
    }

    void otherWordsOrAnotherMoodMakeItStaleNotGone()
    {
        QFETCH(QString, text);
        QFETCH(QString, mood);
        OneScene scene({hello});
        scene.add(readingOf(hello, 0, 10));
        scene.setLines({said(QStringLiteral("Mei"), text, mood)});
        QCOMPARE(scene.readings(), QVector<LineReading>({{0, {10}, true, 1}}));
        const Line line = scene.rows().scenes.first().lines.first();
        QCOMPARE(spokenMs(scene.story(), line, scene.readings().first()), 400);
    }

    void anotherVoiceMakesItStaleUnlessAPersonSpokeIt()
    {
        OneScene scene({hello, yes});
        Character mei;
        mei.id = {5};
        mei.name = QStringLiteral("Plum");
        mei.aliases = {QStringLiteral("Mei"), QStringLiteral("Chen")};
        mei.voice = QStringLiteral("holysheep/nova");
        scene.rows().characters = {mei};
        Reading spoken = readingOf(hello, 0, 10);
        spoken.source = VoiceSource::Provider;
        spoken.provider = QStringLiteral("holysheep");
        spoken.voice = QStringLiteral("nova");
        scene.add(spoken);
        Reading recording = readingOf(yes, 1, 11);
        recording.source = VoiceSource::Recording;
        scene.add(recording);
        QCOMPARE(scene.readings(), QVector<LineReading>({{0, {10}, false, 1}, {1, {11}, false, 1}}));
        scene.rows().characters.first().voice = QStringLiteral("f2");
        QCOMPARE(scene.readings(), QVector<LineReading>({{0, {10}, true, 1}, {1, {11}, false, 1}}));
    }

    void aReadingWithoutALineStaysAndIsNoOnes()
    {
        OneScene scene({hello, yes});
        scene.add(readingOf(yes, 1, 10));
        scene.setLines({hello});
        QCOMPARE(scene.readings(), QVector<LineReading>({{0, {}, false, 0}}));
        QCOMPARE(scene.story().readingsOf(SceneId{2}).size(), 1);
    }

    void aSceneTakesItsReadingsAlong()
    {
        OneScene scene({hello});
        scene.add(readingOf(hello, 0, 10));
        scene.rows().beds = {{{20}, {1}, BedKind::Music, {}, QStringLiteral("sound/a.mp3"), 0, 0, -60, false, 0, 0}};
        Story story = scene.story();
        QCOMPARE(story.brokenInvariant(), QString());
        QCOMPARE(story.rows().readings.size(), 1);
        story.remove(EpisodeId{1});
        QVERIFY(story.rows().readings.isEmpty() && story.rows().beds.isEmpty());
        QVERIFY(!story.put(readingOf(hello, 0, 10)).ok());
    }
};

QTEST_GUILESS_MAIN(TestLineReading)
#include "tst_linereading.moc"
