// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/takestore.h"
#include "story/story.h"

#include <QString>
#include <QStringList>
#include <initializer_list>
#include <utility>

/// What states, times and camera words are called for people, in the language of the moment.
namespace circletake::workspace::texts {

/// "Ready"; for -1 "Not rendered".
[[nodiscard]] QString state(int state);
/// "0.8 s", "12 s", "3 min 05 s"; an en dash for -1.
[[nodiscard]] QString duration(qint64 ms);
/// "24 Nov 14:03", of wall ms; with the year when it is not this one's.
[[nodiscard]] QString moment(qint64 wallMs);
/// One line for each change of state, oldest first: time, states, reason.
[[nodiscard]] QString history(const QVector<render::TakeEvent> &events);
[[nodiscard]] QString size(ShotSize size);
[[nodiscard]] QString angle(CameraAngle angle);
[[nodiscard]] QString move(CameraMove move);
[[nodiscard]] QString tone(Tone tone);
/// "medium close-up · low angle · slow push in"; eye level and static go without saying.
[[nodiscard]] QString camera(const Shot &shot);
/// "submit 0.2 s · generation 12 s · download 1.1 s"; what is not known is left out.
[[nodiscard]] QString latency(const Latency &latency);
/// "Lip sync of T2"; empty for a take that is none.
[[nodiscard]] QString lipSync(const Story &story, const Take &take);
/// The words of the counts that are not 0, in their order.
[[nodiscard]] QStringList whatThereIs(std::initializer_list<std::pair<int, QString>> counts);

}  // namespace circletake::workspace::texts
