// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/characterform.h"

#include "desktop/referencestrip.h"
#include "desktop/textfield.h"
#include "desktop/theme.h"
#include "desktop/wardrobetable.h"
#include "workspace/castedits.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>

namespace circletake::desktop {

namespace {

QLabel *fieldLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("role", QStringLiteral("field"));
    label->setWordWrap(true);
    return label;
}

QStringList namesIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,，、;；/]"));
    QStringList names;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts))
        if (const QString name = part.simplified(); !name.isEmpty() && !names.contains(name))
            names << name;
    return names;
}

}  // namespace

CharacterForm::CharacterForm(workspace::Workspace &workspace, ProjectPictures &pictures, const Theme &theme,
                             QWidget *parent)
    : ReferenceForm(workspace, pictures, theme, parent)
    , m_nameLabel(fieldLabel(this))
    , m_name(new QLineEdit(this))
    , m_aliasesLabel(fieldLabel(this))
    , m_aliases(new QLineEdit(this))
    , m_same(new QPushButton(theme.icon(QStringLiteral("cast")), {}, this))
    , m_remove(new QPushButton(this))
    , m_description(new TextField(2, this))
    , m_look(new TextField(3, this))
    , m_picturesLabel(fieldLabel(this))
    , m_wardrobeLabel(fieldLabel(this))
    , m_wardrobe(new WardrobeTable(workspace, theme, this))
    , m_noScenes(new QLabel(this))
{
    m_noScenes->setProperty("role", QStringLiteral("dim"));
    m_noScenes->setWordWrap(true);
    m_same->setMenu(new QMenu(m_same));
    auto *persons = new QHBoxLayout;
    persons->setSpacing(6);
    persons->addWidget(m_same);
    persons->addStretch(1);
    auto *gone = new QHBoxLayout;
    gone->addWidget(m_remove);
    gone->addStretch(1);
    m_remove->setObjectName(QStringLiteral("removeCharacter"));
    m_look->setObjectName(QStringLiteral("characterLook"));
    m_strip->setObjectName(QStringLiteral("characterPictures"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(5);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_picturesLabel, m_strip, m_nameLabel, m_name, m_aliasesLabel, m_aliases})
        layout->addWidget(part);
    layout->addLayout(persons);
    for (QWidget *part : std::initializer_list<QWidget *>{m_look->label(), m_look, m_description->label(),
                                                          m_description, m_wardrobeLabel, m_noScenes})
        layout->addWidget(part);
    layout->addLayout(gone);
    layout->addWidget(m_wardrobe, 1);
    layout->addStretch(0);
    connectFields();
    retranslate();
}

void CharacterForm::connectFields()
{
    m_name->setObjectName(QStringLiteral("characterName"));
    m_aliases->setObjectName(QStringLiteral("characterAliases"));
    connect(m_name, &QLineEdit::editingFinished, this, &CharacterForm::keepName);
    connect(m_aliases, &QLineEdit::editingFinished, this, &CharacterForm::keepAliases);
    connect(m_same->menu(), &QMenu::aboutToShow, this, &CharacterForm::offerOthers);
    connect(m_remove, &QPushButton::clicked, this, [this] { tell(m_workspace.editor().removeCharacter(m_character)); });
    connect(m_description, &TextField::finished, this, [this](const QString &text) {
        change(m_character, [&](Character &character) { character.description = text; });
    });
    connect(m_look, &TextField::finished, this,
            [this](const QString &text) { change(m_character, [&](Character &character) { character.look = text; }); });
    connect(m_strip, &ReferenceStrip::changed, this, [this](const QVector<Picture> &pictures) {
        change(m_character, [&](Character &character) { character.pictures = pictures; });
    });
    connect(m_strip, &ReferenceStrip::added, this, [this](const QString &owner, const Picture &picture) {
        change(CharacterId{owner.toLongLong()}, [&](Character &character) {
            if (!character.pictures.contains(picture))
                character.pictures.append(picture);
        });
    });
}

void CharacterForm::keepName()
{
    const Character *character = m_workspace.story().find(m_character);
    const QString name = m_name->text().simplified();
    if (!character || name == character->name)
        return;
    const Character *other = name.isEmpty() ? nullptr : workspace::namedSo(m_workspace.story(), name, m_character);
    if (other)
        m_workspace.refuse({ErrorKind::BadInput,
                            tr("%1 is another character.").arg(other->name),
                            {},
                            tr("Choose “Same person as…” when both are one.")});
    if (other || name.isEmpty())
        m_name->setText(character->name);
    else
        change(m_character, [&](Character &changed) { changed.name = name; });
}

/// A name that another character has says that both are one person.
void CharacterForm::keepAliases()
{
    const Character *character = m_workspace.story().find(m_character);
    const QStringList names = namesIn(m_aliases->text());
    if (!character || names == character->aliases)
        return;
    workspace::Editor &editor = m_workspace.editor();
    editor.beginMacro(tr("Change the names of %1").arg(character->name));
    change(m_character, [&](Character &changed) { changed.aliases = names; });
    for (const QString &name : names)
        if (const Character *other = workspace::namedSo(m_workspace.story(), name, m_character))
            tell(editor.mergeCharacters(other->id, m_character));
    editor.endMacro();
}

void CharacterForm::offerOthers()
{
    QMenu &menu = *m_same->menu();
    menu.clear();
    QVector<Character> others = m_workspace.story().characters();
    others.removeIf([this](const Character &each) { return each.id == m_character; });
    std::sort(others.begin(), others.end(), [](const auto &a, const auto &b) { return a.id.value < b.id.value; });
    for (const Character &other : std::as_const(others))
        connect(menu.addAction(other.name), &QAction::triggered, this, [this, kept = other.id] {
            tell(m_workspace.editor().mergeCharacters(m_character, kept));
            emit mergedInto(kept);
        });
}

void CharacterForm::change(CharacterId id, const std::function<void(Character &)> &change)
{
    const Character *before = m_workspace.story().find(id);
    if (!before)
        return;
    Character after = *before;
    change(after);
    tell(m_workspace.editor().changeCharacter(after));
}

void CharacterForm::show(CharacterId id)
{
    const Character *character = m_workspace.story().find(id);
    if (!character)
        return;
    const bool another = id != m_character;
    m_character = id;
    const bool writable = isWritable();
    const auto put = [another](QLineEdit &field, const QString &text) {
        if (another || !field.hasFocus()) {
            field.setText(text);
            field.setCursorPosition(0);
        }
    };
    put(*m_name, character->name);
    put(*m_aliases, character->aliases.join(tr(", ")));
    m_description->showText(character->description, another);
    m_look->showText(character->look, another);
    m_strip->show(QString::number(id.value), character->pictures, writable);
    showScenes();
    m_same->setEnabled(writable && m_workspace.story().characters().size() > 1);
    m_remove->setEnabled(writable);
    m_name->setReadOnly(!writable);
    m_aliases->setReadOnly(!writable);
    m_description->setReadOnly(!writable);
    m_look->setReadOnly(!writable);
}

void CharacterForm::showScenes()
{
    m_wardrobe->show(m_character);
    const bool seen = !m_wardrobe->isEmpty();
    const bool anywhere = seen || !workspace::scenesWith(m_workspace.story(), m_character).isEmpty();
    m_wardrobe->setVisible(seen);
    m_noScenes->setVisible(!seen);
    m_noScenes->setText(anywhere ? tr("In no scene of this episode.")
                                 : tr("In no scene of the script any more. What is known of them is kept until you "
                                      "remove them."));
    m_remove->setVisible(!anywhere);
}

void CharacterForm::retranslate()
{
    m_same->setText(tr("Same person as…"));
    m_same->setToolTip(tr("Two spellings of one person become one character, with the pictures of both."));
    m_remove->setText(tr("Remove"));
    m_picturesLabel->setText(tr("References: the first is sent first"));
    m_nameLabel->setText(tr("Name"));
    m_aliasesLabel->setText(tr("Other names in the script"));
    m_look->setLabel(tr("Look: face, hair and usual clothes, in every prompt"));
    m_description->setLabel(tr("Age and manner"));
    m_wardrobeLabel->setText(tr("Wardrobe by scene"));
    m_name->setAccessibleName(tr("Name"));
    m_aliases->setAccessibleName(tr("Other names in the script"));
}

}  // namespace circletake::desktop
