// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compositionspeech.h"

#include "base/clock.h"
#include "providers/httpspeechprovider.h"

#include <QCoreApplication>

namespace circletake {

namespace {

QString priceOf(const providers::Profile &profile)
{
    if (profile.models.isEmpty() || profile.models.first().price.isEmpty())
        return {};
    const auto thousand = profile.models.first().price.ofCharacters({}, 1000);
    return thousand ? QCoreApplication::translate("Composition", "%1 a thousand characters").arg(thousand->toDisplay())
                    : QString();
}

/// A service that owns its connections.
class OwningSpeech final : public render::SpeechProvider
{
public:
    OwningSpeech(const providers::Profile &profile, const QUrl &base, const providers::KeySource &keys)
        : m_stack(m_clock, providers::HttpSettings())
        , m_http(profile, base, keys, m_stack)
    {
    }
    [[nodiscard]] const render::ProviderTraits &traits() const override { return m_http.traits(); }
    [[nodiscard]] QStringList voices() const override { return m_http.voices(); }
    [[nodiscard]] std::optional<Money> price(const render::SpeechRequest &request) const override
    {
        return m_http.price(request);
    }
    void say(const render::SpeechRequest &request, std::function<void(render::SpeechAnswer)> done) override
    {
        m_http.say(request, std::move(done));
    }
    void probe(std::function<void(Result<QStringList>)> done) override { m_http.probe(std::move(done)); }

private:
    SystemClock m_clock;
    providers::HttpStack m_stack;
    providers::HttpSpeechProvider m_http;
};

}  // namespace

QVector<workspace::SpeechFacts> speechFactsOf(const providers::ProviderList &list)
{
    QVector<workspace::SpeechFacts> facts;
    for (const providers::Profile *profile : list.ofKind(providers::Profile::Kind::Speech)) {
        workspace::SpeechFacts one{profile->id, profile->label, {}, priceOf(*profile), profile->animatic};
        if (!profile->models.isEmpty())
            one.voices = profile->models.first().voices;
        if (profile->id.startsWith(QLatin1String("sandbox")))
            facts.prepend(one);
        else
            facts.append(one);
    }
    return facts;
}

std::unique_ptr<render::SpeechProvider> owningSpeech(const providers::Profile &profile, const QUrl &base,
                                                     const providers::KeySource &keys)
{
    return std::make_unique<OwningSpeech>(profile, base, keys);
}

}  // namespace circletake
