// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/scratchvoicecast.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace circletake::media {

namespace {

bool hasAny(const QString &text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

quint32 numberOf(const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1);
    return quint32(quint8(hash[0])) << 16 | quint32(quint8(hash[1])) << 8 | quint8(hash[2]);
}

bool isChinese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

bool isFemale(const QString &words, quint32 number)
{
    static const QStringList female{
        QStringLiteral("奶奶"),   QStringLiteral("妈"),       QStringLiteral("母"),   QStringLiteral("姐"),
        QStringLiteral("妹"),     QStringLiteral("女"),       QStringLiteral("婆"),   QStringLiteral("姨"),
        QStringLiteral("嫂"),     QStringLiteral("woman"),    QStringLiteral("girl"), QStringLiteral("grandm"),
        QStringLiteral("mother"), QStringLiteral("sister"),   QStringLiteral("aunt"), QStringLiteral("lady"),
        QStringLiteral(" she "),  QStringLiteral("ponytail"), QStringLiteral("马尾"), QStringLiteral("裙")};
    static const QStringList male{QStringLiteral("爷爷"),    QStringLiteral("爸"),      QStringLiteral("父"),
                                  QStringLiteral("哥"),      QStringLiteral("弟"),      QStringLiteral("男"),
                                  QStringLiteral("叔"),      QStringLiteral("伯"),      QStringLiteral("先生"),
                                  QStringLiteral("grandf"),  QStringLiteral("grandpa"), QStringLiteral("father"),
                                  QStringLiteral("brother"), QStringLiteral("uncle"),   QStringLiteral("boy"),
                                  QStringLiteral(" man"),    QStringLiteral(" he ")};
    if (hasAny(words, female))
        return true;
    return !hasAny(words, male) && number % 2 == 0;
}

QString languageOf(const QString &text)
{  // "cmn" reads most characters as the English letters of their pinyin (espeak-ng 1.51)
    return isChinese(text) ? QStringLiteral("cmn-latn-pinyin") : QStringLiteral("en-us");
}

}  // namespace

EspeakVoice voiceNamed(const QString &name, const QString &text)
{
    static const QRegularExpression variant(QStringLiteral("^[fm][0-9]$"));
    static const QRegularExpression sane(QStringLiteral("^[A-Za-z][A-Za-z0-9+_-]*$"));
    EspeakVoice voice;
    const bool whole = sane.match(name).hasMatch() && !variant.match(name).hasMatch();
    voice.name =
        whole ? name
              : languageOf(text) + QLatin1Char('+') + (variant.match(name).hasMatch() ? name : QStringLiteral("m1"));
    voice.pitch = name.startsWith(QLatin1Char('f')) ? 58 : 40;
    voice.wordsPerMinute = isChinese(text) ? 190 : 170;
    return voice;
}

EspeakVoice voiceOf(const AnimaticFigure &who, const QString &text)
{
    static const QStringList old{QStringLiteral("奶奶"), QStringLiteral("爷爷"),  QStringLiteral("老"),
                                 QStringLiteral("婆婆"), QStringLiteral("grand"), QStringLiteral("elderly"),
                                 QStringLiteral("old ")};
    static const QStringList young{QStringLiteral("童"),   QStringLiteral("小孩"),  QStringLiteral("男孩"),
                                   QStringLiteral("女孩"), QStringLiteral("child"), QStringLiteral("boy"),
                                   QStringLiteral("girl"), QStringLiteral("kid")};
    const quint32 number = numberOf(who.name);
    const QString words = QLatin1Char(' ') + who.name + QLatin1Char(' ') + who.look + QLatin1Char(' ');
    const bool female = isFemale(words, number);
    const bool chinese = isChinese(text);
    EspeakVoice voice;
    const int variant = int(number / 2 % (female ? 5 : 7)) + 1;
    voice.name = QStringLiteral("%1+%2%3")
                     .arg(languageOf(text), female ? QStringLiteral("f") : QStringLiteral("m"))
                     .arg(variant);
    voice.pitch = (female ? 58 : 38) + int(number / 64 % 13) - 6;
    voice.wordsPerMinute = (chinese ? 190 : 170) + int(number / 1024 % 21) - 10;
    if (hasAny(words, old)) {
        voice.pitch -= 12;
        voice.wordsPerMinute -= 25;
    } else if (hasAny(words, young)) {
        voice.pitch += 22;
        voice.wordsPerMinute += 10;
    }
    return voice;
}

}  // namespace circletake::media
