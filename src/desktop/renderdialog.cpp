// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/renderdialog.h"

#include "desktop/budgetdialog.h"
#include "ui_renderdialog.h"
#include "workspace/budgetuse.h"
#include "workspace/syncchoice.h"
#include "workspace/texts.h"
#include "workspace/workspace.h"

#include <QPushButton>

namespace circletake::desktop {

using workspace::Estimate;
using workspace::ProviderFacts;
using workspace::Which;

RenderDialog::RenderDialog(workspace::Workspace &workspace, workspace::RenderRequest request, const QString &scope,
                           QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_request(std::move(request))
    , m_ui(std::make_unique<Ui::RenderDialog>())
{
    m_ui->setupUi(this);
    m_ui->scope->setText(scope);
    fillChoices();
    m_ui->concurrency->setValue(m_request.route.concurrency);
    m_ui->rate->setValue(m_request.requestsPerMinute);
    fillProviders();
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &RenderDialog::askEstimate);
    connect(m_ui->provider, &QComboBox::currentIndexChanged, this, &RenderDialog::providerChanged);
    for (QComboBox *box : {m_ui->which, m_ui->model})
        connect(box, &QComboBox::currentIndexChanged, &m_soon, qOverload<>(&QTimer::start));
    for (QSpinBox *box : {m_ui->concurrency, m_ui->rate})
        connect(box, &QSpinBox::valueChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_ui->budget, &QPushButton::clicked, this, [this] {
        BudgetDialog(m_workspace, this).exec();
        showBudget();
        m_soon.start();
    });
    showBudget();
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, [this] {
        readForm();
        remember();
        accept();
    });
    providerChanged();
    askEstimate();
}

RenderDialog::~RenderDialog() = default;

void RenderDialog::fillChoices()
{
    const bool mouths = isForMouths();
    setWindowTitle(nameOfAct());
    m_ui->which->addItem(mouths ? tr("Speaking shots without a lip sync") : tr("Shots without a good clip"),
                         int(Which::Missing));
    m_ui->which->addItem(mouths ? tr("Shots whose lip sync failed") : tr("Shots that failed"), int(Which::Failed));
    if (!mouths)  // a lip sync that is out of date counts as missing
        m_ui->which->addItem(tr("Shots whose clip is out of date"), int(Which::Stale));
    m_ui->which->addItem(
        mouths ? tr("All speaking shots: another lip sync of each") : tr("All shots: another take of each"),
        int(Which::All));
    m_ui->which->setCurrentIndex(m_ui->which->findData(int(m_request.which)));
}

void RenderDialog::fillProviders()
{
    workspace::Plugs &plugs = m_workspace.plugs();
    m_providers = isForMouths() ? plugs.lipSyncProviders() : plugs.providers();
    if (isForMouths() && m_request.route.provider.isEmpty())
        m_request.route.provider = workspace::usualSyncProvider(m_workspace.story(), m_request, plugs);
    for (const ProviderFacts &facts : m_providers) {
        QStringList parts{facts.label};
        if (!facts.price.isEmpty())
            parts << facts.price;
        if (facts.needsKey && !facts.hasKey)
            parts << tr("no key yet");
        m_ui->provider->addItem(parts.join(QStringLiteral(" · ")), facts.id);
    }
    const int chosen = m_ui->provider->findData(m_request.route.provider.isEmpty() ? QStringLiteral("sandbox")
                                                                                   : m_request.route.provider);
    m_ui->provider->setCurrentIndex(qMax(0, chosen));
}

void RenderDialog::providerChanged()
{
    const ProviderFacts facts = m_providers.value(m_ui->provider->currentIndex());
    m_ui->model->clear();
    m_ui->model->addItems(facts.models);
    m_ui->model->setCurrentIndex(qMax(0, int(facts.models.indexOf(m_request.model))));
    m_ui->note->setText(noteOn(facts));
    m_soon.start();
}

QString RenderDialog::nameOfAct() const
{
    return isForMouths() ? tr("Lip sync") : m_request.producing ? tr("Produce") : tr("Render");
}

QString RenderDialog::noteOn(const ProviderFacts &facts) const
{
    if (facts.needsKey && !facts.hasKey)
        return tr("This provider needs a key: put it into Settings › Providers first.");
    if (!facts.animatic || !facts.builtIn)
        return {};
    return isForMouths()
               ? tr("This computer draws its own animatics again, with mouths that follow the voices. It costs "
                    "nothing.")
               : tr("This computer draws the clips itself: animatics with scratch voices, for "
                    "planning and review. They cost nothing.");
}

void RenderDialog::readForm()
{
    m_request.which = Which(m_ui->which->currentData().toInt());
    m_request.route.provider = m_ui->provider->currentData().toString();
    m_request.model = m_ui->model->currentText();
    m_request.route.concurrency = m_ui->concurrency->value();
    m_request.requestsPerMinute = m_ui->rate->value();
}

void RenderDialog::showBudget()
{
    const auto &figures = m_workspace.document().figures().series();
    const Money cap = m_workspace.story().series().budget;
    const QString used = workspace::budgetUse(figures, cap).text(figures);
    m_ui->budget->setText(cap.isZero() ? tr("%1, no limit for the series…").arg(used) : used + QStringLiteral("…"));
}

void RenderDialog::askEstimate()
{
    readForm();
    const int asked = ++m_asked;
    m_workspace.estimate(m_request, this, [this, asked](const Result<Estimate> &estimate) {
        if (asked == m_asked)
            showEstimate(estimate);
    });
}

void RenderDialog::showEstimate(const Result<Estimate> &estimate)
{
    QPushButton *ok = m_ui->buttons->button(QDialogButtonBox::Ok);
    const ProviderFacts facts = m_providers.value(m_ui->provider->currentIndex());
    const bool locked = facts.needsKey && !facts.hasKey;  // the note says so
    ok->setEnabled(estimate.ok() && (estimate->takes > 0 || m_request.producing) && !locked);
    if (!estimate) {
        m_ui->estimate->setText(estimate.error().text());
        ok->setText(nameOfAct());
        return;
    }
    const bool isFree = (estimate->animatic && !m_request.producing) || (estimate->most && estimate->most->isZero());
    const QString most = isFree           ? tr("free")
                         : estimate->most ? tr("at most %1").arg(estimate->most->toDisplay())
                                          : tr("price not known");
    m_ui->estimate->setText(wordsOf(*estimate, most));
    ok->setText(m_request.producing    ? tr("Produce · %1").arg(most)
                : estimate->takes == 0 ? nameOfAct()
                : isForMouths()        ? tr("Lip-sync %n shot(s) · %1", nullptr, estimate->takes).arg(most)
                                       : tr("Render %n shot(s) · %1", nullptr, estimate->takes).arg(most));
}

QString RenderDialog::wordsOf(const Estimate &estimate, const QString &most) const
{
    if (estimate.takes == 0 && isForMouths())
        return tr(
            "No shot of this kind: a lip sync wants a clip with a mouth that is seen, and a voice "
            "for each of its lines.");
    if (estimate.takes == 0 && !m_request.producing)
        return tr("Nothing to render: every shot of this kind has what it needs, or is under way.");
    QStringList parts;
    if (estimate.voices > 0)
        parts << tr("%n voice(s)", nullptr, estimate.voices);
    if (estimate.takes > 0)
        parts << tr("%n take(s), %1 of film", nullptr, estimate.takes).arg(workspace::texts::duration(estimate.filmMs));
    if (estimate.lipSyncs > 0)
        parts << tr("%n lip sync(s)", nullptr, estimate.lipSyncs);
    if (parts.isEmpty())
        return tr("Nothing is missing: the film is assembled from what is there.");
    QStringList text{tr("%1: %2.").arg(parts.join(QStringLiteral(" · ")), most)};
    if (estimate.workMs > 0)
        text << tr("Likely done in %1.").arg(workspace::texts::duration(estimate.workMs));
    if (estimate.overBudget)
        text
            << tr("This is more than the budget leaves (%1): it will stop there.").arg(estimate.budgetLeft.toDisplay());
    return text.join(QLatin1Char(' '));
}

void RenderDialog::remember()
{
    if (isForMouths())
        return;
    QSettings &settings = m_workspace.settings();
    workspace::preference::provider.write(settings, m_request.route.provider);
    workspace::preference::model.write(settings, m_request.model);
    workspace::preference::concurrency.write(settings, m_request.route.concurrency);
    workspace::preference::requestsPerMinute.write(settings, m_request.requestsPerMinute);
}

}  // namespace circletake::desktop
