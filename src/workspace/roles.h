// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace circletake::workspace {

/// What a row is, as KindRole gives it.
enum class RowKind { Series, Episode, Scene, Shot, Take, Problem };

/// The raw values behind the texts of Qt::DisplayRole, for delegates, proxies and tests. A role that means nothing for
/// a row gives an invalid QVariant. Every table and tree of the workspace answers to the same roles.
enum Role {
    IdRole = Qt::UserRole + 1,  ///< qint64, the id's value; KindRole says of what
    KindRole,                   ///< int, RowKind
    SlateRole,                  ///< QString "EP01-SC012-SH030", with -T2 for takes
    StateRole,                  ///< int, TakeState of the shown take (see ShotFace); -1 when the shot has none
    AttentionRole,              ///< bool: the newest take failed, is lost, or nobody knows how it ended
    CountsRole,                 ///< StateCounts of everything below an episode, a scene or the series
    ThumbnailPathRole,          ///< QString, absolute path of the clip of the chosen take; empty when there is none
    ElapsedMsRole,              ///< qint64, submitted until now while under way, else until it ended
    UsualMsRole,                ///< qint64, what such takes usually take; -1 when not known yet
    LateMsRole,                 ///< qint64, what nine of ten such takes stay below; -1 when not known yet
    LatencyRole,                ///< Latency
    CostRole,                   ///< QString for people: spent, else reserved with "≤"; empty when neither
    RetryPriceRole,     ///< QString for people: the most that a retry costs; empty when the provider has no price
    MessageRole,        ///< QString, one line why it is in this state
    ProviderWordsRole,  ///< QString, the provider's own words; plain text, never markup
    ProviderRole,       ///< QString, label of the provider
    ModelRole,          ///< QString
    AnimaticRole,       ///< bool, made by the sandbox
    TakeIdRole,         ///< qint64, id of the shown take; 0 when there is none
    TakeNumberRole,     ///< int, number of the shown take; 0 when there is none
    TakeCountRole,      ///< int
    AttemptRole,        ///< int, submissions of the take since the project was opened
    CircledRole,        ///< bool, a take is circled; on a take row: this one
    ReviewedRole,       ///< bool, circled, or on hold: a person has decided
    HeldRole,           ///< bool
    LikenessRole,       ///< TakeLikeness of the shown clip; see likeness.h
    LikenessHoldRole,   ///< QString "0.41 below 0.60": why no clip of the shot goes into the film by itself; else empty
    StaleRole,          ///< bool, the shown take was made before a change of cast, style, references or prompt
    DurationRole,       ///< int, ms
    SizeRole,           ///< int, ShotSize
    CameraRole,         ///< QString for people: "medium close-up · low angle · slow push in"
    ActionRole,         ///< QString
    DialogueRole,       ///< QString, "NAME: words", one speech a line
    ToneRole,           ///< int, Tone
    CastRole,           ///< QStringList of names
    PromptRole,         ///< QString, what the video model gets (or got, of a take)
    NoteRole,           ///< QString
    SpentRole,          ///< Amounts, spent on everything below
    BudgetRole,         ///< Money, cap; zero when none is set
    SeverityRole,       ///< int, Severity of a problem row
    CountRole,          ///< int, how often a problem came
    NextStepRole,       ///< QString, what to do now
    SearchRole,         ///< QString, all words by which the row is found, one field a line
    SortRole            ///< raw value of the cell's column, by which the sort proxy orders; invalid sorts last
};

}  // namespace circletake::workspace
