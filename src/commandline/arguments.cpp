// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/arguments.h"

#include <QCoreApplication>

namespace circletake::commandline {

namespace {

Error wrong(const QString &what)
{
    return {ErrorKind::BadInput, what, {}, {}};
}

/// "name=N" takes a whole number; how large it may be is the command's to say.
Result<void> checkNumbers(const QCommandLineParser &parser, const QStringList &options)
{
    for (const QString &option : options) {
        const QString name = option.section(QLatin1Char('='), 0, 0);
        if (!option.endsWith(QLatin1String("=N")))
            continue;
        for (const QString &value : parser.values(name))
            if (bool ok = false; value.toInt(&ok) < 1 || !ok)
                return wrong(
                    QCoreApplication::translate("CommandLine", "--%1 takes a whole number from 1 on, not “%2”.")
                        .arg(name, value));
    }
    return {};
}

void addOptions(QCommandLineParser &parser, const QStringList &options)
{
    for (const QString &option : options) {
        const QString name = option.section(QLatin1Char('='), 0, 0);
        parser.addOption(QCommandLineOption(name, {}, option.section(QLatin1Char('='), 1)));
    }
}

}  // namespace

Result<Arguments> Arguments::read(const QStringList &words, const Form &form)
{
    QCommandLineParser parser;
    addOptions(parser, form.options + QStringList{QStringLiteral("json")});
    // The parser takes the first word for the program's name.
    if (!parser.parse(QStringList{QStringLiteral("circletake")} + words))
        return wrong(parser.errorText());
    Arguments arguments;
    arguments.m_words = parser.positionalArguments();
    const qsizetype least = form.positional.size() - form.optional;
    if (arguments.m_words.size() < least)
        return wrong(QCoreApplication::translate("CommandLine", "%1 is missing.")
                         .arg(form.positional[arguments.m_words.size()]));
    if (arguments.m_words.size() > form.positional.size())
        return wrong(QCoreApplication::translate("CommandLine", "“%1” is one word too many.")
                         .arg(arguments.m_words[form.positional.size()]));
    if (auto checked = checkNumbers(parser, form.options); !checked)
        return checked.error();
    for (const QString &name : parser.optionNames())
        arguments.m_values.insert(name, parser.values(name));
    return arguments;
}

QString Arguments::word(int place) const
{
    return m_words.value(place);
}

bool Arguments::has(const QString &option) const
{
    return m_values.contains(option);
}

QString Arguments::text(const QString &option, const QString &fallback) const
{
    const QStringList values = m_values.value(option);
    return values.isEmpty() ? fallback : values.last();
}

QStringList Arguments::texts(const QString &option) const
{
    return m_values.value(option);
}

Result<int> Arguments::number(const QString &option, int fallback, int least, int most) const
{
    if (!has(option))
        return fallback;
    bool ok = false;
    const int value = text(option).toInt(&ok);
    if (!ok || value < least || value > most)
        return wrong(QCoreApplication::translate("CommandLine", "--%1 takes a whole number from %2 to %3, not “%4”.")
                         .arg(option)
                         .arg(least)
                         .arg(most)
                         .arg(text(option)));
    return value;
}

Result<std::optional<Money>> Arguments::money(const QString &option, Currency currency) const
{
    if (!has(option))
        return std::optional<Money>();
    const auto amount = Money::fromDecimal(text(option), currency);
    if (!amount || amount->isNegative())
        return wrong(QCoreApplication::translate("CommandLine", "--%1 takes an amount such as 12.50, not “%2”.")
                         .arg(option, text(option)));
    return std::optional<Money>(*amount);
}

}  // namespace circletake::commandline
