// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/works.h"

#include <QPointer>
#include <QThread>

namespace circletake::workspace {

/// The works thread and the way there and back: acts go there in order, answers come back to the thread of this object.
/// An answer of an earlier generation (another project was opened meanwhile), or to a context that is gone, is dropped.
class Backstage final : public QObject
{
    Q_OBJECT

public:
    using Act = std::function<void(Works &)>;
    using ToolsMaker = std::function<CuttingTools(Files &)>;
    template <class T>
    using Answer = std::function<void(T)>;

    /// `plugs` must outlive it. The thread runs when this returns.
    explicit Backstage(Plugs &plugs, ToolsMaker tools = &CuttingTools::ofThisComputer, QObject *parent = nullptr);
    /// Closes the project in good order and waits for that.
    ~Backstage() override;

    void post(Act act);
    /// `question` answers when it likes, on the works thread and once; `then` comes on this object's thread.
    template <class T>
    void askLater(std::function<void(Works &, Answer<T>)> question, QObject *context, Answer<T> then)
    {
        const QPointer<QObject> asker(context);
        const int generation = m_generation;
        Answer<T> back = [this, asker, generation, then = std::move(then)](T value) {
            comeBack([this, asker, generation, then, value = std::move(value)] {
                if (asker && generation == m_generation)
                    then(value);
            });
        };
        post([question = std::move(question), back = std::move(back)](Works &works) { question(works, back); });
    }
    /// As askLater(), for what has nothing to do with the open project: only a context that is gone drops the answer.
    template <class T>
    void askAnyway(std::function<void(Works &, Answer<T>)> question, QObject *context, Answer<T> then)
    {
        const QPointer<QObject> asker(context);
        Answer<T> back = [this, asker, then = std::move(then)](T value) {
            comeBack([asker, then, value = std::move(value)] {
                if (asker)
                    then(value);
            });
        };
        post([question = std::move(question), back = std::move(back)](Works &works) { question(works, back); });
    }
    template <class T>
    void ask(std::function<T(Works &)> question, QObject *context, Answer<T> then)
    {
        askLater<T>(
            [question = std::move(question)](Works &works, const Answer<T> &answer) { answer(question(works)); },
            context, std::move(then));
    }
    /// What is on its way is out of date.
    void startGeneration() { ++m_generation; }
    [[nodiscard]] int generation() const { return m_generation; }

signals:
    void takesChanged(const circletake::render::TakeChanges &changes);
    void statusChanged(const circletake::render::EngineStatus &status);
    void problemFound(const circletake::workspace::Problem &problem);
    void becameIdle();
    void progressed(const circletake::workspace::Progress &progress);
    /// Of planning by a language model: a scene's shots are stored; one step of undo.
    void sceneArrived(const circletake::workspace::StoryOutcome &outcome, const QString &text,
                      circletake::SceneId scene);
    /// It asks about these scenes.
    void writingBegan(const QVector<circletake::SceneId> &scenes);
    /// Of enhancing: what is proposed for a scene, and how it stood when it was asked about.
    void proposed(const circletake::Scene &asked, const circletake::script::SceneProposal &proposal);
    void writingProgressed(const circletake::workspace::WritingProgress &progress);

private:
    struct Stage;

    void comeBack(std::function<void()> act);
    void listen(Works &works);

    QThread m_thread;
    QObject *m_anchor;               // lives on the thread; acts are queued to it
    std::unique_ptr<Stage> m_stage;  // touched on the thread only
    int m_generation = 0;
};

}  // namespace circletake::workspace
