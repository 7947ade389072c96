// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/castview.h"

#include "desktop/characterform.h"
#include "desktop/emptystate.h"
#include "desktop/placeform.h"
#include "desktop/projectpictures.h"
#include "desktop/scrolling.h"
#include "desktop/styleform.h"
#include "desktop/theme.h"
#include "workspace/actionregistry.h"
#include "workspace/castedits.h"
#include "workspace/workspace.h"

#include <QDragMoveEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace circletake::desktop {

namespace {

constexpr int s_idRole = Qt::UserRole;
constexpr int s_faceSide = 28;

/// The middle of a picture, so that a face is not a stripe.
QPixmap faceOf(const QImage &image)
{
    const int side = std::min(image.width(), image.height());
    const int top = (image.height() - side) / 4;  // heads are above the middle
    return QPixmap::fromImage(image.copy((image.width() - side) / 2, top, side, side));
}

/// So that a small cast leaves the room to its form.
void fitToRows(QListWidget &list)
{
    constexpr int least = 3;
    list.setMaximumHeight(std::max(least, list.count()) * std::max(1, list.sizeHintForRow(0)) + 6);
}

/// With in how many scenes they are, those of most scenes first.
QVector<std::pair<Character, int>> castOf(const Story &story)
{
    const QHash<CharacterId, int> scenes = workspace::sceneCounts(story);
    QVector<std::pair<Character, int>> cast;
    for (const Character &character : story.characters())
        cast.append({character, scenes.value(character.id)});
    std::sort(cast.begin(), cast.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first.id.value < b.first.id.value;
    });
    return cast;
}

QListWidget *listOf(QWidget *parent, const QString &name)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(name);
    list->setIconSize({s_faceSide, s_faceSide});
    list->setUniformItemSizes(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // long names are cut off, and whole in their tips
    return list;
}

/// Places by how many scenes are there, as written first.
QVector<std::pair<QString, int>> placesOf(const Story &story)
{
    QVector<std::pair<QString, int>> places;
    QHash<QString, qsizetype> rows;
    const auto add = [&](const QString &name, int scenes) {
        const QString key = name.simplified().toLower();
        if (key.isEmpty())
            return;
        if (!rows.contains(key)) {
            rows.insert(key, places.size());
            places.append({name.simplified(), 0});
        }
        places[rows.value(key)].second += scenes;
    };
    for (const EpisodeId episode : story.episodes())
        for (const SceneId scene : story.scenesOf(episode))
            add(story.find(scene)->place, 1);
    for (const Place &place : story.series().bible.places)
        add(place.name, 0);
    std::stable_sort(places.begin(), places.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    return places;
}

}  // namespace

CastView::CastView(workspace::Workspace &workspace, workspace::ActionRegistry &actions, ProjectPictures &pictures,
                   const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_pictures(pictures)
    , m_theme(theme)
    , m_tabs(new QTabWidget(this))
    , m_characters(listOf(this, QStringLiteral("characters")))
    , m_places(listOf(this, QStringLiteral("places")))
    , m_character(new CharacterForm(workspace, pictures, theme, this))
    , m_place(new PlaceForm(workspace, pictures, theme, this))
    , m_style(new StyleForm(workspace, pictures, theme, this))
    , m_noCharacters(new EmptyState(theme, QStringLiteral("cast"), this))
    , m_noPlaces(new EmptyState(theme, QStringLiteral("film"), this))
{
    Theme::layPanel(*this);
    setAcceptDrops(true);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(makePage(m_characters, m_character, m_noCharacters, m_characterStack), QString());
    m_tabs->addTab(makePage(m_places, m_place, m_noPlaces, m_placeStack), QString());
    m_tabs->addTab(scrolling(m_style, this), QString());
    m_noCharacters->setAction(actions.action(QStringLiteral("file.import")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(m_characters, &QListWidget::currentRowChanged, this, &CastView::showCharacter);
    connect(m_places, &QListWidget::currentRowChanged, this, &CastView::showPlace);
    connect(m_character, &CharacterForm::mergedInto, this, &CastView::choose);
    connect(&workspace.document(), &workspace::StoryDocument::changed, this,
            [this](const workspace::StoryChange &change) {
                if (change.kind != workspace::StoryChange::Kind::Takes)
                    follow();
            });
    connect(&workspace.selection(), &workspace::Selection::changed, this, [this] {
        if (std::exchange(m_episode, m_workspace.selection().episode()) != m_episode)
            showCharacter();
    });
    connect(&pictures, &ProjectPictures::ready, this, &CastView::fillCharacters);
    retranslate();
}

QWidget *CastView::makePage(QListWidget *list, QWidget *form, EmptyState *empty, QStackedWidget *&stack)
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(list);
    splitter->addWidget(scrolling(form, this));
    splitter->setSizes({3000, 7000});  // shares, not pixels
    splitter->setChildrenCollapsible(false);
    stack = new QStackedWidget(this);
    stack->addWidget(empty);
    stack->addWidget(splitter);
    return stack;
}

void CastView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

/// Costs as much as the series is long, so nothing is done while nobody looks.
void CastView::follow()
{
    if (!isVisible())
        return;
    fillCharacters();
    fillPlaces();
    m_style->follow();
}

void CastView::fillCharacters()
{
    if (!isVisible())
        return;
    const auto cast = castOf(m_workspace.story());
    const QListWidgetItem *chosen = m_characters->currentItem();
    const CharacterId current{chosen ? chosen->data(s_idRole).toLongLong() : 0};
    m_filling = true;
    m_characters->clear();
    for (const auto &[character, scenes] : cast) {
        const QImage face = character.pictures.isEmpty() ? QImage() : m_pictures.image(character.pictures.first());
        const QIcon icon = face.isNull() ? m_theme.icon(QStringLiteral("cast")) : QIcon(faceOf(face));
        const QString where = scenes > 0 ? tr("%n scene(s)", nullptr, scenes) : tr("in no scene");
        auto *item = new QListWidgetItem(icon, tr("%1 · %2").arg(character.name, where), m_characters);
        item->setData(s_idRole, character.id.value);
        item->setToolTip(QStringList{item->text(), character.description}.join(QLatin1Char('\n')).trimmed());
        if (scenes == 0)
            item->setForeground(m_theme.colors().dim);
    }
    fitToRows(*m_characters);
    choose(current);
    if (m_characters->currentRow() < 0 && !cast.isEmpty())
        m_characters->setCurrentRow(0);
    m_filling = false;
    m_characterStack->setCurrentIndex(cast.isEmpty() ? 0 : 1);
    showCharacter();
}

void CastView::fillPlaces()
{
    const auto places = placesOf(m_workspace.story());
    const QString current = m_places->currentItem() ? m_places->currentItem()->data(s_idRole).toString() : QString();
    m_filling = true;
    m_places->clear();
    for (const auto &[name, scenes] : places) {
        auto *item = new QListWidgetItem(tr("%1 · %n scene(s)", nullptr, scenes).arg(name), m_places);
        item->setData(s_idRole, name);
        item->setToolTip(item->text());
        if (name == current)
            m_places->setCurrentItem(item);
    }
    fitToRows(*m_places);
    if (m_places->currentRow() < 0 && !places.isEmpty())
        m_places->setCurrentRow(0);
    m_filling = false;
    m_placeStack->setCurrentIndex(places.isEmpty() ? 0 : 1);
    showPlace();
}

void CastView::choose(CharacterId character)
{
    for (int row = 0; row < m_characters->count(); ++row)
        if (m_characters->item(row)->data(s_idRole).toLongLong() == character.value)
            m_characters->setCurrentRow(row);
}

void CastView::showCharacter()
{
    if (m_filling || !isVisible())
        return;
    if (const QListWidgetItem *item = m_characters->currentItem())
        m_character->show(CharacterId{item->data(s_idRole).toLongLong()});
}

void CastView::showPlace()
{
    if (m_filling || !isVisible())
        return;
    if (const QListWidgetItem *item = m_places->currentItem())
        m_place->show(item->data(s_idRole).toString());
}

QStringList CastView::picturesIn(const QMimeData &data)
{
    static const QSet<QString> names{QStringLiteral("jpg"),  QStringLiteral("jpeg"), QStringLiteral("png"),
                                     QStringLiteral("webp"), QStringLiteral("tif"),  QStringLiteral("tiff"),
                                     QStringLiteral("bmp")};
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (!url.isLocalFile() || !names.contains(QFileInfo(url.toLocalFile()).suffix().toLower()))
            return {};
        files << url.toLocalFile();
    }
    return files;
}

void CastView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_workspace.document().facts().readOnly && !picturesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

/// Whom the pictures would belong to is shown before they are dropped.
void CastView::dragMoveEvent(QDragMoveEvent *event)
{
    for (QListWidget *list : {m_characters, m_places})
        if (list->isVisible())
            if (QListWidgetItem *item = list->itemAt(list->viewport()->mapFrom(this, event->position().toPoint())))
                list->setCurrentItem(item);
    event->accept();
}

void CastView::dropEvent(QDropEvent *event)
{
    const QStringList files = picturesIn(*event->mimeData());
    event->acceptProposedAction();
    if (m_tabs->currentIndex() == 2)
        m_style->takePictures(files);
    else if (m_tabs->currentIndex() == 1 && m_places->currentItem())
        m_place->takePictures(files);
    else if (m_tabs->currentIndex() == 0 && m_characters->currentItem())
        m_character->takePictures(files);
}

void CastView::retranslate()
{
    m_tabs->setTabText(0, tr("Characters"));
    m_tabs->setTabText(1, tr("Places"));
    m_tabs->setTabText(2, tr("Style"));
    m_noCharacters->setText(tr("The people of the script appear here when one is imported."));
    m_noPlaces->setText(tr("The places of the scenes appear here when a script is imported."));
    m_characters->setAccessibleName(tr("Characters"));
    m_places->setAccessibleName(tr("Places"));
    follow();
}

void CastView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace circletake::desktop
