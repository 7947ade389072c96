// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Planning an episode of 47 scenes by a language model that takes 2 s an answer, 8 scenes at once, in manual time. The
// bound is what the answers alone take when no place is ever free.
#include "figure.h"
#include "workspace/writingworld.h"

#include <QCoreApplication>

using namespace circletake;
using namespace circletake::test;

namespace {

QByteArray sample()
{
    QFile file(QStringLiteral(CIRCLETAKE_SOURCE_DIR "/resources/samples/spring-festival.zh.txt"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Prints the makespan beside its bound; every n-th answer is spoilt and has to be asked for again.
void measure(const char *name, int spoiltEvery, const char *goal)
{
    constexpr int concurrency = 8;
    WritingWorld world(sample());
    int calls = 0;
    world.model.reply = [&](const render::TextRequest &request) {
        const bool spoilt = spoiltEvery > 0 && ++calls % spoiltEvery == 0;
        return TextScript::saying(spoilt ? QStringLiteral("Let me think.") : storyboardAnswer(request.text));
    };
    workspace::WritingRequest request;
    request.concurrency = concurrency;
    const qint64 begun = world.world.clock.nowMs();
    std::optional<Result<workspace::WritingOutcome>> outcome;
    const double ownMs = bench::millisecondsOf([&] { outcome = world.plan(request); });
    const qint64 questions = world.model.asked.size();
    const qint64 bound = (questions + concurrency - 1) / concurrency * world.model.latencyMs;
    bench::printFigure(name, double(world.world.clock.nowMs() - begun), "ms", double(bound), goal);
    std::printf(
        R"({"name": "%s: scenes %d, questions %lld, fell back %d, our own work and storing", "value": %.0f, "unit": "ms"})"
        "\n",
        name, (*outcome)->scenes, qlonglong(questions), (*outcome)->fellBack, ownMs);
}

}  // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    measure("planning 47 scenes at 8, 2 s answers", 0, "<= 1.15");
    measure("the same, every tenth answer asked for again", 10, "<= 1.15");
    return 0;
}
