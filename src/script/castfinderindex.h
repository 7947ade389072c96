// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/vocabularyindex.h"
#include "story/storyboard.h"

#include <QHash>

namespace circletake::script {

/// A cast made ready for many questions: who is this name, whom does this text mention. Members are indices into the
/// cast that it was made from.
class CastIndex
{
public:
    explicit CastIndex(const QVector<Character> &cast);

    /// The member that a cue names, or -1.
    [[nodiscard]] int member(QStringView name) const;
    /// Every mention in order, `value` being the member.
    [[nodiscard]] QVector<VocabularyIndex::Match> mentions(QStringView text) const;
    /// In order of first mention, each once.
    [[nodiscard]] QVector<int> mentioned(QStringView text) const;

private:
    QHash<QString, int> m_byKey;
    VocabularyIndex m_inText;
};

}  // namespace circletake::script
