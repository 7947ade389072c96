// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sounddialog.h"
#include "desktop/voicelist.h"
#include "desktop/voicerow.h"
#include "desktop/windowworld.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

using namespace circletake;

/// The lines of a shot in the inspector, and what lies under an episode.
class TestVoices : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowWorld> m_world;

    /// Selects the first shot in which somebody speaks.
    void selectSpeaking()
    {
        const Story &story = m_world->story();
        for (const ShotId id : m_world->shots()) {
            const Shot &shot = *story.find(id);
            for (const LineReading &entry : readingsOfLines(story, shot.scene))
                if (shot.lines.contains(entry.line)) {
                    m_world->workspace().selection().setShot(story.episodeOf(id), shot.scene, id);
                    return;
                }
        }
        QFAIL("nobody speaks");
    }
    [[nodiscard]] desktop::VoiceRow &row() const
    {
        return *m_world->find<desktop::VoiceList>()->findChild<desktop::VoiceRow *>();
    }
    [[nodiscard]] static QString texts(const QWidget &widget)
    {
        QStringList all;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            all << label->text();
        return all.join(QLatin1Char('\n'));
    }
    [[nodiscard]] bool waitForVoices(const std::function<void()> &act)
    {
        QSignalSpy made(&m_world->workspace(), &workspace::Workspace::voicesMade);
        act();
        return made.wait();
    }

private slots:
    void init()
    {
        m_world = std::make_unique<test::WindowWorld>();
        QVERIFY(m_world->makeProject());
        selectSpeaking();
    }
    void cleanup() { m_world.reset(); }

    void eachSpokenLineHasARowThatSaysHowItStands()
    {
        QVERIFY(texts(row()).contains(QStringLiteral("No voice yet")));
        QVERIFY(waitForVoices([this] { m_world->action("shot.voices").trigger(); }));
        QVERIFY2(texts(row()).contains(QStringLiteral("scratch voice")), qPrintable(texts(row())));
        QVERIFY(m_world->find<desktop::VoiceList>()->lineCount() >= 1);
    }

    void aLineIsMadeAgainAlone()
    {
        QVERIFY(waitForVoices([this] { m_world->action("shot.voices").trigger(); }));
        const ReadingId before = row().reading();
        QVERIFY(waitForVoices([this] { row().findChildren<QToolButton *>()[1]->click(); }));
        QVERIFY(row().reading() != before);
        m_world->action("edit.undo").trigger();
        QCOMPARE(row().reading(), before);
    }

    void aDroppedFileTakesTheLine()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/somewhere/take.mp3"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&row(), &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(waitForVoices([&] {
            QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&row(), &drop);
        }));
        QVERIFY(texts(row()).contains(QStringLiteral("recording")));
    }

    void anotherVoiceIsChosenAndMakesTheLineStale()
    {
        QVERIFY(waitForVoices([this] { m_world->action("shot.voices").trigger(); }));
        auto *voice = row().findChild<QComboBox *>();
        const int woman = voice->findData(QStringLiteral("f2"));
        QVERIFY(woman > 0);
        voice->setCurrentIndex(woman);
        emit voice->activated(woman);
        const Story &story = m_world->story();
        const auto place = row().place();
        QCOMPARE(speakerOf(story, story.find(place.scene)->lines[place.line])->voice, QStringLiteral("f2"));
        QVERIFY(texts(row()).contains(QStringLiteral("out of date")));
    }

    void musicIsLaidUnderTheEpisodeAndChangedThere()
    {
        QTemporaryDir disk;
        QFile tune(disk.filePath(QStringLiteral("tune.mp3")));
        QVERIFY(tune.open(QIODevice::WriteOnly) && tune.write("la") == 2);
        tune.close();
        m_world->action("shot.sound").trigger();
        auto *dialog = m_world->window->findChild<desktop::SoundDialog *>();
        QVERIFY(dialog);
        QSignalSpy added(&m_world->workspace(), &workspace::Workspace::soundAdded);
        dialog->add(tune.fileName());
        QVERIFY(added.wait());
        auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("tune.mp3")));
        const EpisodeId episode = m_world->story().episodes().first();
        auto *loop = dialog->findChild<QCheckBox *>();
        loop->setChecked(!loop->isChecked());
        const BedId bed = m_world->story().bedsOf(episode).first();
        QCOMPARE(m_world->story().find(bed)->loop, loop->isChecked());
        m_world->action("edit.undo").trigger();
        QCOMPARE(loop->isChecked(), m_world->story().find(bed)->loop);
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Remove"))
                button->click();
        QVERIFY(m_world->story().bedsOf(episode).isEmpty());
    }
};

QTEST_MAIN(TestVoices)
#include "tst_voices.moc"
