// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/actionregistry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace circletake::workspace;

class TestActionRegistry : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("settings.ini")); }

private slots:
    void init() { QFile::remove(file()); }

    void idsAndShortcutsOfTheStandardActionsAreUnique()
    {
        QSettings settings(file(), QSettings::IniFormat);
        const ActionRegistry registry(standardActions(), settings);
        QCOMPARE(registry.ids().size(), standardActions().size());
        for (const QString &id : registry.ids()) {
            QVERIFY2(!registry.action(id)->text().isEmpty(), qPrintable(id));
            QVERIFY2(!registry.category(id).isEmpty(), qPrintable(id));
            QCOMPARE(registry.conflicts(id, registry.defaultShortcuts(id)), QStringList());
        }
    }

    void reviewKeysAreThoseOfTheDesign_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("keys");
        const auto row = [](const char *id, const char *keys) {
            QTest::newRow(id) << QStringLiteral("review.%1").arg(QLatin1String(id)) << QString::fromLatin1(keys);
        };
        row("play", "Space");
        row("backward", "J");
        row("stop", "K");
        row("forward", "L");
        row("previousFrame", "Left");
        row("nextFrame", "Right");
        row("previousShot", "Up");
        row("nextShot", "Down");
        row("take9", "9");
        row("twoUp", "Tab");
        row("wipe", "W");
        row("circle", "A");
        row("retry", "R");
        row("retryWith", "Shift+R");
        row("hold", "H");
        row("note", "M");
        row("nextUnreviewed", "N");
        row("failedOnly", "F");
    }

    void reviewKeysAreThoseOfTheDesign()
    {
        QFETCH(QString, id);
        QFETCH(QString, keys);
        QSettings settings(file(), QSettings::IniFormat);
        const ActionRegistry registry(standardActions(), settings);
        QCOMPARE(registry.action(id)->shortcut(), QKeySequence(keys));
    }

    void customShortcutsOutliveTheRegistryAndCanBeReset()
    {
        const QString id = QStringLiteral("review.circle");
        {
            QSettings settings(file(), QSettings::IniFormat);
            ActionRegistry registry(standardActions(), settings);
            registry.setShortcuts(id, {QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("P"))});
            QVERIFY(registry.action(id)->toolTip().contains(QStringLiteral("Ctrl+Return")));
        }
        QSettings settings(file(), QSettings::IniFormat);
        ActionRegistry registry(standardActions(), settings);
        QVERIFY(registry.isCustom(id));
        QCOMPARE(registry.action(id)->shortcuts().size(), 2);
        registry.resetShortcuts(id);
        QVERIFY(!registry.isCustom(id));
        QCOMPARE(registry.action(id)->shortcuts(), registry.defaultShortcuts(id));
        QVERIFY(settings.allKeys().isEmpty());
    }

    void anEmptyListOfShortcutsIsKeptToo()
    {
        const QString id = QStringLiteral("review.circle");
        QSettings settings(file(), QSettings::IniFormat);
        ActionRegistry first(standardActions(), settings);
        first.setShortcuts(id, {});
        const ActionRegistry second(standardActions(), settings);
        QVERIFY(second.action(id)->shortcuts().isEmpty());
    }

    void conflictsAreNamed()
    {
        QSettings settings(file(), QSettings::IniFormat);
        const ActionRegistry registry(standardActions(), settings);
        QCOMPARE(registry.conflicts(QStringLiteral("file.export"), {QKeySequence(QStringLiteral("R"))}),
                 QStringList{QStringLiteral("review.retry")});
        QVERIFY(registry.conflicts(QStringLiteral("review.retry"), {QKeySequence(QStringLiteral("R"))}).isEmpty());
    }

    void thePaletteFindsByWords()
    {
        QSettings settings(file(), QSettings::IniFormat);
        const ActionRegistry registry(standardActions(), settings);
        const QList<QAction *> found = registry.search(QStringLiteral("re tak"));
        QVERIFY(found.contains(registry.action(QStringLiteral("review.circle"))));
        QCOMPARE(registry.search(QStringLiteral("circle tak")).first()->objectName(), QStringLiteral("review.circle"));
        QVERIFY(registry.search(QStringLiteral("zebra")).isEmpty());
        QCOMPARE(registry.search({}).size(), registry.ids().size());
    }

    void unknownIdsAreHarmless()
    {
        QSettings settings(file(), QSettings::IniFormat);
        ActionRegistry registry(standardActions(), settings);
        registry.setShortcuts(QStringLiteral("none"), {QKeySequence(QStringLiteral("X"))});
        QVERIFY(!registry.action(QStringLiteral("none")));
        QVERIFY(registry.category(QStringLiteral("none")).isEmpty());
        QVERIFY(settings.allKeys().isEmpty());
    }
};

QTEST_MAIN(TestActionRegistry)
#include "tst_actionregistry.moc"
