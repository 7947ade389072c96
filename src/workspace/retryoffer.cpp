// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/retryoffer.h"

#include "workspace/syncchoice.h"

#include <QCoreApplication>
#include <algorithm>

namespace circletake::workspace {

namespace {

/// The request of the same layer, provider and model, made when it is not there.
RenderRequest &requestOf(RetryOffer &offer, const RenderRequest &scope, Layer layer, const QString &provider,
                         const QString &model)
{
    const auto found = std::find_if(offer.requests.begin(), offer.requests.end(), [&](const RenderRequest &request) {
        return request.layer == layer && request.route.provider == provider && request.model == model;
    });
    if (found != offer.requests.end())
        return *found;
    RenderRequest request = scope;
    request.episodes.clear();
    request.scenes.clear();
    request.shots.clear();
    request.byPerson = true;
    request.layer = layer;
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
    const auto add = [&](ShotId shot, Layer layer, const Take *again) {
        RenderRequest &request = requestOf(offer, scope, layer, again ? again->spec.provider : scope.route.provider,
                                           again ? again->spec.model : scope.model);
        request.shots.append(shot);
        ++offer.takes;
        const auto price =
            plugs.price(layer == Layer::LipSync ? syncSpecFor(story, again->spec.lipSync.source, request, request.model)
                                                : specFor(story, shot, request, request.model));
        offer.priced = offer.priced && price.has_value();
        offer.most += price.value_or(Money());
    };
    RenderRequest clips = scope;
    clips.route = {};  // each goes to the provider of its newest take, which may have refused it
    RenderRequest mouths = clips;
    mouths.layer = Layer::LipSync;
    const auto isSync = [&](ShotId shot) {
        const Take *again = takeToRetry(story, shot);
        return again && again->spec.isLipSync();
    };
    for (const ShotId shot : chooseShots(story, clips).shots)
        if (!isSync(shot))
            add(shot, Layer::Video, takeToRetry(story, shot));
    for (const ShotId shot : chooseSyncShots(story, mouths, plugs).shots)
        if (isSync(shot))
            add(shot, Layer::LipSync, takeToRetry(story, shot));
    return offer;
}

}  // namespace circletake::workspace
