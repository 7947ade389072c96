// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/decoder.h"
#include "script/gb18030.h"
#include "script/script.h"

#include <QStringEncoder>
#include <QtTest>

using namespace circletake;
using namespace circletake::script;

namespace {

/// "1-1 日 内 客厅\n△ 雪。" in GB18030, with a four-byte character (U+20000) at its end.
QByteArray gb18030Script()
{
    return QByteArrayLiteral("1-1 \xC8\xD5 \xC4\xDA \xBF\xCD\xCC\xFC\n\xA1\xF7 \xD1\xA9\xA1\xA3\x95\x32\x82\x36\n");
}

QString expectedText()
{
    return QStringLiteral("1-1 日 内 客厅\n△ 雪。") + QString::fromUcs4(U"\U00020000") + u'\n';
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

}  // namespace

class TestDecoder : public QObject
{
    Q_OBJECT

private slots:
    void encodingIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const QString text = expectedText();
        QTest::newRow("UTF-8") << text.toUtf8() << QStringLiteral("UTF-8");
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8() << QStringLiteral("UTF-8");
        QTest::newRow("UTF-16LE") << utf16(text, QStringConverter::Utf16LE) << QStringLiteral("UTF-16LE");
        QTest::newRow("UTF-16BE") << utf16(text, QStringConverter::Utf16BE) << QStringLiteral("UTF-16BE");
        QTest::newRow("GB18030") << gb18030Script() << QStringLiteral("GB18030");
    }

    void encodingIsFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        const Result<DecodedText> decoded = Decoder(QStringLiteral("a.txt")).decode(bytes);
        QVERIFY(decoded.ok());
        QCOMPARE(decoded->text, expectedText());
        QCOMPARE(decoded->encoding, encoding);
        QVERIFY(!decoded->doubtful);
        const Result<Script> script = readScript(bytes, QStringLiteral("a.txt"));
        QVERIFY(script.ok());
        QCOMPARE(script->encoding, encoding);
        QCOMPARE(script->episodes.first().scenes.first().place, QStringLiteral("客厅"));
    }

    /// Qt without ICU leaves the work to the operating system.
    void operatingSystemReadsGb18030()
    {
        QCOMPARE(gb18030::decodeBySystem(gb18030Script()), std::optional(expectedText()));
        QVERIFY(!gb18030::decodeBySystem(QByteArrayLiteral("caf\xE9 noir")));
    }

    void badInputIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("white space") << QByteArray(" \n\t\r\n") << QStringLiteral("empty");
        QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF") << QStringLiteral("empty");
        QTest::newRow("NUL bytes") << QByteArray("INT. A\0\0B", 9) << QStringLiteral("binary");
        QTest::newRow("an MP4 clip") << QByteArray(
                                            "\0\0\0\x20"
                                            "ftypisom",
                                            12)
                                     << QStringLiteral("binary");
        QTest::newRow("DOCX") << QByteArray("PK\x03\x04\x14\x00", 6) << QStringLiteral("Word");
        QTest::newRow("DOC") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1") << QStringLiteral("old Word");
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << QStringLiteral("PDF");
        QTest::newRow("RTF") << QByteArray("{\\rtf1 x}") << QStringLiteral("rich text");
        QTest::newRow("Final Draft") << QByteArray("<?xml version=\"1.0\"?>\n<FinalDraft Version=\"1\">")
                                     << QStringLiteral("Final Draft");
        QTest::newRow("Latin-1") << QByteArray("INT. CAF\xE9 - DAY\n\nHe waits.\n") << QStringLiteral("neither UTF-8");
        QTest::newRow("odd UTF-16") << QByteArray("\xFF\xFE\x41\x00\x42", 5) << QStringLiteral("UTF-16");
        QTest::newRow("UTF-16 with NUL") << QByteArray("\xFF\xFE\x00\x00\x41\x00", 6) << QStringLiteral("UTF-16");
        QTest::newRow("a lone surrogate") << QByteArray("\xFF\xFE\x00\xD8\x41\x00", 6) << QStringLiteral("UTF-16");
        QTest::newRow("too many lines") << QByteArray(1'000'001, '\n') + "a" << QStringLiteral("lines");
        QTest::newRow("a title page alone") << QByteArray("Title: A\nAuthor: B\n") << QStringLiteral("title page");
    }

    void badInputIsRefusedInWords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const Result<Script> script = readScript(bytes, QStringLiteral("scripts/a.txt"));
        QVERIFY(!script.ok());
        QCOMPARE(script.error().kind, ErrorKind::BadInput);
        QCOMPARE(script.error().where, QStringLiteral("scripts/a.txt"));
        QVERIFY2(script.error().what.contains(word), qPrintable(script.error().what));
        QVERIFY(!script.error().next.isEmpty());
    }

    void fiftyMegabytesAreRefusedUnread()
    {
        const QByteArray bytes(50 * 1024 * 1024, 'a');
        const Result<Script> script = readScript(bytes, QStringLiteral("a.txt"));
        QVERIFY(!script.ok());
        QCOMPARE(script.error().kind, ErrorKind::BadInput);
        QVERIFY(script.error().what.contains(QStringLiteral("50.0 MB")));
        QVERIFY(script.error().what.contains(QStringLiteral("20 MB")));
    }

    void rareCharactersMakeGb18030Doubtful()
    {
        QByteArray big5;  // 的 in Big5 and its like: trail bytes below A1
        for (int i = 0; i < 40; ++i)
            big5 += "\xAA\xBA\xA4\x40";
        const Result<Script> script = readScript("INT. A - DAY\n\n" + big5, {});
        QVERIFY(script.ok());
        QCOMPARE(script->encoding, QStringLiteral("GB18030"));
        QCOMPARE(script->problems.size(), 1);
        QCOMPARE(script->problems.first().lineNumber, 0);
    }
};

QTEST_GUILESS_MAIN(TestDecoder)
#include "tst_decoder.moc"
