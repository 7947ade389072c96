// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

namespace {

struct Folder
{
    QSet<QString> qt;
    QSet<QString> uses;
};

using Table = QMap<QString, Folder>;

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QSet<QString> words(const QString &cell)
{
    QSet<QString> all;
    for (const QString &word : cell.split(QLatin1Char(',')))
        if (!word.trimmed().isEmpty())
            all.insert(word.trimmed());
    return all;
}

Table readTable(const QString &markdown)
{
    Table table;
    static const QRegularExpression row(QStringLiteral(R"(^\| `([a-z/]+)/` \|([^|]*)\|([^|]*)\|([^|]*)\|$)"),
                                        QRegularExpression::MultilineOption);
    for (auto rows = row.globalMatch(markdown); rows.hasNext();) {
        const auto match = rows.next();
        table.insert(match.captured(1), {words(match.captured(3)), words(match.captured(4))});
    }
    return table;
}

/// The folder of the table that a path below src/ lies in: the longest that fits.
QString folderOf(const Table &table, const QString &path)
{
    QString best;
    for (const QString &folder : table.keys())
        if (path.startsWith(folder + QLatin1Char('/')) && folder.size() > best.size())
            best = folder;
    return best;
}

/// The module of a Qt header, where it is not Core and the house has a rule about it.
QString qtModuleOf(const QString &included)
{
    static const QHash<QString, QString> modules = [] {
        const QVector<QPair<QString, QString>> lists{
            {QStringLiteral("Widgets"), QStringLiteral("QWidget QApplication QMainWindow QDialog QTreeView QListView QTableView "
                                                       "QLabel QStyle QMenu QDockWidget QStyledItemDelegate QPushButton")},
            {QStringLiteral("Sql"), QStringLiteral("QSqlDatabase QSqlQuery QSqlError")},
            {QStringLiteral("Network"), QStringLiteral("QNetworkAccessManager QNetworkReply QNetworkRequest QTcpServer QTcpSocket "
                                                       "QSslSocket QHostAddress QHostInfo")},
            {QStringLiteral("HttpServer"), QStringLiteral("QHttpServer QHttpServerResponse QHttpServerRequest")},
            {QStringLiteral("Multimedia"), QStringLiteral("QMediaPlayer QAudioSink QMediaDevices")},
            {QStringLiteral("Gui"), QStringLiteral("QImage QPainter QPainterPath QColor QPixmap QFont QAction QUndoStack QUndoCommand "
                                                   "QIcon QKeySequence")},
        };
        QHash<QString, QString> all;
        for (const auto &[module, headers] : lists)
            for (const QString &header : headers.split(QLatin1Char(' ')))
                all.insert(header, module);
        return all;
    }();
    if (included.startsWith(QLatin1String("Qt")) && included.contains(QLatin1Char('/')))
        return included.section(QLatin1Char('/'), 0, 0).mid(2);
    return modules.value(included);
}

}  // namespace

class tst_Arrows : public QObject
{
    Q_OBJECT

private:
    const QDir m_source{QStringLiteral(CIRCLETAKE_SOURCE_DIR "/src")};
    Table m_table;

    QStringList sources() const
    {
        QStringList paths;
        QDirIterator files(m_source.path(), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths << m_source.relativeFilePath(files.next());
        return paths;
    }

    /// What is wrong with one include; empty when nothing is.
    QString wrongInclude(const QString &folder, bool angled, const QString &header) const
    {
        if (angled) {
            const QString module = qtModuleOf(header);
            const bool core = module.isEmpty() || module == QLatin1String("Core");
            return core || m_table[folder].qt.contains(module) ? QString() : header + QStringLiteral(" of Qt ") + module;
        }
        const QString target = folderOf(m_table, header);
        const bool allowed = target.isEmpty() || target == folder || m_table[folder].uses.contains(target);
        return allowed ? QString() : header;
    }

private slots:
    void initTestCase()
    {
        m_table = readTable(read(m_source.filePath(QStringLiteral("README.md"))));
        QVERIFY2(m_table.size() >= 14, "the table of src/README.md was not understood");
    }

    void everyFolderIsInTheTable()
    {
        for (const QString &folder : m_source.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(m_table.contains(folder), qPrintable(folder + QStringLiteral("/ is not in src/README.md")));
    }

    void includesFollowTheTable()
    {
        static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"),
                                                QRegularExpression::MultilineOption);
        QStringList wrong;
        int seen = 0;
        for (const QString &path : sources()) {
            const QString folder = folderOf(m_table, path);
            if (folder.isEmpty())
                continue;  // main.cpp and composition.* may use all
            for (auto includes = include.globalMatch(read(m_source.filePath(path))); includes.hasNext(); ++seen) {
                const auto match = includes.next();
                const QString fault =
                    wrongInclude(folder, match.captured(1) == QLatin1String("<"), match.captured(2));
                if (!fault.isEmpty())
                    wrong << path + QStringLiteral(" includes ") + fault;
            }
        }
        QVERIFY2(seen > 100, "the includes were not found");
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void linkListsFollowTheTable()
    {
        static const QRegularExpression module(QStringLiteral(
            R"(circletake_module\(\s*([a-z/]+)(?:\s+QT\s+([A-Za-z\s]+?))?(?:\s+USES\s+([a-z/\s]+?))?(?:\s+PARTS\s+[a-z\s]+?)?\s*\))"));
        static const QRegularExpression space(QStringLiteral("\\s+"));
        QStringList wrong;
        for (const QString &folder : m_table.keys()) {
            const auto match = module.match(read(m_source.filePath(folder + QStringLiteral("/CMakeLists.txt"))));
            QVERIFY2(match.hasMatch(), qPrintable(folder));
            QCOMPARE(match.captured(1), folder);
            for (const QString &qt : match.captured(2).split(space, Qt::SkipEmptyParts))
                if (!m_table[folder].qt.contains(qt))
                    wrong << folder + QStringLiteral(" links Qt ") + qt;
            for (const QString &other : match.captured(3).split(space, Qt::SkipEmptyParts))
                if (!m_table[folder].uses.contains(other))
                    wrong << folder + QStringLiteral(" links ") + other;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void moneyLeavesThroughOneDoor()
    {
        static const QRegularExpression call(QStringLiteral(R"(\b\w*[pP]rovider\w*(\.|->)submit\s*\()"));
        QStringList callers;
        for (const QString &path : sources())
            if (path.endsWith(QLatin1String(".cpp")) && read(m_source.filePath(path)).contains(call))
                callers << path;
        callers.removeAll(QStringLiteral("render/submitdoor.cpp"));
        QVERIFY2(callers.isEmpty(), qPrintable(callers.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(tst_Arrows)
#include "tst_arrows.moc"
