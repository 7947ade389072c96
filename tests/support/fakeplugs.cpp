// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeplugs.h"

namespace circletake::test {

namespace {

Error missing(const char *part)
{
    return {ErrorKind::Unsupported, QStringLiteral("The test hands in no %1.").arg(QLatin1String(part)), {}, {}};
}

}  // namespace

FakePlugs::FakePlugs()
{
    const QStringList models{QStringLiteral("video-gen-2.1")};
    facts = {{QStringLiteral("sandbox"), QStringLiteral("Sandbox"), models, {}, {}, false, false, true},
             {QStringLiteral("holysheep"), QStringLiteral("HolySheep"), models, QStringLiteral("$0.05 a second"),
              QStringLiteral("HOLYSHEEP_API_KEY"), true, false, false}};
    secondPrices.insert(QStringLiteral("sandbox"), Money());
    secondPrices.insert(QStringLiteral("holysheep"), *Money::fromDecimal(u"0.05", Currency::usd()));
}

FakePlugs::StoreResult FakePlugs::createProject(const QString &folder, const StoryRows &rows)
{
    return create ? create(folder, rows) : StoreResult(missing("store"));
}

FakePlugs::StoreResult FakePlugs::openProject(const QString &folder)
{
    return open ? open(folder) : StoreResult(missing("store"));
}

std::optional<Money> FakePlugs::price(const RenderSpec &spec) const
{
    const auto at = secondPrices.constFind(spec.provider);
    return at == secondPrices.constEnd() ? std::nullopt : std::optional(at->scaled(spec.durationMs, 1000));
}

FakePlugs::ProviderResult FakePlugs::makeProvider(const workspace::RouteOptions &options, const QString &)
{
    return provider ? provider(options) : ProviderResult(missing("provider"));
}

FakePlugs::TextResult FakePlugs::makeTextProvider(const workspace::RouteOptions &options, const QString &)
{
    return textProvider ? textProvider(options) : TextResult(missing("text provider"));
}

FakePlugs::DoorResult FakePlugs::openCallbackDoor(const render::CallbackAddress &address,
                                                  render::CallbackListener &listener)
{
    return callbackDoor ? callbackDoor(address, listener) : DoorResult(missing("callback door"));
}

}  // namespace circletake::test
