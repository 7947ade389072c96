// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopworld.h"

#include "desktop/seriesview.h"
#include "workspace/roles.h"

#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QtTest>

using namespace circletake;

class TestSeriesView : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::DesktopWorld> m_world;
    std::unique_ptr<desktop::SeriesView> m_view;

    [[nodiscard]] QTreeView &tree() const { return *m_view->findChild<QTreeView *>(); }
    void find(const char *words) const { m_view->findChild<QLineEdit *>()->setText(QLatin1String(words)); }
    [[nodiscard]] workspace::Selection &selection() const { return m_world->workspace.selection(); }

    /// Slates of the rows that can be seen by scrolling, from the top.
    [[nodiscard]] QStringList rows() const
    {
        QStringList slates;
        for (QModelIndex row = tree().model()->index(0, 0); row.isValid(); row = tree().indexBelow(row))
            slates += row.data(workspace::SlateRole).toString().mid(5);
        return slates;
    }
    [[nodiscard]] QString current() const { return tree().currentIndex().data(workspace::SlateRole).toString().mid(5); }
    [[nodiscard]] SceneId scene(int number) const
    {
        const Story &story = m_world->workspace.story();
        return story.scenesOf(story.episodes().first())[number - 1];
    }
    [[nodiscard]] ShotId shot(int sceneNumber, int number) const
    {
        return m_world->workspace.story().shotsOf(scene(sceneNumber))[number - 1];
    }
    void select(int sceneNumber, int number) const
    {
        selection().setShot(m_world->workspace.story().episodes().first(), scene(sceneNumber),
                            shot(sceneNumber, number));
    }

private slots:
    void init()
    {
        m_world = std::make_unique<test::DesktopWorld>();
        m_view = std::make_unique<desktop::SeriesView>(m_world->workspace, m_world->actions, m_world->theme);
        m_world->show(2);
        m_view->resize(300, 600);
        m_view->show();
    }
    void cleanup()
    {
        m_view.reset();
        m_world.reset();
    }

    void theFirstEpisodeIsOpenAtFirst()
    {
        QCOMPARE(rows(), (QStringList{QString(), QStringLiteral("SC001"), QStringLiteral("SC002")}));
    }

    void whatIsFoundIsOpenAndWithoutWordsTheTreeStandsAsBefore()
    {
        tree().expand(m_world->workspace.storyModel().indexOf(scene(2)));
        const QStringList before = rows();
        QCOMPARE(before.size(), 5);
        find("sc001-sh020");
        QCOMPARE(rows(), (QStringList{QString(), QStringLiteral("SC001"), QStringLiteral("SC001-SH020")}));
        find("sh020");
        QCOMPARE(rows().size(), 5);
        find("");
        QCOMPARE(rows(), before);
    }

    void whatIsSelectedStaysSo()
    {
        select(1, 2);
        QCOMPARE(current(), QStringLiteral("SC001-SH020"));
        find("sh020");
        QCOMPARE(current(), QStringLiteral("SC001-SH020"));
        find("");
        QCOMPARE(current(), QStringLiteral("SC001-SH020"));
        QCOMPARE(selection().shot(), shot(1, 2));
    }

    void selectionGoesBothWaysWhateverIsShown_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("all") << QByteArray();
        QTest::newRow("what is found") << QByteArray("sh020");
    }

    void selectionGoesBothWaysWhateverIsShown()
    {
        QFETCH(QByteArray, words);
        find(words.constData());
        select(2, 2);
        QCOMPARE(current(), QStringLiteral("SC002-SH020"));
        tree().setCurrentIndex(tree().model()->index(0, 0, tree().model()->index(0, 0)));
        QCOMPARE(selection().scene(), scene(1));
        QVERIFY(!selection().shot().isValid());
    }

    void nothingFoundIsSaid()
    {
        find("dragon");
        QVERIFY(tree().isHidden());
        const auto labels = m_view->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("Nothing in the series has these words."));
        }));
        find("sh020");
        QVERIFY(!tree().isHidden());
    }

    void aShotAddedMeanwhileIsThereWhenTheWordsAreGone()
    {
        tree().expand(m_world->workspace.storyModel().indexOf(scene(1)));
        find("sh020");
        Shot added = *m_world->workspace.story().find(shot(1, 2));
        added.id = ShotId{9999};
        added.number = 30;
        added.lines = {};
        render::StoryEdit edit;
        edit.shots = {added};
        QVERIFY(m_world->workspace.document().apply(edit).ok());
        find("");
        QVERIFY(rows().contains(QStringLiteral("SC001-SH030")));
    }
};

QTEST_MAIN(TestSeriesView)
#include "tst_seriesview.moc"
