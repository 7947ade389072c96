// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading and checking a storyboard answer of eight shots, beside QJsonDocument::fromJson on the same bytes.
#include "../script/storyboardscene.h"
#include "figure.h"

#include <QCoreApplication>

using namespace circletake;
using namespace circletake::test;

namespace {

constexpr int s_rounds = 400;

QString answer()
{
    QJsonArray shots;
    for (int i = 0; i < 8; ++i)
        shots.append(StoryboardScene::shot(i + 1, i < 6 ? QJsonArray{i + 1} : QJsonArray(),
                                           QStringLiteral("Mei turns the brass key in the lamp light and looks at the "
                                                          "door behind which somebody breathes, number %1.")
                                               .arg(i)));
    return StoryboardScene::text({{QStringLiteral("shots"), shots}, {QStringLiteral("unused_lines"), QJsonArray()}});
}

/// The median of one act in milliseconds.
template <class Act>
double medianMs(Act act)
{
    QVector<double> times;
    for (int round = 0; round < s_rounds; ++round)
        times.append(bench::millisecondsOf(act));
    return bench::median(times);
}

void measure(const char *name, const StoryboardScene &scene, const QString &text, double parseMs)
{
    const script::CastIndex index(scene.cast);
    const script::StoryboardReader reader(scene.scene, scene.cast, index);
    if (reader.read(text, scene.part).state != script::AnswerState::Good)
        qFatal("the answer is not read");
    const double ms = medianMs([&] { (void)reader.read(text, scene.part); });
    bench::printFigure(name, ms, "ms", parseMs, "value <= 1");
}

}  // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const StoryboardScene scene = StoryboardScene::english();
    const QString text = answer();
    const QByteArray bytes = text.toUtf8();
    const double parseMs = medianMs([&] { (void)QJsonDocument::fromJson(bytes).object(); });
    measure("storyboard of 8 shots read and checked, by its bare parsing", scene, text, parseMs);
    measure("the same in a fence with prose around it", scene,
            QStringLiteral("Here {it} is:\n```json\n%1\n```\nThat is all.").arg(text), parseMs);
    return 0;
}
