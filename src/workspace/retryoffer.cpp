// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/retryoffer.h"

#include <QCoreApplication>
#include <algorithm>

namespace circletake::workspace {

namespace {

/// The request of the same provider and model, made when it is not there.
RenderRequest &requestOf(RetryOffer &offer, const RenderRequest &scope, const QString &provider, const QString &model)
{
    const auto found = std::find_if(offer.requests.begin(), offer.requests.end(), [&](const RenderRequest &request) {
        return request.route.provider == provider && request.model == model;
    });
    if (found != offer.requests.end())
        return *found;
    RenderRequest request = scope;
    request.episodes.clear();
    request.scenes.clear();
    request.shots.clear();
    request.byPerson = true;
    request.model = model;
    if (request.route.provider != provider) {  // its limits and address are another's
        request.route = {};
        request.route.provider = provider;
        request.requestsPerMinute = 0;
    }
    offer.requests.append(request);
    return offer.requests.last();
}

}  // namespace

QString RetryOffer::price() const
{
    if (!priced)
        return QCoreApplication::translate("RetryOffer", "price not known");
    if (most.isZero())
        return QCoreApplication::translate("RetryOffer", "free");
    return QCoreApplication::translate("RetryOffer", "at most %1").arg(most.toDisplay());
}

RetryOffer retryOffer(const Story &story, const RenderRequest &scope, const Plugs &plugs)
{
    RetryOffer offer;
    for (const ShotId shot : chooseShots(story, scope).shots) {
        const QVector<TakeId> &takes = story.takesOf(shot);
        const Take *newest = takes.isEmpty() ? nullptr : story.find(takes.last());
        RenderRequest &request = requestOf(offer, scope, newest ? newest->spec.provider : scope.route.provider,
                                           newest ? newest->spec.model : scope.model);
        request.shots.append(shot);
        ++offer.takes;
        const auto price = plugs.price(specFor(story, shot, request, request.model));
        offer.priced = offer.priced && price.has_value();
        offer.most += price.value_or(Money());
    }
    return offer;
}

}  // namespace circletake::workspace
