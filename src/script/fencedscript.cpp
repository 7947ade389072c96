// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/fencedscript.h"

#include "script/vocabulary.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <array>

namespace circletake::script {

namespace {

constexpr std::array s_kinds{"heading", "action", "dialogue", "transition",   "lyric",        "caption",
                             "sound",   "note",   "people",   "flashback-in", "flashback-out"};
constexpr std::array s_voices{"on screen", "inner voice", "narration", "off screen"};
const QString s_break = QStringLiteral(" ⏎ ");
const QString s_bar = QStringLiteral(" | ");
const QString s_also = QStringLiteral("also ");

/// A text on one line that cannot be taken for one of our own marks.
QString oneLine(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QRegularExpression(QStringLiteral("[\\r\\n\\x{2028}\\x{2029}]")), s_break);
    return text;
}

/// A field in front of a text: without the bars that divide fields.
QString field(const QString &text)
{
    return oneLine(text).replace(QLatin1Char('|'), QLatin1Char('/')).simplified();
}

QString attribute(const char *name, const QString &value)
{
    return value.isEmpty() ? QString()
                           : QStringLiteral(" %1=\"%2\"").arg(QLatin1String(name), field(value).replace(u'"', u'\''));
}

QString lineRow(const Line &line, const QString &number)
{
    QString kind = word(line.kind);
    if (!line.shotSizeMark.isEmpty())
        kind += QStringLiteral(", ") + field(line.shotSizeMark);
    QStringList fields{QStringLiteral("[%1] %2").arg(number, kind)};
    if (line.kind == LineKind::Dialogue)
        fields << field(line.character) << QLatin1String(s_voices[size_t(line.voice)]) << field(line.mood);
    return (fields << oneLine(line.text)).join(s_bar);
}

QString attributeIn(const QString &text, const char *name)
{
    const QRegularExpression form(QStringLiteral(" %1=\"([^\"]*)\"").arg(QLatin1String(name)));
    return form.match(text).captured(1);
}

/// What stands between the last pair of marks; `opening` gets the first mark's line. A prompt may put words in front of
/// the first and behind the second mark; lines of the material begin with a bracket or a hyphen.
std::optional<QStringList> between(const QString &text, const QString &mark, QString *opening = nullptr)
{
    const QStringList rows = text.split(QLatin1Char('\n'));
    const auto opens = [&](const QString &row) {
        return row.contains(QLatin1Char('<') + mark) && !row.startsWith(QLatin1Char('[')) &&
               !row.startsWith(QLatin1Char('-'));
    };
    qsizetype end = rows.size();
    while (end > 0 && !rows[end - 1].startsWith(QStringLiteral("</%1>").arg(mark)))
        --end;
    qsizetype begin = end - 1;
    while (begin > 0 && !opens(rows[begin - 1]))
        --begin;
    if (begin <= 0)
        return {};
    if (opening)
        *opening = rows[begin - 1].mid(rows[begin - 1].lastIndexOf(QLatin1Char('<') + mark));
    return rows.mid(begin, end - 1 - begin);
}

std::optional<Line> lineOf(const QString &row, int *number)
{
    static const QRegularExpression form(QStringLiteral("^\\[(\\d{1,7}|-)\\] ([a-z-]+)(?:, ([^|]+?))? \\| "));
    const auto head = form.match(row);
    const auto kind = lineKindOf(head.captured(2));
    if (!head.hasMatch() || !kind)
        return {};
    *number = head.captured(1).toInt();
    Line line;
    line.kind = *kind;
    line.shotSizeMark = head.captured(3);
    QString rest = row.mid(head.capturedEnd());
    if (line.kind == LineKind::Dialogue) {
        line.character = rest.section(s_bar, 0, 0);
        const QString voice = rest.section(s_bar, 1, 1);
        for (size_t i = 0; i < s_voices.size(); ++i)
            if (voice == QLatin1String(s_voices[i]))
                line.voice = VoiceKind(i);
        line.mood = rest.section(s_bar, 2, 2);
        rest = rest.section(s_bar, 3);
    }
    line.text = rest.replace(s_break, QStringLiteral("\n"));
    line.firstLine = line.lastLine = *number;
    return line;
}

QVector<Character> readCast(const QStringList &rows)
{
    QVector<Character> cast;
    for (const QString &row : rows) {
        Character person;
        person.id = CharacterId{cast.size() + 1};
        person.name = row.section(s_bar, 0, 0).mid(2);
        if (const QString also = row.section(s_bar, 1, 1); also.startsWith(s_also))
            person.aliases = also.mid(s_also.size()).split(QStringLiteral(", "), Qt::SkipEmptyParts);
        person.description = row.section(s_bar, 2);
        cast.append(person);
    }
    return cast;
}

}  // namespace

QString word(LineKind kind)
{
    return QString::fromLatin1(s_kinds[size_t(kind)]);
}

std::optional<LineKind> lineKindOf(QStringView word)
{
    const auto at =
        std::find_if(s_kinds.begin(), s_kinds.end(), [&](const char *kind) { return word == QLatin1String(kind); });
    return at == s_kinds.end() ? std::nullopt : std::optional(LineKind(at - s_kinds.begin()));
}

QString fencedScript(const Scene &scene, const QVector<int> &asked, int leastShots, int mostShots)
{
    QString opening = QStringLiteral("<script");
    if (leastShots > 0)
        opening += attribute("shots", QStringLiteral("%1-%2").arg(leastShots).arg(mostShots));
    opening += attribute("place", scene.place);
    if (scene.time != TimeOfDay::Unspecified)
        opening += attribute("time", key(scene.time));
    if (scene.setting != Setting::Unspecified)
        opening += attribute("setting", key(scene.setting));
    QStringList rows{opening + QLatin1Char('>')};
    for (int index = 0; index < int(scene.lines.size()); ++index) {
        const bool isAsked = std::binary_search(asked.cbegin(), asked.cend(), index);
        rows << lineRow(scene.lines[index], isAsked ? QString::number(index + 1) : QStringLiteral("-"));
    }
    return (rows << QStringLiteral("</script>")).join(QLatin1Char('\n'));
}

QString fencedCast(const QVector<Character> &cast)
{
    QStringList rows{QStringLiteral("<cast>")};
    for (const Character &person : cast) {
        QStringList about{person.description, person.look};
        about.removeAll(QString());
        about.removeDuplicates();
        QStringList others;
        for (const QString &alias : person.aliases)
            others << field(alias);
        rows << QStringList{QStringLiteral("- ") + field(person.name),
                            others.isEmpty() ? QString() : s_also + others.join(QStringLiteral(", ")),
                            field(about.join(QStringLiteral("; ")))}
                    .join(s_bar);
    }
    return (rows << QStringLiteral("</cast>")).join(QLatin1Char('\n'));
}

std::optional<FencedMaterial> readFenced(const QString &question)
{
    QString opening;
    const auto rows = between(question, QStringLiteral("script"), &opening);
    if (!rows)
        return {};
    FencedMaterial material;
    for (const QString &row : *rows) {
        int number = 0;
        const auto line = lineOf(row, &number);
        if (!line)
            continue;
        if (line->kind == LineKind::Heading)
            material.scene.heading = line->text;
        material.numbers.append(number);
        material.scene.lines.append(*line);
    }
    const QString shots = attributeIn(opening, "shots");
    material.leastShots = shots.section(QLatin1Char('-'), 0, 0).toInt();
    material.mostShots = shots.section(QLatin1Char('-'), 1, 1).toInt();
    material.scene.place = attributeIn(opening, "place");
    material.scene.time = fromKey<TimeOfDay>(attributeIn(opening, "time")).value_or(TimeOfDay::Unspecified);
    material.scene.setting = fromKey<Setting>(attributeIn(opening, "setting")).value_or(Setting::Unspecified);
    if (const auto cast = between(question, QStringLiteral("cast")))
        material.cast = readCast(*cast);
    return material;
}

}  // namespace circletake::script
