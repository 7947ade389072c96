// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sendplan.h"

#include "workspace/lookbook.h"
#include "workspace/prompts.h"
#include "workspace/shotchoice.h"

#include <QCoreApplication>

namespace circletake::workspace {

namespace {

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendPlan)
};

class Planner
{
public:
    Planner(const Story &story, ShotId shot, const PictureLimits &limits, SendPlan &plan)
        : m_story(story)
        , m_shot(*story.find(shot))
        , m_limits(limits)
        , m_plan(plan)
    {
    }
    void addFirstFrame();
    void addReferences();
    void addSeed();

private:
    void leaveOut(const QString &what, const QString &why) { m_plan.leftOut.append({what, why}); }

    const Story &m_story;
    const Shot &m_shot;
    const PictureLimits &m_limits;
    SendPlan &m_plan;
};

void Planner::addFirstFrame()
{
    if (!m_shot.continues)
        return;
    const QString what = Words::tr("The last picture of the shot before");
    const ShotId before = shotBefore(m_story, m_shot.id);
    if (!before.isValid())
        leaveOut(what, Words::tr("This is the first shot of its scene."));
    else if (!m_limits.firstFrame)
        leaveOut(what, Words::tr("The model takes no first frame."));
    else if (const TakeId chosen = m_story.filmedTake(m_story.chosenTake(before)); chosen.isValid())
        m_plan.continuesFrom = chosen;
    else
        m_plan.waitsFor = before;
}

void Planner::addReferences()
{
    const bool hasFirstFrame = m_plan.continuesFrom.isValid() || m_plan.waitsFor.isValid();
    for (const SpecPicture &offered : referencesFor(m_story, m_shot.id)) {
        const QSize size = offered.picture.size;
        if (m_limits.references == 0)
            leaveOut(offered.of, Words::tr("The model takes no reference pictures; the words of the prompt stand in."));
        else if (hasFirstFrame && !m_limits.together)
            leaveOut(offered.of, Words::tr("The model takes no reference pictures beside a first frame."));
        else if (m_plan.spec.pictures.size() >= m_limits.references)
            leaveOut(offered.of,
                     Words::tr("The model takes at most %n reference picture(s).", nullptr, m_limits.references));
        else if (std::min(size.width(), size.height()) < m_limits.leastSide)
            leaveOut(offered.of, Words::tr("The picture is %1 × %2; the model wants at least %3 pixels a side.")
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(m_limits.leastSide));
        else
            m_plan.spec.pictures.append(offered);
    }
}

void Planner::addSeed()
{
    if (m_plan.spec.seed >= 0)
        return;
    const qint64 seed = seedFor(m_story, m_shot.id);
    if (seed >= 0 && !m_limits.seed)
        leaveOut(Words::tr("Seed"), Words::tr("The model takes no seed."));
    else
        m_plan.spec.seed = seed;
}

}  // namespace

SendPlan planSending(const Story &story, ShotId shot, const RenderRequest &request, const QString &model,
                     const PictureLimits &limits)
{
    SendPlan plan;
    plan.spec = specFor(story, shot, request, model);
    Planner planner(story, shot, limits, plan);
    planner.addFirstFrame();
    planner.addReferences();
    planner.addSeed();
    // A person's words for one take stand for no state of the story.
    if (!request.prompt || *request.prompt == promptFor(story, shot))
        plan.spec.inputs = inputsOf(story, shot, plan.spec.prompt);
    return plan;
}

}  // namespace circletake::workspace
