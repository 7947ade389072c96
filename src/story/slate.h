// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace circletake {

/// A take's printed name, `EP01-SC012-SH030-T2`; without the take part it names a shot. Numbers of 0 mean "not named".
struct Slate
{
    int episode = 0;
    int scene = 0;
    int shot = 0;
    int take = 0;

    /// Least widths 2, 3, 3, 1; larger numbers widen. `EP01`, `EP01-SC012` and `EP01-SC012-SH030` for the shorter ones.
    [[nodiscard]] QString text() const;
    /// Folder and stem of its clip below `clips/`: `EP01/SC012/SH030/T2`.
    [[nodiscard]] QString path() const;
    /// Reads any of the forms above, letters in either case; nothing when it is not one, or a number is over 999999.
    [[nodiscard]] static std::optional<Slate> fromText(QStringView text);

    bool operator==(const Slate &) const = default;
};

}  // namespace circletake
