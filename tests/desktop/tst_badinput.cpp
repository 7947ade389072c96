// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dropoverlay.h"
#include "desktop/messagebar.h"
#include "desktop/newprojectdialog.h"
#include "desktop/projectcommands.h"
#include "desktop/windowworld.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace circletake;

/// What cannot be used ends in a clear message where the person looks, and nothing is lost.
class TestBadInput : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowWorld> m_world;

    [[nodiscard]] desktop::MessageBar &bar() const { return *m_world->find<desktop::MessageBar>(); }
    /// The words of the message; empty while none shows.
    [[nodiscard]] QString message() const
    {
        return bar().isHidden() ? QString() : bar().findChildren<QLabel *>().last()->text();
    }
    [[nodiscard]] workspace::Workspace &desk() const { return m_world->workspace(); }

private slots:
    void init() { m_world = std::make_unique<test::WindowWorld>(); }
    void cleanup() { m_world.reset(); }

    void aScriptThatCannotBeReadMakesNoProject_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("missing") << QByteArray("-") << QStringLiteral("not there");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("binary") << QByteArray(
                                       "\x7f"
                                       "ELF\0\0\1\2",
                                       8)
                                << QStringLiteral("not text");
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << QStringLiteral("PDF");
        QTest::newRow("wrong encoding") << QByteArray("INT. CAF\xe9 - NIGHT\n\xff\xfe\xff\n")
                                        << QStringLiteral("neither UTF-8");
        QTest::newRow("50 MB") << QByteArray("x") << QStringLiteral("too large");
        QTest::newRow("title page only") << QByteArray("Title: Nothing\nAuthor: Nobody\n")
                                         << QStringLiteral("Nothing in the file can be filmed");
    }

    void aScriptThatCannotBeReadMakesNoProject()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        QString path = m_world->folder(QStringLiteral("none.fountain"));
        if (bytes != "-")
            path = m_world->file(QStringLiteral("script.fountain"), bytes);
        if (bytes == "x")
            QVERIFY(QFile::resize(path, 50 * 1024 * 1024));
        QSignalSpy failed(&desk(), &workspace::Workspace::failed);
        desk().newProject(m_world->folder(), path);
        QVERIFY(failed.wait());
        QVERIFY2(message().contains(words, Qt::CaseInsensitive), qPrintable(message()));
        QVERIFY2(message().contains(QLatin1Char('\n')), qPrintable(message()));  // where, and what to do
        QVERIFY(!desk().document().isOpen());
        QVERIFY(!QFileInfo::exists(m_world->folder()));
    }

    void theDialogSaysItBeforeAProjectIsMade()
    {
        desktop::NewProjectDialog dialog(m_world->file(QStringLiteral("script.txt"), QByteArray("\0\1\2", 3)));
        QPushButton *ok = nullptr;
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            ok = button->text() == QStringLiteral("Create project") ? button : ok;
        QVERIFY(ok && !ok->isEnabled());
        const auto *error = dialog.findChild<QLabel *>(QStringLiteral("error"));
        QVERIFY2(error->text().contains(QStringLiteral("not text")), qPrintable(error->text()));
        dialog.findChild<QLineEdit *>(QStringLiteral("script"))
            ->setText(m_world->file(QStringLiteral("good.fountain"), test::littleScript()));
        dialog.findChild<QLineEdit *>(QStringLiteral("folder"))->setText(m_world->folder(QStringLiteral("fresh")));
        QTRY_VERIFY(ok->isEnabled());
    }

    void aBadVersionOfTheScriptLeavesTheProjectAsItWas()
    {
        QVERIFY(m_world->makeProject());
        const auto before = m_world->shots();
        QSignalSpy failed(&desk(), &workspace::Workspace::failed);
        desk().importScript(m_world->file(QStringLiteral("bad.txt"), QByteArray("\0\0", 2)));
        QVERIFY(failed.wait());
        QVERIFY(message().contains(QStringLiteral("not text")));
        QCOMPARE(m_world->shots(), before);
        QVERIFY(!desk().editor().isLocked());
    }

    void aFolderThatIsNoProjectIsNamed()
    {
        QVERIFY(QDir().mkpath(m_world->folder(QStringLiteral("photos"))));
        QSignalSpy failed(&desk(), &workspace::Workspace::failed);
        desk().openProject(m_world->folder(QStringLiteral("photos")));
        QVERIFY(failed.wait());
        QVERIFY2(message().contains(QStringLiteral("project")), qPrintable(message()));
        QVERIFY2(message().contains(QStringLiteral("photos")), qPrintable(message()));
    }

    void aNewerProjectIsRefused()
    {
        QVERIFY(m_world->makeProject());
        QSignalSpy closed(&desk(), &workspace::Workspace::projectClosed);
        desk().closeProject();
        QVERIFY(closed.wait());
        {
            const auto database = store::Database::open(m_world->folder() + QStringLiteral("/project.circletake"),
                                                        store::Database::Access::ReadWrite);
            QVERIFY((*database)->execute("PRAGMA user_version = 99").ok());
        }
        QSignalSpy failed(&desk(), &workspace::Workspace::failed);
        desk().openProject(m_world->folder());
        QVERIFY(failed.wait());
        QVERIFY2(message().contains(QStringLiteral("newer")), qPrintable(message()));
        QVERIFY(!desk().document().isOpen());
    }

    void aProjectThatAnotherProgramHoldsIsReadOnlyAndSaysWhy()
    {
        QVERIFY(m_world->makeProject());
        test::WindowWorld second;
        QSignalSpy opened(&second.workspace(), &workspace::Workspace::projectOpened);
        second.workspace().openProject(m_world->folder());
        QVERIFY(opened.wait());
        QVERIFY(second.workspace().document().facts().readOnly);
        QVERIFY(second.window->windowTitle().contains(QStringLiteral("read-only")));
        QVERIFY(!second.action("render.missing").isEnabled());
        QVERIFY2(
            second.action("render.missing").toolTip().contains(second.workspace().document().facts().readOnlyReason),
            qPrintable(second.action("render.missing").toolTip()));
    }

    void aFolderThatVanishesIsToldAtTheNextEdit()
    {
        QVERIFY(m_world->makeProject());
        QVERIFY(QDir().rename(m_world->folder(), m_world->folder(QStringLiteral("elsewhere"))));
        QSignalSpy failed(&desk(), &workspace::Workspace::failed);
        QVERIFY(desk().editor().setNote(m_world->shots().first(), QStringLiteral("Slower.")).ok());
        QVERIFY(failed.wait());
        QVERIFY2(message().contains(QStringLiteral("gone")), qPrintable(message()));
        QTRY_VERIFY(m_world->story().find(m_world->shots().first())->note.isEmpty());
    }

    void whatARouteNeedsIsToldBeforeAnythingIsQueued_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("what");
        QTest::newRow("no port") << int(ErrorKind::Storage) << QStringLiteral("No free port was found.");
        QTest::newRow("no FFmpeg") << int(ErrorKind::MissingTool) << QStringLiteral("FFmpeg is missing.");
        QTest::newRow("bad key") << int(ErrorKind::BadInput) << QStringLiteral("The key must begin with hs_.");
    }

    void whatARouteNeedsIsToldBeforeAnythingIsQueued()
    {
        QFETCH(int, kind);
        QFETCH(QString, what);
        QVERIFY(m_world->makeProject());
        m_world->refuseProvider = Error{ErrorKind(kind), what, QStringLiteral("here"), QStringLiteral("Mend it.")};
        QSignalSpy failed(&desk(), &workspace::Workspace::failed);
        desk().render(desk().requestFor({}, workspace::Which::Missing));
        QVERIFY(failed.wait());
        QVERIFY2(message().contains(what) && message().contains(QStringLiteral("Mend it.")), qPrintable(message()));
        QCOMPARE(int(desk().story().takeCount()), 0);
    }

    void dropsAreToldBeforeTheyAreMade_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("open");
        QTest::addColumn<bool>("readOnly");
        QTest::addColumn<int>("kind");
        using Kind = desktop::DropOffer::Kind;
        QTest::newRow("script, welcome") << "a.fountain" << false << false << int(Kind::Begin);
        QTest::newRow("script, open") << "a.TXT" << true << false << int(Kind::Replace);
        QTest::newRow("script, read-only") << "a.md" << true << true << int(Kind::Nothing);
        QTest::newRow("picture") << "a.png" << false << false << int(Kind::Nothing);
        QTest::newRow("project") << "film" << false << false << int(Kind::Project);
        QTest::newRow("project's file") << "film/project.circletake" << true << false << int(Kind::Project);
        QTest::newRow("plain folder") << "plain" << false << false << int(Kind::Nothing);
    }

    void dropsAreToldBeforeTheyAreMade()
    {
        QFETCH(QString, name);
        QFETCH(bool, open);
        QFETCH(bool, readOnly);
        QVERIFY(QDir().mkpath(m_world->folder(QStringLiteral("plain"))));
        QVERIFY(QDir().mkpath(m_world->folder()));
        (void)m_world->file(QStringLiteral("film/project.circletake"), "x");
        if (name.contains(QLatin1Char('.')) && !name.contains(QLatin1Char('/')))
            (void)m_world->file(name, "x");
        const auto offer = desktop::DropOffer::of(m_world->folder(name), open, readOnly);
        QTEST(int(offer.kind), "kind");
        QVERIFY(!offer.text.isEmpty());
        if (offer.kind == desktop::DropOffer::Kind::Project)
            QCOMPARE(offer.path, m_world->folder());
    }

    void aDropThatCannotBeTakenSaysWhy()
    {
        m_world->window->commands().take(m_world->file(QStringLiteral("a.png"), "x"));
        QVERIFY2(message().contains(QStringLiteral("no script")), qPrintable(message()));
        m_world->window->commands().take(m_world->folder(QStringLiteral("gone.fountain")));
        QVERIFY2(message().contains(QStringLiteral("not there")), qPrintable(message()));
    }
};

QTEST_MAIN(TestBadInput)
#include "tst_badinput.moc"
