// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/script.h"

#include "script/letters.h"
#include "script/scriptreader.h"

#include <QCoreApplication>

namespace circletake::script {

namespace {

class ReadScript
{
    Q_DECLARE_TR_FUNCTIONS(circletake::script::ReadScript)

public:
    static Result<Script> read(const QByteArray &bytes, const QString &fileName);

private:
    static Result<void> check(const QString &text, const QString &fileName);
};

Result<void> ReadScript::check(const QString &text, const QString &fileName)
{
    const QString choose = tr("Choose a file that holds a screenplay.");
    if (trimmed(text).isEmpty())
        return Error{ErrorKind::BadInput, tr("The script is empty."), fileName, choose};
    qsizetype lines = 1;
    for (const QChar c : text)
        lines += c == u'\n' || c == u'\r' ? 1 : 0;
    if (lines <= maximumScriptLines)
        return {};
    return Error{ErrorKind::BadInput,
                 tr("The script has %L1 lines; scripts may have up to %L2.").arg(lines).arg(maximumScriptLines),
                 fileName, choose};
}

Result<Script> ReadScript::read(const QByteArray &bytes, const QString &fileName)
{
    Result<DecodedText> decoded = Decoder(fileName).decode(bytes);
    if (!decoded)
        return decoded.error();
    if (const Result<void> checked = check(decoded.value().text, fileName); !checked)
        return checked.error();
    return ScriptReader(std::move(decoded).value()).read(fileName);
}

}  // namespace

Result<Script> readScript(const QByteArray &bytes, const QString &fileName)
{
    return ReadScript::read(bytes, fileName);
}

}  // namespace circletake::script
