// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/connections.h"

#include "providers/addressguard.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QHttp1Configuration>
#endif

namespace circletake::providers {

namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr int s_mostPerHost = 255;
#else
constexpr int s_mostPerHost = 6;
#endif

class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        // This computer is never reached through a proxy, and asking the system costs more than the request.
        if (isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

std::unique_ptr<QNetworkAccessManager> newManager()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxyFactory(new SystemProxies);
    return manager;
}

QString hostKey(const QUrl &url)
{
    return url.scheme() + QLatin1String("://") + url.host() + QLatin1Char(':') + QString::number(url.port(-1));
}

}  // namespace

Connections::Lease::Lease(Connections *owner, int manager, QString host, std::unique_ptr<QNetworkAccessManager> own)
    : m_owner(owner)
    , m_manager(manager)
    , m_host(std::move(host))
    , m_own(std::move(own))
{
}

Connections::Lease::~Lease()
{
    giveUp();
}

void Connections::Lease::giveUp()
{
    if (m_owner)
        std::exchange(m_owner, nullptr)->release(m_manager, m_host);
}

QNetworkReply *Connections::Lease::send(QNetworkRequest request, const QByteArray &verb, QIODevice *body) const
{
    Q_ASSERT(m_owner);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, body != nullptr);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QHttp1Configuration configuration;
    configuration.setNumberOfConnectionsPerHost(m_owner->m_perHost);
    request.setHttp1Configuration(configuration);
#endif
    QNetworkAccessManager &manager = m_own ? *m_own : *m_owner->m_managers[size_t(m_manager)];
    return manager.sendCustomRequest(request, verb, body);
}

Connections::Connections(int most, Reuse reuse, QObject *parent)
    : QObject(parent)
    , m_reuse(reuse)
    , m_most(qMax(1, most))
    , m_perHost(reuse == Reuse::Never ? m_most : qMin(m_most, s_mostPerHost))
{
    const int count = (m_most + m_perHost - 1) / m_perHost;
    m_busy.resize(size_t(count));
    for (int i = 0; i < count && reuse == Reuse::Kept; ++i)
        m_managers.push_back(newManager());
}

Connections::~Connections() = default;

void Connections::admit(const QUrl &url, QObject *context, Start start)
{
    m_waiting.push_back({hostKey(url), context, std::move(start)});
    schedule();
}

int Connections::inFlight() const
{
    int count = 0;
    for (const auto &hosts : m_busy)
        for (const int busy : hosts)
            count += busy;
    return count;
}

void Connections::schedule()
{
    if (m_waiting.empty() || std::exchange(m_scheduled, true))
        return;
    QMetaObject::invokeMethod(this, &Connections::startWaiting, Qt::QueuedConnection);
}

void Connections::release(int manager, const QString &host)
{
    auto &hosts = m_busy[size_t(manager)];
    if (--hosts[host] == 0)
        hosts.remove(host);
    schedule();
}

int Connections::freeManager(const QString &host) const
{
    int total = 0;
    int best = -1;
    int least = m_perHost;
    for (size_t i = 0; i < m_busy.size(); ++i) {
        const int busy = m_busy[i].value(host);
        total += busy;
        if (busy < least) {
            least = busy;
            best = int(i);
        }
    }
    return total < m_most ? best : -1;
}

void Connections::startWaiting()
{
    m_scheduled = false;
    std::deque<Waiting> later;
    std::deque<Waiting> now = std::exchange(m_waiting, {});
    for (Waiting &each : now) {
        if (!each.context)
            continue;
        const int manager = freeManager(each.host);
        if (manager < 0) {
            later.push_back(std::move(each));
            continue;
        }
        ++m_busy[size_t(manager)][each.host];
        each.start(std::make_shared<Lease>(this, manager, each.host, m_reuse == Reuse::Never ? newManager() : nullptr));
    }
    // What was asked for meanwhile stands behind those that wait longer.
    for (Waiting &each : m_waiting)
        later.push_back(std::move(each));
    m_waiting = std::move(later);
}

}  // namespace circletake::providers
