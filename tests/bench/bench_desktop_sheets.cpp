// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two large sheets of the window: the heat map of 500 shots by 20 characters, and the difference of 5,000 lines.
// What happens once is held against a tenth of it, what happens again and again against a frame of 16 ms.

#include "desktop/desktopworld.h"
#include "desktop/likenessview.h"
#include "desktop/proposaldelegate.h"
#include "desktop/proposallist.h"
#include "figure.h"
#include "workspace/proposalmodel.h"

#include <QScrollBar>
#include <QTableView>
#include <QUndoStack>

using namespace circletake;
using namespace circletake::bench;
using namespace circletake::workspace;

namespace {

constexpr int s_rounds = 5;
constexpr double s_frameMs = 16;

/// Milliseconds until `view` has painted what `act` changes.
template <class Act>
double msToPaint(QAbstractItemView &view, Act act)
{
    return millisecondsOf([&] {
        act();
        QApplication::processEvents();
        view.viewport()->repaint();
    });
}

double msOfJump(QAbstractItemView &view)
{
    QScrollBar &bar = *view.verticalScrollBar();
    QVector<double> jumps;
    for (int step = 0; step < 50; ++step)
        jumps << msToPaint(view, [&] { bar.setValue(bar.maximum() * ((step * 37) % 50) / 50); });
    return quantile(jumps, 0.95);
}

struct SheetFigures
{
    QVector<double> showMs;
    QVector<double> widthMs;
    QVector<double> changeMs;
    QVector<double> jumpMs;
};

void print(const char *what, const SheetFigures &whole, const SheetFigures &tenth)
{
    const auto line = [what](const char *act, const char *beside, double value, double reference, const char *goal) {
        printFigure(
            qPrintable(
                QStringLiteral("%1: %2; %3").arg(QLatin1String(what), QLatin1String(act), QLatin1String(beside))),
            value, "ms", reference, goal);
    };
    line("show", "a tenth", median(whole.showMs), median(tenth.showMs), "<= 12");
    line("another width", "a tenth", median(whole.widthMs), median(tenth.widthMs), "<= 12");
    line("one change", "a frame", median(whole.changeMs), s_frameMs, "<= 1");
    line("a jump, p95", "a frame", median(whole.jumpMs), s_frameMs, "<= 1");
}

void measureHeatMap(int shots, SheetFigures &figures)
{
    constexpr int characters = 20;
    test::DesktopWorld world;
    StoryRows rows = test::rowsOf(1, 1, shots);
    rows.characters.clear();
    for (int i = 0; i < characters; ++i) {
        Character character;
        character.id = CharacterId{1'000'000 + i};
        character.name = QStringLiteral("Character %1").arg(i + 1);
        rows.characters.append(character);
    }
    for (Shot &shot : rows.shots) {
        shot.cast.clear();
        for (const Character &character : std::as_const(rows.characters))
            shot.cast.append(character.id);
    }
    const Story plain = *Story::fromRows(StoryRows(rows));
    for (qsizetype i = 0; i < rows.shots.size(); ++i)
        rows.takes.append(test::takeOf(plain, rows.shots[i].id, TakeState::Ready, 2'000'000 + i));
    const Take first = rows.takes.first();
    desktop::LikenessView view(world.workspace, world.actions, world.theme);
    auto &table = *view.findChild<QTableView *>();
    view.resize(900, 320);
    figures.showMs << msToPaint(table, [&] {
        world.workspace.document().reset(*Story::fromRows(StoryRows(rows)), {});
        world.workspace.selection().setEpisode(world.workspace.story().episodes().first());
        table.setVisible(true);  // without face models a hint stands in its place
        view.show();
    });
    figures.widthMs << msToPaint(table, [&] { view.resize(1400, 320); });
    figures.jumpMs << msOfJump(table);
    table.verticalScrollBar()->setValue(0);
    Take after = first;
    after.state = TakeState::Failed;
    figures.changeMs << msToPaint(table, [&] {
        world.workspace.document().apply({{first, after, {}}});
        table.setVisible(true);
    });
}

/// A tenth of the lines has a proposal.
void measureDifference(int lines, SheetFigures &figures)
{
    test::DesktopWorld world;
    StoryRows rows = test::rowsOf(1, 1, 1);
    Scene &scene = rows.scenes.first();
    scene.lines.clear();
    for (int i = 0; i < lines; ++i) {
        Line line;
        line.text = QStringLiteral("Line %1 of a long script, which says what can be seen.").arg(i);
        scene.lines.append(line);
    }
    for (Shot &shot : rows.shots)
        shot.lines.clear();
    StoryDocument document;
    document.reset(*Story::fromRows(StoryRows(rows)), {});
    QUndoStack stack;
    Editor editor(
        document, stack, [] { return Result<qint64>(1'000'000); }, [](const render::StoryEdit &) {});
    Proposals proposals(document, editor);
    script::SceneProposal proposal{scene.id, {}};
    for (int line = 0; line < lines; line += 10) {
        script::LineChange change;
        change.line = line;
        change.before = scene.lines[line].text;
        change.text = QStringLiteral("Rain against the window, %1.").arg(line);
        proposal.changes.append(change);
    }
    proposals.put(scene, proposal);
    ProposalModel model(document, proposals);
    desktop::ProposalDelegate delegate(world.theme);
    desktop::ProposalList view;
    view.setItemDelegate(&delegate);
    view.resize(1000, 600);
    figures.showMs << msToPaint(view, [&] {
        view.setModel(&model);
        view.show();
    });
    figures.widthMs << msToPaint(view, [&] {
        view.resize(1200, 600);
        view.doItemsLayout();  // which otherwise comes a moment later
    });
    figures.jumpMs << msOfJump(view);
    figures.changeMs << msToPaint(view, [&] { proposals.refuse(0, {2}); });
}

}  // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    SheetFigures map;
    SheetFigures smallMap;
    SheetFigures difference;
    SheetFigures smallDifference;
    for (int round = 0; round < s_rounds; ++round) {
        measureHeatMap(500, map);
        measureHeatMap(50, smallMap);
        measureDifference(5000, difference);
        measureDifference(500, smallDifference);
    }
    print("heat map of 500 shots by 20 characters", map, smallMap);
    print("difference of 5,000 lines", difference, smallDifference);
    return 0;
}
