// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/syncchoice.h"

#include "support/fakeplugs.h"
#include "support/stories.h"
#include "workspace/staleness.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;

namespace {

/// An episode of four speaking shots, each with a good clip and a voice for its line.
class Film
{
public:
    Film()
        : story(test::storyOf(1, 1, 4))
    {
        for (const char *id : {"sandbox.lipsync", "holysheep.lipsync"}) {
            ProviderFacts facts;
            facts.id = QLatin1String(id);
            plugs.lipFacts.append(facts);
        }
        plugs.lipFacts.first().animatic = true;
        for (int i = 1; i <= 4; ++i) {
            speak(2 * i, QStringLiteral("MEI"), VoiceKind::OnScreen);
            addTake(i, TakeState::Ready);
        }
    }

    [[nodiscard]] ShotId shot(int number) const { return test::shotAt(story, 1, 1, number); }
    [[nodiscard]] SceneId scene() const { return story.scenesOf(story.episodes().first()).first(); }

    void change(int number, const std::function<void(Shot &)> &act)
    {
        Shot changed = *story.find(shot(number));
        act(changed);
        QVERIFY(story.put(changed).ok());
    }
    void change(TakeId id, const std::function<void(Take &)> &act)
    {
        Take changed = *story.find(id);
        act(changed);
        QVERIFY(story.put(changed).ok());
    }
    void changeLine(int line, const std::function<void(Line &)> &act)
    {
        Scene changed = *story.find(scene());
        act(changed.lines[line]);
        QVERIFY(story.put(changed).ok());
    }
    /// Who says a line, and the voice of it.
    ReadingId speak(int line, const QString &who, VoiceKind kind)
    {
        changeLine(line, [&](Line &changed) {
            changed.character = who;
            changed.voice = kind;
        });
        Reading reading;
        reading.id = {++m_lastId};
        reading.scene = scene();
        reading.line = line;
        reading.number = int(++m_voices);
        reading.words = wordsHash(story.find(scene())->lines[line]);
        reading.kind = kind;
        reading.file = QStringLiteral("voices/L%1-v%2.wav").arg(line).arg(reading.number);
        reading.durationMs = 1500;
        if (!story.put(reading))
            qFatal("the voice has no place");
        return reading.id;
    }
    TakeId addTake(int number, TakeState state, const QString &provider = QStringLiteral("sandbox"))
    {
        Take take = test::takeOf(story, shot(number), state, ++m_lastId);
        take.spec.provider = provider;
        take.animatic = provider == QLatin1String("sandbox");
        take.clipHash = QByteArray::number(take.id.value);
        return put(take);
    }
    /// A lip sync of the shot's newest filmed take, to the voices of now.
    TakeId addSync(int number, TakeState state)
    {
        const Take *source = newestFilmed(story, shot(number));
        Take take = test::takeOf(story, shot(number), state, ++m_lastId);
        take.spec.lipSync = {source->id, source->clip, source->clipHash, QStringLiteral("voices/a.wav"), "s"};
        take.spec.inputs = Mouths(story).inputsOf(shot(number));
        take.spec.provider = QStringLiteral("sandbox.lipsync");
        return put(take);
    }
    [[nodiscard]] QVector<int> chosen(Which which, const QString &provider = {}, int named = 0, int *leftOut = nullptr)
    {
        RenderRequest request;
        request.layer = Layer::LipSync;
        request.which = which;
        request.route.provider = provider;
        if (named > 0)
            request.shots = {shot(named)};
        const ShotChoice choice = chooseSyncShots(story, request, plugs);
        QVector<int> numbers;
        for (const ShotId id : choice.shots)
            numbers += story.find(id)->number / 10;
        if (leftOut)
            *leftOut = choice.leftOut;
        return numbers;
    }
    [[nodiscard]] QString obstacle(int number) const
    {
        return syncFit(story, Mouths(story), plugs, shot(number)).obstacle;
    }

    Story story;
    test::FakePlugs plugs;

private:
    TakeId put(const Take &take)
    {
        if (!story.put(take))
            qFatal("the take has no place");
        return take.id;
    }

    qint64 m_lastId = 100'000;
    qint64 m_voices = 0;
};

using Act = std::function<void(Film &)>;

}  // namespace

Q_DECLARE_METATYPE(Act)

class TestSyncChoice : public QObject
{
    Q_OBJECT

private slots:
    void shotsAreFitOrTheReasonIsTold_data();
    void shotsAreFitOrTheReasonIsTold();
    void missingIsWhatHasNoLipSyncToItsVoices();
    void failedIsWhoseNewestLipSyncFailed();
    void whatIsUnderWayHeldOrWantedAsFilmedIsLeftOut();
    void theSandboxMovesOnlyItsOwnMouths();
    void theServiceIsThatOfTheClips();
    void aLipSyncIsOutOfDateWhenVoiceOrClipIs();
    void aClipIsNotRenderedAgainBecauseOfItsLipSync();
};

void TestSyncChoice::shotsAreFitOrTheReasonIsTold_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("obstacle");
    const auto row = [](const char *name, const char *obstacle, const Act &act) {
        QTest::newRow(name) << act << QString::fromLatin1(obstacle);
    };
    const char *nobody = "Nobody speaks on screen in this shot.";
    const char *unseen = "The mouth of the speaker is not to be seen at this size and angle.";
    const auto sized = [](ShotSize size) {
        return [size](Film &film) { film.change(1, [size](Shot &shot) { shot.size = size; }); };
    };
    const auto angled = [](CameraAngle angle) {
        return [angle](Film &film) { film.change(1, [angle](Shot &shot) { shot.angle = angle; }); };
    };
    row("a medium shot", "", [](Film &) {});
    row("a full shot", "", sized(ShotSize::Full));
    row("an extreme close-up", "", sized(ShotSize::ExtremeCloseUp));
    row("a wide shot", unseen, sized(ShotSize::Wide));
    row("an extreme wide shot", unseen, sized(ShotSize::ExtremeWide));
    row("an insert", unseen, sized(ShotSize::Insert));
    row("from overhead", unseen, angled(CameraAngle::Overhead));
    row("over the listener's shoulder", "", angled(CameraAngle::OverShoulder));
    row("over the speaker's shoulder", unseen, [](Film &film) {
        const CharacterId other = film.story.characters().last().id;
        film.change(1, [other](Shot &shot) {
            shot.angle = CameraAngle::OverShoulder;
            shot.cast.prepend(other);
        });
    });
    row("narration", nobody, [](Film &film) { film.speak(2, QStringLiteral("MEI"), VoiceKind::Narration); });
    row("an inner voice", nobody, [](Film &film) { film.speak(2, QStringLiteral("MEI"), VoiceKind::Inner); });
    row("a voice off screen", nobody, [](Film &film) { film.speak(2, QStringLiteral("MEI"), VoiceKind::OffScreen); });
    row("the speaker is not in the shot", nobody,
        [](Film &film) { film.speak(2, QStringLiteral("CHEN"), VoiceKind::OnScreen); });
    row("no dialogue", nobody, [](Film &film) { film.change(1, [](Shot &shot) { shot.lines = {1}; }); });
    row("no voice", "A line of this shot has no voice yet.",
        [](Film &film) { film.story.remove(film.story.readingsOf(film.scene()).first()); });
    row("no clip", "The shot has no good clip yet.",
        [](Film &film) { film.story.remove(film.story.takesOf(film.shot(1)).first()); });
    row("the model speaks itself", "The model of this clip speaks itself.", [](Film &film) {
        film.plugs.speakingModels = {QStringLiteral("video-gen-2.1")};
        film.addTake(1, TakeState::Ready, QStringLiteral("holysheep"));
    });
    row("an animatic's scratch voice is no voice of a model", "",
        [](Film &film) { film.plugs.speakingModels = {QStringLiteral("video-gen-2.1")}; });
}

void TestSyncChoice::shotsAreFitOrTheReasonIsTold()
{
    QFETCH(Act, act);
    QFETCH(QString, obstacle);
    Film film;
    act(film);
    QCOMPARE(film.obstacle(1), obstacle);
    QCOMPARE(film.chosen(Which::All).contains(1), obstacle.isEmpty());
}

void TestSyncChoice::missingIsWhatHasNoLipSyncToItsVoices()
{
    Film film;
    QCOMPARE(film.chosen(Which::Missing), QVector<int>({1, 2, 3, 4}));
    film.addSync(1, TakeState::Ready);
    film.addSync(2, TakeState::Failed);
    film.addSync(3, TakeState::Ready);
    QCOMPARE(film.chosen(Which::Missing), QVector<int>({2, 4}));
    film.speak(2, QStringLiteral("MEI"), VoiceKind::OnScreen);
    QCOMPARE(film.chosen(Which::Missing), QVector<int>({1, 2, 4}));
    film.addTake(3, TakeState::Ready);  // a newer clip, without a lip sync
    QCOMPARE(film.chosen(Which::Missing), QVector<int>({1, 2, 3, 4}));
}

void TestSyncChoice::failedIsWhoseNewestLipSyncFailed()
{
    Film film;
    film.addSync(1, TakeState::Ready);
    film.addSync(2, TakeState::Failed);
    film.addSync(3, TakeState::Lost);
    film.addSync(4, TakeState::Failed);
    film.addSync(4, TakeState::Ready);
    QCOMPARE(film.chosen(Which::Failed), QVector<int>({2, 3}));
    QCOMPARE(film.chosen(Which::All), QVector<int>({1, 2, 3, 4}));
}

void TestSyncChoice::whatIsUnderWayHeldOrWantedAsFilmedIsLeftOut()
{
    Film film;
    film.addSync(1, TakeState::Running);
    film.addSync(2, TakeState::Unknown);
    film.change(3, [](Shot &shot) { shot.held = true; });
    const TakeId filmed = film.story.takesOf(film.shot(4)).first();
    film.change(4, [filmed](Shot &shot) {
        shot.circled = filmed;
        shot.asFilmed = true;
    });
    int leftOut = 0;
    QCOMPARE(film.chosen(Which::Missing, {}, 0, &leftOut), QVector<int>());
    QCOMPARE(leftOut, 4);
    QCOMPARE(film.chosen(Which::All, {}, 1), QVector<int>());
    QCOMPARE(film.chosen(Which::All, {}, 3), QVector<int>({3}));  // named by itself
    QCOMPARE(film.chosen(Which::All, {}, 4), QVector<int>({4}));
}

void TestSyncChoice::theSandboxMovesOnlyItsOwnMouths()
{
    Film film;
    film.addTake(2, TakeState::Ready, QStringLiteral("holysheep"));
    QCOMPARE(film.chosen(Which::Missing, QStringLiteral("sandbox.lipsync")), QVector<int>({1, 3, 4}));
    QCOMPARE(film.chosen(Which::Missing, QStringLiteral("holysheep.lipsync")), QVector<int>({1, 2, 3, 4}));
}

void TestSyncChoice::theServiceIsThatOfTheClips()
{
    Film film;
    const QVector<ProviderFacts> services = film.plugs.lipSyncProviders();
    QCOMPARE(syncProviderFor(QStringLiteral("holysheep"), services), QStringLiteral("holysheep.lipsync"));
    QCOMPARE(syncProviderFor(QStringLiteral("kling"), services), QString());
    QCOMPARE(usualSyncProvider(film.story, {}, film.plugs), QStringLiteral("sandbox.lipsync"));
    film.addTake(1, TakeState::Ready, QStringLiteral("holysheep"));
    RenderRequest request;
    request.shots = {film.shot(1)};
    QCOMPARE(usualSyncProvider(film.story, request, film.plugs), QStringLiteral("holysheep.lipsync"));
}

void TestSyncChoice::aLipSyncIsOutOfDateWhenVoiceOrClipIs()
{
    Film film;
    const TakeId sync = film.addSync(1, TakeState::Ready);
    const TakeId source = film.story.filmedTake(sync);
    const auto isStale = [&] { return Staleness(film.story).isStale(*film.story.find(sync)); };
    QVERIFY(!isStale());
    const Story before = film.story;
    film.speak(2, QStringLiteral("MEI"), VoiceKind::OnScreen);
    QVERIFY(isStale());
    film.story = before;
    film.change(source, [](Take &take) { take.clipHash = "another"; });
    QVERIFY(isStale());
    film.story = before;
    film.change(source, [](Take &take) { take.spec.inputs = "of another cast"; });
    QVERIFY(isStale());
    film.story = before;
    QVERIFY(!isStale());
}

void TestSyncChoice::aClipIsNotRenderedAgainBecauseOfItsLipSync()
{
    Film film;
    film.addSync(1, TakeState::Failed);
    film.addSync(2, TakeState::Running);
    RenderRequest request;
    request.which = Which::Failed;
    QCOMPARE(chooseShots(film.story, request).shots.size(), 0);
    request.which = Which::All;
    QCOMPARE(chooseShots(film.story, request).shots.size(), 4);
    QVERIFY(takeToRetry(film.story, film.shot(1))->spec.isLipSync());
    film.addSync(1, TakeState::Ready);
    QVERIFY(!takeToRetry(film.story, film.shot(1))->spec.isLipSync());
}

QTEST_GUILESS_MAIN(TestSyncChoice)
#include "tst_syncchoice.moc"
