// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/budgetdialog.h"

#include "ui_budgetdialog.h"
#include "workspace/budgetuse.h"
#include "workspace/workspace.h"

#include <QHeaderView>
#include <QPushButton>

namespace circletake::desktop {

using workspace::BudgetUse;

namespace {

enum Column { Name, Spent, Reserved, Limit, Use };

QTableWidgetItem *fixed(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

}  // namespace

BudgetDialog::BudgetDialog(workspace::Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_ui(std::make_unique<Ui::BudgetDialog>())
{
    m_ui->setupUi(this);
    m_ui->table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_ui->table->verticalHeader()->hide();
    fill();
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Set budgets"));
    connect(m_ui->table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (item->column() == Limit)
            check();
    });
    connect(m_ui->currency, &QComboBox::currentIndexChanged, this, &BudgetDialog::check);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &BudgetDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

BudgetDialog::~BudgetDialog() = default;

void BudgetDialog::fill()
{
    const Story &story = m_workspace.story();
    const Money cap = story.series().budget;
    const auto &spent = m_workspace.document().figures().series().spent.parts();
    const Currency currency = !cap.isZero()      ? cap.currency()
                              : !spent.isEmpty() ? spent.first().currency()
                                                 : Currency::usd();
    for (const Currency one : {Currency::usd(), Currency::cny(), currency})
        if (m_ui->currency->findText(one.code()) < 0)
            m_ui->currency->addItem(one.code());
    m_ui->currency->setCurrentText(currency.code());
    addRow({}, tr("The whole series"), cap);
    for (const EpisodeId id : story.episodes()) {
        const Episode &episode = *story.find(id);
        addRow(id,
               episode.title.isEmpty() ? story.slateOf(id).text()
                                       : QStringLiteral("%1 · %2").arg(story.slateOf(id).text(), episode.title),
               episode.budget);
    }
    m_ui->table->setCurrentCell(0, Limit);
}

void BudgetDialog::addRow(EpisodeId episode, const QString &name, const Money &cap)
{
    const auto &figures = m_workspace.document().figures();
    const workspace::StateCounts &counts = episode.isValid() ? figures.of(episode) : figures.series();
    const int row = m_ui->table->rowCount();
    m_rows.append(episode);
    m_ui->table->insertRow(row);
    m_ui->table->setItem(row, Name, fixed(name));
    m_ui->table->setItem(row, Spent, fixed(counts.spent.toDisplay()));
    m_ui->table->setItem(row, Reserved, fixed(counts.reserved.toDisplay()));
    m_ui->table->setItem(row, Limit, new QTableWidgetItem(cap.isZero() ? QString() : cap.toDecimal()));
    m_ui->table->setItem(row, Use, fixed({}));
}

std::optional<Money> BudgetDialog::typed(int row) const
{
    const QString text = m_ui->table->item(row, Limit)->text().trimmed();
    if (text.isEmpty())
        return Money();
    const auto currency = Currency::fromCode(m_ui->currency->currentText());
    const auto money = Money::fromDecimal(text, currency.value_or(Currency::usd()));
    return money && !money->isNegative() ? money : std::nullopt;
}

Money BudgetDialog::stored(int row) const
{
    const Episode *episode = m_workspace.story().find(m_rows[row]);
    return episode ? episode->budget : m_workspace.story().series().budget;
}

void BudgetDialog::showFigures(int row)
{
    const auto &figures = m_workspace.document().figures();
    const workspace::StateCounts &counts = m_rows[row].isValid() ? figures.of(m_rows[row]) : figures.series();
    const BudgetUse use = workspace::budgetUse(counts, typed(row).value_or(Money()));
    const QString percent = tr("%1 %").arg(use.percent);
    m_ui->table->item(row, Use)->setText(use.level == BudgetUse::Level::None      ? tr("no limit")
                                         : use.level == BudgetUse::Level::Reached ? tr("%1, stops").arg(percent)
                                         : use.level == BudgetUse::Level::Warning ? tr("%1, warns").arg(percent)
                                                                                  : percent);
}

void BudgetDialog::check()
{
    QString note =
        tr("At 80 % of a limit you are warned, at 100 % nothing more is sent. What is under way counts with "
           "its highest price. Clips made on this computer cost nothing.");
    bool good = true;
    for (int row = 0; row < m_rows.size(); ++row) {
        showFigures(row);
        if (!typed(row)) {
            note = tr("“%1” is no amount. Write one such as 25.00, or nothing for no limit.")
                       .arg(m_ui->table->item(row, Limit)->text());
            good = false;
        }
    }
    m_ui->note->setText(note);
    m_ui->note->setProperty("role", good ? QStringLiteral("dim") : QStringLiteral("bad"));
    m_ui->note->setStyleSheet(QString());  // reads the property again
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(good);
}

void BudgetDialog::accept()
{
    QVector<int> changed;
    for (int row = 0; row < m_rows.size(); ++row)
        if (typed(row) && *typed(row) != stored(row))
            changed += row;
    if (changed.isEmpty()) {
        QDialog::accept();
        return;
    }
    workspace::Editor &editor = m_workspace.editor();
    Result<void> result;
    editor.beginMacro(tr("Change budgets"));
    for (const int row : changed) {
        Series series = m_workspace.story().series();
        series.budget = *typed(row);
        const auto done =
            m_rows[row].isValid() ? editor.setEpisodeBudget(m_rows[row], *typed(row)) : editor.setSeries(series);
        result = done ? result : done;
    }
    editor.endMacro();
    if (!result)
        m_workspace.tell(workspace::Problem::fromError(result.error()));
    QDialog::accept();
}

}  // namespace circletake::desktop
