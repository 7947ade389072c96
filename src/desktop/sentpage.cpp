// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sentpage.h"

#include "desktop/projectpictures.h"
#include "workspace/lookbook.h"
#include "workspace/texts.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace circletake::desktop {

namespace {

constexpr int s_side = 84;

QLabel *labelOf(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("role", QString::fromLatin1(role));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}  // namespace

SentPage::SentPage(workspace::Workspace &workspace, ProjectPictures &pictures, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_pictures(pictures)
    , m_route(labelOf("title", this))
    , m_numbers(labelOf("dim", this))
    , m_picturesLabel(labelOf("field", this))
    , m_list(new QListWidget(this))
    , m_noPictures(labelOf("dim", this))
    , m_leftOutLabel(labelOf("field", this))
    , m_leftOut(labelOf("quote", this))
    , m_promptLabel(labelOf("field", this))
    , m_prompt(new QPlainTextEdit(this))
{
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_list->setObjectName(QStringLiteral("sentPictures"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setIconSize({s_side, s_side});
    m_list->setSpacing(4);
    m_list->setFixedHeight(s_side + 48);
    m_prompt->setReadOnly(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(6);
    for (QWidget *part : std::initializer_list<QWidget *>{m_route, m_numbers, m_picturesLabel, m_list, m_noPictures,
                                                          m_leftOutLabel, m_leftOut, m_promptLabel})
        layout->addWidget(part);
    for (QLabel *heading : {m_picturesLabel, m_leftOutLabel, m_promptLabel})
        heading->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_prompt, 1);
    connect(&workspace.selection(), &workspace::Selection::changed, this, &SentPage::follow);
    connect(&workspace.document(), &workspace::StoryDocument::changed, this,
            [this](const workspace::StoryChange &change) {
                if (change.kind != workspace::StoryChange::Kind::Takes || isAbout(change))
                    follow();
            });
    connect(&pictures, &ProjectPictures::ready, this, &SentPage::follow);
    retranslate();
}

void SentPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

/// Takes decide the seed and the first frame.
bool SentPage::isAbout(const workspace::StoryChange &change) const
{
    const ShotId shot = m_workspace.selection().shot();
    return change.shots.contains(shot) || change.shots.contains(workspace::shotBefore(m_workspace.story(), shot));
}

void SentPage::follow()
{
    if (!isVisible())
        return;
    const workspace::SendPlan plan = m_workspace.planFor(m_workspace.selection().shot());
    Take asked;
    asked.spec = plan.spec;
    m_route->setText(tr("To %1").arg(m_workspace.face().route(asked)));
    QStringList numbers{workspace::texts::duration(plan.spec.durationMs), plan.spec.resolution, plan.spec.aspect};
    numbers << (plan.spec.seed >= 0 ? tr("seed %1").arg(plan.spec.seed) : tr("no seed"))
            << (plan.spec.needsSound ? tr("with sound") : tr("without sound"));
    m_numbers->setText(numbers.join(QStringLiteral(" · ")));
    showPictures(plan);
    QStringList left;
    for (const workspace::LeftOut &each : plan.leftOut)
        left << tr("%1: %2").arg(each.what, each.why);
    left.removeDuplicates();
    m_leftOut->setText(left.join(QLatin1Char('\n')));
    m_leftOut->setVisible(!left.isEmpty());
    m_leftOutLabel->setVisible(!left.isEmpty());
    if (m_prompt->toPlainText() != plan.spec.prompt)
        m_prompt->setPlainText(plan.spec.prompt);
}

void SentPage::showPictures(const workspace::SendPlan &plan)
{
    const Story &story = m_workspace.story();
    m_list->clear();
    for (const SpecPicture &sent : plan.spec.pictures) {
        const QImage image = m_pictures.image(sent.picture);
        auto *item = new QListWidgetItem(image.isNull() ? QIcon() : QIcon(QPixmap::fromImage(image)), sent.of, m_list);
        item->setToolTip(tr("%1 × %2 pixels").arg(sent.picture.size.width()).arg(sent.picture.size.height()));
    }
    m_list->setVisible(!plan.spec.pictures.isEmpty());
    QString words = plan.spec.pictures.isEmpty() ? tr("No pictures are sent.") : QString();
    if (plan.continuesFrom.isValid())
        words = tr("The last picture of %1 is sent as the first frame.").arg(story.slateOf(plan.continuesFrom).text());
    else if (plan.waitsFor.isValid())
        words = tr("Waits for a good take of %1, whose last picture becomes the first frame.")
                    .arg(story.slateOf(plan.waitsFor).text());
    m_noPictures->setText(words);
    m_noPictures->setVisible(!words.isEmpty());
}

void SentPage::retranslate()
{
    m_picturesLabel->setText(tr("Pictures, in the order in which they are sent"));
    m_leftOutLabel->setText(tr("Left out"));
    m_promptLabel->setText(tr("Prompt"));
    m_prompt->setAccessibleName(tr("Prompt"));
    m_list->setAccessibleName(tr("Pictures that are sent"));
    follow();
}

void SentPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace circletake::desktop
