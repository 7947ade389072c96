// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/mediaclips.h"

#include <QJsonArray>

using namespace circletake::test;

/// Cast and style from the command line, on the real sandbox.
class TestLook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_program.makeProject(QStringLiteral("p"));
        const Ran rendered = run({QStringLiteral("render"), QStringLiteral("p")});
        QVERIFY2(rendered.code == 0, rendered.said().constData());
    }

    void wrongUsesAreTold_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const QString &words, int code, const char *told) {
            QTest::newRow(name) << words.split(QLatin1Char('|')) << code << QString::fromUtf8(told);
        };
        row("nobody", QStringLiteral("--words|red"), 2, "One of --character");
        row("two", QStringLiteral("--style|--character|MEI|--words|red"), 2, "One of --character");
        row("nothing", QStringLiteral("--character|MEI"), 2, "--words or --reference");
        row("unknown character", QStringLiteral("--character|LAN|--words|red"), 1, "Nobody in this series");
        row("unknown place", QStringLiteral("--place|MOON|--words|dust"), 1, "No scene is at");
        row("no file", QStringLiteral("--character|MEI|--reference|none.jpg"), 1, "none.jpg");
        row("no picture", QStringLiteral("--character|MEI|--reference|s.fountain"), 1, "s.fountain");
    }
    void wrongUsesAreTold()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, told);
        const Ran ran = run(QStringList{QStringLiteral("look"), QStringLiteral("p")} + words);
        QTEST(ran.code, "code");
        QVERIFY2(QString::fromUtf8(ran.error).contains(told), ran.said().constData());
        QVERIFY(QDir(m_program.path(QStringLiteral("p/references"))).isEmpty());
        QCOMPARE(staleShots(), 0);
    }

    void whatALookMakesStaleIsMadeAgainWithIt()
    {
        const QString face =
            m_files.make(QStringLiteral("face.png"), QStringLiteral("-f lavfi -i testsrc2=s=640x960:d=1 -frames:v 1"));
        const Ran looked =
            run({QStringLiteral("look"), QStringLiteral("p"), QStringLiteral("--character"), QStringLiteral("mei"),
                 QStringLiteral("--reference"), face, QStringLiteral("--words"), QStringLiteral("a red coat")});
        QVERIFY2(looked.code == 0 && looked.count("references") == 1, looked.said().constData());
        const int stale = staleShots();
        QVERIFY(stale > 0);
        const Ran rendered =
            run({QStringLiteral("render"), QStringLiteral("p"), QStringLiteral("--only"), QStringLiteral("stale")});
        QVERIFY2(rendered.code == 0 && rendered.count("ready") == stale, rendered.said().constData());
        QCOMPARE(staleShots(), 0);
        QVERIFY2(m_prompts.join(QLatin1Char('\n')).contains(QStringLiteral("a red coat")),
                 qPrintable(m_prompts.join(QLatin1Char('\n'))));
        QCOMPARE(QDir(m_program.path(QStringLiteral("p/references"))).entryList(QDir::Files).size(), 1);
    }

    void aPlaceAndTheStyleHaveALookToo()
    {
        for (const QStringList &subject :
             {QStringList{QStringLiteral("--place"), QStringLiteral("room")}, QStringList{QStringLiteral("--style")}}) {
            const Ran looked = run(QStringList{QStringLiteral("look"), QStringLiteral("p")} + subject +
                                   QStringList{QStringLiteral("--words"), QStringLiteral("green tiles")});
            QVERIFY2(looked.code == 0, looked.said().constData());
            QVERIFY(staleShots() > 0);
            QVERIFY(m_prompts.first().contains(QStringLiteral("green tiles")));
        }
    }

private:
    Ran run(const QStringList &words) { return m_program.run(words + QStringList{QStringLiteral("--json")}); }

    /// Those whose clip is out of date; the prompts of all are kept.
    int staleShots()
    {
        const QJsonObject status = run({QStringLiteral("status"), QStringLiteral("p")}).json();
        int stale = 0;
        m_prompts.clear();
        for (const QJsonValue episode : status.value(QLatin1String("episodes")).toArray())
            for (const QJsonValue scene : episode[QLatin1String("scenes")].toArray())
                for (const QJsonValue shot : scene[QLatin1String("shots")].toArray()) {
                    stale += shot[QLatin1String("stale")].toBool() ? 1 : 0;
                    m_prompts << shot[QLatin1String("prompt")].toString();
                }
        return stale;
    }

    Program m_program;
    MediaClips m_files;
    QStringList m_prompts;
};

QTEST_GUILESS_MAIN(TestLook)
#include "tst_look.moc"
