// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/integrity.h"
#include "store/projectfixture.h"

#include <QProcess>
#include <QtTest>
#include <cstdio>

using namespace circletake;
using namespace circletake::test;

namespace {

/// What the child says once the store has said that it is durable.
void acknowledge(const char *what, const Take &take)
{
    std::printf("%s %lld\n", what, static_cast<long long>(take.id.value));
    std::fflush(stdout);
}

/// The child: queues takes and submits them until it is killed.
int writeForEver(const QString &folder)
{
    SystemFiles files;
    SystemClock clock;
    SystemRandom random;
    const auto store = store::SqliteProjectStore::open(folder, {files, clock, random, {}});
    if (!store || (*store)->facts().readOnly)
        return 1;
    render::TakeStore &takes = (*store)->takes();
    while (true) {
        Take take;
        take.shot = {3};
        const auto queued =
            takes.createQueued(take, {{render::LedgerEntry::Kind::Reserve, {}, dollars("0.01"), 0, {}}});
        if (!queued)
            return 1;
        acknowledge("queued", *queued);
        Take after = *queued;
        after.state = TakeState::Submitting;
        const Attempt attempt{*takes.nextAttemptId(), after.id, 1, {}, {}, {}, {}, ProblemKind::None, {}, 0, 0};
        if (!takes.move({TakeState::Queued, after, {}, attempt, {}, 0}).valueOr(false))
            return 1;
        acknowledge("submitting", after);
    }
}

/// Starts the child, kills it after it has said `lines` lines, and gives all whole lines that it said.
QByteArrayList killAfter(int lines, const QString &folder)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), folder});
    QByteArray said;
    while (said.count('\n') < lines && child.waitForReadyRead())
        said += child.readAll();
    child.kill();
    child.waitForFinished();
    said += child.readAll();
    return said.left(said.lastIndexOf('\n')).split('\n');
}

}  // namespace

class TestKills : public QObject
{
    Q_OBJECT

private slots:
    void whatWasAcknowledgedOutlivesTwentyKills()
    {
        ProjectFixture project;
        QVERIFY(project.create(smallStory()).ok());
        SeededRandom random{20};
        qsizetype acknowledged = 0;
        for (int kill = 0; kill < 20; ++kill) {
            const QByteArrayList lines = killAfter(1 + int(random.below(60)), project.folder);
            acknowledged += lines.size();
            const auto opened = project.open();
            QVERIFY(opened.ok());
            for (const QByteArray &line : lines)
                checkLine((*opened)->takes(), line);
            checkSums(**opened);
        }
        QVERIFY(acknowledged > 100);
        const auto database = store::Database::open(project.file(), store::Database::Access::ReadOnly);
        QVERIFY(store::checkIntegrity(**database, store::Check::Full).ok());
    }

private:
    static void checkLine(render::TakeStore &takes, const QByteArray &line)
    {
        const QByteArrayList words = line.split(' ');
        QCOMPARE(words.size(), 2);
        const auto take = takes.take({words[1].toLongLong()});
        QVERIFY2(take.ok(), line.constData());
        const bool submitted = take->state == TakeState::Submitting;
        QVERIFY2(submitted || words[0] == "queued", line.constData());
        QCOMPARE(takes.attemptsOf(take->id)->size(), submitted ? 1 : 0);
    }

    /// Every take brought its reservation, and none came alone.
    static void checkSums(render::ProjectStore &store)
    {
        const qint64 takes = store.load()->takes.size();
        QCOMPARE(store.budgets({1})->series.reserved, dollars("0.01").scaled(takes));
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--write"))
        return writeForEver(arguments.value(2));
    TestKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kills.moc"
