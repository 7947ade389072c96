// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "providers/contentrange.h"
#include "providers/httpclipfetcher.h"
#include "support/manualclock.h"
#include "support/rawpeer.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QTest>

using namespace circletake;
using namespace circletake::providers;
using render::FetchAnswer;
using test::RawPeer;

namespace {

/// Bytes that begin as an MP4 does; each differs from its neighbours.
QByteArray film(qsizetype size = 100'000)
{
    QByteArray bytes(
        "\0\0\0\x18"
        "ftypisom",
        12);
    for (qsizetype i = bytes.size(); i < size; ++i)
        bytes.append(char(i * 31 + i / 256));
    return bytes;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

class FakeResolver final : public HostResolver
{
public:
    QHash<QString, QList<QHostAddress>> names;
    QStringList asked;

    void resolve(const QString &host, QObject *context, std::function<void(QList<QHostAddress>)> done) override
    {
        asked.append(host);
        QMetaObject::invokeMethod(
            context, [this, host, done = std::move(done)] { done(names.value(host)); }, Qt::QueuedConnection);
    }
};

/// A disk that takes only so much.
class FullFiles final : public Files
{
public:
    SystemFiles real;
    qint64 room = 0;

    class Writer final : public FileWriter
    {
    public:
        Writer(std::unique_ptr<FileWriter> inner, qint64 &room)
            : m_inner(std::move(inner))
            , m_room(room)
        {
        }
        Result<void> append(const QByteArray &bytes) override
        {
            m_room -= bytes.size();
            return m_room < 0
                       ? Result<void>(Error{ErrorKind::Storage, QStringLiteral("No space left on device"), {}, {}})
                       : m_inner->append(bytes);
        }
        Result<void> sync() override { return m_inner->sync(); }
        [[nodiscard]] qint64 size() const override { return m_inner->size(); }

    private:
        std::unique_ptr<FileWriter> m_inner;
        qint64 &m_room;
    };

    Result<std::unique_ptr<FileWriter>> write(const QString &path, qint64 keepBytes) override
    {
        auto inner = real.write(path, keepBytes);
        if (!inner)
            return inner.error();
        return std::unique_ptr<FileWriter>(std::make_unique<Writer>(std::move(*inner), room));
    }
    Result<void> overwrite(const QString &path, qint64 offset, const QByteArray &bytes) override
    {
        return real.overwrite(path, offset, bytes);
    }
    Result<void> publish(const QString &from, const QString &to) override { return real.publish(from, to); }
    Result<void> remove(const QString &path) override { return real.remove(path); }
    Result<qint64> size(const QString &path) const override { return real.size(path); }
    Result<QByteArray> read(const QString &path, qint64 mostBytes) const override { return real.read(path, mostBytes); }
    Result<QByteArray> hash(const QString &path) const override { return real.hash(path); }
    Result<qint64> freeBytes(const QString &path) const override { return real.freeBytes(path); }
};

}  // namespace

class TestClipFetcher : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aWholeClipIsFetched();
    void aBrokenDownloadGoesOnWhereItWas();
    void withoutValidatorItBeginsAnew();
    void onlySyncedBytesAreTrusted();
    void aChangedFileBeginsAnew_data();
    void aChangedFileBeginsAnew();
    void aWholePartIsNotFetchedAgain();
    void whatIsNoFilmIsRefused_data();
    void whatIsNoFilmIsRefused();
    void aClaimOfFiveGigabytesIsRefusedAtOnce();
    void anEndlessClipIsCut();
    void deadAddressesAreToldApart_data();
    void deadAddressesAreToldApart();
    void redirectsAreFollowedThreeTimes();
    void addressesThatLeadInsideAreRefused_data();
    void addressesThatLeadInsideAreRefused();
    void aKeyStaysAtItsOrigin();
    void theCheckedAddressIsTheOneConnectedTo();
    void aCertificateMustFitTheName();
    void anotherAddressIsTried();
    void silenceEndsADownload();
    void aStoppedDownloadKeepsItsPart();
    void aFetcherThatGoesKeepsParts();
    void aFullDiskIsToldAsSuch();
    void manyDownloadsShareConnections();
    void publicAddressesAreTold_data();
    void publicAddressesAreTold();
    void contentRangesAreRead_data();
    void contentRangesAreRead();

private:
    SystemClock m_clock;
    SystemFiles m_files;
    FakeResolver m_resolver;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString part() const { return m_folder->filePath(QStringLiteral("EP01/T1.mp4.part")); }
    QString record() const { return part() + QStringLiteral(".json"); }
    QByteArray partBytes() const { return m_files.read(part(), 1'000'000'000).valueOr({}); }
    FetchSettings settings(const QList<QUrl> &own) const
    {
        FetchSettings all;
        all.own = own;
        all.trusted = {RawPeer::certificate()};
        return all;
    }
    FetchAnswer fetch(HttpClipFetcher &fetcher, const QUrl &url, qint64 most = 2'000'000'000)
    {
        FetchAnswer answer;
        QEventLoop loop;
        fetcher.fetch({TakeId{1}, url, part(), most}, [&](const FetchAnswer &given) {
            answer = given;
            loop.quit();
        });
        loop.exec();
        return answer;
    }
    FetchAnswer fetch(const RawPeer &peer, const QString &path = QStringLiteral("/clip.mp4"),
                      qint64 most = 2'000'000'000)
    {
        HttpClipFetcher fetcher(m_clock, m_files, m_resolver, settings({peer.url()}));
        return fetch(fetcher, peer.url(path), most);
    }
    /// Serves `bytes` as a good file server does: ranges while the validator is still `tag`.
    static RawPeer::Script serving(const QByteArray &bytes, const QByteArray &tag)
    {
        return [bytes, tag](const RawPeer::Delivery &delivery) -> RawPeer::Reaction {
            const QByteArray range = delivery.header("Range");
            const QVector<QByteArray> headers{"Content-Type: video/mp4", "ETag: " + tag};
            if (range.isEmpty() || delivery.header("If-Range") != tag)
                return {RawPeer::http(200, bytes, headers)};
            const qsizetype from = range.mid(6).chopped(1).toLongLong();
            return {RawPeer::http(206, bytes.mid(from),
                                  headers + QVector<QByteArray>{"Content-Range: bytes " + QByteArray::number(from) +
                                                                '-' + QByteArray::number(bytes.size() - 1) + '/' +
                                                                QByteArray::number(bytes.size())})};
        };
    }
    /// Announces all of `bytes`, sends `sent` of them and closes.
    static RawPeer::Reaction cut(const QByteArray &bytes, qsizetype sent, const QByteArray &tag)
    {
        QByteArray head =
            "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: " + QByteArray::number(bytes.size()) +
            "\r\n";
        if (!tag.isEmpty())
            head += "ETag: " + tag + "\r\n";
        return {head + "\r\n" + bytes.left(sent), RawPeer::End::Fin};
    }
};

void TestClipFetcher::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_resolver = {};
}

void TestClipFetcher::aWholeClipIsFetched()
{
    const QByteArray bytes = film(3'000'000);
    RawPeer peer(serving(bytes, "\"v1\""));
    const FetchAnswer answer = fetch(peer);
    QCOMPARE(answer.error.message, QString());
    QCOMPARE(answer.error.kind, ProblemKind::None);
    QCOMPARE(answer.bytes, bytes.size());
    QCOMPARE(answer.hash, sha256(bytes));
    QVERIFY(answer.downloadMs >= 0);
    QCOMPARE(partBytes(), bytes);
    QVERIFY(!QFile::exists(record()));
    QVERIFY(peer.deliveries().first().header("Authorization").isEmpty());
    QVERIFY(peer.deliveries().first().header("Cookie").isEmpty());
    QVERIFY(peer.deliveries().first().header("Range").isEmpty());
}

void TestClipFetcher::aBrokenDownloadGoesOnWhereItWas()
{
    const QByteArray bytes = film();
    RawPeer peer([&](const RawPeer::Delivery &) { return cut(bytes, 40'000, "\"v1\""); });
    const FetchAnswer broken = fetch(peer);
    QCOMPARE(broken.error.kind, ProblemKind::Transient);
    QVERIFY(!broken.expired);
    QCOMPARE(partBytes(), bytes.left(40'000));
    peer.setScript(serving(bytes, "\"v1\""));
    peer.forget();
    const FetchAnswer whole = fetch(peer);
    QCOMPARE(whole.error.kind, ProblemKind::None);
    QCOMPARE(whole.hash, sha256(bytes));
    QCOMPARE(whole.bytes, bytes.size());
    QCOMPARE(partBytes(), bytes);
    QCOMPARE(peer.deliveries().first().header("Range"), QByteArray("bytes=40000-"));
    QCOMPARE(peer.deliveries().first().header("If-Range"), QByteArray("\"v1\""));
    QVERIFY(!QFile::exists(record()));
}

void TestClipFetcher::withoutValidatorItBeginsAnew()
{
    const QByteArray bytes = film();
    for (const char *tag : {"", "W/\"weak\""}) {
        RawPeer peer([&](const RawPeer::Delivery &) { return cut(bytes, 40'000, tag); });
        QCOMPARE(fetch(peer).error.kind, ProblemKind::Transient);
        peer.setScript(serving(bytes, "\"v1\""));
        peer.forget();
        QCOMPARE(fetch(peer).hash, sha256(bytes));
        QVERIFY(peer.deliveries().first().header("Range").isEmpty());
    }
}

void TestClipFetcher::onlySyncedBytesAreTrusted()
{
    const QByteArray bytes = film();
    RawPeer peer([&](const RawPeer::Delivery &) { return cut(bytes, 40'000, "\"v1\""); });
    QCOMPARE(fetch(peer).error.kind, ProblemKind::Transient);
    // What a power cut may leave: the length grew, the bytes did not come.
    QFile file(part());
    QVERIFY(file.open(QIODevice::Append) && file.write(QByteArray(5000, '\0')) == 5000);
    file.close();
    peer.setScript(serving(bytes, "\"v1\""));
    QCOMPARE(fetch(peer).hash, sha256(bytes));
    QCOMPARE(partBytes(), bytes);
}

void TestClipFetcher::aChangedFileBeginsAnew_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray bytes = film(50'000);
    const auto partial = [&](const QByteArray &range, const QByteArray &tag) {
        return RawPeer::http(206, bytes.mid(40'000),
                             {"Content-Type: video/mp4", "Content-Range: " + range, "ETag: " + tag});
    };
    QTest::newRow("200 with the new file") << RawPeer::http(200, bytes, {"Content-Type: video/mp4", "ETag: \"v2\""});
    QTest::newRow("206 of another tag") << partial("bytes 40000-49999/50000", "\"v2\"");
    QTest::newRow("206 from another place") << partial("bytes 30000-49999/50000", "\"v1\"");
    QTest::newRow("206 without the end") << partial("bytes 40000-49998/50000", "\"v1\"");
    QTest::newRow("206 without a range") << RawPeer::http(206, bytes.mid(40'000), {"Content-Type: video/mp4"});
    QTest::newRow("416 of another length") << RawPeer::http(416, {}, {"Content-Range: bytes */50000"});
    QTest::newRow("416 without words") << RawPeer::http(416, {}, {"X: y"});
}

void TestClipFetcher::aChangedFileBeginsAnew()
{
    QFETCH(QByteArray, answer);
    const QByteArray bytes = film(50'000);
    RawPeer peer([&](const RawPeer::Delivery &) { return cut(film(), 40'000, "\"v1\""); });
    QCOMPARE(fetch(peer).error.kind, ProblemKind::Transient);
    peer.forget();
    peer.setScript([&](const RawPeer::Delivery &delivery) -> RawPeer::Reaction {
        return {delivery.header("Range").isEmpty()
                    ? RawPeer::http(200, bytes, {"Content-Type: video/mp4", "ETag: \"v2\""})
                    : answer};
    });
    const FetchAnswer whole = fetch(peer);
    QCOMPARE(whole.error.kind, ProblemKind::None);
    QCOMPARE(whole.hash, sha256(bytes));
    QCOMPARE(partBytes(), bytes);
    QVERIFY(peer.deliveries().size() <= 2);
}

void TestClipFetcher::aWholePartIsNotFetchedAgain()
{
    const QByteArray bytes = film();
    RawPeer peer([&](const RawPeer::Delivery &) {
        // All of it came, but the connection broke before the announced end.
        return cut(bytes + 'x', bytes.size(), "\"v1\"");
    });
    QCOMPARE(fetch(peer).error.kind, ProblemKind::Transient);
    peer.setScript([&](const RawPeer::Delivery &) {
        return RawPeer::Reaction{
            RawPeer::http(416, {}, {"Content-Range: bytes */" + QByteArray::number(bytes.size())})};
    });
    const FetchAnswer whole = fetch(peer);
    QCOMPARE(whole.error.kind, ProblemKind::None);
    QCOMPARE(whole.hash, sha256(bytes));
}

void TestClipFetcher::whatIsNoFilmIsRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const QByteArray &body, const char *type) {
        QTest::newRow(name) << RawPeer::http(200, body, {QByteArray("Content-Type: ") + type});
    };
    row("web page", "<html>Not found</html>", "text/html");
    row("error object", R"({"error":"expired"})", "application/json; charset=utf-8");
    row("XML error", "<Error><Code>AccessDenied</Code></Error>", "application/xml");
    row("error object said to be a film", R"({"error":"the clip has expired"})", "video/mp4");
    row("web page said to be bytes", "<!DOCTYPE html><html></html>", "application/octet-stream");
    row("picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "video/mp4");
    row("nothing", "", "video/mp4");
    row("too little", "ftyp", "video/mp4");
    QTest::newRow("nothing, without length")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
}

void TestClipFetcher::whatIsNoFilmIsRefused()
{
    QFETCH(QByteArray, answer);
    RawPeer peer([&](const RawPeer::Delivery &) { return RawPeer::Reaction{answer}; });
    const FetchAnswer refused = fetch(peer);
    QCOMPARE(refused.error.kind, ProblemKind::BrokenResult);
    QVERIFY(!refused.error.message.isEmpty());
    QVERIFY(!QFile::exists(part()));
}

void TestClipFetcher::aClaimOfFiveGigabytesIsRefusedAtOnce()
{
    RawPeer peer([&](const RawPeer::Delivery &) {
        return RawPeer::Reaction{"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: 5000000000\r\n\r\n" +
                                 film()};
    });
    const FetchAnswer refused = fetch(peer);
    QCOMPARE(refused.error.kind, ProblemKind::BrokenResult);
    QVERIFY2(refused.error.message.contains(QStringLiteral("5000 MB")), qPrintable(refused.error.message));
    QVERIFY(!QFile::exists(part()));
}

void TestClipFetcher::anEndlessClipIsCut()
{
    RawPeer peer([&](const RawPeer::Delivery &) {
        return RawPeer::Reaction{"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n" + film(500'000)};
    });
    const FetchAnswer refused = fetch(peer, QStringLiteral("/endless"), 100'000);
    QCOMPARE(refused.error.kind, ProblemKind::BrokenResult);
    QVERIFY(!QFile::exists(part()));
}

void TestClipFetcher::deadAddressesAreToldApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("expired");
    QTest::addColumn<ProblemKind>("kind");
    for (const int status : {401, 403, 404, 410})
        QTest::addRow("%d", status) << status << true << ProblemKind::NotFound;
    for (const int status : {400, 408, 500, 502, 503})
        QTest::addRow("%d", status) << status << false << ProblemKind::Transient;
    QTest::addRow("429") << 429 << false << ProblemKind::Rate;
}

void TestClipFetcher::deadAddressesAreToldApart()
{
    QFETCH(int, status);
    RawPeer peer([&](const RawPeer::Delivery &) {
        return RawPeer::Reaction{RawPeer::http(status, "<Error/>", {"Retry-After: 7"})};
    });
    const FetchAnswer answer = fetch(peer);
    QTEST(answer.expired, "expired");
    QTEST(answer.error.kind, "kind");
    QCOMPARE(answer.error.httpStatus, status);
    QCOMPARE(answer.error.retryAfterMs, 7000);
    QVERIFY(!QFile::exists(part()));
}

void TestClipFetcher::redirectsAreFollowedThreeTimes()
{
    const QByteArray bytes = film();
    for (const int hops : {3, 4}) {
        RawPeer peer([&](const RawPeer::Delivery &delivery) -> RawPeer::Reaction {
            const int hop = delivery.target.mid(1).toInt();
            if (hop == hops)
                return {RawPeer::http(200, bytes, {"Content-Type: video/mp4"})};
            return {RawPeer::http(302, {}, {"Location: /" + QByteArray::number(hop + 1)})};
        });
        const FetchAnswer answer = fetch(peer, QStringLiteral("/0"));
        QCOMPARE(answer.error.kind, hops == 3 ? ProblemKind::None : ProblemKind::Transient);
        QCOMPARE(peer.deliveries().size(), 4);
    }
}

void TestClipFetcher::addressesThatLeadInsideAreRefused_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"https://10.0.0.1/x",
                                "https://192.168.1.1/x",
                                "https://169.254.169.254/latest/meta-data",
                                "https://100.64.0.1/x",
                                "https://[::1]/x",
                                "https://[fe80::1]/x",
                                "https://[fc00::1]/x",
                                "https://[::ffff:127.0.0.1]/x",
                                "https://[::ffff:8.8.8.8]/x",
                                "https://0.0.0.0/x",
                                "https://127.0.0.1/x",
                                "https://localhost/x",
                                "https://inside.example/x",
                                "https://mixed.example/x",
                                "http://93.184.216.34/x",
                                "http://public.example/x",
                                "ftp://public.example/x",
                                "file:///etc/passwd",
                                "https://user:word@public.example/x",
                                "https:///x",
                                "https://2130706433/x",
                                "https://0x7f.1/x",
                                "javascript:alert(1)"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestClipFetcher::addressesThatLeadInsideAreRefused()
{
    QFETCH(QString, address);
    m_resolver.names = {{QStringLiteral("localhost"), {QHostAddress(QStringLiteral("127.0.0.1"))}},
                        {QStringLiteral("inside.example"), {QHostAddress(QStringLiteral("192.168.7.7"))}},
                        {QStringLiteral("mixed.example"),
                         {QHostAddress(QStringLiteral("93.184.216.34")), QHostAddress(QStringLiteral("::1"))}},
                        {QStringLiteral("public.example"), {QHostAddress(QStringLiteral("93.184.216.34"))}}};
    RawPeer peer([&](const RawPeer::Delivery &) {
        return RawPeer::Reaction{RawPeer::http(302, {}, {"Location: " + address.toLatin1()})};
    });
    HttpClipFetcher fetcher(m_clock, m_files, m_resolver, settings({peer.url()}));
    // As the first address, and behind a redirect.
    QVERIFY(fetch(fetcher, QUrl(address)).error.kind != ProblemKind::None);
    QVERIFY(peer.deliveries().isEmpty());
    QVERIFY(fetch(fetcher, peer.url()).error.kind != ProblemKind::None);
    QCOMPARE(peer.connections(), 1);
    // An own origin may not be reached from outside.
    HttpClipFetcher outside(m_clock, m_files, m_resolver, settings({}));
    QCOMPARE(fetch(outside, peer.url()).error.kind, ProblemKind::BrokenResult);
    QCOMPARE(peer.connections(), 1);
}

void TestClipFetcher::aKeyStaysAtItsOrigin()
{
    RawPeer stranger([&](const RawPeer::Delivery &) {
        return RawPeer::Reaction{RawPeer::http(200, film(), {"Content-Type: video/mp4"})};
    });
    RawPeer peer([&](const RawPeer::Delivery &) {
        return RawPeer::Reaction{
            RawPeer::http(302, {}, {"Location: " + stranger.url(QStringLiteral("/x")).toEncoded()})};
    });
    FetchSettings all = settings({peer.url(), stranger.url()});
    all.keyFor = [&](const QUrl &url) {
        return url.port() == peer.serverPort() ? HttpHeaders{{"Authorization", "Bearer hs_canary"}} : HttpHeaders();
    };
    HttpClipFetcher fetcher(m_clock, m_files, m_resolver, all);
    QCOMPARE(fetch(fetcher, peer.url()).error.kind, ProblemKind::None);
    QCOMPARE(peer.deliveries().first().header("Authorization"), QByteArray("Bearer hs_canary"));
    QVERIFY(!stranger.deliveries().first().head.contains("canary"));
}

void TestClipFetcher::theCheckedAddressIsTheOneConnectedTo()
{
    const QByteArray bytes = film();
    RawPeer peer(serving(bytes, "\"v1\""), RawPeer::Transport::Tls);
    const QUrl url = peer.url(QStringLiteral("/clip.mp4?sig=1"), QStringLiteral("clips.example"));
    // No resolver but this one knows the name: the connection must go where it said.
    m_resolver.names = {{QStringLiteral("clips.example"), {QHostAddress(QHostAddress::LocalHost)}}};
    HttpClipFetcher fetcher(m_clock, m_files, m_resolver, settings({url}));
    const FetchAnswer answer = fetch(fetcher, url);
    QCOMPARE(answer.error.words, QString());
    QCOMPARE(answer.hash, sha256(bytes));
    QCOMPARE(m_resolver.asked, QStringList{QStringLiteral("clips.example")});
    QCOMPARE(peer.deliveries().first().header("Host"), "clips.example:" + QByteArray::number(peer.serverPort()));
    QCOMPARE(peer.deliveries().first().target, QByteArray("/clip.mp4?sig=1"));
}

void TestClipFetcher::aCertificateMustFitTheName()
{
    RawPeer peer(serving(film(), "\"v1\""), RawPeer::Transport::Tls);
    const QUrl url = peer.url({}, QStringLiteral("other.example"));
    m_resolver.names = {{QStringLiteral("other.example"), {QHostAddress(QHostAddress::LocalHost)}}};
    HttpClipFetcher fetcher(m_clock, m_files, m_resolver, settings({url}));
    QCOMPARE(fetch(fetcher, url).error.kind, ProblemKind::Transient);
    QVERIFY(peer.deliveries().isEmpty());
}

void TestClipFetcher::anotherAddressIsTried()
{
    RawPeer peer(serving(film(), "\"v1\""), RawPeer::Transport::Tls);
    const QUrl url = peer.url({}, QStringLiteral("clips.example"));
    m_resolver.names = {{QStringLiteral("clips.example"),
                         {QHostAddress(QHostAddress::Broadcast), QHostAddress(QHostAddress::LocalHost)}}};
    HttpClipFetcher fetcher(m_clock, m_files, m_resolver, settings({url}));
    QCOMPARE(fetch(fetcher, url).error.kind, ProblemKind::None);
}

void TestClipFetcher::silenceEndsADownload()
{
    test::ManualClock clock;
    const QByteArray bytes = film();
    RawPeer peer([&](const RawPeer::Delivery &) {
        RawPeer::Reaction reaction = cut(bytes, 40'000, "\"v1\"");
        reaction.end = RawPeer::End::Keep;
        return reaction;
    });
    HttpClipFetcher fetcher(clock, m_files, m_resolver, settings({peer.url()}));
    std::optional<FetchAnswer> answer;
    fetcher.fetch({TakeId{1}, peer.url(), part(), 1'000'000}, [&](const FetchAnswer &given) { answer = given; });
    QTRY_COMPARE(QFileInfo(part()).size(), 40'000);
    clock.advance(29'999);
    QCoreApplication::processEvents();
    QVERIFY(!answer);
    clock.advance(1);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error.kind, ProblemKind::Transient);
    QCOMPARE(clock.pending(), 0);
    peer.setScript(serving(bytes, "\"v1\""));
    peer.forget();
    QCOMPARE(fetch(peer).hash, sha256(bytes));
    QCOMPARE(peer.deliveries().first().header("Range"), QByteArray("bytes=40000-"));
}

void TestClipFetcher::aStoppedDownloadKeepsItsPart()
{
    const QByteArray bytes = film();
    RawPeer peer([&](const RawPeer::Delivery &) {
        RawPeer::Reaction reaction = cut(bytes, 30'000, "\"v1\"");
        reaction.end = RawPeer::End::Keep;
        return reaction;
    });
    HttpClipFetcher fetcher(m_clock, m_files, m_resolver, settings({peer.url()}));
    int answers = 0;
    FetchAnswer answer;
    fetcher.fetch({TakeId{1}, peer.url(), part(), 1'000'000}, [&](const FetchAnswer &given) {
        answer = given;
        ++answers;
    });
    QTRY_COMPARE(QFileInfo(part()).size(), 30'000);
    fetcher.stop(TakeId{1});
    fetcher.stop(TakeId{1});
    fetcher.stop(TakeId{2});
    QCOMPARE(answers, 0);  // never inside the call
    QTRY_COMPARE(answers, 1);
    QCOMPARE(answer.error.kind, ProblemKind::Transient);
    QVERIFY(QFile::exists(record()));
}

void TestClipFetcher::aFetcherThatGoesKeepsParts()
{
    const QByteArray bytes = film();
    RawPeer peer([&](const RawPeer::Delivery &) {
        RawPeer::Reaction reaction = cut(bytes, 30'000, "\"v1\"");
        reaction.end = RawPeer::End::Keep;
        return reaction;
    });
    auto fetcher = std::make_unique<HttpClipFetcher>(m_clock, m_files, m_resolver, settings({peer.url()}));
    fetcher->fetch({TakeId{1}, peer.url(), part(), 1'000'000},
                   [](const FetchAnswer &) { QFAIL("answered after its end"); });
    QTRY_COMPARE(QFileInfo(part()).size(), 30'000);
    fetcher.reset();
    QCoreApplication::processEvents();
    peer.setScript(serving(bytes, "\"v1\""));
    peer.forget();
    QCOMPARE(fetch(peer).hash, sha256(bytes));
    QCOMPARE(peer.deliveries().first().header("Range"), QByteArray("bytes=30000-"));
}

void TestClipFetcher::aFullDiskIsToldAsSuch()
{
    RawPeer peer(serving(film(), "\"v1\""));
    FullFiles files;
    files.room = 50'000;
    HttpClipFetcher fetcher(m_clock, files, m_resolver, settings({peer.url()}));
    const FetchAnswer answer = fetch(fetcher, peer.url());
    QCOMPARE(answer.error.kind, ProblemKind::Storage);
    QCOMPARE(answer.error.message, QStringLiteral("No space left on device"));
}

void TestClipFetcher::manyDownloadsShareConnections()
{
    const QByteArray bytes = film(20'000);
    RawPeer peer([&](const RawPeer::Delivery &) {
        return RawPeer::Reaction{RawPeer::http(200, bytes, {"Content-Type: video/mp4"}), RawPeer::End::Keep, 20};
    });
    FetchSettings all = settings({peer.url()});
    all.parallel = 8;
    HttpClipFetcher fetcher(m_clock, m_files, m_resolver, all);
    int good = 0;
    for (int i = 1; i <= 40; ++i)
        fetcher.fetch({TakeId{i}, peer.url(), m_folder->filePath(QString::number(i)), 1'000'000},
                      [&](const FetchAnswer &answer) { good += answer.hash == sha256(bytes) ? 1 : 0; });
    QTRY_COMPARE_WITH_TIMEOUT(good, 40, 20'000);
    QCOMPARE(peer.mostInFlight(), 8);
}

void TestClipFetcher::publicAddressesAreTold_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPublic");
    for (const char *address :
         {"8.8.8.8", "93.184.216.34", "1.1.1.1", "172.15.255.255", "172.32.0.0", "100.63.255.255", "100.128.0.0",
          "192.167.255.255", "11.0.0.0", "223.255.255.255", "2606:2800:220:1::1", "64:ff9b::808:808"})
        QTest::newRow(address) << QString::fromLatin1(address) << true;
    for (const char *address : {"0.0.0.0",
                                "0.1.2.3",
                                "10.1.2.3",
                                "100.64.0.0",
                                "100.127.255.255",
                                "127.0.0.1",
                                "127.255.0.1",
                                "169.254.169.254",
                                "172.16.0.1",
                                "172.31.255.255",
                                "192.0.0.8",
                                "192.0.2.1",
                                "192.168.0.1",
                                "198.18.0.1",
                                "198.51.100.7",
                                "203.0.113.7",
                                "224.0.0.1",
                                "239.255.255.255",
                                "240.0.0.1",
                                "255.255.255.255",
                                "::",
                                "::1",
                                "::ffff:8.8.8.8",
                                "::ffff:10.0.0.1",
                                "::8.8.8.8",
                                "64:ff9b::a00:1",
                                "64:ff9b:1::1",
                                "100::1",
                                "2001::1",
                                "2001:db8::1",
                                "2002:a00:1::",
                                "fc00::1",
                                "fd12:3456::1",
                                "fe80::1",
                                "fe80::1%1",
                                "fec0::1",
                                "ff02::1",
                                ""})
        QTest::newRow(*address ? address : "none") << QString::fromLatin1(address) << false;
}

void TestClipFetcher::publicAddressesAreTold()
{
    QFETCH(QString, address);
    QTEST(isPublicAddress(QHostAddress(address)), "isPublic");
}

void TestClipFetcher::contentRangesAreRead_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("read");
    QTest::newRow("part") << QByteArray("bytes 100-199/200") << QByteArray("100 199 200");
    QTest::newRow("unknown length") << QByteArray("bytes 0-9/*") << QByteArray("0 9 -1");
    QTest::newRow("beyond") << QByteArray("bytes */200") << QByteArray("-1 -1 200");
    for (const char *header : {"", "bytes", "bytes 200-100/300", "bytes 0-300/200", "bytes 1-/2", "items 0-1/2",
                               "bytes 0-1/2, 3-4/5", "bytes -1-2/3", "bytes 0-99999999999999999999/1"})
        QTest::newRow(*header ? header : "none") << QByteArray(header) << QByteArray();
}

void TestClipFetcher::contentRangesAreRead()
{
    QFETCH(QByteArray, header);
    const auto range = ContentRange::parse(header);
    QTEST(range ? QByteArray::number(range->first) + ' ' + QByteArray::number(range->last) + ' ' +
                      QByteArray::number(range->total)
                : QByteArray(),
          "read");
}

QTEST_GUILESS_MAIN(TestClipFetcher)
#include "tst_clipfetcher.moc"
