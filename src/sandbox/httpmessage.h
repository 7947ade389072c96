// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

namespace circletake::sandbox {

/// A request as it was read from a connection. Header names are lower-case.
struct HttpRequestIn
{
    QByteArray method;
    QString path;   ///< without query, decoded
    QString query;  ///< without "?"
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
    bool keepAlive = true;
};

/// Reads requests out of a connection's bytes, however they are cut. Content-Length only: the API needs no more.
class HttpRequestReader
{
public:
    enum class State { NeedsMore, Complete, Broken, TooLarge };
    static constexpr qsizetype mostHeaderBytes = 32 * 1024;
    static constexpr qsizetype mostBodyBytes = 64 * 1024 * 1024;  ///< a lip sync carries sound as a data URL

    /// Adds what came. After Complete, take() gives the request and reading goes on with what is left.
    State add(const QByteArray &bytes);
    [[nodiscard]] HttpRequestIn take();

private:
    State read();
    [[nodiscard]] bool readHead(const QByteArray &head);

    QByteArray m_bytes;
    std::optional<HttpRequestIn> m_request;
    qsizetype m_length = -1;  // of the body; -1 before the head was read
};

/// A stretch of a file that is sent without being in memory: from where the file stands.
struct FileStretch
{
    std::shared_ptr<QFile> file;  ///< open for reading
    qint64 bytes = 0;
};

/// What is sent back: `body`, or the stretch of a file when there is one.
struct HttpReplyOut
{
    int status = 200;
    QByteArray type = "application/json";
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
    FileStretch stretch;
    std::function<void()>
        whenSent;  ///< called once when all of it went out, not when the client left before; may be empty

    [[nodiscard]] static HttpReplyOut json(const QJsonObject &object, int status = 200);
    /// {"error": message} and, for 429, its code.
    [[nodiscard]] static HttpReplyOut error(int status, const QString &message);
    [[nodiscard]] qint64 length() const { return stretch.file ? stretch.bytes : body.size(); }
    /// As if `bytes` were all there is.
    void cutTo(qint64 bytes);
    /// Status line and headers, up to and with the empty line.
    [[nodiscard]] QByteArray head(bool keepAlive) const;
};

}  // namespace circletake::sandbox
