// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/texttemplate.h"

#include "providers/answerpath.h"

#include <QCoreApplication>
#include <QUrl>
#include <utility>

namespace circletake::providers {

namespace {

bool isModel(const QString &name)
{
    return name == QLatin1String("model") || name.startsWith(QLatin1String("model."));
}

}  // namespace

Result<TextTemplate> TextTemplate::parse(const QString &text)
{
    if (text.count(QLatin1String("${")) != holesIn(text).size())
        return Error{ErrorKind::BadInput, QCoreApplication::translate("Profile", "a variable such as ${id}"), text, {}};
    TextTemplate result;
    result.m_text = text;
    return result;
}

QStringList TextTemplate::names() const
{
    return holesIn(m_text);
}

QString TextTemplate::fill(const Variables &variables) const
{
    return interpolated(m_text, [&variables](const QString &name) { return scalarText(variable(variables, name)); });
}

QString TextTemplate::fillAddress(const Variables &variables) const
{
    const bool mayBeWhole = m_text.startsWith(QLatin1String("${"));
    bool isFirst = true;
    return interpolated(m_text, [&](const QString &name) {
        const QString value = scalarText(variable(variables, name));
        const bool whole = std::exchange(isFirst, false) && mayBeWhole &&
                           (value.startsWith(QLatin1String("https://")) || value.startsWith(QLatin1String("http://")));
        if (value.isNull() || whole)
            return value;
        const QByteArray kept = isModel(name) ? "/" : name == QLatin1String("ids") ? "," : "";
        QByteArray encoded = QUrl::toPercentEncoding(value, kept);
        return encoded == "." || encoded == ".." ? QString() : QString::fromLatin1(encoded);
    });
}

}  // namespace circletake::providers
