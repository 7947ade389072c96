// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/modeldump.h"
#include "workspace/problemmodel.h"
#include "workspace/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;

class TestProblemModel : public QObject
{
    Q_OBJECT

    static Problem problem(const char *what, Severity severity = Severity::Error)
    {
        Problem problem;
        problem.severity = severity;
        problem.what = QString::fromLatin1(what);
        problem.next = QStringLiteral("Try again.");
        return problem;
    }

private slots:
    void theSameProblemCountsUp()
    {
        ProblemModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add(problem("The disk is full."));
        Problem elsewhere = problem("The disk is full.");
        elsewhere.slate = {1, 2, 30, 0};
        model.add(elsewhere);
        model.add(problem("The disk is full."));
        model.add(problem("A line is odd.", Severity::Warning));
        QCOMPARE(test::dump(model),
                 (QStringList{QStringLiteral("Error | The disk is full. |  | Try again. | ×2"),
                              QStringLiteral("Error | The disk is full. | EP01-SC002-SH030 | Try again."),
                              QStringLiteral("Warning | A line is odd. |  | Try again.")}));
        QCOMPARE(model.errorCount(), 2);
        QCOMPARE(model.index(1, 0).data(SlateRole).toString(), QStringLiteral("EP01-SC002-SH030"));
        QCOMPARE(model.index(0, 0).data(CountRole).toInt(), 2);
        QVERIFY(model.index(0, ProblemModel::SeverityColumn).data(SortRole).toInt() <
                model.index(2, ProblemModel::SeverityColumn).data(SortRole).toInt());
    }

    void rowsAreRemovedAndBounded()
    {
        ProblemModel model;
        for (int i = 0; i < ProblemModel::mostRows + 5; ++i)
            model.add(problem(QByteArray::number(i).constData()));
        QCOMPARE(model.rowCount(), int(ProblemModel::mostRows));
        QCOMPARE(model.at(0).what, QStringLiteral("5"));
        model.remove(0);
        model.remove(-1);
        model.remove(99999);
        QCOMPARE(model.at(0).what, QStringLiteral("6"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void errorsBecomeProblems()
    {
        const Error error{ErrorKind::MissingTool, QStringLiteral("No ffmpeg."), QStringLiteral("PATH"),
                          QStringLiteral("Install it.")};
        const Problem problem = Problem::fromError(error, {1, 1, 10, 2});
        QCOMPARE(problem.severity, Severity::Error);
        QCOMPARE(problem.kind, ErrorKind::MissingTool);
        QCOMPARE(problem.next, error.next);
        QCOMPARE(Problem::fromError({ErrorKind::Cancelled, {}, {}, {}}).severity, Severity::Note);
    }
};

QTEST_GUILESS_MAIN(TestProblemModel)
#include "tst_problemmodel.moc"
