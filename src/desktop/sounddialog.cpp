// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sounddialog.h"

#include "desktop/scope.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace circletake::desktop {

namespace {

QDoubleSpinBox *number(double least, double most, const QString &suffix, QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setRange(least, most);
    box->setDecimals(1);
    box->setSuffix(suffix);
    box->setKeyboardTracking(false);
    return box;
}

QString rowText(const SoundBed &bed)
{
    const QString kind = bed.kind == BedKind::Music ? SoundDialog::tr("Music") : SoundDialog::tr("Ambience");
    return QStringLiteral("%1 · %2 · %3").arg(kind, bed.name, SoundDialog::tr("%1 dB").arg(bed.gain / 10.0, 0, 'f', 1));
}

}  // namespace

SoundDialog::SoundDialog(workspace::Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_episode(new QComboBox(this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("Add…"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_fields(new QGroupBox(this))
    , m_kind(new QComboBox(m_fields))
    , m_start(number(0, 36'000, tr(" s"), m_fields))
    , m_gain(number(-60, 12, tr(" dB"), m_fields))
    , m_fadeIn(number(0, 60, tr(" s"), m_fields))
    , m_fadeOut(number(0, 60, tr(" s"), m_fields))
    , m_loop(new QCheckBox(tr("Again from its start until the film ends"), m_fields))
    , m_hint(new QLabel(tr("Drop a sound file here, or add one. It is copied into the project."), this))
{
    setWindowTitle(tr("Music and ambience"));
    setAcceptDrops(true);
    build();
    addEpisodes(*m_episode, workspace.story());
    m_episode->setCurrentIndex(qMax(0, m_episode->findData(episodeInView(workspace).value)));
    connect(m_episode, &QComboBox::currentIndexChanged, this, &SoundDialog::showBeds);
    connect(m_list, &QListWidget::currentRowChanged, this, &SoundDialog::showFields);
    connect(m_add, &QPushButton::clicked, this, &SoundDialog::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &SoundDialog::remove);
    connect(m_kind, &QComboBox::activated, this, &SoundDialog::change);
    connect(m_loop, &QCheckBox::toggled, this, &SoundDialog::change);
    for (QDoubleSpinBox *box : {m_start, m_gain, m_fadeIn, m_fadeOut})
        connect(box, &QDoubleSpinBox::valueChanged, this, &SoundDialog::change);
    connect(&workspace.document(), &workspace::StoryDocument::changed, this, &SoundDialog::showBeds);
    showBeds();
}

void SoundDialog::build()
{
    m_kind->addItem(tr("Music: steps back under speech"), int(BedKind::Music));
    m_kind->addItem(tr("Ambience: stays as it is"), int(BedKind::Ambience));
    auto *form = new QFormLayout(m_fields);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Begins at"), m_start);
    form->addRow(tr("Level"), m_gain);
    form->addRow(tr("Fade in"), m_fadeIn);
    form->addRow(tr("Fade out"), m_fadeOut);
    form->addRow(QString(), m_loop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_hint->setProperty("role", QStringLiteral("dim"));
    m_hint->setWordWrap(true);
    m_list->setAccessibleName(tr("Sounds of the episode"));
    m_list->setMinimumSize(380, 110);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : {static_cast<QWidget *>(m_episode), static_cast<QWidget *>(m_list)})
        layout->addWidget(widget);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
    layout->addWidget(m_fields);
    layout->addWidget(close);
}

EpisodeId SoundDialog::episode() const
{
    return EpisodeId{m_episode->currentData().toLongLong()};
}

BedId SoundDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? BedId{item->data(Qt::UserRole).toLongLong()} : BedId{};
}

void SoundDialog::showBeds()
{
    const BedId before = chosen();
    const Story &story = m_workspace.story();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const BedId id : story.bedsOf(episode())) {
        auto *item = new QListWidgetItem(rowText(*story.find(id)), m_list);
        item->setData(Qt::UserRole, id.value);
        if (id == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(m_list->count() - 1);
    showFields();
}

void SoundDialog::showFields()
{
    const SoundBed *bed = m_workspace.story().find(chosen());
    const bool writable = !m_workspace.document().facts().readOnly;
    m_fields->setEnabled(bed && writable);
    m_remove->setEnabled(bed && writable);
    m_add->setEnabled(writable && episode().isValid());
    m_fields->setTitle(bed ? bed->name : tr("No sound is chosen"));
    m_showing = true;
    const SoundBed shown = bed ? *bed : SoundBed();
    m_kind->setCurrentIndex(int(shown.kind));
    m_start->setValue(shown.startMs / 1000.0);
    m_gain->setValue(shown.gain / 10.0);
    m_fadeIn->setValue(shown.fadeInMs / 1000.0);
    m_fadeOut->setValue(shown.fadeOutMs / 1000.0);
    m_loop->setChecked(shown.loop);
    m_showing = false;
}

void SoundDialog::change()
{
    const SoundBed *bed = m_workspace.story().find(chosen());
    if (m_showing || !bed)
        return;
    SoundBed changed = *bed;
    changed.kind = BedKind(m_kind->currentData().toInt());
    changed.startMs = qRound(m_start->value() * 1000);
    changed.gain = qRound(m_gain->value() * 10);
    changed.fadeInMs = qRound(m_fadeIn->value() * 1000);
    changed.fadeOutMs = qRound(m_fadeOut->value() * 1000);
    changed.loop = m_loop->isChecked();
    if (const auto put = m_workspace.editor().putBed(changed); !put)
        m_workspace.tell(workspace::Problem::fromError(put.error()));
}

void SoundDialog::remove()
{
    if (const auto removed = m_workspace.editor().removeBed(chosen()); !removed)
        m_workspace.tell(workspace::Problem::fromError(removed.error()));
}

void SoundDialog::add(const QString &file)
{
    SoundBed bed;
    bed.episode = episode();
    bed.gain = -160;
    bed.loop = true;
    bed.fadeInMs = 500;
    bed.fadeOutMs = 2000;
    m_workspace.addSound(bed, file);
}

void SoundDialog::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Choose music or ambience"), {},
        tr("Sound (*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.opus *.aiff *.wma *.mp4 *.mov);;All files (*)"));
    if (!file.isEmpty())
        add(file);
}

void SoundDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && m_add->isEnabled())
        event->acceptProposedAction();
}

void SoundDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            add(url.toLocalFile());
}

}  // namespace circletake::desktop
