// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/namedtake.h"

#include <QCoreApplication>

namespace circletake::commandline {

Result<TakeId> namedTake(const Story &story, const QString &word)
{
    const auto slate = Slate::fromText(word);
    const TakeId take = slate ? story.takeOf(*slate) : TakeId{};
    if (take.isValid())
        return take;
    return Error{ErrorKind::NotFound,
                 QCoreApplication::translate("CommandLine",
                                             "There is no take “%1”; a take's slate looks like "
                                             "EP01-SC012-SH030-T2.")
                     .arg(word),
                 {},
                 {}};
}

}  // namespace circletake::commandline
