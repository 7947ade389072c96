// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/answerjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace circletake::script {

namespace {

// Braces in prose begin no JSON. What is followed from those is at most so many times the text: most close at once.
constexpr qint64 s_mostReadings = 24;

bool opens(QChar c)
{
    return c == QLatin1Char('{') || c == QLatin1Char('[');
}

QChar closerOf(QChar opener)
{
    return opener == QLatin1Char('{') ? QLatin1Char('}') : QLatin1Char(']');
}

/// One bracketed value, followed character by character.
class Span
{
public:
    Span(QStringView text, qsizetype begin);

    [[nodiscard]] bool isClosed() const { return m_closers.isEmpty() && !m_broken; }
    [[nodiscard]] qsizetype end() const { return m_end; }
    /// The value; for one that is cut, up to the last whole element of its outermost list, closed.
    [[nodiscard]] QString json() const { return isClosed() ? m_json : m_whole; }

private:
    void step(QChar c);
    void close(QChar c);
    void noteElement();

    QString m_json;
    QString m_whole;
    QString m_closers;  // what is still to come, innermost last
    bool m_inString = false;
    bool m_escaped = false;
    bool m_broken = false;
    qsizetype m_listDepth = -1;
    qsizetype m_end = 0;
};

Span::Span(QStringView text, qsizetype begin)
{
    qsizetype at = begin;
    do {
        step(text[at++]);
    } while (at < text.size() && !m_closers.isEmpty() && !m_broken);
    m_end = at;
}

void Span::step(QChar c)
{
    if (m_inString) {
        m_inString = m_escaped || c != QLatin1Char('"');
        m_escaped = !m_escaped && c == QLatin1Char('\\');
        // A line break inside a string is none in JSON, but models write it.
        m_json += c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\t') ? QLatin1Char(' ') : c;
        return;
    }
    if (c == QLatin1Char('"')) {
        m_inString = true;
    } else if (opens(c)) {
        if (c == QLatin1Char('[') && m_listDepth < 0)
            m_listDepth = m_closers.size() + 1;
        m_closers += closerOf(c);
    } else if (c == QLatin1Char('}') || c == QLatin1Char(']')) {
        close(c);
        return;
    }
    m_json += c;
}

void Span::close(QChar c)
{
    if (m_closers.isEmpty() || m_closers.back() != c) {
        m_broken = true;
        return;
    }
    qsizetype last = m_json.size();
    while (last > 0 && m_json[last - 1].isSpace())
        --last;
    if (last > 0 && m_json[last - 1] == QLatin1Char(','))
        m_json.truncate(last - 1);
    m_closers.chop(1);
    m_json += c;
    noteElement();
}

void Span::noteElement()
{
    if (m_closers.size() != m_listDepth)
        return;
    m_whole = m_json;
    for (qsizetype i = m_closers.size(); i-- > 0;)
        m_whole += m_closers[i];
}

QString withoutThoughts(QString text)
{
    const qsizetype end = text.lastIndexOf(QLatin1String("</think>"));
    return end < 0 ? text : text.mid(end + 8);
}

bool isWorthMore(const QJsonValue &value)
{
    return value.isObject() ? !value.toObject().isEmpty() : value.isArray() && value.toArray().first().isObject();
}

}  // namespace

AnswerJson jsonIn(const QString &answer)
{
    const QString text = withoutThoughts(answer.left(mostAnswerCharacters));
    AnswerJson found;
    qsizetype longest = 0;
    qint64 budget = s_mostReadings * text.size();
    for (qsizetype at = 0; at < text.size() && budget > 0; ++at) {
        if (!opens(text[at]))
            continue;
        const Span span(text, at);
        const QJsonDocument document = QJsonDocument::fromJson(span.json().toUtf8());
        const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        if (document.isNull() || !isWorthMore(value)) {
            budget -= span.end() - at;
            continue;
        }
        if (span.json().size() > longest) {
            longest = span.json().size();
            found.value = value;
            found.cut = !span.isClosed();
        }
        at = span.end() - 1;
    }
    if (longest == 0)
        found.value = QJsonValue(QJsonValue::Undefined);
    if (longest == 0)
        found.words = text.simplified().left(300);
    return found;
}

}  // namespace circletake::script
