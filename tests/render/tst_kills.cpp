// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole production with the real store on the real disk, in a child process that is killed without warning: at
// random moments, and at each step that changes something durable. The provider's side survives it, with every fourth
// or fifth request going wrong. Afterwards nothing is lost, nothing was paid twice, no limit was passed and the
// database is sound.
#include "render/judge.h"
#include "render/production.h"
#include "store/database.h"
#include "store/integrity.h"
#include "support/longrun.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest/QtTest>
#include <cstdio>

using namespace circletake;
using namespace circletake::render;
using namespace circletake::test;

namespace {

void say(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

/// The child: goes on with the production; at step `stopAt` of what changes something it stands still until it is
/// killed.
int produce(const QStringList &arguments)
{
    QLoggingCategory::setFilterRules(QStringLiteral("circletake.*=false"));
    Production production(
        {arguments.value(2), arguments.value(3).toULongLong(), SubmitClass(arguments.value(4).toInt())});
    if (const int stopAt = arguments.value(5).toInt(); stopAt > 0)
        production.faults().stopAt(stopAt, FaultPlan::When(arguments.value(6).toInt()), [](const QString &act) {
            say("here " + act.toUtf8());
            QThread::sleep(600);
        });
    const auto done = production.run([] { say("started"); });
    say(done ? QByteArray("done") : "failed " + done.error().text().toUtf8());
    return done ? 0 : 1;
}

}  // namespace

class TestKills : public QObject
{
    Q_OBJECT

private slots:
    void guarantee01NoFinishedClipIsLostToAKill_data();
    void guarantee01NoFinishedClipIsLostToAKill();
    void guarantee07EveryDurableStepMayBeTheLast_data();
    void guarantee07EveryDurableStepMayBeTheLast();

private:
    /// Runs the child until it ends or, with `killed`, until that says so. The last line that it said.
    static QByteArray runChild(const QStringList &arguments, const std::function<bool(const QByteArray &)> &killed);
    static void judge(const QString &root, int takes);
    static void judgeDatabase(const QString &root);
};

QByteArray TestKills::runChild(const QStringList &arguments, const std::function<bool(const QByteArray &)> &killed)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--produce")} + arguments);
    QByteArray said;
    QElapsedTimer timer;
    timer.start();
    while (child.state() != QProcess::NotRunning && timer.elapsed() < 240'000) {
        child.waitForReadyRead(2);
        said += child.readAllStandardOutput();
        if (killed && killed(said))
            child.kill();
        child.waitForFinished(0);
    }
    child.kill();
    child.waitForFinished();
    said += child.readAllStandardOutput();
    const QByteArrayList lines = said.trimmed().split('\n');
    return lines.last();
}

void TestKills::judgeDatabase(const QString &root)
{
    const auto database = store::Database::open(Production::folderOf(root) + QStringLiteral("/project.circletake"),
                                                store::Database::Access::ReadOnly);
    QVERIFY(database.ok());
    const auto sound = store::checkIntegrity(**database, store::Check::Full);
    QVERIFY2(sound.ok(), sound ? "" : qPrintable(sound.error().text()));
}

void TestKills::judge(const QString &root, int takes)
{
    const QByteArrayList lines = Production::linesOf(root);
    QVERIFY(lines.last().startsWith("end "));
    ManualClock clock(1'760'000'000'000, lines.last().mid(4).toLongLong());
    SeededRandom chance(1);
    RemoteService service(clock, chance, badDay());
    for (const QByteArray &line : lines)
        service.replay(line);
    SystemFiles files;
    const auto opened = store::SqliteProjectStore::open(Production::folderOf(root),
                                                        {files, clock, chance, root + QStringLiteral("/records")});
    QVERIFY(opened.ok());
    ProjectStore &project = **opened;
    const auto home = [&](const Take &take) {
        const QString path = Production::folderOf(root) + QLatin1Char('/') + take.clip;
        return files.hash(path).valueOr({}) == take.clipHash && files.size(path).valueOr(-1) == take.clipBytes &&
               QFile::exists(path.left(path.size() - 3) + QStringLiteral("json"));
    };
    const auto way = [&](TakeId take) {
        QStringList states;
        for (const TakeEvent &event : project.history(take).valueOr({}))
            states.append(key(event.to));
        return states.join(QStringLiteral("→"));
    };
    const StoryRows rows = project.load().valueOr({});
    QCOMPARE(rows.takes.size(), takes);
    for (const Shot &shot : rows.shots)
        for (const Take &take : rows.takes)
            if (take.shot == shot.id)
                QCOMPARE(take.spec.isLipSync(), Production::isLipSynced(shot));
    const Evidence evidence{service,
                            clock.nowMs(),
                            rows.takes,
                            [&](TakeId take) { return project.takes().attemptsOf(take).valueOr({}); },
                            home,
                            way,
                            project.budgets(rows.episodes.first().id)->series};
    const QStringList broken = Judge(evidence).broken();
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QStringLiteral("; "))));
    QVERIFY2(service.mostInWindow() <= 500, qPrintable(QString::number(service.mostInWindow())));
    QCOMPARE(service.overLimit(), 0);
}

void TestKills::guarantee01NoFinishedClipIsLostToAKill_data()
{
    QTest::addColumn<int>("submitClass");
    QTest::newRow("class C") << int(SubmitClass::FindsReference);
    QTest::newRow("class E") << int(SubmitClass::Nothing);
}

void TestKills::guarantee01NoFinishedClipIsLostToAKill()
{
    QFETCH(int, submitClass);
    const int wanted = test::shortOrLong(5, 100);
    const int takes = test::shortOrLong(48, 376);
    SeededRandom chance{quint64(submitClass) + 11};
    int kills = 0, productions = 0, submits = 0;
    for (; kills < wanted; ++productions) {
        const QTemporaryDir root;
        QVERIFY(Production::lay(root.path(), rowsOf(2, takes / 8, 4)));
        for (int run = 0;; ++run) {
            const QStringList arguments{root.path(), QString::number(productions * 1'000 + run + 1),
                                        QString::number(submitClass)};
            const qint64 lifeMs = kills < wanted ? chance.below(test::shortOrLong(150, 300)) : 240'000;
            QElapsedTimer alive;
            const QByteArray last = runChild(arguments, [&](const QByteArray &said) {
                if (!alive.isValid() && said.contains("started"))
                    alive.start();
                return alive.isValid() && alive.elapsed() >= lifeMs;
            });
            judgeDatabase(root.path());
            if (last == "done")
                break;
            QVERIFY2(last == "started" || last.isEmpty(), last.constData());
            ++kills;
        }
        judge(root.path(), takes);
        for (const QByteArray &line : Production::linesOf(root.path()))
            submits += line.startsWith("job ") ? 1 : 0;
    }
    qInfo("%d kills in %d productions of %d takes, %d jobs taken: none lost, none paid twice", kills, productions,
          takes, submits);
}

void TestKills::guarantee07EveryDurableStepMayBeTheLast_data()
{
    QTest::addColumn<int>("when");
    QTest::newRow("before it") << int(FaultPlan::When::Before);
    QTest::newRow("after it") << int(FaultPlan::When::After);
}

void TestKills::guarantee07EveryDurableStepMayBeTheLast()
{
    QFETCH(int, when);
    QSet<QByteArray> acts;
    int step = 1;
    for (;; step += test::shortOrLong(5, 1)) {
        const QTemporaryDir root;
        QVERIFY(Production::lay(root.path(), rowsOf(1, 1, 2)));
        const QStringList arguments{root.path(), QString::number(step),
                                    QString::number(int(SubmitClass::FindsReference))};
        const QByteArray last = runChild(arguments + QStringList{QString::number(step), QString::number(when)},
                                         [](const QByteArray &said) { return said.contains("here "); });
        if (last == "done")
            break;
        QVERIFY2(last.startsWith("here "), last.constData());
        acts.insert(last);
        QCOMPARE(runChild(arguments, {}), QByteArray("done"));
        judge(root.path(), 2);
        judgeDatabase(root.path());
    }
    qInfo("%d steps, %d kinds", step - 1, int(acts.size()));
    QVERIFY(step > 30);
    QVERIFY(acts.size() >= test::shortOrLong(3, 8));
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--produce"))
        return produce(arguments);
    TestKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kills.moc"
