// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/statebar.h"

#include "desktop/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace circletake::desktop {

namespace {

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StateBar)
};

}  // namespace

QVector<StateBarPart> stateBarParts(const workspace::StateCounts &counts, const Theme &theme)
{
    const ThemeColors &colors = theme.colors();
    const int failed = counts.of(TakeState::Failed) + counts.of(TakeState::Lost) + counts.of(TakeState::Cancelled);
    const int waiting = counts.of(TakeState::Queued) + counts.of(TakeState::Planned);
    const QVector<StateBarPart> all{
        {colors.good, Words::tr("ready"), counts.of(TakeState::Ready)},
        {colors.busy, Words::tr("under way"), counts.open() - counts.of(TakeState::Queued)},
        {colors.dim, Words::tr("queued"), waiting},
        {colors.caution, Words::tr("of unknown outcome"), counts.of(TakeState::Unknown)},
        {colors.bad, Words::tr("failed"), failed},
        {colors.line, Words::tr("not rendered"), counts.withoutTake},
    };
    QVector<StateBarPart> parts;
    for (const StateBarPart &part : all)
        if (part.shots > 0)
            parts.append(part);
    return parts;
}

void paintStateBar(QPainter &painter, const QRectF &rect, const workspace::StateCounts &counts, const Theme &theme)
{
    const QVector<StateBarPart> parts = stateBarParts(counts, theme);
    QPainterPath outline;
    outline.addRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(outline);
    painter.fillRect(rect, theme.colors().line);
    const int total = counts.shots();
    qreal left = rect.left();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool last = i + 1 == parts.size();
        const qreal width = last ? rect.right() - left : qMax(2.0, rect.width() * parts[i].shots / total);
        painter.fillRect(QRectF(left, rect.top(), width, rect.height()), parts[i].color);
        left += width;
    }
    painter.restore();
}

QString stateBarText(const workspace::StateCounts &counts, const Theme &theme)
{
    QStringList words;
    for (const StateBarPart &part : stateBarParts(counts, theme))
        words << Words::tr("%1 %2", "number of shots, their state").arg(part.shots).arg(part.name);
    return words.join(Words::tr(", ", "between the states"));
}

}  // namespace circletake::desktop
