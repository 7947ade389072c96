// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/modelanswer.h"

#include <QRegularExpression>

namespace circletake::script {

namespace {

/// True for words that begin as models do when they will not: I'm sorry, I can't, 抱歉, 无法.
bool soundsLikeRefusal(const QString &words)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^\\W*(?:i['’]?m (?:very |so |really )?sorry|sorry\\b|i (?:can(?:not|['’]t)|am unable|am not able|"
            "won['’]t|must decline)|as an ai|unfortunately|i apologi[sz]e|"
            "(?:非常|很)?(?:抱歉|对不起|不好意思)|(?:我|作为).{0,8}(?:无法|不能)|无法)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.match(words).hasMatch();
}

}  // namespace

bool holdsNothing(const QString &text, const AnswerJson &json, bool refused, ModelAnswer &answer)
{
    if (text.trimmed().isEmpty() && !refused) {
        answer.state = AnswerState::Empty;
        answer.problems << QStringLiteral("The answer was empty.");
        return true;
    }
    if (refused || (json.value.isUndefined() && soundsLikeRefusal(json.words))) {
        answer.state = AnswerState::Refused;
        answer.words = text.simplified().left(300);
        return true;
    }
    return false;
}

}  // namespace circletake::script
