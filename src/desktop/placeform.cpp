// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/placeform.h"

#include "desktop/referencestrip.h"
#include "desktop/textfield.h"
#include "desktop/theme.h"
#include "workspace/castedits.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QVBoxLayout>

namespace circletake::desktop {

PlaceForm::PlaceForm(workspace::Workspace &workspace, ProjectPictures &pictures, const Theme &theme, QWidget *parent)
    : ReferenceForm(workspace, pictures, theme, parent)
    , m_title(new QLabel(this))
    , m_picturesLabel(new QLabel(this))
    , m_look(new TextField(4, this))
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_picturesLabel->setProperty("role", QStringLiteral("field"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(5);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_picturesLabel, m_strip, m_look->label(), m_look})
        layout->addWidget(part);
    layout->addStretch(1);
    connect(m_look, &TextField::finished, this,
            [this](const QString &text) { change(m_name, [&](Place &place) { place.look = text; }); });
    connect(m_strip, &ReferenceStrip::changed, this,
            [this](const QVector<Picture> &kept) { change(m_name, [&](Place &place) { place.pictures = kept; }); });
    connect(m_strip, &ReferenceStrip::added, this, [this](const QString &owner, const Picture &picture) {
        change(owner, [&](Place &place) {
            if (!place.pictures.contains(picture))
                place.pictures.append(picture);
        });
    });
    retranslate();
}

void PlaceForm::change(const QString &name, const std::function<void(Place &)> &change)
{
    changeSeries([&](Series &series) {
        const Place *known = series.bible.place(name);
        Place place = known ? *known : Place{name, {}, {}};
        change(place);
        workspace::putPlace(series.bible, place);
    });
}

void PlaceForm::show(const QString &name)
{
    const bool another = name != m_name;
    m_name = name;
    const bool writable = isWritable();
    const Place *place = m_workspace.story().series().bible.place(name);
    m_title->setText(name);
    m_look->showText(place ? place->look : QString(), another);
    m_look->setReadOnly(!writable);
    m_strip->show(name, place ? place->pictures : QVector<Picture>(), writable);
}

void PlaceForm::retranslate()
{
    m_picturesLabel->setText(tr("References"));
    m_look->setLabel(tr("What it looks like, in the prompt of every shot there"));
}

}  // namespace circletake::desktop
