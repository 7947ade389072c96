// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/stylebible.h"

#include <algorithm>

namespace circletake {

const Place *StyleBible::place(const QString &name) const
{
    const QString wanted = name.simplified();
    const auto found = std::find_if(places.cbegin(), places.cend(), [&](const Place &place) {
        return place.name.simplified().compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return wanted.isEmpty() || found == places.cend() ? nullptr : &*found;
}

}  // namespace circletake
