// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/proposalsdialog.h"

#include "desktop/emptystate.h"
#include "desktop/proposaldelegate.h"
#include "desktop/proposallist.h"
#include "desktop/theme.h"
#include "workspace/actionregistry.h"
#include "workspace/proposalfilter.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>

namespace circletake::desktop {

using workspace::Decision;
using workspace::Proposals;
using workspace::Writing;

namespace {

constexpr QSize s_firstSize(1120, 760);

}  // namespace

ProposalsDialog::ProposalsDialog(const WindowParts &parts, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_parts(parts)
    , m_model(new workspace::ProposalModel(parts.workspace.document(), parts.workspace.writing().proposals(), this))
    , m_filter(new workspace::ProposalFilter(this))
    , m_delegate(new ProposalDelegate(parts.theme, this))
    , m_list(new ProposalList(this))
    , m_empty(new EmptyState(parts.theme, QStringLiteral("note"), this))
    , m_stack(new QStackedWidget(this))
    , m_counts(new QLabel(this))
    , m_left(new QLabel(this))
    , m_right(new QLabel(this))
    , m_state(new QLabel(this))
    , m_keys(new QLabel(this))
    , m_openOnly(new QCheckBox(this))
    , m_undo(new QPushButton(this))
{
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(m_delegate);
    for (const char *id : {"edit.undo", "edit.redo"})
        addAction(parts.actions.action(QLatin1String(id)));
    makeLayout();
    connectParts();
    retranslate();
    resize(s_firstSize);
    beginAtFirst();
}

void ProposalsDialog::makeLayout()
{
    m_counts->setProperty("role", QStringLiteral("title"));
    for (QLabel *label : {m_left, m_right})
        label->setProperty("role", QStringLiteral("field"));
    m_keys->setProperty("role", QStringLiteral("dim"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_undo->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 12, 14, 10);
    head->setSpacing(14);
    head->addWidget(m_counts, 1);
    head->addWidget(m_openOnly);
    head->addWidget(m_undo);
    auto *columns = new QHBoxLayout;
    const int bar = m_list->verticalScrollBar()->sizeHint().width();
    columns->setContentsMargins(ProposalDelegate::margin, 0, ProposalDelegate::margin + bar, 6);
    columns->setSpacing(ProposalDelegate::gap);
    columns->addWidget(m_left, 1);
    columns->addWidget(m_right, 1);
    columns->addSpacing(ProposalDelegate::gap + ProposalDelegate::decisionWidth);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 8, 14, 10);
    foot->setSpacing(14);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_keys);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(columns);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);
}

void ProposalsDialog::connectParts()
{
    Writing &writing = m_parts.workspace.writing();
    QAction *undo = m_parts.actions.action(QStringLiteral("edit.undo"));
    connect(m_undo, &QPushButton::clicked, undo, &QAction::trigger);
    connect(undo, &QAction::changed, this, [this, undo] { m_undo->setEnabled(undo->isEnabled()); });
    connect(m_openOnly, &QCheckBox::toggled, this, [this](bool on) {
        m_filter->setOpenOnly(on);
        showEmptyState();
        beginAtFirst();
    });
    connect(m_delegate, &ProposalDelegate::acceptWanted, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        accept(index);
    });
    connect(m_delegate, &ProposalDelegate::refuseWanted, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        refuse(index);
    });
    connect(m_list, &ProposalList::acceptKey, this, [this] { accept(m_list->currentIndex()); });
    connect(m_list, &ProposalList::refuseKey, this, [this] { refuse(m_list->currentIndex()); });
    connect(m_list, &ProposalList::acceptSceneKey, this, &ProposalsDialog::acceptScene);
    connect(m_list, &ProposalList::openOnlyKey, m_openOnly, &QCheckBox::toggle);
    connect(&writing, &Writing::changed, this, &ProposalsDialog::follow);
    connect(&writing.proposals(), &Proposals::decided, this, &ProposalsDialog::follow);
    connect(&writing.proposals(), &Proposals::cleared, this, &ProposalsDialog::follow);
    connect(&writing.proposals(), &Proposals::wasPut, this, [this] {
        follow();
        if (!m_list->currentIndex().isValid())
            beginAtFirst();
    });
    connect(&m_parts.theme, &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
}

void ProposalsDialog::retranslate()
{
    setWindowTitle(tr("Proposals for the script"));
    m_left->setText(tr("The author's line"));
    m_right->setText(tr("Proposal"));
    m_openOnly->setText(tr("Undecided only"));
    m_openOnly->setToolTip(tr("U"));
    m_undo->setText(tr("Undo"));
    m_list->setAccessibleName(tr("Difference between the script and the proposals"));
    m_keys->setText(tr("J next · K previous · A accept · R refuse · Shift+A accept the scene · Ctrl+Z undo"));
    m_delegate->forget();
    follow();
}

void ProposalsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        m_delegate->forget();
    QDialog::changeEvent(event);
}

void ProposalsDialog::showEvent(QShowEvent *event)
{
    m_list->setFocus();
    QDialog::showEvent(event);
}

void ProposalsDialog::follow()
{
    m_counts->setText(ProposalDelegate::countsText(m_parts.workspace.writing().proposals().counts()));
    m_undo->setEnabled(m_parts.actions.action(QStringLiteral("edit.undo"))->isEnabled());
    showEmptyState();
}

void ProposalsDialog::showEmptyState()
{
    const Writing &writing = m_parts.workspace.writing();
    const bool reading = writing.isRunning() && writing.task() == workspace::WritingTask::Enhance;
    const bool decided = m_openOnly->isChecked() && m_model->rowCount() > 0;
    if (decided)
        m_empty->setText(tr("Everything is decided. Untick “Undecided only” to see it all."));
    else if (reading)
        m_empty->setText(tr("The model is reading: %1 of %2 scenes. What it proposes appears here as it comes.")
                             .arg(writing.progress().done)
                             .arg(writing.progress().scenes));
    else
        m_empty->setText(
            tr("Nothing is proposed. Let a language model read the script: it proposes additions, and "
               "nothing changes before you accept it."));
    m_empty->setAction(reading || decided ? nullptr : m_parts.actions.action(QStringLiteral("shot.enhance")));
    const bool shown = m_filter->rowCount() > 0;
    const bool appears = shown && m_stack->currentIndex() == 0;
    m_stack->setCurrentIndex(shown ? 1 : 0);
    for (QLabel *label : {m_left, m_right, m_keys})
        label->setVisible(shown);
    if (appears)
        m_list->setFocus();  // its letters decide
}

QModelIndex ProposalsDialog::source(const QModelIndex &index) const
{
    return m_filter->mapToSource(index);
}

void ProposalsDialog::beginAtFirst()
{
    m_list->setCurrentIndex({});
    if (!m_list->step(1, true))
        m_list->step(1, false);
}

/// The row may have gone by now, and then the next one stands in its place.
void ProposalsDialog::goOn(int row)
{
    const QModelIndex before = m_filter->index(row - 1, 0);
    const QModelIndex here = m_filter->index(row, 0);
    const bool open = here.isValid() && m_openOnly->isChecked();
    if (open && before.isValid())
        m_list->setCurrentIndex(before);
    m_list->step(1, true);
}

bool ProposalsDialog::mayEdit() const
{
    const bool may = !m_parts.workspace.document().facts().readOnly;
    m_state->setText(may ? QString() : tr("The project can be read but not changed."));
    return may;
}

void ProposalsDialog::accept(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QModelIndex row = source(index);
    const int change = m_model->changeAt(row.row());
    if (change < 0)
        return acceptScene();
    Proposals &proposals = m_parts.workspace.writing().proposals();
    const int entry = m_model->entryAt(row.row());
    if (proposals.entries()[entry].decisions[change] != Decision::Open)
        return;
    if (!mayEdit())
        return;
    const int place = index.row();
    const auto accepted = proposals.accept(entry, {change});
    tell(accepted, 0);
    if (accepted)
        goOn(place);
}

void ProposalsDialog::refuse(const QModelIndex &index)
{
    const QModelIndex row = source(index);
    const int change = row.isValid() ? m_model->changeAt(row.row()) : -1;
    if (change < 0)
        return;
    Proposals &proposals = m_parts.workspace.writing().proposals();
    const int entry = m_model->entryAt(row.row());
    const Decision before = proposals.entries()[entry].decisions[change];
    if (before == Decision::Accepted)
        return m_state->setText(tr("It is in the script already: undo it with Ctrl+Z."));
    const int place = index.row();
    m_state->clear();
    proposals.refuse(entry, {change}, before != Decision::Refused);
    if (before == Decision::Open)
        goOn(place);
}

void ProposalsDialog::acceptScene()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !mayEdit())
        return;
    Proposals &proposals = m_parts.workspace.writing().proposals();
    const int entry = m_model->entryAt(source(index).row());
    const int place = index.row();
    const auto accepted = proposals.acceptHarmless(entry);
    tell(accepted, proposals.counts(entry).open);
    if (accepted)
        goOn(qMin(place, m_filter->rowCount()));
}

void ProposalsDialog::tell(const Result<workspace::ProposalEdit> &accepted, int left)
{
    QStringList sentences;
    if (!accepted)
        sentences << accepted.error().text();
    else if (accepted->open > 0)
        sentences << tr(
            "%n new line(s) are in no shot yet, as the shots beside them stay as they are: plan the scene "
            "again.",
            nullptr, accepted->open);
    if (accepted && left > 0)
        sentences << tr("%n proposal(s) that change what somebody says are left for you.", nullptr, left);
    m_state->setText(sentences.join(QLatin1Char(' ')));
}

}  // namespace circletake::desktop
