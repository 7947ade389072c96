// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/delivery.h"

#include <QStringList>
#include <algorithm>

namespace circletake {

namespace {

/// Words, parted by blanks, that are looked for anywhere in a mood; and what each group of them does, once.
struct Manner
{
    const char *words;
    Delivery delivery;
};

const Manner manners[] = {
    {"低声 小声 轻声 耳语 悄声 喃喃 嘀咕 whisper soft quiet murmur mutter breath", {92, -5, -50}},
    {"怒 生气 咆哮 吼 厉声 大喊 高喊 喊道 大叫 shout angr furious yell scream roar", {110, 8, 30}},
    {"悲 哽咽 哭 伤心 难过 沉重 失落 落泪 含泪 sad sob tear cry grie heavy", {86, -6, -15}},
    {"笑 开心 高兴 兴奋 欢喜 laugh smil happy excit cheer grin joy", {108, 6, 5}},
    {"害怕 颤抖 恐惧 惊恐 紧张 慌 afraid scared trembl nervous panic fear", {114, 9, 0}},
    {"冷 平静 淡淡 面无表情 cold calm flat even", {93, -4, -5}},
    {"急 匆忙 快速 飞快 hurr quick fast urgent rush", {120, 2, 5}},
    {"缓缓 慢 迟疑 犹豫 沉默 slow hesit paus", {82, -2, 0}},
    {"惊讶 震惊 诧异 吃惊 惊呼 surpris shock stun", {104, 9, 10}},
    {"虚弱 疲惫 叹 weak tired sigh weary", {85, -5, -20}},
};

bool isSaid(const QString &mood, const char *words)
{
    const QStringList list = QString::fromUtf8(words).split(QLatin1Char(' '));
    return std::any_of(list.cbegin(), list.cend(),
                       [&](const QString &word) { return mood.contains(word, Qt::CaseInsensitive); });
}

}  // namespace

Delivery deliveryOf(const QString &mood)
{
    Delivery all;
    if (mood.isEmpty())
        return all;
    double speed = 1.0;
    for (const Manner &manner : manners) {
        if (!isSaid(mood, manner.words))
            continue;
        speed *= manner.delivery.speedPercent / 100.0;
        all.pitch += manner.delivery.pitch;
        all.gain += manner.delivery.gain;
    }
    all.speedPercent = std::clamp(qRound(speed * 100), 70, 140);
    all.pitch = std::clamp(all.pitch, -20, 20);
    all.gain = std::clamp(all.gain, -80, 40);
    return all;
}

QString speechInstructions(const QString &mood, const QString &language)
{
    if (mood.isEmpty())
        return {};
    return language.startsWith(QLatin1String("zh")) ? QStringLiteral("语气：%1。").arg(mood)
                                                    : QStringLiteral("Speak it in this manner: %1.").arg(mood);
}

}  // namespace circletake
