// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/castview.h"

#include "desktop/desktopworld.h"
#include "desktop/projectpictures.h"
#include "desktop/referencestrip.h"
#include "desktop/sentpage.h"
#include "desktop/textfield.h"
#include "desktop/wardrobetable.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::desktop;
using test::DesktopWorld;

namespace {

struct CastWorld : DesktopWorld
{
    explicit CastWorld(int shots = 2)
    {
        if (shots > 0)
            show(shots);
        view.resize(320, 900);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }
    /// A field that loses the focus while its window is being destroyed would tell those who are gone.
    ~CastWorld() { view.hide(); }
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name = {})
    {
        return view.findChild<Widget *>(name);
    }
    [[nodiscard]] const Character &first() { return workspace.story().characters().first(); }

    ProjectPictures pictures{workspace.document()};
    CastView view{workspace, actions, pictures, theme};
};

}  // namespace

class TestCastView : public QObject
{
    Q_OBJECT

private slots:
    void everyCharacterIsListedAndTheFirstShown()
    {
        CastWorld world;
        auto *list = world.find<QListWidget>(QStringLiteral("characters"));
        QCOMPARE(list->count(), int(world.workspace.story().characters().size()));
        QVERIFY(list->item(0)->text().startsWith(world.first().name));
        QCOMPARE(world.find<QLineEdit>(QStringLiteral("characterName"))->text(), world.first().name);
    }

    void anEmptyProjectSaysWhatComesHere()
    {
        CastWorld world(0);
        world.workspace.document().reset({}, {});
        bool said = false;
        for (const QLabel *label : world.view.findChildren<QLabel *>())
            said |= label->isVisible() && label->text().contains(QStringLiteral("people of the script"));
        QVERIFY(said);
    }

    void aLookThatWasWrittenIsOneStepOfUndo()
    {
        CastWorld world;
        auto *look = world.find<TextField>(QStringLiteral("characterLook"));
        look->setFocus();
        look->setPlainText(QStringLiteral("red coat"));
        emit look->finished(QStringLiteral("red coat"));
        QCOMPARE(world.first().look, QStringLiteral("red coat"));
        QCOMPARE(world.workspace.undoStack().count(), 1);
        world.workspace.undoStack().undo();
        QCOMPARE(world.first().look, QString());
    }

    void namesOfOneCharacterAreTakenApart()
    {
        CastWorld world;
        QLineEdit *aliases = world.find<QLineEdit>(QStringLiteral("characterAliases"));
        aliases->setText(QStringLiteral("小梅， 梅姐, 小梅"));
        emit aliases->editingFinished();
        QCOMPARE(world.first().aliases, (QStringList{QStringLiteral("小梅"), QStringLiteral("梅姐")}));
    }

    void anOtherNameThatSomebodyHasMakesTheTwoOne()
    {
        CastWorld world;
        const Character first = world.first();
        const Character second = world.workspace.story().characters()[1];
        auto *names = world.find<QLineEdit>(QStringLiteral("characterAliases"));
        names->setText(second.name);
        emit names->editingFinished();
        QVERIFY(!world.workspace.story().find(second.id));
        QCOMPARE(world.workspace.story().find(first.id)->aliases, QStringList{second.name});
        QCOMPARE(world.find<QListWidget>(QStringLiteral("characters"))->count(),
                 int(world.workspace.story().characters().size()));
        QCOMPARE(world.workspace.undoStack().count(), 1);
        world.workspace.undoStack().undo();
        QCOMPARE(*world.workspace.story().find(second.id), second);
        QCOMPARE(*world.workspace.story().find(first.id), first);
    }

    void aNameThatSomebodyHasIsRefused()
    {
        CastWorld world;
        QSignalSpy failed(&world.workspace, &workspace::Workspace::failed);
        auto *name = world.find<QLineEdit>(QStringLiteral("characterName"));
        const QString before = name->text();
        name->setText(world.workspace.story().characters()[1].name);
        emit name->editingFinished();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(name->text(), before);
        QCOMPARE(world.first().name, before);
    }

    void whoIsInNoSceneCanBeRemovedAndNobodyElse()
    {
        CastWorld world;
        auto *remove = world.find<QPushButton>(QStringLiteral("removeCharacter"));
        QVERIFY(!remove->isVisible());
        render::StoryEdit edit;
        edit.characters = {Character{CharacterId{4711}, QStringLiteral("LIN"), {}, {}, {}, {}, {}, {}}};
        QVERIFY(world.workspace.document().apply(edit).ok());
        auto *list = world.find<QListWidget>(QStringLiteral("characters"));
        list->setCurrentRow(list->count() - 1);
        QVERIFY(list->currentItem()->text().startsWith(QStringLiteral("LIN")));
        QVERIFY(remove->isVisible());
        remove->click();
        QVERIFY(!world.workspace.story().find(CharacterId{4711}));
        QVERIFY(!remove->isVisible());
    }

    void onlyPicturesAreTakenFromADrag()
    {
        const auto files = [](const QStringList &paths) {
            QList<QUrl> urls;
            for (const QString &path : paths)
                urls << QUrl::fromLocalFile(path);
            QMimeData data;
            data.setUrls(urls);
            return CastView::picturesIn(data);
        };
        const QStringList pictures{QStringLiteral("/a/face.JPG"), QStringLiteral("/a/b.png")};
        QCOMPARE(files(pictures), pictures);
        QVERIFY(files(pictures + QStringList{QStringLiteral("/a/script.fountain")}).isEmpty());
        QVERIFY(files({}).isEmpty());
    }

    void picturesDroppedOnAnotherCharacterAreForThatOne()
    {
        CastWorld world;
        QSignalSpy failed(&world.workspace, &workspace::Workspace::failed);
        auto *list = world.find<QListWidget>(QStringLiteral("characters"));
        QCOMPARE(list->currentRow(), 0);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/nowhere/a.jpg"))});
        const QPoint at = list->viewport()->mapTo(&world.view, list->visualItemRect(list->item(1)).center());
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&world.view, &enter);  // moves and drops go to who took it
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&world.view, &move);
        QCOMPARE(list->currentRow(), 1);
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&world.view, &drop);
        QTRY_COMPARE(failed.size(), 1);  // the file is not there, which proves that it was asked for
    }

    void wardrobeIsSetBySceneAndGivenBack()
    {
        CastWorld world;
        auto *table = world.find<WardrobeTable>(QStringLiteral("wardrobe"));
        QVERIFY(table->rowCount() > 0);
        table->item(0, 1)->setText(QStringLiteral("wedding dress"));
        QCOMPARE(world.first().wardrobe.size(), 1);
        QCOMPARE(world.first().wardrobe.first().look, QStringLiteral("wedding dress"));
        QTRY_COMPARE(table->item(0, 1)->text(), QStringLiteral("wedding dress"));
        QCoreApplication::processEvents();
        table->item(0, 1)->setText(QString());
        QVERIFY(world.first().wardrobe.isEmpty());
    }

    void picturesComeToWhomTheyWereMeantFor()
    {
        CastWorld world;
        auto *strip = world.find<ReferenceStrip>(QStringLiteral("characterPictures"));
        const Character second = world.workspace.story().characters()[1];
        const Picture picture{QStringLiteral("references/a.jpg"), "aa", {640, 960}, 1000};
        emit strip->added(QString::number(second.id.value), picture);
        QVERIFY(world.first().pictures.isEmpty());
        QCOMPARE(world.workspace.story().find(second.id)->pictures, QVector<Picture>{picture});
        emit strip->added(QString::number(second.id.value), picture);
        QCOMPARE(world.workspace.story().find(second.id)->pictures.size(), 1);
    }

    void placesOfTheScenesAreKeptOnceTheyHaveALook()
    {
        CastWorld world;
        Scene scene = *world.workspace.story().find(
            world.workspace.story().scenesOf(world.workspace.story().episodes().first()).first());
        scene.place = QStringLiteral("Rooftop");
        render::StoryEdit edit;
        edit.scenes = {scene};
        QVERIFY(world.workspace.document().apply(edit).ok());
        auto *places = world.find<QListWidget>(QStringLiteral("places"));
        QVERIFY(places->count() >= 1);
        world.find<QTabWidget>()->setCurrentIndex(1);
        for (int row = 0; row < places->count(); ++row)
            if (places->item(row)->text().startsWith(QStringLiteral("Rooftop")))
                places->setCurrentRow(row);
        TextField *look = nullptr;
        for (TextField *field : world.view.findChildren<TextField *>())
            if (field->isVisible())
                look = field;
        QVERIFY(look);
        emit look->finished(QStringLiteral("rusty tanks"));
        const StyleBible &bible = world.workspace.story().series().bible;
        QCOMPARE(bible.places.size(), 1);
        QCOMPARE(bible.place(QStringLiteral("rooftop"))->look, QStringLiteral("rusty tanks"));
        emit look->finished(QString());
        QVERIFY(world.workspace.story().series().bible.places.isEmpty());
    }

    void aPictureThatCannotBeReadIsAProblemAndNoMore()
    {
        CastWorld world;
        QSignalSpy failed(&world.workspace, &workspace::Workspace::failed);
        world.find<ReferenceStrip>()->take({QStringLiteral("/nowhere/a.jpg")});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(world.first().pictures.isEmpty());
    }

    void whatIsSentIsShownAsItIs()
    {
        CastWorld world;
        SentPage page(world.workspace, world.pictures);
        page.show();
        (void)QTest::qWaitForWindowExposed(&page);
        Character character = world.first();
        character.pictures = {{QStringLiteral("references/a.jpg"), "aa", {640, 960}, 1000}};
        QVERIFY(world.workspace.editor().changeCharacter(character).ok());
        const Story &story = world.workspace.story();
        const ShotId shot = story.shotsOf(story.episodes().first()).first();
        QVERIFY(world.workspace.editor()
                    .changeShots({shot}, ShotField::Cast, QStringLiteral("Cast"),
                                 [&](Shot &each) { each.cast = {character.id}; })
                    .ok());
        world.workspace.selection().setShot(story.episodeOf(shot), story.find(shot)->scene, shot);
        QCOMPARE(page.findChild<QPlainTextEdit *>()->toPlainText(), world.workspace.planFor(shot).spec.prompt);
        // These plugs know nothing of the model, so the picture is left out, and that is said.
        auto *leftOut = page.findChild<QLabel *>(QStringLiteral("leftOut"));
        QVERIFY(leftOut->isVisible());
        QVERIFY2(leftOut->text().contains(character.name), qPrintable(leftOut->text()));
    }
};

QTEST_MAIN(TestCastView)
#include "tst_castview.moc"
