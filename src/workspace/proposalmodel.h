// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/proposals.h"
#include "workspace/worddifference.h"

#include <QAbstractListModel>

namespace circletake::workspace {

/// What a row of a ProposalModel says, in the language of the moment. All texts are plain, whatever they look like.
struct ProposalFace
{
    enum class Kind {
        Scene,  ///< heads the lines of a scene
        Line,   ///< a line that nothing is proposed for
        Change
    };

    Kind kind = Kind::Line;
    QString title;          ///< of Scene: slate and heading
    DecisionCounts counts;  ///< of Scene
    QString who;            ///< who says the line on the left
    QString left;           ///< the author's words; empty where a new line is proposed
    QString right;          ///< of Change
    WordDifference words;   ///< between the two, where there are both
    QString purpose;        ///< of Change: "Beat"
    QString note;           ///< of a beat: angle and light
    QString reason;         ///< the model's own
    bool changesSpeech = false;
    Decision decision = Decision::Open;
};

/// The scenes with proposals as a difference: every line of theirs in the script's order, with what is proposed for it.
/// The rows of a scene stay as they are, whatever is decided.
class ProposalModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FaceRole = Qt::UserRole,
        KindRole,
        OpenRole,  ///< changes to decide on: of a scene, or of the row
        LookRole   ///< quint64: as long as it is the same, the row says the same in the same language
    };

    /// Both must outlive it.
    ProposalModel(const StoryDocument &document, const Proposals &proposals, QObject *parent = nullptr);

    /// Which of Proposals' entries the row is about.
    [[nodiscard]] int entryAt(int row) const;
    /// Which change of the entry; -1 for another row.
    [[nodiscard]] int changeAt(int row) const;
    /// The row that heads the entry.
    [[nodiscard]] int rowOf(int entry) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int line = -1;
        int change = -1;
    };

    void readAll();
    void renumber();
    void prepare(int at, bool replaces, const Proposals::Entry &entry);
    void take(int at, bool replaced);
    [[nodiscard]] QPair<int, Row> at(int row) const;
    [[nodiscard]] ProposalFace faceOf(int row) const;
    [[nodiscard]] quint64 lookOf(int entry, const Row &what) const;
    void fillChange(ProposalFace &face, const Proposals::Entry &entry, int change) const;
    [[nodiscard]] static QVector<Row> rowsOf(const Proposals::Entry &entry);
    [[nodiscard]] static QString textOf(const ProposalFace &face);

    const StoryDocument &m_document;
    const Proposals &m_proposals;
    QVector<QVector<Row>> m_rows;  // of each entry
    QVector<int> m_first;          // row of each entry
    QVector<int> m_editions;       // of each entry: counts what was put
    int m_puts = 0;
};

}  // namespace circletake::workspace

Q_DECLARE_METATYPE(circletake::workspace::ProposalFace)
