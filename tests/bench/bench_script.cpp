// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading scripts: a Fountain text of about 230 KB beside fountain-js 1.2.4 under node, both warm and the fastest of many rounds. The package
// is looked for in $CIRCLETAKE_NPM and in tests/bench (after `npm ci` there).
#include "figure.h"
#include "script/script.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace circletake;
using namespace circletake::bench;

namespace {

constexpr int rounds = 31;
constexpr qsizetype fountainBytes = 230 * 1000;
constexpr qsizetype largeBytes = 10 * 1000 * 1000;

QString sourceFolder()
{
    return QStringLiteral(CIRCLETAKE_SOURCE_DIR);
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The bodies of the given scripts one after another, until they fill the size. Title pages go only in front.
QByteArray textOf(const QList<QByteArray> &scripts, qsizetype size)
{
    QByteArray text;
    while (text.size() < size) {
        for (const QByteArray &script : scripts) {
            const qsizetype body = text.isEmpty() ? 0 : std::max<qsizetype>(script.indexOf("\n\n"), 0);
            text += script.sliced(body) + "\n\n";
        }
    }
    return text;
}

QList<QByteArray> fountainScripts()
{
    QList<QByteArray> scripts = {
        contentsOf(sourceFolder() + QStringLiteral("/resources/samples/spring-festival.en.fountain"))};
    const QByteArray public_ =
        contentsOf(sourceFolder() + QStringLiteral("/../shared/corpus/brick-and-steel.fountain"));
    if (!public_.isEmpty())
        scripts.prepend(public_);
    return scripts;
}

double readingMs(const QByteArray &bytes)
{
    QVector<double> times;
    for (int round = 0; round < rounds; ++round) {
        times.append(millisecondsOf([&] {
            if (!script::readScript(bytes, QStringLiteral("bench")).ok())
                qFatal("The bench's text was not read.");
        }));
    }
    return *std::min_element(times.cbegin(), times.cend());
}

QString npmFolder()
{
    for (const QString &folder :
         {qEnvironmentVariable("CIRCLETAKE_NPM"), sourceFolder() + QStringLiteral("/tests/bench")}) {
        if (!folder.isEmpty() && QDir(folder).exists(QStringLiteral("node_modules/fountain-js")))
            return folder;
    }
    return {};
}

/// Milliseconds of fountain-js; empty, with a word on standard error, when it cannot be run.
QJsonObject fountainJs(const QByteArray &text)
{
    const QString folder = npmFolder();
    if (folder.isEmpty()) {
        qWarning("fountain-js was not found: run npm ci in tests/bench, or set CIRCLETAKE_NPM. No reference is given.");
        return {};
    }
    const QTemporaryDir scratch;
    const QString path = scratch.filePath(QStringLiteral("text.fountain"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    file.close();
    QProcess node;
    node.start(QStringLiteral("node"),
               {sourceFolder() + QStringLiteral("/tests/bench/fountainjs.cjs"), folder, path, QString::number(rounds)});
    if (!node.waitForFinished(120'000) || node.exitCode() != 0) {
        qWarning("node did not run fountain-js: %s", node.readAllStandardError().constData());
        return {};
    }
    return QJsonDocument::fromJson(node.readAllStandardOutput()).object();
}

void printSpeed(const char *name, const QByteArray &bytes, double ms)
{
    printFigure(name, double(bytes.size()) / 1e3 / ms, "MB/s", 100, ">= 1");
}

}  // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QList<QByteArray> scripts = fountainScripts();
    const QByteArray text = textOf(scripts, fountainBytes);
    const double ours = readingMs(text);
    const QJsonObject reference = fountainJs(text);
    printFigure("fountain-js, whole parse, by ours", reference.value(QLatin1String("whole")).toDouble(), "ms", ours,
                ">= 20");
    printFigure("fountain-js, tokens alone, by ours", reference.value(QLatin1String("tokens")).toDouble(), "ms", ours,
                "none");
    printSpeed("Fountain of 230 KB", text, ours);
    const QByteArray large = textOf(scripts, largeBytes);
    printSpeed("Fountain of 10 MB", large, readingMs(large));
    const QByteArray chinese = textOf(
        {contentsOf(sourceFolder() + QStringLiteral("/resources/samples/spring-festival.zh.txt"))}, fountainBytes);
    printSpeed("Chinese short drama of 230 KB", chinese, readingMs(chinese));
    return 0;
}
