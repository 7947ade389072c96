// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/storyboardtalk.h"

#include "script/enhancement.h"

#include <QCoreApplication>

namespace circletake::workspace {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Talk)
};

constexpr int s_mostFailures = 2;
constexpr int s_mostTokens = 6'000;  // eight shots have some 1,500; a model that thinks first needs more

render::TextRequest requestOf(const TalkSetting &setting, const Scene &scene, const script::StoryboardPart &part,
                              const QString &previousPlace)
{
    script::PlanContext context = setting.context;
    context.previousPlace = previousPlace;
    const auto filled = setting.prompts.storyboard.fill(script::storyboardValues(scene, part, context));
    return {
        setting.model, filled.instructions, filled.question, script::storyboardSchemaName, script::storyboardSchema(),
        s_mostTokens};
}

Error unusable(const QString &what)
{
    return {ErrorKind::Provider, what, {}, {}};
}

}  // namespace

StoryboardTalk::StoryboardTalk(std::shared_ptr<const TalkSetting> setting, Scene scene,
                               QVector<script::StoryboardPart> parts, const QString &previousPlace)
    : m_setting(std::move(setting))
    , m_scene(std::move(scene))
    , m_parts(std::move(parts))
    , m_previousPlace(previousPlace)
    , m_index(m_setting->context.cast)
    , m_reader(m_scene, m_setting->context.cast, m_index)
{
    Q_ASSERT(!m_parts.isEmpty());
}

QVector<render::TextRequest> StoryboardTalk::questionsOf(const TalkSetting &setting, const Scene &scene,
                                                         const QVector<script::StoryboardPart> &parts,
                                                         const QString &previousPlace)
{
    QVector<render::TextRequest> questions;
    for (const script::StoryboardPart &part : parts)
        questions.append(requestOf(setting, scene, part, previousPlace));
    return questions;
}

render::TextRequest StoryboardTalk::question() const
{
    render::TextRequest request = requestOf(*m_setting, m_scene, m_parts.constFirst(), m_previousPlace);
    if (!m_problems.isEmpty())
        request.text +=
            QStringLiteral("\n\n") + m_setting->prompts.again.fill(script::againValues(m_problems)).question;
    return request;
}

Talk::Step StoryboardTalk::take(const render::TextAnswer &answer)
{
    if (answer.error.kind == ProblemKind::None || answer.error.kind == ProblemKind::BrokenResult)
        return readAnswer(answer);  // one without words, or unreadable, is asked for again like any other
    m_why = whyOf(answer.error);
    return stepOf(answer.error);
}

Talk::Step StoryboardTalk::readAnswer(const render::TextAnswer &answer)
{
    const script::StoryboardAnswer read = m_reader.read(
        answer.text, m_parts.constFirst(), answer.end == render::TextEnd::Cut, answer.end == render::TextEnd::Refused);
    switch (read.state) {
    case script::AnswerState::Refused:
        m_why = unusable(Words::tr("The model refuses: “%1”").arg(read.words));
        return Step::FellBack;
    case script::AnswerState::Wrong:
    case script::AnswerState::Empty:
        return askAgain(read);
    case script::AnswerState::Partly:
        m_parts.first() = read.rest;
        break;
    case script::AnswerState::Good:
        m_parts.removeFirst();
        m_failures = 0;
        break;
    }
    m_problems.clear();
    m_shots += read.shots;
    m_unused += read.unused;
    return m_parts.isEmpty() ? Step::Done : Step::Ask;
}

Talk::Step StoryboardTalk::askAgain(const script::StoryboardAnswer &answer)
{
    m_problems = answer.problems;
    if (++m_failures <= s_mostFailures)
        return Step::Ask;
    m_why = unusable(Words::tr("None of the model's %1 answers can be used: %2")
                         .arg(m_failures)
                         .arg(answer.told.mid(0, 2).join(QLatin1Char(' '))));
    return Step::FellBack;
}

}  // namespace circletake::workspace
