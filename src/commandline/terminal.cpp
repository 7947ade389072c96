// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/terminal.h"

#include "base/secret.h"

#include <QJsonDocument>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace circletake::commandline {

namespace {

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

void put(std::FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stream);
    std::fflush(stream);
}

}  // namespace

Terminal::Terminal(bool json, std::FILE *out, std::FILE *error)
    : m_json(json)
    , m_out(out)
    , m_error(error)
    , m_interactive(isTerminal(error))
{
}

void Terminal::print(const QString &line)
{
    if (m_json)
        return;
    endProgress();
    put(m_out, line.toUtf8() + '\n');
}

void Terminal::print(const QJsonObject &object)
{
    if (m_json && !std::exchange(m_answered, true))
        put(m_out, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Terminal::note(const QString &line)
{
    endProgress();
    put(m_error, redacted(line).toUtf8() + '\n');
}

void Terminal::progress(const QString &what, qint64 done, qint64 total)
{
    const qint64 tenth = total > 0 ? done * 10 / total : 0;
    const QString line = total > 0 ? QStringLiteral("%1  %2/%3").arg(what).arg(done).arg(total) : what;
    if (m_interactive) {
        put(m_error, "\r\033[K" + line.toUtf8());
        m_onProgressLine = true;
    } else if (what != m_lastWhat || tenth != m_lastTenth) {
        put(m_error, line.toUtf8() + '\n');
    }
    m_lastWhat = what;
    m_lastTenth = tenth;
}

void Terminal::fail(const Error &error)
{
    endProgress();
    put(m_error, "circletake: " + redacted(error.text()).toUtf8() + '\n');
    m_failure = error;
}

void Terminal::end()
{
    endProgress();
    if (m_failure)
        print(QJsonObject{{QStringLiteral("error"), redacted(m_failure->what)},
                          {QStringLiteral("where"), redacted(m_failure->where)},
                          {QStringLiteral("next"), redacted(m_failure->next)}});
}

void Terminal::endProgress()
{
    if (m_onProgressLine)
        put(m_error, "\n");
    m_onProgressLine = false;
}

}  // namespace circletake::commandline
