// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One program writes a project while others, each on a thread of its own, read it: under the thread sanitizer nothing
// is shared that should not be, and a reader never sees half of a change.
#include "store/integrity.h"
#include "store/projectfixture.h"
#include "support/longrun.h"

#include <QThread>
#include <QtTest>
#include <atomic>

using namespace circletake;
using namespace circletake::test;
using render::LedgerEntry;

namespace {

/// Queues takes and settles each second one, reservation and row together.
void writeTakes(render::ProjectStore &store, int takes)
{
    for (int i = 0; i < takes; ++i) {
        Take take;
        take.shot = {3};
        const auto queued =
            store.takes().createQueued(take, {{LedgerEntry::Kind::Reserve, {}, dollars("0.01"), 0, {}}});
        if (!queued)
            qFatal("%s", qPrintable(queued.error().text()));
        if (i % 2 == 1)
            continue;
        Take after = *queued;
        after.state = TakeState::Cancelled;
        if (!store.takes()
                 .move(
                     {TakeState::Queued, after, {}, {}, {{LedgerEntry::Kind::Release, {}, dollars("0.01"), 0, {}}}, 0})
                 .valueOr(false))
            qFatal("a take was not moved");
    }
}

/// Reads until told to end; counts what was not as it must be.
void readTakes(ProjectFixture &project, const std::atomic<bool> &ended, std::atomic<int> &reads,
               std::atomic<int> &wrong)
{
    SystemFiles files;
    ManualClock clock;
    SeededRandom random(1);
    const auto opened = store::SqliteProjectStore::open(
        project.folder, {files, clock, random, project.root.filePath(QStringLiteral("records"))});
    if (!opened || !(*opened)->facts().readOnly) {
        ++wrong;
        return;
    }
    while (!ended) {
        const auto open = (*opened)->takes().openTakes();
        const auto rows = (*opened)->load();
        const auto budgets = (*opened)->budgets({1});
        const bool whole = open && rows && budgets && rows->takes.size() >= open->size() &&
                           budgets->series.reserved.units() % dollars("0.01").units() == 0;
        wrong += whole ? 0 : 1;
        ++reads;
    }
}

}  // namespace

class TestThreads : public QObject
{
    Q_OBJECT

private slots:
    void readersOnOtherThreadsSeeWholeChanges()
    {
        ProjectFixture project;
        const auto store = std::move(project.create(smallStory())).value();
        std::atomic<bool> ended = false;
        std::atomic<int> reads = 0;
        std::atomic<int> wrong = 0;
        std::vector<std::unique_ptr<QThread>> readers;
        for (int i = 0; i < 7; ++i) {
            readers.emplace_back(QThread::create([&] { readTakes(project, ended, reads, wrong); }));
            readers.back()->start();
        }
        const int takes = test::shortOrLong(200, 20'000);
        writeTakes(*store, takes);
        while (reads < 20 && wrong == 0)
            QThread::yieldCurrentThread();
        ended = true;
        for (const auto &reader : readers)
            reader->wait();
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(store->takes().openTakes()->size(), takes / 2);
        QCOMPARE(store->budgets({1})->series.reserved, dollars("0.01").scaled(takes / 2));
        const auto database = store::Database::open(project.file(), store::Database::Access::ReadOnly);
        QVERIFY(store::checkIntegrity(**database, store::Check::Full).ok());
    }
};

QTEST_GUILESS_MAIN(TestThreads)
#include "tst_threads.moc"
