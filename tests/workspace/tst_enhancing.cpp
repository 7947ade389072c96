// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/editor.h"
#include "workspace/proposaledit.h"
#include "workspace/writingworld.h"

#include <QUndoStack>
#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;
using test::TextScript;
using test::WritingWorld;

namespace {

/// After the heading a new line, before the last line a beat, and other words for the first speech.
QString proposals(const QString &question)
{
    const auto material = script::readFenced(question);
    int speech = 0;
    int last = 0;
    for (qsizetype i = 0; i < material->numbers.size(); ++i) {
        last = std::max(last, material->numbers[i]);
        if (speech == 0 && material->scene.lines[i].kind == LineKind::Dialogue)
            speech = material->numbers[i];
    }
    const auto change = [](int line, const char *kind, const char *purpose, const char *text, const char *angle) {
        return QJsonObject{{QStringLiteral("line"), line},
                           {QStringLiteral("change"), QLatin1String(kind)},
                           {QStringLiteral("purpose"), QLatin1String(purpose)},
                           {QStringLiteral("text"), QLatin1String(text)},
                           {QStringLiteral("camera_angle"), QLatin1String(angle)},
                           {QStringLiteral("light"), QLatin1String(*angle ? "A single lamp" : "")},
                           {QStringLiteral("reason"), QStringLiteral("It can be seen.")}};
    };
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{QStringLiteral("changes"),
                                   QJsonArray{change(1, "insert_after", "culture", "Red couplets frame the door", ""),
                                              change(speech, "replace", "description", "Say it differently", ""),
                                              change(last, "insert_before", "beat", "Nobody moves", "high")}}})
            .toJson());
}

}  // namespace

class TestEnhancing : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<WritingWorld>();
        m_world->model.reply = [](const render::TextRequest &request) {
            return TextScript::saying(proposals(request.text));
        };
    }

    void proposalsChangeNothing()
    {
        const Story before = m_world->story();
        const auto outcome = m_world->enhance();
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->scenes, 2);
        QCOMPARE(outcome->proposals.size(), 2);
        QCOMPARE(outcome->proposals[0].scene, m_world->scene(0));
        QCOMPARE(outcome->proposals[0].changes.size(), 3);
        QCOMPARE(*m_world->story().find(m_world->scene(0)), *before.find(m_world->scene(0)));
        QCOMPARE(m_world->model.asked.first().schemaName, QStringLiteral("enhancement"));
    }

    void oneSceneCanBeAskedAbout()
    {
        WritingRequest request;
        request.scenes = {m_world->scene(1)};
        const auto outcome = m_world->enhance(request);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->proposals.size(), 1);
        QCOMPARE(outcome->proposals[0].scene, m_world->scene(1));
    }

    void aSceneWithoutAUsableAnswerIsNamed()
    {
        m_world->model.reply = [](const render::TextRequest &request) {
            return TextScript::saying(request.text.contains(QStringLiteral("INT. KITCHEN")) ? QString()
                                                                                            : proposals(request.text));
        };
        const auto outcome = m_world->enhance();
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->scenes, 1);
        QCOMPARE(outcome->problems.size(), 1);
        QCOMPARE(outcome->problems.first().slate.text(), QStringLiteral("EP01-SC001"));
        QVERIFY(outcome->problems.first().what.contains(QStringLiteral("no proposal")));
        QCOMPARE(m_world->model.asked.size(), 4);
    }

    void acceptingAllLeavesSpeechAlone()
    {
        const auto proposal = m_world->enhance()->proposals.first();
        QCOMPARE(harmlessChanges(proposal), (QVector<int>{0, 2}));
        const auto edit = editOfProposal(m_world->story(), proposal, harmlessChanges(proposal));
        QVERIFY(edit.ok());
        QCOMPARE(edit->accepted, 2);
        const QStringList words = wordsOf(edit->edit.scenes.first());
        QVERIFY(words.contains(QStringLiteral("Red couplets frame the door.")));
        QVERIFY(words.contains(QStringLiteral("(high angle) Nobody moves. A single lamp.")));
        QVERIFY(words.contains(QStringLiteral("Whose key is this?")));
        const auto all = editOfProposal(m_world->story(), proposal, {0, 1, 2});
        QVERIFY(wordsOf(all->edit.scenes.first()).contains(QStringLiteral("Say it differently.")));
    }

    void shotsMoveAlongAndTakeInNewLines()
    {
        QVERIFY(m_world->world.works->project().plan({}).ok());
        const SceneId scene = m_world->scene(0);
        QHash<ShotId, QStringList> before;
        for (const ShotId shot : m_world->story().shotsOf(scene))
            before.insert(shot, wordsOf(shot));
        const auto proposal = m_world->enhance()->proposals.first();
        const auto edit = editOfProposal(m_world->story(), proposal, {0, 2});
        QVERIFY(m_world->world.works->project().apply(edit->edit).ok());
        QCOMPARE(edit->open, 0);
        QCOMPARE(m_world->story().brokenInvariant(), QString());
        QVERIFY(m_world->coversAll(scene));
        for (const ShotId shot : m_world->story().shotsOf(scene)) {
            QStringList now = wordsOf(shot);
            now.removeAll(QStringLiteral("Red couplets frame the door."));
            now.removeAll(QStringLiteral("(high angle) Nobody moves. A single lamp."));
            QCOMPARE(now, before.value(shot));
        }
    }

    void aShotThatStaysTakesInNothing()
    {
        QVERIFY(m_world->world.works->project().plan({}).ok());
        render::StoryEdit hold;
        for (const ShotId shot : m_world->story().shotsOf(m_world->scene(0))) {
            hold.shots.append(*m_world->story().find(shot));
            hold.shots.last().held = true;
        }
        QVERIFY(m_world->world.works->project().apply(hold).ok());
        const auto proposal = m_world->enhance()->proposals.first();
        const auto edit = editOfProposal(m_world->story(), proposal, {0, 2});
        QCOMPARE(edit->open, 2);
        QVERIFY(m_world->world.works->project().apply(edit->edit).ok());
        QCOMPARE(m_world->story().brokenInvariant(), QString());
    }

    void acceptedChangesAreOneStepOfUndo()
    {
        const auto proposal = m_world->enhance()->proposals.first();
        StoryDocument document;
        document.reset(m_world->story(), m_world->world.works->project().store().facts());
        QUndoStack stack;
        Editor editor(
            document, stack, []() -> Result<qint64> { return 1; }, [](const auto &) {});
        const Scene before = *document.story().find(proposal.scene);
        const auto edit = editOfProposal(document.story(), proposal, {0, 2});
        QVERIFY(editor.adopt(edit->edit, QStringLiteral("Accept")).ok());
        QCOMPARE(document.story().find(proposal.scene)->lines.size(), before.lines.size() + 2);
        QCOMPARE(stack.count(), 1);
        stack.undo();
        QCOMPARE(*document.story().find(proposal.scene), before);
        stack.redo();
        QCOMPARE(document.story().find(proposal.scene)->lines.size(), before.lines.size() + 2);
    }

    void whatReadsOtherwiseNowIsNotMade()
    {
        const auto proposal = m_world->enhance()->proposals.first();
        render::StoryEdit change;
        change.scenes = {*m_world->story().find(proposal.scene)};
        change.scenes[0].lines[0].text = QStringLiteral("EXT. ROOF - DAY");
        QVERIFY(m_world->world.works->project().apply(change).ok());
        const auto edit = editOfProposal(m_world->story(), proposal, {0, 2});
        QCOMPARE(edit->stale, QVector<int>{0});
        QCOMPARE(edit->accepted, 1);
        QCOMPARE(editOfProposal(m_world->story(), proposal, {})->accepted, 0);
        change = {};
        change.removedScenes = {proposal.scene};
        QVERIFY(m_world->world.works->project().apply(change).ok());
        QCOMPARE(editOfProposal(m_world->story(), proposal, {2}).error().kind, ErrorKind::NotFound);
    }

private:
    static QStringList wordsOf(const Scene &scene)
    {
        QStringList words;
        for (const Line &line : scene.lines)
            words << line.text;
        return words;
    }
    [[nodiscard]] QStringList wordsOf(ShotId id) const
    {
        const Shot &shot = *m_world->story().find(id);
        QStringList words;
        for (const int line : shot.lines)
            words << m_world->story().find(shot.scene)->lines[line].text;
        return words;
    }

    std::unique_ptr<WritingWorld> m_world;
};

QTEST_GUILESS_MAIN(TestEnhancing)
#include "tst_enhancing.moc"
