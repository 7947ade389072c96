// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace circletake::workspace {

Language::Language(QObject *parent)
    : QObject(parent)
{
}

QVector<QPair<QString, QString>> Language::available()
{
    return {{QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
}

void Language::use(const QString &code)
{
    const QString wanted = code.isEmpty() ? QLocale::system().name() : code;
    const bool chinese = wanted.startsWith(QLatin1String("zh"));
    m_current = chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    const QString qt = QStringLiteral("qtbase_") + m_current;
    if (m_qt.load(qt, QStringLiteral(":/translations")) ||
        m_qt.load(qt, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has a catalogue too: it holds the plural forms.
    if (m_ours.load(QStringLiteral(":/translations/circletake_") + m_current))
        QCoreApplication::installTranslator(&m_ours);
}

}  // namespace circletake::workspace
