// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <cstdio>
#include <optional>

namespace circletake::commandline {

/// Where a command speaks: its answer on standard output (one JSON object when `--json` was given), everything else
/// on standard error. The streams are not owned.
class Terminal
{
public:
    Terminal(bool json, std::FILE *out = stdout, std::FILE *error = stderr);

    [[nodiscard]] bool isJson() const { return m_json; }
    /// For people; silent with --json.
    void print(const QString &line);
    /// The one JSON object; silent without --json.
    void print(const QJsonObject &object);
    /// A step that was done, on standard error.
    void note(const QString &line);
    /// Replaces the line before it on a terminal; elsewhere prints only every tenth of the way.
    void progress(const QString &what, qint64 done, qint64 total);
    /// What went wrong, on standard error; with --json it is the object too when no other was printed by the end.
    void fail(const Error &error);
    /// The end of the command: nothing is said after it.
    void end();

private:
    void endProgress();

    bool m_json;
    std::FILE *m_out;
    std::FILE *m_error;
    bool m_interactive;
    bool m_onProgressLine = false;
    bool m_answered = false;  ///< the JSON object was printed
    std::optional<Error> m_failure;
    QString m_lastWhat;
    qint64 m_lastTenth = -1;
};

}  // namespace circletake::commandline
