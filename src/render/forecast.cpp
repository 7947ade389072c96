// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/forecast.h"

#include <algorithm>
#include <cmath>

namespace circletake::render {

namespace {

constexpr double requestsPerTake = 2;

double forecastOf(const Route &route, qint64 nowMs)
{
    const auto [restSum, restLongest] = route.polls.restMs(nowMs);
    const auto [waitSum, waitLongest] = route.backlog.workMs();
    const double work = (restSum + waitSum) / std::max(1, route.admission.jobs());
    const double perSecond = route.admission.sharedPerSecond();
    const double requests = route.backlog.size() * requestsPerTake + route.underWay;
    const double pacing = perSecond > 0 ? requests / perSecond * 1000 : 0;
    return std::max({work, pacing, restLongest, waitLongest});
}

}  // namespace

qint64 forecastMs(const Workshop &shop)
{
    double latest = 0;
    for (const auto &[id, route] : shop.routes) {
        const bool works = route->backlog.size() > 0 || route->underWay > 0;
        if (works && shop.durations.version() == 0)
            return -1;
        latest = std::max(latest, forecastOf(*route, shop.nowMs()));
    }
    return qint64(std::llround(latest));
}

}  // namespace circletake::render
