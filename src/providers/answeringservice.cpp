// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/answeringservice.h"

#include "providers/providercheck.h"

#include <QCoreApplication>

namespace circletake::providers {

AnsweringService::AnsweringService(Profile profile, const QUrl &base, const KeySource &keys, HttpStack &stack,
                                   Limits limits)
    : m_profile(std::move(profile))
    , m_base(base.isEmpty() ? m_profile.base() : base)
    , m_limits(limits)
    , m_keys(keys)
    , m_stack(stack)
    , m_builder(m_profile, m_base)
    , m_signer(m_profile, keys)
    , m_traits(m_profile.traits())
{
}

void AnsweringService::later(std::function<void()> act)
{
    QMetaObject::invokeMethod(&m_alive, std::move(act), Qt::QueuedConnection);
}

Result<HttpRequest> AnsweringService::requestOf(const Call *call, const Variables &variables) const
{
    if (!call)
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Provider", "No submit of the profile fits this request."),
                     m_profile.id, QCoreApplication::translate("Provider", "Correct the provider's profile.")};
    auto made = m_builder.make(*call, variables);
    if (!made)
        return made;
    made->mostBytes = m_limits.answerBytes;
    if (call->deadlineMs == 0)
        made->deadlineMs = m_limits.deadlineMs;
    return made;
}

void AnsweringService::ask(const Result<Variables> &variables, Answered answered, Unsent unsent)
{
    const auto refuse = [&](const Error &error, ProblemKind kind) {
        later([unsent = std::move(unsent), told = unsentError(error, kind)] { unsent(told); });
    };
    if (!variables)
        return refuse(variables.error(), ProblemKind::Invalid);
    const Call *call = m_builder.submitCall(*variables);
    auto made = requestOf(call, *variables);
    if (!made)
        return refuse(made.error(), ProblemKind::Invalid);
    if (const auto signedOne = m_signer.sign(*made, m_stack.clock().wallMs()); !signedOne)
        return refuse(signedOne.error(), ProblemKind::Auth);
    m_stack.sendPaid(*made, &m_alive,
                     [call, answered = std::move(answered)](const HttpAnswer &answer) { answered(*call, answer); });
}

void AnsweringService::listModels(std::function<void(Result<QStringList>)> done)
{
    if (!m_profile.check.exists()) {
        QStringList own;
        for (const ModelProfile &model : m_profile.models)
            own.append(model.id);
        later([done = std::move(done), own] { done(own); });
        return;
    }
    checkProvider(m_profile, m_base, m_keys, m_stack, &m_alive, [done = std::move(done)](const CheckReport &report) {
        if (report.error.kind == ProblemKind::None)
            done(report.models);
        else
            done(Error{report.error.kind == ProblemKind::Transient ? ErrorKind::Provider : ErrorKind::BadInput,
                       report.error.message,
                       report.error.words,
                       {}});
    });
}

}  // namespace circletake::providers
