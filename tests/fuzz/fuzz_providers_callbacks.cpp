// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Callbacks: whatever somebody sends to the receiver's port, in two pieces of which the first byte tells the size, and
// judged by the profile that the second byte chooses.
#include "fuzz/shippedprofiles.h"
#include "providers/callbackjudge.h"
#include "providers/callbackreader.h"

using namespace circletake;
using fuzz::shippedProfiles;
using namespace circletake::providers;

namespace {

/// Every service has the same secret, so that signatures are looked at.
class OneKey final : public KeySource
{
public:
    [[nodiscard]] Secret key(const QString &, const QString &) const override
    {
        return Secret("whsec_MfKQ9r8GKYqrTwjUPD8I");
    }
};

void judge(const Profile &profile, const CallbackRequest &request)
{
    const OneKey keys;
    const CallbackVerdict verdict = judgeCallback(profile, keys, request, 1'760'000'000'000);
    fuzz::expect(verdict.kind != CallbackVerdict::Kind::Heard || !verdict.job.id.isEmpty(),
                 "what is heard names a job");
    fuzz::expect(verdict.job.id.size() <= 1'000, "an id is short");
}

}  // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray sent(reinterpret_cast<const char *>(data + 2), qsizetype(size - 2));
    CallbackReader reader;
    int status = reader.add(sent.left(data[0] * 4));
    status = reader.add(sent.mid(data[0] * 4));
    fuzz::expect(status == 0 || status == 200 || (status >= 400 && status < 500), "a status that means something");
    fuzz::expect(reader.isWhole() == (status == 200), "whole is 200");
    const Profile &profile = shippedProfiles()[data[1] % shippedProfiles().size()];
    if (!reader.isWhole()) {
        // Chance seldom leaves a length right: what would have been the body is judged all the same.
        judge(profile, {QString(), reader.request().headers, sent.mid(sent.indexOf("\r\n\r\n") + 4)});
        return 0;
    }
    const CallbackRequest &request = reader.request();
    fuzz::expect(request.body.size() <= CallbackReader::mostBodyBytes, "a body is cut");
    fuzz::expect(request.token.isEmpty() || request.token.size() == 32, "a token is one of ours or none");
    judge(profile, request);
    return 0;
}
