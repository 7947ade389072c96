// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A walk through the window on the real composition: opens it, makes a project, plans, renders on the built-in
// provider, reviews, and saves a picture of each station.
//     desktop_tour OUT-FOLDER [SCRIPT [LANGUAGE]]
// Fails when a station is not reached. The README's pictures come from here.

#include "composition.h"
#include "desktop/application.h"
#include "desktop/assembledialog.h"
#include "desktop/budgetdialog.h"
#include "desktop/documentdialog.h"
#include "desktop/dropoverlay.h"
#include "desktop/facemodelsdialog.h"
#include "desktop/keysdialog.h"
#include "desktop/mainwindow.h"
#include "desktop/projectcommands.h"
#include "desktop/proposallist.h"
#include "desktop/proposalsdialog.h"
#include "desktop/renderdialog.h"
#include "desktop/settingsdialog.h"
#include "desktop/sounddialog.h"
#include "desktop/theme.h"
#include "desktop/writingbar.h"
#include "desktop/writingdialog.h"
#include "support/facefiles.h"
#include "workspace/actionregistry.h"
#include "workspace/language.h"
#include "workspace/standardactions.h"
#include "workspace/syncchoice.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QEventLoop>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <array>
#include <cmath>
#include <cstdio>

using namespace circletake;

namespace {

constexpr int s_patienceMs = 240'000;

class Tour final : public QObject
{
public:
    Tour(QApplication &application, const QString &out, const QString &script, const QString &language)
        : m_out(out)
        , m_script(script)
        , m_settings(m_home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , m_composition(m_settings)
        , m_theme(desktop::ThemeMode::Dark)
        , m_actions(workspace::standardActions(), m_settings)
        , m_workspace(m_composition, m_settings)
    {
        m_language.use(language);
        m_actions.retranslate();
        m_theme.applyTo(application);
        m_window = std::make_unique<desktop::MainWindow>(
            desktop::WindowParts{m_workspace, m_actions, m_composition, m_theme, m_language});
        m_window->resize(1480, 920);
        m_window->show();
    }

    bool run()
    {
        picture("01-welcome");
        return makeProject() && words() && renderAll() && review() && compare() && cast() && faces() && voices() &&
               mouths() && looks() && dialogs() && trouble() && states();
    }

private:
    /// Runs the event loop until `signal` comes; false when it does not, or a task failed meanwhile.
    template <class Sender, class Signal, class Act>
    bool await(const char *what, Sender *sender, Signal signal, Act act)
    {
        QEventLoop loop;
        bool came = false;
        connect(sender, signal, &loop, [&] {
            came = true;
            loop.quit();
        });
        connect(&m_workspace, &workspace::Workspace::failed, &loop, [&](const workspace::Problem &problem) {
            std::fprintf(stderr, "tour: %s failed: %s\n", what, qPrintable(problem.what));
            loop.quit();
        });
        QTimer::singleShot(s_patienceMs, &loop, &QEventLoop::quit);
        act();
        if (!came)
            loop.exec();
        if (!came)
            std::fprintf(stderr, "tour: did not reach: %s\n", what);
        return came;
    }

    void settle()
    {
        QEventLoop loop;
        QTimer::singleShot(400, &loop, &QEventLoop::quit);
        loop.exec();
    }

    void picture(const char *name, QWidget *widget = nullptr)
    {
        settle();
        (widget ? widget : m_window.get())
            ->grab()
            .save(m_out + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
    }

    [[nodiscard]] QTabWidget *inspectorPages() const
    {
        return m_window->findChild<QDockWidget *>(QStringLiteral("inspector"))->findChild<QTabWidget *>();
    }

    bool makeProject()
    {
        const bool opened = await("new project", &m_workspace, &workspace::Workspace::projectOpened, [this] {
            m_workspace.newProject(m_home.filePath(QStringLiteral("project")), m_script, QString());
        });
        if (!opened)
            return false;
        picture("02-imported");
        const bool planned =
            await("plan", &m_workspace, &workspace::Workspace::storyArrived, [this] { m_workspace.plan({}); });
        if (!planned)
            return false;
        picture("03-planned");
        m_actions.action(QStringLiteral("file.assemble"))->trigger();
        auto *assemble = m_window->findChild<desktop::AssembleDialog *>();
        bothLooks(QStringLiteral("26-assemble"), assemble);
        assemble->reject();
        return true;
    }

    /// Who plans, a model on its way, what it left to the rules, and what it proposes beside the script.
    bool words()
    {
        m_actions.action(QStringLiteral("shot.plan"))->trigger();
        auto *plan = m_window->findChild<desktop::WritingDialog *>();
        auto *who = plan->findChild<QComboBox *>(QStringLiteral("provider"));
        picture("50-plan-by-rule", plan);
        for (const char *id : {"sandbox.chat", "deepseek.chat"}) {
            who->setCurrentIndex(who->findData(QLatin1String(id)));
            settle();
            bothLooks(QStringLiteral("51-plan-by-") + QLatin1String(id), plan);
        }
        plan->reject();
        return planByModel() && enhance();
    }

    bool planByModel()
    {
        const auto url =
            m_composition.serveSandbox({0, 0, QStringLiteral("slow=1:500,empty@1,empty@2,empty@3"), {}, false});
        if (!url)
            return false;
        workspace::Writing &writing = m_workspace.writing();
        workspace::WritingRequest request;
        request.route.provider = QStringLiteral("sandbox.chat");
        request.route.baseUrl = *url;
        request.concurrency = 1;
        const EpisodeId episode = m_workspace.story().episodes().first();
        m_workspace.selection().setScene(episode, m_workspace.story().scenesOf(episode).first());
        const bool ended = await("plan by model", &writing, &workspace::Writing::ended, [&] {
            writing.plan(request);
            bothLooks(QStringLiteral("52-planning"), m_window.get());
        });
        for (QPushButton *button : m_window->findChild<desktop::WritingBar *>()->findChildren<QPushButton *>())
            if (button->isCheckable() && button->isVisible())
                button->click();
        bothLooks(QStringLiteral("53-planned-by-model"), m_window.get());
        return ended && writing.leftScenes().size() == 1;
    }

    bool enhance()
    {
        workspace::Writing &writing = m_workspace.writing();
        m_actions.action(QStringLiteral("shot.proposals"))->trigger();
        auto *proposals = m_window->findChild<desktop::ProposalsDialog *>();
        picture("54-nothing-proposed", proposals);
        m_actions.action(QStringLiteral("shot.enhance"))->trigger();
        auto *ask = m_window->findChildren<desktop::WritingDialog *>().last();
        auto *who = ask->findChild<QComboBox *>(QStringLiteral("provider"));
        who->setCurrentIndex(who->findData(QStringLiteral("sandbox.chat")));
        settle();
        picture("55-enhance", ask);
        const bool ended = await("enhance", &writing, &workspace::Writing::ended, [ask] { ask->accept(); });
        addReplacement(writing.proposals());
        auto *rows = proposals->findChild<desktop::ProposalList *>();
        emit rows->acceptKey();
        emit rows->refuseKey();
        bothLooks(QStringLiteral("56-difference"), proposals);
        m_language.use(QStringLiteral("zh_CN"));
        picture("57-difference-chinese", proposals);
        picture("58-read-chinese");
        m_language.use(QStringLiteral("en"));
        proposals->close();
        while (m_workspace.undoStack().undoText().contains(QLatin1String("Accept")))
            m_workspace.undoStack().undo();
        return ended && !writing.proposals().isEmpty();
    }

    /// The built-in service proposes new lines only; other words for two lines of the author's, on the screen only.
    void addReplacement(workspace::Proposals &proposals)
    {
        workspace::Proposals::Entry entry = proposals.entries().value(0);
        QVector<int> lines;
        for (int line = 0; line < int(entry.asked.lines.size()) && lines.size() < 2; ++line)
            if (entry.asked.lines[line].kind == (lines.isEmpty() ? LineKind::Action : LineKind::Dialogue))
                lines.append(line);
        for (const int line : lines) {
            script::LineChange change;
            change.kind = script::ChangeKind::Replace;
            change.line = line;
            change.before = entry.asked.lines[line].text;
            change.text = QStringLiteral("Slow ") + change.before + QStringLiteral(" Nobody speaks.");
            change.reason = QStringLiteral("An example of other words for a line.");
            change.changesSpeech = entry.asked.lines[line].kind == LineKind::Dialogue;
            entry.proposal.changes.append(change);
        }
        proposals.put(entry.asked, entry.proposal);
    }

    bool renderAll()
    {
        desktop::RenderDialog dialog(m_workspace, m_workspace.requestFor({}, workspace::Which::Missing),
                                     QStringLiteral("Render EP01"), m_window.get());
        dialog.show();
        picture("04-render-dialog", &dialog);
        const bool started = await("render", &m_workspace, &workspace::Workspace::renderStarted, [this] {
            m_workspace.render(m_workspace.requestFor({}, workspace::Which::Missing));
        });
        if (!started)
            return false;
        picture("05-rendering");
        const bool idle = m_workspace.document().figures().series().open() == 0 ||
                          await("all rendered", &m_workspace, &workspace::Workspace::renderIdle, [] {});
        if (!idle || !produce())
            return false;
        const workspace::StateCounts &counts = m_workspace.document().figures().series();
        std::printf("tour: %d shots, %d ready\n", counts.shots(), counts.of(TakeState::Ready));
        return idle && counts.of(TakeState::Ready) == counts.shots() && counts.shots() > 0;
    }

    /// What is rendered stays; the film is what is missing.
    bool produce()
    {
        workspace::ProductionOrder order;
        order.episode = m_workspace.story().episodes().first();
        order.render = m_workspace.requestFor({}, workspace::Which::Missing);
        workspace::Production &production = m_workspace.production();
        const bool ended = await("film", &production, &workspace::Production::ended, [&] { production.start(order); });
        picture("28-produced");
        return ended && !production.film().isEmpty();
    }

    bool review()
    {
        const Story &story = m_workspace.story();
        const EpisodeId episode = story.episodes().first();
        const SceneId scene = story.scenesOf(episode).first();
        m_workspace.selection().setScene(episode, scene);
        picture("06-scene");
        const ShotId shot = story.shotsOf(scene).value(1);
        m_workspace.selection().setShot(episode, scene, shot);
        settle();
        m_actions.action(QStringLiteral("review.circle"))->trigger();
        for (int frame = 0; frame < 40; ++frame)
            m_actions.action(QStringLiteral("review.nextFrame"))->trigger();
        picture("07-shot");
        if (m_workspace.story().find(shot)->circled != m_workspace.story().chosenTake(shot))
            return false;
        m_actions.action(QStringLiteral("view.table"))->trigger();
        picture("08-table");
        m_actions.action(QStringLiteral("view.board"))->trigger();
        return true;
    }

    /// A second take of the shot, its history, and both takes beside and over each other, with a note on the way.
    bool compare()
    {
        const ShotId shot = m_workspace.selection().shot();
        const bool again = await("second take", &m_workspace, &workspace::Workspace::renderIdle,
                                 [this] { m_actions.action(QStringLiteral("review.retry"))->trigger(); });
        if (!again || m_workspace.story().takesOf(shot).size() != 2)
            return false;
        (void)m_workspace.editor().setNote(shot,
                                           QStringLiteral("[00:01:16] The key catches the light\n[00:03:02] Blink"));
        QTabWidget *tabs = inspectorPages();
        tabs->setCurrentIndex(1);
        m_actions.action(QStringLiteral("review.twoUp"))->trigger();
        settle();
        picture("12-two-up");
        m_actions.action(QStringLiteral("review.wipe"))->trigger();
        picture("13-wipe");
        m_actions.action(QStringLiteral("review.wipe"))->trigger();
        tabs->setCurrentIndex(0);
        return true;
    }

    /// The face models, and the consistency meter without and with numbers.
    bool faces()
    {
        auto *dock = m_window->findChild<QDockWidget *>(QStringLiteral("likeness"));
        dock->raise();
        bothLooks(QStringLiteral("60-no-face-models"), m_window.get());
        m_actions.action(QStringLiteral("file.faceModels"))->trigger();
        auto *models = m_window->findChild<desktop::FaceModelsDialog *>();
        bothLooks(QStringLiteral("61-face-models"), models);
        m_language.use(QStringLiteral("zh_CN"));
        picture("61-face-models-chinese", models);
        m_language.use(QStringLiteral("en"));
        models->close();
        const test::FaceFiles files{QStringLiteral(CIRCLETAKE_BINARY_DIR)};
        return !files.areThere() || !media::canReadFaces() || likeness(files.models());
    }

    bool likeness(const QString &models)
    {
        if (!media::faceModelsIn(models, SystemFiles()))
            return false;
        pretendFindings(media::faceModelsHash());
        workspace::FaceMeter &meter = m_workspace.likeness().meter();
        const bool ready = await("face models", &meter, &workspace::FaceMeter::readinessChanged,
                                 [&] { (void)m_workspace.faceModels().choose(models); });
        settle();
        while (meter.waiting() > 0)
            settle();
        Series series = m_workspace.story().series();
        series.bible.leastLikeness = 0.6;
        (void)m_workspace.editor().setSeries(series);
        bothLooks(QStringLiteral("62-likeness"), m_window.get());
        m_language.use(QStringLiteral("zh_CN"));
        picture("62-likeness-chinese");
        m_language.use(QStringLiteral("en"));
        series.bible.leastLikeness = 0;
        (void)m_workspace.editor().setSeries(series);
        m_window->findChild<QDockWidget *>(QStringLiteral("queue"))->raise();
        return ready;
    }

    /// The people of the built-in provider are drawings without a face that a model would see, so what was seen is
    /// put where it would have been kept: every reference a face, and every clip one that is more or less like it.
    void pretendFindings(const QByteArray &models)
    {
        const Story &story = m_workspace.story();
        const QString folder = workspace::faceCacheOf(m_workspace.document().facts().folder);
        QDir().mkpath(folder);
        const auto put = [&](const QByteArray &hash, double likeness) {
            media::SeenFace face;
            face.box = {0.3, 0.2, 0.3, 0.3};
            face.score = 0.9;
            face.sharpness = 80;
            face.embedding = {float(likeness), float(std::sqrt(1 - likeness * likeness))};
            QFile file(QStringLiteral("%1/%2-%3.faces")
                           .arg(folder, QString::fromLatin1(hash), QString::fromLatin1(models.left(12))));
            if (file.open(QIODevice::WriteOnly))
                file.write(media::toWire(media::toMessage({1, {face}})));
        };
        for (const Character &character : story.characters())
            for (const Picture &reference : character.pictures)
                put(reference.hash, 1);
        constexpr std::array alike{0.86, 0.31, 0.64, 0.52, 0.74, 0.08};
        std::size_t next = 0;
        for (const ShotId shot : story.shotsOf(story.episodes().first()))
            for (const TakeId take : story.takesOf(shot))
                put(story.find(take)->clipHash, alike[next++ % alike.size()]);
    }

    /// What a lip sync would cost, and one beside the take that it is of.
    bool mouths()
    {
        const Story &story = m_workspace.story();
        const EpisodeId episode = story.episodes().first();
        for (const ShotId shot : story.shotsOf(episode)) {
            const Take *take = story.find(story.chosenTake(shot));
            if (!take || !take->spec.isLipSync())
                continue;
            m_workspace.selection().setShot(episode, story.find(shot)->scene, shot);
            auto request = workspace::syncRequestOf(m_workspace.requestFor({shot}, workspace::Which::All));
            desktop::RenderDialog dialog(m_workspace, request, QStringLiteral("Lip sync"), m_window.get());
            dialog.show();
            bothLooks(QStringLiteral("63-lip-sync"), &dialog);
            dialog.hide();
            inspectorPages()->setCurrentIndex(1);
            m_actions.action(QStringLiteral("review.twoUp"))->trigger();
            bothLooks(QStringLiteral("64-lip-synced"), m_window.get());
            m_actions.action(QStringLiteral("review.twoUp"))->trigger();
            inspectorPages()->setCurrentIndex(0);
            return true;
        }
        return false;
    }

    /// The lines of a shot with their voices, one of them stale, and music under the episode.
    bool voices()
    {
        const Story &story = m_workspace.story();
        const EpisodeId episode = story.episodes().first();
        ShotId speaking;
        SceneId scene;
        for (const ShotId id : story.shotsOf(episode)) {
            const Shot &shot = *story.find(id);
            qsizetype said = 0;
            for (const LineReading &entry : readingsOfLines(story, shot.scene))
                said += shot.lines.contains(entry.line) && entry.reading.isValid() ? 1 : 0;
            if (said > 0 && !speaking.isValid()) {
                speaking = id;
                scene = shot.scene;
            }
        }
        if (!speaking.isValid())
            return false;
        m_workspace.selection().setShot(episode, scene, speaking);
        QTabWidget *tabs = inspectorPages();
        tabs->setCurrentIndex(2);
        bothLooks(QStringLiteral("29-voices"), m_window.get());
        Character character = story.characters().first();
        character.voice = QStringLiteral("f3");
        (void)m_workspace.editor().changeCharacter(character);
        picture("30-voice-chosen");
        m_actions.action(QStringLiteral("shot.sound"))->trigger();
        auto *sound = m_window->findChild<desktop::SoundDialog *>();
        const QString tune = m_workspace.document().absolutePath(story.find(story.readingsOf(scene).first())->file);
        const bool added = await("music", &m_workspace, &workspace::Workspace::soundAdded, [&] { sound->add(tune); });
        bothLooks(QStringLiteral("31-sound"), sound);
        sound->reject();
        tabs->setCurrentIndex(0);
        return added;
    }

    /// A frame of a take becomes a reference; what was made before is out of date; the next shot continues from it.
    bool cast()
    {
        const Story &story = m_workspace.story();
        const ShotId shot = m_workspace.selection().shot();
        std::optional<Result<Picture>> picked;
        QEventLoop loop;
        m_workspace.takeFrame(story.chosenTake(shot), 12, this, [&](const Result<Picture> &picture) {
            picked = picture;
            loop.quit();
        });
        loop.exec();
        const Shot *shown = story.find(shot);
        if (!*picked || shown->cast.isEmpty())
            return false;
        Character character = *story.find(shown->cast.first());
        character.pictures = {**picked};
        character.wardrobe = {{shown->scene, QStringLiteral("a grey work apron over a white shirt")}};
        (void)m_workspace.editor().changeCharacter(character);
        const ShotId next = story.shotsOf(shown->scene).value(story.shotsOf(shown->scene).indexOf(shot) + 1);
        (void)m_workspace.editor().changeShots({next}, ShotField::Continues, QStringLiteral("Continue"),
                                               [](Shot &each) { each.continues = true; });
        m_workspace.selection().setShot(story.episodeOf(next), shown->scene, next);
        auto *dock = m_window->findChild<QDockWidget *>(QStringLiteral("cast"));
        dock->raise();
        auto *people = dock->findChild<QListWidget *>(QStringLiteral("characters"));
        for (int row = 0; row < people->count(); ++row)
            if (people->item(row)->text().startsWith(character.name))
                people->setCurrentRow(row);
        QTabWidget *inspector = inspectorPages();
        inspector->setCurrentIndex(3);
        bothLooks(QStringLiteral("33-cast"), m_window.get());
        m_window->resizeDocks({m_window->findChild<QDockWidget *>(QStringLiteral("queue"))}, {90}, Qt::Vertical);
        settle();
        auto *wardrobe = dock->findChild<QWidget *>(QStringLiteral("wardrobe"));
        for (QWidget *part = wardrobe; part; part = part->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(part))
                area->ensureWidgetVisible(wardrobe);
        picture("33-wardrobe");
        auto *tabs = dock->findChild<QTabWidget *>();
        tabs->setCurrentIndex(1);
        picture("34-places");
        tabs->setCurrentIndex(2);
        m_language.use(QStringLiteral("zh_CN"));
        picture("35-style-chinese");
        tabs->setCurrentIndex(0);
        picture("36-cast-chinese");
        m_language.use(QStringLiteral("en"));
        m_window->findChild<QDockWidget *>(QStringLiteral("series"))->raise();
        inspector->setCurrentIndex(0);
        m_workspace.selection().setShot(story.episodeOf(shot), shown->scene, shot);
        return m_workspace.face().value(shot, workspace::StaleRole).toBool() &&
               m_workspace.planFor(next).continuesFrom.isValid();
    }

    /// Every state that a take can be in, on the screen only: the store and the engine hear nothing of it.
    bool states()
    {
        workspace::StoryDocument &document = m_workspace.document();
        const EpisodeId episode = m_workspace.story().episodes().first();
        const QVector<ShotId> shots = m_workspace.story().shotsOf(episode);
        const QVector<TakeState> shown{TakeState::Queued,  TakeState::Submitting,  TakeState::Accepted,
                                       TakeState::Running, TakeState::Downloading, TakeState::Checking,
                                       TakeState::Unknown, TakeState::Lost,        TakeState::Failed};
        render::TakeChanges changes;
        for (qsizetype i = 0; i < qMin(shots.size(), shown.size()); ++i) {
            const Take before = *m_workspace.story().find(m_workspace.story().takesOf(shots[i]).last());
            Take after = before;
            after.id = TakeId{1'000'000 + qint64(i)};
            after.number = before.number + 1;
            after.state = shown[i];
            after.clip.clear();
            after.clipHash.clear();
            after.latency = {};
            after.submittedAt = isFinal(after.state) || after.state == TakeState::Queued ? 0 : before.submittedAt;
            after.message = isFinal(after.state)
                                ? QStringLiteral("An example of what a provider answers when it fails.")
                                : QString();
            changes.append({Take(), after, {}});
        }
        document.apply(changes);
        m_workspace.selection().setEpisode(episode);
        picture("14-states");
        return true;
    }

    bool looks()
    {
        m_workspace.tell({workspace::Severity::Warning,
                          ErrorKind::BadInput,
                          QStringLiteral("An example of an issue"),
                          QStringLiteral("EP01-SC001"),
                          QStringLiteral("Jump to the place with a double click."),
                          {1, 1, 0, 0},
                          0,
                          {}});
        m_theme.setMode(desktop::ThemeMode::Light);
        picture("09-light");
        m_language.use(QStringLiteral("zh_CN"));
        picture("10-chinese");
        m_theme.setMode(desktop::ThemeMode::Dark);
        desktop::SettingsDialog settings({m_workspace, m_actions, m_composition, m_theme, m_language}, m_window.get());
        settings.show();
        picture("11-settings", &settings);
        m_language.use(QStringLiteral("en"));
        return true;
    }

    /// In the dark and, marked so, in the light.
    void bothLooks(const QString &name, QWidget *widget)
    {
        for (const auto mode : {desktop::ThemeMode::Dark, desktop::ThemeMode::Light}) {
            m_theme.setMode(mode);
            const QString mark = mode == desktop::ThemeMode::Light ? QStringLiteral("-light") : QString();
            picture(qPrintable(name + mark), widget);
        }
        m_theme.setMode(desktop::ThemeMode::Dark);
    }

    bool dialogs()
    {
        desktop::DocumentDialog exports(m_workspace, workspace::exportFormats(), false, m_window.get());
        exports.show();
        bothLooks(QStringLiteral("20-export"), &exports);
        const bool written = await("export", &m_workspace, &workspace::Workspace::documentWritten,
                                   [&] { m_workspace.write(exports.order()); });
        exports.hide();
        picture("21-exported");
        desktop::KeysDialog keys(m_actions, m_window.get());
        keys.show();
        bothLooks(QStringLiteral("22-keys"), &keys);
        keys.hide();
        desktop::DropOverlay drop(m_theme, m_window.get());
        drop.offer(desktop::DropOffer::of(m_home.filePath(QStringLiteral("project")), true, false));
        bothLooks(QStringLiteral("23-drop"), m_window.get());
        return written;
    }

    /// A paid provider that loses answers and refuses takes, on this computer: the shelf, retries, a used-up budget.
    bool trouble()
    {
        const auto url = m_composition.serveSandbox({0, 0, QStringLiteral("drop@2,422@3,drop@5"), {}, false});
        if (!url)
            return false;
        workspace::RenderRequest request = m_workspace.requestFor({}, workspace::Which::All);
        request.route.provider = QStringLiteral("holysheep");
        request.route.baseUrl = *url;
        request.model.clear();
        request.shots = m_workspace.story().shotsOf(m_workspace.story().episodes().first()).mid(0, 6);
        const bool started = await("render for money", &m_workspace, &workspace::Workspace::renderStarted,
                                   [&] { m_workspace.render(request); });
        const bool idle = started && (m_workspace.document().figures().series().open() == 0 ||
                                      await("money spent", &m_workspace, &workspace::Workspace::renderIdle, [] {}));
        settle();
        auto *shelf = m_window->findChild<QDockWidget *>(QStringLiteral("shelf"));
        shelf->raise();
        if (auto *table = shelf->findChild<QTableView *>())
            table->selectRow(0);
        bothLooks(QStringLiteral("24-shelf"), m_window.get());
        m_window->findChild<QDockWidget *>(QStringLiteral("queue"))->raise();
        picture("25-queue");
        budget(request);
        std::printf("tour: %d on the shelf\n", m_workspace.shelfModel().rowCount());
        return idle && m_workspace.shelfModel().rowCount() > 0;
    }

    void budget(const workspace::RenderRequest &request)
    {
        Series series = m_workspace.story().series();
        series.budget = m_workspace.document().figures().series().spent.in(Currency::usd()).scaled(11, 10);
        (void)m_workspace.editor().setSeries(series);
        desktop::BudgetDialog dialog(m_workspace, m_window.get());
        dialog.show();
        bothLooks(QStringLiteral("26-budgets"), &dialog);
        dialog.hide();
        QEventLoop loop;
        connect(&m_workspace, &workspace::Workspace::failed, &loop, &QEventLoop::quit);
        QTimer::singleShot(5000, &loop, &QEventLoop::quit);
        m_workspace.render(request);
        loop.exec();
        bothLooks(QStringLiteral("27-budget-reached"), m_window.get());
    }

    QString m_out;
    QString m_script;
    QTemporaryDir m_home;
    QSettings m_settings;
    Composition m_composition;
    workspace::Language m_language;
    desktop::Theme m_theme;
    workspace::ActionRegistry m_actions;
    workspace::Workspace m_workspace;
    std::unique_ptr<desktop::MainWindow> m_window;
};

}  // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    desktop::Theme::useFont();
    if (!qEnvironmentVariableIsSet("HOLYSHEEP_API_KEY"))  // of a provider on this computer, which takes any
        qputenv("HOLYSHEEP_API_KEY", "hs_of_the_tour_which_pays_for_nothing_at_all");
    QCoreApplication::setOrganizationName(QStringLiteral("Circle Take"));
    QCoreApplication::setApplicationName(QStringLiteral("Circle Take tour"));
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2) {
        std::fprintf(stderr, "usage: desktop_tour OUT-FOLDER [SCRIPT [LANGUAGE]]\n");
        return 2;
    }
    QDir().mkpath(words[1]);
    return Tour(application, words[1], words.value(2, QStringLiteral(":/samples/spring-festival.en.fountain")),
                words.value(3, QStringLiteral("en")))
                   .run()
               ? 0
               : 1;
}
