// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/answeringservice.h"
#include "providers/textanswerreader.h"
#include "providers/textform.h"

#include <QHash>

namespace circletake::providers {

/// A language model service as its profile describes it, over HTTP. `keys` and `stack` must outlive it.
class HttpTextProvider final : public render::TextProvider
{
public:
    /// `base` empty: the profile's first.
    HttpTextProvider(Profile profile, const QUrl &base, const KeySource &keys, HttpStack &stack);
    ~HttpTextProvider() override;

    [[nodiscard]] const render::ProviderTraits &traits() const override { return m_service.traits(); }
    [[nodiscard]] std::optional<Money> worstPrice(const render::TextRequest &request) const override;
    /// Where a service refuses the JSON Schema, and then JSON mode, the answer says so (`askAgain`), and the model is
    /// asked in the next simpler way from then on.
    void ask(const render::TextRequest &request, std::function<void(render::TextAnswer)> done) override;
    void listModels(std::function<void(Result<QStringList>)> done) override;

    [[nodiscard]] const Profile &profile() const { return m_service.profile(); }
    static constexpr qint64 mostAnswerBytes = 4'000'000;

private:
    [[nodiscard]] TextForm formOf(const QString &model) const;
    [[nodiscard]] render::TextAnswer read(const render::TextRequest &request, TextForm form, const Call &call,
                                          const HttpAnswer &answer);

    AnsweringService m_service;
    TextAnswerReader m_reader;
    QHash<QString, TextForm> m_forms;  // model → the best that its service has not refused
};

}  // namespace circletake::providers
