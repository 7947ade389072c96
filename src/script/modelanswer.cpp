// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/modelanswer.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace circletake::script {

namespace {

constexpr int s_mostProblems = 12;

/// All at once, so that a %1 in what a model said is not taken for a place of ours.
QString filled(const QString &pattern, const QStringList &arguments)
{
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int place = pattern[at] == QLatin1Char('%') ? pattern.mid(at + 1, 1).toInt() : 0;
        text += place == 0 ? QString(pattern[at]) : arguments.value(place - 1);
        at += place == 0 ? 0 : 1;
    }
    return text;
}

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

void addProblem(ModelAnswer &answer, const char *source, const QStringList &arguments)
{
    if (answer.problems.size() >= s_mostProblems)
        return;
    answer.problems << filled(QString::fromUtf8(source), arguments);
    answer.told << filled(QCoreApplication::translate("Answer", source), arguments);
}

bool holdsNothing(const QString &text, const AnswerJson &json, bool refused, ModelAnswer &answer)
{
    if (text.trimmed().isEmpty() && !refused) {
        answer.state = AnswerState::Empty;
        addProblem(answer, QT_TRANSLATE_NOOP("Answer", "The answer was empty."));
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
