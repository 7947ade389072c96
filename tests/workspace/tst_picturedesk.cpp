// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mediaclips.h"
#include "workspace/worksworld.h"

#include <QImageReader>
#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;
using test::MediaClips;
using test::WorksWorld;

/// Real pictures and clips, a real media worker, a real project folder.
class TestPictureDesk : public QObject
{
    Q_OBJECT

private slots:
    void aPictureIsKeptSmallAndNamedAfterItsContents()
    {
        WorksWorld world;
        world.makeProject();
        const auto picture = taken(world, large());
        QVERIFY2(picture, picture ? "" : qPrintable(picture.error().text()));
        QCOMPARE(picture->size.width(), 2048);
        QVERIFY(picture->path.startsWith(QStringLiteral("references/")));
        QVERIFY(picture->bytes < PictureDesk::mostBytes);
        const QString path = world.folder() + QLatin1Char('/') + picture->path;
        QCOMPARE(world.files.hash(path).valueOr({}), picture->hash);
        QCOMPARE(QImageReader(path).size(), picture->size);
        QCOMPARE(*taken(world, large()), *picture);
    }

    void aBadPictureIsToldAndNothingIsKept()
    {
        WorksWorld world;
        world.makeProject();
        const auto picture = taken(world, m_files.file(QStringLiteral("words.jpg"), "words"));
        QVERIFY(!picture.ok());
        QCOMPARE(picture.error().kind, ErrorKind::BadInput);
        QVERIFY(!QFileInfo::exists(world.folder() + QStringLiteral("/references/words.jpg")));
        QVERIFY(QDir(world.folder() + QStringLiteral("/references")).isEmpty());
    }

    void aPictureIsMadeSmallerForAModelThatWantsItSo()
    {
        WorksWorld world;
        world.makeProject();
        const auto picture = taken(world, noise());
        QVERIFY(picture.ok());
        QVERIFY(picture->bytes > 60'000);
        SendPlan plan;
        plan.spec.pictures = {{PictureRole::Reference, QStringLiteral("MEI"), *picture}};
        PictureLimits limits;
        limits.mostBytes = 60'000;
        std::optional<Result<RenderSpec>> spec;
        world.works->rendering().pictures().finish(plan, limits, [&](const auto &result) { spec = result; });
        QTRY_VERIFY_WITH_TIMEOUT(spec.has_value(), 30'000);
        QVERIFY2(*spec, *spec ? "" : qPrintable(spec->error().text()));
        const Picture &sent = (*spec)->pictures.first().picture;
        QVERIFY(sent.bytes <= 60'000);
        QVERIFY(sent.hash != picture->hash);
        QCOMPARE((*spec)->pictures.first().of, QStringLiteral("MEI"));
        QVERIFY(QFileInfo::exists(world.folder() + QLatin1Char('/') + sent.path));
    }

    void aShotThatContinuesFollowsTheOneBeforeIt()
    {
        WorksWorld world;
        world.makeProject();
        world.plugs.limits.firstFrame = true;
        makeRealClips(world);
        const QVector<ShotId> shots = world.shots().mid(0, 3);
        continueFrom(world, shots[1]);
        continueFrom(world, shots[2]);
        RenderRequest request;
        request.shots = shots;
        std::optional<Result<RenderStarted>> started;
        world.works->rendering().render(request, [&](const auto &result) { started = result; });
        QVERIFY(patiently(world, [&] { return started && world.works->rendering().isIdle(); }));
        QCOMPARE((*started)->takes, 1);
        QCOMPARE((*started)->waiting, 2);
        for (int i = 0; i < 3; ++i) {
            const Take *take = world.story().find(world.story().chosenTake(shots[i]));
            QVERIFY2(take, qPrintable(QString::number(i)));
            QCOMPARE(int(take->spec.pictures.size()), i == 0 ? 0 : 1);
            if (i == 0)
                continue;
            const SpecPicture &frame = take->spec.pictures.first();
            QCOMPARE(int(frame.role), int(PictureRole::FirstFrame));
            QCOMPARE(frame.picture.size, QSize(180, 320));
            const QString path = world.folder() + QLatin1Char('/') + frame.picture.path;
            QCOMPARE(world.files.hash(path).valueOr({}), frame.picture.hash);
        }
        QVERIFY(world.problems.isEmpty());
    }

    void aShotThatWaitsInVainSaysWhyNot()
    {
        WorksWorld world;
        world.makeProject();
        world.plugs.limits.firstFrame = true;
        const QVector<ShotId> shots = world.shots().mid(0, 3);
        continueFrom(world, shots[1]);
        continueFrom(world, shots[2]);
        world.prepare = [](test::ScriptedProvider &provider) {
            provider.nextSubmits = {test::refusedAnswer(ProblemKind::Invalid, 400)};
        };
        RenderRequest request;
        request.shots = shots;
        const auto started = world.render(request);
        QVERIFY(started.ok());
        QCOMPARE(started->waiting, 2);
        QVERIFY(world.works->rendering().isIdle());
        QVERIFY(!world.story().chosenTake(shots[1]).isValid());
        QStringList words;
        for (const Problem &problem : world.problems)
            words << problem.what;
        QCOMPARE(words.filter(QStringLiteral("continues from")).size(), 2);
    }

    void aShotAloneThatHasNothingToContinueFromIsRefusedAtOnce()
    {
        WorksWorld world;
        world.makeProject();
        world.plugs.limits.firstFrame = true;
        continueFrom(world, world.shots()[1]);
        RenderRequest request;
        request.shots = {world.shots()[1]};
        const auto started = world.render(request);
        QVERIFY(!started.ok());
        QVERIFY(started.error().what.contains(QStringLiteral("continues from")));
    }

private:
    QString large()
    {
        return m_files.make(QStringLiteral("large.jpg"),
                            QStringLiteral("-f lavfi -i testsrc2=s=10000x6000:d=1 -frames:v 1 -update 1"));
    }
    QString noise()
    {
        return m_files.make(QStringLiteral("noise.png"),
                            QStringLiteral("-f lavfi -i nullsrc=s=900x900:d=1,geq=random(1)*255:128:128 -frames:v 1"));
    }
    static Result<Picture> taken(WorksWorld &world, const QString &file)
    {
        std::optional<Result<Picture>> picture;
        world.works->rendering().pictures().take(file, [&](const auto &result) { picture = result; });
        (void)QTest::qWaitFor([&] { return picture.has_value(); }, 30'000);
        return picture.value_or(Error{});
    }
    static void continueFrom(WorksWorld &world, ShotId id)
    {
        render::StoryEdit edit;
        edit.shots = {*world.story().find(id)};
        edit.shots.first().continues = true;
        QVERIFY(world.works->project().apply(edit).ok());
    }
    /// What the provider makes can be decoded.
    void makeRealClips(WorksWorld &world)
    {
        const QByteArray clip = MediaClips::contents(m_files.bars(QStringLiteral("clip.mp4")));
        const auto fetched = [&world, clip](const render::FetchRequest &request) -> std::optional<render::FetchAnswer> {
            if (!writeDurably(world.files, request.part, clip))
                return test::failedFetch(ProblemKind::Storage);
            render::FetchAnswer answer;
            answer.bytes = clip.size();
            answer.hash = world.files.hash(request.part).valueOr({});
            return answer;
        };
        world.plugs.fetcher = [&world, fetched] {
            auto clips = std::make_unique<test::FakeClips>(world.clock, world.files, world.service);
            clips->fetchScript = fetched;
            return clips;
        };
        world.plugs.checker = [&world] {
            auto clips = std::make_unique<test::FakeClips>(world.clock, world.files, world.service);
            clips->nextChecks.resize(9, {ProblemKind::None, {}, 120, 5000});
            return clips;
        };
    }
    /// Manual time for the engine, real time for the media worker.
    static bool patiently(WorksWorld &world, const std::function<bool()> &done)
    {
        return QTest::qWaitFor(
            [&] {
                (void)world.clock.fireNext();
                return done();
            },
            60'000);
    }

    MediaClips m_files;
};

QTEST_GUILESS_MAIN(TestPictureDesk)
#include "tst_picturedesk.moc"
