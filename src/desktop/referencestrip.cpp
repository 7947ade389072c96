// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/referencestrip.h"

#include "desktop/projectpictures.h"
#include "desktop/theme.h"
#include "workspace/workspace.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace circletake::desktop {

namespace {

constexpr int s_side = 76;

QIcon iconOf(const QImage &image)
{
    QPixmap ground(s_side * 2, s_side * 2);
    ground.fill(Qt::transparent);
    if (!image.isNull()) {
        const QImage fitted = image.scaled(ground.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QPainter(&ground).drawImage((ground.width() - fitted.width()) / 2, (ground.height() - fitted.height()) / 2,
                                    fitted);
    }
    return QIcon(ground);
}

}  // namespace

ReferenceStrip::ReferenceStrip(workspace::Workspace &workspace, ProjectPictures &pictures, const Theme &theme,
                               QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_pictures(pictures)
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
    , m_choose(new QPushButton(theme.icon(QStringLiteral("import")), {}, this))
    , m_frame(new QPushButton(theme.icon(QStringLiteral("film")), {}, this))
    , m_first(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    m_list->setObjectName(QStringLiteral("references"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setIconSize({s_side, s_side});
    m_list->setWrapping(false);
    m_list->setSpacing(3);
    m_list->setFixedHeight(s_side + 34);
    m_hint->setWordWrap(true);
    m_hint->setProperty("role", QStringLiteral("dim"));
    m_first->setIcon(theme.icon(QStringLiteral("to-start")));
    m_remove->setIcon(theme.icon(QStringLiteral("close")));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QWidget *button : {static_cast<QWidget *>(m_choose), static_cast<QWidget *>(m_frame)})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(6);
    for (QWidget *button : {static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_remove)})
        beside->addWidget(button);
    beside->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(5);
    row->addWidget(m_list, 1);
    row->addLayout(beside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addLayout(row);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this, &ReferenceStrip::choose);
    connect(m_frame, &QPushButton::clicked, this, &ReferenceStrip::takeShownFrame);
    connect(m_first, &QToolButton::clicked, this, &ReferenceStrip::putFirst);
    connect(m_remove, &QToolButton::clicked, this, &ReferenceStrip::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReferenceStrip::update);
    connect(&pictures, &ProjectPictures::ready, this, &ReferenceStrip::fill);
    connect(&workspace, &workspace::Workspace::projectOpened, this, [this] {
        m_reading = 0;  // what was asked for in another project is not answered
        update();
    });
    retranslate();
}

void ReferenceStrip::show(const QString &owner, const QVector<Picture> &pictures, bool writable)
{
    const bool same = owner == m_owner && pictures == m_shown;
    m_owner = owner;
    m_shown = pictures;
    m_writable = writable;
    if (!same)
        fill();
    update();
}

void ReferenceStrip::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Picture &picture : std::as_const(m_shown)) {
        auto *item = new QListWidgetItem(iconOf(m_pictures.image(picture)), {}, m_list);
        item->setToolTip(tr("%1 × %2 pixels").arg(picture.size.width()).arg(picture.size.height()));
        item->setSizeHint({s_side + 6, s_side + 6});
    }
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    update();
}

void ReferenceStrip::update()
{
    const int row = m_list->currentRow();
    m_list->setVisible(!m_shown.isEmpty());
    m_choose->setEnabled(m_writable);
    m_frame->setEnabled(m_writable);
    m_first->setEnabled(m_writable && row > 0);
    m_remove->setEnabled(m_writable && row >= 0);
    m_first->setVisible(!m_shown.isEmpty());
    m_remove->setVisible(!m_shown.isEmpty());
    m_hint->setVisible(m_reading > 0 || m_shown.isEmpty());
    m_hint->setText(m_reading > 0 ? tr("Reading the picture…")
                                  : tr("Drop pictures here, choose files, or take the frame that the player shows."));
}

void ReferenceStrip::take(const QStringList &files)
{
    for (const QString &file : files) {
        ++m_reading;
        m_workspace.takePicture(file, this,
                                [this, owner = m_owner](const Result<Picture> &picture) { arrived(owner, picture); });
    }
    update();
}

void ReferenceStrip::takeShownFrame()
{
    const ProjectPictures::ShownFrame shown = m_pictures.shownFrame();
    if (!shown.take.isValid()) {
        m_workspace.refuse({ErrorKind::BadInput,
                            tr("The player shows no clip."),
                            {},
                            tr("Select a shot with a good take and stop at the frame that you want.")});
        return;
    }
    ++m_reading;
    m_workspace.takeFrame(shown.take, shown.frame, this,
                          [this, owner = m_owner](const Result<Picture> &picture) { arrived(owner, picture); });
    update();
}

void ReferenceStrip::arrived(const QString &owner, const Result<Picture> &picture)
{
    --m_reading;
    if (picture)
        emit added(owner, *picture);
    else
        m_workspace.refuse(picture.error());
    update();
}

void ReferenceStrip::choose()
{
    take(QFileDialog::getOpenFileNames(this, tr("Choose reference pictures"), {},
                                       tr("Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp);;All files (*)")));
}

void ReferenceStrip::remove()
{
    QVector<Picture> pictures = m_shown;
    if (const int row = m_list->currentRow(); row >= 0 && row < pictures.size()) {
        pictures.removeAt(row);
        emit changed(pictures);
    }
}

void ReferenceStrip::putFirst()
{
    QVector<Picture> pictures = m_shown;
    if (const int row = m_list->currentRow(); row > 0 && row < pictures.size()) {
        pictures.move(row, 0);
        emit changed(pictures);
        m_list->setCurrentRow(0);
    }
}

void ReferenceStrip::retranslate()
{
    m_choose->setText(tr("Choose…"));
    m_frame->setText(tr("Shown frame"));
    m_frame->setToolTip(tr("Takes the frame that the player shows"));
    m_first->setToolTip(tr("Put first: it is sent before the others"));
    m_remove->setToolTip(tr("Remove from the references"));
    m_first->setAccessibleName(tr("Put first"));
    m_remove->setAccessibleName(tr("Remove"));
    m_list->setAccessibleName(tr("Reference pictures"));
    update();
}

void ReferenceStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace circletake::desktop
