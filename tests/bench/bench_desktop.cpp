// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The series tree at 100,000 shots against an empty window, and against the naive way: a QTreeWidget with a real button
// in each of 10,000 rows.

#include "desktop/seriesdelegate.h"
#include "desktop/theme.h"
#include "workspace/shotface.h"
#include "workspace/shotfilter.h"
#include "workspace/storymodel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>
#include <algorithm>
#include <cstdio>

using namespace circletake;

namespace {

constexpr int s_rounds = 3;

double median(QVector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void print(const char *name, double value, const char *unit, const char *reference, double ratio, const char *goal)
{
    const QJsonObject row{{QStringLiteral("name"), QLatin1String(name)},
                          {QStringLiteral("value"), value},
                          {QStringLiteral("unit"), QLatin1String(unit)},
                          {QStringLiteral("reference"), QLatin1String(reference)},
                          {QStringLiteral("ratio"), ratio},
                          {QStringLiteral("goal"), QLatin1String(goal)}};
    std::puts(QJsonDocument(row).toJson(QJsonDocument::Compact).constData());
}

class NoPlugs final : public workspace::Plugs
{
public:
    Result<std::unique_ptr<render::ProjectStore>> createProject(const QString &, const StoryRows &) override { return Error{}; }
    Result<std::unique_ptr<render::ProjectStore>> openProject(const QString &) override { return Error{}; }
    QVector<workspace::ProviderFacts> providers() const override { return {}; }
    std::optional<Money> price(const RenderSpec &) const override { return {}; }
    Result<std::unique_ptr<render::Provider>> makeProvider(const workspace::RouteOptions &) override { return Error{}; }
    std::unique_ptr<render::ClipFetcher> makeFetcher() override { return nullptr; }
    std::unique_ptr<render::ClipChecker> makeChecker() override { return nullptr; }
    Result<QUrl> startSandbox() override { return Error{}; }
};

/// 100 × 25 × 40 at the full size: episodes, scenes, shots.
Story bigStory(int shots)
{
    StoryRows rows;
    qint64 id = 0;
    const int perEpisode = shots / 100;
    for (int e = 1; e <= 100; ++e) {
        const EpisodeId episode{++id};
        rows.episodes.append({episode, e, QStringLiteral("Episode %1").arg(e), {}});
        for (int s = 1; s <= 25; ++s) {
            Scene scene;
            scene.id = {++id};
            scene.episode = episode;
            scene.number = s;
            scene.place = QStringLiteral("Old courtyard");
            rows.scenes.append(scene);
            for (int n = 1; n <= perEpisode / 25; ++n) {
                Shot shot;
                shot.id = {++id};
                shot.scene = scene.id;
                shot.number = n * 10;
                shot.action = QStringLiteral("She sets the key on the table and looks up.");
                rows.shots.append(shot);
                Take take;
                take.id = {++id};
                take.shot = shot.id;
                take.number = 1;
                take.state = n % 7 == 0 ? TakeState::Failed : TakeState::Ready;
                rows.takes.append(take);
            }
        }
    }
    return *Story::fromRows(std::move(rows));
}

/// Shows `widget` and gives the ms from `started` until its first paint has been done.
double firstPaint(QWidget &widget, const QElapsedTimer &started)
{
    widget.resize(420, 900);
    widget.show();
    QApplication::processEvents();
    widget.repaint();
    QApplication::processEvents();
    return double(started.nsecsElapsed()) / 1e6;
}

double scrollFramesPerSecond(QAbstractItemView &view, bool jumps)
{
    QScrollBar *bar = view.verticalScrollBar();
    constexpr int steps = 200;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < steps; ++i) {
        bar->setValue(jumps ? int(qint64(bar->maximum()) * ((i * 37) % steps) / steps) : bar->value() + 90);
        view.viewport()->repaint();
    }
    return steps / (double(timer.nsecsElapsed()) / 1e9);
}

struct TreeFigures
{
    double firstPaintMs = 0;
    double expandMs = 0;
    double sortMs = 0;
    double filterMs = 0;
    double scrollFps = 0;
};

/// A window with our tree over `story`.
struct OurTree
{
    workspace::StoryDocument document;
    NoPlugs plugs;
    SystemClock clock;
    workspace::ShotFace face{document, plugs, clock};
    workspace::StoryModel model{document, face};
    workspace::ShotFilter filter;
    desktop::Theme theme{desktop::ThemeMode::Dark};
    QTreeView view;

    explicit OurTree(const Story &story)
    {
        document.reset(story, {});
        filter.setSourceModel(&model);
        filter.setRecursiveFilteringEnabled(true);
        view.setUniformRowHeights(true);
        view.setHeaderHidden(true);
        view.setItemDelegate(new desktop::SeriesDelegate(theme, &view));
        view.setModel(&filter);
    }
};

TreeFigures measureOurs(const Story &story)
{
    TreeFigures figures;
    QElapsedTimer timer;
    timer.start();
    OurTree tree(story);
    QElapsedTimer expanding;
    expanding.start();
    tree.view.expandAll();
    figures.expandMs = double(expanding.nsecsElapsed()) / 1e6;
    figures.firstPaintMs = firstPaint(tree.view, timer);
    figures.scrollFps = scrollFramesPerSecond(tree.view, false);
    QElapsedTimer sorting;
    sorting.start();
    tree.filter.sort(0, Qt::DescendingOrder);
    QApplication::processEvents();
    figures.sortMs = double(sorting.nsecsElapsed()) / 1e6;
    QElapsedTimer filtering;
    filtering.start();
    tree.filter.setFailedOnly(true);
    QApplication::processEvents();
    figures.filterMs = double(filtering.nsecsElapsed()) / 1e6;
    return figures;
}

TreeFigures measureNaive()
{
    TreeFigures figures;
    QElapsedTimer timer;
    timer.start();
    QTreeWidget tree;
    for (int e = 0; e < 10; ++e) {
        auto *episode = new QTreeWidgetItem(&tree, {QStringLiteral("Episode %1").arg(e + 1)});
        for (int n = 0; n < 1000; ++n) {
            auto *item = new QTreeWidgetItem(episode, {QStringLiteral("SH%1").arg(n), QStringLiteral("Ready")});
            tree.setItemWidget(item, 0, new QPushButton(QStringLiteral("Retry")));
        }
    }
    tree.expandAll();
    figures.firstPaintMs = firstPaint(tree, timer);
    figures.scrollFps = scrollFramesPerSecond(tree, false);
    return figures;
}

double measureEmpty()
{
    QElapsedTimer timer;
    timer.start();
    QWidget window;
    return firstPaint(window, timer);
}

/// p99 of how late a 4 ms timer comes while 1,000 takes a second change, in ms.
double loopDelayP99(const Story &story)
{
    OurTree tree(story);
    tree.view.expandAll();
    QElapsedTimer shown;
    shown.start();
    firstPaint(tree.view, shown);
    const QVector<Take> takes = story.rows().takes;
    QVector<double> delays;
    QTimer canary;
    canary.setTimerType(Qt::PreciseTimer);
    canary.setInterval(4);
    QElapsedTimer since;
    since.start();
    QObject::connect(&canary, &QTimer::timeout, &canary, [&] {
        delays.append(double(since.nsecsElapsed()) / 1e6 - 4.0);
        since.restart();
    });
    QTimer changes;
    changes.setTimerType(Qt::PreciseTimer);
    changes.setInterval(33);
    int at = 0;
    QObject::connect(&changes, &QTimer::timeout, &changes, [&] {
        render::TakeChanges batch;
        for (int i = 0; i < 33; ++i) {
            Take after = takes[(at += 977) % takes.size()];
            after.state = at % 2 ? TakeState::Ready : TakeState::Failed;
            batch.append({takes[at % takes.size()], after, {}});
        }
        tree.document.apply(batch);
    });
    canary.start();
    changes.start();
    QEventLoop loop;
    QTimer::singleShot(4000, &loop, &QEventLoop::quit);
    loop.exec();
    std::sort(delays.begin(), delays.end());
    return delays[delays.size() * 99 / 100];
}

}  // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Story big = bigStory(100'000);
    const Story small = bigStory(10'000);
    QVector<double> empty;
    QVector<TreeFigures> ours;
    QVector<TreeFigures> smaller;
    QVector<TreeFigures> naive;
    measureEmpty();
    for (int round = 0; round < s_rounds; ++round) {
        empty.append(measureEmpty());
        ours.append(measureOurs(big));
        smaller.append(measureOurs(small));
        naive.append(measureNaive());
    }
    const auto of = [](const QVector<TreeFigures> &figures, double TreeFigures::*member) {
        QVector<double> values;
        for (const TreeFigures &figure : figures)
            values.append(figure.*member);
        return median(values);
    };
    const double paint = of(ours, &TreeFigures::firstPaintMs);
    print("first paint of 100,000 shots expanded", paint, "ms", "empty window", paint / median(empty), "<= 4");
    print("first paint of 100,000 shots expanded", paint, "ms", "QTreeWidget with buttons at 10,000",
          of(naive, &TreeFigures::firstPaintMs) / paint, ">= 10");
    print("scrolling 100,000 shots", of(ours, &TreeFigures::scrollFps), "frames/s", "QTreeWidget with buttons at 10,000",
          of(ours, &TreeFigures::scrollFps) / of(naive, &TreeFigures::scrollFps), ">= 4");
    print("expand", of(ours, &TreeFigures::expandMs), "ms", "10,000 shots",
          of(ours, &TreeFigures::expandMs) / of(smaller, &TreeFigures::expandMs), "<= 15");
    print("sort", of(ours, &TreeFigures::sortMs), "ms", "10,000 shots",
          of(ours, &TreeFigures::sortMs) / of(smaller, &TreeFigures::sortMs), "<= 15");
    print("filter", of(ours, &TreeFigures::filterMs), "ms", "10,000 shots",
          of(ours, &TreeFigures::filterMs) / of(smaller, &TreeFigures::filterMs), "<= 15");
    const double delay = loopDelayP99(big);
    print("event-loop delay p99 at 1,000 changes a second", delay, "ms", "16 ms", delay / 16.0, "<= 1");
    return 0;
}
