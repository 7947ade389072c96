// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/facefiles.h"
#include "support/fakeplugs.h"
#include "support/mediaclips.h"
#include "workspace/facemodelinstaller.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::workspace;

namespace {

/// A network of files: an address's last part is a file of `folder`; an empty folder: offline.
class FolderFetcher final : public render::ClipFetcher
{
public:
    FolderFetcher(QString folder, QStringList &asked, bool &holds)
        : m_folder(std::move(folder))
        , m_asked(asked)
        , m_holds(holds)
    {
    }
    void fetch(const render::FetchRequest &request, std::function<void(render::FetchAnswer)> done) override
    {
        m_asked.append(request.address.fileName());
        m_done = std::move(done);
        QVERIFY(!request.film);
        if (m_holds)
            return;
        render::FetchAnswer answer;
        if (m_folder.isEmpty()) {
            answer.error = {ProblemKind::Transient, QStringLiteral("No network."), {}, 0, -1};
        } else {
            SystemFiles files;
            QFile::remove(request.part);
            QVERIFY(QDir().mkpath(QFileInfo(request.part).absolutePath()));
            QVERIFY(QFile::copy(m_folder + QLatin1Char('/') + request.address.fileName(), request.part));
            answer.hash = *files.hash(request.part);
        }
        QTimer::singleShot(0, &m_context, [this, answer] { std::exchange(m_done, {})(answer); });
    }
    void stop(TakeId) override
    {
        render::FetchAnswer answer;
        answer.error = {ProblemKind::Transient, QStringLiteral("Stopped."), {}, 0, -1};
        std::exchange(m_done, {})(answer);
    }

private:
    QString m_folder;
    QStringList &m_asked;
    bool &m_holds;
    std::function<void(render::FetchAnswer)> m_done;
    QObject m_context;
};

}  // namespace

/// Downloads of the face models from a network of files.
class TestFaceModelInstaller : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void modelsAreDescribedWhole();
    void missingModelsAreFetchedAndThoseThereAreKept();
    void otherContentsAreRefusedAndRemoved();
    void offlineIsToldWithWhatToDo();
    void stoppedDownloadEndsOnce();

private:
    [[nodiscard]] QString target() const { return m_disk->filePath(QStringLiteral("models")); }
    [[nodiscard]] std::optional<Result<void>> installed(const QString &source)
    {
        m_plugs.fetcher = [this, source] { return std::make_unique<FolderFetcher>(source, m_asked, m_holds); };
        m_installer = std::make_unique<FaceModelInstaller>(m_plugs, m_files);
        std::optional<Result<void>> result;
        m_installer->install(target(), [&](const Result<void> &ended) { result = ended; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000))
            return {};
        return result;
    }

    test::FaceFiles m_faces{QStringLiteral(CIRCLETAKE_BINARY_DIR)};
    std::unique_ptr<QTemporaryDir> m_disk;
    test::FakePlugs m_plugs;
    SystemFiles m_files;
    QStringList m_asked;
    bool m_holds = false;
    std::unique_ptr<FaceModelInstaller> m_installer;
};

void TestFaceModelInstaller::init()
{
    m_installer.reset();
    m_disk = std::make_unique<QTemporaryDir>();
    m_asked.clear();
    m_holds = false;
}

void TestFaceModelInstaller::modelsAreDescribedWhole()
{
    QCOMPARE(media::faceModels().size(), 3);
    QSet<int> purposes;
    for (const media::FaceModel &model : media::faceModels()) {
        purposes.insert(int(model.purpose));
        QCOMPARE(model.address.scheme(), QStringLiteral("https"));
        QCOMPARE(model.address.fileName(), model.file);
        QCOMPARE(model.sha256.size(), 64);
        QVERIFY(model.bytes > 100'000);
        QVERIFY(!model.licence.isEmpty() && !model.package.isEmpty());
    }
    QCOMPARE(purposes.size(), 3);
}

void TestFaceModelInstaller::missingModelsAreFetchedAndThoseThereAreKept()
{
    if (!m_faces.areThere())
        QSKIP(test::FaceFiles::reason);
    QVERIFY(QDir().mkpath(target()));
    const QString first = media::faceModels().first().file;
    QVERIFY(QFile::copy(m_faces.models() + QLatin1Char('/') + first, target() + QLatin1Char('/') + first));
    const auto result = installed(m_faces.models());
    QVERIFY(result);
    QVERIFY2(*result, *result ? "" : qPrintable(result->error().text()));
    QCOMPARE(m_asked.size(), 2);
    QVERIFY(!m_asked.contains(first));
    const auto models = media::faceModelsIn(target(), m_files);
    QVERIFY2(models, models ? "" : qPrintable(models.error().text()));
    QCOMPARE(QDir(target()).entryList(QDir::Files).size(), 3);
    QCOMPARE(*models, *media::faceModelsIn(target(), m_files));
}

void TestFaceModelInstaller::otherContentsAreRefusedAndRemoved()
{
    const QString source = m_disk->filePath(QStringLiteral("source"));
    QVERIFY(QDir().mkpath(source));
    for (const media::FaceModel &model : media::faceModels()) {
        QFile file(source + QLatin1Char('/') + model.file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a page that says no") > 0);
    }
    const auto result = installed(source);
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Damaged);
    QVERIFY(result->error().where.startsWith(QStringLiteral("https://")));
    QVERIFY(QDir(target()).entryList(QDir::Files).isEmpty());
}

void TestFaceModelInstaller::offlineIsToldWithWhatToDo()
{
    const auto result = installed({});
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Provider);
    QVERIFY(result->error().what.contains(QStringLiteral("No network.")));
    QVERIFY(!result->error().next.isEmpty());
}

void TestFaceModelInstaller::stoppedDownloadEndsOnce()
{
    m_holds = true;
    m_plugs.fetcher = [this] { return std::make_unique<FolderFetcher>(QString(), m_asked, m_holds); };
    m_installer = std::make_unique<FaceModelInstaller>(m_plugs, m_files);
    QVector<ErrorKind> ends;
    const auto note = [&](const Result<void> &ended) { ends.append(ended ? ErrorKind::Internal : ended.error().kind); };
    m_installer->install(target(), note);
    m_installer->install(target(), note);
    QTRY_COMPARE(m_asked.size(), 1);
    QTRY_COMPARE(ends, QVector<ErrorKind>{ErrorKind::BadInput});  // one at a time
    m_installer->cancel();
    m_installer->cancel();
    QTRY_COMPARE(ends.size(), 2);
    QCOMPARE(ends.last(), ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestFaceModelInstaller)
#include "tst_facemodelinstaller.moc"
