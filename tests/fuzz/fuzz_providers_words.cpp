// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of language models, read by each shipped profile: the first byte chooses the profile, the second the status,
// the rest is the body.
#include "fuzz/shippedprofiles.h"
#include "providers/textanswerreader.h"

using namespace circletake;
using fuzz::shippedChats;
using namespace circletake::providers;

namespace {

void judge(const render::TextAnswer &read, const HttpAnswer &answer)
{
    using render::TextEnd;
    fuzz::expect(read.text.size() <= answer.body.size(), "no words are made up");
    fuzz::expect(read.promptTokens >= -1 && read.answerTokens >= -1, "tokens are counted from nothing");
    fuzz::expect(!read.cost || *read.cost >= Money(), "words cost nothing at least");
    fuzz::expect(read.error.words.size() <= 2'000, "a service's words are cut");
    fuzz::expect(read.error.kind != ProblemKind::None || !read.text.isEmpty() || read.end != TextEnd::Complete,
                 "a whole answer says something");
    fuzz::expect(read.error.kind == ProblemKind::None || !read.error.message.isEmpty(), "an error says what to do");
}

}  // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static constexpr int statuses[] = {200, 201, 202, 204, 400, 401, 402, 403, 404, 408, 409, 422, 429, 500, 503, 529};
    if (size < 2)
        return 0;
    HttpAnswer answer;
    answer.status = statuses[data[1] % std::size(statuses)];
    answer.bodySent = true;
    answer.body = QByteArray(reinterpret_cast<const char *>(data + 2), qsizetype(size - 2));
    const Profile &profile = shippedChats()[data[0] % shippedChats().size()];
    const QString model = profile.models.isEmpty() ? QStringLiteral("m") : profile.models.first().id;
    const TextAnswerReader reader(profile, profile.base());
    for (const Call &call : profile.submits)
        judge(reader.read(call, answer, model, 1'760'000'000'000), answer);
    return 0;
}
