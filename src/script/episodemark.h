// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace circletake::script {

/// A line that opens an episode: `第12集：标题`, `EP001`, `Episode 1: "Pilot"`, also as a Fountain section or in 【】.
struct EpisodeMark
{
    int number = 0;
    QString title;
    bool isEnd = false;  ///< 第1集 完: closes the episode

    /// `bare` is a trimmed line; at most 60 characters count as a mark.
    [[nodiscard]] static std::optional<EpisodeMark> read(QStringView bare);
};

}  // namespace circletake::script
