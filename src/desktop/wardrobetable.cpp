// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wardrobetable.h"

#include "desktop/theme.h"
#include "script/castfinderindex.h"
#include "script/wardrobe.h"
#include "workspace/castedits.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHeaderView>

namespace circletake::desktop {

namespace {

constexpr int s_sceneRole = Qt::UserRole;
constexpr int s_visibleRows = 6;

}  // namespace

WardrobeTable::WardrobeTable(workspace::Workspace &workspace, const Theme &theme, QWidget *parent)
    : QTableWidget(0, 2, parent)
    , m_workspace(workspace)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("wardrobe"));
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    setColumnWidth(0, 104);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setMinimumHeight(verticalHeader()->defaultSectionSize() * s_visibleRows);
    connect(this, &QTableWidget::cellChanged, this, [this](int row) {
        if (!m_filling)
            keep(row);
    });
    retranslate();
}

QVector<SceneId> WardrobeTable::scenes() const
{
    const Story &story = m_workspace.story();
    const EpisodeId chosen = m_workspace.selection().episode();
    QVector<SceneId> scenes = workspace::scenesWith(story, m_character);
    if (chosen.isValid())
        scenes.removeIf([&](SceneId scene) { return story.episodeOf(scene) != chosen; });
    return scenes;
}

void WardrobeTable::show(CharacterId id)
{
    const Story &story = m_workspace.story();
    if (state() == QAbstractItemView::EditingState && id == m_character)
        return;
    m_character = id;
    m_filling = true;
    setRowCount(0);
    if (const Character *character = story.find(id)) {
        const bool writable = !m_workspace.document().facts().readOnly;
        const script::CastIndex cast(story.characters());
        const int member = cast.member(character->name);
        for (const SceneId scene : scenes()) {
            const SceneLook *set = character->lookIn(scene);
            addRow(scene, set ? set->look : QString(), script::wardrobeIn(*story.find(scene), cast).value(member),
                   writable);
        }
    }
    m_filling = false;
}

void WardrobeTable::addRow(SceneId scene, const QString &set, const QString &found, bool writable)
{
    const Story &story = m_workspace.story();
    const int row = rowCount();
    insertRow(row);
    auto *slate = new QTableWidgetItem(story.slateOf(scene).text());
    slate->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    slate->setToolTip(story.find(scene)->heading);
    slate->setData(s_sceneRole, scene.value);
    auto *look = new QTableWidgetItem(set.isEmpty() ? found : set);
    if (set.isEmpty()) {
        QFont font = this->font();
        font.setItalic(true);
        look->setFont(font);
        look->setForeground(m_theme.colors().dim);
        look->setToolTip(found.isEmpty() ? tr("The usual look. Write here what is worn in this scene.")
                                         : tr("Found in the script. Write here to say it otherwise."));
    }
    if (!writable)
        look->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    setItem(row, 0, slate);
    setItem(row, 1, look);
}

void WardrobeTable::keep(int row)
{
    const Character *character = m_workspace.story().find(m_character);
    if (!character)
        return;
    const SceneId scene{item(row, 0)->data(s_sceneRole).toLongLong()};
    const QString look = item(row, 1)->text().simplified();
    Character changed = *character;
    changed.wardrobe.removeIf([&](const SceneLook &each) { return each.scene == scene; });
    if (!look.isEmpty())
        changed.wardrobe.append({scene, look});
    if (const auto kept = m_workspace.editor().changeCharacter(changed); !kept)
        m_workspace.tell(workspace::Problem::fromError(kept.error()));
    // The cell is still being left; its row is made anew afterwards.
    QMetaObject::invokeMethod(
        this, [this] { show(m_character); }, Qt::QueuedConnection);
}

void WardrobeTable::retranslate()
{
    setHorizontalHeaderLabels({tr("Scene"), tr("Wears")});
    setAccessibleName(tr("Wardrobe by scene"));
}

void WardrobeTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableWidget::changeEvent(event);
}

}  // namespace circletake::desktop
