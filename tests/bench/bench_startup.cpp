// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From starting the process to the first paint of the window: the whole program beside a main window with a menu, a
// tool bar, a tree and a status bar that links Qt Widgets alone.

#include "paintedprocess.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QTreeWidget>

using namespace circletake::bench;

namespace {

constexpr int s_rounds = 9;

class MinimalWindow final : public QMainWindow
{
public:
    MinimalWindow()
    {
        menuBar()->addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Quit"));
        addToolBar(QStringLiteral("Tools"))->addAction(QStringLiteral("Open"));
        setCentralWidget(new QTreeWidget(this));
        statusBar()->showMessage(QStringLiteral("Ready"));
        resize(1480, 920);
    }
};

}  // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc > 1) {
        MinimalWindow window;
        SaysPainted painted(window);
        window.show();
        return QApplication::exec();
    }
    QVector<double> ours;
    QVector<double> minimal;
    for (int round = 0; round < s_rounds; ++round) {
        ours.append(msUntilPainted(QStringLiteral(CIRCLETAKE_PROGRAM), {}));
        minimal.append(msUntilPainted(QCoreApplication::applicationFilePath(), {QStringLiteral("minimal")}));
    }
    printFigure("start to first paint", median(ours), "ms", median(minimal), "<= 2");
    return median(ours) > 0 && median(minimal) > 0 ? 0 : 1;
}
