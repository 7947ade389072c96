// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/decoder.h"

#include "script/gb18030.h"
#include "script/script.h"

#include <QStringDecoder>

namespace circletake::script {

namespace {

/// More than this share of characters outside GB 2312 is not running Chinese text.
bool isDoubtful(const gb18030::Shape &shape)
{
    return shape.pairs >= 20 && shape.common * 100 < shape.pairs * 85;
}

bool isFinalDraft(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(2048);
    return head.contains("<FinalDraft");
}

}  // namespace

Result<DecodedText> Decoder::decode(const QByteArray &bytes) const
{
    if (const Result<void> size = checkSize(bytes); !size)
        return size.error();
    if (const Result<void> format = checkFormat(bytes); !format)
        return format.error();
    if (bytes.startsWith("\xFF\xFE"))
        return utf16(bytes.sliced(2), false);
    if (bytes.startsWith("\xFE\xFF"))
        return utf16(bytes.sliced(2), true);
    return withoutMark(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes);
}

Result<void> Decoder::checkSize(const QByteArray &bytes) const
{
    if (bytes.isEmpty())
        return refused(tr("The script is empty."), tr("Choose a file that holds a screenplay."));
    if (bytes.size() <= maximumScriptBytes)
        return {};
    return refused(tr("The script is %1 MB large; scripts may have up to %2 MB.")
                       .arg(double(bytes.size()) / (1024.0 * 1024.0), 0, 'f', 1)
                       .arg(maximumScriptBytes / (1024 * 1024)),
                   tr("Choose the plain text of the screenplay, or divide it by episodes."));
}

Result<void> Decoder::checkFormat(const QByteArray &bytes) const
{
    const QString asText = tr("Save it as plain text in UTF-8 and import that file.");
    if (bytes.startsWith("PK\x03\x04"))
        return refused(tr("The file is a Word document or another archive, not plain text."), asText);
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return refused(tr("The file is an old Word or WPS document, not plain text."), asText);
    if (bytes.startsWith("%PDF-"))
        return refused(tr("The file is a PDF, not plain text."), asText);
    if (bytes.startsWith("{\\rtf"))
        return refused(tr("The file is rich text, not plain text."), asText);
    if (isFinalDraft(bytes))
        return refused(tr("The file is a Final Draft document, not plain text."),
                       tr("Export it from Final Draft as Fountain or plain text and import that file."));
    return {};
}

Result<DecodedText> Decoder::withoutMark(const QByteArray &bytes) const
{
    if (bytes.contains('\0'))
        return refused(tr("The file is not text: it holds binary data."),
                       tr("Choose a screenplay in plain text, saved as UTF-8."));
    if (bytes.isValidUtf8())
        return DecodedText{QString::fromUtf8(bytes), QStringLiteral("UTF-8"), false};
    if (std::optional<QString> text = gb18030::decode(bytes))
        return DecodedText{std::move(*text), QStringLiteral("GB18030"), isDoubtful(gb18030::shapeOf(bytes))};
    return refused(tr("The text is neither UTF-8, nor UTF-16 with a byte order mark, nor GB18030."),
                   tr("Save the screenplay as UTF-8 and import it again."));
}

Result<DecodedText> Decoder::utf16(const QByteArray &bytes, bool bigEndian) const
{
    QStringDecoder decoder(bigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE,
                           QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (bytes.size() % 2 != 0 || decoder.hasError() || text.contains(QChar::Null) || !text.isValidUtf16())
        return refused(tr("The file begins like UTF-16 text, but the rest of it is not."),
                       tr("Save the screenplay as UTF-8 and import it again."));
    return DecodedText{std::move(text), bigEndian ? QStringLiteral("UTF-16BE") : QStringLiteral("UTF-16LE"), false};
}

Error Decoder::refused(const QString &what, const QString &next) const
{
    return Error{ErrorKind::BadInput, what, m_fileName, next};
}

}  // namespace circletake::script
