// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/writingdialog.h"

#include "desktop/budgetdialog.h"
#include "desktop/scope.h"
#include "desktop/settingsdialog.h"
#include "ui_writingdialog.h"
#include "workspace/budgetuse.h"
#include "workspace/workspace.h"

#include <QLocale>
#include <QPushButton>

namespace circletake::desktop {

using workspace::ProviderFacts;
using workspace::WritingEstimate;
using workspace::WritingRequest;
using workspace::WritingTask;

namespace {

const Preference<QString> s_planner{"writing/planner", QString()};
const Preference<QString> s_enhancer{"writing/enhancer", QString()};
const Preference<int> s_concurrency{"writing/concurrency", 8};

QString keyOf(const char *what, const QString &provider)
{
    return QStringLiteral("writing/%1/%2").arg(QLatin1String(what), provider);
}

QString about(qint64 tokens)
{
    const qint64 step = tokens < 1000 ? 10 : tokens < 100'000 ? 100 : 1000;
    return QLocale().toString((tokens + step - 1) / step * step);
}

}  // namespace

WritingDialog::WritingDialog(const WindowParts &parts, WritingTask task, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_task(task)
    , m_ui(std::make_unique<Ui::WritingDialog>())
{
    m_ui->setupUi(this);
    const bool plans = task == WritingTask::Plan;
    setWindowTitle(plans ? tr("Plan storyboard") : tr("Enhance script"));
    m_ui->title->setText(windowTitle());
    m_ui->promise->setText(
        plans
            ? tr("Breaks scenes into shots. Approved scenes stay as they are, and so do shots that you set by hand, "
                 "held or circled, or that have takes.")
            : tr("A language model reads the scenes and proposes additions: what can be seen, beats with an angle and "
                 "a light, what is true of the place. Nothing changes before you accept it, line by line."));
    for (QLabel *label : {m_ui->estimate, m_ui->note, m_ui->modelState})
        label->setTextFormat(Qt::PlainText);  // what a service says is not interpreted
    m_ui->providerLabel->setText(plans ? tr("Planned by") : tr("Read by"));
    m_ui->concurrency->setValue(s_concurrency.read(parts.workspace.settings()));
    fillProviders();
    fillScenes();
    showBudget();
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &WritingDialog::askEstimate);
    connect(m_ui->provider, &QComboBox::currentIndexChanged, this, &WritingDialog::takeProvider);
    connect(m_ui->address, &QLineEdit::editingFinished, this, &WritingDialog::askModels);
    connect(m_ui->address, &QLineEdit::textChanged, this, &WritingDialog::askSoon);
    connect(m_ui->model, &QComboBox::currentTextChanged, this, &WritingDialog::askSoon);
    connect(m_ui->scenes, &QComboBox::currentIndexChanged, this, &WritingDialog::askSoon);
    connect(m_ui->keys, &QPushButton::clicked, this, &WritingDialog::openKeys);
    connect(m_ui->budget, &QPushButton::clicked, this, [this] {
        BudgetDialog(m_parts.workspace, this).exec();
        showBudget();
        askSoon();
    });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, [this] {
        remember();
        accept();
    });
    takeProvider();
}

WritingDialog::~WritingDialog() = default;

void WritingDialog::fillProviders()
{
    QComboBox &box = *m_ui->provider;
    const QSignalBlocker quiet(&box);
    QSettings &settings = m_parts.workspace.settings();
    const QString before = box.count() > 0 ? box.currentData().toString()
                                           : (m_task == WritingTask::Plan ? s_planner : s_enhancer).read(settings);
    box.clear();
    m_providers = m_parts.workspace.plugs().textProviders();
    if (m_task == WritingTask::Plan)
        box.addItem(tr("Rules, without a language model"), QString());
    for (const ProviderFacts &facts : std::as_const(m_providers)) {
        QStringList parts{facts.label};
        if (facts.builtIn)
            parts << tr("built in, for trying out");
        else if (!facts.price.isEmpty())
            parts << facts.price;
        if (facts.needsKey)
            parts << (facts.hasKey ? tr("key is there") : tr("no key yet"));
        box.addItem(parts.join(QStringLiteral(" · ")), facts.id);
    }
    box.setCurrentIndex(qMax(0, box.findData(before)));
}

/// A scene, an episode or all; the rules take whole episodes.
void WritingDialog::fillScenes()
{
    QComboBox &box = *m_ui->scenes;
    const QSignalBlocker quiet(&box);
    const int before = box.currentIndex() < 0 ? 0 : box.currentData().toInt();
    box.clear();
    const Story &story = m_parts.workspace.story();
    const workspace::Selection &selection = m_parts.workspace.selection();
    if (const Scene *scene = story.find(selection.scene()); scene && !isByRule())
        box.addItem(QStringLiteral("%1  %2").arg(story.slateOf(scene->id).text(), scene->heading.left(60)), 2);
    if (const Episode *episode = story.find(episodeInView(m_parts.workspace)))
        box.addItem(tr("%1: %n scene(s)", nullptr, int(story.scenesOf(episode->id).size()))
                        .arg(story.slateOf(episode->id).text()),
                    1);
    if (story.episodes().size() != 1 || box.count() == 0)
        box.addItem(tr("The whole series: %n scene(s)", nullptr, int(story.sceneCount())), 0);
    const int episodes = box.findData(1);
    box.setCurrentIndex(qMax(0, before > 0 ? box.findData(before) : episodes));
}

ProviderFacts WritingDialog::facts() const
{
    const QString id = m_ui->provider->currentData().toString();
    for (const ProviderFacts &facts : m_providers)
        if (facts.id == id)
            return facts;
    return {};
}

bool WritingDialog::isByRule() const
{
    return m_ui->provider->currentData().toString().isEmpty();
}

bool WritingDialog::lacksKey() const
{
    const ProviderFacts chosen = facts();
    return chosen.needsKey && !chosen.hasKey;
}

void WritingDialog::takeProvider()
{
    const ProviderFacts chosen = facts();
    const QSettings &settings = m_parts.workspace.settings();
    const bool byRule = isByRule();
    const bool remote = !byRule && !chosen.builtIn;
    m_ui->form->setRowVisible(m_ui->address, remote);
    m_ui->form->setRowVisible(m_ui->modelColumn, !byRule);
    m_ui->form->setRowVisible(m_ui->concurrency, !byRule);
    m_ui->form->setRowVisible(m_ui->budget, remote);
    {
        const QSignalBlocker quietModel(m_ui->model);
        const QSignalBlocker quietAddress(m_ui->address);
        m_ui->address->setText(remote ? settings.value(keyOf("address", chosen.id)).toString() : QString());
        m_ui->model->clear();
        m_ui->model->addItems(chosen.models);
        const QString model = settings.value(keyOf("model", chosen.id)).toString();
        m_ui->model->setCurrentText(model.isEmpty() ? chosen.models.value(0) : model);
    }
    fillScenes();
    showNote();
    askModels();
    askEstimate();
    makeRoom();
}

/// Wrapped texts come and go: the window grows for them, and never shrinks under the pointer.
void WritingDialog::makeRoom()
{
    for (QLabel *label : {m_ui->modelState, m_ui->note})
        label->setHidden(label->text().isEmpty());
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), needed);
}

void WritingDialog::showNote()
{
    const ProviderFacts chosen = facts();
    const bool locked = lacksKey();
    m_ui->keys->setVisible(locked);
    m_ui->note->setText(
        locked
            ? tr("%1 needs a key before anything can be asked. It stays in this computer's keychain.").arg(chosen.label)
        : chosen.builtIn ? tr("The built-in service answers by rule, as a language model would: free, without a "
                              "network. It is for trying the way out, not for its ideas.")
        : isByRule()     ? QString()
                         : tr("The text of these scenes is sent to %1.").arg(chosen.label));
}

void WritingDialog::askModels()
{
    m_ui->modelState->clear();
    const int listed = ++m_listed;
    if (isByRule() || lacksKey())
        return;
    m_ui->modelState->setText(tr("Asking which models there are…"));
    m_parts.workspace.writing().listModels(request().route, this, [this, listed](const Result<QStringList> &models) {
        if (listed == m_listed)
            takeModels(models);
    });
}

void WritingDialog::takeModels(const Result<QStringList> &models)
{
    if (!models || models->isEmpty()) {
        m_ui->modelState->setText(
            models ? tr("The service names no models. Type the one you want.")
                   : tr("The service does not tell its models. Type the one you want. (%1)").arg(models.error().what));
        makeRoom();
        return;
    }
    const QSignalBlocker quiet(m_ui->model);
    const QString before = m_ui->model->currentText();
    QStringList sorted = *models;
    sorted.sort(Qt::CaseInsensitive);
    m_ui->model->clear();
    m_ui->model->addItems(sorted);
    m_ui->model->setCurrentText(before.isEmpty() ? sorted.first() : before);
    m_ui->modelState->setText(
        before.isEmpty() || sorted.contains(before)
            ? tr("The service offers %n model(s).", nullptr, int(sorted.size()))
            : tr("The service offers %n model(s); this one is not among them.", nullptr, int(sorted.size())));
    makeRoom();
    if (before.isEmpty())
        askSoon();
}

WritingRequest WritingDialog::request() const
{
    WritingRequest request;
    request.route.provider = m_ui->provider->currentData().toString();
    request.route.baseUrl = QUrl::fromUserInput(m_ui->address->text().trimmed());
    request.route.concurrency = m_ui->concurrency->value();
    request.model = m_ui->model->currentText().trimmed();
    request.concurrency = m_ui->concurrency->value();
    const int scope = m_ui->scenes->currentData().toInt();
    if (scope == 2)
        request.scenes = {m_parts.workspace.selection().scene()};
    else if (scope == 1)
        request.episodes = {episodeInView(m_parts.workspace)};
    return request;
}

workspace::PlanRequest WritingDialog::planRequest() const
{
    workspace::PlanRequest request;
    request.episodes = this->request().episodes;
    return request;
}

void WritingDialog::showBudget()
{
    const auto &figures = m_parts.workspace.document().figures().series();
    const Money cap = m_parts.workspace.story().series().budget;
    const QString used = workspace::budgetUse(figures, cap).text(figures);
    m_ui->budget->setText(cap.isZero() ? tr("%1, no limit for the series…").arg(used) : used + QStringLiteral("…"));
}

void WritingDialog::askSoon()
{
    forgetEstimate();
    m_soon.start();
}

/// What is shown is not what OK would ask any more.
void WritingDialog::forgetEstimate()
{
    ++m_asked;
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
}

void WritingDialog::askEstimate()
{
    forgetEstimate();
    if (isByRule())
        return showRuleEstimate();
    m_parts.workspace.writing().estimate(request(), m_task, this,
                                         [this, asked = m_asked](const Result<WritingEstimate> &estimate) {
                                             if (asked == m_asked)
                                                 showEstimate(estimate);
                                         });
}

void WritingDialog::showRuleEstimate()
{
    m_ui->estimate->setText(tr("The rules plan on this computer, at once and for nothing."));
    QPushButton *ok = m_ui->buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("Plan by rule"));
    ok->setEnabled(true);
}

QString WritingDialog::priceOf(const WritingEstimate &estimate) const
{
    if (!estimate.most)
        return tr("price not known");
    return estimate.most->isZero() ? tr("free") : tr("at most %1").arg(estimate.most->toDisplay());
}

QString WritingDialog::textOf(const WritingEstimate &estimate) const
{
    QStringList sentences;
    if (estimate.scenes > 0)
        sentences << tr("%n scene(s)", nullptr, estimate.scenes) + QStringLiteral(", ") +
                         tr("%n question(s)", nullptr, estimate.questions) + QStringLiteral(": ") +
                         tr("about %1 tokens there and %2 back, %3.")
                             .arg(about(estimate.promptTokens), about(estimate.answerTokens), priceOf(estimate));
    else
        sentences << (m_task == WritingTask::Plan ? tr("There is nothing to plan.") : tr("There is nothing to read."));
    if (estimate.fixed > 0)
        sentences << tr("%n scene(s) stay: approved, or set by hand throughout.", nullptr, estimate.fixed);
    if (estimate.unchanged > 0)
        sentences << tr("%n scene(s) were planned by this model already, and nothing changed since.", nullptr,
                        estimate.unchanged);
    if (estimate.budgetLeft && estimate.scenes > 0) {
        const bool same =
            estimate.most && (estimate.most->isZero() || estimate.most->currency() == estimate.budgetLeft->currency());
        sentences << (same && *estimate.most > *estimate.budgetLeft
                          ? tr("This may be more than the budget leaves (%1): it would stop there.")
                                .arg(estimate.budgetLeft->toDisplay())
                          : tr("The budget leaves %1.").arg(estimate.budgetLeft->toDisplay()));
    }
    return sentences.join(QLatin1Char(' '));
}

void WritingDialog::showEstimate(const Result<WritingEstimate> &estimate)
{
    QPushButton *ok = m_ui->buttons->button(QDialogButtonBox::Ok);
    const bool possible = estimate.ok() && estimate->scenes > 0 && !lacksKey();
    ok->setEnabled(possible);
    const QString plain = m_task == WritingTask::Plan ? tr("Plan") : tr("Ask for proposals");
    m_ui->estimate->setText(estimate     ? textOf(*estimate)
                            : lacksKey() ? tr("What it costs is known when there is a key.")
                                         : estimate.error().text());
    makeRoom();
    if (!possible)
        return ok->setText(plain);
    ok->setText(m_task == WritingTask::Plan
                    ? tr("Plan %n scene(s) · %1", nullptr, estimate->scenes).arg(priceOf(*estimate))
                    : tr("Ask about %n scene(s) · %1", nullptr, estimate->scenes).arg(priceOf(*estimate)));
}

void WritingDialog::openKeys()
{
    SettingsDialog settings(m_parts, this);
    settings.chooseProvider(facts().id);
    settings.exec();
    fillProviders();
    takeProvider();
}

void WritingDialog::remember()
{
    QSettings &settings = m_parts.workspace.settings();
    const QString provider = m_ui->provider->currentData().toString();
    (m_task == WritingTask::Plan ? s_planner : s_enhancer).write(settings, provider);
    if (isByRule())
        return;
    s_concurrency.write(settings, m_ui->concurrency->value());
    settings.setValue(keyOf("model", provider), m_ui->model->currentText().trimmed());
    settings.setValue(keyOf("address", provider), m_ui->address->text().trimmed());
}

}  // namespace circletake::desktop
