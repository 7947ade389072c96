// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scriptlabel.h"

#include "script/numerals.h"
#include "script/wordtable.h"

namespace circletake::script {

namespace {

struct LabelWord
{
    QStringView word;
    ScriptLabel label;
};

constexpr WordTable labelWords{std::array{LabelWord{u"字幕", ScriptLabel::Caption},
                                          LabelWord{u"画面文字", ScriptLabel::Caption},
                                          LabelWord{u"画面字幕", ScriptLabel::Caption},
                                          LabelWord{u"屏幕文字", ScriptLabel::Caption},
                                          LabelWord{u"文字", ScriptLabel::Caption},
                                          LabelWord{u"花字", ScriptLabel::Caption},
                                          LabelWord{u"弹幕", ScriptLabel::Caption},
                                          LabelWord{u"SUPER", ScriptLabel::Caption},
                                          LabelWord{u"TITLE CARD", ScriptLabel::Caption},
                                          LabelWord{u"CHYRON", ScriptLabel::Caption},
                                          LabelWord{u"CAPTION", ScriptLabel::Caption},
                                          LabelWord{u"音效", ScriptLabel::Sound},
                                          LabelWord{u"BGM", ScriptLabel::Sound},
                                          LabelWord{u"SFX", ScriptLabel::Sound},
                                          LabelWord{u"配乐", ScriptLabel::Sound},
                                          LabelWord{u"音乐", ScriptLabel::Sound},
                                          LabelWord{u"环境音", ScriptLabel::Sound},
                                          LabelWord{u"背景音", ScriptLabel::Sound},
                                          LabelWord{u"背景音乐", ScriptLabel::Sound},
                                          LabelWord{u"备注", ScriptLabel::Note},
                                          LabelWord{u"注", ScriptLabel::Note},
                                          LabelWord{u"连续性", ScriptLabel::Note},
                                          LabelWord{u"提示", ScriptLabel::Note},
                                          LabelWord{u"导演备注", ScriptLabel::Note},
                                          LabelWord{u"道具", ScriptLabel::Note},
                                          LabelWord{u"服装", ScriptLabel::Note},
                                          LabelWord{u"服化道", ScriptLabel::Note},
                                          LabelWord{u"灯光", ScriptLabel::Note},
                                          LabelWord{u"转场", ScriptLabel::Transition},
                                          LabelWord{u"切镜", ScriptLabel::Transition},
                                          LabelWord{u"黑屏", ScriptLabel::Transition},
                                          LabelWord{u"黑场", ScriptLabel::Transition},
                                          LabelWord{u"切至", ScriptLabel::Transition},
                                          LabelWord{u"切到", ScriptLabel::Transition},
                                          LabelWord{u"切", ScriptLabel::Transition},
                                          LabelWord{u"淡入", ScriptLabel::Transition},
                                          LabelWord{u"淡出", ScriptLabel::Transition},
                                          LabelWord{u"叠化", ScriptLabel::Transition},
                                          LabelWord{u"叠入", ScriptLabel::Transition},
                                          LabelWord{u"闪白", ScriptLabel::Transition},
                                          LabelWord{u"闪黑", ScriptLabel::Transition},
                                          LabelWord{u"渐黑", ScriptLabel::Transition},
                                          LabelWord{u"特写", ScriptLabel::ShotSize},
                                          LabelWord{u"大特写", ScriptLabel::ShotSize},
                                          LabelWord{u"近景", ScriptLabel::ShotSize},
                                          LabelWord{u"中近景", ScriptLabel::ShotSize},
                                          LabelWord{u"中景", ScriptLabel::ShotSize},
                                          LabelWord{u"中全景", ScriptLabel::ShotSize},
                                          LabelWord{u"全景", ScriptLabel::ShotSize},
                                          LabelWord{u"大全景", ScriptLabel::ShotSize},
                                          LabelWord{u"远景", ScriptLabel::ShotSize},
                                          LabelWord{u"大远景", ScriptLabel::ShotSize},
                                          LabelWord{u"镜头", ScriptLabel::Camera},
                                          LabelWord{u"空镜", ScriptLabel::Camera},
                                          LabelWord{u"空镜头", ScriptLabel::Camera},
                                          LabelWord{u"画面", ScriptLabel::Camera},
                                          LabelWord{u"分镜", ScriptLabel::Camera},
                                          LabelWord{u"航拍", ScriptLabel::Camera},
                                          LabelWord{u"俯拍", ScriptLabel::Camera},
                                          LabelWord{u"仰拍", ScriptLabel::Camera},
                                          LabelWord{u"跟拍", ScriptLabel::Camera},
                                          LabelWord{u"动作", ScriptLabel::Camera},
                                          LabelWord{u"地点", ScriptLabel::Heading},
                                          LabelWord{u"时间", ScriptLabel::Heading},
                                          LabelWord{u"内外景", ScriptLabel::Heading},
                                          LabelWord{u"内外", ScriptLabel::Heading},
                                          LabelWord{u"场景", ScriptLabel::Heading},
                                          LabelWord{u"场次", ScriptLabel::Heading},
                                          LabelWord{u"人物", ScriptLabel::People},
                                          LabelWord{u"出场人物", ScriptLabel::People},
                                          LabelWord{u"出场", ScriptLabel::People},
                                          LabelWord{u"角色", ScriptLabel::People},
                                          LabelWord{u"登场人物", ScriptLabel::People},
                                          LabelWord{u"大纲", ScriptLabel::Synopsis},
                                          LabelWord{u"故事大纲", ScriptLabel::Synopsis},
                                          LabelWord{u"剧情大纲", ScriptLabel::Synopsis},
                                          LabelWord{u"剧情简介", ScriptLabel::Synopsis},
                                          LabelWord{u"故事简介", ScriptLabel::Synopsis},
                                          LabelWord{u"内容简介", ScriptLabel::Synopsis},
                                          LabelWord{u"简介", ScriptLabel::Synopsis},
                                          LabelWord{u"故事梗概", ScriptLabel::Synopsis},
                                          LabelWord{u"剧情梗概", ScriptLabel::Synopsis},
                                          LabelWord{u"梗概", ScriptLabel::Synopsis},
                                          LabelWord{u"一句话梗概", ScriptLabel::Synopsis},
                                          LabelWord{u"一句话简介", ScriptLabel::Synopsis},
                                          LabelWord{u"本集梗概", ScriptLabel::Synopsis},
                                          LabelWord{u"本集简介", ScriptLabel::Synopsis},
                                          LabelWord{u"LOGLINE", ScriptLabel::Synopsis},
                                          LabelWord{u"SYNOPSIS", ScriptLabel::Synopsis},
                                          LabelWord{u"人物小传", ScriptLabel::Cast},
                                          LabelWord{u"人物介绍", ScriptLabel::Cast},
                                          LabelWord{u"人物表", ScriptLabel::Cast},
                                          LabelWord{u"主要人物", ScriptLabel::Cast},
                                          LabelWord{u"人物设定", ScriptLabel::Cast},
                                          LabelWord{u"角色介绍", ScriptLabel::Cast},
                                          LabelWord{u"角色小传", ScriptLabel::Cast},
                                          LabelWord{u"角色表", ScriptLabel::Cast},
                                          LabelWord{u"角色设定", ScriptLabel::Cast},
                                          LabelWord{u"主要角色", ScriptLabel::Cast},
                                          LabelWord{u"CHARACTERS", ScriptLabel::Cast},
                                          LabelWord{u"剧名", ScriptLabel::Fact},
                                          LabelWord{u"片名", ScriptLabel::Fact},
                                          LabelWord{u"标题", ScriptLabel::Fact},
                                          LabelWord{u"类型", ScriptLabel::Fact},
                                          LabelWord{u"题材", ScriptLabel::Fact},
                                          LabelWord{u"集数", ScriptLabel::Fact},
                                          LabelWord{u"编剧", ScriptLabel::Fact},
                                          LabelWord{u"作者", ScriptLabel::Fact},
                                          LabelWord{u"导演", ScriptLabel::Fact},
                                          LabelWord{u"时长", ScriptLabel::Fact},
                                          LabelWord{u"风格", ScriptLabel::Fact},
                                          LabelWord{u"受众", ScriptLabel::Fact},
                                          LabelWord{u"主题", ScriptLabel::Fact},
                                          LabelWord{u"分集大纲", ScriptLabel::Fact},
                                          LabelWord{u"分集梗概", ScriptLabel::Fact},
                                          LabelWord{u"分集目录", ScriptLabel::Fact},
                                          LabelWord{u"钩子", ScriptLabel::Teaser},
                                          LabelWord{u"本集钩子", ScriptLabel::Teaser},
                                          LabelWord{u"集尾钩子", ScriptLabel::Teaser},
                                          LabelWord{u"片尾钩子", ScriptLabel::Teaser},
                                          LabelWord{u"结尾钩子", ScriptLabel::Teaser},
                                          LabelWord{u"下集预告", ScriptLabel::Teaser},
                                          LabelWord{u"下集钩子", ScriptLabel::Teaser},
                                          LabelWord{u"闪回", ScriptLabel::FlashbackIn},
                                          LabelWord{u"闪回开始", ScriptLabel::FlashbackIn},
                                          LabelWord{u"回忆", ScriptLabel::FlashbackIn},
                                          LabelWord{u"回忆开始", ScriptLabel::FlashbackIn},
                                          LabelWord{u"闪出", ScriptLabel::FlashbackOut},
                                          LabelWord{u"闪回结束", ScriptLabel::FlashbackOut},
                                          LabelWord{u"闪回完", ScriptLabel::FlashbackOut},
                                          LabelWord{u"闪回毕", ScriptLabel::FlashbackOut},
                                          LabelWord{u"回忆结束", ScriptLabel::FlashbackOut}}};

/// 第3镜
bool isNumberedShot(QStringView word)
{
    if (!word.startsWith(u'第'))
        return false;
    const QStringView rest = word.sliced(1);
    const Numeral number = anyNumeral(rest);
    return number.size > 0 && rest.sliced(number.size).startsWith(u'镜');
}

}  // namespace

ScriptLabel labelOf(QStringView word)
{
    if (const LabelWord *found = labelWords.whole(word))
        return found->label;
    return isNumberedShot(word) ? ScriptLabel::Camera : ScriptLabel::None;
}

StartingLabel startingLabel(QStringView text)
{
    const LabelWord *found = labelWords.starting(text);
    return found ? StartingLabel{found->label, found->word.size()} : StartingLabel{};
}

bool startsWithTeaserSign(QStringView text)
{
    return text.startsWith(u"🎣") || text.startsWith(u"📺");
}

}  // namespace circletake::script
