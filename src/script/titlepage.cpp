// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/titlepage.h"

#include "script/emphasis.h"
#include "script/fountainheading.h"
#include "script/letters.h"
#include "script/scriptlabel.h"

#include <array>

namespace circletake::script {

namespace {

constexpr std::array<QStringView, 25> knownKeys = {
    u"Title",    u"Credit",    u"Author", u"Authors", u"Source",   u"Draft date", u"Draft", u"Date", u"Contact",
    u"Contacts", u"Copyright", u"Notes",  u"Note",    u"Revision", u"Written by", u"标题",  u"剧名", u"片名",
    u"题目",     u"作者",      u"编剧",   u"原著",    u"来源",     u"联系方式",   u"版权"};

qsizetype colonIn(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u':' || text[i] == u'：')
            return i;
    }
    return -1;
}

bool isIndented(QStringView text)
{
    return text.startsWith(u'\t') || text.startsWith(u"   ");
}

/// What belongs to the script, even where no blank line divides it from a title page.
bool isScript(QStringView bare, QStringView key)
{
    const ScriptLabel label = labelOf(key);
    const bool isFrontMatter = label == ScriptLabel::Synopsis || label == ScriptLabel::Cast ||
                               label == ScriptLabel::People || label == ScriptLabel::Heading;
    return key.isEmpty() || key.size() > 40 || isFrontMatter || FountainHeading::hasPrefix(bare);
}

}  // namespace

TitlePage TitlePage::read(const SourceText &source)
{
    TitlePage page;
    const int first = source.nextText(0);
    if (first >= source.size())
        return page;
    const QStringView firstLine = source[first].bare;
    if (!isOneOf(trimmed(firstLine.first(std::max<qsizetype>(colonIn(firstLine), 0))), knownKeys))
        return page;
    int i = first;
    for (; i < source.size(); ++i) {
        const SourceLine &line = source[i];
        if (line.state == LineState::Blank || line.state == LineState::Spaces)
            break;
        if (line.state != LineState::Text)
            continue;
        if (isIndented(line.text) && page.m_current >= 0) {
            page.addValue(line.bare);
            continue;
        }
        const qsizetype colon = colonIn(line.bare);
        const QStringView key = trimmed(line.bare.first(std::max<qsizetype>(colon, 0)));
        if (isScript(line.bare, key))
            break;
        page.addKey(key.toString(), line.bare.sliced(colon + 1));
    }
    page.m_end = i;
    return page;
}

void TitlePage::addKey(const QString &key, QStringView value)
{
    const auto known = m_places.constFind(key.toLower());
    m_current = known == m_places.constEnd() ? m_entries.size() : *known;
    if (m_current == m_entries.size()) {
        m_entries.append({key, QString()});
        m_places.insert(key.toLower(), m_current);
    }
    addValue(trimmed(value));
}

void TitlePage::addValue(QStringView value)
{
    if (value.isEmpty() || m_current < 0)
        return;
    QString &text = m_entries[m_current].second;
    if (!text.isEmpty())
        text += u'\n';
    text += withoutEmphasis(value);
}

QString TitlePage::valueOf(QStringView key) const
{
    const auto known = m_places.constFind(key.toString().toLower());
    return known == m_places.constEnd() ? QString() : m_entries[*known].second;
}

QString TitlePage::title() const
{
    for (const QStringView key : {QStringView(u"Title"), QStringView(u"标题"), QStringView(u"剧名"),
                                  QStringView(u"片名"), QStringView(u"题目")}) {
        QString title = valueOf(key).replace(u'\n', u' ');
        if (title.startsWith(u'《') && title.endsWith(u'》'))
            title = title.sliced(1).chopped(1);
        if (!title.isEmpty())
            return title;
    }
    return {};
}

QStringList TitlePage::authors() const
{
    for (const QStringView key : {QStringView(u"Author"), QStringView(u"Authors"), QStringView(u"Written by"),
                                  QStringView(u"作者"), QStringView(u"编剧")}) {
        const QStringList names = authorsIn(valueOf(key));
        if (!names.isEmpty())
            return names;
    }
    return {};
}

QStringList authorsIn(const QString &text)
{
    QString divided = text;
    divided.replace(QLatin1String(" and "), QLatin1String("\n"), Qt::CaseInsensitive);
    QStringList names;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= divided.size(); ++i) {
        if (i < divided.size() && !isAnyOf(divided[i], u"\n,，、&；;"))
            continue;
        const QStringView name = trimmed(QStringView(divided).sliced(begin, i - begin));
        if (!name.isEmpty())
            names.append(name.toString());
        begin = i + 1;
    }
    return names;
}

}  // namespace circletake::script
