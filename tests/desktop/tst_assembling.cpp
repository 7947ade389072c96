// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/assembledialog.h"
#include "desktop/messagebar.h"
#include "desktop/outputrow.h"
#include "desktop/windowworld.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTranslator>
#include <QtTest>

using namespace circletake;

/// A language whose every sentence begins with a star.
class Starred final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1Char('*') + QString::fromUtf8(source);
    }
};

/// An episode becomes a film by a dialog that knows what is missing.
class TestAssembling : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowWorld> m_world;

    [[nodiscard]] desktop::AssembleDialog &opened()
    {
        m_world->action("file.assemble").trigger();
        return *m_world->window->findChild<desktop::AssembleDialog *>();
    }
    [[nodiscard]] static QPushButton &button(const QWidget &dialog)
    {
        return *dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    [[nodiscard]] static QString label(const QWidget &dialog, const char *name)
    {
        return dialog.findChild<QLabel *>(QLatin1String(name))->text();
    }
    [[nodiscard]] QString message() const
    {
        const auto *bar = m_world->find<desktop::MessageBar>();
        return bar->isHidden() ? QString() : bar->findChildren<QLabel *>().last()->text();
    }

private slots:
    void init() { m_world = std::make_unique<test::WindowWorld>(); }
    void cleanup() { m_world.reset(); }

    void missingShotsAreNamedAndShowTheirAnimaticWhenAsked()
    {
        QVERIFY(m_world->makeProject());
        desktop::AssembleDialog &dialog = opened();
        QVERIFY(label(dialog, "missing").contains(QStringLiteral("EP01-SC001-SH010")));
        QVERIFY(label(dialog, "note").contains(QStringLiteral("animatic")));
        QVERIFY(!button(dialog).isEnabled());
        auto *fill = dialog.findChild<QCheckBox *>(QStringLiteral("fill"));
        QVERIFY(fill->isVisible());
        fill->click();
        QVERIFY(button(dialog).isEnabled());
        QSignalSpy finished(&m_world->workspace(), &workspace::Workspace::filmFinished);
        button(dialog).click();
        QVERIFY(finished.wait());
        QVERIFY2(message().contains(QStringLiteral("show their animatic")), qPrintable(message()));
    }

    void whatIsReadyIsSaidInTheLanguageOfTheMoment()
    {
        emit m_world->workspace().filmFinished({QStringLiteral("/films/EP01.mp4"), {}, 24, 1000, 3, 1});
        QVERIFY(message().contains(QStringLiteral("The film is ready")));
        Starred other;
        QCoreApplication::installTranslator(&other);
        QTRY_VERIFY2(message().startsWith(QStringLiteral("*The film is ready")), qPrintable(message()));
        QVERIFY(message().contains(QDir::toNativeSeparators(QStringLiteral("/films/EP01.mp4"))));
    }

    void anEpisodeWithAllItsClipsNeedsNoQuestion()
    {
        QVERIFY(m_world->makeProject());
        QVERIFY(m_world->renderAll());
        desktop::AssembleDialog &dialog = opened();
        QVERIFY(!dialog.findChild<QCheckBox *>(QStringLiteral("fill"))->isVisible());
        QVERIFY(button(dialog).isEnabled());
        const workspace::AssembleRequest request = dialog.request();
        QCOMPARE(request.out, m_world->workspace().document().facts().folder + QStringLiteral("/exports/EP01.mp4"));
        QCOMPARE(request.episode, m_world->story().episodes().first());
        QVERIFY(!request.fillWithAnimatic && !request.burnSubtitles);
        dialog.findChild<QCheckBox *>(QStringLiteral("burn"))->click();
        QVERIFY(dialog.request().burnSubtitles);
    }

    void aFolderIsNoFileToWriteTo()
    {
        QVERIFY(m_world->makeProject());
        QVERIFY(m_world->renderAll());
        desktop::AssembleDialog &dialog = opened();
        dialog.findChild<QLineEdit *>(QStringLiteral("path"))->setText(m_world->disk.path());
        QVERIFY(!button(dialog).isEnabled());
        QVERIFY(label(dialog, "note").contains(QStringLiteral("folder")));
    }

    void whatTheAssemblerCannotDoStandsAboveTheWork_data()
    {
        QTest::addColumn<Error>("error");
        QTest::newRow("no FFmpeg") << Error{ErrorKind::MissingTool, QStringLiteral("FFmpeg is not installed."),
                                            QStringLiteral("ffmpeg"), QStringLiteral("Install it.")};
        QTest::newRow("old FFmpeg") << Error{ErrorKind::MissingTool, QStringLiteral("FFmpeg 3.4.1 is too old."),
                                             QStringLiteral("/opt/ffmpeg"), QStringLiteral("Install a newer one.")};
        QTest::newRow("full disk") << Error{ErrorKind::Storage, QStringLiteral("The disk is full."),
                                            QStringLiteral("/films"), QStringLiteral("Make room.")};
    }
    void whatTheAssemblerCannotDoStandsAboveTheWork()
    {
        QFETCH(Error, error);
        m_world->refuseFilm = error;
        QVERIFY(m_world->makeProject());
        QVERIFY(m_world->renderAll());
        QSignalSpy failed(&m_world->workspace(), &workspace::Workspace::failed);
        button(opened()).click();
        QVERIFY(failed.wait());
        for (const QString &words : {error.what, error.where, error.next})
            QVERIFY2(message().contains(words), qPrintable(message()));
    }

    void theDialogGoesWithItsProject()
    {
        QVERIFY(m_world->makeProject());
        QPointer<desktop::AssembleDialog> dialog = &opened();
        m_world->workspace().closeProject();
        QTRY_VERIFY(dialog.isNull());
    }
};

QTEST_MAIN(TestAssembling)
#include "tst_assembling.moc"
