// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QDebug;

namespace circletake {

/// A key that cannot be printed, compared with == or put into a variant by accident. Its bytes leave only
/// through `reveal()`, which stands where a request header is written and nowhere else.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &) = default;
    Secret &operator=(Secret &&) noexcept = default;
    ~Secret() { m_bytes.fill('\0'); }
    bool operator==(const Secret &) const = delete;

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Always prints ***.
QDebug operator<<(QDebug debug, const Secret &secret);

/// Text as it may stand in a log or a report: bearer tokens, key-like words and query strings of addresses cut.
[[nodiscard]] QString redacted(const QString &text);

}  // namespace circletake
