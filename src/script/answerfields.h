// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/vocabulary.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <initializer_list>

namespace circletake::script {

// What members of a model's answer mean although they are not of the type, or of the name, that was asked for.

/// The first member of one of these names, without regard to case; undefined when there is none.
[[nodiscard]] QJsonValue memberOf(const QJsonObject &object, std::initializer_list<const char16_t *> names);
/// The list of objects in an answer: itself, the member of that name, or the one list of objects inside it.
[[nodiscard]] QJsonArray objectsIn(const QJsonValue &answer, std::initializer_list<const char16_t *> names);

/// Text on one line; numbers as text, lists joined by commas.
[[nodiscard]] QString textOf(const QJsonValue &value);
/// Names or things: a list of texts (of objects: their name), or one text divided by , ， 、 ; ； / and line breaks.
[[nodiscard]] QStringList textsOf(const QJsonValue &value);
/// Whole numbers: a list of them, numbers as text, "3-5", "2, 3", "L4". Nothing for what is none of this.
[[nodiscard]] std::optional<QVector<int>> numbersOf(const QJsonValue &value);
/// Milliseconds of 5, "5", "5s", "5 秒", 5.5, 5000.
[[nodiscard]] std::optional<int> durationMsOf(const QJsonValue &value);

/// One of ours by key in any spelling ("close_up", "CloseUp"), else by the words of the trade ("CU", "特写", "low angle
/// shot").
template <class Word>
[[nodiscard]] std::optional<Word> wordIn(const QJsonValue &value);

}  // namespace circletake::script
