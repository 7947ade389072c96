// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

/// One string of a catalogue. Numerus strings have several translations, others one.
struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList translations;
    bool numerus = false;
    bool finished = true;

    [[nodiscard]] QString key() const { return context + QStringLiteral(": ") + source + comment; }
};

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
    if (!message.numerus) {
        message.translations = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value(QStringLiteral("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QVector<Message> readCatalogue(const QString &path)
{
    QXmlStreamReader xml(read(path));
    QVector<Message> all;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            all.append(readMessage(xml, context));
    }
    return all;
}

QSet<QString> keysOf(const QVector<Message> &messages)
{
    QSet<QString> keys;
    for (const Message &message : messages)
        keys.insert(message.key());
    return keys;
}

QString folder()
{
    return QStringLiteral(CIRCLETAKE_SOURCE_DIR "/translations/");
}

QString catalogue(const QString &language)
{
    return folder() + QStringLiteral("circletake_%1.ts").arg(language);
}

QStringList sources()
{
    QStringList all;
    QDirIterator files(QStringLiteral(CIRCLETAKE_SOURCE_DIR "/src"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        all.append(files.next());
    return all;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?[0-9]+|%L?n"));
    QStringList found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

/// A singular may say "the shot" instead of the number.
QStringList withoutNumber(QStringList found)
{
    found.removeAll(QStringLiteral("%n"));
    return found;
}

bool isFullWidth(QChar c)
{
    return (c >= QChar(0x3000) && c <= QChar(0x303f)) || (c >= QChar(0xff00) && c <= QChar(0xff60));
}

/// Full-width punctuation brings its own space.
bool sameSpace(QChar source, QChar translation)
{
    return source.isSpace() == translation.isSpace() || (source.isSpace() && isFullWidth(translation));
}

/// What a Chinese sentence ends with where the English one ends with `end`; a null character where it is free.
QChar chineseEnd(QChar end)
{
    static const QHash<QChar, QChar> ends{{u'.', u'。'}, {u'…', u'…'}, {u':', u'：'}, {u'?', u'？'}, {u'!', u'！'}};
    return ends.value(end);
}

qsizetype mnemonics(const QString &text)
{
    return text.count(QRegularExpression(QStringLiteral("&[^& ]")));
}

}  // namespace

class TestCatalogues : public QObject
{
    Q_OBJECT

private slots:
    void everyStringIsTranslated_data() { rows(); }
    void everyStringIsTranslated();
    void placeholdersAreThoseOfTheSource_data() { rows(); }
    void placeholdersAreThoseOfTheSource();
    void endsAreThoseOfTheSource_data() { rows(); }
    void endsAreThoseOfTheSource();
    void chineseHasFullWidthPunctuation();
    void cataloguesHoldWhatTheSourcesHold_data() { rows(); }
    void cataloguesHoldWhatTheSourcesHold();
    void contextsAreOnesThatTheProgramAsksFor();
    void noFunctionHidesStringsFromLupdate();

private:
    static void rows();
};

void TestCatalogues::rows()
{
    QTest::addColumn<QString>("language");
    const auto names = QDir(folder()).entryList({QStringLiteral("circletake_*.ts")});
    for (const QString &name : names) {
        const QString language = name.mid(11).chopped(3);
        QTest::newRow(qPrintable(language)) << language;
    }
    QVERIFY(!names.isEmpty());
}

void TestCatalogues::everyStringIsTranslated()
{
    QFETCH(QString, language);
    const qsizetype forms = language == QLatin1String("zh_CN") ? 1 : 2;
    const auto messages = readCatalogue(catalogue(language));
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.finished, qPrintable(message.key()));
        QCOMPARE(message.translations.size(), message.numerus ? forms : 1);
        for (const QString &translation : message.translations)
            QVERIFY2(!translation.isEmpty(), qPrintable(message.key()));
    }
}

void TestCatalogues::placeholdersAreThoseOfTheSource()
{
    QFETCH(QString, language);
    for (const Message &message : readCatalogue(catalogue(language))) {
        const QStringList wanted = placeholders(message.source);
        for (qsizetype form = 0; form < message.translations.size(); ++form) {
            const QStringList found = placeholders(message.translations[form]);
            const bool singular = form + 1 < message.translations.size();
            QVERIFY2(found == wanted || (singular && found == withoutNumber(wanted)), qPrintable(message.key()));
        }
    }
}

void TestCatalogues::endsAreThoseOfTheSource()
{
    QFETCH(QString, language);
    for (const Message &message : readCatalogue(catalogue(language)))
        for (const QString &translation : message.translations) {
            const QChar end = chineseEnd(message.source.back());
            QVERIFY2(sameSpace(message.source.front(), translation.front()), qPrintable(message.key()));
            QVERIFY2(sameSpace(message.source.back(), translation.back()), qPrintable(message.key()));
            QVERIFY2(mnemonics(message.source) == mnemonics(translation), qPrintable(message.key()));
            QVERIFY2(language != QLatin1String("zh_CN") || end.isNull() || translation.back() == end,
                     qPrintable(message.key()));
        }
}

void TestCatalogues::chineseHasFullWidthPunctuation()
{
    static const QRegularExpression halfWidth(
        QStringLiteral("[\\x{4e00}-\\x{9fff}][,;:?!]|[,;:?!][\\x{4e00}-\\x{9fff}]"));
    for (const Message &message : readCatalogue(catalogue(QStringLiteral("zh_CN"))))
        for (QString translation : message.translations) {
            translation.remove(QStringLiteral(");;"));  // between the filters of a file dialogue
            QVERIFY2(!translation.contains(halfWidth), qPrintable(translation));
        }
}

void TestCatalogues::cataloguesHoldWhatTheSourcesHold()
{
    QFETCH(QString, language);
    const QString build = QStringLiteral(CIRCLETAKE_BINARY_DIR "/translations/");
    const QString lupdate = read(build + QStringLiteral("lupdate.txt")).trimmed();
    if (!QFileInfo(lupdate).isExecutable())
        QSKIP("The build has no lupdate.");
    QTemporaryDir place;
    const QString fresh = place.filePath(QStringLiteral("fresh.ts"));
    QVERIFY(QFile::copy(catalogue(language), fresh));

    QStringList words{QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none"),
                      QStringLiteral("-I"), QStringLiteral(CIRCLETAKE_SOURCE_DIR "/src")};
    if (language == QLatin1String("en"))
        words << QStringLiteral("-pluralonly");
    words << QLatin1Char('@') + build + QStringLiteral("sources.lst") << QStringLiteral("-ts") << fresh;
    QProcess process;
    process.start(lupdate, words);
    QVERIFY(process.waitForFinished(120'000));
    const QString said = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(process.exitCode() == 0, qPrintable(said));
    QVERIFY2(!said.contains(QLatin1String("lacks Q_OBJECT macro")), qPrintable(said));
    QVERIFY2(!said.contains(QLatin1String("unknown namespace")), qPrintable(said));

    const QSet<QString> kept = keysOf(readCatalogue(catalogue(language)));
    const QSet<QString> wanted = keysOf(readCatalogue(fresh));
    const QString missing = QStringList((wanted - kept).values()).join(u'\n');
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("run circletake_lupdate and translate:\n") + missing));
    const QString gone = QStringList((kept - wanted).values()).join(u'\n');
    QVERIFY2(gone.isEmpty(), qPrintable(QStringLiteral("run circletake_lupdate; no longer in the sources:\n") + gone));
}

/// lupdate loses its way in some sources and makes up a context of what it last saw.
void TestCatalogues::contextsAreOnesThatTheProgramAsksFor()
{
    QString text;
    for (const QString &path : sources())
        text += read(path);
    QSet<QString> contexts;
    for (const Message &message : readCatalogue(catalogue(QStringLiteral("zh_CN"))))
        contexts.insert(message.context);
    for (const QString &context : std::as_const(contexts)) {
        const QString form = QStringLiteral(CIRCLETAKE_SOURCE_DIR "/ui/%1.ui").arg(context.toLower());
        const bool asked = context.startsWith(QLatin1String("circletake::")) ||
                           text.contains(QStringLiteral("(\"%1\",").arg(context)) ||
                           text.contains(QStringLiteral("TR_FUNCTIONS(%1)").arg(context)) || QFile::exists(form);
        QVERIFY2(asked, qPrintable(context));
    }
}

/// lupdate sees literals in tr(), translate() and the NOOP macros, not in a call of a function of ours that translates.
void TestCatalogues::noFunctionHidesStringsFromLupdate()
{
    static const QRegularExpression ours(
        QStringLiteral("QString (\\w+)\\(const char \\*\\w+\\)\\s*\\{[^}]*translate\\("));
    for (const QString &path : sources()) {
        const QString text = read(path);
        for (auto functions = ours.globalMatch(text); functions.hasNext();) {
            const QString name = functions.next().captured(1);
            const QRegularExpression call(QStringLiteral("\\b%1\\(\\s*(\"|QT_TRANSLATE_NOOP)").arg(name));
            QVERIFY2(!text.contains(call), qPrintable(path + QStringLiteral(": ") + name));
        }
    }
}

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
