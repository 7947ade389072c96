// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/pricelist.h"

#include <QDate>
#include <QStringList>

namespace circletake::providers {

/// How a lip sync model gets its files.
struct MediaLimits
{
    QString as = QStringLiteral("data_url");  ///< "url", "data_url", "base64"
    qint64 videoBytes = 0;                    ///< as they are sent; 0: no limit stated
    qint64 audioBytes = 0;
};

/// A model of a provider and what it can be asked for.
struct ModelProfile
{
    enum class Audio { No, Always, Optional };

    QString id;
    QString label;     ///< for people; the id where the profile has none
    QJsonObject wire;  ///< further template variables, as `${model.name}`
    QDate retires;
    bool fromText = true;
    bool fromImage = false;
    bool lastFrame = false;
    int referenceImages = 0;
    int referenceVideos = 0;
    int referenceAudio = 0;
    Audio audio = Audio::No;
    bool seed = false;
    bool negativePrompt = false;
    bool structuredOutput = false;  ///< of chat: takes a JSON schema

    QVector<qint64> durationsMs;  ///< the only lengths; empty: a range
    qint64 leastMs = 0;
    qint64 mostMs = 0;        ///< 0: no limit stated
    qint64 stepMs = 0;        ///< 0: any length
    QStringList resolutions;  ///< as the provider spells them; empty: not asked for
    QStringList aspects;
    QStringList voices;  ///< of speech
    int mostTokens = 0;  ///< of a chat's answer; 0: no limit stated
    int promptMax = 0;   ///< characters; 0: no limit stated
    qint64 imageMaxBytes = 0;
    int imageMinSide = 0;
    QString imageAs = QStringLiteral("data_url");  ///< "url", "data_url", "base64"
    MediaLimits media;
    QVector<QStringList> exclusive;  ///< inputs that cannot be together
    PriceList price;

    /// The shortest length that the model makes and that is not below `ms`; nothing when it makes none.
    [[nodiscard]] std::optional<qint64> fittingMs(qint64 ms) const;
    /// "5, 10 s" or "5–30 s".
    [[nodiscard]] QString lengthWords() const;
};

}  // namespace circletake::providers
