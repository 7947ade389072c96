// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stories.h"
#include "workspace/facecache.h"
#include "workspace/filmplan.h"
#include "workspace/heldtakes.h"
#include "workspace/likenessmodel.h"
#include "workspace/statusjson.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest/QtTest>
#include <cmath>

using namespace circletake;
using namespace circletake::workspace;
using State = CharacterLikeness::State;

namespace {

media::FaceFindings seen(const QVector<QVector<float>> &embeddings, int samples = 1)
{
    media::FaceFindings findings{samples, {}};
    for (const QVector<float> &embedding : embeddings)
        findings.faces.append({0, 0, QRectF(0.1, 0.1, 0.2, 0.2), 0.9, 50, embedding});
    return findings;
}

Picture picture(const char *hash)
{
    return {QStringLiteral("references/%1.jpg").arg(QLatin1String(hash)), hash, {64, 64}, 100};
}

/// One episode of one scene of two shots; MEI has a reference, CHEN has none; the first shot has two clips.
class Film
{
public:
    Film()
    {
        StoryRows rows = test::rowsOf(1, 1, 2);
        rows.characters[0].pictures = {picture("mei")};
        for (Shot &shot : rows.shots)
            shot.cast = {rows.characters[0].id, rows.characters[1].id};
        story = *Story::fromRows(rows);
        for (const qint64 id : {901, 902}) {
            Take take = test::takeOf(story, shot(), TakeState::Ready, id);
            take.clipHash = QByteArray::number(id);
            take.clip = QStringLiteral("clips/%1.mp4").arg(id);
            QVERIFY(story.put(take).ok());
        }
        files.insert("mei", seen({{1, 0}}));
        files.insert("901", seen({{0.8F, 0.6F}, {0, 1}}));
        files.insert("902", seen({{0.4F, 0.9165151F}}));
    }

    [[nodiscard]] ShotId shot(int number = 1) const { return test::shotAt(story, 1, 1, number); }
    [[nodiscard]] TakeLikeness of(qint64 take) const
    {
        return likenessOf(story, *story.find(TakeId{take}), findings());
    }
    [[nodiscard]] FindingsOf findings() const
    {
        return [this](const QByteArray &hash) {
            const auto file = files.constFind(hash);
            return file == files.constEnd() ? nullptr : &*file;
        };
    }
    void setLeast(double least)
    {
        Series series = story.series();
        series.bible.leastLikeness = least;
        story.setSeries(series);
    }
    void setPictures(const QVector<Picture> &pictures)
    {
        Character mei = story.characters().first();
        mei.pictures = pictures;
        QVERIFY(story.put(mei).ok());
    }

    Story story;
    QHash<QByteArray, media::FaceFindings> files;
};

}  // namespace

/// Faces as numbers of characters, shots and takes, without any picture.
class TestLikeness : public QObject
{
    Q_OBJECT

private slots:
    void bestMatchOfEachCharacterIsGiven();
    void whyThereIsNoNumberIsSaid_data();
    void whyThereIsNoNumberIsSaid();
    void takeBelowTheThresholdIsHeld();
    void heldTakeGoesIntoTheFilmOnlyWhenCircled();
    void holdsAreRememberedWithoutMeasuring();
    void statusTellsWhatIsHeld();
    void filmWithHeldClipsSaysWhatTheyWaitFor();
    void filesAreThoseOfTheTakeAndItsCast();
    void mapShowsCharactersByShots();
    void mapFollowsTheStory();
};

void TestLikeness::bestMatchOfEachCharacterIsGiven()
{
    const Film film;
    const TakeLikeness likeness = film.of(901);
    QCOMPARE(likeness.size(), 2);
    QCOMPARE(likeness[0].state, State::Measured);
    QCOMPARE(likeness[0].name, film.story.characters()[0].name);
    QVERIFY(std::abs(likeness[0].likeness - 0.8) < 1e-6);
    QCOMPARE(likeness[0].bySample.size(), 1);
    QCOMPARE(likeness[1].state, State::NoReference);
    QCOMPARE(stateText(likeness[0]), QStringLiteral("0.80"));
    QVERIFY(std::abs(*lowestOf(likeness) - 0.8) < 1e-6);
}

void TestLikeness::whyThereIsNoNumberIsSaid_data()
{
    QTest::addColumn<QStringList>("gone");
    QTest::addColumn<QStringList>("faceless");
    QTest::addColumn<bool>("references");
    QTest::addColumn<int>("state");
    QTest::newRow("clip not looked at") << QStringList{QStringLiteral("901")} << QStringList() << true
                                        << int(State::NotMeasured);
    QTest::newRow("reference not looked at")
        << QStringList{QStringLiteral("mei")} << QStringList() << true << int(State::NotMeasured);
    QTest::newRow("nobody in the clip") << QStringList() << QStringList{QStringLiteral("901")} << true
                                        << int(State::NoFaceSeen);
    QTest::newRow("nobody in the reference")
        << QStringList() << QStringList{QStringLiteral("mei")} << true << int(State::NoFaceInReferences);
    QTest::newRow("no reference") << QStringList() << QStringList() << false << int(State::NoReference);
}

void TestLikeness::whyThereIsNoNumberIsSaid()
{
    QFETCH(QStringList, gone);
    QFETCH(QStringList, faceless);
    QFETCH(bool, references);
    QFETCH(int, state);
    Film film;
    for (const QString &hash : gone)
        film.files.remove(hash.toLatin1());
    for (const QString &hash : faceless)
        film.files.insert(hash.toLatin1(), seen({}));
    if (!references)
        film.setPictures({});
    const TakeLikeness likeness = film.of(901);
    QCOMPARE(int(likeness[0].state), state);
    QVERIFY(!lowestOf(likeness));
    QVERIFY(!stateText(likeness[0]).isEmpty());
    film.setLeast(0.9);
    QVERIFY(!heldTakes(film.story, film.shot(), film.findings()).contains(TakeId{901}));
}

void TestLikeness::takeBelowTheThresholdIsHeld()
{
    Film film;
    QVERIFY(heldTakes(film.story, film.shot(), film.findings()).isEmpty());
    film.setLeast(0.6);
    QCOMPARE(heldTakes(film.story, film.shot(), film.findings()), QVector<TakeId>{TakeId{902}});
    QVERIFY(film.of(902)[0].low);
    QVERIFY(!film.of(901)[0].low);
    film.setLeast(0.9);
    QCOMPARE(heldTakes(film.story, film.shot(), film.findings()).size(), 2);
    Take drawn = *film.story.find(TakeId{902});
    drawn.animatic = true;  // no face that could be like anybody's
    QVERIFY(film.story.put(drawn).ok());
    QCOMPARE(heldTakes(film.story, film.shot(), film.findings()), QVector<TakeId>{TakeId{901}});
    QCOMPARE(belowText(0.41, 0.6), QStringLiteral("0.41 below 0.60"));
}

void TestLikeness::heldTakeGoesIntoTheFilmOnlyWhenCircled()
{
    Film film;
    QCOMPARE(film.story.chosenTake(film.shot()), TakeId{902});
    film.story.setPassedOver({TakeId{902}});
    QCOMPARE(film.story.chosenTake(film.shot()), TakeId{901});
    QCOMPARE(film.story.latestClip(film.shot()), TakeId{901});  // the card shows what goes into the film
    film.story.setPassedOver({TakeId{901}, TakeId{902}});
    QVERIFY(!film.story.chosenTake(film.shot()).isValid());
    QCOMPARE(film.story.latestClip(film.shot()), TakeId{902});
    Shot shot = *film.story.find(film.shot());
    shot.circled = TakeId{901};
    QVERIFY(film.story.put(shot).ok());
    QCOMPARE(film.story.chosenTake(film.shot()), TakeId{901});
    QCOMPARE(film.story.latestClip(film.shot()), TakeId{901});
}

void TestLikeness::holdsAreRememberedWithoutMeasuring()
{
    const QTemporaryDir folder;
    Film film;
    film.setLeast(0.6);
    QVERIFY(heldAsRemembered(film.story, folder.path()).isEmpty());
    const FaceCache others(faceCacheOf(folder.path()), "of other models");
    const FaceCache cache(faceCacheOf(folder.path()), media::faceModelsHash());
    for (auto file = film.files.cbegin(); file != film.files.cend(); ++file)
        others.write(file.key(), *file);
    QVERIFY(heldAsRemembered(film.story, folder.path()).isEmpty());
    for (auto file = film.files.cbegin(); file != film.files.cend(); ++file)
        cache.write(file.key(), *file);
    QCOMPARE(heldAsRemembered(film.story, folder.path()), QSet<TakeId>{TakeId{902}});
    film.setLeast(0);
    QVERIFY(heldAsRemembered(film.story, folder.path()).isEmpty());
}

void TestLikeness::statusTellsWhatIsHeld()
{
    Film film;
    const auto waiting = [&film] {
        QStringList slates;
        for (const QJsonValue each : statusJson(film.story, {})[QLatin1String("waiting")].toArray())
            if (each[QLatin1String("kind")].toString() == QLatin1String("likeness"))
                slates += each[QLatin1String("slate")].toString();
        return slates;
    };
    QVERIFY(waiting().isEmpty());
    film.story.setPassedOver({TakeId{902}});  // the older one goes into the film
    QVERIFY(waiting().isEmpty());
    film.story.setPassedOver({TakeId{901}, TakeId{902}});
    QCOMPARE(waiting(), QStringList{film.story.slateOf(TakeId{902}).text()});
}

void TestLikeness::filmWithHeldClipsSaysWhatTheyWaitFor()
{
    Film film;
    film.story.setPassedOver({TakeId{901}, TakeId{902}});
    AssembleRequest request;
    request.episode = film.story.episodes().first();
    const auto plan = planFilm(film.story, {}, request);
    QVERIFY(!plan);
    QCOMPARE(plan.error().where, film.story.slateOf(film.shot()).text());
    request.fillWithAnimatic = true;
    QVERIFY(planFilm(film.story, {}, request).ok());
    request.fillWithAnimatic = false;
    film.story.setPassedOver({TakeId{902}});
    QVERIFY(planFilm(film.story, {}, request).ok());
}

void TestLikeness::filesAreThoseOfTheTakeAndItsCast()
{
    Film film;
    const QVector<FaceFile> files = faceFilesOf(film.story, TakeId{901}, QStringLiteral("/film"));
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0].path, QStringLiteral("/film/references/mei.jpg"));
    QVERIFY(files[0].still);
    QCOMPARE(files[1].hash, QByteArray("901"));
    QVERIFY(!files[1].still);
    QVERIFY(faceFilesOf(film.story, TakeId{77}, QStringLiteral("/film")).isEmpty());
    film.setPictures({});  // nothing to compare with: nothing is looked at
    QVERIFY(faceFilesOf(film.story, TakeId{901}, QStringLiteral("/film")).isEmpty());
}

void TestLikeness::mapShowsCharactersByShots()
{
    StoryDocument document;
    const LikenessDesk desk(document, QStringLiteral("/no/such/folder"));
    LikenessModel model(document, desk);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Film film;
    document.reset(film.story, {});
    model.setEpisode(film.story.episodes().first());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), film.story.characters()[0].name);
    QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), film.story.slateOf(film.shot(2)).text());
    const auto first = model.index(0, 0).data(LikenessModel::CellRole).value<LikenessCell>();
    QVERIFY(first.inShot && first.hasClip);
    QCOMPARE(first.likeness.state, State::NotMeasured);
    QVERIFY(!model.index(1, 0).data(LikenessModel::CellRole).value<LikenessCell>().hasClip);
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(film.story.characters()[0].name));
    QVERIFY(model.hasReferences());
}

void TestLikeness::mapFollowsTheStory()
{
    StoryDocument document;
    const LikenessDesk desk(document, QStringLiteral("/no/such/folder"));
    LikenessModel model(document, desk);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Film film;
    document.reset(film.story, {});
    model.setEpisode(film.story.episodes().first());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    document.touch({film.shot(2)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    render::StoryEdit edit;
    Shot shot = *film.story.find(film.shot(2));
    shot.cast.clear();
    edit.shots = {shot};
    QVERIFY(document.apply(edit).ok());
    QVERIFY(!model.index(1, 0).data(LikenessModel::CellRole).value<LikenessCell>().inShot);
    edit = {};
    edit.removedShots = {film.shot(2)};
    QVERIFY(document.apply(edit).ok());
    QCOMPARE(model.rowCount(), 1);
    document.close();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
