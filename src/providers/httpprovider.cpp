// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/httpprovider.h"

#include "providers/specvariables.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace circletake::providers {

using render::PollAnswer;
using render::ProviderError;
using render::RemoteJob;
using render::RemoteState;
using render::SubmitAnswer;
using render::SubmitVerdict;

namespace {

Variables jobVariables(const QStringList &ids, const QString &separator)
{
    return {{QStringLiteral("id"), ids.value(0)}, {QStringLiteral("ids"), ids.join(separator)}};
}

/// A refusal of the result itself, not of the question: the job is over.
bool endsJob(const HttpAnswer &answer, ProblemKind kind)
{
    return answer.isWhole() && answer.status >= 400 && answer.status < 500 && !answer.json().isUndefined() &&
           (kind == ProblemKind::Moderation || kind == ProblemKind::Invalid || kind == ProblemKind::BrokenResult);
}

}  // namespace

HttpProvider::HttpProvider(Profile profile, const QUrl &base, const KeySource &keys, HttpStack &stack, FileSource files)
    : m_profile(std::move(profile))
    , m_base(base.isEmpty() ? m_profile.base() : base)
    , m_stack(stack)
    , m_builder(m_profile, m_base, std::move(files))
    , m_signer(m_profile, keys)
    , m_reader(m_profile, m_base)
    , m_traits(m_profile.traits())
{
}

HttpProvider::~HttpProvider() = default;

std::optional<Money> HttpProvider::worstPrice(const RenderSpec &spec) const
{
    const auto variables = specVariables(m_profile, spec);
    if (!variables)
        return {};
    const ModelProfile *model = m_profile.model(variables->value(QLatin1String("model")).toString());
    return model ? model->price.ofClip(*variables) : std::nullopt;
}

Result<void> HttpProvider::check(const render::SubmitRequest &request) const
{
    return m_builder.check(request);
}

Result<QByteArray> HttpProvider::requestHash(const render::SubmitRequest &request) const
{
    auto made = m_builder.submit(request);
    if (!made)
        return made.error();
    const QByteArray hash = QCryptographicHash::hash(made->body, QCryptographicHash::Sha256).toHex();
    if (request.attempt.isValid())
        m_hashed = Hashed{request, *std::move(made)};
    return hash;
}

Result<FilledSubmit> HttpProvider::filled(const render::SubmitRequest &request)
{
    auto hashed = std::exchange(m_hashed, {});
    return hashed && hashed->request == request ? Result<FilledSubmit>(std::move(hashed->filled))
                                                : m_builder.submit(request);
}

void HttpProvider::later(std::function<void()> act)
{
    QMetaObject::invokeMethod(&m_alive, std::move(act), Qt::QueuedConnection);
}

ProviderError HttpProvider::cleaned(ProviderError error) const
{
    error.words = m_signer.withoutKeys(error.words);
    return error;
}

void HttpProvider::submit(const render::SubmitRequest &request, std::function<void(SubmitAnswer)> done)
{
    SubmitAnswer unsent;
    unsent.verdict = SubmitVerdict::NotTaken;
    auto made = filled(request);
    if (!made) {
        unsent.error = unsentError(made.error(), ProblemKind::Invalid);
        later([done = std::move(done), unsent] { done(unsent); });
        return;
    }
    if (const auto signedOne = m_signer.sign(*made, m_stack.clock().wallMs()); !signedOne) {
        unsent.error = unsentError(signedOne.error(), ProblemKind::Auth);
        later([done = std::move(done), unsent] { done(unsent); });
        return;
    }
    m_stack.sendPaid(*made, &m_alive, [this, call = made->call, done = std::move(done)](const HttpAnswer &answer) {
        SubmitAnswer read = m_reader.submitted(*call, answer, m_stack.clock().wallMs());
        read.error = cleaned(read.error);
        read.job.error = cleaned(read.job.error);
        done(read);
    });
}

void HttpProvider::ask(const Call &call, const Variables &variables, std::function<void(HttpAnswer)> answered,
                       std::function<void(ProviderError)> unsent)
{
    auto made = m_builder.make(call, variables);
    if (!made) {
        later([unsent = std::move(unsent), error = unsentError(made.error(), ProblemKind::Invalid)] { unsent(error); });
        return;
    }
    if (const auto signedOne = m_signer.sign(*made, m_stack.clock().wallMs()); !signedOne) {
        later(
            [unsent = std::move(unsent), error = unsentError(signedOne.error(), ProblemKind::Auth)] { unsent(error); });
        return;
    }
    m_stack.send(*made, &m_alive, std::move(answered));
}

void HttpProvider::poll(const QStringList &ids, std::function<void(PollAnswer)> done)
{
    Q_ASSERT(!ids.isEmpty() && ids.size() <= m_traits.pollBatch);
    const auto answered = [this, ids, done](const HttpAnswer &answer) {
        PollAnswer read = m_reader.polled(m_profile.poll, answer, ids, m_stack.clock().wallMs());
        read.error = cleaned(read.error);
        for (RemoteJob &job : read.jobs)
            job.error = cleaned(job.error);
        fetchResult(m_profile.poll.items.isEmpty() ? answer.json() : QJsonValue(), std::move(read), done);
    };
    ask(m_profile.poll, jobVariables(ids, m_profile.poll.separator), answered, [done](const ProviderError &error) {
        done({{}, error});
    });
}

void HttpProvider::fetchResult(const QJsonValue &polled, PollAnswer answer, std::function<void(PollAnswer)> done)
{
    const auto wants = [](const RemoteJob &job) { return job.state == RemoteState::Succeeded && job.clip.isEmpty(); };
    const auto job = std::find_if(answer.jobs.begin(), answer.jobs.end(), wants);
    if (job == answer.jobs.end() || !m_profile.fetch.exists()) {
        done(std::move(answer));
        return;
    }
    Variables variables = jobVariables({job->id}, {});
    for (auto it = m_profile.poll.set.begin(); it != m_profile.poll.set.end(); ++it)
        variables.insert(it.key(), it.value().in(polled));
    if (m_profile.fetch.result == Call::ResultKind::Content) {
        job->clip = m_builder.address(m_profile.fetch, variables).valueOr({});
        done(std::move(answer));
        return;
    }
    const RemoteJob found = *job;
    ask(
        m_profile.fetch, variables,
        [this, found, done](const HttpAnswer &fetched) { done(withResult(found, fetched)); },
        [done](const ProviderError &error) {
            done({{}, error});
        });
}

PollAnswer HttpProvider::withResult(RemoteJob job, const HttpAnswer &fetched) const
{
    const ProviderError error = cleaned(m_reader.errorOf(m_profile.fetch, fetched, m_stack.clock().wallMs()));
    if (endsJob(fetched, error.kind)) {
        job.state = error.kind == ProblemKind::Moderation ? RemoteState::Moderated : RemoteState::Failed;
        job.error = error;
        return {{job}, {}};
    }
    if (error.kind != ProblemKind::None)
        return {{}, error};
    const RemoteJob read = JobReader(m_profile, m_base).read(m_profile.fetch, fetched.json(), RemoteState::Succeeded);
    job.state = read.clip.isEmpty() && read.state == RemoteState::Succeeded ? RemoteState::Failed : read.state;
    job.clip = read.clip;
    job.error = read.error;
    if (job.clip.isEmpty() && job.error.kind == ProblemKind::None) {
        job.error.kind = ProblemKind::BrokenResult;
        job.error.message = QCoreApplication::translate("Provider", "It is done, but the answer names no clip.");
    }
    if (read.charged)
        job.charged = read.charged;
    return {{job}, {}};
}

HttpHeaders HttpProvider::contentHeaders(const QUrl &address) const
{
    const bool wantsKey = m_profile.poll.resultWithKey || m_profile.fetch.resultWithKey;
    HttpRequest request;
    request.url = m_base;
    if (!wantsKey || !isSameOrigin(address, m_base) || !m_signer.sign(request, m_stack.clock().wallMs()))
        return {};
    return request.headers;
}

void HttpProvider::lookUp(const render::SubmitRequest &request, std::function<void(PollAnswer)> done)
{
    const auto variables = submitVariables(m_profile, request);
    if (!variables || !m_profile.lookup.exists()) {
        ProviderError error;
        error.kind = ProblemKind::Invalid;
        error.message = QCoreApplication::translate("Provider", "This provider cannot be asked for a lost request.");
        later([done = std::move(done), error] { done({{}, error}); });
        return;
    }
    const auto answered = [this, variables = *variables, done](const HttpAnswer &answer) {
        PollAnswer read = m_reader.lookedUp(m_profile.lookup, answer, variables, m_stack.clock().wallMs());
        read.error = cleaned(read.error);
        done(read);
    };
    ask(m_profile.lookup, *variables, answered, [done](const ProviderError &error) { done({{}, error}); });
}

void HttpProvider::cancel(const QString &id, std::function<void(ProviderError)> done)
{
    if (!m_profile.cancel.exists()) {
        ProviderError error;
        error.kind = ProblemKind::Invalid;
        error.message = QCoreApplication::translate("Provider", "This provider cannot cancel.");
        later([done = std::move(done), error] { done(error); });
        return;
    }
    const auto answered = [this, done](const HttpAnswer &answer) {
        done(cleaned(m_reader.errorOf(m_profile.cancel, answer, m_stack.clock().wallMs())));
    };
    ask(m_profile.cancel, jobVariables({id}, {}), answered, done);
}

}  // namespace circletake::providers
