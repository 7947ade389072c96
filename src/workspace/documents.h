// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "story/story.h"

#include <QMetaType>
#include <QVector>

namespace circletake::workspace {

/// A kind of file that leaves the project, the same for the window and the command line.
struct DocumentFormat
{
    QString id;      ///< word of the command line: "srt", "shots-csv", "html"
    QString label;   ///< for people, translated: "Subtitles (SubRip)"
    QString suffix;  ///< of the file, without a dot
};

/// What is exported of an episode: subtitles, shot lists, timelines.
[[nodiscard]] QVector<DocumentFormat> exportFormats();
/// What a cost report can be.
[[nodiscard]] QVector<DocumentFormat> reportFormats();

/// One document to be written.
struct DocumentOrder
{
    QString format;     ///< id of an export or a report
    EpisodeId episode;  ///< invalid: of a report, the whole series
    QString out;        ///< absolute path
};

/// A document that lies in its place.
struct WrittenDocument
{
    QString path;
    QString label;  ///< of its format
    qint64 bytes = 0;
};

/// Makes and writes it. BadInput for an unknown format or a missing episode or path, Storage when the disk refuses.
/// `folder` is the project's, `wallMs` the time that a report bears.
[[nodiscard]] Result<WrittenDocument> writeDocument(Files &files, const Story &story, const QString &folder,
                                                    const DocumentOrder &order, qint64 wallMs);

}  // namespace circletake::workspace

Q_DECLARE_METATYPE(circletake::workspace::WrittenDocument)
