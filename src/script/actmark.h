// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace circletake::script {

/// A line that opens an act: `ACT 1: Chen family gathers …`, `ACT TWO`, `第三幕：…`. Where an act holds no scene
/// headings, it is a scene itself.
struct ActMark
{
    QString name;          ///< as written: "ACT 1"
    QStringView words;     ///< what follows on the line; a view into the line
    bool isTitle = false;  ///< the words are a short title, not the act's first sentence

    [[nodiscard]] static std::optional<ActMark> read(QStringView bare);
};

}  // namespace circletake::script
