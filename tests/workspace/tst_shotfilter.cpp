// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk.h"
#include "support/modeldump.h"
#include "workspace/shotfilter.h"
#include "workspace/shotmodel.h"
#include "workspace/storymodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;

class TestShotFilter : public QObject
{
    Q_OBJECT

    test::Desk m_desk{test::storyOf(1, 2, 2)};
    ShotModel m_shots{m_desk.document, m_desk.face};
    StoryModel m_tree{m_desk.document, m_desk.face};
    ShotFilter m_flat;
    ShotFilter m_filteredTree;
    QAbstractItemModelTester m_flatTester{&m_flat, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester m_treeTester{&m_filteredTree, QAbstractItemModelTester::FailureReportingMode::QtTest};

    [[nodiscard]] QStringList slates() const
    {
        QStringList slates;
        for (int row = 0; row < m_flat.rowCount(); ++row)
            slates += m_flat.index(row, 0).data(SlateRole).toString().mid(5);
        return slates;
    }

private slots:
    void initTestCase()
    {
        m_flat.setSourceModel(&m_shots);
        m_filteredTree.setSourceModel(&m_tree);
    }

    void init()
    {
        m_desk.reset(test::storyOf(1, 2, 2));
        m_flat.sort(-1);
        for (ShotFilter *filter : {&m_flat, &m_filteredTree}) {
            filter->setFailedOnly(false);
            filter->setUnreviewedOnly(false);
            filter->setWords({});
        }
    }

    void failedOnlyFollowsTheTakes()
    {
        m_flat.setFailedOnly(true);
        QCOMPARE(m_flat.rowCount(), 0);
        m_desk.move(m_desk.shot(1, 2, 1), 901, TakeState::Failed);
        m_desk.move(m_desk.shot(1, 1, 1), 902, TakeState::Unknown);
        QCOMPARE(slates(), (QStringList{QStringLiteral("SC001-SH010"), QStringLiteral("SC002-SH010")}));
        m_desk.move(m_desk.shot(1, 2, 1), 903, TakeState::Queued);
        QCOMPARE(slates(), QStringList{QStringLiteral("SC001-SH010")});
    }

    void aTreeShowsTheParentsOfWhatIsFound()
    {
        m_filteredTree.setFailedOnly(true);
        m_desk.move(m_desk.shot(1, 2, 2), 901, TakeState::Failed);
        QCOMPARE(test::dump(m_filteredTree, SlateRole),
                 (QStringList{QStringLiteral("EP01"), QStringLiteral("  EP01-SC002"),
                              QStringLiteral("    EP01-SC002-SH020")}));
        m_filteredTree.setFailedOnly(false);
        m_filteredTree.setWords(QStringLiteral("thing sh020"));
        QCOMPARE(test::dump(m_filteredTree, SlateRole).size(), 5);
    }

    void unreviewedAreThoseWithTakesThatNobodyDecidedOn()
    {
        m_desk.move(m_desk.shot(1, 1, 1), 901, TakeState::Ready);
        m_desk.move(m_desk.shot(1, 1, 2), 902, TakeState::Ready);
        m_flat.setUnreviewedOnly(true);
        QCOMPARE(m_flat.rowCount(), 2);
        Shot shot = *m_desk.document.story().find(m_desk.shot(1, 1, 1));
        shot.circled = TakeId{901};
        render::StoryEdit edit;
        edit.shots = {shot};
        QVERIFY(m_desk.document.apply(edit).ok());
        QCOMPARE(slates(), QStringList{QStringLiteral("SC001-SH020")});
    }

    void wordsAreLookedForEverywhere_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("rows");
        QTest::newRow("slate") << QStringLiteral("sc002") << 2;
        QTest::newRow("dialogue") << QStringLiteral("word 2.") << 2;
        QTest::newRow("cast") << QStringLiteral("mei") << 4;
        QTest::newRow("all words count") << QStringLiteral("SH010 sc001") << 1;
        QTest::newRow("nothing") << QStringLiteral("dragon") << 0;
        QTest::newRow("blank") << QStringLiteral("  ") << 4;
    }

    void wordsAreLookedForEverywhere()
    {
        QFETCH(QString, words);
        m_flat.setWords(words);
        QTEST(m_flat.rowCount(), "rows");
    }

    void whatHasNoValueSortsLastEitherWay_data()
    {
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("expected");
        const QString sh1 = QStringLiteral("SC001-SH010");
        const QString sh2 = QStringLiteral("SC001-SH020");
        const QString sh3 = QStringLiteral("SC002-SH010");
        const QString sh4 = QStringLiteral("SC002-SH020");
        QTest::newRow("ascending") << Qt::AscendingOrder << QStringList{sh4, sh2, sh1, sh3};
        QTest::newRow("descending") << Qt::DescendingOrder << QStringList{sh2, sh4, sh1, sh3};
    }

    void whatHasNoValueSortsLastEitherWay()
    {
        QFETCH(Qt::SortOrder, order);
        QFETCH(QStringList, expected);
        m_desk.move(m_desk.shot(1, 1, 2), 901, TakeState::Failed);
        m_desk.move(m_desk.shot(1, 2, 2), 902, TakeState::Queued);
        m_flat.sort(ShotModel::StateColumn, order);
        QStringList found = slates();
        QCOMPARE(found.mid(0, 2), expected.mid(0, 2));
        found = found.mid(2);
        found.sort();
        QCOMPARE(found, expected.mid(2));
    }
};

QTEST_GUILESS_MAIN(TestShotFilter)
#include "tst_shotfilter.moc"
