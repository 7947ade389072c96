// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/requestbuilder.h"

#include "providers/lipsyncinputs.h"
#include "providers/multipart.h"
#include "providers/pictureinputs.h"
#include "providers/specvariables.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace circletake::providers {

namespace {

Error misfit(const QString &what, const QString &where)
{
    return {ErrorKind::BadInput, what, where,
            QCoreApplication::translate("Provider", "Correct the provider's profile.")};
}

int effectivePort(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

bool isPlainHeader(const QByteArray &value)
{
    return !value.contains('\n') && !value.contains('\r') && !value.contains('\0');
}

}  // namespace

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && effectivePort(a) == effectivePort(b);
}

RequestBuilder::RequestBuilder(const Profile &profile, const QUrl &base, FileSource files)
    : m_profile(profile)
    , m_base(base)
    , m_files(std::move(files))
{
}

Result<Variables> RequestBuilder::variables(const render::SubmitRequest &request, const FileSource &files) const
{
    auto variables = submitVariables(m_profile, request);
    if (!variables)
        return variables;
    if (const auto put = putPictures(m_profile, request.spec, files, *variables); !put)
        return put.error();
    if (const auto put = putLipSync(m_profile, request.spec, files, *variables); !put)
        return put.error();
    return variables;
}

const Call *RequestBuilder::submitCall(const Variables &variables) const
{
    for (const Call &call : m_profile.submits)
        if (call.when.holds(variables))
            return &call;
    return nullptr;
}

Result<FilledSubmit> RequestBuilder::submit(const render::SubmitRequest &request) const
{
    return filled(request, m_files);
}

Result<void> RequestBuilder::check(const render::SubmitRequest &request) const
{
    FileSource unread;
    if (m_files)
        unread = {[this](const QString &path, const QByteArray &) -> Result<QByteArray> {
                      const auto size = m_files.size(path);
                      return size ? Result<QByteArray>("unread") : size.error();  // an empty value would count as none
                  },
                  m_files.size};
    const auto made = filled(request, unread);
    return made ? Result<void>() : made.error();
}

Result<FilledSubmit> RequestBuilder::filled(const render::SubmitRequest &request, const FileSource &files) const
{
    const auto variables = this->variables(request, files);
    if (!variables)
        return variables.error();
    const Call *call = submitCall(*variables);
    if (!call)
        return misfit(QCoreApplication::translate("Provider", "No submit of the profile fits this shot."),
                      m_profile.id);
    auto made = make(*call, *variables);
    if (!made)
        return made.error();
    if (call->deadlineMs == 0)
        made->deadlineMs = 120'000;
    return FilledSubmit{*std::move(made), call};
}

Result<QUrl> RequestBuilder::address(const Call &call, const Variables &variables) const
{
    const QString path = call.path.fillAddress(variables);
    if (path.isNull())
        return misfit(QCoreApplication::translate("Provider", "The address %1 lacks a value.").arg(call.path.text()),
                      m_profile.id);
    const bool isWhole = path.startsWith(QLatin1String("https://")) || path.startsWith(QLatin1String("http://"));
    QString base = QString::fromLatin1(m_base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment));
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    const QUrl url(isWhole ? path : base + path, QUrl::StrictMode);
    if (!url.isValid() || !isSameOrigin(url, m_base))
        return misfit(QCoreApplication::translate("Provider", "An address of the answer leads to another server."),
                      m_profile.id);
    return url;
}

Result<void> RequestBuilder::putHeaders(const Call &call, const Variables &variables, HttpRequest &request) const
{
    request.headers = m_profile.headers;
    for (const auto &[name, value] : call.headers) {
        const QByteArray filled = value.fill(variables).toUtf8();
        if (!isPlainHeader(filled))
            return misfit(QCoreApplication::translate("Provider", "The header %1 cannot hold a line break.")
                              .arg(QString::fromLatin1(name)),
                          m_profile.id);
        if (!filled.isEmpty())
            request.headers.append({name, filled});
    }
    return {};
}

Result<HttpRequest> RequestBuilder::make(const Call &call, const Variables &variables) const
{
    const auto url = address(call, variables);
    if (!url)
        return url.error();
    HttpRequest request;
    request.verb = call.method;
    request.url = *url;
    if (call.deadlineMs > 0)
        request.deadlineMs = call.deadlineMs;
    if (const auto put = putHeaders(call, variables, request); !put)
        return put.error();
    request.headers.emplaceBack("Accept", "application/json");
    const QJsonValue body = call.encoding == Call::Encoding::None ? QJsonValue() : call.body.fill(variables);
    if (!body.isObject())
        return request;
    if (call.encoding == Call::Encoding::Multipart) {
        const Multipart multipart = multipartOf(body.toObject());
        request.headers.append({"Content-Type", multipart.contentType});
        request.body = multipart.body;
    } else {
        request.headers.emplaceBack("Content-Type", "application/json");
        request.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    }
    return request;
}

}  // namespace circletake::providers
