// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/renderdialog.h"
#include "desktop/takelist.h"
#include "desktop/windowworld.h"
#include "workspace/syncchoice.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace circletake;

/// Lip sync in the window: its price before it is made, and what the list of takes says of it.
class TestLipSyncWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowWorld> m_world;

    [[nodiscard]] workspace::Workspace &desk() const { return m_world->workspace(); }
    [[nodiscard]] workspace::RenderRequest request() const
    {
        return workspace::syncRequestOf(desk().requestFor({}, workspace::Which::Missing));
    }
    [[nodiscard]] ShotId syncedShot() const
    {
        for (const ShotId shot : m_world->shots())
            if (const Take *take = m_world->story().find(m_world->story().chosenTake(shot));
                take && take->spec.isLipSync())
                return shot;
        return {};
    }

private slots:
    void init()
    {
        m_world = std::make_unique<test::WindowWorld>();
        workspace::ProviderFacts facts;
        facts.id = QStringLiteral("sandbox.lipsync");
        facts.label = QStringLiteral("Sandbox");
        facts.models = {QStringLiteral("lipsync-1")};
        m_world->plugs.lipFacts = {facts};
        m_world->plugs.secondPrices.insert(facts.id, Money());
        QVERIFY(m_world->makeProject());
        QSignalSpy spoken(&desk(), &workspace::Workspace::voicesMade);
        desk().makeVoices({});
        QVERIFY(spoken.wait());
        QVERIFY(m_world->renderAll());
    }
    void cleanup() { m_world.reset(); }

    void theDialogOffersTheServiceOfTheClipsAndItsPrice()
    {
        desktop::RenderDialog dialog(desk(), request(), QStringLiteral("Lip sync"));
        auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QCOMPARE(dialog.request().layer, workspace::Layer::LipSync);
        QCOMPARE(dialog.findChild<QComboBox *>(QStringLiteral("provider"))->currentData().toString(),
                 QStringLiteral("sandbox.lipsync"));
        QTRY_VERIFY2(ok->isEnabled() && ok->text().contains(QStringLiteral("free")), qPrintable(ok->text()));
        dialog.accept();
        QCOMPARE(workspace::preference::provider.read(desk().settings()), QStringLiteral("sandbox"));
    }

    void theListOfTakesTellsWhatALipSyncIsOf()
    {
        QVERIFY(m_world->render(request()));
        QTRY_VERIFY(syncedShot().isValid());
        const Shot &shot = *m_world->story().find(syncedShot());
        desk().selection().setShot(m_world->story().episodeOf(shot.id), shot.scene, shot.id);
        auto *list = m_world->find<desktop::TakeList>();
        QVERIFY(list);
        const auto told = [&] {
            for (const QLabel *label : list->findChildren<QLabel *>())
                if (label->text().contains(QStringLiteral("Lip sync of T1")))
                    return true;
            return false;
        };
        QTRY_VERIFY(told());
    }
};

QTEST_MAIN(TestLipSyncWindow)
#include "tst_lipsync.moc"
