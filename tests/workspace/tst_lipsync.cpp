// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/voicefile.h"
#include "workspace/retryoffer.h"
#include "workspace/staleness.h"
#include "workspace/syncchoice.h"
#include "workspace/worksworld.h"

#include <QJsonDocument>
#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;
using test::WorksWorld;

namespace {

RenderRequest lipSync(Which which = Which::Missing)
{
    RenderRequest request;
    request.layer = Layer::LipSync;
    request.which = which;
    return request;
}

/// A film that is spoken and rendered.
class SpokenFilm : public WorksWorld
{
public:
    SpokenFilm()
    {
        ProviderFacts facts;
        facts.id = QStringLiteral("sandbox.lipsync");
        facts.models = {QStringLiteral("lipsync-1")};
        plugs.lipFacts = {facts};
        plugs.lipFacts.first().animatic = true;
        plugs.secondPrices.insert(QStringLiteral("sandbox.lipsync"), *Money::fromDecimal(u"0.05", Currency::usd()));
        makeProject();
        speak(WhichVoices::Missing);
        const auto rendered = render({});
        [&] { QVERIFY(rendered.ok()); }();
    }

    void speak(WhichVoices which)
    {
        VoicesRequest request;
        request.which = which;
        std::optional<Result<VoicesMade>> made;
        works->voices().make(request, [&](const auto &result) { made = result; });
        [&] { QTRY_VERIFY(made && made->ok()); }();
    }

    /// Shots that have a lip sync in the film.
    [[nodiscard]] QVector<ShotId> synced() const
    {
        QVector<ShotId> all = shots();
        all.removeIf([this](ShotId shot) {
            const Take *take = story().find(story().chosenTake(shot));
            return !take || !take->spec.isLipSync();
        });
        return all;
    }
    [[nodiscard]] const Take &syncOf(ShotId shot) const { return *story().find(story().chosenTake(shot)); }

    [[nodiscard]] media::AssemblyPlan assembled()
    {
        AssembleRequest request;
        request.episode = story().episodes().first();
        std::optional<Result<AssembledFilm>> film;
        works->cutting().assemble(request, [&](const auto &result) { film = result; });
        [&] { QTRY_VERIFY(film && film->ok()); }();
        return films.last();
    }
};

}  // namespace

/// Lip sync as its own pass: takes like any other, made of a clip and the voices of its shot.
class TestLipSync : public QObject
{
    Q_OBJECT

private slots:
    void speakingShotsGetATakeOfTheirOwn()
    {
        SpokenFilm film;
        const qsizetype before = film.story().takeCount();
        const auto started = film.render(lipSync());
        QVERIFY2(started.ok(), started ? "" : qPrintable(started.error().text()));
        QVERIFY(started->takes > 0);
        QCOMPARE(film.story().takeCount(), before + started->takes);
        QCOMPARE(film.synced().size(), started->takes);
        QCOMPARE(film.asked.last().provider, QStringLiteral("sandbox.lipsync"));
        const Take &sync = film.syncOf(film.synced().first());
        const Take &source = *film.story().find(sync.spec.lipSync.source);
        QCOMPARE(sync.number, source.number + 1);
        QCOMPARE(sync.spec.lipSync.clip, source.clip);
        QCOMPARE(sync.spec.lipSync.clipHash, source.clipHash);
        QCOMPARE(sync.spec.model, QStringLiteral("lipsync-1"));
        QVERIFY(sync.spec.prompt.isEmpty() && sync.spec.needsSound && !source.clip.isEmpty());
        QVERIFY(QFileInfo::exists(film.folder() + QLatin1Char('/') + source.clip));
        QVERIFY(sync.spent > Money());
        const auto again = film.render(lipSync());
        QVERIFY(again.ok());
        QCOMPARE(again->takes, 0);
    }

    void theSoundIsTheShotsVoicesAtTheirPlaces()
    {
        SpokenFilm film;
        QVERIFY(film.render(lipSync()).ok());
        const Mouths mouths(film.story());
        for (const ShotId shot : film.synced()) {
            const Take &sync = film.syncOf(shot);
            const QString path = film.folder() + QLatin1Char('/') + sync.spec.lipSync.sound;
            QCOMPARE(film.files.hash(path).valueOr({}), sync.spec.lipSync.soundHash);
            const auto sound = media::readVoiceFile(film.files, path);
            QVERIFY(sound.ok());
            QCOMPARE(media::msOfSamples(sound->size()), qint64(sync.spec.durationMs));
            for (const MouthLine &line : mouths.of(shot)) {
                QVERIFY(sound->at((line.fromMs + 20) * 48) != 0);
                QCOMPARE(sound->at((line.fromMs - 20) * 48), qint16(0));
            }
        }
    }

    void theStatusTellsWhatALipSyncIsOf()
    {
        SpokenFilm film;
        QVERIFY(film.render(lipSync()).ok());
        const QByteArray status = QJsonDocument(film.works->status()).toJson();
        const TakeId source = film.syncOf(film.synced().first()).spec.lipSync.source;
        const QString told = QStringLiteral("\"lip_sync_of\": \"%1\"").arg(film.story().slateOf(source).text());
        QVERIFY2(status.contains(told.toUtf8()), qPrintable(told));
    }

    void theEstimateSaysWhatItCosts()
    {
        SpokenFilm film;
        const auto estimate = film.works->rendering().estimate(lipSync());
        QVERIFY(estimate.ok());
        QVERIFY(estimate->takes > 0 && estimate->most && *estimate->most > Money());
        QCOMPARE(*estimate->most, Money::fromDecimal(u"0.05", Currency::usd())->scaled(estimate->filmMs, 1000));
        QCOMPARE(film.story().takeCount(), film.shots().size());
    }

    void aProductionIsEstimatedWithItsVoicesAndLipSyncs()
    {
        SpokenFilm film;
        RenderDesk &desk = film.works->rendering();
        const auto mouths = desk.estimate(lipSync());
        QVERIFY(mouths.ok() && mouths->takes > 0);
        RenderRequest production;
        QCOMPARE(desk.estimate(production)->lipSyncs, 0);
        production.producing.emplace();
        const auto left = desk.estimate(production);
        QVERIFY(left.ok());
        QCOMPARE(left->takes, 0);
        QCOMPARE(left->voices, 0);
        QCOMPARE(left->lipSyncs, mouths->takes);
        QCOMPARE(left->most, mouths->most);
        production.which = Which::All;
        QCOMPARE(desk.estimate(production)->takes, int(film.shots().size()));
        QCOMPARE(desk.estimate(production)->lipSyncs, mouths->takes);
        QCOMPARE(desk.estimate(production)->most, mouths->most);
        QVERIFY(film.render(lipSync()).ok());
        production.which = Which::Missing;
        QCOMPARE(desk.estimate(production)->lipSyncs, 0);
        QVERIFY(desk.estimate(production)->most->isZero());
    }

    void aProductionThatNobodyHasSpokenCountsPaidVoices()
    {
        WorksWorld world;
        world.plugs.linePrice = Money::fromDecimal(u"0.25", Currency::usd());
        world.makeProject();
        const auto spoken = linesOf(world.story(), {});
        RenderRequest production;
        production.producing.emplace();
        const auto scratch = world.works->rendering().estimate(production);
        QVERIFY(scratch.ok() && spoken.size() > 1);
        QCOMPARE(scratch->voices, int(spoken.size()));
        QVERIFY(scratch->most && scratch->most->isZero());

        render::StoryEdit cast;
        int paid = 0;
        Character speaker =
            *speakerOf(world.story(), world.story().find(spoken.first().scene)->lines[spoken.first().line]);
        speaker.voice = QStringLiteral("holysheep.speech/nova");
        cast.characters = {speaker};
        QVERIFY(world.works->project().apply(cast).ok());
        for (const LinePlace &place : spoken) {
            const Character *one = speakerOf(world.story(), world.story().find(place.scene)->lines[place.line]);
            paid += one && one->id == speaker.id ? 1 : 0;
        }
        QCOMPARE(world.works->rendering().estimate(production)->most,
                 Money::fromDecimal(u"0.25", Currency::usd())->scaled(paid, 1));
        world.plugs.linePrice.reset();
        QVERIFY(!world.works->rendering().estimate(production)->most);
    }

    void theFilmHearsEachVoiceOnce()
    {
        SpokenFilm film;
        const media::AssemblyPlan before = film.assembled();
        QVERIFY(film.render(lipSync()).ok());
        const media::AssemblyPlan after = film.assembled();
        QCOMPARE(after.voices.size(), before.voices.size());
        QSet<QString> heard;
        for (const media::AssemblyVoice &voice : after.voices)
            heard.insert(voice.file);
        QCOMPARE(heard.size(), after.voices.size());
        const QVector<ShotId> shots = film.shots();
        for (qsizetype i = 0; i < shots.size(); ++i)
            if (film.synced().contains(shots[i])) {
                QVERIFY(!after.shots[i].ownSound);
                QVERIFY(after.shots[i].clip.endsWith(film.syncOf(shots[i]).clip));
                QVERIFY(after.shots[i].clip != before.shots[i].clip);
            }
    }

    /// What the mouths were moved to is heard at the same time in the film.
    void voicesAreHeardWhenTheMouthsMove()
    {
        SpokenFilm film;
        QVERIFY(film.render(lipSync()).ok());
        const media::AssemblyPlan plan = film.assembled();
        const Mouths mouths(film.story());
        const int rate = film.story().series().framesPerSecond;
        for (const exchange::Cut &cut : exchange::cutsOf(film.story(), film.story().episodes().first(), film.folder()))
            for (const MouthLine &line : mouths.of(cut.shot)) {
                const QString file = film.folder() + QLatin1Char('/') + film.story().find(line.reading)->file;
                const auto voice = std::find_if(plan.voices.cbegin(), plan.voices.cend(),
                                                [&](const media::AssemblyVoice &each) { return each.file == file; });
                QVERIFY(voice != plan.voices.cend());
                QCOMPARE(voice->startMs, exchange::msOfFrame(cut.startFrame, rate) + line.fromMs);
            }
    }

    void aCircledTakeStandsForItsLipSync()
    {
        SpokenFilm film;
        QVERIFY(film.render(lipSync()).ok());
        const ShotId speaking = film.synced().first();
        const TakeId sync = film.story().chosenTake(speaking);
        const TakeId filmed = film.story().filmedTake(sync);
        QVERIFY(film.works->project().circle(filmed).ok());
        QCOMPARE(film.story().chosenTake(speaking), filmed);  // in view of its lip sync: as filmed
        QVERIFY(film.works->project().circle(sync).ok());
        QCOMPARE(film.story().chosenTake(speaking), sync);
        QVERIFY(film.works->project().uncircle(speaking).ok());
        QCOMPARE(film.story().chosenTake(speaking), sync);
    }

    void aNewVoiceAsksForANewLipSync_data()
    {
        QTest::addColumn<Which>("which");
        QTest::newRow("missing, as the next production asks") << Which::Missing;
        QTest::newRow("stale") << Which::Stale;
    }

    /// And for no new clip: only the mouths are paid for again.
    void aNewVoiceAsksForANewLipSync()
    {
        QFETCH(Which, which);
        SpokenFilm film;
        QVERIFY(film.render(lipSync()).ok());
        const qsizetype synced = film.synced().size();
        QVERIFY(!film.story().find(film.syncOf(film.synced().first()).spec.lipSync.source)->spec.inputs.isEmpty());
        film.msPerCharacter = 70;
        film.speak(WhichVoices::All);
        QVERIFY(Staleness(film.story()).isStale(film.syncOf(film.synced().first())));
        RenderRequest clips;
        clips.which = Which::Stale;
        const auto filmed = film.render(clips);
        QVERIFY(filmed.ok());
        QCOMPARE(filmed->takes, 0);
        const auto again = film.render(lipSync(which));
        QVERIFY(again.ok());
        QCOMPARE(qsizetype(again->takes), synced);
        QCOMPARE(film.synced().size(), synced);
    }

    void aVoiceThatIsGoneStopsItBeforeItCosts()
    {
        SpokenFilm film;
        const Reading reading = film.story().rows().readings.first();
        QVERIFY(QFile::remove(film.folder() + QLatin1Char('/') + reading.file));
        const qsizetype before = film.story().takeCount();
        RenderRequest request = lipSync(Which::All);
        const Mouths mouths(film.story());
        for (const ShotId shot : film.shots())
            for (const MouthLine &line : mouths.of(shot))
                if (line.reading == reading.id)
                    request.shots = {shot};
        QCOMPARE(request.shots.size(), 1);
        const auto started = film.render(request);
        QVERIFY(!started.ok());
        QCOMPARE(started.error().kind, ErrorKind::NotFound);
        QCOMPARE(film.story().takeCount(), before);
    }

    void withoutAServiceNothingIsSent()
    {
        SpokenFilm film;
        film.plugs.lipFacts.clear();
        const auto started = film.render(lipSync());
        QVERIFY(!started.ok());
        QCOMPARE(started.error().kind, ErrorKind::NotFound);
        QVERIFY(!film.works->rendering().estimate(lipSync()).ok());
    }

    /// A failed lip sync is retried as one, by its own service, for its own price.
    void aRetryIsOfTheLayerThatFailed()
    {
        SpokenFilm film;
        film.prepare = [](test::ScriptedProvider &provider) {
            if (provider.itsTraits.id == QLatin1String("sandbox.lipsync"))
                provider.submitScript = [](const render::SubmitRequest &) {
                    return std::optional(test::refusedAnswer(ProblemKind::Invalid, 422));
                };
        };
        const auto started = film.render(lipSync());
        QVERIFY(started.ok() && started->takes > 0);
        RenderRequest scope;
        scope.which = Which::Failed;
        const RetryOffer offer = retryOffer(film.story(), scope, film.plugs);
        QCOMPARE(offer.takes, started->takes);
        QCOMPARE(offer.requests.size(), 1);
        QCOMPARE(offer.requests.first().layer, Layer::LipSync);
        QCOMPARE(offer.requests.first().route.provider, QStringLiteral("sandbox.lipsync"));
        QVERIFY(!offer.most.isZero());
    }

    /// What a kill left of a lip sync goes on behind the address of its service, wherever the clips of that are made.
    void whatAKillLeftGoesOnAtTheSameAddress()
    {
        SpokenFilm film;
        std::optional<Result<RenderStarted>> started;
        film.works->rendering().render(lipSync(), [&](const auto &result) { started = result; });
        while (!started && film.clock.fireNext()) {
        }
        QVERIFY(started && started->ok() && (*started)->takes > 0);
        film.works.reset();
        film.start();
        QVERIFY(film.works->project().open(film.folder()).ok());
        film.asked.clear();
        RouteSetup usual;
        usual.options = {QString(), QUrl(QStringLiteral("http://127.0.0.1:4711/v1")), 3};
        QVERIFY(film.works->rendering().goOn(usual).ok());
        film.rest();
        QCOMPARE(film.asked.last().provider, QStringLiteral("sandbox.lipsync"));
        QCOMPARE(film.asked.last().baseUrl, usual.options.baseUrl);
        QCOMPARE(film.synced().size(), (*started)->takes);
    }
};

QTEST_GUILESS_MAIN(TestLipSync)
#include "tst_lipsync.moc"
