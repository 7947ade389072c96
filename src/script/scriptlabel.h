// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace circletake::script {

/// Words before a colon, or in brackets, that say what a line is; never a speaker's name.
enum class ScriptLabel {
    None,
    Caption,     ///< 字幕, 画面文字, SUPER
    Sound,       ///< 音效, BGM, 配乐, SFX
    Note,        ///< 备注, 连续性
    Transition,  ///< 转场, 切镜, 黑屏
    ShotSize,    ///< 特写, 全景: names the size of the shot
    Camera,      ///< 镜头, 空镜, 第N镜: action
    Heading,     ///< 地点, 时间, 场景: slots of a heading
    People,      ///< 人物, 出场
    Synopsis,    ///< 大纲, 剧情简介
    Cast,        ///< 人物小传, 角色介绍
    Fact,        ///< 类型, 集数, 编剧: facts of the front matter
    Teaser,      ///< 钩子, 下集预告
    FlashbackIn,
    FlashbackOut
};

/// The label that a word is; `word` is trimmed and without brackets.
[[nodiscard]] ScriptLabel labelOf(QStringView word);

/// The label that a text starts with, and its size; for `【闪回】三年前` and `特写 红包`.
struct StartingLabel
{
    ScriptLabel label = ScriptLabel::None;
    qsizetype size = 0;
};
[[nodiscard]] StartingLabel startingLabel(QStringView text);

/// 钩子 and teaser lines: with 🎣 or 📺 in front.
[[nodiscard]] bool startsWithTeaserSign(QStringView text);

}  // namespace circletake::script
