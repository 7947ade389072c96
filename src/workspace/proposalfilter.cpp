// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/proposalfilter.h"

#include "workspace/proposalmodel.h"

namespace circletake::workspace {

void ProposalFilter::setOpenOnly(bool on)
{
    if (std::exchange(m_openOnly, on) != on)
        invalidateFilter();
}

bool ProposalFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !m_openOnly || sourceModel()->index(row, 0, parent).data(ProposalModel::OpenRole).toInt() > 0;
}

}  // namespace circletake::workspace
