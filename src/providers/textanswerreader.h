// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/answerreader.h"
#include "render/ports/textprovider.h"

namespace circletake::providers {

/// What an HTTP answer of a language model service means.
class TextAnswerReader
{
public:
    /// `profile` must outlive it.
    TextAnswerReader(const Profile &profile, const QUrl &base);

    /// `model` is the one that was asked.
    [[nodiscard]] render::TextAnswer read(const Call &call, const HttpAnswer &answer, const QString &model,
                                          qint64 wallMs) const;

private:
    void readWords(const QJsonValue &json, render::TextAnswer &answer) const;
    [[nodiscard]] std::optional<Money> costOf(const render::TextAnswer &answer, const QString &model) const;

    const Profile &m_profile;
    AnswerReader m_answers;
};

/// The service refused the way in which it was asked for an answer of a shape, and would take another.
[[nodiscard]] bool refusesForm(const render::ProviderError &error);

}  // namespace circletake::providers
