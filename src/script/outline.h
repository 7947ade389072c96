// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/actmark.h"
#include "script/episodemark.h"
#include "script/sceneheading.h"
#include "script/sourcetext.h"

#include <variant>
#include <vector>

namespace circletake::script {

/// A line, or several that belong together, which opens an episode, an act or a scene.
struct OutlineMark
{
    int first = 0;  ///< index of the line
    int last = 0;
    std::variant<SceneHeading, EpisodeMark, ActMark> what;
    bool counts = true;  ///< false: an entry of an episode list, an act that has scene headings

    [[nodiscard]] const SceneHeading *heading() const { return std::get_if<SceneHeading>(&what); }
    [[nodiscard]] const EpisodeMark *episode() const { return std::get_if<EpisodeMark>(&what); }
    [[nodiscard]] const ActMark *act() const { return std::get_if<ActMark>(&what); }
};

/// The bones of a script: what needs a look at the lines around, found in one pass before the text is read.
class Outline
{
public:
    /// From the line `begin` on, which follows the title page.
    Outline(const SourceText &source, int begin);

    [[nodiscard]] const std::vector<OutlineMark> &marks() const { return m_marks; }
    /// Headings and acts that are scenes.
    [[nodiscard]] bool hasScenes() const { return m_hasScenes; }
    /// Episode marks that are not a mere list.
    [[nodiscard]] bool hasEpisodes() const { return m_hasEpisodes; }
    /// Lines that look like Fountain headings but touch the text above; indices.
    [[nodiscard]] const std::vector<int> &touchingHeadings() const { return m_touching; }

private:
    void readMarks(int begin);
    int readMark(int index);
    [[nodiscard]] bool readEpisode(int index);
    [[nodiscard]] bool readFountainHeading(int index);
    [[nodiscard]] bool readChineseHeading(int index);
    [[nodiscard]] bool readAct(int index);
    [[nodiscard]] std::optional<SceneHeading> numberAlone(int index) const;
    int absorbLines(int index, SceneHeading &heading);
    int absorbSlotLine(int index, SceneHeading &heading);
    [[nodiscard]] bool isFree(int index) const;
    [[nodiscard]] bool opensLabelledHeading(int index) const;
    void add(int first, int last, std::variant<SceneHeading, EpisodeMark, ActMark> what);

    void settleActs();
    void settleEpisodes();
    [[nodiscard]] bool hasContent(int first, int end) const;

    const SourceText &m_source;
    std::vector<OutlineMark> m_marks;
    std::vector<int> m_touching;
    int m_begin = 0;
    bool m_hasScenes = false;
    bool m_hasEpisodes = false;
};

}  // namespace circletake::script
