// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk.h"
#include "support/modeldump.h"
#include "workspace/storymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;

namespace {

void allIds(const QAbstractItemModel &model, const QModelIndex &parent, QSet<quintptr> &ids, int &nodes)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex child = model.index(row, 0, parent);
        ids.insert(child.internalId());
        ++nodes;
        allIds(model, child, ids, nodes);
    }
}

}  // namespace

class TestStoryModel : public QObject
{
    Q_OBJECT

    test::Desk m_desk{test::storyOf(2, 2, 2)};
    StoryModel m_model{m_desk.document, m_desk.face};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    [[nodiscard]] const Story &story() const { return m_desk.document.story(); }
    [[nodiscard]] render::StoryEdit apply(const render::StoryEdit &edit) { return m_desk.document.apply(edit).value(); }

private slots:
    void init() { m_desk.reset(test::storyOf(2, 2, 2)); }

    void showsEpisodesScenesAndShots()
    {
        const QStringList expected{
            QStringLiteral("Episode 1: Part 1"),          QStringLiteral("  1  INT. ROOM 1 - NIGHT"),
            QStringLiteral("    010  Mei does thing 1."), QStringLiteral("    020  Mei does thing 2."),
            QStringLiteral("  2  INT. ROOM 2 - NIGHT"),   QStringLiteral("    010  Mei does thing 1."),
            QStringLiteral("    020  Mei does thing 2.")};
        QCOMPARE(test::dump(m_model).mid(0, 7), expected);
        QCOMPARE(test::dump(m_model, SlateRole).at(9), QStringLiteral("    EP02-SC001-SH010"));
    }

    void everyNodeHasAnInternalIdOfItsOwn()
    {
        QSet<quintptr> ids;
        int nodes = 0;
        allIds(m_model, {}, ids, nodes);
        QCOMPARE(nodes, 14);
        QCOMPARE(ids.size(), 14);
    }

    void indexesAreFoundByIdAndKnowTheirParents()
    {
        const ShotId shot = m_desk.shot(2, 1, 2);
        const QModelIndex index = m_model.indexOf(shot);
        QCOMPARE(index.data(IdRole).toLongLong(), shot.value);
        QCOMPARE(index.parent(), m_model.indexOf(story().find(shot)->scene));
        QCOMPARE(index.parent().parent(), m_model.indexOf(story().episodes().last()));
        QVERIFY(!m_model.indexOf(ShotId{999}).isValid());
    }

    void structureFollowsEditsAndTheirUndo()
    {
        const QStringList before = test::dump(m_model);
        Shot moved = *story().find(m_desk.shot(1, 1, 2));
        moved.number = 5;
        Shot fresh = moved;
        fresh.id = ShotId{500};
        fresh.number = 15;
        fresh.lines.clear();
        fresh.action = QStringLiteral("A new one.");
        render::StoryEdit edit;
        edit.shots = {moved, fresh};
        edit.removedShots = {m_desk.shot(1, 2, 1)};
        edit.removedEpisodes = {story().episodes().last()};
        const render::StoryEdit undo = apply(edit);
        const QStringList expected{
            QStringLiteral("Episode 1: Part 1"),          QStringLiteral("  1  INT. ROOM 1 - NIGHT"),
            QStringLiteral("    005  Mei does thing 2."), QStringLiteral("    010  Mei does thing 1."),
            QStringLiteral("    015  A new one."),        QStringLiteral("  2  INT. ROOM 2 - NIGHT"),
            QStringLiteral("    020  Mei does thing 2.")};
        QCOMPARE(test::dump(m_model), expected);
        const render::StoryEdit redo = apply(undo);
        QCOMPARE(test::dump(m_model), before);
        const render::StoryEdit again = apply(redo);
        QCOMPARE(test::dump(m_model), expected);
        (void)apply(again);
        QCOMPARE(test::dump(m_model), before);
    }

    void aSceneMayMoveToAnotherEpisode()
    {
        Scene scene = *story().find(story().scenesOf(story().episodes().first()).first());
        scene.episode = story().episodes().last();
        scene.number = 3;
        render::StoryEdit edit;
        edit.scenes = {scene};
        const render::StoryEdit undo = apply(edit);
        QCOMPARE(m_model.indexOf(scene.id).parent(), m_model.indexOf(scene.episode));
        QCOMPARE(m_model.indexOf(scene.id).row(), 2);
        QCOMPARE(m_model.rowCount(m_model.indexOf(scene.id)), 2);
        (void)apply(undo);
        QCOMPARE(m_model.indexOf(scene.id).row(), 0);
    }

    void aTakeTellsItsShotSceneAndEpisodeAndNobodyElse()
    {
        QSignalSpy spy(&m_model, &QAbstractItemModel::dataChanged);
        const ShotId shot = m_desk.shot(1, 2, 2);
        m_desk.move(shot, 901, TakeState::Queued);
        QSet<QModelIndex> told;
        for (const QList<QVariant> &call : spy) {
            QCOMPARE(call[0].toModelIndex(), call[1].toModelIndex());
            told.insert(call[0].toModelIndex());
        }
        const QModelIndex index = m_model.indexOf(shot);
        QCOMPARE(told, (QSet<QModelIndex>{index, index.parent(), index.parent().parent()}));
        QCOMPARE(index.parent().data(CountsRole).value<StateCounts>().of(TakeState::Queued), 1);
    }

    void aChangedFieldInsertsAndRemovesNothing()
    {
        QSignalSpy inserted(&m_model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&m_model, &QAbstractItemModel::rowsRemoved);
        Shot shot = *story().find(m_desk.shot(1, 1, 1));
        shot.action = QStringLiteral("Other.");
        render::StoryEdit edit;
        edit.shots = {shot};
        (void)apply(edit);
        QCOMPARE(m_model.indexOf(shot.id).data().toString(), QStringLiteral("010  Other."));
        QCOMPARE(inserted.count() + removed.count(), 0);
    }

    void persistentIndexesStayWithTheirRows()
    {
        const ShotId shot = m_desk.shot(1, 1, 2);
        const QPersistentModelIndex index = m_model.indexOf(shot);
        render::StoryEdit edit;
        edit.removedShots = {m_desk.shot(1, 1, 1)};
        (void)apply(edit);
        QVERIFY(index.isValid());
        QCOMPARE(index.row(), 0);
        QCOMPARE(index.data(IdRole).toLongLong(), shot.value);
    }

    void closingEmptiesIt()
    {
        m_desk.document.close();
        QCOMPARE(m_model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestStoryModel)
#include "tst_storymodel.moc"
