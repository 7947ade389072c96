// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk.h"
#include "support/modeldump.h"
#include "workspace/queuemodel.h"
#include "workspace/shotmodel.h"
#include "workspace/takemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, column).data().toString();
    return texts;
}

}  // namespace

/// The flat tables: shots, takes of a shot, render queue.
class TestTables : public QObject
{
    Q_OBJECT

    test::Desk m_desk{test::storyOf(1, 2, 2)};
    ShotModel m_shots{m_desk.document, m_desk.face};
    TakeModel m_takes{m_desk.document, m_desk.face};
    QueueModel m_queue{m_desk.document, m_desk.face};
    QAbstractItemModelTester m_shotTester{&m_shots, Mode::QtTest};
    QAbstractItemModelTester m_takeTester{&m_takes, Mode::QtTest};
    QAbstractItemModelTester m_queueTester{&m_queue, Mode::QtTest};

    [[nodiscard]] const Story &story() const { return m_desk.document.story(); }

private slots:
    void init()
    {
        m_desk.reset(test::storyOf(1, 2, 2));
        m_shots.setScope({});
        m_takes.setShot({});
    }

    void shotsShowBothProjections()
    {
        const ShotId shot = m_desk.shot(1, 1, 1);
        m_desk.move(shot, 901, TakeState::Failed, QStringLiteral("No answer."));
        const QModelIndex row = m_shots.index(0, 0);
        QCOMPARE(
            test::dump(m_shots).first(),
            QStringLiteral("EP01-SC001-SH010 | Failed | medium shot | Mei does thing 1. | MEI: Word 1. | 5.0 s | 1/1"
                           " | Sandbox (animatic) · video-gen-2.1 |  |  | No answer."));
        QCOMPARE(row.siblingAtColumn(ShotModel::StateColumn).data(SortRole).toInt(), int(TakeState::Failed));
        QCOMPARE(row.siblingAtColumn(ShotModel::DurationColumn).data(SortRole).toInt(), 5000);
        QVERIFY(!m_shots.index(1, ShotModel::StateColumn).data(SortRole).isValid());
        QCOMPARE(m_shots.index(1, ShotModel::StateColumn).data().toString(), QStringLiteral("Not rendered"));
        QCOMPARE(row.data(StateRole).toInt(), int(TakeState::Failed));
        QCOMPARE(m_shots.index(1, 0).data(StateRole).toInt(), -1);
        QVERIFY(row.data(AttentionRole).toBool());
    }

    void aCardHasWhatItNeeds()
    {
        const ShotId shot = m_desk.shot(1, 1, 1);
        m_desk.face.setUsualRoute(QStringLiteral("holysheep"), {});
        const QModelIndex card = m_shots.index(0, 0);
        QCOMPARE(card.data(RetryPriceRole).toString(), QStringLiteral("$0.25"));
        m_desk.move(shot, 901, TakeState::Ready);
        m_desk.move(shot, 902, TakeState::Failed, QStringLiteral("Refused."));
        QCOMPARE(card.data(RetryPriceRole).toString(), QStringLiteral("free"));
        QCOMPARE(card.data(StateRole).toInt(), int(TakeState::Ready));
        QCOMPARE(card.data(TakeNumberRole).toInt(), 1);
        QCOMPARE(card.data(TakeCountRole).toInt(), 2);
        QCOMPARE(card.data(MessageRole).toString(), QStringLiteral("Refused."));
        Take lipSync = *story().find(TakeId{902});
        lipSync.id = TakeId{903};
        lipSync.number = 3;
        lipSync.spec.provider = QStringLiteral("holysheep");
        lipSync.spec.durationMs = 7000;
        lipSync.spec.lipSync.source = TakeId{901};
        m_desk.document.apply(render::TakeChanges{{lipSync, lipSync, {}}});
        QCOMPARE(card.data(RetryPriceRole).toString(),
                 QStringLiteral("$0.35"));  // as long as its clip, not as the shot
        QCOMPARE(card.data(ThumbnailPathRole).toString(), QStringLiteral("/films/key/clips/901.mp4"));
        QCOMPARE(card.data(CastRole).toStringList(), QStringList{QStringLiteral("MEI")});
        QCOMPARE(card.data(CameraRole).toString(), QStringLiteral("medium shot"));
        QCOMPARE(card.data(CircledRole).toBool(), false);
        QCOMPARE(card.data(ReviewedRole).toBool(), false);
    }

    void elapsedTimeRunsWhileATakeIsUnderWay()
    {
        const ShotId shot = m_desk.shot(1, 1, 1);
        Take take = test::takeOf(story(), shot, TakeState::Running, 901);
        take.submittedAt = m_desk.clock.wallMs();
        m_desk.document.apply(render::TakeChanges{{take, take, {}}});
        m_desk.clock.advance(12'000);
        QCOMPARE(m_shots.index(0, 0).data(ElapsedMsRole).toLongLong(), 12'000);
        QCOMPARE(m_queue.index(0, QueueModel::ElapsedColumn).data().toString(), QStringLiteral("12 s"));
        QSignalSpy spy(&m_queue, &QAbstractItemModel::dataChanged);
        m_queue.tick();
        QCOMPARE(spy.count(), 1);
    }

    void silenceOfAProviderIsSaidWhileATakeIsUnderWay()
    {
        const ShotId shot = m_desk.shot(1, 1, 1);
        m_desk.move(shot, 901, TakeState::Running, QStringLiteral("The provider took it."));
        const QModelIndex card = m_shots.index(0, 0);
        m_desk.face.setSilences({{TakeId{901}, 19'000}});
        QCOMPARE(card.data(MessageRole).toString(), QStringLiteral("The provider took it."));
        m_desk.face.setSilences({{TakeId{901}, 45'000}});
        QCOMPARE(card.data(MessageRole).toString(), QStringLiteral("No news for 45 s"));
        m_desk.move(shot, 901, TakeState::Ready);
        QCOMPARE(card.data(MessageRole).toString(), QString());
    }

    void theScopeChoosesTheShots()
    {
        QCOMPARE(m_shots.rowCount(), 4);
        ShotScope scope;
        scope.kind = ShotScope::Kind::Scene;
        scope.scene = story().find(m_desk.shot(1, 2, 1))->scene;
        m_shots.setScope(scope);
        QCOMPARE(column(m_shots, 0),
                 (QStringList{QStringLiteral("EP01-SC002-SH010"), QStringLiteral("EP01-SC002-SH020")}));
        scope.kind = ShotScope::Kind::Shots;
        scope.shots = {m_desk.shot(1, 2, 2), m_desk.shot(1, 1, 1), ShotId{999}};
        m_shots.setScope(scope);
        QCOMPARE(m_shots.rowOf(m_desk.shot(1, 1, 1)), 1);
        QCOMPARE(m_shots.rowOf(m_desk.shot(1, 1, 2)), -1);
        scope.kind = ShotScope::Kind::Episode;
        scope.episode = story().episodes().first();
        m_shots.setScope(scope);
        QCOMPARE(m_shots.rowCount(), 4);
    }

    void shotsFollowTheStructure()
    {
        const QStringList before = column(m_shots, 0);
        Shot first = *story().find(m_desk.shot(1, 1, 1));
        Shot second = *story().find(m_desk.shot(1, 1, 2));
        std::swap(first.number, second.number);
        render::StoryEdit edit;
        edit.shots = {first, second};
        edit.removedShots = {m_desk.shot(1, 2, 1)};
        QSignalSpy reset(&m_shots, &QAbstractItemModel::modelReset);
        const auto undo = m_desk.document.apply(edit);
        QCOMPARE(m_shots.shotAt(0), second.id);
        QCOMPARE(m_shots.rowCount(), 3);
        QCOMPARE(m_shots.rowOf(m_desk.shot(1, 2, 1)), 2);
        QVERIFY(m_desk.document.apply(*undo).ok());
        QCOMPARE(column(m_shots, 0), before);
        QCOMPARE(reset.count(), 0);
    }

    void manyChangesAreOneRange()
    {
        QSignalSpy spy(&m_shots, &QAbstractItemModel::dataChanged);
        render::TakeChanges changes;
        for (int shot = 1; shot <= 2; ++shot)
            for (int scene = 1; scene <= 2; ++scene) {
                const Take take =
                    test::takeOf(story(), m_desk.shot(1, scene, shot), TakeState::Queued, 900 + 10 * scene + shot);
                changes += {take, take, {}};
            }
        m_desk.document.apply(changes);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy[0][1].toModelIndex().row(), 3);
    }

    void takesAreListedNewestFirst()
    {
        const ShotId shot = m_desk.shot(1, 1, 2);
        m_desk.move(shot, 901, TakeState::Ready);
        m_takes.setShot(shot);
        QSignalSpy inserted(&m_takes, &QAbstractItemModel::rowsInserted);
        m_desk.move(shot, 902, TakeState::Queued);
        m_desk.move(m_desk.shot(1, 1, 1), 903, TakeState::Queued);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(test::dump(m_takes), (QStringList{QStringLiteral("T2 | Queued | Sandbox (animatic) · video-gen-2.1"),
                                                   QStringLiteral("T1 | Ready | Sandbox (animatic) · video-gen-2.1")}));
        QCOMPARE(m_takes.rowOf(TakeId{901}), 1);
        QCOMPARE(m_takes.index(0, 0).data(SlateRole).toString(), QStringLiteral("EP01-SC001-SH020-T2"));
        QVERIFY(m_takes.index(1, 0).data(ThumbnailPathRole).toString().endsWith(QStringLiteral("clips/901.mp4")));
        render::StoryEdit edit;
        edit.removedShots = {shot};
        QVERIFY(m_desk.document.apply(edit).ok());
        QCOMPARE(m_takes.rowCount(), 0);
    }

    void theQueueHasWhatIsOpenOrFailedLast()
    {
        for (int shot = 1; shot <= 2; ++shot)
            m_desk.move(m_desk.shot(1, 1, shot), 900 + shot, TakeState::Queued);
        m_desk.move(m_desk.shot(1, 2, 1), 911, TakeState::Queued);
        QCOMPARE(column(m_queue, 0).size(), 3);
        m_desk.move(m_desk.shot(1, 1, 1), 901, TakeState::Ready);
        m_desk.move(m_desk.shot(1, 1, 2), 902, TakeState::Failed);
        m_desk.move(m_desk.shot(1, 2, 1), 911, TakeState::Unknown);
        QCOMPARE(column(m_queue, QueueModel::StateColumn),
                 (QStringList{QStringLiteral("Failed"), QStringLiteral("Unknown")}));
        m_desk.move(m_desk.shot(1, 1, 2), 905, TakeState::Queued);
        QCOMPARE(m_queue.rowOf(TakeId{902}), -1);
        QCOMPARE(m_queue.takeAt(0), TakeId{905});
        m_desk.move(m_desk.shot(1, 2, 1), 911, TakeState::Cancelled);
        QCOMPARE(column(m_queue, 0), QStringList{QStringLiteral("EP01-SC001-SH020-T2")});
    }

    void theQueueForgetsTakesOfRemovedShotsAndFindsThemAgain()
    {
        m_desk.move(m_desk.shot(1, 1, 1), 901, TakeState::Failed);
        m_desk.move(m_desk.shot(1, 2, 1), 902, TakeState::Unknown);
        render::StoryEdit edit;
        edit.removedScenes = {story().find(m_desk.shot(1, 1, 1))->scene};
        const auto undo = m_desk.document.apply(edit);
        QCOMPARE(m_queue.rowCount(), 1);
        QVERIFY(m_desk.document.apply(*undo).ok());
        QCOMPARE(m_queue.rowCount(), 2);
        QCOMPARE(m_queue.rowOf(TakeId{901}), 0);
    }

    void runsOfRowsComeAndGoTogether()
    {
        QSignalSpy inserted(&m_queue, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&m_queue, &QAbstractItemModel::rowsRemoved);
        render::TakeChanges changes;
        for (int i = 1; i <= 2; ++i) {
            const Take take = test::takeOf(story(), m_desk.shot(1, i, 1), TakeState::Queued, 900 + i);
            changes += {take, take, {}};
        }
        m_desk.document.apply(changes);
        QCOMPARE(inserted.count(), 1);
        for (render::TakeChange &change : changes)
            change.after.state = TakeState::Ready;
        m_desk.document.apply(changes);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(m_queue.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
