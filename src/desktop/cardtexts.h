// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QString>
#include <QVector>

/// What a card says about a row of a model that answers to workspace's roles, in the language of the moment.
namespace circletake::desktop::cardtexts {

/// "Retry · $0.25" once a take has ended, "Render · $0.25" before the first; empty while one is under way, and where
/// only a person can say how the last one ended.
[[nodiscard]] QString button(const QModelIndex &index);
/// The retry is what the card asks for: its newest take failed or is lost.
[[nodiscard]] bool wantsRetry(const QModelIndex &index);
/// "12 s · usually 10–18 s" while under way, else the total.
[[nodiscard]] QString times(const QModelIndex &index);
/// Under way for longer than nine of ten such takes.
[[nodiscard]] bool isLate(const QModelIndex &index);
/// Of what is usual, 0 to 0.97, as nobody knows when it will end.
[[nodiscard]] double progress(const QModelIndex &index);
/// "take 2 of 3"; empty before the first.
[[nodiscard]] QString takes(const QModelIndex &index);
/// "Sandbox · video-gen-2.1"; before the first take who is in the shot.
[[nodiscard]] QString source(const QModelIndex &index);
/// One line why the newest take has no clip; empty when all is well.
[[nodiscard]] QString failure(const QModelIndex &index);

struct LatencyPart
{
    QString icon;  ///< of the state that it was
    QString text;
};
/// What submitting, generating and downloading took, once the take has ended; empty when that is not known.
[[nodiscard]] QVector<LatencyPart> latency(const QModelIndex &index);

struct LikenessLine
{
    QString name;    ///< "Mei", "▼ Mei" below the threshold
    QString number;  ///< "0.41"
    bool low = false;
};
/// How like their references who is measured in the shown clip is.
[[nodiscard]] QVector<LikenessLine> likeness(const QModelIndex &index);
/// "Held by likeness: 0.41 below 0.60"; empty when it is not.
[[nodiscard]] QString hold(const QModelIndex &index);

/// Everything, with the provider's own words, as rich text in which all that comes from outside is escaped.
[[nodiscard]] QString tip(const QModelIndex &index);

}  // namespace circletake::desktop::cardtexts
