// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scenenumber.h"

#include "script/letters.h"
#include "script/numerals.h"

#include <array>
#include <optional>

namespace circletake::script {

namespace {

constexpr std::array<QStringView, 5> prefixes = {u"+场", u"场景", u"场次", u"场", u"第"};
constexpr std::array<QStringView, 3> latinPrefixes = {u"scene", u"sc", u"s"};

/// Reads a scene number from front to back; each step takes its part or leaves the place where it is.
class NumberScan
{
public:
    explicit NumberScan(QStringView text)
        : m_text(text)
    {
    }

    SceneNumber scan()
    {
        skipSpaces();
        if (takeEpisodeAndScene() || takePrefixed() || takeLatin() || takePlain())
            return finished();
        return {};
    }

private:
    [[nodiscard]] QStringView rest() const { return m_text.sliced(m_at); }
    [[nodiscard]] bool at(char16_t c) const { return m_at < m_text.size() && m_text[m_at] == QChar(c); }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    bool take(char16_t c)
    {
        if (!at(c))
            return false;
        ++m_at;
        return true;
    }

    bool take(QStringView word)
    {
        if (!rest().startsWith(word, Qt::CaseInsensitive))
            return false;
        m_at += word.size();
        return true;
    }

    void skipOneOf(QStringView characters)
    {
        if (!atEnd() && characters.contains(m_text[m_at]))
            ++m_at;
    }

    void skipSpaces()
    {
        while (at(u' '))
            ++m_at;
    }

    std::optional<int> takeNumber(Numeral (*read)(QStringView))
    {
        const Numeral number = read(rest());
        if (number.size == 0)
            return std::nullopt;
        m_at += number.size;
        return number.value;
    }

    /// EP002-SC001, E2S1
    bool takeEpisodeAndScene()
    {
        const qsizetype begin = m_at;
        if (take(u"EP") || take(u"E")) {
            const auto episode = takeNumber(digits);
            skipOneOf(u"-_ ");
            const bool isMarked = take(u"SC") || take(u"S");
            const auto scene = takeNumber(digits);
            if (episode && isMarked && scene) {
                m_number.episode = *episode;
                m_number.scene = *scene;
                m_number.prefixed = true;
                return true;
            }
        }
        m_at = begin;
        return false;
    }

    bool takePrefixed()
    {
        const qsizetype begin = m_at;
        const QStringView prefix = m_text.sliced(m_at, startingWord(rest(), prefixes));
        if (prefix.isEmpty())
            return false;
        m_at += prefix.size();
        m_number.prefixed = true;
        m_number.inserted = prefix == u"+场";
        const bool isOrdinal = prefix == u"第";
        const bool hasNumber = takeBody(anyNumeral) || takeBehindColon();
        const bool isGood = isOrdinal ? hasNumber && take(u'场') : hasNumber || m_number.inserted || at(u':');
        if (isOrdinal)
            skipOneOf(u"景次");
        if (isGood)
            return true;
        m_number = {};
        m_at = begin;
        return false;
    }

    bool takeLatin()
    {
        const qsizetype begin = m_at;
        const QStringView prefix = m_text.sliced(m_at, startingWord(rest(), latinPrefixes));
        if (prefix.isEmpty())
            return false;
        m_at += prefix.size();
        const bool isWord = prefix.size() > 2;
        m_number.prefixed = isWord;
        m_number.latin = true;
        if (isWord == (at(u' ') || at(u'#')) && takeBody(isWord ? anyLatin : digits))
            return true;
        m_number = {};
        m_at = begin;
        return false;
    }

    bool takePlain()
    {
        const qsizetype begin = m_at;
        if (takeBody(digits) || takeOrdinal())
            return true;
        m_at = begin;
        return false;
    }

    /// 场次：1
    bool takeBehindColon()
    {
        const qsizetype begin = m_at;
        if (take(u':') && takeBody(anyNumeral) && (atEnd() || isBoundary(m_at)))
            return true;
        m_number.scene = 0;
        m_number.episode = 0;
        m_at = begin;
        return false;
    }

    /// 一、 without a prefix
    bool takeOrdinal()
    {
        const Numeral number = chineseNumeral(rest());
        const qsizetype after = m_at + number.size;
        if (number.size == 0 || after >= m_text.size() || (m_text[after] != u'、' && m_text[after] != u'.'))
            return false;
        m_number.scene = number.value;
        m_at = after;
        return true;
    }

    /// A number, or episode and scene with '-' or '.' between, in round brackets or not, with a letter or not.
    bool takeBody(Numeral (*read)(QStringView))
    {
        skipSpaces();
        skipOneOf(u"(#");
        skipSpaces();
        const auto first = takeNumber(read);
        if (!first)
            return false;
        m_number.scene = *first;
        takeSecond(read);
        if (!atEnd() && rest().front().unicode() < 0x80 && rest().front().isLetter() && isBoundary(m_at + 1)) {
            ++m_at;
            m_number.scene = 0;
        }
        skipSpaces();
        skipOneOf(u")");
        return true;
    }

    void takeSecond(Numeral (*read)(QStringView))
    {
        const qsizetype begin = m_at;
        if (!take(u'-') && !take(u'.'))
            return;
        if (const auto second = takeNumber(read)) {
            m_number.episode = m_number.scene;
            m_number.scene = *second;
            return;
        }
        m_at = begin;
    }

    [[nodiscard]] bool isBoundary(qsizetype index) const
    {
        return index >= m_text.size() || isAnyOf(m_text[index], u" 、:.,)-");
    }

    SceneNumber finished()
    {
        m_number.touching = !isBoundary(m_at) && !(m_at > 0 && isBoundary(m_at - 1));
        while (!atEnd() && isBoundary(m_at)) {
            m_number.separated = m_number.separated || !at(u' ');
            ++m_at;
        }
        m_number.size = m_at;
        return m_number;
    }

    static Numeral anyLatin(QStringView text)
    {
        const Numeral found = digits(text);
        return found.size > 0 ? found : latinNumeral(text);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    SceneNumber m_number;
};

}  // namespace

SceneNumber sceneNumber(QStringView text)
{
    return NumberScan(text).scan();
}

}  // namespace circletake::script
