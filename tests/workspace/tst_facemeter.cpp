// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/facefiles.h"
#include "support/mediaclips.h"
#include "support/stories.h"
#include "workspace/likenessdesk.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::workspace;

/// The meter with a real media worker, and without anything.
class TestFaceMeter : public QObject
{
    Q_OBJECT

private slots:
    void withoutModelsNothingIsStarted();
    void anotherFileInsteadOfAModelIsNamed();
    void clipIsLookedAtOnceInItsLife();
    void unreadableFileIsToldAndNotAskedAgain();
    void readyTakeIsMeasuredAndHeld();

private:
    test::FaceFiles m_faces{QStringLiteral(CIRCLETAKE_BINARY_DIR)};
    test::MediaClips m_files;
};

void TestFaceMeter::withoutModelsNothingIsStarted()
{
    FaceMeter meter(m_files.path(QStringLiteral("nothing")));
    QSignalSpy ready(&meter, &FaceMeter::readinessChanged);
    meter.setCache(m_files.path(QStringLiteral("cache")));
    QCOMPARE(ready.size(), 1);
    QVERIFY(!meter.isReady());
    QVERIFY(meter.hindrance());
    QCOMPARE(meter.hindrance()->kind, media::canReadFaces() ? ErrorKind::NotFound : ErrorKind::Unsupported);
    QVERIFY(!meter.hindrance()->text().isEmpty());
    meter.measure({"abc", m_files.path(QStringLiteral("clip.mp4")), false});
    QCOMPARE(meter.waiting(), 0);
    QVERIFY(!QFile::exists(m_files.path(QStringLiteral("cache"))));
}

void TestFaceMeter::anotherFileInsteadOfAModelIsNamed()
{
    if (!media::canReadFaces())
        QSKIP("this build cannot look for faces");
    QVERIFY(QDir().mkpath(m_files.path(QStringLiteral("wrong"))));
    for (const media::FaceModel &model : media::faceModels())
        m_files.file(QStringLiteral("wrong/") + model.file, QByteArray(model.bytes, 'x'));
    FaceMeter meter(m_files.path(QStringLiteral("wrong")));
    QSignalSpy ready(&meter, &FaceMeter::readinessChanged);
    meter.setCache(m_files.path(QStringLiteral("cache")));
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(meter.hindrance());
    QCOMPARE(meter.hindrance()->kind, ErrorKind::Damaged);
    QVERIFY(meter.hindrance()->where.contains(media::faceModels().first().file));
}

void TestFaceMeter::clipIsLookedAtOnceInItsLife()
{
    if (*m_faces.missing())
        QSKIP(m_faces.missing());
    const QString cache = m_files.path(QStringLiteral("once"));
    const QString photograph =
        m_files.file(QStringLiteral("one.jpg"), test::MediaClips::contents(m_faces.photograph(1)));
    for (const bool again : {false, true}) {
        FaceMeter meter(m_faces.models());
        QSignalSpy measured(&meter, &FaceMeter::measured);
        meter.setCache(cache);
        QTRY_VERIFY(meter.isReady());
        meter.measure({"one", photograph, true});
        meter.measure({"one", photograph, true});
        QCOMPARE(meter.waiting(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(measured.size(), 1, 60'000);
        QVERIFY(meter.findings("one"));
        QCOMPARE(meter.findings("one")->faces.size(), 3);
        QCOMPARE(QDir(cache).entryList(QDir::Files).size(), 1);
        if (!again)
            QVERIFY(QFile::remove(photograph));  // the second meter has nothing but the cache
    }
    QFile kept(QDir(cache).filePath(QDir(cache).entryList(QDir::Files).first()));
    QVERIFY(kept.resize(kept.size() / 2));  // a cut result is no result
    FaceMeter meter(m_faces.models());
    meter.setCache(cache);
    QTRY_VERIFY(meter.isReady());
    QSignalSpy measured(&meter, &FaceMeter::measured);
    meter.measure({"one", photograph, true});
    QTRY_COMPARE_WITH_TIMEOUT(measured.size(), 1, 60'000);
    QVERIFY(meter.failure("one"));
}

void TestFaceMeter::unreadableFileIsToldAndNotAskedAgain()
{
    if (*m_faces.missing())
        QSKIP(m_faces.missing());
    FaceMeter meter(m_faces.models());
    QSignalSpy measured(&meter, &FaceMeter::measured);
    meter.setCache(m_files.path(QStringLiteral("unreadable")));
    QTRY_VERIFY(meter.isReady());
    const QString path = m_files.file(QStringLiteral("words.mp4"), "no clip");
    meter.measure({"words", path, false});
    QTRY_COMPARE_WITH_TIMEOUT(measured.size(), 1, 60'000);
    QVERIFY(!meter.findings("words"));
    QVERIFY(meter.failure("words"));
    QCOMPARE(meter.failure("words")->kind, ErrorKind::BadInput);
    meter.measure({"words", path, false});
    QCOMPARE(meter.waiting(), 0);
    QVERIFY(!QFile::exists(m_files.path(QStringLiteral("unreadable/words.faces"))));
}

void TestFaceMeter::readyTakeIsMeasuredAndHeld()
{
    if (*m_faces.missing())
        QSKIP(m_faces.missing());
    // MEI's reference is the first photograph's largest face, CHEN's is somebody else's.
    const QString clip = m_files.make(QStringLiteral("clips/1.mp4"),
                                      QStringLiteral("-loop 1 -r 24 -i %1 -vf scale=960:-2 -frames:v 24 -c:v libx264 "
                                                     "-pix_fmt yuv420p")
                                          .arg(m_faces.photograph(1)));
    QVERIFY(!clip.isEmpty());
    QVERIFY(QDir().mkpath(m_files.path(QStringLiteral("references"))));
    m_files.file(QStringLiteral("references/mei.jpg"), test::MediaClips::contents(m_faces.photograph(1)));
    m_files.file(QStringLiteral("references/chen.jpg"), test::MediaClips::contents(m_faces.photograph(6)));
    StoryRows rows = test::rowsOf(1, 1, 1);
    for (qsizetype i = 0; i < 2; ++i) {
        const QString name = i == 0 ? QStringLiteral("mei") : QStringLiteral("chen");
        rows.characters[i].pictures = {{QStringLiteral("references/%1.jpg").arg(name), name.toLatin1(), {}, 1}};
    }
    rows.shots[0].cast = {rows.characters[0].id, rows.characters[1].id};
    rows.series.bible.leastLikeness = 0.6;
    StoryDocument document;
    LikenessDesk desk(document, m_faces.models());
    QSignalSpy passedOver(&desk, &LikenessDesk::passedOverChanged);
    const Story story = *Story::fromRows(rows);
    const ShotId shot = test::shotAt(story, 1, 1, 1);
    render::ProjectFacts facts;
    facts.folder = m_files.path(QString());
    document.reset(story, facts);
    Take before = test::takeOf(story, shot, TakeState::Checking, 901);
    Take after = before;
    after.state = TakeState::Ready;
    after.clip = QStringLiteral("clips/1.mp4");
    after.clipHash = "clip";
    document.apply(render::TakeChanges{{before, after, {}}});
    QTRY_COMPARE_WITH_TIMEOUT(passedOver.size(), 1, 60'000);
    const TakeLikeness &likeness = desk.of(after.id);
    QVERIFY(likeness[0].isMeasured() && likeness[0].likeness > 0.8);
    QCOMPARE(likeness[0].bySample.size(), FaceMeter::samples);
    QVERIFY(likeness[1].isMeasured() && likeness[1].low);
    QVERIFY(desk.holdOf(shot));
    QVERIFY(!document.story().chosenTake(shot).isValid());
    render::StoryEdit edit;
    Shot circled = *document.story().find(shot);
    circled.circled = after.id;
    edit.shots = {circled};
    QVERIFY(document.apply(edit).ok());
    QVERIFY(!desk.holdOf(shot));
    QCOMPARE(document.story().chosenTake(shot), after.id);
}

QTEST_GUILESS_MAIN(TestFaceMeter)
#include "tst_facemeter.moc"
