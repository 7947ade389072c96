// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/standardactions.h"

#include <QCoreApplication>
#include <array>

namespace circletake::workspace {

namespace {

constexpr const char *file = QT_TRANSLATE_NOOP("Actions", "File");
constexpr const char *edit = QT_TRANSLATE_NOOP("Actions", "Edit");
constexpr const char *shot = QT_TRANSLATE_NOOP("Actions", "Shot");
constexpr const char *render = QT_TRANSLATE_NOOP("Actions", "Render");
constexpr const char *review = QT_TRANSLATE_NOOP("Actions", "Review");
constexpr const char *view = QT_TRANSLATE_NOOP("Actions", "View");
constexpr const char *help = QT_TRANSLATE_NOOP("Actions", "Help");

constexpr std::array fileActions{
    ActionInfo{"file.new", file, QT_TRANSLATE_NOOP("Actions", "New project from a script…"), "Ctrl+N",
               QT_TRANSLATE_NOOP("Actions", "Makes a project folder out of a screenplay.")},
    ActionInfo{"file.open", file, QT_TRANSLATE_NOOP("Actions", "Open project…"), "Ctrl+O", ""},
    ActionInfo{"file.sample", file, QT_TRANSLATE_NOOP("Actions", "Open the sample episode"), "",
               QT_TRANSLATE_NOOP("Actions", "Opens a finished script to try everything on.")},
    ActionInfo{"file.import", file, QT_TRANSLATE_NOOP("Actions", "Import a new version of the script…"), "Ctrl+I",
               QT_TRANSLATE_NOOP("Actions", "Scenes that read the same keep their shots and takes.")},
    ActionInfo{"file.assemble", file, QT_TRANSLATE_NOOP("Actions", "Assemble the episode…"), "Ctrl+Shift+A",
               QT_TRANSLATE_NOOP("Actions", "Joins the circled takes, else the newest good ones, to one film.")},
    ActionInfo{"file.export", file, QT_TRANSLATE_NOOP("Actions", "Export…"), "Ctrl+E",
               QT_TRANSLATE_NOOP("Actions", "Subtitles, shot list or timeline of the episode for other programs.")},
    ActionInfo{"file.report", file, QT_TRANSLATE_NOOP("Actions", "Cost report…"), "",
               QT_TRANSLATE_NOOP("Actions", "What every episode and provider cost, as a page or for a spreadsheet.")},
    ActionInfo{"file.close", file, QT_TRANSLATE_NOOP("Actions", "Close project"), "Ctrl+W", ""},
    ActionInfo{"file.settings", file, QT_TRANSLATE_NOOP("Actions", "Settings…"), "Ctrl+,", ""},
    ActionInfo{"file.faceModels", file, QT_TRANSLATE_NOOP("Actions", "Face models…"), "",
               QT_TRANSLATE_NOOP("Actions", "Installs what the consistency meter needs to compare faces.")},
    ActionInfo{"file.quit", file, QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", ""},
};

constexpr std::array editActions{
    ActionInfo{"edit.undo", edit, QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", ""},
    ActionInfo{"edit.redo", edit, QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z; Ctrl+Y", ""},
    ActionInfo{"edit.find", edit, QT_TRANSLATE_NOOP("Actions", "Find"), "Ctrl+F",
               QT_TRANSLATE_NOOP("Actions", "Shows only the shots that have the words.")},
    ActionInfo{"edit.actions", edit, QT_TRANSLATE_NOOP("Actions", "Find an action…"), "Ctrl+Shift+P", ""},
    ActionInfo{"edit.shortcuts", edit, QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts…"), "",
               QT_TRANSLATE_NOOP("Actions", "All keys by group, to be searched and changed.")},
};

constexpr std::array shotActions{
    ActionInfo{"shot.plan", shot, QT_TRANSLATE_NOOP("Actions", "Plan storyboard…"), "Ctrl+P",
               QT_TRANSLATE_NOOP("Actions",
                                 "Breaks scenes into shots, by rule or by a language model; shots set by hand stay.")},
    ActionInfo{
        "shot.enhance", shot, QT_TRANSLATE_NOOP("Actions", "Enhance script…"), "Ctrl+H",
        QT_TRANSLATE_NOOP("Actions", "A language model proposes additions; nothing changes before you accept it.")},
    ActionInfo{"shot.proposals", shot, QT_TRANSLATE_NOOP("Actions", "Proposals for the script"), "Ctrl+Shift+H",
               QT_TRANSLATE_NOOP("Actions", "What a language model proposed, beside the author's lines.")},
    ActionInfo{
        "shot.voices", shot, QT_TRANSLATE_NOOP("Actions", "Make missing voices"), "Ctrl+Shift+V",
        QT_TRANSLATE_NOOP("Actions", "Gives the lines of the episode their voices, and its shots their lengths.")},
    ActionInfo{"shot.sound", shot, QT_TRANSLATE_NOOP("Actions", "Music and ambience…"), "Ctrl+M",
               QT_TRANSLATE_NOOP("Actions", "What lies under the speech of the episode.")},
    ActionInfo{"shot.insert", shot, QT_TRANSLATE_NOOP("Actions", "Insert a shot"), "Ctrl+Shift+N", ""},
    ActionInfo{"shot.split", shot, QT_TRANSLATE_NOOP("Actions", "Split the shot"), "Ctrl+K", ""},
    ActionInfo{"shot.merge", shot, QT_TRANSLATE_NOOP("Actions", "Merge with the next shot"), "Ctrl+J", ""},
    ActionInfo{"shot.moveUp", shot, QT_TRANSLATE_NOOP("Actions", "Move the shot up"), "Alt+Up", ""},
    ActionInfo{"shot.moveDown", shot, QT_TRANSLATE_NOOP("Actions", "Move the shot down"), "Alt+Down", ""},
    ActionInfo{"shot.remove", shot, QT_TRANSLATE_NOOP("Actions", "Remove the shot"), "Del", ""},
};

constexpr std::array renderActions{
    ActionInfo{"render.produce", render, QT_TRANSLATE_NOOP("Actions", "Produce the episode…"), "Ctrl+Shift+E",
               QT_TRANSLATE_NOOP("Actions", "Plans what has no shots, renders what has no clip, assembles the film.")},
    ActionInfo{"render.missing", render, QT_TRANSLATE_NOOP("Actions", "Render what is missing"), "Ctrl+R", ""},
    ActionInfo{"render.failed", render, QT_TRANSLATE_NOOP("Actions", "Retry what failed…"), "Ctrl+Shift+R", ""},
    ActionInfo{"render.lipsync", render, QT_TRANSLATE_NOOP("Actions", "Lip sync…"), "Ctrl+L",
               QT_TRANSLATE_NOOP("Actions", "Moves the mouths of clips by their voices; the clips themselves stay.")},
    ActionInfo{"render.pause", render, QT_TRANSLATE_NOOP("Actions", "Pause rendering"), "Ctrl+.",
               QT_TRANSLATE_NOOP("Actions", "Nothing new is sent; what is under way is finished and kept."), true},
    ActionInfo{"render.budget", render, QT_TRANSLATE_NOOP("Actions", "Budgets…"), "Ctrl+B",
               QT_TRANSLATE_NOOP("Actions", "Limits of the series and its episodes: warns at 80 %, stops at 100 %.")},
    ActionInfo{"render.cancel", render, QT_TRANSLATE_NOOP("Actions", "Cancel what is queued or under way"), "", ""},
};

constexpr std::array playActions{
    ActionInfo{"review.play", review, QT_TRANSLATE_NOOP("Actions", "Play or pause"), "Space", ""},
    ActionInfo{"review.backward", review, QT_TRANSLATE_NOOP("Actions", "Play backwards"), "J", ""},
    ActionInfo{"review.stop", review, QT_TRANSLATE_NOOP("Actions", "Stop"), "K", ""},
    ActionInfo{"review.forward", review, QT_TRANSLATE_NOOP("Actions", "Play forwards, faster each time"), "L", ""},
    ActionInfo{"review.previousFrame", review, QT_TRANSLATE_NOOP("Actions", "Previous frame"), "Left", ""},
    ActionInfo{"review.nextFrame", review, QT_TRANSLATE_NOOP("Actions", "Next frame"), "Right", ""},
    ActionInfo{"review.previousShot", review, QT_TRANSLATE_NOOP("Actions", "Previous shot"), "Up", ""},
    ActionInfo{"review.nextShot", review, QT_TRANSLATE_NOOP("Actions", "Next shot"), "Down", ""},
    ActionInfo{"review.take1", review, QT_TRANSLATE_NOOP("Actions", "Show take 1"), "1", ""},
    ActionInfo{"review.take2", review, QT_TRANSLATE_NOOP("Actions", "Show take 2"), "2", ""},
    ActionInfo{"review.take3", review, QT_TRANSLATE_NOOP("Actions", "Show take 3"), "3", ""},
    ActionInfo{"review.take4", review, QT_TRANSLATE_NOOP("Actions", "Show take 4"), "4", ""},
    ActionInfo{"review.take5", review, QT_TRANSLATE_NOOP("Actions", "Show take 5"), "5", ""},
    ActionInfo{"review.take6", review, QT_TRANSLATE_NOOP("Actions", "Show take 6"), "6", ""},
    ActionInfo{"review.take7", review, QT_TRANSLATE_NOOP("Actions", "Show take 7"), "7", ""},
    ActionInfo{"review.take8", review, QT_TRANSLATE_NOOP("Actions", "Show take 8"), "8", ""},
    ActionInfo{"review.take9", review, QT_TRANSLATE_NOOP("Actions", "Show take 9"), "9", ""},
    ActionInfo{"review.twoUp", review, QT_TRANSLATE_NOOP("Actions", "Two takes side by side"), "Tab", "", true},
    ActionInfo{"review.wipe", review, QT_TRANSLATE_NOOP("Actions", "Wipe between two takes"), "W", "", true},
};

constexpr std::array decideActions{
    ActionInfo{"review.circle", review, QT_TRANSLATE_NOOP("Actions", "Circle the take"), "A",
               QT_TRANSLATE_NOOP("Actions", "The circled take goes into the episode.")},
    ActionInfo{"review.retry", review, QT_TRANSLATE_NOOP("Actions", "Retry"), "R",
               QT_TRANSLATE_NOOP("Actions", "Makes a new take of the shot; the old ones stay.")},
    ActionInfo{"review.retryWith", review, QT_TRANSLATE_NOOP("Actions", "Retry with…"), "Shift+R",
               QT_TRANSLATE_NOOP("Actions", "Makes a new take with another prompt, provider or sound.")},
    ActionInfo{"review.hold", review, QT_TRANSLATE_NOOP("Actions", "Hold"), "H",
               QT_TRANSLATE_NOOP("Actions", "A shot on hold is left out when many are rendered.")},
    ActionInfo{"review.note", review, QT_TRANSLATE_NOOP("Actions", "Note at this frame"), "M", ""},
    ActionInfo{"review.nextUnreviewed", review, QT_TRANSLATE_NOOP("Actions", "Next shot that nobody decided on"), "N",
               ""},
    ActionInfo{"review.failedOnly", review, QT_TRANSLATE_NOOP("Actions", "Failed only"), "F", "", true},
    ActionInfo{"review.unreviewedOnly", review, QT_TRANSLATE_NOOP("Actions", "Unreviewed only"), "U", "", true},
    ActionInfo{"review.staleOnly", review, QT_TRANSLATE_NOOP("Actions", "Out of date only"), "O",
               QT_TRANSLATE_NOOP("Actions", "Takes made before a change of cast, style, references or prompt."), true},
};

constexpr std::array viewActions{
    ActionInfo{"view.board", view, QT_TRANSLATE_NOOP("Actions", "Board of cards"), "Ctrl+1", "", true},
    ActionInfo{"view.table", view, QT_TRANSLATE_NOOP("Actions", "Table"), "Ctrl+2", "", true},
    ActionInfo{"view.larger", view, QT_TRANSLATE_NOOP("Actions", "Larger cards"), "Ctrl++; Ctrl+=", ""},
    ActionInfo{"view.smaller", view, QT_TRANSLATE_NOOP("Actions", "Smaller cards"), "Ctrl+-", ""},
    ActionInfo{"view.fullScreen", view, QT_TRANSLATE_NOOP("Actions", "Full screen"), "F11", "", true},
    ActionInfo{"help.keys", help, QT_TRANSLATE_NOOP("Actions", "Keys"), "F1", ""},
    ActionInfo{"help.about", help, QT_TRANSLATE_NOOP("Actions", "About Circle Take"), "", ""},
};

}  // namespace

const QVector<ActionInfo> &standardActions()
{
    static const QVector<ActionInfo> actions = [] {
        QVector<ActionInfo> all;
        const auto append = [&all](const auto &some) { std::copy(some.begin(), some.end(), std::back_inserter(all)); };
        append(fileActions);
        append(editActions);
        append(shotActions);
        append(renderActions);
        append(playActions);
        append(decideActions);
        append(viewActions);
        return all;
    }();
    return actions;
}

}  // namespace circletake::workspace
