// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/promptfile.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace circletake::script {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PromptFile)
};

}  // namespace

class PromptFile::Reader
{
public:
    Reader(const QString &fileName, const Variables &variables)
        : m_fileName(fileName)
        , m_variables(variables)
    {
    }

    [[nodiscard]] Result<PromptFile> read(const QString &text);

private:
    [[nodiscard]] Error wrong(int line, const QString &what) const;
    [[nodiscard]] Result<void> readLine(const QString &line);
    [[nodiscard]] Result<void> readHoles(const QString &line, Pieces &into);
    [[nodiscard]] Result<void> checkWhole() const;
    [[nodiscard]] static bool isBlank(const Pieces &pieces);
    static void trim(Pieces &pieces);

    QString m_fileName;
    const Variables &m_variables;
    PromptFile m_file;
    Pieces *m_section = nullptr;
    int m_line = 0;
    int m_questionLine = 1;
    QSet<QString> m_seen;
};

Error PromptFile::Reader::wrong(int line, const QString &what) const
{
    QStringList holes;
    for (const QString &name : m_variables.known)
        holes << QStringLiteral("{{%1}}").arg(name);
    return {ErrorKind::BadInput, what, QStringLiteral("%1:%2").arg(m_fileName).arg(line),
            Words::tr("A prompt has a part [instructions] and a part [question]; it may use %1.")
                .arg(holes.join(QStringLiteral(", ")))};
}

Result<PromptFile> PromptFile::Reader::read(const QString &text)
{
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        ++m_line;
        if (line.startsWith(QLatin1Char('%')))
            continue;
        if (const auto read = readLine(line.endsWith(QLatin1Char('\r')) ? line.chopped(1) : line); !read)
            return read.error();
    }
    trim(m_file.m_instructions);
    trim(m_file.m_question);
    if (const auto whole = checkWhole(); !whole)
        return whole.error();
    return m_file;
}

Result<void> PromptFile::Reader::readLine(const QString &line)
{
    const QString mark = line.trimmed();
    if (mark == QLatin1String("[instructions]") || mark == QLatin1String("[question]")) {
        const bool isQuestion = mark == QLatin1String("[question]");
        m_section = isQuestion ? &m_file.m_question : &m_file.m_instructions;
        m_questionLine = isQuestion ? m_line : m_questionLine;
        return {};
    }
    if (m_section)
        return readHoles(line, *m_section);
    return mark.isEmpty() ? Result<void>() : wrong(m_line, Words::tr("This text is in none of the two parts."));
}

Result<void> PromptFile::Reader::readHoles(const QString &line, Pieces &into)
{
    if (into.isEmpty())
        into.append(Piece{});
    qsizetype from = 0;
    for (qsizetype open = line.indexOf(QLatin1String("{{")); open >= 0;
         open = line.indexOf(QLatin1String("{{"), from)) {
        const qsizetype close = line.indexOf(QLatin1String("}}"), open);
        if (close < 0)
            return wrong(m_line, Words::tr("A hole is opened by {{ and not closed by }} on the same line."));
        const QString name = line.mid(open + 2, close - open - 2).trimmed();
        if (!m_variables.known.contains(name))
            return wrong(m_line, Words::tr("There is no variable “%1”.").arg(name));
        m_seen.insert(name);
        into.last().words += line.mid(from, open - from);
        into.last().hole = name;
        into.append(Piece{});
        from = close + 2;
    }
    into.last().words += line.mid(from) + QLatin1Char('\n');
    return {};
}

Result<void> PromptFile::Reader::checkWhole() const
{
    if (isBlank(m_file.m_question))
        return wrong(m_questionLine, Words::tr("The part [question] is missing or empty."));
    for (const QString &name : m_variables.required)
        if (!m_seen.contains(name))
            return wrong(m_questionLine, Words::tr("The variable {{%1}} must be used and is not.").arg(name));
    return {};
}

bool PromptFile::Reader::isBlank(const Pieces &pieces)
{
    return pieces.isEmpty() || (pieces.size() == 1 && pieces.constFirst().words.isEmpty());
}

void PromptFile::Reader::trim(Pieces &pieces)
{
    if (pieces.isEmpty())
        return;
    static const QRegularExpression before(QStringLiteral("^\\s+"));
    static const QRegularExpression behind(QStringLiteral("\\s+$"));
    pieces.first().words.remove(before);
    pieces.last().words.remove(behind);
}

Result<PromptFile> PromptFile::read(const QString &text, const QString &fileName, const Variables &variables)
{
    return Reader(fileName, variables).read(text);
}

PromptFile::Filled PromptFile::fill(const QHash<QString, QString> &values) const
{
    const auto joined = [&values](const Pieces &pieces) {
        QString text;
        for (const Piece &piece : pieces)
            text += piece.words + values.value(piece.hole);
        return text;
    };
    return {joined(m_instructions), joined(m_question)};
}

}  // namespace circletake::script
