// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/filesource.h"
#include "providers/httprequest.h"
#include "providers/profile.h"

namespace circletake::providers {

/// A submit that was filled, and the call by which its answer is read.
struct FilledSubmit : HttpRequest
{
    const Call *call = nullptr;  ///< of the builder's profile; never null in a result
};

/// Makes requests out of a profile's calls, without keys.
class RequestBuilder
{
public:
    /// `profile` must outlive it. Without `files` a submit that names some is refused.
    RequestBuilder(const Profile &profile, const QUrl &base, FileSource files = {});

    /// The submit that fits, filled; reads each file that `request` names once. Errors: what the spec asks that the
    /// model cannot do, or no submit fits; else the files' own.
    [[nodiscard]] Result<FilledSubmit> submit(const render::SubmitRequest &request) const;
    /// Whether submit() would be refused, by all but the contents of its files: these are not read.
    [[nodiscard]] Result<void> check(const render::SubmitRequest &request) const;
    /// Any other call. The error names the call's path when a variable of it is missing, or when the path leads away
    /// from the base's origin.
    [[nodiscard]] Result<HttpRequest> make(const Call &call, const Variables &variables) const;
    /// Only the address of a call.
    [[nodiscard]] Result<QUrl> address(const Call &call, const Variables &variables) const;
    /// The submit call whose condition holds; nothing when none does.
    [[nodiscard]] const Call *submitCall(const Variables &variables) const;

private:
    [[nodiscard]] Result<FilledSubmit> filled(const render::SubmitRequest &request, const FileSource &files) const;
    [[nodiscard]] Result<Variables> variables(const render::SubmitRequest &request, const FileSource &files) const;
    [[nodiscard]] Result<void> putHeaders(const Call &call, const Variables &variables, HttpRequest &request) const;

    const Profile &m_profile;
    QUrl m_base;
    FileSource m_files;
};

/// Scheme, host and port are the same.
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);

}  // namespace circletake::providers
