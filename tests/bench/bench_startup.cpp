// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From starting the process to the first paint of the window: the whole program beside a main window with a menu, a
// tool bar, a tree and a status bar that links Qt Widgets alone.

#include "figure.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QProcess>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolBar>
#include <QTreeWidget>

using namespace circletake::bench;

namespace {

constexpr int s_rounds = 9;
constexpr int s_patienceMs = 20'000;

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

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, this, [] { std::fputs("first paint\n", stderr); });
    }
};

/// Milliseconds until `program` says that it painted; -1 when it never does. It has settings of its own.
double startOf(const QString &program, const QStringList &arguments)
{
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("circletake.desktop.debug=true"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setReadChannel(QProcess::StandardError);
    QByteArray said;
    bool ended = false;
    const double ms = millisecondsOf([&] {
        process.start(program, arguments, QIODevice::ReadOnly);
        while (!said.contains("first paint") && !ended) {
            ended = !process.waitForReadyRead(s_patienceMs);
            said += process.readAllStandardError();
        }
    });
    process.kill();
    process.waitForFinished();
    return said.contains("first paint") ? ms : -1;
}

}  // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc > 1) {
        MinimalWindow window;
        window.show();
        return QApplication::exec();
    }
    QVector<double> ours;
    QVector<double> minimal;
    for (int round = 0; round < s_rounds; ++round) {
        ours.append(startOf(QStringLiteral(CIRCLETAKE_PROGRAM), {}));
        minimal.append(startOf(QCoreApplication::applicationFilePath(), {QStringLiteral("minimal")}));
    }
    printFigure("start to first paint", median(ours), "ms", median(minimal), "<= 2");
    return median(ours) > 0 && median(minimal) > 0 ? 0 : 1;
}
