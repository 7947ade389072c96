// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/proposalmodel.h"

#include "workspace/texts.h"

#include <algorithm>

namespace circletake::workspace {

using script::ChangeKind;
using script::ChangePurpose;
using script::LineChange;

namespace {

QString wordOf(ChangePurpose purpose)
{
    switch (purpose) {
    case ChangePurpose::Description:
        return ProposalModel::tr("Description");
    case ChangePurpose::Beat:
        return ProposalModel::tr("Beat");
    case ChangePurpose::Culture:
        return ProposalModel::tr("Setting");
    }
    return {};
}

QString noteOf(const LineChange &change)
{
    QStringList parts;
    if (change.angle)
        parts << ProposalModel::tr("Angle: %1").arg(texts::angle(*change.angle));
    if (!change.light.isEmpty())
        parts << ProposalModel::tr("Light: %1").arg(change.light);
    return parts.join(QStringLiteral("  ·  "));
}

QString wordOf(Decision decision)
{
    switch (decision) {
    case Decision::Open:
        return ProposalModel::tr("to be decided");
    case Decision::Accepted:
        return ProposalModel::tr("accepted");
    case Decision::Refused:
        return ProposalModel::tr("refused");
    case Decision::Stale:
        return ProposalModel::tr("the line reads otherwise now");
    }
    return {};
}

}  // namespace

ProposalModel::ProposalModel(const StoryDocument &document, const Proposals &proposals, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_proposals(proposals)
{
    readAll();
    connect(&proposals, &Proposals::aboutToPut, this, &ProposalModel::prepare);
    connect(&proposals, &Proposals::wasPut, this, &ProposalModel::take);
    connect(&proposals, &Proposals::decided, this, [this](int entry) {
        const int first = m_first[entry];
        emit dataChanged(index(first), index(first + int(m_rows[entry].size()) - 1));
    });
    connect(&proposals, &Proposals::aboutToClear, this, [this] { beginResetModel(); });
    connect(&proposals, &Proposals::cleared, this, [this] {
        readAll();
        endResetModel();
    });
}

QVector<ProposalModel::Row> ProposalModel::rowsOf(const Proposals::Entry &entry)
{
    const QVector<LineChange> &changes = entry.proposal.changes;
    QVector<Row> rows{{-1, -1}};
    const auto append = [&](int line, ChangeKind kind) {
        const qsizetype before = rows.size();
        for (int change = 0; change < int(changes.size()); ++change)
            if (changes[change].line == line && changes[change].kind == kind)
                rows.append({line, change});
        return rows.size() > before;
    };
    for (int line = 0; line < int(entry.asked.lines.size()); ++line) {
        append(line, ChangeKind::InsertBefore);
        if (!append(line, ChangeKind::Replace) && entry.asked.lines[line].kind != LineKind::Heading)
            rows.append({line, -1});
        append(line, ChangeKind::InsertAfter);
    }
    return rows;
}

void ProposalModel::readAll()
{
    m_rows.clear();
    m_editions.clear();
    for (const Proposals::Entry &entry : m_proposals.entries()) {
        m_rows.append(rowsOf(entry));
        m_editions.append(++m_puts);
    }
    renumber();
}

void ProposalModel::renumber()
{
    m_first.clear();
    int first = 0;
    for (const QVector<Row> &rows : std::as_const(m_rows)) {
        m_first.append(first);
        first += int(rows.size());
    }
}

void ProposalModel::prepare(int at, bool replaces, const Proposals::Entry &entry)
{
    if (replaces)
        return beginResetModel();
    const int first = at < m_first.size() ? m_first[at] : rowCount();
    beginInsertRows({}, first, first + int(rowsOf(entry).size()) - 1);
}

void ProposalModel::take(int at, bool replaced)
{
    if (replaced) {
        readAll();
        return endResetModel();
    }
    m_rows.insert(at, rowsOf(m_proposals.entries()[at]));
    m_editions.insert(at, ++m_puts);
    renumber();
    endInsertRows();
}

QPair<int, ProposalModel::Row> ProposalModel::at(int row) const
{
    const auto next = std::upper_bound(m_first.cbegin(), m_first.cend(), row);
    const int entry = int(next - m_first.cbegin()) - 1;
    return {entry, m_rows[entry][row - m_first[entry]]};
}

int ProposalModel::entryAt(int row) const
{
    return at(row).first;
}

int ProposalModel::changeAt(int row) const
{
    return at(row).second.change;
}

int ProposalModel::rowOf(int entry) const
{
    return m_first[entry];
}

int ProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.isEmpty() ? 0 : m_first.last() + int(m_rows.last().size());
}

void ProposalModel::fillChange(ProposalFace &face, const Proposals::Entry &entry, int at) const
{
    const LineChange &change = entry.proposal.changes[at];
    face.kind = ProposalFace::Kind::Change;
    face.right = change.text;
    face.purpose = wordOf(change.purpose);
    face.note = noteOf(change);
    face.reason = change.reason;
    face.changesSpeech = change.changesSpeech;
    face.decision = entry.decisions[at];
    if (change.kind != ChangeKind::Replace)
        face.left.clear();
    else
        face.words = wordDifference(face.left, face.right);
}

ProposalFace ProposalModel::faceOf(int row) const
{
    const auto [place, what] = at(row);
    const Proposals::Entry &entry = m_proposals.entries()[place];
    ProposalFace face;
    if (what.line < 0) {
        face.kind = ProposalFace::Kind::Scene;
        face.title =
            QStringLiteral("%1  %2").arg(m_document.story().slateOf(entry.asked.id).text(), entry.asked.heading);
        face.counts = m_proposals.counts(place);
        return face;
    }
    const Line &line = entry.asked.lines[what.line];
    face.left = line.text;
    if (what.change >= 0)
        fillChange(face, entry, what.change);
    if (!face.left.isEmpty())
        face.who = line.character;
    return face;
}

quint64 ProposalModel::lookOf(int entry, const Row &what) const
{
    const Decision decision = what.change >= 0 ? m_proposals.entries()[entry].decisions[what.change] : Decision::Open;
    const quint64 place = quint64(m_editions[entry]) << 32 | quint64(what.line + 1) << 16 | quint64(what.change + 1);
    return place << 2 | quint64(decision);
}

QString ProposalModel::textOf(const ProposalFace &face)
{
    switch (face.kind) {
    case ProposalFace::Kind::Scene:
        return tr("%1: %n proposal(s)", nullptr, face.counts.all()).arg(face.title);
    case ProposalFace::Kind::Line:
        return face.left;
    case ProposalFace::Kind::Change:
        break;
    }
    return face.left.isEmpty() ? tr("New line, %1: %2").arg(wordOf(face.decision), face.right)
                               : tr("%1 — instead, %2: %3").arg(face.left, wordOf(face.decision), face.right);
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const auto [entry, what] = at(row);
    switch (role) {
    case FaceRole:
        return QVariant::fromValue(faceOf(row));
    case Qt::DisplayRole:
        return textOf(faceOf(row));
    case KindRole:
        return int(what.line < 0     ? ProposalFace::Kind::Scene
                   : what.change < 0 ? ProposalFace::Kind::Line
                                     : ProposalFace::Kind::Change);
    case LookRole:
        return lookOf(entry, what);
    case OpenRole:
        if (what.line < 0)
            return m_proposals.counts(entry).open;
        return what.change >= 0 && m_proposals.entries()[entry].decisions[what.change] == Decision::Open ? 1 : 0;
    default:
        return {};
    }
}

}  // namespace circletake::workspace
