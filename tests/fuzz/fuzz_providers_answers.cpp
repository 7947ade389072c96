// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of providers, read by each shipped profile: the first byte chooses the profile, the second the status, the
// rest is the body.
#include "fuzz/shippedprofiles.h"
#include "providers/answerreader.h"

using namespace circletake;
using fuzz::shippedProfiles;
using namespace circletake::providers;

namespace {

void judge(const render::RemoteJob &job)
{
    fuzz::expect(job.id.size() <= 1'000 && !job.id.contains(QLatin1Char('\n')), "an id is one short line");
    fuzz::expect(job.progress <= 1, "progress is a share");
    fuzz::expect(!job.charged || *job.charged >= Money(), "nothing is charged less than nothing");
    fuzz::expect(job.error.words.size() <= 2'000, "a provider's words are cut");
}

void readAll(const Profile &profile, const HttpAnswer &answer)
{
    constexpr qint64 wallMs = 1'760'000'000'000;
    const AnswerReader reader(profile, profile.base());
    for (const Call &call : profile.submits) {
        const render::SubmitAnswer submitted = reader.submitted(call, answer, wallMs);
        fuzz::expect(submitted.verdict != render::SubmitVerdict::Taken || !submitted.job.id.isEmpty(),
                     "what is taken has an id");
        judge(submitted.job);
    }
    const QStringList asked{QStringLiteral("a"), QStringLiteral("b")};
    for (const QStringList &ids : {asked.mid(0, 1), asked})
        for (const render::RemoteJob &job : reader.polled(profile.poll, answer, ids, wallMs).jobs)
            judge(job);
    if (!profile.lookup.method.isEmpty())
        for (const render::RemoteJob &job : reader.lookedUp(profile.lookup, answer, {}, wallMs).jobs)
            judge(job);
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
    answer.headers = {{"Retry-After", answer.body.right(20)}};
    readAll(shippedProfiles()[data[0] % shippedProfiles().size()], answer);
    return 0;
}
