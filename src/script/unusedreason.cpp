// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/unusedreason.h"

#include <QCoreApplication>

namespace circletake::script {

namespace {

class UnusedReasonText
{
    Q_DECLARE_TR_FUNCTIONS(circletake::script::UnusedReason)

public:
    static QString of(UnusedReason reason);
};

QString UnusedReasonText::of(UnusedReason reason)
{
    switch (reason) {
    case UnusedReason::None:
        break;
    case UnusedReason::TitlePage:
        return tr("It belongs to the title page.");
    case UnusedReason::FrontMatter:
        return tr("It belongs to what stands before the script: title, story, people.");
    case UnusedReason::EpisodeMark:
        return tr("It opens or closes an episode.");
    case UnusedReason::EpisodeList:
        return tr("It belongs to a list of episodes.");
    case UnusedReason::ActMark:
        return tr("It opens an act that has scene headings of its own.");
    case UnusedReason::BeforeHeading:
        return tr("It stands before the first scene heading.");
    case UnusedReason::Section:
        return tr("Sections give the script an outline and are not filmed.");
    case UnusedReason::Synopsis:
        return tr("It is a synopsis.");
    case UnusedReason::PageBreak:
        return tr("It is a page break.");
    case UnusedReason::Separator:
        return tr("It only separates parts of the text.");
    case UnusedReason::Boneyard:
        return tr("It is cut text inside /* and */.");
    case UnusedReason::Comment:
        return tr("It is a comment.");
    case UnusedReason::Note:
        return tr("It is a note outside of every scene.");
    case UnusedReason::Teaser:
        return tr("It is a hook or a teaser for the next episode.");
    }
    return tr("It was not understood.");
}

}  // namespace

QString text(UnusedReason reason)
{
    return UnusedReasonText::of(reason);
}

}  // namespace circletake::script
