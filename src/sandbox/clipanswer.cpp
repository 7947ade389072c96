// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/clipanswer.h"

namespace circletake::sandbox {

namespace {

/// Bytes [from, to) of a file: all of it, unless a range was asked for.
struct ByteRange
{
    qint64 from = 0;
    qint64 to = 0;
    bool asked = false;
};

/// The range that a header asks for, empty when the file has none of it; all of the file for a header that is not about
/// one range, which counts as none (RFC 9110, 14.2).
ByteRange rangeIn(const QByteArray &header, qint64 size)
{
    const ByteRange all{0, size, false};
    const QList<QByteArray> ends = header.mid(6).split('-');
    if (!header.startsWith("bytes=") || ends.size() != 2)
        return all;
    bool fromOk = false;
    bool toOk = false;
    const qint64 from = ends[0].toLongLong(&fromOk);
    const qint64 to = ends[1].toLongLong(&toOk);
    if (fromOk && (toOk || ends[1].isEmpty()))
        return {from, toOk ? qMin(to + 1, size) : size, true};
    return ends[0].isEmpty() && toOk ? ByteRange{qMax<qint64>(0, size - to), size, true} : all;
}

}  // namespace

HttpReplyOut clipAnswer(const HttpRequestIn &request, const QString &path, const QByteArray &etag)
{
    const auto clip = std::make_shared<QFile>(path);
    if (!clip->open(QIODevice::ReadOnly))
        return HttpReplyOut::error(404, QStringLiteral("No such file"));
    const qint64 size = clip->size();
    const QByteArray condition = request.headers.value("if-range");
    const bool same = condition.isEmpty() || condition == etag;
    const ByteRange range = rangeIn(same ? request.headers.value("range") : QByteArray(), size);
    HttpReplyOut reply;
    if (range.asked && range.from >= range.to) {
        reply = HttpReplyOut::error(416, QStringLiteral("The clip has %1 bytes").arg(size));
        reply.headers.insert("Content-Range", "bytes */" + QByteArray::number(size));
        return reply;
    }
    clip->seek(range.from);
    reply.status = range.asked ? 206 : 200;
    reply.type = "video/mp4";
    reply.stretch = {clip, range.to - range.from};
    reply.headers.insert("Accept-Ranges", "bytes");
    reply.headers.insert("ETag", etag);
    if (range.asked)
        reply.headers.insert("Content-Range", "bytes " + QByteArray::number(range.from) + '-' +
                                                  QByteArray::number(range.to - 1) + '/' + QByteArray::number(size));
    return reply;
}

bool reachesTheEnd(const HttpReplyOut &answer)
{
    const auto &[file, bytes] = answer.stretch;
    return file && file->pos() + bytes == file->size();
}

}  // namespace circletake::sandbox
