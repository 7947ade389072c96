// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "providers/variables.h"

namespace circletake::providers {

/// Text with holes for headers and addresses.
class TextTemplate
{
public:
    TextTemplate() = default;
    [[nodiscard]] static Result<TextTemplate> parse(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QStringList names() const;
    /// Nothing (a null string) when a part is absent.
    [[nodiscard]] QString fill(const Variables &variables) const;
    /// As fill(), each value percent-encoded so that it stays one piece of its path or query; values of `model` keep
    /// their slashes; "." and ".." count as absent. A template that begins with a hole whose value is an https or http
    /// address keeps it whole.
    [[nodiscard]] QString fillAddress(const Variables &variables) const;

private:
    QString m_text;
};

}  // namespace circletake::providers
