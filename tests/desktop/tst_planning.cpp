// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/locknotice.h"
#include "desktop/messagebar.h"
#include "desktop/sceneform.h"
#include "desktop/windowworld.h"
#include "desktop/writingbar.h"
#include "desktop/writingdialog.h"
#include "workspace/threadedtext.h"
#include "workspace/writingworld.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;
using test::TextScript;

/// Planning the storyboard from the window: by rule, by a language model, and what becomes of it.
class TestPlanning : public QObject
{
    Q_OBJECT

    TextScript m_script;
    std::unique_ptr<test::WindowWorld> m_world;

    [[nodiscard]] desktop::WritingDialog *dialog() const
    {
        const auto all = m_world->window->findChildren<desktop::WritingDialog *>();
        return all.isEmpty() ? nullptr : all.last();
    }
    [[nodiscard]] QPushButton &ok() const
    {
        return *dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    template <class Widget>
    [[nodiscard]] Widget &part(const char *name) const
    {
        return *dialog()->findChild<Widget *>(QLatin1String(name));
    }
    void choose(const char *provider)
    {
        auto &box = part<QComboBox>("provider");
        box.setCurrentIndex(box.findData(QLatin1String(provider)));
    }
    [[nodiscard]] SceneId scene(int place) const
    {
        return m_world->story().scenesOf(m_world->story().episodes().first())[place];
    }
    [[nodiscard]] bool planWith(const std::function<render::TextAnswer(const render::TextRequest &)> &reply)
    {
        m_script.reply = reply;
        QSignalSpy ended(&m_world->workspace().writing(), &Writing::ended);
        m_world->workspace().writing().plan({});
        return ended.wait();
    }
    [[nodiscard]] static render::TextAnswer nonsense(const render::TextRequest &)
    {
        return TextScript::saying(QStringLiteral("<b>I would rather talk of shoes.</b>"));
    }

private slots:
    void init()
    {
        m_script = TextScript();
        m_script.latencyMs = 1;
        m_script.price = Money::fromDecimal(u"0.01", Currency::usd());
        m_script.reply = [](const render::TextRequest &request) {
            return TextScript::saying(test::storyboardAnswer(request.text));
        };
        m_world = std::make_unique<test::WindowWorld>();
        m_world->plugs.textProvider = [this](const RouteOptions &) -> test::FakePlugs::TextResult {
            return test::FakePlugs::TextResult(
                std::unique_ptr<render::TextProvider>(std::make_unique<test::ThreadedText>(m_script)));
        };
        ProviderFacts writer;
        writer.id = QStringLiteral("writer");
        writer.label = QStringLiteral("Writer");
        ProviderFacts guarded = writer;
        guarded.id = QStringLiteral("guarded");
        guarded.label = QStringLiteral("Guarded");
        guarded.needsKey = true;
        guarded.keyVariable = QStringLiteral("GUARDED_KEY");
        m_world->plugs.textFacts = {writer, guarded};
        QVERIFY(m_world->makeProject(false));
    }
    void cleanup() { m_world.reset(); }

    void theRulesPlanWithoutAnyModel()
    {
        m_world->action("shot.plan").trigger();
        QVERIFY(dialog() && dialog()->isByRule());
        QVERIFY(part<QWidget>("model").isHidden());
        QVERIFY(ok().isEnabled());
        QSignalSpy arrived(&m_world->workspace(), &Workspace::storyArrived);
        ok().click();
        QVERIFY(arrived.wait());
        QVERIFY(!m_world->shots().isEmpty());
        QVERIFY(m_script.asked.isEmpty());
    }

    void nothingIsAskedBeforeTheEstimateWasShown()
    {
        m_world->action("shot.plan").trigger();
        choose("writer");
        QVERIFY(!ok().isEnabled());
        QTRY_VERIFY(ok().isEnabled());
        QVERIFY2(ok().text().contains(QStringLiteral("$0.02")), qPrintable(ok().text()));
        QVERIFY(part<QLabel>("estimate").text().contains(QStringLiteral("tokens")));
        QTRY_COMPARE(part<QComboBox>("model").currentText(), QStringLiteral("writer-1"));
        QVERIFY(m_script.asked.isEmpty());
        QSignalSpy ended(&m_world->workspace().writing(), &Writing::ended);
        ok().click();
        QVERIFY(ended.wait());
        QCOMPARE(m_world->shots().size(), 16);
        QCOMPARE(m_script.asked.first().model, QStringLiteral("writer-1"));
        auto *bar = m_world->find<desktop::WritingBar>();
        QVERIFY(bar->isVisible());
        QVERIFY(!bar->findChild<QListWidget *>()->isVisible());
    }

    void anotherChoiceWaitsForItsOwnPrice()
    {
        m_world->action("shot.plan").trigger();
        QVERIFY(dialog()->isModal());
        choose("writer");
        QTRY_VERIFY(ok().isEnabled());
        auto &scenes = part<QComboBox>("scenes");
        scenes.addItem(QStringLiteral("all"), 0);
        scenes.setCurrentIndex(scenes.count() - 1);
        QVERIFY(!ok().isEnabled());
        QTRY_VERIFY(ok().isEnabled());
    }

    void theChoiceIsRemembered()
    {
        m_world->action("shot.plan").trigger();
        choose("writer");
        QTRY_VERIFY(ok().isEnabled());
        part<QComboBox>("model").setCurrentText(QStringLiteral("writer-2"));
        QTRY_VERIFY(ok().isEnabled());
        QSignalSpy ended(&m_world->workspace().writing(), &Writing::ended);
        ok().click();
        QVERIFY(ended.wait());
        m_world->action("shot.plan").trigger();
        QVERIFY(!dialog()->isByRule());
        QCOMPARE(dialog()->request().model, QStringLiteral("writer-2"));
        QCOMPARE(dialog()->request().route.provider, QStringLiteral("writer"));
    }

    void withoutAKeyThereIsAWayToEnterOne()
    {
        m_world->action("shot.plan").trigger();
        choose("guarded");
        QTRY_VERIFY(!part<QPushButton>("keys").isHidden());
        QVERIFY(!ok().isEnabled());
        QVERIFY(part<QLabel>("note").text().contains(QStringLiteral("Guarded needs a key")));
        choose("writer");
        QVERIFY(part<QPushButton>("keys").isHidden());
    }

    void whatIsMoreThanTheBudgetIsSaid()
    {
        Series series = m_world->story().series();
        series.budget = *Money::fromDecimal(u"0.015", Currency::usd());
        QVERIFY(m_world->workspace().editor().setSeries(series).ok());
        m_world->action("shot.plan").trigger();
        choose("writer");
        QTRY_VERIFY2(part<QLabel>("estimate").text().contains(QStringLiteral("more than the budget leaves")),
                     qPrintable(part<QLabel>("estimate").text()));
    }

    void onlyTheSceneThatIsPlannedIsClosedToEdits()
    {
        m_script.latencyMs = 30;
        const EpisodeId episode = m_world->story().episodes().first();
        m_world->workspace().selection().setScene(episode, scene(0));
        auto *notice = m_world->find<desktop::LockNotice>();
        auto *form = m_world->find<desktop::SceneForm>();
        QVERIFY(notice->isHidden());
        WritingRequest request;
        request.scenes = {scene(0)};
        QSignalSpy ended(&m_world->workspace().writing(), &Writing::ended);
        m_world->workspace().writing().plan(request);
        QVERIFY(!notice->isHidden() && !form->isEnabled());
        QVERIFY(!m_world->action("shot.plan").isEnabled());
        m_world->workspace().selection().setScene(episode, scene(1));
        QVERIFY(notice->isHidden() && form->isEnabled());
        m_world->workspace().selection().setScene(episode, scene(0));
        notice->findChild<QPushButton *>()->click();
        QVERIFY(m_world->workspace().writing().isStopping());
        QVERIFY(ended.wait());
        QVERIFY(notice->isHidden() && form->isEnabled());
        QVERIFY(m_world->action("shot.plan").isEnabled());
    }

    void whatFellBackToTheRulesIsListedAndLeadsToItsScene()
    {
        QVERIFY(planWith(&nonsense));
        auto *bar = m_world->find<desktop::WritingBar>();
        auto *list = bar->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        for (QPushButton *button : bar->findChildren<QPushButton *>())
            if (button->isCheckable())
                button->click();
        QVERIFY(list->isVisible());
        emit list->itemActivated(list->item(1));
        QCOMPARE(m_world->workspace().selection().scene(), scene(1));
        QVERIFY(!m_world->story().shotsOf(scene(1)).isEmpty());
    }

    void aMessageStandsInPlaceOfHowTheRunEnded()
    {
        const auto *bar = m_world->find<desktop::WritingBar>();
        auto *message = m_world->find<desktop::MessageBar>();
        QVERIFY(planWith(m_script.reply));
        QVERIFY(bar->isVisible() && !message->isVisible());
        emit m_world->workspace().documentWritten({QStringLiteral("/out/list.csv"), QStringLiteral("Shot list"), 1});
        QVERIFY(message->isVisible() && !bar->isVisible());
        message->findChild<QToolButton *>()->click();
        QVERIFY(!message->isVisible() && bar->isVisible());
    }

    void aRunThatBeginsClosesTheMessageFromBefore()
    {
        emit m_world->workspace().documentWritten({QStringLiteral("/out/list.csv"), QStringLiteral("Shot list"), 1});
        QVERIFY(m_world->find<desktop::MessageBar>()->isVisible());
        m_script.latencyMs = 30;
        QSignalSpy ended(&m_world->workspace().writing(), &Writing::ended);
        m_world->workspace().writing().plan({});
        QVERIFY(m_world->find<desktop::WritingBar>()->isVisible());
        QVERIFY(!m_world->find<desktop::MessageBar>()->isVisible());
        QVERIFY(ended.wait());
        QVERIFY(m_world->find<desktop::WritingBar>()->isVisible());
    }

    void aProjectThatClosesTakesTheRunAlong()
    {
        m_script.latencyMs = 30;
        m_world->workspace().writing().plan({});
        QSignalSpy closed(&m_world->workspace(), &Workspace::projectClosed);
        m_world->workspace().closeProject();
        QVERIFY(!m_world->workspace().writing().isRunning());
        QVERIFY(closed.wait());
        QVERIFY(m_world->find<desktop::WritingBar>()->isHidden());
    }
};

QTEST_MAIN(TestPlanning)
#include "tst_planning.moc"
