// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QVariant>

namespace circletake {

/// A user's setting, declared once where it is used: `Preference<bool> dark{"window/dark", false};`
/// Reads and writes the QSettings that is handed in, so that a test gives its own file.
template <class T>
struct Preference
{
    const char *key;
    T fallback;

    [[nodiscard]] T read(const QSettings &settings) const
    {
        return settings.value(QLatin1String(key), QVariant::fromValue(fallback)).template value<T>();
    }
    void write(QSettings &settings, const T &value) const
    {
        settings.setValue(QLatin1String(key), QVariant::fromValue(value));
    }
};

}  // namespace circletake
