// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/outline.h"
#include "script/script.h"
#include "script/sourcetext.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace circletake::script {

/// Who speaks in the script, counted before it is read: a phrase before a colon is speech only when its name is a
/// person of the script or speaks elsewhere.
class Speakers
{
public:
    /// Looks at the lines from `begin` on.
    Speakers(const SourceText &source, const Outline &outline, const QVector<ScriptCharacter> &people, int begin);

    /// Of several names, divided by 、 or /, all must be known.
    [[nodiscard]] bool knows(const QString &name) const;
    /// Whether action lines carry △ or ▲ in this script.
    [[nodiscard]] bool usesActionMarks() const { return m_usesActionMarks; }

private:
    void addLine(const SourceText &source, int index);
    void addCandidate(const SourceLine &line);
    void addCues(const SourceText &source, int begin);

    QSet<QString> m_names;
    QHash<QString, int> m_candidates;
    bool m_hasLatinCandidates = false;
    bool m_usesActionMarks = false;
};

}  // namespace circletake::script
