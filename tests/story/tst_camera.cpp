// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/camera.h"

#include <QSet>
#include <QtTest>

using namespace circletake;

class TestCamera : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyNamesItsValue();
    void keysAreThoseOfFiles_data();
    void keysAreThoseOfFiles();
    void unknownKeysGiveNothing_data();
    void unknownKeysGiveNothing();
    void valuesStandInOrder();
};

namespace {

template <class Word>
void checkKeys()
{
    QSet<QString> keys;
    for (const Word value : allOf<Word>()) {
        QVERIFY(!key(value).isEmpty());
        QVERIFY2(fromKey<Word>(key(value)) == value, qPrintable(key(value)));
        keys.insert(key(value));
    }
    QCOMPARE(keys.size(), allOf<Word>().size());
    for (int i = 0; i < int(allOf<Word>().size()); ++i)
        QCOMPARE(int(allOf<Word>()[i]), i);
}

}  // namespace

void TestCamera::everyKeyNamesItsValue()
{
    checkKeys<ShotSize>();
    checkKeys<CameraAngle>();
    checkKeys<CameraMove>();
    checkKeys<Tone>();
    checkKeys<TimeOfDay>();
    checkKeys<Setting>();
}

void TestCamera::keysAreThoseOfFiles_data()
{
    QTest::addColumn<QString>("actual");
    // Projects and answers of language models hold these: they never change.
    QTest::newRow("mediumCloseUp") << key(ShotSize::MediumCloseUp);
    QTest::newRow("insert") << key(ShotSize::Insert);
    QTest::newRow("overShoulder") << key(CameraAngle::OverShoulder);
    QTest::newRow("pushIn") << key(CameraMove::PushIn);
    QTest::newRow("handheld") << key(CameraMove::Handheld);
    QTest::newRow("triumphant") << key(Tone::Triumphant);
    QTest::newRow("dusk") << key(TimeOfDay::Dusk);
    QTest::newRow("interior") << key(Setting::Interior);
    QTest::newRow("unspecified") << key(TimeOfDay::Unspecified);
}

void TestCamera::keysAreThoseOfFiles()
{
    QFETCH(QString, actual);
    QCOMPARE(actual, QString::fromLatin1(QTest::currentDataTag()));
}

void TestCamera::unknownKeysGiveNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "MEDIUM", "medium close-up", "closeup", "特写", "neutral "})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestCamera::unknownKeysGiveNothing()
{
    QFETCH(QString, text);
    QVERIFY(!fromKey<ShotSize>(text) && !fromKey<Tone>(text) && !fromKey<CameraMove>(text));
}

void TestCamera::valuesStandInOrder()
{
    QVERIFY(ShotSize::ExtremeWide < ShotSize::Medium && ShotSize::Medium < ShotSize::CloseUp);
    QCOMPARE(words(ShotSize::MediumCloseUp), QStringLiteral("medium close-up"));
    QVERIFY(words(Setting::Unspecified).isEmpty());
}

QTEST_GUILESS_MAIN(TestCamera)
#include "tst_camera.moc"
