// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stories.h"
#include "workspace/storydocument.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;

namespace {

Money dollars(const char *text)
{
    return *Money::fromDecimal(QString::fromLatin1(text), Currency::usd());
}

/// The counts as they come out when nothing is kept and everything is counted anew.
Figures countedAnew(const Story &story)
{
    Figures figures;
    figures.reset(story);
    return figures;
}

}  // namespace

class TestStoryDocument : public QObject
{
    Q_OBJECT

    StoryDocument m_document;
    QVector<StoryChange> m_changes;

    void move(ShotId shot, qint64 take, TakeState from, TakeState to, const Money &spent = {})
    {
        const Take *now = m_document.story().find(TakeId{take});
        Take after = now ? *now : test::takeOf(m_document.story(), shot, from, take);
        Take before = after;
        before.state = from;
        after.state = to;
        after.spent = spent;
        after.submittedAt = 1000;
        after.endedAt = to == TakeState::Ready ? 5000 : 0;
        m_document.apply(render::TakeChanges{{before, after, QStringLiteral("because")}});
    }

    void countsHold()
    {
        const Figures anew = countedAnew(m_document.story());
        const Figures &kept = m_document.figures();
        QVERIFY(kept.series() == anew.series());
        for (const EpisodeId episode : m_document.story().episodes()) {
            QVERIFY(kept.of(episode) == anew.of(episode));
            for (const SceneId scene : m_document.story().scenesOf(episode))
                QVERIFY(kept.of(scene) == anew.of(scene));
        }
    }

private slots:
    void init()
    {
        m_document.disconnect(this);
        m_document.reset(test::storyOf(2, 2, 3), {});
        connect(&m_document, &StoryDocument::changed, this, [this](const StoryChange &change) { m_changes += change; });
        m_changes.clear();
    }

    void countsFollowTakesThroughTheirLife()
    {
        const ShotId shot = test::shotAt(m_document.story(), 1, 2, 3);
        const SceneId scene = m_document.story().find(shot)->scene;
        QCOMPARE(m_document.figures().series().withoutTake, 12);
        move(shot, 901, TakeState::Planned, TakeState::Queued);
        QCOMPARE(m_document.figures().of(scene).of(TakeState::Queued), 1);
        QCOMPARE(m_document.figures().of(scene).open(), 1);
        move(shot, 901, TakeState::Queued, TakeState::Failed);
        QCOMPARE(m_document.figures().of(scene).attention, 1);
        move(shot, 902, TakeState::Planned, TakeState::Ready, dollars("0.25"));
        QCOMPARE(m_document.figures().of(scene).of(TakeState::Ready), 1);
        QCOMPARE(m_document.figures().of(scene).attention, 0);
        QVERIFY(m_document.figures().series().spent == Amounts(dollars("0.25")));
        countsHold();
        QCOMPARE(m_changes.size(), 3);
        QCOMPARE(m_changes[2].kind, StoryChange::Kind::Takes);
        QCOMPARE(m_changes[2].shots, QSet<ShotId>{shot});
        QCOMPARE(m_changes[2].countedScenes, QSet<SceneId>{scene});
    }

    void aRetryThatFailsLeavesTheGoodTakeShownButAsksForAttention()
    {
        const ShotId shot = test::shotAt(m_document.story(), 1, 1, 1);
        move(shot, 901, TakeState::Checking, TakeState::Ready);
        move(shot, 902, TakeState::Submitting, TakeState::Failed);
        QCOMPARE(m_document.figures().series().of(TakeState::Ready), 1);
        QCOMPARE(m_document.figures().series().attention, 1);
        countsHold();
    }

    void countsDoNotHangOnTheOrderOfTheRows()
    {
        move(test::shotAt(m_document.story(), 1, 1, 2), 901, TakeState::Checking, TakeState::Ready, dollars("0.25"));
        move(test::shotAt(m_document.story(), 2, 1, 1), 902, TakeState::Submitting, TakeState::Failed);
        move(test::shotAt(m_document.story(), 1, 1, 2), 903, TakeState::Submitting, TakeState::Failed);
        StoryRows rows = m_document.story().rows();
        std::reverse(rows.shots.begin(), rows.shots.end());
        std::reverse(rows.takes.begin(), rows.takes.end());
        const Story reversed = *Story::fromRows(std::move(rows));
        m_document.reset(reversed, {});
        QCOMPARE(m_document.figures().series().of(TakeState::Ready), 1);
        QCOMPARE(m_document.figures().series().attention, 2);
        QCOMPARE(m_document.figures().series().withoutTake, 10);
        QVERIFY(m_document.figures().series().spent == Amounts(dollars("0.25")));
        move(test::shotAt(m_document.story(), 2, 2, 2), 904, TakeState::Submitting, TakeState::Accepted);
        QCOMPARE(m_document.figures().series().of(TakeState::Accepted), 1);
        countsHold();
    }

    void editsMoveCountsWithTheShots()
    {
        const Story &story = m_document.story();
        move(test::shotAt(story, 1, 1, 1), 901, TakeState::Checking, TakeState::Ready);
        Scene scene = *story.find(story.scenesOf(story.episodes().first()).first());
        scene.episode = story.episodes().last();
        scene.number = 9;
        render::StoryEdit edit;
        edit.scenes = {scene};
        edit.removedShots = {test::shotAt(story, 1, 1, 2)};
        const auto undo = m_document.apply(edit);
        QVERIFY(undo.ok());
        QCOMPARE(m_document.figures().of(story.episodes().last()).of(TakeState::Ready), 1);
        QCOMPARE(m_document.figures().series().shots(), 11);
        countsHold();
        QVERIFY(m_document.apply(*undo).ok());
        countsHold();
        QCOMPARE(m_document.figures().of(story.episodes().first()).shots(), 6);
    }

    void aFieldThatChangesIsNoChangeOfStructure()
    {
        Shot shot = *m_document.story().find(test::shotAt(m_document.story(), 1, 1, 2));
        shot.held = true;
        render::StoryEdit edit;
        edit.shots = {shot};
        QVERIFY(m_document.apply(edit).ok());
        QVERIFY(!m_changes.last().structure);
        QCOMPARE(m_changes.last().shots, QSet<ShotId>{shot.id});
        QCOMPARE(m_document.figures().of(shot.scene).held, 1);
        edit.shots[0].number = 15;
        QVERIFY(m_document.apply(edit).ok());
        QVERIFY(m_changes.last().structure);
    }

    void aRefusedEditTellsNobody()
    {
        Shot shot = *m_document.story().find(test::shotAt(m_document.story(), 1, 1, 2));
        shot.durationMs = 100;
        render::StoryEdit edit;
        edit.shots = {shot};
        QVERIFY(!m_document.apply(edit).ok());
        QVERIFY(m_changes.isEmpty());
    }

    void usualTimesAreLearnedFromReadyTakes()
    {
        const Story &story = m_document.story();
        const RenderSpec spec = test::takeOf(story, test::shotAt(story, 1, 1, 1), TakeState::Queued, 1).spec;
        QCOMPARE(m_document.figures().usualMs(spec), -1);
        move(test::shotAt(story, 1, 1, 1), 901, TakeState::Checking, TakeState::Ready);
        QCOMPARE(m_document.figures().usualMs(spec), 4000);
        RenderSpec longer = spec;
        longer.durationMs = 9000;
        QCOMPARE(m_document.figures().usualMs(longer), -1);
        QCOMPARE(m_document.figures().lateMs(spec), -1);
        for (int again = 0; again < 4; ++again) {
            move(test::shotAt(story, 1, 1, 1), 901, TakeState::Ready, TakeState::Checking);
            move(test::shotAt(story, 1, 1, 1), 901, TakeState::Checking, TakeState::Ready);
        }
        QCOMPARE(m_document.figures().lateMs(spec), 4000);
    }

    void submissionsAreCounted()
    {
        const ShotId shot = test::shotAt(m_document.story(), 1, 1, 1);
        for (int i = 0; i < 2; ++i) {
            move(shot, 901, TakeState::Queued, TakeState::Submitting);
            move(shot, 901, TakeState::Submitting, TakeState::Queued);
        }
        QCOMPARE(m_document.figures().submissions(TakeId{901}), 2);
    }

    void changesOfARemovedShotsTakeComeBackWithIt()
    {
        const ShotId shot = test::shotAt(m_document.story(), 1, 1, 1);
        move(shot, 901, TakeState::Submitting, TakeState::Unknown);
        render::StoryEdit edit;
        edit.removedShots = {shot};
        const auto undo = m_document.apply(edit);
        QVERIFY(undo.ok());
        Take resolved = test::takeOf(m_document.story(), shot, TakeState::Failed, 901);
        m_document.apply(render::TakeChanges{{resolved, resolved, {}}});
        QVERIFY(!m_document.story().find(TakeId{901}));
        QVERIFY(m_document.apply(*undo).ok());
        QCOMPARE(m_document.story().find(TakeId{901})->state, TakeState::Failed);
        countsHold();
    }

    void closingLeavesNothing()
    {
        m_document.close();
        QVERIFY(!m_document.isOpen());
        QCOMPARE(m_document.story().shotCount(), 0);
        QCOMPARE(m_changes.last().kind, StoryChange::Kind::Reset);
        QCOMPARE(m_document.figures().series().shots(), 0);
    }
};

QTEST_GUILESS_MAIN(TestStoryDocument)
#include "tst_storydocument.moc"
