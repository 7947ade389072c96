// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/proposaldelegate.h"
#include "desktop/proposallist.h"
#include "desktop/proposalsdialog.h"
#include "desktop/windowworld.h"
#include "desktop/writingdialog.h"
#include "support/stories.h"
#include "workspace/threadedtext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QIdentityProxyModel>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;
using test::TextScript;

namespace {

/// Counts the rows whose faces were asked for.
class Counted final : public QIdentityProxyModel
{
public:
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        faces += role == ProposalModel::FaceRole ? 1 : 0;
        return QIdentityProxyModel::data(index, role);
    }
    mutable int faces = 0;
};

}  // namespace

/// The difference between script and proposals, by mouse and by keys.
class TestProposalsDialog : public QObject
{
    Q_OBJECT

    TextScript m_script;
    std::unique_ptr<test::WindowWorld> m_world;

    [[nodiscard]] desktop::ProposalsDialog &dialog() const { return *m_world->find<desktop::ProposalsDialog>(); }
    [[nodiscard]] desktop::ProposalList &list() const { return *dialog().findChild<desktop::ProposalList *>(); }
    [[nodiscard]] Proposals &proposals() const { return m_world->workspace().writing().proposals(); }
    [[nodiscard]] ProposalFace face(const QModelIndex &index) const
    {
        return index.data(ProposalModel::FaceRole).value<ProposalFace>();
    }
    [[nodiscard]] qsizetype lines(int entry) const
    {
        return m_world->story().find(proposals().entries()[entry].asked.id)->lines.size();
    }
    /// By the menu, its dialog, and a model that has two additions for every scene.
    [[nodiscard]] bool enhance()
    {
        m_world->action("shot.enhance").trigger();
        auto *ask = m_world->window->findChildren<desktop::WritingDialog *>().last();  // the one before may yet go
        QPushButton *ok = ask->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        if (!QTest::qWaitFor([ok] { return ok->isEnabled(); }))
            return false;
        QSignalSpy ended(&m_world->workspace().writing(), &Writing::ended);
        ok->click();
        return ended.wait();
    }

private slots:
    void init()
    {
        m_script = TextScript();
        m_script.latencyMs = 1;
        m_script.reply = [](const render::TextRequest &) {
            return TextScript::saying(QStringLiteral(
                "{\"changes\": [{\"line\": 1, \"change\": \"insert_after\", \"purpose\": \"culture\", \"text\": \"Red "
                "couplets frame the door.\", \"reason\": \"<b>It can be seen.</b>\"}, {\"line\": 2, \"change\": "
                "\"insert_after\", \"purpose\": \"beat\", \"text\": \"Nobody moves.\", \"camera_angle\": \"low\", "
                "\"light\": \"one candle\", \"reason\": \"\"}]}"));
        };
        m_world = std::make_unique<test::WindowWorld>();
        m_world->plugs.textProvider = [this](const RouteOptions &) -> test::FakePlugs::TextResult {
            return test::FakePlugs::TextResult(
                std::unique_ptr<render::TextProvider>(std::make_unique<test::ThreadedText>(m_script)));
        };
        ProviderFacts writer;
        writer.id = QStringLiteral("writer");
        writer.label = QStringLiteral("Writer");
        m_world->plugs.textFacts = {writer};
        QVERIFY(m_world->makeProject());
    }
    void cleanup() { m_world.reset(); }

    void anEmptyDifferenceSaysWhatToDo()
    {
        m_world->action("shot.proposals").trigger();
        QVERIFY(dialog().isVisible());
        QVERIFY(!list().isVisible());
        QString text;
        for (const QLabel *label : dialog().findChildren<QLabel *>())
            text += label->text();
        QVERIFY(text.contains(QStringLiteral("Nothing is proposed")));
    }

    void aProposalIsAcceptedByKeyAndUndone()
    {
        const int steps = m_world->workspace().undoStack().count();
        QVERIFY(enhance());
        QVERIFY(list().isVisible());
        QCOMPARE(face(list().currentIndex()).right, QStringLiteral("Red couplets frame the door."));
        const qsizetype before = lines(0);
        QTest::keyClick(&list(), Qt::Key_A);
        QCOMPARE(lines(0), before + 1);
        QCOMPARE(m_world->workspace().undoStack().count(), steps + 1);
        QCOMPARE(face(list().currentIndex()).right, QStringLiteral("Nobody moves."));
        QTest::keyClick(&list(), Qt::Key_A);
        QCOMPARE(lines(0), before + 2);
        m_world->action("edit.undo").trigger();
        m_world->action("edit.undo").trigger();
        QCOMPARE(lines(0), before);
        QCOMPARE(proposals().counts(0).open, 2);
    }

    void whatIsRefusedStaysRefusedWhenItIsShownAgain()
    {
        QVERIFY(enhance());
        QTest::keyClick(&list(), Qt::Key_R);
        QTest::keyClick(&list(), Qt::Key_K);
        QCOMPARE(face(list().currentIndex()).decision, Decision::Refused);
        dialog().close();
        m_world->action("shot.proposals").trigger();
        QCOMPARE(proposals().counts(0).refused, 1);
        QVERIFY(enhance());
        QCOMPARE(proposals().counts(0).refused, 1);
        QTest::keyClick(&list(), Qt::Key_K);
        list().setCurrentIndex(list().model()->index(1, 0));
        while (face(list().currentIndex()).decision != Decision::Refused && list().step(1, false)) {
        }
        QTest::keyClick(&list(), Qt::Key_R);
        QCOMPARE(proposals().counts(0).refused, 0);
    }

    void aSceneIsAcceptedAtOnceAndIsOneStep()
    {
        QVERIFY(enhance());
        const int steps = m_world->workspace().undoStack().count();
        QTest::keyClick(&list(), Qt::Key_A, Qt::ShiftModifier);
        QCOMPARE(proposals().counts(0).accepted, 2);
        QCOMPARE(proposals().counts(1).open, 2);
        QCOMPARE(m_world->workspace().undoStack().count(), steps + 1);
        QCOMPARE(face(list().currentIndex()).decision, Decision::Open);
    }

    void undecidedOnlyEndsWhenAllIsDecided()
    {
        QVERIFY(enhance());
        QTest::keyClick(&list(), Qt::Key_U);
        QVERIFY(dialog().findChild<QCheckBox *>()->isChecked());
        QCOMPARE(list().model()->rowCount(), 6);  // two scenes, four proposals
        for (int round = 0; round < 4; ++round)
            QTest::keyClick(&list(), round % 2 ? Qt::Key_A : Qt::Key_R);
        QCOMPARE(proposals().counts().open, 0);
        QCOMPARE(list().model()->rowCount(), 0);
        QVERIFY(!list().isVisible());
    }

    void theButtonsOfARowDecideIt()
    {
        QVERIFY(enhance());
        const QModelIndex index = list().currentIndex();
        const QRect row = list().visualRect(index);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, desktop::ProposalDelegate::refuseRect(row).center());
        QCOMPARE(proposals().counts(0).refused, 1);
        const QRect scene = list().visualRect(list().model()->index(0, 0));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, desktop::ProposalDelegate::acceptRect(scene).center());
        QCOMPARE(proposals().counts(0).accepted, 1);
        QCOMPARE(proposals().counts(0).open, 0);
    }

    void aBeatShowsItsAngleAndItsLight()
    {
        QVERIFY(enhance());
        QVERIFY(list().step(1, true));
        const ProposalFace beat = face(list().currentIndex());
        QVERIFY2(beat.note.contains(QStringLiteral("low angle")) && beat.note.contains(QStringLiteral("one candle")),
                 qPrintable(beat.note));
    }

    /// What a row says is asked for when it is seen, and its height is measured once.
    void ofALongScriptOnlyWhatIsSeenIsLaidOut()
    {
        StoryRows rows = test::rowsOf(1, 1, 2);
        Scene &scene = rows.scenes.first();
        scene.lines.clear();
        for (int i = 0; i < 5000; ++i) {
            Line line;
            line.text = QStringLiteral("Line %1 of a long script, which says what can be seen.").arg(i);
            scene.lines.append(line);
        }
        for (Shot &shot : rows.shots)
            shot.lines.clear();
        StoryDocument document;
        document.reset(*Story::fromRows(StoryRows(rows)), {});
        QUndoStack stack;
        Editor editor(
            document, stack, [] { return Result<qint64>(1'000'000); }, [](const render::StoryEdit &) {});
        Proposals proposals(document, editor);
        script::SceneProposal proposal{scene.id, {}};
        for (int line = 0; line < 5000; line += 10) {
            script::LineChange change;
            change.line = line;
            change.before = scene.lines[line].text;
            change.text = QStringLiteral("Rain against the window, %1.").arg(line);
            proposal.changes.append(change);
        }
        proposals.put(scene, proposal);
        ProposalModel model(document, proposals);
        Counted counted;
        counted.setSourceModel(&model);
        desktop::ProposalDelegate delegate(m_world->theme);
        desktop::ProposalList view;
        view.setModel(&counted);
        view.setItemDelegate(&delegate);
        view.resize(1000, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        (void)view.grab();
        QVERIFY(counted.faces >= 5500);
        counted.faces = 0;
        view.scrollTo(counted.index(3000, 0), QAbstractItemView::PositionAtTop);
        (void)view.grab();
        QVERIFY2(counted.faces > 5 && counted.faces < 100, qPrintable(QString::number(counted.faces)));
        counted.faces = 0;
        proposals.refuse(0, {2});
        (void)view.grab();
        QVERIFY2(counted.faces < 100, qPrintable(QString::number(counted.faces)));
    }
};

QTEST_MAIN(TestProposalsDialog)
#include "tst_proposalsdialog.moc"
