// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figure.h"
#include "support/desk.h"
#include "workspace/queuemodel.h"
#include "workspace/shotfilter.h"
#include "workspace/shotmodel.h"
#include "workspace/storymodel.h"

#include <QCoreApplication>
#include <QSet>

using namespace circletake;
using namespace circletake::workspace;

namespace {

constexpr int rounds = 5;

/// Everything that a window of a project of `episodes` × 25 × 40 shots hangs on its document.
struct Window
{
    explicit Window(int episodes)
        : story(test::storyOf(episodes, 25, 40))
        , desk(story)
    {
        tree.setSourceModel(&model);
        flat.setSourceModel(&shots);
    }

    Story story;
    test::Desk desk;
    StoryModel model{desk.document, desk.face};
    ShotModel shots{desk.document, desk.face};
    QueueModel queue{desk.document, desk.face};
    ShotFilter tree;
    ShotFilter flat;
};

/// What a tree view does when all is expanded: a persistent index of every parent, found again by hash, and every row's
/// index asked for.
qsizetype expandAll(const QAbstractItemModel &model, const QModelIndex &parent, QSet<QPersistentModelIndex> &expanded)
{
    qsizetype rows = model.rowCount(parent);
    for (int row = 0, count = int(rows); row < count; ++row) {
        const QModelIndex child = model.index(row, 0, parent);
        expanded.insert(child);
        rows += expandAll(model, child, expanded);
    }
    return rows;
}

double expandMs(Window &window)
{
    QSet<QPersistentModelIndex> expanded;
    return bench::millisecondsOf([&] { expandAll(window.model, {}, expanded); });
}

double expandFilteredMs(Window &window)
{
    window.tree.setWords({});
    QSet<QPersistentModelIndex> expanded;
    return bench::millisecondsOf([&] { expandAll(window.tree, {}, expanded); });
}

double sortMs(Window &window)
{
    window.flat.sort(-1);
    return bench::millisecondsOf([&] { window.flat.sort(ShotModel::DialogueColumn, Qt::DescendingOrder); });
}

double filterTreeMs(Window &window)
{
    const auto look = [&](const QString &words) {
        window.tree.setWords(words);
        QSet<QPersistentModelIndex> expanded;
        expandAll(window.tree, {}, expanded);
    };
    look({});
    return bench::millisecondsOf([&] { look(QStringLiteral("thing 7")); });
}

double filterTableMs(Window &window)
{
    window.flat.sort(-1);
    window.flat.setWords({});
    return bench::millisecondsOf([&] {
        window.flat.setWords(QStringLiteral("thing 7"));
        (void)window.flat.rowCount();
    });
}

double loadMs(Window &window)
{
    return bench::millisecondsOf([&] { window.desk.reset(window.story); });
}

/// A thousand takes change, in batches of a tick's 33: what a second of a full engine costs the window's thread.
double changesMs(Window &window)
{
    window.tree.setWords({});
    window.flat.setWords({});
    const QVector<ShotId> shots = window.story.shotsOf(window.story.episodes().first());
    qint64 id = 10'000'000;
    QVector<render::TakeChanges> batches;
    for (int i = 0; i < 1000; ++i) {
        if (i % 33 == 0)
            batches.append(render::TakeChanges());
        Take take = test::takeOf(window.story, shots[i % shots.size()], TakeState::Queued, ++id);
        take.number = 1 + i / int(shots.size());
        batches.last().append({take, take, {}});
    }
    const double ms = bench::millisecondsOf([&] {
        for (const render::TakeChanges &batch : batches)
            window.desk.document.apply(batch);
    });
    window.desk.reset(window.story);
    return ms;
}

void compare(const char *name, Window &large, Window &small, double (*measure)(Window &), const char *goal)
{
    QVector<double> many;
    QVector<double> few;
    for (int round = 0; round < rounds; ++round) {
        few.append(measure(small));
        many.append(measure(large));
    }
    bench::printFigure(name, bench::median(many), "ms at 100,000 shots; reference at 10,000", bench::median(few), goal);
}

}  // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Window large(100);
    Window small(10);
    compare("models_load", large, small, loadMs, "<= 15");
    compare("models_expand", large, small, expandMs, "<= 15");
    compare("models_expand_by_proxy", large, small, expandFilteredMs, "<= 15");
    compare("models_sort", large, small, sortMs, "<= 15");
    compare("models_filter_tree", large, small, filterTreeMs, "<= 15");
    compare("models_filter_table", large, small, filterTableMs, "<= 15");
    compare("models_1000_changes", large, small, changesMs, "<= 2: nothing grows with the project");
    return 0;
}
