// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QtGlobal>
#include <utility>
#include <variant>

namespace circletake {

/// What sort of thing went wrong, so that a face can choose an icon and an exit code without reading text.
enum class ErrorKind {
    BadInput,      ///< the user's file, argument or value cannot be used
    NotFound,      ///< what was named is not there
    ReadOnly,      ///< may be read but not changed (permissions, or another program holds it)
    NewerVersion,  ///< written by a newer program; was not touched
    Damaged,       ///< ours, but not as we wrote it
    Storage,       ///< the disk or the database refused (full, gone, locked)
    MissingTool,   ///< a program or library that the task needs is not installed
    Provider,      ///< a service answered with an error or not at all
    Unsupported,   ///< understood, but this build or provider cannot do it
    Cancelled,     ///< a person or the program's end stopped it
    Budget,        ///< our own budget does not allow it
    Internal       ///< a broken invariant of ours
};

/// An expected failure, told so that a person can act: what happened, where, and the one next thing to do.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString what;   ///< one sentence, translated
    QString where;  ///< file, line, slate or address; may be empty
    QString next;   ///< what to do now, one sentence, translated; may be empty

    /// "where: what next", for a log line or a terminal.
    [[nodiscard]] QString text() const;
    /// "what next", where the place is known from elsewhere.
    [[nodiscard]] QString advice() const;
};

/// A value or an Error. Reading the value of a failure is a broken invariant.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const & { Q_ASSERT(ok()); return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { Q_ASSERT(ok()); return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { Q_ASSERT(ok()); return std::get<0>(std::move(m_state)); }
    [[nodiscard]] T valueOr(T fallback) const { return ok() ? value() : std::move(fallback); }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }
    [[nodiscard]] T *operator->() { return &value(); }

    [[nodiscard]] const Error &error() const { Q_ASSERT(!ok()); return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    [[nodiscard]] const Error &error() const { Q_ASSERT(!m_ok); return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

}  // namespace circletake

Q_DECLARE_METATYPE(circletake::Error)
