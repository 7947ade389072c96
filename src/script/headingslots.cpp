// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/headingslots.h"

#include "script/letters.h"
#include "script/timewords.h"

#include <QVarLengthArray>

namespace circletake::script {

namespace {

struct Token
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool inBrackets = false;
    bool isSlot = false;
};

class SlotScan
{
public:
    SlotScan(QStringView original, QStringView folded, Dividing dividing)
        : m_original(original)
        , m_folded(folded)
        , m_dividing(dividing)
    {
    }

    HeadingSlots scan()
    {
        split();
        for (Token &token : m_tokens)
            token.isSlot = take(slotWord(textOf(token)));
        divideTokens();
        readPlace();
        return m_slots;
    }

private:
    using Tokens = QVarLengthArray<Token, 16>;

    [[nodiscard]] QStringView textOf(const Token &token) const
    {
        return m_folded.sliced(token.begin, token.end - token.begin);
    }

    void split()
    {
        qsizetype begin = -1;
        bool inBrackets = false;
        for (qsizetype i = 0; i <= m_folded.size(); ++i) {
            const char16_t c = i < m_folded.size() ? m_folded[i].unicode() : u' ';
            const bool divides = isAnyOf(QChar(c), u" ,、;|·()\t");
            if (!divides) {
                begin = begin < 0 ? i : begin;
                continue;
            }
            if (begin >= 0)
                addToken({begin, i, inBrackets, false});
            begin = -1;
            inBrackets = c == u'(' || (inBrackets && c != u')');
        }
    }

    void addToken(const Token &token)
    {
        const QStringView text = textOf(token);
        for (const QChar c : text) {
            if (c != u'-') {
                m_tokens.append(token);
                return;
            }
        }
    }

    bool take(const std::optional<SlotWord> &word)
    {
        if (!word)
            return false;
        if (word->time && !m_slots.hasTime())
            m_slots.time = *word->time;
        if (word->setting && !m_slots.hasSetting())
            m_slots.setting = *word->setting;
        m_slots.sameTime = m_slots.sameTime || word->sameTime;
        return true;
    }

    /// `夜-内-宴会厅` and `日/外/河边`: the parts of one token.
    void divideTokens()
    {
        const int wanted = m_dividing == Dividing::WhenTwoSlots ? 2 : 1;
        Tokens divided;
        for (const Token &token : m_tokens) {
            const Tokens parts = token.isSlot ? Tokens() : partsOf(token);
            int slotParts = 0;
            for (const Token &part : parts)
                slotParts += part.isSlot ? 1 : 0;
            if (slotParts < wanted) {
                divided.append(token);
                continue;
            }
            for (const Token &part : parts) {
                if (part.isSlot)
                    take(slotWord(textOf(part)));
                divided.append(part);
            }
        }
        m_tokens = divided;
    }

    [[nodiscard]] Tokens partsOf(const Token &token) const
    {
        Tokens parts;
        qsizetype begin = token.begin;
        for (qsizetype i = token.begin; i <= token.end; ++i) {
            if (i < token.end && !isAnyOf(m_folded[i], u"-/."))
                continue;
            if (i > begin) {
                Token part{begin, i, token.inBrackets, false};
                part.isSlot = slotWord(textOf(part)).has_value();
                parts.append(part);
            }
            begin = i + 1;
        }
        return parts;
    }

    /// The original text over each run of tokens that are left; a remark in brackets behind a slot is no place.
    void readPlace()
    {
        QStringList places;
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens[i].isSlot || (m_tokens[i].inBrackets && i > 0))
                continue;
            qsizetype last = i;
            while (last + 1 < m_tokens.size() && !m_tokens[last + 1].isSlot)
                ++last;
            m_slots.leftTokens += int(last - i + 1);
            places.append(textBetween(m_tokens[i].begin, m_tokens[last].end));
            i = last;
        }
        m_slots.place = places.join(u' ');
    }

    [[nodiscard]] QString textBetween(qsizetype begin, qsizetype end) const
    {
        if (end < m_folded.size() && m_folded[end] == u')' && m_folded.sliced(begin, end - begin).contains(u'('))
            ++end;
        return m_original.sliced(begin, end - begin).toString();
    }

    QStringView m_original;
    QStringView m_folded;
    Dividing m_dividing;
    Tokens m_tokens;
    HeadingSlots m_slots;
};

}  // namespace

HeadingSlots readSlots(QStringView original, QStringView folded, Dividing dividing)
{
    return SlotScan(original, folded, dividing).scan();
}

}  // namespace circletake::script
