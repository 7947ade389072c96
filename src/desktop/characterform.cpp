// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/characterform.h"

#include "desktop/projectpictures.h"
#include "desktop/referencestrip.h"
#include "desktop/textfield.h"
#include "desktop/theme.h"
#include "desktop/wardrobetable.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

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
    : QWidget(parent)
    , m_workspace(workspace)
    , m_nameLabel(fieldLabel(this))
    , m_name(new QLineEdit(this))
    , m_aliasesLabel(fieldLabel(this))
    , m_aliases(new QLineEdit(this))
    , m_description(new TextField(2, this))
    , m_look(new TextField(3, this))
    , m_picturesLabel(fieldLabel(this))
    , m_strip(new ReferenceStrip(workspace, pictures, theme, this))
    , m_wardrobeLabel(fieldLabel(this))
    , m_wardrobe(new WardrobeTable(workspace, theme, this))
{
    m_look->setObjectName(QStringLiteral("characterLook"));
    m_strip->setObjectName(QStringLiteral("characterPictures"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(5);
    for (QWidget *part : std::initializer_list<QWidget *>{m_picturesLabel, m_strip, m_nameLabel, m_name, m_aliasesLabel,
                                                          m_aliases, m_look->label(), m_look, m_description->label(),
                                                          m_description, m_wardrobeLabel})
        layout->addWidget(part);
    layout->addWidget(m_wardrobe, 1);
    connectFields();
    retranslate();
}

void CharacterForm::connectFields()
{
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (const QString name = m_name->text().simplified(); !name.isEmpty())
            change(m_character, [&](Character &character) { character.name = name; });
    });
    connect(m_aliases, &QLineEdit::editingFinished, this, [this] {
        change(m_character, [this](Character &character) { character.aliases = namesIn(m_aliases->text()); });
    });
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

void CharacterForm::change(CharacterId id, const std::function<void(Character &)> &change)
{
    const Character *before = m_workspace.story().find(id);
    if (!before)
        return;
    Character after = *before;
    change(after);
    if (const auto kept = m_workspace.editor().changeCharacter(after); !kept)
        m_workspace.tell(workspace::Problem::fromError(kept.error()));
}

void CharacterForm::show(CharacterId id)
{
    const Character *character = m_workspace.story().find(id);
    if (!character)
        return;
    const bool another = id != m_character;
    m_character = id;
    const bool writable = !m_workspace.document().facts().readOnly;
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
    m_wardrobe->show(id);
    m_name->setReadOnly(!writable);
    m_aliases->setReadOnly(!writable);
    m_description->setReadOnly(!writable);
    m_look->setReadOnly(!writable);
}

void CharacterForm::retranslate()
{
    m_picturesLabel->setText(tr("References: the first is sent first"));
    m_nameLabel->setText(tr("Name"));
    m_aliasesLabel->setText(tr("Other names in the script"));
    m_look->setLabel(tr("Look: face, hair and usual clothes, in every prompt"));
    m_description->setLabel(tr("Age and manner"));
    m_wardrobeLabel->setText(tr("Wardrobe by scene"));
    m_name->setAccessibleName(tr("Name"));
    m_aliases->setAccessibleName(tr("Other names in the script"));
}

void CharacterForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace circletake::desktop
