// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/plugs.h"

#include <QMap>
#include <functional>

namespace circletake::test {

/// Plugs whose parts a test hands in; what it does not hand in fails with Unsupported.
class FakePlugs final : public workspace::Plugs
{
public:
    using StoreResult = Result<std::unique_ptr<render::ProjectStore>>;
    using ProviderResult = Result<std::unique_ptr<render::Provider>>;
    using TextResult = Result<std::unique_ptr<render::TextProvider>>;
    using DoorResult = Result<std::unique_ptr<render::CallbackDoor>>;

    std::function<StoreResult(const QString &, const StoryRows &)> create;
    std::function<StoreResult(const QString &)> open;
    std::function<ProviderResult(const workspace::RouteOptions &)> provider;
    std::function<TextResult(const workspace::RouteOptions &)> textProvider;
    std::function<DoorResult(const render::CallbackAddress &, render::CallbackListener &)> callbackDoor;
    std::function<Result<std::unique_ptr<render::SpeechProvider>>(const workspace::RouteOptions &)> speech;
    std::function<std::unique_ptr<render::ClipFetcher>()> fetcher;
    std::function<std::unique_ptr<render::ClipChecker>()> checker;
    /// A second costs this much at the provider of that id; none: no price.
    QMap<QString, Money> secondPrices;
    QVector<workspace::ProviderFacts> facts;
    QVector<workspace::ProviderFacts> textFacts;
    QVector<workspace::ProviderFacts> lipFacts;
    QStringList speakingModels;  ///< those that put speech into their clips
    QVector<workspace::SpeechFacts> speakers;
    std::optional<Money> linePrice;   ///< of every line at every speech service
    workspace::PictureLimits limits;  ///< of every model; none: words only

    /// A sandbox that costs nothing and a "holysheep" at $0.05 a second.
    FakePlugs();

    StoreResult createProject(const QString &folder, const StoryRows &rows) override;
    StoreResult openProject(const QString &folder) override;
    QVector<workspace::ProviderFacts> providers() const override { return facts; }
    QVector<workspace::ProviderFacts> textProviders() const override { return textFacts; }
    QVector<workspace::ProviderFacts> lipSyncProviders() const override { return lipFacts; }
    bool speaksItself(const RenderSpec &spec) const override { return speakingModels.contains(spec.model); }
    std::optional<Money> price(const RenderSpec &spec) const override;
    workspace::PictureLimits pictures(const QString &, const QString &) const override { return limits; }
    ProviderResult makeProvider(const workspace::RouteOptions &options, const QString &projectFolder) override;
    TextResult makeTextProvider(const workspace::RouteOptions &options, const QString &projectFolder) override;
    QVector<workspace::SpeechFacts> speechServices() const override { return speakers; }
    std::optional<Money> speechPrice(const QString &, const QString &) const override { return linePrice; }
    Result<std::unique_ptr<render::SpeechProvider>> makeSpeech(const workspace::RouteOptions &options,
                                                               const QString &) override
    {
        if (!speech)
            return Error{ErrorKind::NotFound, QStringLiteral("Nobody speaks."), {}, {}};
        return speech(options);
    }
    std::unique_ptr<render::ClipFetcher> makeFetcher() override { return fetcher(); }
    std::unique_ptr<render::ClipChecker> makeChecker() override { return checker(); }
    DoorResult openCallbackDoor(const render::CallbackAddress &address, render::CallbackListener &listener) override;
};

}  // namespace circletake::test
