// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/facemodelsdialog.h"

#include "ui_facemodelsdialog.h"
#include "workspace/facemodelsetup.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>

namespace circletake::desktop {

using media::FaceModel;
using media::FaceModelState;
using workspace::FaceModelSetup;

namespace {

enum Column { Purpose, State, Size, Licence, Address, Hash };
constexpr QSize s_firstSize(960, 360);
constexpr int s_shortest = 64;  // of a column: its heading is whole

QString wordOf(FaceModel::Purpose purpose)
{
    switch (purpose) {
    case FaceModel::Purpose::Detector:
        return FaceModelsDialog::tr("Finds faces");
    case FaceModel::Purpose::Landmarks:
        return FaceModelsDialog::tr("Finds eyes, nose and mouth");
    case FaceModel::Purpose::Embedder:
        return FaceModelsDialog::tr("Tells faces apart");
    }
    return {};
}

QString wordOf(FaceModelState state)
{
    switch (state) {
    case FaceModelState::Missing:
        return FaceModelsDialog::tr("not there");
    case FaceModelState::Different:
        return FaceModelsDialog::tr("damaged or another file");
    case FaceModelState::Good:
        return FaceModelsDialog::tr("installed");
    }
    return {};
}

void put(QTableWidget &table, int row, Column column, const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    table.setItem(row, column, item);
}

}  // namespace

FaceModelsDialog::FaceModelsDialog(FaceModelSetup &setup, QWidget *parent)
    : QDialog(parent)
    , m_setup(setup)
    , m_ui(std::make_unique<Ui::FaceModelsDialog>())
{
    m_ui->setupUi(this);
    m_ui->table->verticalHeader()->hide();
    QHeaderView &columns = *m_ui->table->horizontalHeader();
    columns.setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const Column longOne : {Address, Hash})  // they give way; their tooltips are whole
        columns.setSectionResizeMode(longOne, QHeaderView::Stretch);
    columns.setMinimumSectionSize(s_shortest);
    m_ui->table->setTextElideMode(Qt::ElideMiddle);
    m_ui->table->setWordWrap(false);
    resize(s_firstSize);
    m_ui->progress->hide();
    connect(m_ui->download, &QPushButton::clicked, this, &FaceModelsDialog::download);
    connect(m_ui->stop, &QPushButton::clicked, &setup, &FaceModelSetup::cancel);
    connect(m_ui->choose, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("The folder that holds the face models"));
        if (!folder.isEmpty())
            choose(folder);
    });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&setup, &FaceModelSetup::progressed, this, &FaceModelsDialog::showProgress);
    connect(&setup, &FaceModelSetup::ended, this, &FaceModelsDialog::showEnd);
    fill();
}

FaceModelsDialog::~FaceModelsDialog() = default;

void FaceModelsDialog::fill()
{
    const QVector<FaceModel> &models = media::faceModels();
    const QVector<FaceModelState> states = m_setup.states();
    m_ui->table->setRowCount(int(models.size()));
    for (int row = 0; row < models.size(); ++row) {
        const FaceModel &model = models[row];
        put(*m_ui->table, row, Purpose, wordOf(model.purpose));
        put(*m_ui->table, row, State, wordOf(states[row]));
        put(*m_ui->table, row, Size, locale().formattedDataSize(model.bytes, 1, QLocale::DataSizeSIFormat));
        put(*m_ui->table, row, Licence, QStringLiteral("%1 (%2)").arg(model.licence, model.package));
        put(*m_ui->table, row, Address, model.address.toDisplayString());
        put(*m_ui->table, row, Hash, QString::fromLatin1(model.sha256));
    }
    m_ui->folder->setText(tr("Folder: %1").arg(QDir::toNativeSeparators(m_setup.folder())));
    const bool all = !states.contains(FaceModelState::Missing) && !states.contains(FaceModelState::Different);
    const bool working = m_setup.isDownloading();
    m_ui->download->setVisible(!working);
    m_ui->download->setEnabled(!all && media::canReadFaces());
    m_ui->stop->setVisible(working);
    m_ui->choose->setEnabled(!working && media::canReadFaces());
    m_ui->progress->setVisible(working);
    if (!media::canReadFaces())
        showState(tr("This build of Circle Take cannot measure faces: it was made without OpenCV."));
    else if (all)
        showState(tr("All models are there: faces are measured."));
}

void FaceModelsDialog::showState(const QString &text)
{
    m_ui->state->setText(text);
}

void FaceModelsDialog::download()
{
    m_setup.download();
    showState(tr("Downloading…"));
    fill();
}

void FaceModelsDialog::showProgress(qint64 bytes, qint64 total)
{
    m_ui->progress->setMaximum(int(total / 1000));
    m_ui->progress->setValue(int(bytes / 1000));
}

void FaceModelsDialog::showEnd(const Result<void> &result)
{
    fill();
    if (!result)
        showState(result.error().text());
}

void FaceModelsDialog::choose(const QString &folder)
{
    const auto chosen = m_setup.choose(folder);
    fill();
    if (!chosen)
        showState(chosen.error().text());
}

void FaceModelsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fill();
    }
    QDialog::changeEvent(event);
}

}  // namespace circletake::desktop
