// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/proposallist.h"

#include "workspace/proposalmodel.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace circletake::desktop {

using workspace::ProposalFace;
using workspace::ProposalModel;

ProposalList::ProposalList(QWidget *parent)
    : QListView(parent)
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // rows keep their width, and so their heights, while laid out
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTextElideMode(Qt::ElideNone);
    verticalScrollBar()->setSingleStep(24);
}

bool ProposalList::step(int by, bool open)
{
    const int rows = model()->rowCount();
    for (int row = currentIndex().row() + by; row >= 0 && row < rows; row += by) {
        const QModelIndex index = model()->index(row, 0);
        const bool change =
            ProposalFace::Kind(index.data(ProposalModel::KindRole).toInt()) == ProposalFace::Kind::Change;
        if (!change || (open && index.data(ProposalModel::OpenRole).toInt() == 0))
            continue;
        setCurrentIndex(index);
        scrollTo(index, EnsureVisible);
        return true;
    }
    return false;
}

void ProposalList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    const bool shift = event->modifiers() == Qt::ShiftModifier;
    switch (plain || shift ? event->key() : 0) {
    case Qt::Key_J:
        step(1, false);
        break;
    case Qt::Key_K:
        step(-1, false);
        break;
    case Qt::Key_A:
        if (plain)
            emit acceptKey();
        else
            emit acceptSceneKey();
        break;
    case Qt::Key_R:
        emit refuseKey();
        break;
    case Qt::Key_U:
        emit openOnlyKey();
        break;
    default:
        QListView::keyPressEvent(event);
    }
}

}  // namespace circletake::desktop
