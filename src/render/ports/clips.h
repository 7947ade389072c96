// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "render/ports/provider.h"
#include "story/take.h"

#include <QUrl>
#include <functional>

namespace circletake::render {

struct FetchRequest
{
    TakeId take;
    QUrl address;
    QString part;               ///< absolute path of the `.part` file; what is there is continued with Range and If-Range
    qint64 mostBytes = 2'000'000'000;
    bool film = true;           ///< what does not begin as a film is refused; false for files with a known hash
};

struct FetchAnswer
{
    ProviderError error;        ///< kind None: the file is whole and synced
    bool expired = false;       ///< the address is dead (403, 404, 410): ask the provider for a fresh one
    QByteArray hash;            ///< SHA-256, hex
    qint64 bytes = 0;
    qint64 downloadMs = -1;     ///< request sent until synced
};

/// Downloads clips without any key. Callbacks as Provider's.
class ClipFetcher
{
public:
    virtual ~ClipFetcher() = default;
    virtual void fetch(const FetchRequest &request, std::function<void(FetchAnswer)> done) = 0;
    /// Ends a download; its callback comes with ProblemKind::Transient.
    virtual void stop(TakeId take) = 0;
};

struct CheckAnswer
{
    ProblemKind problem = ProblemKind::None;  ///< BrokenResult with `message`, Storage, or None: good
    QString message;                          ///< one translated line
    int frames = 0;
    int durationMs = 0;
};

/// Looks whether a fetched file is what was asked for. Never parses it in this process. Callbacks as Provider's.
class ClipChecker
{
public:
    virtual ~ClipChecker() = default;
    virtual void check(const QString &path, const RenderSpec &spec, std::function<void(CheckAnswer)> done) = 0;
};

}  // namespace circletake::render
