// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Requests a second at 50 in flight, beside a bare epoll client, against the same server in the same process that
// answers each request after 50 ms.
#include "base/clock.h"
#include "bench/figure.h"
#include "providers/httpstack.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <atomic>
#include <cstring>
#include <deque>
#include <thread>

using namespace circletake;
using namespace circletake::providers;

namespace {

constexpr int s_inFlight = 50;
constexpr int s_requests = 3000;
constexpr qint64 s_serviceNs = 50'000'000;
constexpr int s_rounds = 3;

int listenOnLoopback(quint16 &port)
{
    const int handle = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(handle, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(handle, 512) != 0 ||
        getsockname(handle, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("no loopback port");
    port = ntohs(address.sin_port);
    return handle;
}

void setNoDelay(int handle)
{
    const int yes = 1;
    setsockopt(handle, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

bool isWholeRequest(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const qsizetype at = bytes.toLower().indexOf("content-length:");
    const qsizetype length = at < 0 ? 0 : bytes.mid(at + 15, bytes.indexOf('\r', at) - at - 15).trimmed().toLongLong();
    return bytes.size() >= end + 4 + length;
}

/// Answers every request 50 ms after it came; closes when asked to.
class Server
{
public:
    Server()
        : m_listener(listenOnLoopback(m_port))
        , m_thread([this] { run(); })
    {
    }
    ~Server()
    {
        m_stop = true;
        m_thread.join();
        close(m_listener);
    }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int mostInFlight() const { return m_most; }
    void forget() { m_most = 0; }

private:
    struct Due
    {
        qint64 atNs;
        int handle;
        bool closes;
    };

    void run()
    {
        m_epoll = epoll_create1(EPOLL_CLOEXEC);
        watch(m_listener);
        m_time.start();
        epoll_event events[128];
        while (!m_stop) {
            const qint64 waitNs = m_due.empty() ? 100'000'000 : m_due.front().atNs - m_time.nsecsElapsed();
            const int count = epoll_wait(m_epoll, events, 128, waitNs <= 0 ? 0 : int(waitNs / 1'000'000) + 1);
            for (int i = 0; i < count; ++i)
                events[i].data.fd == m_listener ? acceptAll() : read(events[i].data.fd);
            answerDue();
        }
        close(m_epoll);
    }

    void watch(int handle)
    {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = handle;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, handle, &event);
    }

    void acceptAll()
    {
        for (int handle = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC); handle >= 0;
             handle = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) {
            setNoDelay(handle);
            watch(handle);
        }
    }

    void read(int handle)
    {
        char buffer[8192];
        const ssize_t count = recv(handle, buffer, sizeof buffer, 0);
        if (count <= 0) {
            m_buffers.remove(handle);
            close(handle);
            return;
        }
        QByteArray &all = m_buffers[handle];
        all.append(buffer, count);
        if (!isWholeRequest(all))
            return;
        m_due.push_back({m_time.nsecsElapsed() + s_serviceNs, handle, all.contains("Connection: close")});
        all.clear();
        m_most = std::max(m_most.load(), int(m_due.size()));
    }

    void answerDue()
    {
        static const char answer[] =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            "30\r\n\r\n{\"id\":\"g1\",\"status\":\"running\"}";
        while (!m_due.empty() && m_due.front().atNs <= m_time.nsecsElapsed()) {
            const Due due = m_due.front();
            m_due.pop_front();
            (void)send(due.handle, answer, sizeof answer - 1, MSG_NOSIGNAL);
            if (due.closes) {
                m_buffers.remove(due.handle);
                close(due.handle);
            }
        }
    }

    quint16 m_port = 0;
    int m_listener;
    int m_epoll = -1;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_most = 0;
    QElapsedTimer m_time;
    std::deque<Due> m_due;
    QHash<int, QByteArray> m_buffers;
    std::thread m_thread;
};

struct Run
{
    double perSecond = 0;
    double addedP50Ms = 0;
    int inFlight = 0;
};

Run summary(std::vector<qint64> latenciesNs, qint64 wallNs, int inFlight)
{
    std::nth_element(latenciesNs.begin(), latenciesNs.begin() + qsizetype(latenciesNs.size()) / 2, latenciesNs.end());
    return {double(latenciesNs.size()) * 1e9 / double(wallNs),
            double(latenciesNs[latenciesNs.size() / 2] - s_serviceNs) / 1e6, inFlight};
}

int connected(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    const int handle = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (connect(handle, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        qFatal("no connection");
    setNoDelay(handle);
    return handle;
}

/// The bound: one thread, one epoll, no parsing; connections kept, or one for each request.
Run rawClient(Server &server, bool keeps)
{
    server.forget();
    const QByteArray request = keeps ? QByteArray("GET /v1/video/generations/g1 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
                                     : "POST /v1/video/generate HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: "
                                       "close\r\nContent-Length: 600\r\n\r\n" +
                                           QByteArray(600, 'x');
    const int poller = epoll_create1(EPOLL_CLOEXEC);
    QHash<int, qint64> sentNs;
    QElapsedTimer time;
    time.start();
    int sent = 0;
    const auto sendOne = [&](int handle) {
        sentNs[handle] = time.nsecsElapsed();
        ++sent;
        (void)send(handle, request.constData(), size_t(request.size()), MSG_NOSIGNAL);
    };
    const auto openOne = [&] {
        const qint64 from = time.nsecsElapsed();
        const int handle = connected(server.port());
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = handle;
        epoll_ctl(poller, EPOLL_CTL_ADD, handle, &event);
        sendOne(handle);
        sentNs[handle] = from;
    };
    for (int i = 0; i < s_inFlight; ++i)
        openOne();
    std::vector<qint64> latencies;
    epoll_event events[64];
    char buffer[4096];
    while (int(latencies.size()) < s_requests) {
        const int count = epoll_wait(poller, events, 64, 1000);
        for (int i = 0; i < count; ++i) {
            const int handle = events[i].data.fd;
            (void)recv(handle, buffer, sizeof buffer, 0);
            latencies.push_back(time.nsecsElapsed() - sentNs.take(handle));
            if (!keeps)
                close(handle);
            if (sent < s_requests)
                keeps ? sendOne(handle) : openOne();
            else if (keeps)
                close(handle);
        }
    }
    const qint64 wall = time.nsecsElapsed();
    close(poller);
    return summary(latencies, wall, server.mostInFlight());
}

Run ourClient(Server &server, bool paid)
{
    SystemClock clock;
    HttpSettings settings;
    settings.submits = settings.asks = s_inFlight;
    HttpStack stack(clock, settings);
    server.forget();
    HttpRequest request;
    request.url = QUrl(QStringLiteral("http://127.0.0.1:%1/v1/video/generations/g1").arg(server.port()));
    if (paid) {
        request.verb = "POST";
        request.body = QByteArray(600, 'x');
    }
    QEventLoop loop;
    QElapsedTimer time;
    time.start();
    std::vector<qint64> latencies;
    int sent = 0;
    std::function<void()> sendOne = [&] {
        ++sent;
        const qint64 from = time.nsecsElapsed();
        const auto done = [&, from](const HttpAnswer &answer) {
            if (answer.status != 200)
                qFatal("answer %d, failure %d", answer.status, int(answer.failure));
            latencies.push_back(time.nsecsElapsed() - from);
            if (sent < s_requests)
                sendOne();
            if (int(latencies.size()) == s_requests)
                loop.quit();
        };
        paid ? stack.sendPaid(request, &loop, done) : stack.send(request, &loop, done);
    };
    for (int i = 0; i < s_inFlight; ++i)
        sendOne();
    loop.exec();
    return summary(latencies, time.nsecsElapsed(), server.mostInFlight());
}

Run median(std::vector<Run> runs)
{
    std::sort(runs.begin(), runs.end(), [](const Run &a, const Run &b) { return a.perSecond < b.perSecond; });
    return runs[runs.size() / 2];
}

}  // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Server server;
    (void)ourClient(server, false);
    std::vector<Run> raw;
    std::vector<Run> rawFresh;
    std::vector<Run> asks;
    std::vector<Run> paid;
    for (int round = 0; round < s_rounds; ++round) {
        raw.push_back(rawClient(server, true));
        rawFresh.push_back(rawClient(server, false));
        asks.push_back(ourClient(server, false));
        paid.push_back(ourClient(server, true));
    }
    const Run bound = median(raw);
    const Run freshBound = median(rawFresh);
    const Run ours = median(asks);
    const Run door = median(paid);
    bench::printFigure("requests a second, 50 in flight", ours.perSecond, "1/s", bound.perSecond, ">= 0.9");
    bench::printFigure("added latency of requests, p50", ours.addedP50Ms, "ms", bound.addedP50Ms, "<= 2");
    bench::printFigure("requests in flight as the server sees them", ours.inFlight, "requests", s_inFlight, "= 1");
    bench::printFigure("paid submits a second, connection each", door.perSecond, "1/s", freshBound.perSecond, ">= 0.9");
    bench::printFigure("added latency of submits, p50", door.addedP50Ms, "ms", freshBound.addedP50Ms, "");
    bench::printFigure("submits in flight as the server sees them", door.inFlight, "requests", s_inFlight, "= 1");
    return 0;
}
