// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/answerreader.h"
#include "providers/providerlist.h"
#include "providers/retryafter.h"

#include <QTest>

using namespace circletake;
using namespace circletake::providers;
using render::RemoteState;
using render::SubmitVerdict;

namespace {

constexpr qint64 s_now = 1'445'412'420'000;  // 2015-10-21 07:27:00 UTC

HttpAnswer answered(int status, const QByteArray &body, const HttpHeaders &headers = {})
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = headers;
    answer.bodySent = true;
    answer.ms = 12;
    return answer;
}

HttpAnswer broken(HttpFailure failure, bool bodySent, int status = 0, const QByteArray &body = {})
{
    HttpAnswer answer = answered(status, body);
    answer.failure = failure;
    answer.bodySent = bodySent;
    return answer;
}

}  // namespace

Q_DECLARE_METATYPE(circletake::providers::HttpAnswer)

class TestVerdicts : public QObject
{
    Q_OBJECT

private slots:
    void submitsAreJudged_data();
    void submitsAreJudged();
    void dialectsTypeTheirErrors_data();
    void dialectsTypeTheirErrors();
    void jobsAreRead_data();
    void jobsAreRead();
    void wordsAreRedactedAndCut();
    void oddAnswersAreToldInWords_data();
    void oddAnswersAreToldInWords();
    void waitsAreRead_data();
    void waitsAreRead();
    void costsAreRead_data();
    void costsAreRead();
    void batchesAreReadInAnyOrder();
    void aMissingListIsNoAnswer();
    void lookUpsBindOnlyWhatMatches();

private:
    ProviderList m_list = ProviderList::load({});
    const Profile &profile(const QString &id) const { return *m_list.profile(id); }
    AnswerReader reader(const QString &id) const { return {profile(id), profile(id).base()}; }
};

void TestVerdicts::submitsAreJudged_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<QString>("job");
    using V = SubmitVerdict;
    using K = ProblemKind;
    QString id = QStringLiteral("holysheep");
    const auto row = [&id](const char *name, const HttpAnswer &answer, V verdict, K kind, const char *job = "") {
        QTest::addRow("%s: %s", qPrintable(id), name)
            << id << answer << int(verdict) << kind << QString::fromLatin1(job);
    };
    row("taken", answered(200, R"({"id":"g1","status":"queued"})"), V::Taken, K::None, "g1");
    row("taken with a number", answered(200, R"({"id":77,"status":"queued"})"), V::Taken, K::None, "77");
    row("taken and finished", answered(200, R"({"id":"g1","video_url":"https://c.example/1.mp4"})"), V::Taken, K::None,
        "g1");
    row("taken with another 2xx", answered(202, R"({"id":"g1","status":"queued"})"), V::Taken, K::None, "g1");
    row("2xx without id", answered(200, R"({"status":"queued"})"), V::Unsure, K::UnknownOutcome);
    row("2xx with an empty id", answered(200, R"({"id":"","status":"queued"})"), V::Unsure, K::UnknownOutcome);
    row("2xx with two lines as id", answered(200, R"({"id":"a\nb"})"), V::Unsure, K::UnknownOutcome);
    row("2xx with a web page", answered(200, "<html><title>Login</title>"), V::Unsure, K::UnknownOutcome);
    row("2xx with half a JSON", answered(200, R"({"id":"g1","sta)"), V::Unsure, K::UnknownOutcome);
    row("2xx with nothing", answered(200, ""), V::Unsure, K::UnknownOutcome);
    row("401", answered(401, R"({"error":"Invalid API key"})"), V::NotTaken, K::Auth);
    row("402", answered(402, R"({"error":"Insufficient balance"})"), V::NotTaken, K::Balance);
    row("403", answered(403, R"({"error":"Model not enabled"})"), V::NotTaken, K::Permission);
    row("404", answered(404, R"({"error":"no such model"})"), V::NotTaken, K::NotFound);
    row("400", answered(400, R"({"error":"duration must be 5 to 30"})"), V::NotTaken, K::Invalid);
    row("422", answered(422, R"({"error":"duration"})"), V::NotTaken, K::Invalid);
    row("422 moderation", answered(422, R"({"error":"Violates our content policy"})"), V::NotTaken, K::Moderation);
    row("429", answered(429, R"({"error":"slow down","error_code":429})"), V::NotTaken, K::Rate);
    row("429 as a web page", answered(429, "<html>Too many</html>"), V::Unsure, K::UnknownOutcome);
    row("401 as text", answered(401, "no"), V::Unsure, K::UnknownOutcome);
    row("408", answered(408, R"({"error":"timeout"})"), V::Unsure, K::UnknownOutcome);
    row("409", answered(409, R"({"error":"conflict"})"), V::Unsure, K::UnknownOutcome);
    row("500", answered(500, R"({"error":"oops"})"), V::Unsure, K::UnknownOutcome);
    row("502", answered(502, "<html>Bad Gateway</html>"), V::Unsure, K::UnknownOutcome);
    row("503 readable", answered(503, R"({"error":"overloaded"})"), V::NotTaken, K::Transient);
    row("503 as a web page", answered(503, "<html>overloaded</html>"), V::Unsure, K::UnknownOutcome);
    row("504", answered(504, R"({"error":"timeout"})"), V::Unsure, K::UnknownOutcome);
    row("301", answered(301, ""), V::Unsure, K::UnknownOutcome);
    row("303", answered(303, ""), V::Unsure, K::UnknownOutcome);
    row("307", answered(307, ""), V::NotTaken, K::Invalid);
    row("308", answered(308, ""), V::NotTaken, K::Invalid);
    row("name not found", broken(HttpFailure::Name, false), V::NotTaken, K::Transient);
    row("nothing there", broken(HttpFailure::Connect, false), V::NotTaken, K::Transient);
    row("certificate", broken(HttpFailure::Tls, false), V::NotTaken, K::Transient);
    row("proxy", broken(HttpFailure::Proxy, false), V::NotTaken, K::Transient);
    row("not allowed", broken(HttpFailure::Refused, false), V::NotTaken, K::Invalid);
    row("timeout before the body", broken(HttpFailure::Timeout, false), V::NotTaken, K::Transient);
    row("timeout after the body", broken(HttpFailure::Timeout, true), V::Unsure, K::UnknownOutcome);
    row("closed after the body", broken(HttpFailure::Closed, true), V::Unsure, K::UnknownOutcome);
    row("half an answer with an id", broken(HttpFailure::Closed, true, 200, R"({"id":"g1"})"), V::Unsure,
        K::UnknownOutcome);
    row("half a refusal", broken(HttpFailure::Closed, true, 429, R"({"error":"x"})"), V::Unsure, K::UnknownOutcome);
    row("answer without end", broken(HttpFailure::TooLarge, true, 200), V::Unsure, K::UnknownOutcome);
    id = QStringLiteral("kling");
    row("taken", answered(200, R"({"code":0,"data":{"id":"k1","status":"submitted"}})"), V::Taken, K::None, "k1");
    row("refused with 200", answered(200, R"({"code":1201,"message":"bad duration"})"), V::NotTaken, K::Invalid);
    row("no money in a 429", answered(429, R"({"code":1102,"message":"used up"})"), V::NotTaken, K::Balance);
    row("too many jobs in a 429", answered(429, R"({"code":1303,"message":"parallel"})"), V::NotTaken, K::Concurrency);
    row("server fault in a 200", answered(200, R"({"code":5000,"message":"internal"})"), V::Unsure, K::UnknownOutcome);
    row("code 0 without id", answered(200, R"({"code":0,"data":{}})"), V::Unsure, K::UnknownOutcome);
    id = QStringLiteral("minimax-hailuo");
    row("taken", answered(200, R"({"task_id":"m1","base_resp":{"status_code":0}})"), V::Taken, K::None, "m1");
    row("rate in a 200", answered(200, R"({"task_id":"","base_resp":{"status_code":1002,"status_msg":"rate"}})"),
        V::NotTaken, K::Rate);
    row("money in a 200", answered(200, R"({"base_resp":{"status_code":1008}})"), V::NotTaken, K::Balance);
    row("moderation in a 200", answered(200, R"({"base_resp":{"status_code":1026}})"), V::NotTaken, K::Moderation);
    row("passing fault in a 200", answered(200, R"({"base_resp":{"status_code":1033}})"), V::Unsure, K::UnknownOutcome);
}

void TestVerdicts::submitsAreJudged()
{
    QFETCH(QString, id);
    QFETCH(HttpAnswer, answer);
    QFETCH(QString, job);
    const render::SubmitAnswer read = reader(id).submitted(profile(id).submits.last(), answer, s_now);
    QTEST(int(read.verdict), "verdict");
    QTEST(read.error.kind, "kind");
    QCOMPARE(read.job.id, job);
    QCOMPARE(read.submitMs, 12);
    QCOMPARE(read.error.message.isEmpty(), read.verdict == SubmitVerdict::Taken);
    QCOMPARE(read.error.httpStatus, read.verdict == SubmitVerdict::Taken ? 0 : answer.status);
    QVERIFY(!read.error.message.contains(QLatin1Char('\n')));
}

void TestVerdicts::dialectsTypeTheirErrors_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<QString>("words");
    using K = ProblemKind;
    const auto row = [](const char *id, const char *name, int status, const char *body, K kind,
                        const char *words = "") {
        QTest::addRow("%s: %s", id, name)
            << QString::fromLatin1(id) << status << QByteArray(body) << kind << QString::fromUtf8(words);
    };
    row("openai-videos", "key", 401, R"({"error":{"message":"Incorrect API key","code":"invalid_api_key"}})", K::Auth,
        "invalid_api_key: Incorrect API key");
    row("openai-videos", "quota hidden in 429", 429,
        R"({"error":{"message":"You exceeded","code":"insufficient_quota"}})", K::Balance);
    row("openai-videos", "rate", 429, R"({"error":{"message":"slow","code":"rate_limit_exceeded"}})", K::Rate);
    row("openai-videos", "moderation", 400, R"({"error":{"message":"blocked","code":"moderation_blocked"}})",
        K::Moderation);
    row("openai-videos", "server without JSON only", 422,
        R"({"detail":[{"loc":["body"],"msg":"Field required","type":"missing"}]})", K::Invalid, "Field required");
    row("openai-videos", "plain detail", 404, R"({"detail":"Not Found"})", K::NotFound, "Not Found");
    row("openai-videos", "plain text", 500, "Internal Server Error", K::Transient, "Internal Server Error");
    row("openai-videos", "overloaded", 503,
        R"({"error":{"message":"server is overloaded","code":"server_is_overloaded"}})", K::Transient);
    row("openai.chat", "credit hidden in 429", 429,
        R"({"error":{"message":"no credit","code":"credit_balance_exhausted"}})", K::Balance);
    row("deepseek.chat", "balance", 402,
        R"({"error":{"message":"Insufficient Balance","type":"unknown_error","code":"invalid_request_error"}})",
        K::Balance);
    row("ark-seedance", "key", 401, R"({"error":{"code":"AuthenticationError","message":"key"}})", K::Auth);
    row("ark-seedance", "overdue hidden in 403", 403, R"({"error":{"code":"AccountOverdueError","message":"pay"}})",
        K::Balance);
    row("ark-seedance", "access", 403, R"({"error":{"code":"AccessDenied","message":"no"}})", K::Permission);
    row("ark-seedance", "moderation in 400", 400,
        R"({"error":{"code":"InputImageSensitiveContentDetected.PrivacyInformation","message":"face"}})",
        K::Moderation);
    row("ark-seedance", "parameter", 400, R"({"error":{"code":"InvalidParameter.duration","message":"d"}})",
        K::Invalid);
    row("ark-seedance", "rate", 429, R"({"error":{"code":"RateLimitExceeded.EndpointRPMExceeded","message":"r"}})",
        K::Rate);
    row("ark-seedance", "overloaded in 429", 429, R"({"error":{"code":"ServerOverloaded","message":"r"}})",
        K::Transient);
    row("kling", "money", 429, R"({"code":1101,"message":"arrears","request_id":"r"})", K::Balance, "1101: arrears");
    row("kling", "rate", 429, R"({"code":1302,"message":"slow"})", K::Rate);
    row("kling", "concurrency", 429, R"({"code":1303,"message":"parallel"})", K::Concurrency);
    row("kling", "token expired", 401, R"({"code":1004,"message":"expired"})", K::Auth);
    row("kling", "policy", 400, R"({"code":1301,"message":"policy"})", K::Moderation);
    row("minimax", "moderation by 422", 422,
        R"({"type":"error","error":{"type":"x","message":"sensitive","http_code":"422"}})", K::Moderation);
    row("minimax", "balance", 402, R"({"type":"error","error":{"type":"insufficient_balance","message":"pay"}})",
        K::Balance);
    row("dashscope", "missing header", 403,
        R"({"code":"AccessDenied","message":"current user api does not support synchronous calls."})", K::Permission);
    row("dashscope", "money in 400", 400, R"({"code":"Arrearage","message":"pay"})", K::Balance);
    row("dashscope", "moderation in 400", 400, R"({"code":"DataInspectionFailed","message":"inappropriate"})",
        K::Moderation);
    row("dashscope", "throttled", 429, R"({"code":"Throttling.RateQuota","message":"slow"})", K::Rate);
    row("runway", "version header", 400, R"({"error":"Unsupported version","docUrl":"https://d.example"})", K::Invalid,
        "Unsupported version");
    row("runway", "extra field", 400,
        R"({"issues":[{"code":"unrecognized_keys","path":[],"message":"Unrecognized key"}]})", K::Invalid,
        "Unrecognized key");
    row("runway", "day's quota", 429, R"({"error":"daily"})", K::Rate);
    row("luma", "rate", 429, R"({"detail":"Rate limit exceeded"})", K::Rate);
    row("luma", "concurrency", 429, R"({"detail":"Too many concurrent jobs"})", K::Concurrency);
    row("luma", "credits", 402, R"({"detail":"Insufficient credits"})", K::Balance);
    row("fal", "policy in 422", 422,
        R"({"detail":[{"loc":["body"],"msg":"flagged","type":"content_policy_violation"}]})", K::Moderation,
        "content_policy_violation: flagged");
    row("fal", "validation", 422, R"({"detail":[{"loc":["body","duration"],"msg":"bad","type":"value_error"}]})",
        K::Invalid);
    row("fal", "balance hidden in 403", 403, R"({"detail":"User is locked. Reason: Exhausted balance."})", K::Balance);
    row("fal", "queue full", 429, R"({"detail":"slow"})", K::Rate);
    row("replicate", "credit", 402,
        R"({"title":"Insufficient credit","detail":"You have insufficient credit","status":402})", K::Balance);
    row("replicate", "throttled", 429, R"({"detail":"Request was throttled. Your rate limit resets in ~30s."})",
        K::Rate);
    row("replicate", "input", 422, R"({"title":"Input validation failed","detail":"- input: prompt is required"})",
        K::Invalid);
    row("vidu", "concurrency", 429, R"({"code":"TooMany","message":"slow"})", K::Concurrency);
    row("vidu", "field", 400, R"({"reason":"FieldLacking","message":"prompt"})", K::Invalid, "FieldLacking: prompt");
    row("openrouter", "error object", 402, R"({"error":{"code":402,"message":"Insufficient credits"}})", K::Balance,
        "402: Insufficient credits");
    row("openrouter", "gateway", 502, R"({"error":{"code":502,"message":"Provider returned error"}})", K::Transient);
    row("holysheep", "both forms", 429, R"({"error":"Rate limit exceeded","error_code":429})", K::Rate,
        "429: Rate limit exceeded");
    row("holysheep", "google's front end", 400,
        R"([{"error":{"code":400,"message":"Invalid interaction name","status":"INVALID_ARGUMENT"}}])", K::Invalid,
        "Invalid interaction name");
    row("holysheep", "overloaded with 529", 529,
        R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})", K::Transient, "Overloaded");
}

void TestVerdicts::dialectsTypeTheirErrors()
{
    QFETCH(QString, id);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    const render::ProviderError error = profile(id).errors.ofAnswer(answered(status, body), s_now);
    QTEST(error.kind, "kind");
    QCOMPARE(error.httpStatus, status);
    if (!words.isEmpty())
        QCOMPARE(error.words, words);
    QVERIFY(!error.message.isEmpty());
}

void TestVerdicts::jobsAreRead_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("clip");
    QTest::addColumn<ProblemKind>("kind");
    using S = RemoteState;
    using K = ProblemKind;
    const auto row = [](const char *id, const char *name, const char *body, S state, const char *clip = "",
                        K kind = K::None) {
        QTest::addRow("%s: %s", id, name)
            << QString::fromLatin1(id) << QByteArray(body) << int(state) << QString::fromLatin1(clip) << kind;
    };
    row("holysheep", "running", R"({"id":"j","status":"processing"})", S::Running);
    row("holysheep", "done", R"({"id":"j","status":"completed","video_url":"https://c.example/a.mp4?s=1"})",
        S::Succeeded, "https://c.example/a.mp4?s=1");
    row("holysheep", "done without a word", R"({"id":"j","video_url":"https://c.example/a.mp4"})", S::Succeeded,
        "https://c.example/a.mp4");
    row("holysheep", "done at a relative address", R"({"id":"j","status":"completed","video_url":"/files/a.mp4"})",
        S::Succeeded, "https://api.holysheep.ai/files/a.mp4");
    row("holysheep", "done without an address", R"({"id":"j","status":"completed","video_url":null})", S::Failed, "",
        K::BrokenResult);
    row("holysheep", "done with a file address", R"({"id":"j","status":"completed","video_url":"file:///etc/passwd"})",
        S::Failed, "", K::BrokenResult);
    row("holysheep", "failed", R"({"id":"j","status":"failed","error":"renderer crashed"})", S::Failed, "",
        K::BrokenResult);
    row("holysheep", "moderated", R"({"id":"j","status":"failed","error":"content policy"})", S::Moderated, "",
        K::Moderation);
    row("holysheep", "odd word", R"({"id":"j","status":"finalising"})", S::Unrecognised);
    row("holysheep", "no word at all", R"({"id":"j"})", S::Unrecognised);
    row("ark-seedance", "expired", R"({"id":"j","status":"expired"})", S::Expired, "", K::NotFound);
    row("ark-seedance", "moderated only as a task",
        R"({"id":"j","status":"failed","error":{"code":"OutputVideoSensitiveContentDetected","message":"x"}})",
        S::Moderated, "", K::Moderation);
    row("ark-seedance", "done",
        R"({"id":"j","status":"succeeded","content":{"video_url":"https://c.example/a.mp4"},"seed":-1})", S::Succeeded,
        "https://c.example/a.mp4");
    row("kling", "succeed",
        R"({"code":0,"data":[{"id":"j","status":"succeed","outputs":[{"type":"image","url":"https://c.example/i.png"},{"type":"video","url":"https://c.example/a.mp4","duration":"5.041"}]}]})",
        S::Succeeded, "https://c.example/a.mp4");
    row("kling", "succeeded",
        R"({"code":0,"data":[{"id":"j","status":"succeeded","outputs":[{"type":"video","url":"https://c.example/a.mp4"}]}]})",
        S::Succeeded, "https://c.example/a.mp4");
    row("kling", "failed", R"({"code":0,"data":[{"id":"j","status":"failed","message":"internal"}]})", S::Failed, "",
        K::BrokenResult);
    row("minimax", "done", R"({"task":{"id":"j","status":"succeeded","content":{"url":"https://c.example/a.mp4"}}})",
        S::Succeeded, "https://c.example/a.mp4");
    row("dashscope", "unknown after a day", R"({"output":{"task_id":"j","task_status":"UNKNOWN"}})", S::Expired, "",
        K::NotFound);
    row("dashscope", "moderated",
        R"({"output":{"task_id":"j","task_status":"FAILED","code":"DataInspectionFailed","message":"x"}})",
        S::Moderated, "", K::Moderation);
    row("runway", "throttled", R"({"id":"j","status":"THROTTLED"})", S::Queued);
    row("runway", "unsafe", R"({"id":"j","status":"FAILED","failure":"unsafe","failureCode":"SAFETY.INPUT.TEXT"})",
        S::Moderated, "", K::Moderation);
    row("runway", "bad output",
        R"({"id":"j","status":"FAILED","failure":"x","failureCode":"INTERNAL.BAD_OUTPUT.CODE01"})", S::Failed, "",
        K::BrokenResult);
    row("luma", "done", R"({"id":"j","state":"completed","output":[{"url":"https://c.example/a.mp4"}]})", S::Succeeded,
        "https://c.example/a.mp4");
    row("luma", "moderated", R"({"id":"j","state":"failed","failure_code":"content_moderated","failure_reason":"x"})",
        S::Moderated, "", K::Moderation);
    row("replicate", "output as text", R"({"id":"j","status":"succeeded","output":"https://c.example/a.mp4"})",
        S::Succeeded, "https://c.example/a.mp4");
    row("replicate", "output as a list", R"({"id":"j","status":"succeeded","output":["https://c.example/a.mp4"]})",
        S::Succeeded, "https://c.example/a.mp4");
    row("replicate", "output as an object",
        R"({"id":"j","status":"succeeded","output":{"video":"https://c.example/a.mp4"}})", S::Succeeded,
        "https://c.example/a.mp4");
    row("replicate", "aborted", R"({"id":"j","status":"aborted"})", S::Cancelled);
    row("vidu", "success without creations", R"({"id":"j","state":"success","creations":[]})", S::Failed, "",
        K::BrokenResult);
    row("openrouter", "cost null while running", R"({"id":"j","status":"in_progress","usage":{"cost":null}})",
        S::Running);
    row("openrouter", "plain error at the job", R"({"id":"j","status":"failed","error":"upstream said no"})", S::Failed,
        "", K::BrokenResult);
    row("openai-videos", "no progress", R"({"id":"j","object":"video","status":"in_progress"})", S::Running);
}

void TestVerdicts::jobsAreRead()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, body);
    QFETCH(QString, clip);
    const render::PollAnswer read =
        reader(id).polled(profile(id).poll, answered(200, body), {QStringLiteral("j")}, s_now);
    QCOMPARE(read.error.kind, ProblemKind::None);
    QCOMPARE(read.jobs.size(), 1);
    const render::RemoteJob &job = read.jobs.first();
    QCOMPARE(job.id, QStringLiteral("j"));
    QTEST(int(job.state), "state");
    QCOMPARE(job.clip.toString(), clip);
    QTEST(job.error.kind, "kind");
    QCOMPARE(job.error.message.isEmpty(), job.error.kind == ProblemKind::None);
}

void TestVerdicts::wordsAreRedactedAndCut()
{
    const ErrorRules &rules = profile(QStringLiteral("holysheep")).errors;
    const auto words = [&rules](const QByteArray &body) { return rules.ofAnswer(answered(400, body), s_now).words; };
    const auto saying = [&words](const QByteArray &said) { return words("{\"error\":\"" + said + "\"}"); };
    QVERIFY(!saying("key hs_0123456789abcdefghijklmnopqrstuv is bad").contains(QStringLiteral("0123456789")));
    QVERIFY(!saying("see https://c.example/a?token=abcdef").contains(QStringLiteral("abcdef")));
    QCOMPARE(saying("two\\nlines \\u202e and <b>bold</b>"), QStringLiteral("two lines and bold"));
    QCOMPARE(saying(QByteArray(100'000, 'x')).size(), 2000);
    QCOMPARE(words("<html><head><title>502 Bad</title></head><body>x</body></html>"), QStringLiteral("502 Bad"));
    QVERIFY(words("{\"status\":{\"deep\":[1,2]}}").contains(QStringLiteral("deep")));
}

void TestVerdicts::oddAnswersAreToldInWords_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<QString>("message");
    QTest::newRow("401") << answered(401, R"({"error":"x"})") << QStringLiteral("check the key");
    QTest::newRow("402") << answered(402, R"({"error":"x"})") << QStringLiteral("no credit");
    QTest::newRow("403") << answered(403, R"({"error":"x"})") << QStringLiteral("plan, region");
    QTest::newRow("422") << answered(422, R"({"error":"x"})") << QStringLiteral("change the shot");
    QTest::newRow("429") << answered(429, R"({"error":"x"})") << QStringLiteral("slows down");
    QTest::newRow("500") << answered(500, R"({"error":"x"})") << QStringLiteral("asked again");
    QTest::newRow("page with 200") << answered(200, "<!DOCTYPE html><html>")
                                   << QStringLiteral("web page came instead of an answer (HTTP 200)");
    QTest::newRow("page with 404") << answered(404, "\n<html>") << QStringLiteral("(HTTP 404)");
    QTest::newRow("half JSON") << answered(200, R"({"id":)") << QStringLiteral("cut off or is not JSON");
    QTest::newRow("redirect") << answered(302, "") << QStringLiteral("redirects are not followed");
    QTest::newRow("no name") << broken(HttpFailure::Name, false) << QStringLiteral("address was not found");
    QTest::newRow("certificate") << broken(HttpFailure::Tls, false) << QStringLiteral("certificate");
    QTest::newRow("timeout") << broken(HttpFailure::Timeout, true) << QStringLiteral("did not answer in time");
}

void TestVerdicts::oddAnswersAreToldInWords()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(QString, message);
    const render::ProviderError error = profile(QStringLiteral("holysheep")).errors.ofAnswer(answer, s_now);
    QVERIFY2(error.message.contains(message), qPrintable(error.message));
}

void TestVerdicts::waitsAreRead_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("none") << HttpHeaders{} << qint64(-1);
    QTest::newRow("seconds") << HttpHeaders{{"retry-after", "30"}} << qint64(30'000);
    QTest::newRow("zero") << HttpHeaders{{"Retry-After", "0"}} << qint64(0);
    QTest::newRow("fraction") << HttpHeaders{{"Retry-After", "1.5"}} << qint64(1500);
    QTest::newRow("negative") << HttpHeaders{{"Retry-After", "-5"}} << qint64(0);
    QTest::newRow("a year") << HttpHeaders{{"Retry-After", "31536000"}} << qint64(86'400'000);
    QTest::newRow("date") << HttpHeaders{{"Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT"}} << qint64(60'000);
    QTest::newRow("old date form") << HttpHeaders{{"Retry-After", "Wed Oct 21 07:28:00 2015"}} << qint64(60'000);
    QTest::newRow("date gone by") << HttpHeaders{{"Retry-After", "Wed, 21 Oct 2015 07:00:00 GMT"}} << qint64(0);
    QTest::newRow("date of a clock that is ahead")
        << HttpHeaders{{"Date", "Wed, 21 Oct 2015 07:38:00 GMT"}, {"Retry-After", "Wed, 21 Oct 2015 07:38:07 GMT"}}
        << qint64(7'000);
    QTest::newRow("date of a clock that is behind")
        << HttpHeaders{{"Date", "Wed, 21 Oct 2015 07:18:00 GMT"}, {"Retry-After", "Wed, 21 Oct 2015 07:18:07 GMT"}}
        << qint64(7'000);
    QTest::newRow("seconds of a clock that is behind")
        << HttpHeaders{{"Date", "Wed, 21 Oct 2015 07:18:00 GMT"}, {"Retry-After", "7"}} << qint64(7'000);
    QTest::newRow("an odd clock") << HttpHeaders{{"Date", "yesterday"},
                                                 {"Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT"}}
                                  << qint64(60'000);
    QTest::newRow("words") << HttpHeaders{{"Retry-After", "soon"}} << qint64(-1);
    QTest::newRow("not a number") << HttpHeaders{{"Retry-After", "nan"}} << qint64(-1);
    QTest::newRow("reset header") << HttpHeaders{{"x-ratelimit-reset-requests", "1m2.5s"}} << qint64(62'500);
    QTest::newRow("reset in ms") << HttpHeaders{{"x-ratelimit-reset-requests", "20ms"}} << qint64(20);
    QTest::newRow("odd reset") << HttpHeaders{{"x-ratelimit-reset-requests", "1x"}} << qint64(-1);
}

void TestVerdicts::waitsAreRead()
{
    QFETCH(HttpHeaders, headers);
    QTEST(retryAfterMs(answered(429, "{}", headers), s_now), "ms");
}

void TestVerdicts::costsAreRead_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("cost");
    QTest::newRow("credits") << QStringLiteral("runway")
                             << QByteArray(
                                    R"({"id":"j","status":"SUCCEEDED","output":["https://c/a"],"cost":{"credits":72}})")
                             << QStringLiteral("USD 0.72");
    QTest::newRow("refund") << QStringLiteral("runway")
                            << QByteArray(R"({"id":"j","status":"FAILED","cost":{"credits":0}})")
                            << QStringLiteral("USD 0.00");
    QTest::newRow("a number")
        << QStringLiteral("openrouter")
        << QByteArray(R"({"id":"j","status":"completed","unsigned_urls":["https://c/a"],"usage":{"cost":0.4321}})")
        << QStringLiteral("USD 0.4321");
    QTest::newRow("null") << QStringLiteral("openrouter")
                          << QByteArray(R"({"id":"j","status":"in_progress","usage":{"cost":null}})") << QString();
    QTest::newRow("negative") << QStringLiteral("openrouter")
                              << QByteArray(R"({"id":"j","status":"in_progress","usage":{"cost":-1}})") << QString();
    QTest::newRow("cash among units")
        << QStringLiteral("kling")
        << QByteArray(
               R"({"code":0,"data":[{"id":"j","status":"failed","billing":[{"charge_type":"unit","amount":"3"},{"charge_type":"cash","amount":"0.63","currency":"usd"}]}]})")
        << QStringLiteral("USD 0.63");
    QTest::newRow("tokens")
        << QStringLiteral("ark-seedance")
        << QByteArray(
               R"({"id":"j","status":"succeeded","model":"seedance-2-5-260628","content":{"video_url":"https://c/a"},"usage":{"total_tokens":108000}})")
        << QStringLiteral("USD 1.1556");
    QTest::newRow("tokens of a model whose rule asks more")
        << QStringLiteral("ark-seedance")
        << QByteArray(
               R"({"id":"j","status":"succeeded","model":"seedance-1-5-pro-251215","content":{"video_url":"https://c/a"},"usage":{"total_tokens":108000}})")
        << QString();
}

void TestVerdicts::costsAreRead()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, body);
    const auto read = reader(id).polled(profile(id).poll, answered(200, body), {QStringLiteral("j")}, s_now);
    const auto cost = read.jobs.first().charged;
    QTEST(cost ? cost->currency().code() + QLatin1Char(' ') + cost->toDecimal() : QString(), "cost");
}

void TestVerdicts::batchesAreReadInAnyOrder()
{
    const QByteArray body =
        R"({"code":0,"data":[{"id":"c","status":"processing"},{"id":"a","status":"submitted"},{"id":"x","status":"failed"},
        {"status":"failed"},7]})";
    const auto read = reader(QStringLiteral("kling"))
                          .polled(profile(QStringLiteral("kling")).poll, answered(200, body),
                                  {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, s_now);
    QCOMPARE(read.error.kind, ProblemKind::None);
    QStringList ids;
    for (const render::RemoteJob &job : read.jobs)
        ids.append(job.id);
    QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("c a x"));
}

void TestVerdicts::aMissingListIsNoAnswer()
{
    const Profile &kling = profile(QStringLiteral("kling"));
    for (const char *body : {R"({"code":0})", R"({"code":0,"data":{}})", R"({"code":0,"data":null})", "[]", "<html>"}) {
        const auto polled =
            reader(QStringLiteral("kling")).polled(kling.poll, answered(200, body), {QStringLiteral("a")}, s_now);
        QCOMPARE(polled.error.kind, ProblemKind::Transient);
        const auto found = reader(QStringLiteral("kling")).lookedUp(kling.lookup, answered(200, body), {}, s_now);
        QCOMPARE(found.error.kind, ProblemKind::Transient);
    }
    const auto gone = reader(QStringLiteral("holysheep"))
                          .polled(profile(QStringLiteral("holysheep")).poll, answered(404, R"({"error":"x"})"),
                                  {QStringLiteral("a")}, s_now);
    QCOMPARE(gone.error.kind, ProblemKind::NotFound);
    const auto gateway =
        reader(QStringLiteral("holysheep"))
            .polled(profile(QStringLiteral("holysheep")).poll, answered(404, "<html>"), {QStringLiteral("a")}, s_now);
    QCOMPARE(gateway.error.kind, ProblemKind::Transient);
}

void TestVerdicts::lookUpsBindOnlyWhatMatches()
{
    Profile listing = profile(QStringLiteral("kling"));
    listing.lookup.match.insert(QStringLiteral("/external_id"),
                                TextTemplate::parse(QStringLiteral("${take_id}")).value());
    const AnswerReader answers(listing, listing.base());
    const QByteArray body =
        R"({"code":0,"data":[{"id":"1","external_id":"other"},{"id":"2","external_id":"mine","status":"processing"},{"id":"3"}]})";
    const auto found = answers.lookedUp(listing.lookup, answered(200, body),
                                        {{QStringLiteral("take_id"), QStringLiteral("mine")}}, s_now);
    QCOMPARE(found.jobs.size(), 1);
    QCOMPARE(found.jobs.first().id, QStringLiteral("2"));
    QCOMPARE(int(found.jobs.first().state), int(RemoteState::Running));
    const auto none = answers.lookedUp(listing.lookup, answered(404, R"({"code":1202})"), {}, s_now);
    QCOMPARE(none.error.kind, ProblemKind::None);
    QVERIFY(none.jobs.isEmpty());
    const auto failed = answers.lookedUp(listing.lookup, answered(503, R"({"code":5001})"), {}, s_now);
    QCOMPARE(failed.error.kind, ProblemKind::Transient);
}

QTEST_GUILESS_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
