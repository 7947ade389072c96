// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk.h"
#include "workspace/editor.h"

#include <QUndoStack>
#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;

class TestEditor : public QObject
{
    Q_OBJECT

    test::Desk m_desk;
    QUndoStack m_stack;
    QVector<render::StoryEdit> m_kept;
    Story m_stored;  // what the works would have, fed with what was kept
    TakeShelf m_storedShelf;
    qint64 m_lastId = 5000;
    Editor m_editor{m_desk.document, m_stack, [this]() -> Result<qint64> { return ++m_lastId; },
                    [this](const render::StoryEdit &edit) {
                        m_kept += edit;
                        QVERIFY(applyEdit(m_stored, edit, m_storedShelf).ok());
                    }};

    [[nodiscard]] const Story &story() const { return m_desk.document.story(); }
    [[nodiscard]] const Shot &shot(int scene, int number) const { return *story().find(m_desk.shot(1, scene, number)); }

    static QString stateOf(const Story &story)
    {
        QStringList lines{story.series().title};
        for (const EpisodeId episode : story.episodes())
            for (const SceneId scene : story.scenesOf(episode)) {
                lines += story.find(scene)->heading + story.find(scene)->beat;
                for (const ShotId id : story.shotsOf(scene)) {
                    const Shot &shot = *story.find(id);
                    QString line = QStringLiteral("%1 %2 %3 %4 %5")
                                       .arg(id.value)
                                       .arg(shot.number)
                                       .arg(shot.action)
                                       .arg(shot.circled.value)
                                       .arg(shot.byHand.toInt());
                    line += QStringLiteral(" %1 %2 %3").arg(shot.held).arg(shot.note).arg(story.takesOf(id).size());
                    for (const int index : shot.lines)
                        line += QStringLiteral(",%1").arg(index);
                    lines += line;
                }
            }
        for (const Character &character : story.characters())
            lines += character.name + character.look;
        lines.sort();
        return lines.join(QLatin1Char('\n'));
    }

    [[nodiscard]] QString state() const
    {
        [this] {
            QCOMPARE(story().brokenInvariant(), QString());
            QCOMPARE(stateOf(m_stored), stateOf(story()));
        }();
        return stateOf(story());
    }

    /// Do, undo, redo, undo: the states agree, hold their invariants, and what was stored is the same.
    template <class Act>
    void goesBackAndForth(Act act)
    {
        const QString before = state();
        const auto done = act();
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().what));
        const QString after = state();
        QVERIFY(after != before);
        QCOMPARE(m_stack.count(), 1);
        m_stack.undo();
        QCOMPARE(state(), before);
        m_stack.redo();
        QCOMPARE(state(), after);
        m_stack.undo();
        QCOMPARE(state(), before);
        m_stack.redo();
        QCOMPARE(state(), after);
    }

private slots:
    void init()
    {
        m_desk.reset(test::storyOf(1, 2, 3));
        m_desk.move(m_desk.shot(1, 1, 1), 901, TakeState::Ready);
        m_desk.move(m_desk.shot(1, 1, 1), 902, TakeState::Failed);
        m_stored = story();
        m_storedShelf.clear();
        m_stack.clear();
        m_kept.clear();
        m_editor.setLocked({});
    }

    void aFieldOfManyShots()
    {
        const QVector<ShotId> shots{shot(1, 1).id, shot(1, 2).id};
        goesBackAndForth([&] {
            return m_editor.changeShots(shots, ShotField::Action, QStringLiteral("Change the action"),
                                        [](Shot &one) { one.action = QStringLiteral("She waits."); });
        });
        QVERIFY(shot(1, 2).byHand.testFlag(ShotField::Action));
    }

    void circling()
    {
        goesBackAndForth([&] { return m_editor.circle(shot(1, 1).id, TakeId{901}); });
        QCOMPARE(m_desk.document.figures().series().circled, 1);
    }

    void holding()
    {
        goesBackAndForth([&] { return m_editor.setHeld({shot(1, 1).id, shot(2, 3).id}, true); });
    }

    void aHeadingKeepsItsLine()
    {
        goesBackAndForth([&] { return m_editor.setHeading(shot(1, 1).scene, QStringLiteral("EXT. YARD - DAY")); });
        QCOMPARE(story().find(shot(1, 1).scene)->lines.first().text, QStringLiteral("EXT. YARD - DAY"));
    }

    void aCharactersLook()
    {
        Character mei = story().characters().first();
        mei.look = QStringLiteral("red coat");
        goesBackAndForth([&] { return m_editor.changeCharacter(mei); });
    }

    void theSeries()
    {
        Series series = story().series();
        series.title = QStringLiteral("The Door");
        goesBackAndForth([&] { return m_editor.setSeries(series); });
    }

    void insertingASotBetween()
    {
        goesBackAndForth([&] { return m_editor.insertShot(shot(1, 1).scene, shot(1, 1).id); });
        QCOMPARE(shot(1, 2).number, 15);
    }

    void insertingFirstAndLast()
    {
        const SceneId scene = shot(1, 1).scene;
        QCOMPARE(story().find(*m_editor.insertShot(scene, {}))->number, 5);
        QCOMPARE(story().find(*m_editor.insertShot(scene, shot(1, 4).id))->number, 40);
    }

    void splittingAShot()
    {
        goesBackAndForth([&] { return m_editor.splitShot(shot(1, 2).id, 1); });
        QCOMPARE(shot(1, 2).lines, QVector<int>{3});
        QCOMPARE(shot(1, 3).lines, QVector<int>{4});
        QCOMPARE(shot(1, 3).number, 25);
        QVERIFY(!m_editor.splitShot(shot(1, 1).id, 0).ok());
        QVERIFY(!m_editor.splitShot(shot(1, 1).id, 2).ok());
    }

    void mergingBringsLinesTogetherAndTakesGoWithTheirShot()
    {
        m_desk.move(m_desk.shot(1, 1, 2), 911, TakeState::Ready);
        m_stored = story();
        goesBackAndForth([&] { return m_editor.mergeWithNext(shot(1, 1).id); });
        QCOMPARE(shot(1, 1).lines, (QVector<int>{1, 2, 3, 4}));
        QCOMPARE(shot(1, 1).durationMs, 10000);
        QVERIFY(!story().find(TakeId{911}));
        m_stack.undo();
        QCOMPARE(story().find(TakeId{911})->state, TakeState::Ready);
        QVERIFY(!m_editor.mergeWithNext(shot(1, 3).id).ok());
    }

    void movingAShot()
    {
        const ShotId last = shot(2, 3).id;
        goesBackAndForth([&] { return m_editor.moveShot(last, {}); });
        QCOMPARE(shot(2, 1).id, last);
        QVERIFY(m_editor.moveShot(last, {}).ok());
        QCOMPARE(m_stack.count(), 1);
    }

    void numbersRunOutOnlyWhereTakesBearThem()
    {
        const SceneId scene = shot(2, 1).scene;
        for (int i = 0; i < 12; ++i)
            QVERIFY(m_editor.insertShot(scene, shot(2, 1).id).ok());
        QCOMPARE(story().shotsOf(scene).size(), 15);
        QCOMPARE(state().isEmpty(), false);
        const Shot second = shot(2, 2);
        QCOMPARE(second.number, 11);
        m_desk.move(second.id, 920, TakeState::Ready);
        m_stored = story();
        const auto refused = m_editor.insertShot(scene, shot(2, 1).id);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().where, QStringLiteral("EP01-SC002-SH011"));
        QVERIFY(!m_editor.moveShot(second.id, shot(2, 5).id).ok());
    }

    void removingShotsKeepsTheirTakesForTheUndo()
    {
        goesBackAndForth([&] { return m_editor.removeShots({shot(1, 1).id, shot(2, 2).id}); });
        m_stack.undo();
        QCOMPARE(story().takesOf(shot(1, 1).id).size(), 2);
    }

    void whatCostsMoneyIsNotRemoved_data()
    {
        QTest::addColumn<int>("state");
        for (const TakeState state : {TakeState::Queued, TakeState::Submitting, TakeState::Running, TakeState::Unknown})
            QTest::newRow(qPrintable(key(state))) << int(state);
    }

    void whatCostsMoneyIsNotRemoved()
    {
        QFETCH(int, state);
        m_desk.move(shot(1, 2).id, 930, TakeState(state));
        QVERIFY(!m_editor.removeShots({shot(1, 2).id}).ok());
        QVERIFY(!m_editor.mergeWithNext(shot(1, 1).id).ok());
        QCOMPARE(m_stack.count(), 0);
        QVERIFY(m_kept.isEmpty());
    }

    void onlyAGoodTakeOfTheShotIsCircled()
    {
        QVERIFY(!m_editor.circle(shot(1, 1).id, TakeId{902}).ok());
        QVERIFY(!m_editor.circle(shot(1, 2).id, TakeId{901}).ok());
        QVERIFY(!m_editor.circle(shot(1, 1).id, TakeId{999}).ok());
        QVERIFY(m_editor.circle(shot(1, 1).id, {}).ok());
        QCOMPARE(m_stack.count(), 0);
    }

    void typingMeltsIntoOneStepAndGoingBackToTheStartIntoNone()
    {
        const ShotId id = shot(1, 1).id;
        const auto type = [&](const char *text) { QVERIFY(m_editor.setNote(id, QString::fromLatin1(text)).ok()); };
        const QString before = state();
        type("l");
        type("lo");
        type("look");
        QCOMPARE(m_stack.count(), 1);
        m_stack.undo();
        QCOMPARE(state(), before);
        m_stack.redo();
        QCOMPARE(shot(1, 1).note, QStringLiteral("look"));
        type("lo");
        type("");
        QCOMPARE(m_stack.count(), 0);
        QCOMPARE(state(), before);
        QVERIFY(m_editor.setNote(shot(1, 2).id, QStringLiteral("a")).ok());
        type("b");
        QCOMPARE(m_stack.count(), 2);
    }

    void aMacroIsOneStep()
    {
        const QString before = state();
        m_editor.beginMacro(QStringLiteral("Both"));
        QVERIFY(m_editor.setHeld({shot(1, 1).id}, true).ok());
        QVERIFY(m_editor.removeShots({shot(1, 3).id}).ok());
        m_editor.endMacro();
        const QString after = state();
        QCOMPARE(m_stack.count(), 1);
        m_stack.undo();
        QCOMPARE(state(), before);
        m_stack.redo();
        QCOMPARE(state(), after);
    }

    void whatWasStoredElsewhereIsNotStoredAgainButItsUndoIs()
    {
        const QString before = state();
        render::StoryEdit plan;
        plan.removedShots = {shot(1, 3).id};
        QVERIFY(applyEdit(m_stored, plan, m_storedShelf).ok());
        QVERIFY(m_editor.adopt(plan, QStringLiteral("Plan")).ok());
        QVERIFY(m_kept.isEmpty());
        m_stack.undo();
        QCOMPARE(m_kept.size(), 1);
        QCOMPARE(state(), before);
    }

    void nothingIsPushedWhileLockedOrWithoutAChange()
    {
        QVERIFY(m_editor.setBeat(shot(1, 1).scene, {}).ok());
        QCOMPARE(m_stack.count(), 0);
        m_editor.setLocked(QStringLiteral("A plan is being made."));
        const auto refused = m_editor.setBeat(shot(1, 1).scene, QStringLiteral("They meet."));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::ReadOnly);
        QCOMPARE(m_stack.count(), 0);
    }

    void edgesOfTheStoryAreGuarded()
    {
        const auto tooLong =
            m_editor.changeShots({shot(1, 1).id}, ShotField::Duration, {}, [](Shot &one) { one.durationMs = 31000; });
        QCOMPARE(tooLong.error().kind, ErrorKind::BadInput);
        QCOMPARE(m_editor.setNote(ShotId{4444}, {}).error().kind, ErrorKind::NotFound);
        QVERIFY(m_kept.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEditor)
#include "tst_editor.moc"
