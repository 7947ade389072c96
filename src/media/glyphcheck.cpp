// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/glyphcheck.h"

#include "media/ffmpegrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <algorithm>

namespace circletake::media {

namespace {

constexpr int perLine = 40;

/// Every character of a text once, in lines of an ASS file for a small picture.
QByteArray sampleOf(const QString &text)
{
    QVector<char32_t> all;
    for (const uint c : text.toUcs4())
        if (QChar::isPrint(c) && !QChar::isSpace(c) && c != U'{' && c != U'}' && c != U'\\')
            all.append(c);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    QByteArray out =
        "[Script Info]\nScriptType: v4.00+\nPlayResX: 640\nPlayResY: 320\n\n[V4+ Styles]\n"
        "Format: Name, Fontname, Fontsize\nStyle: Default,Noto Sans CJK SC,12\n\n[Events]\n"
        "Format: Layer, Start, End, Style, Text\n";
    for (qsizetype at = 0; at < all.size(); at += perLine)
        out += "Dialogue: 0,0:00:00.00,0:00:01.00,Default," +
               QString::fromUcs4(all.constData() + at, std::min<qsizetype>(perLine, all.size() - at)).toUtf8() + '\n';
    return out;
}

}  // namespace

QString missingGlyphs(const QByteArray &words)
{
    static const QRegularExpression glyph(QStringLiteral("failed to find any fallback with glyph 0x([0-9A-Fa-f]+)"));
    QSet<uint> seen;
    QString missing;
    auto matches = glyph.globalMatch(QString::fromUtf8(words));
    while (matches.hasNext()) {
        const char32_t code = matches.next().captured(1).toUInt(nullptr, 16);
        if (code == 0 || seen.contains(code))
            continue;
        seen.insert(code);
        missing += QString::fromUcs4(&code, 1);
    }
    return missing;
}

Result<void> checkGlyphs(const QString &ffmpeg, const QString &text, const QString &fontFolder,
                         const CancelFlag &cancel)
{
    const QTemporaryDir folder;
    QFile ass(folder.filePath(QStringLiteral("glyphs.ass")));
    const QByteArray sample = sampleOf(text);
    if (!ass.open(QIODevice::WriteOnly) || ass.write(sample) != sample.size())
        return Error{ErrorKind::Storage, ass.errorString(), QDir::toNativeSeparators(ass.fileName()), {}};
    ass.close();
    QString filter = QStringLiteral("ass=glyphs.ass");
    if (!fontFolder.isEmpty() && QFile::link(QDir(fontFolder).absolutePath(), folder.filePath(QStringLiteral("fonts"))))
        filter += QStringLiteral(":fontsdir=fonts");
    const auto words = runFfmpeg({ffmpeg,
                                  {QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                                   QStringLiteral("color=s=640x320:r=1:d=1"), QStringLiteral("-vf"), filter,
                                   QStringLiteral("-f"), QStringLiteral("null"), QStringLiteral("-")},
                                  folder.path(),
                                  cancel,
                                  {}});
    if (!words)
        return words.error();
    const QString missing = missingGlyphs(*words);
    if (missing.isEmpty())
        return {};
    return Error{
        ErrorKind::Unsupported,
        QCoreApplication::translate("GlyphCheck", "No installed font has these characters of the subtitles: %1")
            .arg(missing.left(60)),
        {},
        QCoreApplication::translate("GlyphCheck",
                                    "Install a font for their language (Debian: fonts-noto-cjk), "
                                    "or assemble without subtitles in the picture.")};
}

}  // namespace circletake::media
