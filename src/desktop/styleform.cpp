// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/styleform.h"

#include "desktop/referencestrip.h"
#include "desktop/textfield.h"
#include "desktop/theme.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace circletake::desktop {

StyleForm::StyleForm(workspace::Workspace &workspace, ProjectPictures &pictures, const Theme &theme, QWidget *parent)
    : ReferenceForm(workspace, pictures, theme, parent)
    , m_words(new TextField(4, this))
    , m_picturesLabel(new QLabel(this))
    , m_seedsLabel(new QLabel(this))
    , m_seeds(new QComboBox(this))
    , m_hint(new QLabel(this))
    , m_leastLabel(new QLabel(this))
    , m_least(new QDoubleSpinBox(this))
    , m_leastHint(new QLabel(this))
{
    for (QLabel *label : {m_picturesLabel, m_seedsLabel, m_leastLabel})
        label->setProperty("role", QStringLiteral("field"));
    for (QLabel *hint : {m_hint, m_leastHint}) {
        hint->setProperty("role", QStringLiteral("dim"));
        hint->setWordWrap(true);
    }
    m_leastLabel->setBuddy(m_least);
    m_least->setRange(0, 1);
    m_least->setSingleStep(0.05);
    m_least->setKeyboardTracking(false);
    m_seedsLabel->setBuddy(m_seeds);
    m_seeds->addItems({QString(), QString(), QString()});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(5);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_picturesLabel, m_strip, m_words->label(), m_words, m_seedsLabel, m_seeds,
                                          m_hint, m_leastLabel, m_least, m_leastHint})
        layout->addWidget(part);
    layout->addStretch(1);
    connect(m_words, &TextField::finished, this,
            [this](const QString &text) { changeSeries([&](Series &series) { series.style = text.simplified(); }); });
    connect(m_strip, &ReferenceStrip::changed, this, [this](const QVector<Picture> &kept) {
        changeSeries([&](Series &series) { series.bible.pictures = kept; });
    });
    connect(m_strip, &ReferenceStrip::added, this, [this](const QString &, const Picture &picture) {
        changeSeries([&](Series &series) {
            if (!series.bible.pictures.contains(picture))
                series.bible.pictures.append(picture);
        });
    });
    connect(m_seeds, &QComboBox::activated, this,
            [this](int rule) { changeSeries([rule](Series &series) { series.bible.seeds = SeedRule(rule); }); });
    connect(m_least, &QDoubleSpinBox::valueChanged, this, [this](double least) {
        if (m_workspace.story().series().bible.leastLikeness != least)
            changeSeries([least](Series &series) { series.bible.leastLikeness = least; });
    });
    retranslate();
}

void StyleForm::follow()
{
    const Series &series = m_workspace.story().series();
    const bool writable = isWritable();
    m_words->showText(series.style, false);
    m_words->setReadOnly(!writable);
    m_strip->show(QStringLiteral("style"), series.bible.pictures, writable);
    m_seeds->setCurrentIndex(int(series.bible.seeds));
    m_seeds->setEnabled(writable);
    const QSignalBlocker quiet(m_least);
    m_least->setValue(series.bible.leastLikeness);
    m_least->setEnabled(writable);
}

void StyleForm::retranslate()
{
    m_words->setLabel(tr("Style words, in every prompt"));
    m_words->setPlaceholderText(tr("35mm film, warm practical light, muted colours"));
    m_picturesLabel->setText(tr("Style pictures"));
    m_seedsLabel->setText(tr("Shots that share a seed"));
    m_seeds->setItemText(int(SeedRule::None), tr("None: no seed is sent"));
    m_seeds->setItemText(int(SeedRule::Scene), tr("Those of one scene"));
    m_seeds->setItemText(int(SeedRule::Character), tr("Those about one character"));
    m_hint->setText(
        tr("A further take of a shot gets the next seed, so that a retry is not the same clip again. Only "
           "some models take a seed."));
    m_leastLabel->setText(tr("Hold takes below this likeness"));
    m_least->setSpecialValueText(tr("never"));
    m_leastHint->setText(
        tr("A take in which a face is less like its references does not go into the film until you circle it. The same "
           "person usually gives more than 0.60, different people less than 0.40."));
}

}  // namespace circletake::desktop
