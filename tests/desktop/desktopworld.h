// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme.h"
#include "desktop/windowparts.h"
#include "support/stories.h"
#include "workspace/actionregistry.h"
#include "workspace/keyring.h"
#include "workspace/language.h"
#include "workspace/standardactions.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QTemporaryDir>

namespace circletake::test {

/// Plugs of a window without providers or stores: what is asked of them fails.
class NoPlugs final : public workspace::Plugs
{
public:
    Result<std::unique_ptr<render::ProjectStore>> createProject(const QString &, const StoryRows &) override
    {
        return Error{};
    }
    Result<std::unique_ptr<render::ProjectStore>> openProject(const QString &) override { return Error{}; }
    QVector<workspace::ProviderFacts> providers() const override { return {}; }
    QVector<workspace::ProviderFacts> textProviders() const override { return {}; }
    std::optional<Money> price(const RenderSpec &) const override
    {
        return Money::fromDecimal(u"0.25", Currency::usd());
    }
    Result<std::unique_ptr<render::Provider>> makeProvider(const workspace::RouteOptions &, const QString &) override
    {
        return Error{};
    }
    Result<std::unique_ptr<render::TextProvider>> makeTextProvider(const workspace::RouteOptions &,
                                                                   const QString &) override
    {
        return Error{};
    }
    QVector<workspace::SpeechFacts> speechServices() const override { return {}; }
    Result<std::unique_ptr<render::SpeechProvider>> makeSpeech(const workspace::RouteOptions &,
                                                               const QString &) override
    {
        return Error{};
    }
    std::unique_ptr<render::ClipFetcher> makeFetcher() override { return nullptr; }
    std::unique_ptr<render::ClipChecker> makeChecker() override { return nullptr; }
    Result<std::unique_ptr<render::CallbackDoor>> openCallbackDoor(const render::CallbackAddress &,
                                                                   render::CallbackListener &) override
    {
        return Error{};
    }
};

class NoKeys final : public workspace::KeyRing
{
public:
    Result<void> check(const QString &, const Secret &) const override { return {}; }
    Result<void> keep(const QString &, const Secret &) override { return {}; }
    Result<void> forget(const QString &) override { return {}; }
};

/// What a window is built on, with a film that is shown but lies nowhere on disk.
struct DesktopWorld
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    NoPlugs plugs;
    NoKeys keys;
    desktop::Theme theme{desktop::ThemeMode::Dark};
    workspace::Language language;
    workspace::ActionRegistry actions{workspace::standardActions(), settings};
    workspace::Workspace workspace{plugs, settings};

    DesktopWorld() { theme.applyTo(*qApp); }
    /// Gives the application's looks back.
    ~DesktopWorld()
    {
        qApp->setStyleSheet(QString());
        language.use(QStringLiteral("en"));
    }

    [[nodiscard]] desktop::WindowParts parts() { return {workspace, actions, keys, theme, language}; }

    /// Shows a film of 1 × 2 × `shots` whose takes are in the states given, shot by shot; the rest has none.
    void show(int shots, const QVector<TakeState> &states = {})
    {
        StoryRows rows = rowsOf(1, 2, shots);
        const Story plain = *Story::fromRows(StoryRows(rows));
        const QVector<ShotId> all = plain.shotsOf(plain.episodes().first());
        for (qsizetype i = 0; i < qMin(states.size(), all.size()); ++i)
            rows.takes.append(takeOf(plain, all[i], states[i], 9000 + i));
        render::ProjectFacts facts;
        facts.folder = folder.path();
        workspace.document().reset(*Story::fromRows(std::move(rows)), facts);
        workspace.selection().setEpisode(workspace.story().episodes().first());
    }
};

}  // namespace circletake::test
