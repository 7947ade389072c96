// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "render/ports/callbacks.h"
#include "render/ports/clips.h"
#include "render/ports/projectstore.h"
#include "render/ports/provider.h"
#include "render/ports/speechprovider.h"
#include "render/ports/textprovider.h"

#include <QUrl>
#include <memory>

namespace circletake::workspace {

/// A service, as its profile describes it.
struct ProviderFacts
{
    QString id;  ///< profile id: "sandbox", "holysheep"
    QString label;
    QStringList models;   ///< the default first; of a chat it may be empty, and then the service has to be asked
    QString price;        ///< for people: "$0.05 a second"; empty when the profile has none
    QString keyVariable;  ///< environment variable that may hold the key; empty when it needs none
    bool needsKey = false;
    bool hasKey = false;                      ///< found in the keychain or the variable when this was asked
    bool animatic = false;                    ///< makes previsualisation on this computer, for nothing
    bool builtIn = false;                     ///< answers on this computer, without a network
    bool answersLookUps = false;              ///< can be asked about a submit whose answer was lost
    QString layer = QStringLiteral("video");  ///< or "chat", "speech", "lipsync"

    bool operator==(const ProviderFacts &) const = default;
};

/// A service that speaks, as its profile describes it.
struct SpeechFacts
{
    QString id;  ///< profile id: "sandbox.speech", "holysheep.speech"
    QString label;
    QStringList voices;  ///< may be empty: any name goes
    QString price;       ///< for people: "$0.015 a thousand characters"; empty when the profile has none
    bool animatic = false;

    bool operator==(const SpeechFacts &) const = default;
};

/// What a model takes of the pictures and the seed of a shot.
struct PictureLimits
{
    bool firstFrame = false;
    bool lastFrame = false;  ///< only beside a first frame
    int references = 0;      ///< at most; 0: none
    bool together = false;   ///< references beside a first frame
    bool seed = false;
    qint64 mostBytes = 0;  ///< of one file; 0: no limit stated
    int leastSide = 0;     ///< of the shorter side, pixels; 0: none stated
    int promptMax = 0;     ///< characters; 0: no limit stated

    bool operator==(const PictureLimits &) const = default;
};

/// What a route is made of when not as its profile says.
struct RouteOptions
{
    QString provider;     ///< profile id
    QUrl baseUrl;         ///< empty: the profile's, and the sandbox's own
    int concurrency = 0;  ///< connections to keep ready; 0: the default

    bool operator==(const RouteOptions &) const = default;
};

/// The plugs of the house: the few things that only composition can build, since `workspace` knows neither the store
/// nor the providers nor the sandbox. "Works thread" is the thread that calls openProject(); on the command line the
/// main one.
class Plugs
{
public:
    virtual ~Plugs() = default;

    /// Makes the folder and its project file. Works thread; the store belongs to that thread. BadInput when there is a
    /// project or the folder is not empty, ReadOnly, Storage.
    [[nodiscard]] virtual Result<std::unique_ptr<render::ProjectStore>> createProject(const QString &folder,
                                                                                      const StoryRows &rows) = 0;
    /// Works thread. NotFound when it is no project, NewerVersion, Damaged, Storage; a project that another program
    /// holds, or that lies on a read-only disk, opens for reading (see facts()).
    [[nodiscard]] virtual Result<std::unique_ptr<render::ProjectStore>> openProject(const QString &folder) = 0;

    /// Those that make clips, in the order of a menu: the sandbox first. Any thread; reads no network. A key that the
    /// keychain has still to tell counts as there.
    [[nodiscard]] virtual QVector<ProviderFacts> providers() const = 0;
    /// Language models, in the same way.
    [[nodiscard]] virtual QVector<ProviderFacts> textProviders() const = 0;
    /// Services that move the mouths of finished clips, in the same way; makeProvider() and price() know them, too.
    [[nodiscard]] virtual QVector<ProviderFacts> lipSyncProviders() const;
    /// The most that `spec` can cost at `spec.provider`; nothing when its profile has no price for it. Any thread.
    [[nodiscard]] virtual std::optional<Money> price(const RenderSpec &spec) const = 0;

    /// The model of `spec` puts speech of its own into the clip. Any thread.
    [[nodiscard]] virtual bool speaksItself(const RenderSpec &spec) const;

    /// What a model takes beside words; `model` empty: the provider's first. Nothing where that is not known. Any
    /// thread.
    [[nodiscard]] virtual PictureLimits pictures(const QString &provider, const QString &model) const;

    /// Works thread; the provider belongs to it. Asked for the sandbox without a base URL, it starts the one of this
    /// program, which keeps what it takes in the cache of the project at `projectFolder`: one runs at a time, for the
    /// project that was asked for last. BadInput naming the broken rule for a missing or malformed key, NotFound for an
    /// unknown id, Storage or MissingTool when the sandbox cannot run.
    [[nodiscard]] virtual Result<std::unique_ptr<render::Provider>> makeProvider(const RouteOptions &options,
                                                                                 const QString &projectFolder) = 0;
    /// The same for language models, "sandbox.chat" where no provider is named. BadInput, too, where the profile has no
    /// address of its own and `options` has none either.
    [[nodiscard]] virtual Result<std::unique_ptr<render::TextProvider>> makeTextProvider(
        const RouteOptions &options, const QString &projectFolder) = 0;
    /// Services that speak, the sandbox first. Any thread.
    [[nodiscard]] virtual QVector<SpeechFacts> speechServices() const = 0;
    /// What it costs to have a text spoken there; nothing when the profile has no price. Any thread.
    [[nodiscard]] virtual std::optional<Money> speechPrice(const QString &service, const QString &text) const;
    /// As makeProvider(), for one of speechServices().
    [[nodiscard]] virtual Result<std::unique_ptr<render::SpeechProvider>> makeSpeech(const RouteOptions &options,
                                                                                     const QString &projectFolder) = 0;
    /// Works thread; neither ever gives null.
    [[nodiscard]] virtual std::unique_ptr<render::ClipFetcher> makeFetcher() = 0;
    [[nodiscard]] virtual std::unique_ptr<render::ClipChecker> makeChecker() = 0;

    /// Works thread; `listener` must outlive what it gives. BadInput for an address that cannot be one, Storage when
    /// the port is taken, Unsupported.
    [[nodiscard]] virtual Result<std::unique_ptr<render::CallbackDoor>> openCallbackDoor(
        const render::CallbackAddress &address, render::CallbackListener &listener) = 0;
};

/// NotFound.
[[nodiscard]] Error noSuchProvider(const QString &id);
/// What profiles of one service have in common: "holysheep" of "holysheep" and "holysheep.lipsync".
[[nodiscard]] QString serviceOf(const QString &provider);
/// The address leads to this computer.
[[nodiscard]] bool isLoopback(const QUrl &url);
/// The provider that `options` asks for answers on this computer, so that it can reach our own ports.
[[nodiscard]] bool isOnThisComputer(const RouteOptions &options, const Plugs &plugs);

}  // namespace circletake::workspace

Q_DECLARE_METATYPE(circletake::workspace::ProviderFacts)
