// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/enhancementtalk.h"

#include <QCoreApplication>

namespace circletake::workspace {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Talk)
};

constexpr int s_mostFailures = 2;
constexpr int s_mostTokens = 4'000;

render::TextRequest requestOf(const TalkSetting &setting, const Scene &scene, const QVector<int> &lines,
                              const QString &previousPlace)
{
    script::PlanContext context = setting.context;
    context.previousPlace = previousPlace;
    const auto filled = setting.prompts.enhance.fill(script::enhancementValues(scene, lines, context));
    return {
        setting.model, filled.instructions, filled.question, script::enhancementSchemaName, script::enhancementSchema(),
        s_mostTokens};
}

Error unusable(const QString &what)
{
    return {ErrorKind::Provider, what, {}, {}};
}

}  // namespace

EnhancementTalk::EnhancementTalk(std::shared_ptr<const TalkSetting> setting, Scene scene, const QString &previousPlace)
    : m_setting(std::move(setting))
    , m_scene(std::move(scene))
    , m_parts(script::enhancementParts(m_scene))
    , m_previousPlace(previousPlace)
    , m_proposal{m_scene.id, {}}
{
    Q_ASSERT(!m_parts.isEmpty());
}

QVector<render::TextRequest> EnhancementTalk::questionsOf(const TalkSetting &setting, const Scene &scene,
                                                          const QString &previousPlace)
{
    QVector<render::TextRequest> questions;
    for (const QVector<int> &lines : script::enhancementParts(scene))
        questions.append(requestOf(setting, scene, lines, previousPlace));
    return questions;
}

render::TextRequest EnhancementTalk::question() const
{
    render::TextRequest request = requestOf(*m_setting, m_scene, m_parts.constFirst(), m_previousPlace);
    if (!m_problems.isEmpty())
        request.text +=
            QStringLiteral("\n\n") + m_setting->prompts.again.fill(script::againValues(m_problems)).question;
    return request;
}

Talk::Step EnhancementTalk::take(const render::TextAnswer &answer)
{
    if (answer.error.kind != ProblemKind::None && answer.error.kind != ProblemKind::BrokenResult) {
        m_why = whyOf(answer.error);
        return stepOf(answer.error);
    }
    const script::EnhancementAnswer read =
        script::readEnhancement(answer.text, m_scene, m_parts.constFirst(), answer.end == render::TextEnd::Cut,
                                answer.end == render::TextEnd::Refused);
    if (read.state == script::AnswerState::Refused) {
        m_why = unusable(Words::tr("The model refuses: “%1”").arg(read.words));
        return Step::FellBack;
    }
    if (read.state == script::AnswerState::Good) {
        m_proposal.changes += read.changes;
        m_problems.clear();
        m_failures = 0;
        m_parts.removeFirst();
        return m_parts.isEmpty() ? Step::Done : Step::Ask;
    }
    m_problems = read.problems;
    if (++m_failures <= s_mostFailures)
        return Step::Ask;
    m_why = unusable(Words::tr("None of the model's %1 answers can be used: %2")
                         .arg(m_failures)
                         .arg(read.told.mid(0, 2).join(QLatin1Char(' '))));
    return Step::FellBack;
}

}  // namespace circletake::workspace
