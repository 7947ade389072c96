// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animaticspec.h"

#include <QPainter>
#include <optional>

namespace circletake::media::animatic {

/// Objects that an insert can show. Card is any other object, by its name.
enum class PropKind {
    RedEnvelope,
    Key,
    Letter,
    Phone,
    Photo,
    Dumplings,
    Tea,
    Money,
    Ring,
    Door,
    Clock,
    PocketWatch,
    Couplet,
    Bangle,
    Box,
    Pen,
    Lock,
    Gears,
    Medicine,
    Knife,
    Lantern,
    Flower,
    Food,
    Card
};

struct PropFacts
{
    PropKind kind = PropKind::Card;
    QString label;                   ///< what stands on it: the carved sign, the card's name
    bool inHand = false;             ///< a hand holds it
    std::optional<PropKind> beside;  ///< a second object that the action names, lying next to it
};

/// The object of an insert: the first prop that is known, else what the action names first, else a card.
[[nodiscard]] PropFacts propOf(const AnimaticSpec &spec);
/// Paints it about the origin, about two units across.
void paintProp(QPainter &painter, const PropFacts &prop);
/// An open hand from below under the object, same units.
void paintPalm(QPainter &painter, const QColor &skin, const QColor &sleeve);

}  // namespace circletake::media::animatic
