// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cue.h"
#include "workspace/shotlengths.h"
#include "workspace/worksworld.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;
using test::WorksWorld;

namespace {

/// A service that answers each line at once, for a quarter of a dollar.
class Speaker final : public render::SpeechProvider
{
public:
    Speaker(Clock &clock, QVector<render::SpeechRequest> &asked)
        : m_clock(clock)
        , m_asked(asked)
    {
        m_traits.id = QStringLiteral("test.speech");
        m_traits.label = QStringLiteral("Test");
    }

    [[nodiscard]] const render::ProviderTraits &traits() const override { return m_traits; }
    [[nodiscard]] QStringList voices() const override { return {QStringLiteral("nova")}; }
    [[nodiscard]] std::optional<Money> price(const render::SpeechRequest &) const override
    {
        return Money::fromDecimal(u"0.25", Currency::usd());
    }
    void say(const render::SpeechRequest &request, std::function<void(render::SpeechAnswer)> done) override
    {
        m_asked.append(request);
        render::SpeechAnswer answer;
        answer.error.kind = refusal;
        if (refusal == ProblemKind::None) {
            answer.sound = "RIFF and so on";
            answer.cost = price(request);
        } else {
            answer.error.message = QStringLiteral("Refused.");
        }
        m_clock.after(5, [done, answer] { done(answer); });
    }
    void probe(std::function<void(Result<QStringList>)> done) override
    {
        m_clock.after(1, [done] { done(QStringList()); });
    }

    ProblemKind refusal = ProblemKind::None;

private:
    Clock &m_clock;
    QVector<render::SpeechRequest> &m_asked;
    render::ProviderTraits m_traits;
};

QVector<LineReading> readingsOf(const Story &story)
{
    QVector<LineReading> all;
    for (const SceneId scene : story.scenesOf(story.episodes().first()))
        all += readingsOfLines(story, scene);
    return all;
}

/// The line of the first scene that begins so.
LinePlace lineLike(const Story &story, const QString &begin)
{
    for (const SceneId id : story.scenesOf(story.episodes().first())) {
        const Scene &scene = *story.find(id);
        for (int i = 0; i < scene.lines.size(); ++i)
            if (scene.lines[i].text.startsWith(begin))
                return {id, i};
    }
    return {};
}

}  // namespace

class TestVoiceBooth : public QObject
{
    Q_OBJECT

    using Made = Result<VoicesMade>;

    static Made wait(const std::function<void(VoiceBooth::Done)> &ask)
    {
        std::optional<Made> made;
        ask([&](const Made &result) { made = result; });
        [&] { QTRY_VERIFY(made); }();
        return made.value_or(Made(Error{}));
    }
    static Made make(WorksWorld &world, const VoicesRequest &request = {})
    {
        return wait([&](VoiceBooth::Done done) { world.works->voices().make(request, std::move(done)); });
    }
    static Made replace(WorksWorld &world, const LinePlace &place, const QString &file)
    {
        return wait([&](VoiceBooth::Done done) { world.works->voices().replace(place, file, std::move(done)); });
    }

private slots:
    void everyLineGetsAFileAndARow()
    {
        WorksWorld world;
        world.makeProject();
        QVector<Progress> progress;
        connect(&world.works->voices(), &VoiceBooth::progressed, this, [&](const Progress &one) { progress += one; });
        const auto made = make(world);
        QVERIFY(made.ok());
        QCOMPARE(made->made, 4);
        QCOMPARE(made->failed, 0);
        QCOMPARE(progress.last().done, 4);
        for (const LineReading &entry : readingsOf(world.story())) {
            const Reading *reading = world.story().find(entry.reading);
            QVERIFY(reading && !entry.stale && reading->source == VoiceSource::Scratch);
            const auto samples = media::readVoiceFile(world.files, world.folder() + QLatin1Char('/') + reading->file);
            QVERIFY(samples.ok());
            QCOMPARE(qint64(reading->durationMs), media::msOfSamples(samples->size()));
        }
        QVERIFY(world.story()
                    .find(readingsOf(world.story()).first().reading)
                    ->file.startsWith(QStringLiteral("voices/EP01/SC001/L")));
        QCOMPARE(make(world)->lines, 0);
    }

    void voicesComeBackWithTheProject()
    {
        WorksWorld world;
        world.makeProject();
        QVERIFY(make(world).ok());
        const QVector<Reading> before = world.story().rows().readings;
        QVERIFY(world.works->project().open(world.folder()).ok());
        QCOMPARE(world.story().rows().readings.size(), before.size());
        QCOMPARE(make(world)->lines, 0);
    }

    void aMoodSlowsOrHurriesTheVoice()
    {
        WorksWorld world;
        world.makeProject();
        QVERIFY(make(world).ok());
        const auto spoken = std::find_if(world.spoken.cbegin(), world.spoken.cend(), [](const auto &words) {
            return words.text.startsWith(QStringLiteral("Your grandmother"));
        });
        QVERIFY(spoken != world.spoken.cend());
        QVERIFY(spoken->delivery.speedPercent < 100);
        QCOMPARE(spoken->who.name.toUpper(), QStringLiteral("CHEN"));
    }

    void oneLineIsMadeAgainAsANewVersion()
    {
        WorksWorld world;
        world.makeProject();
        QVERIFY(make(world).ok());
        const LinePlace place = lineLike(world.story(), QStringLiteral("Whose key"));
        const ReadingId before = readingsOfLines(world.story(), place.scene).first().reading;
        const auto again = make(world, {{}, {place}, WhichVoices::All, {}});
        QVERIFY(again.ok());
        QCOMPARE(again->made, 1);
        const LineReading entry = readingsOfLines(world.story(), place.scene).first();
        QVERIFY(entry.reading != before);
        QCOMPARE(entry.versions, 2);
        QVERIFY(world.story().find(entry.reading)->file.endsWith(QStringLiteral("-v2.wav")));
        QVERIFY(QFileInfo::exists(world.folder() + QLatin1Char('/') + world.story().find(before)->file));
    }

    void changedWordsMakeOnlyThatVoiceAnew()
    {
        WorksWorld world;
        world.makeProject();
        QVERIFY(make(world).ok());
        const LinePlace place = lineLike(world.story(), QStringLiteral("Are you coming"));
        render::StoryEdit edit;
        edit.scenes = {*world.story().find(place.scene)};
        edit.scenes.first().lines[place.line].text = QStringLiteral("Are you ever coming back to this house?");
        QVERIFY(world.works->project().apply(edit).ok());
        const auto made = make(world);
        QCOMPARE(made->made, 1);
        QCOMPARE(made->edit.readings.first().scene, place.scene);
    }

    void aRecordingTakesTheLineAndIsLeftAlone()
    {
        WorksWorld world;
        world.makeProject();
        QVERIFY(make(world).ok());
        const LinePlace place = lineLike(world.story(), QStringLiteral("In a minute"));
        const auto replaced = replace(world, place, QStringLiteral("/somewhere/good.wav"));
        QVERIFY(replaced.ok());
        const Reading &reading = replaced->edit.readings.first();
        QCOMPARE(reading.source, VoiceSource::Recording);
        QCOMPARE(reading.durationMs, 7000);
        QCOMPARE(make(world)->lines, 0);
        const auto bad = replace(world, place, QStringLiteral("/somewhere/broken.wav"));
        QVERIFY(bad.ok());
        QCOMPARE(bad->failed, 1);
        QCOMPARE(bad->problems.first().what, QStringLiteral("broken"));
        const QVector<LineReading> readings = readingsOfLines(world.story(), place.scene);
        QCOMPARE(readings.last().reading, reading.id);
    }

    void voicesDriveLengthsUntilAPersonSetsThem()
    {
        WorksWorld world;
        world.makeProject();
        world.msPerCharacter = 260;
        QVERIFY(make(world).ok());
        const LinePlace place = lineLike(world.story(), QStringLiteral("Your grandmother"));
        const auto shots = world.shots();
        const auto speaking = std::find_if(shots.cbegin(), shots.cend(), [&](ShotId id) {
            return world.story().find(id)->scene == place.scene && world.story().find(id)->lines.contains(place.line);
        });
        QVERIFY(speaking != shots.cend());
        Shot shot = *world.story().find(*speaking);
        QCOMPARE(shot.durationMs, fittedLength(world.story(), shot));
        QVERIFY(shot.durationMs > 10'000);
        shot.durationMs = 6000;
        shot.byHand |= ShotField::Duration;
        render::StoryEdit edit;
        edit.shots = {shot};
        QVERIFY(world.works->project().apply(edit).ok());
        QVERIFY(make(world, {{}, {}, WhichVoices::All, {}}).ok());
        QCOMPARE(world.story().find(shot.id)->durationMs, 6000);
    }

    void theFilmHearsTheVoicesInsteadOfTheClips()
    {
        WorksWorld world;
        world.makeProject();
        QVERIFY(make(world).ok());
        QVERIFY(world.render({}).ok());
        std::optional<Result<AssembledFilm>> film;
        AssembleRequest request;
        request.episode = world.story().episodes().first();
        world.works->cutting().assemble(request, [&](const auto &result) { film = result; });
        QTRY_VERIFY(film);
        QVERIFY(film->ok());
        const media::AssemblyPlan &plan = world.films.last();
        QCOMPARE(plan.voices.size(), 4);
        qint64 before = 0;
        for (const media::AssemblyVoice &voice : plan.voices) {
            QVERIFY(voice.startMs >= before);
            before = voice.startMs + 1;
            QVERIFY(QFileInfo::exists(voice.file));
        }
        QVERIFY(std::any_of(plan.shots.cbegin(), plan.shots.cend(), [](const auto &shot) { return !shot.ownSound; }));
        QVERIFY(std::any_of(plan.shots.cbegin(), plan.shots.cend(), [](const auto &shot) { return shot.ownSound; }));
        QCOMPARE(plan.cues.first().fromMs, plan.voices.first().startMs);
        QVERIFY(QFileInfo::exists(world.folder() + QStringLiteral("/exports/EP01.ass")));
    }

    void withoutAVoiceEngineNothingIsLostAndItSaysSo()
    {
        WorksWorld world;
        world.makeProject();
        world.refuseVoice = Error{ErrorKind::MissingTool, QStringLiteral("espeak-ng is not installed"), {}, {}};
        const auto made = make(world);
        QCOMPARE(made.error().kind, ErrorKind::MissingTool);
        QVERIFY(world.story().rows().readings.isEmpty());
        QVERIFY(!world.works->voices().isBusy());
        world.refuseVoice = Error{ErrorKind::BadInput, QStringLiteral("nothing to say"), {}, {}};
        const auto odd = make(world);
        QVERIFY(odd.ok());
        QCOMPARE(odd->failed, 4);
        QCOMPARE(odd->problems.size(), 4);
        QVERIFY(odd->problems.first().where.startsWith(QStringLiteral("EP01-SC00")));
        world.refuseVoice.reset();
        QCOMPARE(make(world)->made, 4);
    }

    void aServiceSpeaksUnderTheBudgetAndIsPaid()
    {
        WorksWorld world;
        world.makeProject();
        world.plugs.speakers = {
            {QStringLiteral("test.speech"), QStringLiteral("Test"), {QStringLiteral("nova")}, {}, false}};
        QVector<render::SpeechRequest> asked;
        world.plugs.speech = [&](const RouteOptions &) -> Result<std::unique_ptr<render::SpeechProvider>> {
            return std::unique_ptr<render::SpeechProvider>(std::make_unique<Speaker>(world.clock, asked));
        };
        VoicesRequest request;
        request.service = QStringLiteral("test.speech");
        std::optional<Made> made;
        world.works->voices().make(request, [&](const Made &result) { made = result; });
        QTRY_VERIFY((void(world.clock.fireNext()), made.has_value()));
        QVERIFY(made->ok());
        QCOMPARE((*made)->made, 4);
        QCOMPARE(asked.size(), 4);
        const Reading &reading = (*made)->edit.readings.first();
        QCOMPARE(reading.source, VoiceSource::Provider);
        QCOMPARE(reading.voice, QStringLiteral("nova"));
        QCOMPARE(reading.spent.toDecimal(), QStringLiteral("0.25"));
        const auto budgets = world.works->project().store().budgets(world.story().episodes().first());
        QCOMPARE(budgets->episode.spent.toDecimal(), QStringLiteral("1.00"));
        QVERIFY(budgets->episode.reserved.isZero());
        QCOMPARE(make(world, request)->lines, 0);
    }

    void aFullBudgetStopsWhatCostsMoneyAndSaysSo()
    {
        WorksWorld world;
        world.makeProject();
        Episode episode = *world.story().find(world.story().episodes().first());
        episode.budget = *Money::fromDecimal(u"0.50", Currency::usd());
        render::StoryEdit edit;
        edit.episodes = {episode};
        QVERIFY(world.works->project().apply(edit).ok());
        QVector<render::SpeechRequest> asked;
        world.plugs.speech = [&](const RouteOptions &) -> Result<std::unique_ptr<render::SpeechProvider>> {
            return std::unique_ptr<render::SpeechProvider>(std::make_unique<Speaker>(world.clock, asked));
        };
        VoicesRequest request;
        request.service = QStringLiteral("test.speech");
        std::optional<Made> made;
        world.works->voices().make(request, [&](const Made &result) { made = result; });
        QTRY_VERIFY((void(world.clock.fireNext()), made.has_value()));
        QVERIFY(made->ok());
        QCOMPARE((*made)->made, 2);
        QCOMPARE((*made)->failed, 0);
        QVERIFY((*made)->stopped.has_value());
        QCOMPARE((*made)->stopped->kind, ErrorKind::Budget);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(make(world)->made, 2);  // the rest, by the scratch voices of this computer
    }

    void aServiceThatRefusesLeavesClearWords()
    {
        WorksWorld world;
        world.makeProject();
        QVector<render::SpeechRequest> asked;
        world.plugs.speech = [&](const RouteOptions &) -> Result<std::unique_ptr<render::SpeechProvider>> {
            auto speaker = std::make_unique<Speaker>(world.clock, asked);
            speaker->refusal = ProblemKind::Moderation;
            return std::unique_ptr<render::SpeechProvider>(std::move(speaker));
        };
        VoicesRequest request;
        request.service = QStringLiteral("test.speech");
        std::optional<Made> made;
        world.works->voices().make(request, [&](const Made &result) { made = result; });
        QTRY_VERIFY((void(world.clock.fireNext()), made.has_value()));
        QVERIFY(made->ok());
        QCOMPARE((*made)->failed, 4);
        QCOMPARE((*made)->problems.first().what, QStringLiteral("Refused."));
        QCOMPARE(make(world)->made, 4);  // the scratch voices of this computer
        world.plugs.speech = nullptr;
        request.which = WhichVoices::All;
        QCOMPARE(make(world, request).error().kind, ErrorKind::NotFound);
        QVERIFY(!world.works->voices().isBusy());
    }

    void closingTheProjectEndsTheWork()
    {
        WorksWorld world;
        world.makeProject();
        bool told = false;
        world.works->voices().make({}, [&](const auto &) { told = true; });
        QVERIFY(world.works->voices().isBusy());
        world.works->project().close();
        QVERIFY(!world.works->voices().isBusy());
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(TestVoiceBooth)
#include "tst_voicebooth.moc"
