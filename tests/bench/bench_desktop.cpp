// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The series tree at 100,000 shots against an empty window, and against the naive way: a QTreeWidget with a real button
// in each of 10,000 rows.

#include "paintedprocess.h"

#include "desktop/boardview.h"
#include "desktop/seriesdelegate.h"
#include "desktop/seriestree.h"
#include "desktop/theme.h"
#include "workspace/actionregistry.h"
#include "workspace/shotface.h"
#include "workspace/shotfilter.h"
#include "workspace/standardactions.h"
#include "workspace/storymodel.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTreeView>
#include <QTreeWidget>

using namespace circletake;
using namespace circletake::bench;

namespace {

constexpr int s_rounds = 5;
constexpr int s_full = 100'000;  // shots

class NoPlugs final : public workspace::Plugs
{
public:
    Result<std::unique_ptr<render::ProjectStore>> createProject(const QString &, const StoryRows &) override
    {
        return Error{};
    }
    Result<std::unique_ptr<render::ProjectStore>> openProject(const QString &) override { return Error{}; }
    QVector<workspace::ProviderFacts> providers() const override { return {}; }
    QVector<workspace::ProviderFacts> textProviders() const override { return {}; }
    std::optional<Money> price(const RenderSpec &) const override { return {}; }
    Result<std::unique_ptr<render::Provider>> makeProvider(const workspace::RouteOptions &, const QString &) override
    {
        return Error{};
    }
    Result<std::unique_ptr<render::TextProvider>> makeTextProvider(const workspace::RouteOptions &,
                                                                   const QString &) override
    {
        return Error{};
    }
    QVector<workspace::SpeechFacts> speechServices() const override { return {}; }
    Result<std::unique_ptr<render::SpeechProvider>> makeSpeech(const workspace::RouteOptions &,
                                                               const QString &) override
    {
        return Error{};
    }
    std::unique_ptr<render::ClipFetcher> makeFetcher() override { return nullptr; }
    std::unique_ptr<render::ClipChecker> makeChecker() override { return nullptr; }
    Result<std::unique_ptr<render::CallbackDoor>> openCallbackDoor(const render::CallbackAddress &,
                                                                   render::CallbackListener &) override { return Error{}; }
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

/// Shows `widget` and lets it paint.
void paint(QWidget &widget)
{
    widget.resize(420, 900);
    widget.show();
    QApplication::processEvents();
    widget.repaint();
    QApplication::processEvents();
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

/// The series tree over `story`, as SeriesView has it: without a filter until somebody looks for words.
struct OurTree
{
    workspace::StoryDocument document;
    NoPlugs plugs;
    SystemClock clock;
    workspace::ShotFace face{document, plugs, clock};
    workspace::StoryModel model{document, face};
    workspace::ShotFilter filter;
    desktop::Theme theme{desktop::ThemeMode::Dark};
    desktop::SeriesTree view{theme};

    explicit OurTree(const Story &story)
    {
        document.reset(story, {});
        view.setUniformRowHeights(true);
        view.setHeaderHidden(true);
        view.setItemDelegate(new desktop::SeriesDelegate(theme, &view));
        view.setModel(&model);
    }
    void showFiltered()
    {
        filter.setSourceModel(&model);
        view.setModel(&filter);
        view.expandAll();
        QApplication::processEvents();
    }
};

/// The board of cards over all of `story`.
struct OurBoard
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    NoPlugs plugs;
    desktop::Theme theme{desktop::ThemeMode::Dark};
    workspace::ActionRegistry actions{workspace::standardActions(), settings};
    workspace::Workspace workspace{plugs, settings};
    desktop::BoardView board{workspace, actions, theme};
    QListView &cards;

    explicit OurBoard(const Story &story)
        : cards(*board.findChild<QListView *>(QStringLiteral("cards")))
    {
        workspace.document().reset(story, {});
        workspace.shotModel().setScope({});
    }
};

std::unique_ptr<QTreeWidget> naiveTree()
{
    auto tree = std::make_unique<QTreeWidget>();
    for (int e = 0; e < 10; ++e) {
        auto *episode = new QTreeWidgetItem(tree.get(), {QStringLiteral("Episode %1").arg(e + 1)});
        for (int n = 0; n < 1000; ++n) {
            auto *item = new QTreeWidgetItem(episode, {QStringLiteral("SH%1").arg(n), QStringLiteral("Ready")});
            tree->setItemWidget(item, 0, new QPushButton(QStringLiteral("Retry")));
        }
    }
    tree->expandAll();
    return tree;
}

struct TreeFigures
{
    QVector<double> expandMs;
    QVector<double> sortMs;
    QVector<double> filterMs;
    QVector<double> scrollFps;
};

void measure(const Story &story, TreeFigures &figures)
{
    OurTree tree(story);
    figures.expandMs << millisecondsOf([&] { tree.view.expandAll(); });
    paint(tree.view);
    figures.scrollFps << scrollFramesPerSecond(tree.view, false);
    tree.showFiltered();
    figures.sortMs << millisecondsOf([&] {
        tree.filter.sort(0, Qt::DescendingOrder);
        QApplication::processEvents();
    });
    figures.filterMs << millisecondsOf([&] {
        tree.filter.setFailedOnly(true);
        QApplication::processEvents();
    });
}

struct BoardFigures
{
    QVector<double> showMs;
    QVector<double> resizeMs;
    QVector<double> scrollFps;
};

void measure(const Story &story, BoardFigures &figures)
{
    OurBoard ours(story);
    figures.showMs << millisecondsOf([&] {
        ours.board.resize(900, 900);
        ours.board.show();
        QApplication::processEvents();
        ours.cards.viewport()->repaint();
    });
    figures.scrollFps << scrollFramesPerSecond(ours.cards, true);
    figures.resizeMs << millisecondsOf([&] {
        ours.board.resize(1400, 900);
        QApplication::processEvents();
        ours.cards.viewport()->repaint();
    });
}

/// p99 of how late a 4 ms timer comes while 1,000 takes a second change, in ms.
double loopDelayP99(const Story &story)
{
    OurTree tree(story);
    tree.view.expandAll();
    paint(tree.view);
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

/// What one process of the comparison of first paints shows; it ends by being killed.
int show(const QString &what)
{
    QWidget empty;
    std::unique_ptr<QTreeWidget> naive;
    std::optional<Story> story;
    std::unique_ptr<OurTree> ours;
    QWidget *window = &empty;
    double loadingMs = 0;
    if (what == QLatin1String("naive")) {
        naive = naiveTree();
        window = naive.get();
    } else if (what == QLatin1String("ours")) {
        loadingMs = millisecondsOf([&] { story = bigStory(s_full); });
        ours = std::make_unique<OurTree>(*story);
        ours->view.expandAll();
        window = &ours->view;
    }
    SaysPainted painted(*window, loadingMs);
    paint(*window);
    return QApplication::exec();
}

double msToPaint(const char *what)
{
    return msUntilPainted(QCoreApplication::applicationFilePath(), {QLatin1String(what)});
}

void compareFirstPaints()
{
    QVector<double> empty;
    QVector<double> naive;
    QVector<double> ours;
    for (int round = 0; round < s_rounds; ++round) {
        empty << msToPaint("empty");
        naive << msToPaint("naive");
        ours << msToPaint("ours");
    }
    printFigure("start to first paint, 100,000 shots expanded; an empty window", median(ours), "ms", median(empty),
                "<= 4");
    printFigure("start to first paint, 10,000 rows of QTreeWidget with buttons; ours", median(naive), "ms",
                median(ours), ">= 10");
}

void compareTrees(const Story &big)
{
    const Story small = bigStory(s_full / 10);
    TreeFigures ours;
    TreeFigures smaller;
    QVector<double> naiveFps;
    for (int round = 0; round < s_rounds; ++round) {
        measure(big, ours);
        measure(small, smaller);
        const auto naive = naiveTree();
        paint(*naive);
        naiveFps << scrollFramesPerSecond(*naive, false);
    }
    printFigure("scrolling 100,000 shots; naive at 10,000", median(ours.scrollFps), "frames/s", median(naiveFps),
                ">= 4");
    printFigure("expand 100,000 shots; 10,000", median(ours.expandMs), "ms", median(smaller.expandMs), "<= 15");
    printFigure("sort 100,000 shots; 10,000", median(ours.sortMs), "ms", median(smaller.sortMs), "<= 15");
    printFigure("filter 100,000 shots; 10,000", median(ours.filterMs), "ms", median(smaller.filterMs), "<= 15");
}

void compareBoards(const Story &big)
{
    const Story small = bigStory(s_full / 10);
    BoardFigures ours;
    BoardFigures smaller;
    for (int round = 0; round < s_rounds; ++round) {
        measure(big, ours);
        measure(small, smaller);
    }
    printFigure("show 100,000 cards; 10,000", median(ours.showMs), "ms", median(smaller.showMs), "<= 15");
    printFigure("another width of 100,000 cards; 10,000", median(ours.resizeMs), "ms", median(smaller.resizeMs),
                "<= 15");
    printFigure("jumping through 100,000 cards; 10,000", median(ours.scrollFps), "frames/s", median(smaller.scrollFps),
                ">= 0.7");
}

}  // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc > 1)
        return show(QString::fromLocal8Bit(argv[1]));
    compareFirstPaints();
    const Story big = bigStory(s_full);
    compareTrees(big);
    compareBoards(big);
    printFigure("event-loop delay p99 at 1,000 changes a second; 16 ms", loopDelayP99(big), "ms", 16, "<= 1");
    return 0;
}
