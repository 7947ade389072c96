// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/gb18030.h"

#include <QStringDecoder>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <iconv.h>
#endif

namespace circletake::script::gb18030 {

namespace {

bool isLead(uchar c)
{
    return c >= 0x81 && c <= 0xFE;
}

bool isPairTrail(uchar c)
{
    return c >= 0x40 && c <= 0xFE && c != 0x7F;
}

bool isDigit(uchar c)
{
    return c >= 0x30 && c <= 0x39;
}

/// Bytes of the character at the front: 1, 2 or 4; 0 when it is none.
int characterSize(const uchar *at, qsizetype left)
{
    if (at[0] < 0x80)
        return 1;
    if (left < 2 || !isLead(at[0]))
        return 0;
    if (isPairTrail(at[1]))
        return 2;
    return left >= 4 && isDigit(at[1]) && isLead(at[2]) && isDigit(at[3]) ? 4 : 0;
}

std::optional<QString> unlessReplaced(QString text)
{
    if (text.contains(QChar::ReplacementCharacter))
        return std::nullopt;
    return text;
}

}  // namespace

Shape shapeOf(const QByteArray &bytes)
{
    Shape shape;
    const auto *at = reinterpret_cast<const uchar *>(bytes.constData());
    const uchar *const end = at + bytes.size();
    while (at < end) {
        const int size = characterSize(at, end - at);
        if (size == 0)
            return shape;
        if (size == 2) {
            ++shape.pairs;
            shape.common += at[0] >= 0xA1 && at[0] <= 0xF7 && at[1] >= 0xA1 ? 1 : 0;
        }
        at += size;
    }
    shape.valid = true;
    return shape;
}

#ifdef Q_OS_WIN

std::optional<QString> decodeBySystem(const QByteArray &bytes)
{
    constexpr UINT codePage = 54936;
    QString text(bytes.size(), Qt::Uninitialized);
    const int length = MultiByteToWideChar(codePage, MB_ERR_INVALID_CHARS, bytes.constData(), int(bytes.size()),
                                           reinterpret_cast<wchar_t *>(text.data()), int(text.size()));
    if (length <= 0)
        return std::nullopt;
    text.truncate(length);
    return text;
}

#else

std::optional<QString> decodeBySystem(const QByteArray &bytes)
{
    const char *const utf16 = Q_BYTE_ORDER == Q_BIG_ENDIAN ? "UTF-16BE" : "UTF-16LE";
    const iconv_t converter = iconv_open(utf16, "GB18030");
    if (converter == iconv_t(-1))
        return std::nullopt;
    QString text(bytes.size(), Qt::Uninitialized);  // no byte gives more than one UTF-16 unit
    char *in = const_cast<char *>(bytes.constData());
    char *out = reinterpret_cast<char *>(text.data());
    size_t inLeft = size_t(bytes.size());
    size_t outLeft = size_t(text.size()) * sizeof(QChar);
    const size_t result = iconv(converter, &in, &inLeft, &out, &outLeft);
    iconv_close(converter);
    if (result == size_t(-1))
        return std::nullopt;
    text.truncate(text.size() - qsizetype(outLeft / sizeof(QChar)));
    return text;
}

#endif

std::optional<QString> decode(const QByteArray &bytes)
{
    if (!shapeOf(bytes).valid)
        return std::nullopt;
    QStringDecoder decoder("GB18030");  // there when Qt was built with ICU
    if (!decoder.isValid())
        return decodeBySystem(bytes);
    return unlessReplaced(decoder(bytes));
}

}  // namespace circletake::script::gb18030
