// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/castfindernames.h"

#include "script/castfinder.h"
#include "script/vocabularyindex.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace circletake::script {

namespace {

constexpr QStringView s_surnames =
    u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔"
    u"谭陆范汪廖石"
    "金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄"
    "聂章鲁岳翟殷詹"
    "申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季成霍涂苗裴谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁房滕屈饶解牟艾尤阳穆司"
    "古吉卓车简连"
    "缪项麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂佟应臧闵边姬师仇栾隋商荣巫寇桑郎甄丛仲虞敖巩池查苑迟";

constexpr QStringView s_doubleSurnames[] = {u"欧阳", u"上官", u"司马", u"诸葛", u"慕容", u"夏侯", u"皇甫", u"公孙",
                                            u"令狐", u"东方", u"南宫", u"独孤", u"司徒", u"轩辕", u"端木", u"百里"};

constexpr QStringView s_titles[] = {u"律师", u"总",   u"老师", u"医生", u"老板", u"经理",  u"董", u"主任", u"局长",
                                    u"队长", u"警官", u"先生", u"太太", u"女士", u"小姐",  u"少", u"少爷", u"夫人",
                                    u"伯",   u"叔",   u"婶",   u"姨",   u"爷",   u"奶奶",  u"哥", u"姐",   u"教授",
                                    u"秘书", u"助理", u"师傅", u"掌柜", u"将军", u"大人",  u"导", u"院长", u"校长",
                                    u"管家", u"妈",   u"嫂",   u"公子", u"姑娘", u"董事长"};

// Words in Latin names that do not single out a person, and those that prose uses as ordinary words.
constexpr QStringView s_commonWords[] = {
    u"the",   u"old",    u"young",  u"little",  u"big",    u"man",    u"woman", u"boy",   u"girl",   u"guard", u"cop",
    u"kid",   u"child",  u"voice",  u"first",   u"second", u"third",  u"tall",  u"short", u"mr",     u"mrs",   u"ms",
    u"dr",    u"sir",    u"lady",   u"miss",    u"a",      u"an",     u"of",    u"and",   u"number", u"one",   u"two",
    u"owner", u"worker", u"driver", u"officer", u"agent",  u"doctor", u"nurse", u"king",  u"queen",  u"will",  u"may"};

bool isHan(QChar c)
{
    return (c.unicode() >= 0x3400 && c.unicode() <= 0x9fff) || c.isSurrogate();
}

bool isHanName(QStringView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isHan);
}

/// Length of the surname that a Han name begins with; 0 when it has none or nothing would be left.
qsizetype surnameLength(QStringView name)
{
    if (name.size() < 2 || name.size() > 4)
        return 0;
    for (const QStringView surname : s_doubleSurnames)
        if (name.size() > 2 && name.startsWith(surname))
            return 2;
    return s_surnames.contains(name.front()) ? 1 : 0;
}

/// What follows the surname, or a 小, 阿, 老 that calls the same person.
QStringView givenName(QStringView name)
{
    if (const qsizetype surname = surnameLength(name))
        return name.mid(surname);
    const bool called = name.size() > 1 && QStringView(u"小阿老").contains(name.front());
    return called ? name.mid(1) : QStringView();
}

bool isTitle(QStringView text)
{
    return std::find(std::begin(s_titles), std::end(s_titles), text) != std::end(s_titles);
}

QStringList callForms(QStringView given)
{
    const QString name = given.toString();
    QStringList forms{name};
    for (const QChar before : QStringView(u"小阿老"))
        forms << before + name;
    for (const QChar after : QStringView(u"儿哥姐妹弟总爷"))
        forms << name + after;
    if (given.size() == 1)
        forms << name + name;
    if (given.size() == 2)
        forms << QStringLiteral("小") + given.back() << QStringLiteral("阿") + given.back();
    return forms;
}

bool isHanShortForm(QStringView brief, QStringView full)
{
    const QStringView given = givenName(full);
    if (!given.isEmpty() && callForms(given).contains(brief.toString()))
        return true;
    const qsizetype surname = surnameLength(full);
    if (surname == 0)
        return full.size() == 1 && callForms(full).contains(brief.toString());
    const QStringView family = full.left(surname);
    const bool byTitle = brief.startsWith(family) && isTitle(brief.mid(surname));
    const bool byAge =
        brief.size() == surname + 1 && brief.endsWith(family) && QStringView(u"小老阿").contains(brief[0]);
    return byTitle || byAge;
}

bool isCommonWord(const QString &word)
{
    return std::any_of(std::begin(s_commonWords), std::end(s_commonWords),
                       [&](QStringView common) { return word == common; });
}

QStringList latinWords(QStringView name)
{
    QString folded = nameKey(name);
    folded.remove(QLatin1Char('.'));
    return folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool isLatinShortForm(QStringView brief, QStringView full)
{
    const QStringList few = latinWords(brief);
    const QStringList many = latinWords(full);
    if (few.isEmpty() || few.size() >= many.size() || std::all_of(few.begin(), few.end(), isCommonWord))
        return false;
    return std::all_of(few.begin(), few.end(), [&](const QString &word) { return many.contains(word); });
}

QStringList hanTextForms(QStringView name, QStringView texts)
{
    QStringList forms;
    const qsizetype surname = surnameLength(name);
    const QStringView called = name.size() == 1 ? name : givenName(name);
    for (const QString &form : called.isEmpty() ? QStringList() : callForms(called))
        if (form.size() > 1 && form != name && texts.contains(form))
            forms << form;
    for (const QStringView title : s_titles)
        if (const QString form = name.left(surname).toString() + title.toString();
            surname > 0 && form != name && texts.contains(form))
            forms << form;
    return forms;
}

QStringList latinTextForms(QStringView name, QStringView texts)
{
    const QStringList all = latinWords(name);
    QStringList forms;
    for (const QString &word : all) {
        const QString written = word.left(1).toUpper() + word.mid(1);
        if (all.size() > 1 && word.size() > 2 && !isCommonWord(word) &&
            (texts.contains(written) || texts.contains(word.toUpper())))
            forms << written;
    }
    return forms;
}

}  // namespace

QString plainName(QStringView written)
{
    static const QRegularExpression brackets(QStringLiteral("[(（\\[【][^)）\\]】]*[)）\\]】]|\\^"));
    return written.toString().remove(brackets).simplified();
}

QString nameKey(QStringView written)
{
    return foldedText(plainName(written)).simplified();
}

bool isShortForm(QStringView brief, QStringView full)
{
    if (brief == full || brief.isEmpty() || full.isEmpty())
        return false;
    if (isHanName(brief) && isHanName(full))
        return isHanShortForm(brief, full);
    return !isHan(brief.front()) && !isHan(full.front()) && isLatinShortForm(brief, full);
}

QStringList textForms(QStringView name, QStringView texts)
{
    QStringList forms = isHanName(name) ? hanTextForms(name, texts) : latinTextForms(name, texts);
    forms.removeDuplicates();
    std::stable_sort(forms.begin(), forms.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return forms;
}

bool isNumberedRole(QStringView name)
{
    static const QRegularExpression numbered(
        QStringLiteral("([甲乙丙丁戊己庚辛一二三四五六七八九十]|[A-F]|[0-9０-９]+号?)$|[# ][0-9]+$"));
    const QString plain = plainName(name);
    return plain.size() > 2 && numbered.match(plain).hasMatch();
}

}  // namespace circletake::script
