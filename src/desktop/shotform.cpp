// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shotform.h"

#include "ui_shotform.h"
#include "workspace/prompts.h"
#include "workspace/texts.h"
#include "workspace/workspace.h"

#include <QEvent>

namespace circletake::desktop {

namespace {

template <class Word, class Name>
void fill(QComboBox &box, Name name)
{
    const QSignalBlocker quiet(&box);
    const int before = box.currentIndex();
    box.clear();
    for (const Word word : allOf<Word>())
        box.addItem(name(word), int(word));
    box.setCurrentIndex(before);
}

QString linesText(const Scene &scene, const Shot &shot)
{
    QStringList lines;
    for (const int index : shot.lines) {
        const Line &line = scene.lines[index];
        const QString mark = line.voiceMark.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(line.voiceMark);
        const QString mood = line.mood.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(line.mood);
        lines << (line.kind == LineKind::Dialogue
                      ? QStringLiteral("%1%2%3: %4").arg(line.character, mark, mood, line.text)
                      : line.text);
    }
    return lines.join(QLatin1Char('\n'));
}

void setText(QPlainTextEdit &field, const QString &text)
{
    if (field.toPlainText() != text)
        field.setPlainText(text);
}

}  // namespace

ShotForm::ShotForm(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ui(std::make_unique<Ui::ShotForm>())
{
    m_ui->setupUi(this);
    fillWords();
    connectFields();
    connect(&workspace.selection(), &workspace::Selection::changed, this, &ShotForm::show);
    connect(&workspace.document(), &workspace::StoryDocument::changed, this, &ShotForm::show);
    for (QPlainTextEdit *field : {m_ui->action, m_ui->prompt, m_ui->note})
        field->installEventFilter(this);
    showHints();
}

ShotForm::~ShotForm() = default;

void ShotForm::fillWords()
{
    namespace texts = workspace::texts;
    fill<ShotSize>(*m_ui->size, [](ShotSize word) { return texts::size(word); });
    fill<CameraAngle>(*m_ui->angle, [](CameraAngle word) { return texts::angle(word); });
    fill<CameraMove>(*m_ui->move, [](CameraMove word) { return texts::move(word); });
    fill<Tone>(*m_ui->tone, [](Tone word) { return texts::tone(word); });
}

void ShotForm::showHints()
{
    m_ui->action->setPlaceholderText(tr("What is seen, in one or two sentences"));
    m_ui->note->setPlaceholderText(tr("Press M to note something at the frame shown"));
}

void ShotForm::connectFields()
{
    connect(m_ui->size, &QComboBox::activated, this, [this](int value) {
        change(ShotField::Size, tr("Change size"), [value](Shot &shot) { shot.size = ShotSize(value); });
    });
    connect(m_ui->angle, &QComboBox::activated, this, [this](int value) {
        change(ShotField::Angle, tr("Change angle"), [value](Shot &shot) { shot.angle = CameraAngle(value); });
    });
    connect(m_ui->move, &QComboBox::activated, this, [this](int value) {
        change(ShotField::Move, tr("Change movement"), [value](Shot &shot) { shot.move = CameraMove(value); });
    });
    connect(m_ui->tone, &QComboBox::activated, this, [this](int value) {
        change(ShotField::Tone, tr("Change tone"), [value](Shot &shot) { shot.tone = Tone(value); });
    });
    connect(m_ui->continues, &QCheckBox::clicked, this, [this](bool on) {
        change(ShotField::Continues, on ? tr("Continue from the shot before") : tr("Begin by itself"),
               [on](Shot &shot) { shot.continues = on; });
    });
    connect(m_ui->duration, &QSpinBox::valueChanged, this, [this](int seconds) {
        if (!m_showing)
            change(ShotField::Duration, tr("Change length"),
                   [seconds](Shot &shot) { shot.durationMs = seconds * 1000; });
    });
}

QVector<ShotId> ShotForm::shots() const
{
    const workspace::Selection &selection = m_workspace.selection();
    return selection.shots().isEmpty() ? QVector<ShotId>{selection.shot()} : selection.shots();
}

void ShotForm::change(ShotField field, const QString &text, const std::function<void(Shot &)> &change)
{
    const auto changed = m_workspace.editor().changeShots(shots(), field, text, change);
    if (!changed)
        m_workspace.tell(workspace::Problem::fromError(changed.error()));
}

void ShotForm::show()
{
    const Story &story = m_workspace.story();
    const Shot *shot = story.find(m_workspace.selection().shot());
    if (!shot)
        return;
    m_showing = true;
    const qsizetype selected = shots().size();
    const QString slate = story.slateOf(shot->id).text();
    m_ui->slate->setText(selected > 1 ? tr("%1 and %n more", nullptr, int(selected) - 1).arg(slate) : slate);
    m_ui->size->setCurrentIndex(int(shot->size));
    m_ui->angle->setCurrentIndex(int(shot->angle));
    m_ui->move->setCurrentIndex(int(shot->move));
    m_ui->tone->setCurrentIndex(int(shot->tone));
    m_ui->duration->setValue(shot->durationMs / 1000);
    m_ui->continues->setChecked(shot->continues);
    showTexts(*shot);
    const bool writable = !m_workspace.document().facts().readOnly;
    for (QWidget *field : {static_cast<QWidget *>(m_ui->size), static_cast<QWidget *>(m_ui->angle),
                           static_cast<QWidget *>(m_ui->move), static_cast<QWidget *>(m_ui->tone),
                           static_cast<QWidget *>(m_ui->duration), static_cast<QWidget *>(m_ui->continues)})
        field->setEnabled(writable);
    for (QPlainTextEdit *field : {m_ui->action, m_ui->prompt, m_ui->note})
        field->setReadOnly(!writable);
    m_showing = false;
}

void ShotForm::showTexts(const Shot &shot)
{
    const Story &story = m_workspace.story();
    QStringList cast;
    for (const CharacterId id : shot.cast)
        if (const Character *character = story.find(id))
            cast << character->name;
    m_ui->cast->setText(cast.isEmpty() ? tr("nobody") : cast.join(tr(", ")));
    if (const Scene *scene = story.find(shot.scene))
        m_ui->dialogue->setText(shot.lines.isEmpty() ? tr("No line of the script begins here: the shot shows what the "
                                                          "shot before it tells.")
                                                     : linesText(*scene, shot));
    const bool another = m_shown != shot.id;
    m_shown = shot.id;
    const auto put = [another](QPlainTextEdit &field, const QString &text) {
        if (another || !field.hasFocus())
            setText(field, text);
    };
    put(*m_ui->action, shot.action);
    put(*m_ui->prompt, workspace::promptFor(story, shot.id));
    put(*m_ui->note, shot.note);
}

bool ShotForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        keepText(watched);
    return QWidget::eventFilter(watched, event);
}

void ShotForm::keepText(QObject *field)
{
    const Shot *shot = m_workspace.story().find(m_shown);
    if (!shot)
        return;
    workspace::Editor &editor = m_workspace.editor();
    const QString text = static_cast<QPlainTextEdit *>(field)->toPlainText();
    Result<void> kept;
    if (field == m_ui->action && text != shot->action)
        kept = editor.changeShots({m_shown}, ShotField::Action, tr("Change action"), [&](Shot &s) { s.action = text; });
    else if (field == m_ui->prompt && text != workspace::promptFor(m_workspace.story(), m_shown))
        kept = editor.changeShots({m_shown}, ShotField::Prompt, tr("Change prompt"), [&](Shot &s) { s.prompt = text; });
    else if (field == m_ui->note && text != shot->note)
        kept = editor.setNote(m_shown, text);
    if (!kept)
        m_workspace.tell(workspace::Problem::fromError(kept.error()));
}

void ShotForm::writeNote(const QString &prefix)
{
    QString text = m_ui->note->toPlainText();
    if (!text.isEmpty() && !text.endsWith(QLatin1Char('\n')))
        text += QLatin1Char('\n');
    m_ui->note->setPlainText(text + prefix);
    m_ui->note->moveCursor(QTextCursor::End);
    m_ui->note->setFocus();
}

void ShotForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillWords();
        showHints();
        show();
    }
    QWidget::changeEvent(event);
}

}  // namespace circletake::desktop
