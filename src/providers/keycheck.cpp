// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/keycheck.h"

#include <QCoreApplication>

namespace circletake::providers {

namespace {

QString brokenRule(const KeyRules &rules, const QByteArray &key)
{
    const QByteArray prefix = rules.prefix.toLatin1();
    for (const char c : key)
        if (c == '\n' || c == '\r')
            return QCoreApplication::translate("KeyCheck", "It contains a line break; it must be one line.");
    if (key.contains(' ') || key.contains('\t'))
        return QCoreApplication::translate("KeyCheck", "It contains a space; keys have none.");
    for (const char c : key)
        if (c < 0x21 || c > 0x7e)
            return QCoreApplication::translate(
                "KeyCheck", "It contains a character that is not plain ASCII, such as a typographic quote.");
    if (!key.startsWith(prefix)) {
        if (key.left(prefix.size()).toLower() == prefix.toLower())
            return QCoreApplication::translate(
                       "KeyCheck", "It must begin with %1 in exactly these letters: keys are case-sensitive.")
                .arg(rules.prefix);
        return QCoreApplication::translate("KeyCheck", "It must begin with %1.").arg(rules.prefix);
    }
    if (key.size() < rules.leastLength)
        return QCoreApplication::translate("KeyCheck", "It has %1 characters; at least %2 are needed.")
            .arg(key.size())
            .arg(rules.leastLength);
    if (key.size() > rules.mostLength)
        return QCoreApplication::translate("KeyCheck", "It has %1 characters; at most %2 are possible.")
            .arg(key.size())
            .arg(rules.mostLength);
    if (!rules.pattern.pattern().isEmpty() && !rules.pattern.match(QString::fromLatin1(key)).hasMatch())
        return QCoreApplication::translate("KeyCheck", "It does not have the form of this provider's keys.");
    return {};
}

}  // namespace

Result<void> checkKey(const KeyRules &rules, const Secret &key, const QString &label)
{
    const QString next = QCoreApplication::translate("KeyCheck", "Copy the key again from the provider's own page.");
    if (key.isEmpty())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("KeyCheck", "There is no key for %1.").arg(label),
                     {},
                     QCoreApplication::translate("KeyCheck", "Enter one in the settings of this provider.")};
    const QString broken = brokenRule(rules, key.reveal());
    if (broken.isEmpty())
        return {};
    return Error{ErrorKind::BadInput,
                 QCoreApplication::translate("KeyCheck", "The key for %1 cannot be right. %2").arg(label, broken),
                 {},
                 next};
}

}  // namespace circletake::providers
