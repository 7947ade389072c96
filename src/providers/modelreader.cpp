// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/modelreader.h"

#include <QCoreApplication>

namespace circletake::providers {

namespace {

void readCan(const ProfileNode &node, ModelProfile &model)
{
    if (!node.exists())
        return;
    node.allowOnly({"t2v", "i2v", "last_frame", "reference_images", "reference_videos", "reference_audio",
                    "native_audio", "seed", "negative_prompt", "structured_output"});
    model.fromText = node.at("t2v").flag(true);
    model.fromImage = node.at("i2v").flag();
    model.lastFrame = node.at("last_frame").flag();
    model.referenceImages = int(node.at("reference_images").whole());
    model.referenceVideos = int(node.at("reference_videos").whole());
    model.referenceAudio = int(node.at("reference_audio").whole());
    using Audio = ModelProfile::Audio;
    model.audio =
        node.at("native_audio")
            .word<Audio>({{"no", Audio::No}, {"always", Audio::Always}, {"optional", Audio::Optional}}, Audio::No);
    model.seed = node.at("seed").flag();
    model.negativePrompt = node.at("negative_prompt").flag();
    model.structuredOutput = node.at("structured_output").flag();
}

qint64 milliseconds(const ProfileNode &seconds)
{
    return qRound64(seconds.number() * 1000);
}

void readDuration(const ProfileNode &node, ModelProfile &model)
{
    if (!node.exists())
        return;
    node.allowOnly({"values", "min", "max", "step", "auto"});
    if (node.at("values").exists())
        for (const ProfileNode &value : node.at("values").elements())
            model.durationsMs.append(milliseconds(value));
    std::sort(model.durationsMs.begin(), model.durationsMs.end());
    model.leastMs = milliseconds(node.at("min"));
    model.mostMs = milliseconds(node.at("max"));
    model.stepMs = milliseconds(node.at("step"));
    if (model.mostMs > 0 && model.mostMs < model.leastMs)
        node.at("max").fail(QCoreApplication::translate("Profile", "a number not below min"));
}

void readImage(const ProfileNode &node, ModelProfile &model)
{
    if (!node.exists())
        return;
    node.allowOnly({"max_bytes", "min_side", "as"});
    model.imageMaxBytes = node.at("max_bytes").whole();
    model.imageMinSide = int(node.at("min_side").whole());
    model.imageAs = node.at("as").word<QString>({{"url", QStringLiteral("url")},
                                                 {"data_url", QStringLiteral("data_url")},
                                                 {"base64", QStringLiteral("base64")}},
                                                model.imageAs);
}

void readMedia(const ProfileNode &node, MediaLimits &media)
{
    if (!node.exists())
        return;
    node.allowOnly({"as", "video_max_bytes", "audio_max_bytes"});
    media.as = node.at("as").word<QString>({{"url", QStringLiteral("url")},
                                            {"data_url", QStringLiteral("data_url")},
                                            {"base64", QStringLiteral("base64")}},
                                           media.as);
    media.videoBytes = node.at("video_max_bytes").whole();
    media.audioBytes = node.at("audio_max_bytes").whole();
}

std::optional<Money> amount(const ProfileNode &node, Currency currency)
{
    if (!node.exists())
        return {};
    const auto money = Money::fromDecimal(node.text(), currency);
    if (!money || money->isNegative())
        node.fail(QCoreApplication::translate("Profile", "a decimal in quotes such as \"0.05\""));
    return money;
}

PriceList::Rule readRule(const ProfileNode &node, Currency currency)
{
    node.allowOnly({"when", "amount", "in", "out"});
    PriceList::Rule rule;
    if (node.at("when").exists())
        for (const auto &[name, value] : node.at("when").members())
            rule.when.insert(name, value.value());
    rule.amount = amount(node.at("amount"), currency);
    rule.in = amount(node.at("in"), currency);
    rule.out = amount(node.at("out"), currency);
    if (!rule.amount && !(rule.in && rule.out))
        node.fail(QCoreApplication::translate("Profile", "amount, or in and out"));
    return rule;
}

PriceList readPrice(const ProfileNode &node)
{
    PriceList price;
    if (!node.exists())
        return price;
    node.allowOnly({"per", "block_s", "tokens", "currency", "as_of", "source", "billed", "rules"});
    using Per = PriceList::Per;
    price.per = node.at("per").needed().word<Per>({{"second", Per::Second},
                                                   {"clip", Per::Clip},
                                                   {"block", Per::Block},
                                                   {"token_million", Per::TokenMillion},
                                                   {"char_thousand", Per::CharThousand}},
                                                  Per::Second);
    price.blockMs = milliseconds(node.at("block_s"));
    if (price.per == Per::Block && price.blockMs <= 0)
        node.at("block_s").fail(QCoreApplication::translate("Profile", "the seconds of a block"));
    price.pixelTokens = node.at("tokens").word<bool>({{"reported", false}, {"pixels_x_fps_over_1024", true}}, false);
    price.billedWhenAccepted = node.at("billed").word<bool>({{"success", false}, {"accepted", true}}, false);
    price.asOf = node.at("as_of").needed().date();
    price.source = node.at("source").text();
    const auto currency = Currency::fromCode(node.at("currency").needed().text());
    if (!currency)
        node.at("currency").fail(QCoreApplication::translate("Profile", "a code such as USD"));
    for (const ProfileNode &rule : node.at("rules").needed().elements())
        price.rules.append(readRule(rule, currency.value_or(Currency())));
    return price;
}

}  // namespace

ModelProfile readModel(const ProfileNode &node)
{
    node.allowOnly({"id", "label", "wire", "retires", "can", "duration", "resolutions", "aspects", "voices",
                    "prompt_max", "max_tokens", "image", "media", "exclusive", "price"});
    ModelProfile model;
    model.id = node.at("id").needed().text();
    model.label = node.at("label").text(model.id);
    if (node.at("wire").exists())
        for (const auto &[name, value] : node.at("wire").members())
            model.wire.insert(name, value.value());
    model.retires = node.at("retires").date();
    readCan(node.at("can"), model);
    readDuration(node.at("duration"), model);
    model.resolutions = node.at("resolutions").texts();
    model.aspects = node.at("aspects").texts();
    model.voices = node.at("voices").texts();
    model.mostTokens = int(node.at("max_tokens").whole());
    model.promptMax = int(node.at("prompt_max").whole());
    readImage(node.at("image"), model);
    readMedia(node.at("media"), model.media);
    if (node.at("exclusive").exists())
        for (const ProfileNode &group : node.at("exclusive").elements())
            model.exclusive.append(group.texts());
    model.price = readPrice(node.at("price"));
    return model;
}

}  // namespace circletake::providers
