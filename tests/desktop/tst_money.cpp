// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/budgetdialog.h"
#include "desktop/messagebar.h"
#include "desktop/queueview.h"
#include "desktop/rendercommands.h"
#include "desktop/renderdialog.h"
#include "desktop/shelfview.h"
#include "desktop/statusstrip.h"
#include "desktop/windowworld.h"
#include "workspace/planning.h"
#include "workspace/shotchoice.h"

#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QtTest>

using namespace circletake;

/// Refuses the next dialog of a render, and notes how many scenes had no shots when it asked.
class RefusedDialog : public QObject
{
public:
    explicit RefusedDialog(const workspace::Workspace &workspace)
        : m_workspace(workspace)
    {
        qApp->installEventFilter(this);
    }

    [[nodiscard]] bool isRefused() const { return m_unplanned >= 0; }
    [[nodiscard]] int unplanned() const { return m_unplanned; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *dialog = qobject_cast<desktop::RenderDialog *>(watched);
        if (dialog && event->type() == QEvent::Show) {
            const Story &story = m_workspace.story();
            m_unplanned = int(workspace::unplannedScenes(story, story.episodes().first()).size());
            QMetaObject::invokeMethod(dialog, &QDialog::reject, Qt::QueuedConnection);
        }
        return false;
    }

private:
    const workspace::Workspace &m_workspace;
    int m_unplanned = -1;
};

/// What the window says and does about money: prices before a retry, takes that may be paid already, budgets.
class TestMoney : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowWorld> m_world;

    /// The provider answers so many submits as `answer`, each worth $0.25 at most, then works.
    void answerSubmits(int count, const render::SubmitAnswer &answer)
    {
        m_world->prepare = [this, count, answer](test::ScriptedProvider &provider) {
            provider.fixedPrice = *Money::fromDecimal(u"0.25", Currency::usd());
            auto left = std::make_shared<int>(count);
            provider.submitScript = [this, left, answer](const render::SubmitRequest &) {
                ++m_submits;
                return (*left)-- > 0 ? std::optional(answer) : std::nullopt;
            };
        };
    }
    [[nodiscard]] workspace::Workspace &desk() const { return m_world->workspace(); }
    [[nodiscard]] const workspace::StateCounts &counts() const { return desk().document().figures().series(); }
    [[nodiscard]] QPushButton *button(const QWidget *in, const QString &text) const
    {
        for (QPushButton *one : in->findChildren<QPushButton *>())
            if (one->text().startsWith(text))
                return one;
        return nullptr;
    }
    [[nodiscard]] QToolButton *moneyButton() const
    {
        return m_world->find<desktop::StatusStrip>()->findChild<QToolButton *>();
    }
    void setBudget(const QString &amount)
    {
        Series series = m_world->story().series();
        series.budget = *Money::fromDecimal(amount, Currency::usd());
        QVERIFY(desk().editor().setSeries(series).ok());
    }

    std::atomic_int m_submits = 0;

private slots:
    void init()
    {
        m_submits = 0;
        m_world = std::make_unique<test::WindowWorld>();
    }
    void cleanup() { m_world.reset(); }

    void takesWhoseAnswerWasLostLieOnTheShelf()
    {
        answerSubmits(2, test::unsureAnswer());
        QVERIFY(m_world->makeProject());
        QVERIFY(m_world->renderAll(QStringLiteral("holysheep")));
        auto *shelf = m_world->find<desktop::ShelfView>();
        auto *table = shelf->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(m_world->find<QDockWidget>(QStringLiteral("shelf"))->windowTitle(),
                 QStringLiteral("Already paid? (2)"));
        const auto cell = [&](int column) { return table->model()->index(0, column).data().toString(); };
        QVERIFY(cell(workspace::ShelfModel::SlateColumn).startsWith(QStringLiteral("EP01-SC001")));
        QVERIFY(cell(workspace::ShelfModel::ProviderColumn).startsWith(QStringLiteral("HolySheep")));
        QVERIFY(!cell(workspace::ShelfModel::SentColumn).isEmpty());
        QCOMPARE(cell(workspace::ShelfModel::CostColumn), QStringLiteral("up to $0.25"));
        QVERIFY(!cell(workspace::ShelfModel::WordsColumn).isEmpty());
        const int submits = m_submits;
        QCOMPARE(submits, int(m_world->shots().size()));
        table->selectRow(0);
        QVERIFY(!button(shelf, QStringLiteral("Collect"))->isEnabled());
        QVERIFY(button(shelf, QStringLiteral("Collect"))->toolTip().contains(QStringLiteral("cannot be asked")));
        QTRY_VERIFY(shelf->findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("Unknown")));
        button(shelf, QStringLiteral("Was charged"))->click();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(counts().spent.in(Currency::usd()) > Money());
        table->selectRow(0);
        button(shelf, QStringLiteral("Was not charged"))->click();
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QTRY_VERIFY(counts().reserved.isZero());
        QCOMPARE(int(m_submits), submits);
    }

    void aProviderThatCanBeAskedIsAsked()
    {
        answerSubmits(1, test::unsureAnswer());
        QVERIFY(m_world->makeProject());
        QVERIFY(m_world->renderAll(QStringLiteral("holysheep")));
        QTRY_COMPARE(desk().shelfModel().rowCount(), 1);
        const TakeId take = desk().shelfModel().takeAt(0);
        QVERIFY(!desk().canCollect(take));
        m_world->plugs.facts[1].answersLookUps = true;
        QVERIFY(desk().canCollect(take));
    }

    void aRetryOfWhatFailedSaysItsPriceAndDoesIt()
    {
        answerSubmits(3, test::refusedAnswer(ProblemKind::Invalid, 422));
        QVERIFY(m_world->makeProject());
        QVERIFY(m_world->renderAll(QStringLiteral("holysheep")));
        QTRY_COMPARE(counts().failed(), 3);
        auto *queue = m_world->find<desktop::QueueView>();
        QTRY_VERIFY(button(queue, QStringLiteral("Retry all")));
        QPushButton *all = button(queue, QStringLiteral("Retry all"));
        QTRY_VERIFY2(all->text().contains(QStringLiteral("3 failed · at most $")), qPrintable(all->text()));
        QMenu menu;
        desk().selection().setEpisode(m_world->story().episodes().first());
        desktop::RenderCommands::addRetries(menu, desk());
        QCOMPARE(menu.actions().size(), 1);
        QVERIFY(menu.actions().first()->text().contains(QStringLiteral("EP01")));
        QVERIFY(menu.actions().first()->text().contains(QStringLiteral("at most $")));
        all->click();
        QTRY_COMPARE(counts().failed(), 0);
        QTRY_COMPARE(counts().of(TakeState::Ready), int(m_world->shots().size()));
        QTRY_VERIFY(!all->isVisibleTo(queue));
    }

    void theMenuOfASceneOffersTheSceneFirst()
    {
        answerSubmits(100, test::refusedAnswer(ProblemKind::Invalid, 422));
        QVERIFY(m_world->makeProject());
        QVERIFY(m_world->renderAll(QStringLiteral("holysheep")));
        QTRY_COMPARE(counts().failed(), int(m_world->shots().size()));
        const EpisodeId episode = m_world->story().episodes().first();
        const SceneId scene = m_world->story().scenesOf(episode).first();
        const QVector<ShotId> two = m_world->story().shotsOf(scene).mid(0, 2);
        desk().selection().setShot(episode, scene, two.first(), two);
        QMenu menu;
        desktop::RenderCommands::addRetries(menu, desk());
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts += action->text();
        QCOMPARE(texts.size(), 3);
        QVERIFY(texts[0].contains(QStringLiteral("selection")) && texts[0].contains(QStringLiteral("2 ")));
        QVERIFY(texts[1].contains(QStringLiteral("EP01-SC001")));
        QVERIFY(texts[2].contains(QStringLiteral("EP01")));
    }

    void aRetryGoesWhereTheNewestTakeWent()
    {
        QVERIFY(m_world->makeProject());
        QVERIFY(m_world->renderAll(QStringLiteral("holysheep")));
        const ShotId shot = m_world->shots().first();
        QTRY_VERIFY(m_world->story().chosenTake(shot).isValid());
        workspace::preference::provider.write(m_world->settings, QStringLiteral("sandbox"));
        const auto offer = desk().offerRetry(desk().requestFor({shot}, workspace::Which::All));
        QCOMPARE(offer.requests.size(), 1);
        QCOMPARE(offer.requests.first().route.provider, QStringLiteral("holysheep"));
        QVERIFY(offer.price().startsWith(QStringLiteral("at most $")));
    }

    void whatWasRefusedIsNotOfferedToTheSameProviderAgain()
    {
        answerSubmits(100, test::refusedAnswer(ProblemKind::Moderation, 422));
        QVERIFY(m_world->makeProject());
        QVERIFY(m_world->renderAll(QStringLiteral("holysheep")));
        QTRY_COMPARE(counts().failed(), int(m_world->shots().size()));
        workspace::preference::provider.write(m_world->settings, QStringLiteral("sandbox"));
        const auto failed = desk().requestFor({}, workspace::Which::Failed);
        QCOMPARE(desk().offerRetry(failed).takes, 0);
        QCOMPARE(workspace::chooseShots(m_world->story(), failed).shots.size(), m_world->shots().size());
    }

    void aBudgetIsSetUndoneAndShown()
    {
        QVERIFY(m_world->makeProject());
        desktop::BudgetDialog dialog(desk());
        auto *table = dialog.findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 2);
        QPushButton *ok = button(&dialog, QStringLiteral("Set budgets"));
        table->item(0, 3)->setText(QStringLiteral("a lot"));
        QVERIFY(!ok->isEnabled());
        table->item(0, 3)->setText(QStringLiteral("12.50"));
        table->item(1, 3)->setText(QStringLiteral("5"));
        QVERIFY(ok->isEnabled());
        ok->click();
        QCOMPARE(m_world->story().series().budget.toDisplay(), QStringLiteral("$12.50"));
        QCOMPARE(m_world->story().find(m_world->story().episodes().first())->budget.toDisplay(),
                 QStringLiteral("$5.00"));
        QVERIFY(moneyButton()->text().contains(QStringLiteral("of $12.50")));
        QVERIFY(moneyButton()->text().contains(QStringLiteral("of $5.00")));
        m_world->action("edit.undo").trigger();
        QVERIFY(m_world->story().series().budget.isZero());
        QVERIFY(m_world->story().find(m_world->story().episodes().first())->budget.isZero());
        QVERIFY(!moneyButton()->text().contains(QStringLiteral("of $")));
    }

    void aUsedUpBudgetStopsAndSaysHowToGoOn()
    {
        answerSubmits(0, {});
        QVERIFY(m_world->makeProject());
        setBudget(QStringLiteral("1.00"));
        QVERIFY(m_world->renderAll(QStringLiteral("holysheep")));
        QVERIFY(m_submits <= 4);
        auto *bar = m_world->find<desktop::MessageBar>();
        QTRY_VERIFY(!bar->isHidden());
        QVERIFY(bar->findChildren<QLabel *>().last()->text().contains(QStringLiteral("budget")));
        QPushButton *raise = button(bar, QStringLiteral("Budgets"));
        QVERIFY(raise && !raise->isHidden());
        QVERIFY(counts().withoutTake > 0);
        setBudget(QStringLiteral("100.00"));
        QVERIFY(m_world->renderAll(QStringLiteral("holysheep")));
        QTRY_COMPARE(counts().of(TakeState::Ready), int(m_world->shots().size()));
    }

    void anEstimateKnowsTheLimitsOfEpisodesAndOtherCurrencies()
    {
        QVERIFY(m_world->makeProject());
        const auto request = [this] {
            auto all = desk().requestFor({}, workspace::Which::Missing);
            all.route.provider = QStringLiteral("holysheep");
            return all;
        };
        std::optional<workspace::Estimate> estimate;
        const auto ask = [&] {
            estimate.reset();
            desk().estimate(request(), this, [&](const Result<workspace::Estimate> &found) { estimate = *found; });
        };
        const EpisodeId episode = m_world->story().episodes().first();
        QVERIFY(desk().editor().setEpisodeBudget(episode, *Money::fromDecimal(u"0.30", Currency::usd())).ok());
        ask();
        QTRY_VERIFY(estimate);
        QVERIFY(estimate->overBudget);
        QCOMPARE(estimate->budgetLeft.toDisplay(), QStringLiteral("$0.30"));
        QVERIFY(desk().editor().setEpisodeBudget(episode, *Money::fromDecimal(u"0.30", Currency::cny())).ok());
        ask();
        QTRY_VERIFY(estimate);
        QVERIFY(!estimate->overBudget);
    }

    void shotsThatKeepTheFilmBackAreShown()
    {
        answerSubmits(100, test::refusedAnswer(ProblemKind::Moderation, 422));
        QVERIFY(m_world->makeProject());
        workspace::ProductionOrder order;
        order.episode = m_world->story().episodes().first();
        order.render = desk().requestFor({}, workspace::Which::Missing);
        order.render.episodes = {order.episode};
        desk().production().start(order);
        auto *bar = m_world->find<desktop::MessageBar>();
        QTRY_VERIFY(button(bar, QStringLiteral("Failed only")));
        QPushButton *show = button(bar, QStringLiteral("Failed only"));
        QVERIFY(bar->isVisible() && show->isVisible());
        QVERIFY(bar->findChildren<QLabel *>().last()->text().contains(QStringLiteral("refused")));
        show->click();
        QVERIFY(m_world->action("review.failedOnly").isChecked());
        show->click();
        QVERIFY(m_world->action("review.failedOnly").isChecked());
    }

    void aProductionIsPricedWithTheShotsThatItPlans()
    {
        QVERIFY(m_world->makeProject());
        const EpisodeId episode = m_world->story().episodes().first();
        const SceneId first = m_world->story().scenesOf(episode).first();
        const QVector<ShotId> kept = m_world->story().shotsOf(m_world->story().scenesOf(episode).last());
        const QVector<ShotId> removed = m_world->story().shotsOf(first);
        QVERIFY(desk().editor().removeShots(removed).ok());
        RefusedDialog dialog(desk());
        m_world->action("render.produce").trigger();
        QTRY_VERIFY(dialog.isRefused());
        QCOMPARE(dialog.unplanned(), 0);
        QCOMPARE(m_world->story().shotsOf(first).size(), removed.size());
        QCOMPARE(m_world->story().shotsOf(m_world->story().scenesOf(episode).last()), kept);
        QVERIFY(!desk().production().isRunning());
    }

    void theStatusStripWarnsInColour()
    {
        QVERIFY(m_world->makeProject());
        QVERIFY(m_world->renderAll(QStringLiteral("holysheep")));
        QTRY_COMPARE(counts().of(TakeState::Ready), int(m_world->shots().size()));
        const Money spent = counts().spent.in(Currency::usd());
        QVERIFY(spent > Money());
        const auto &colors = m_world->theme.colors();
        setBudget(spent.scaled(2).toDecimal());
        QVERIFY(moneyButton()->styleSheet().contains(colors.text.name()));
        setBudget(spent.scaled(10, 9).toDecimal());
        QVERIFY(moneyButton()->styleSheet().contains(colors.caution.name()));
        setBudget(spent.toDecimal());
        QVERIFY(moneyButton()->styleSheet().contains(colors.bad.name()));
        QVERIFY(moneyButton()->toolTip().contains(QStringLiteral("nothing more is sent")));
    }
};

QTEST_MAIN(TestMoney)
#include "tst_money.moc"
