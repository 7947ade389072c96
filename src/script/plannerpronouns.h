// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/plannerscene.h"

#include <QHash>

namespace circletake::script {

/// Whom 她, 他们, "his" mean: whoever was named last and may be meant. What is known of someone's gender comes from
/// name and description (奶奶, UNCLE) and from sentences of the scene that leave one choice. Refers to the view.
class PlannerPronouns
{
public:
    explicit PlannerPronouns(const SceneView &view);

    /// Someone is seen or speaks now.
    void note(int member);
    /// Those whom the pronouns of a sentence mean, without those in `named`.
    [[nodiscard]] QVector<int> meantIn(QStringView sentence, const QVector<int> &named) const;

private:
    enum class Gender { Unknown, She, He };
    [[nodiscard]] Gender genderOf(int member) const { return m_genders.value(member, Gender::Unknown); }
    void learn(const QString &action);
    [[nodiscard]] int lastOf(Gender gender, const QVector<int> &except) const;

    const SceneView &m_view;
    QHash<int, Gender> m_genders;
    QVector<int> m_recent;  // the last one noted first
};

/// Where a sentence first has a pronoun for a person; -1 when it has none.
[[nodiscard]] qsizetype firstPronoun(QStringView sentence);

}  // namespace circletake::script
