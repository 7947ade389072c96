// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wavsound.h"
#include "sandboxworld.h"
#include "support/mediaclips.h"

#include <QJsonArray>

using namespace circletake;
using namespace circletake::test;

namespace {

const QString s_chat = QStringLiteral("/v1/chat/completions");
const QString s_speech = QStringLiteral("/v1/audio/speech");
const QString s_lipSync = QStringLiteral("/v1/video/lipsync");

}  // namespace

/// What is made of words: chat completions by rule, speech, lip sync; and clips with sound.
class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<SandboxWorld>();
        m_world->start();
    }

    void aScriptIsMadeMoreVivid()
    {
        const Heard answer = chat(QStringLiteral("Enhance this.\n\nOriginal script:\n") + script(), {});
        QCOMPARE(answer.status, 200);
        const QString text = contentOf(answer.json());
        QVERIFY2(text.contains(QStringLiteral("陈念")) && text.contains(QStringLiteral("[Beat: ")), qPrintable(text));
        const QJsonObject usage = answer.json().value(QLatin1String("usage")).toObject();
        QVERIFY(usage.value(QLatin1String("prompt_tokens")).toInt() > 0);
        QCOMPARE(usage.value(QLatin1String("total_tokens")).toInt(),
                 usage.value(QLatin1String("prompt_tokens")).toInt() +
                     usage.value(QLatin1String("completion_tokens")).toInt());
        QCOMPARE(chat(QStringLiteral("Enhance this.\n\nOriginal script:\n") + script(), {}).body, answer.body);
    }

    void aSceneBecomesAStoryboard_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("object") << QStringLiteral("json_object");
        QTest::newRow("schema") << QStringLiteral("json_schema");
    }
    void aSceneBecomesAStoryboard()
    {
        QFETCH(QString, format);
        const Heard answer = chat(QStringLiteral("Scene description:\n") + script(), format);
        const QJsonObject board = QJsonDocument::fromJson(contentOf(answer.json()).toUtf8()).object();
        const QJsonArray shots = board.value(QLatin1String("shots")).toArray();
        QVERIFY2(shots.size() >= 4 && shots.size() <= 8, answer.body.constData());
        for (const QJsonValue &shot : shots) {
            for (const char *field : {"shot_number", "shot_size", "camera_angle", "camera_move", "action_description",
                                      "emotional_tone", "visual_elements", "cast", "lines", "duration"})
                QVERIFY2(shot.toObject().contains(QLatin1String(field)), field);
            const int seconds = shot.toObject().value(QLatin1String("duration")).toInt();
            QVERIFY(seconds >= 5 && seconds <= 30);
        }
    }

    void textThatIsNoScriptIsTold()
    {
        const Heard answer = chat(QStringLiteral(" "), {});
        QCOMPARE(answer.status, 200);
        QVERIFY(contentOf(answer.json()).contains(QStringLiteral("no scene")));
    }

    void aChatWithoutMessagesIsRefused()
    {
        const Heard answer = m_world->post(s_chat, {{QStringLiteral("model"), QStringLiteral("deepseek-v3.2")}});
        QCOMPARE(answer.status, 422);
        QVERIFY(answer.error().contains(QStringLiteral("messages")));
    }

    void wordsAreSpoken_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << QStringLiteral("The last ferry home leaves at nine.");
        QTest::newRow("Chinese") << QStringLiteral("回家的末班船九点开。");
    }
    void wordsAreSpoken()
    {
        QFETCH(QString, words);
        const Heard answer = m_world->post(s_speech, {{QStringLiteral("model"), QStringLiteral("tts-1")},
                                                      {QStringLiteral("input"), words},
                                                      {QStringLiteral("voice"), QStringLiteral("coral")}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("content-type"), QByteArray("audio/wav"));
        const auto pcm = sandbox::pcmOf(answer.body);
        QVERIFY(pcm.ok());
        QVERIFY(pcm->size() > 48'000 * 4 / 2);  // more than half a second
        QVERIFY(pcm->count('\0') < pcm->size());
    }

    void speechThatCannotBeSaidIsRefused()
    {
        for (const QString &words : {QString(), QStringLiteral("   "), QString(4097, QLatin1Char('a'))}) {
            const Heard answer = m_world->post(s_speech, {{QStringLiteral("input"), words}});
            QCOMPARE(answer.status, 422);
            QVERIFY(answer.error().contains(QStringLiteral("input")));
        }
    }

    void aClipIsAsLongAndAsLargeAsAsked_data()
    {
        QTest::addColumn<QString>("aspect");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QSize>("size");
        QTest::newRow("upright") << QStringLiteral("9:16") << 5.0 << QSize(720, 1280);
        QTest::newRow("wide, half a second more") << QStringLiteral("16:9") << 5.5 << QSize(1280, 720);
        QTest::newRow("square") << QStringLiteral("1:1") << 6.0 << QSize(720, 720);
    }
    void aClipIsAsLongAndAsLargeAsAsked()
    {
        QFETCH(QString, aspect);
        QFETCH(double, seconds);
        QFETCH(QSize, size);
        const QString id = m_world->begun(
            {{QStringLiteral("duration"), seconds},
             {QStringLiteral("aspect_ratio"), aspect},
             {QStringLiteral("prompt"), QStringLiteral("Close-up. Mei at the door, at night. Mei: \"Who is it?\"")}});
        const QString file = fetched(id);
        const QJsonObject video = probed(file, QStringLiteral("v:0"));
        QCOMPARE(video.value(QLatin1String("codec_name")).toString(), QStringLiteral("h264"));
        QCOMPARE(QSize(video.value(QLatin1String("width")).toInt(), video.value(QLatin1String("height")).toInt()),
                 size);
        QCOMPARE(framesIn(file), qRound(seconds * 24));
        const QJsonObject sound = probed(file, QStringLiteral("a:0"));
        QCOMPARE(sound.value(QLatin1String("codec_name")).toString(), QStringLiteral("aac"));
        QVERIFY(qAbs(sound.value(QLatin1String("duration")).toString().toDouble() - seconds) < 0.05);
    }

    void lipsMoveToTheSoundThatIsGiven()
    {
        const QString id = m_world->begun();
        const QString video = m_world->over(id).value(QLatin1String("video_url")).toString();
        const QByteArray wav = sandbox::wavOf(QByteArray(48'000 * 4 * 2, '\x11'));
        const Heard answer = m_world->post(
            s_lipSync, {{QStringLiteral("model"), QStringLiteral("lipsync-1")},
                        {QStringLiteral("video"), video},
                        {QStringLiteral("audio"), QLatin1String("data:audio/wav;base64," + wav.toBase64())}});
        QCOMPARE(answer.status, 200);
        const QString synced = answer.json().value(QLatin1String("id")).toString();
        QVERIFY(synced != id);
        QCOMPARE(framesIn(fetched(synced)), framesIn(fetched(id)));
    }

    /// The clip itself tells what it was made of: another sandbox, which never heard of it, takes it back.
    void lipsMoveInAClipThatIsSentBack()
    {
        const QString id = m_world->begun({{QStringLiteral("prompt"), QStringLiteral("Close-up. 梅 at the door.")}});
        const QString file = fetched(id);
        QFile clip(file);
        QVERIFY(clip.open(QIODevice::ReadOnly));
        const QByteArray bytes = clip.readAll();
        m_world = std::make_unique<SandboxWorld>();
        m_world->start();
        const auto sync = [&](const QByteArray &video) {
            const QByteArray wav = sandbox::wavOf(QByteArray(48'000 * 4, '\x11'));
            return m_world->post(s_lipSync,
                                 {{QStringLiteral("video"), QLatin1String("data:video/mp4;base64," + video.toBase64())},
                                  {QStringLiteral("audio"), QLatin1String("data:audio/wav;base64," + wav.toBase64())}});
        };
        const Heard answer = sync(bytes);
        QVERIFY2(answer.status == 200, answer.body.constData());
        QCOMPARE(framesIn(fetched(answer.json().value(QLatin1String("id")).toString())), framesIn(file));
        const Heard foreign = sync(bytes.left(100) + QByteArray(4'000, 'x'));
        QCOMPARE(foreign.status, 422);
        QVERIFY2(foreign.error().startsWith(QStringLiteral("video: must be a clip made here")),
                 foreign.body.constData());
    }

    void aLipSyncThatCannotBeMadeIsRefused_data()
    {
        QTest::addColumn<QString>("video");
        QTest::addColumn<QString>("audio");
        QTest::addColumn<QString>("field");
        const QString ours = QStringLiteral("ours");
        QTest::newRow("foreign") << QStringLiteral("https://example.com/a.mp4") << QString() << QStringLiteral("video");
        QTest::newRow("no sound") << ours << QString() << QStringLiteral("audio");
        QTest::newRow("an address") << ours << QStringLiteral("https://example.com/a.wav") << QStringLiteral("audio");
        QTest::newRow("empty") << ours << QStringLiteral("data:audio/wav;base64,") << QStringLiteral("audio");
        QTest::newRow("no WAV") << ours << QStringLiteral("data:audio/wav;base64,AAAA") << QStringLiteral("audio");
    }
    void aLipSyncThatCannotBeMadeIsRefused()
    {
        QFETCH(QString, video);
        QFETCH(QString, audio);
        QFETCH(QString, field);
        if (video == QLatin1String("ours")) {
            m_world->start(QStringLiteral("black=1"));
            video = m_world->over(m_world->begun()).value(QLatin1String("video_url")).toString();
        }
        const Heard answer =
            m_world->post(s_lipSync, {{QStringLiteral("video"), video}, {QStringLiteral("audio"), audio}});
        QCOMPARE(answer.status, 422);
        QVERIFY2(answer.error().startsWith(field), answer.body.constData());
    }

private:
    static QString script()
    {
        return QStringLiteral(
            "第1场 夜 内 老宅客厅\n人物：陈念、陈浩\n"
            "△红灯笼在风里摇晃，雨点打在窗上。\n陈浩（得意）：整整一万！\n陈念：你数过了？\n"
            "△陈念放下茶杯，慢慢站起来，一把旧铜钥匙落在桌面。\n陈念（冷笑）：那这个呢？\n");
    }
    Heard chat(const QString &prompt, const QString &format)
    {
        QJsonObject body{
            {QStringLiteral("model"), QStringLiteral("deepseek-v3.2")},
            {QStringLiteral("messages"), QJsonArray{QJsonObject{{QStringLiteral("role"), QStringLiteral("user")},
                                                                {QStringLiteral("content"), prompt}}}}};
        if (!format.isEmpty())
            body.insert(QStringLiteral("response_format"), QJsonObject{{QStringLiteral("type"), format}});
        return m_world->post(s_chat, body);
    }
    static QString contentOf(const QJsonObject &answer)
    {
        return answer.value(QLatin1String("choices"))
            .toArray()
            .first()
            .toObject()
            .value(QLatin1String("message"))
            .toObject()
            .value(QLatin1String("content"))
            .toString();
    }
    /// The job's clip, once it is there, as a file.
    QString fetched(const QString &id)
    {
        return m_clips.file(id + QStringLiteral(".mp4"), m_world->ask("GET", m_world->clipOf(id)).body);
    }

    std::unique_ptr<SandboxWorld> m_world;
    MediaClips m_clips;
};

QTEST_MAIN(TestWords)
#include "tst_words.moc"
