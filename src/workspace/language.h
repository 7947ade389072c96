// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/preference.h"

#include <QObject>
#include <QTranslator>

namespace circletake::workspace {

namespace setting {
/// "en", "zh_CN", or empty for the system's.
inline const Preference<QString> language{"window/language", QString()};
}  // namespace setting

/// The language that the program speaks. Switching needs no restart: Qt sends LanguageChange to every widget.
class Language final : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);

    /// Code and own name of each language that there is a catalogue for.
    [[nodiscard]] static QVector<QPair<QString, QString>> available();
    /// Installs the catalogue of a code; empty takes the system's language, or English when there is none for it.
    /// Qt's own words (the buttons of dialogs) come from the program's resources, else from where Qt is installed.
    void use(const QString &code);
    [[nodiscard]] const QString &current() const { return m_current; }

private:
    QTranslator m_ours;
    QTranslator m_qt;
    QString m_current;
};

}  // namespace circletake::workspace
