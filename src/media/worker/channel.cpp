// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/channel.h"

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#include <cerrno>
#endif

namespace circletake::media {

namespace {

#ifdef Q_OS_WIN
int takeOver(int descriptor, int instead)
{
    const int own = _dup(descriptor);
    _setmode(own, _O_BINARY);
    _dup2(instead, descriptor);
    return own;
}
qint64 readSome(int descriptor, char *to, size_t bytes)
{
    return _read(descriptor, to, unsigned(bytes));
}
qint64 writeSome(int descriptor, const char *from, size_t bytes)
{
    return _write(descriptor, from, unsigned(bytes));
}
int prepareInput()
{
    _setmode(0, _O_BINARY);
    return 0;
}
#else
int takeOver(int descriptor, int instead)
{
    const int own = ::dup(descriptor);
    ::dup2(instead, descriptor);
    return own;
}
qint64 readSome(int descriptor, char *to, size_t bytes)
{
    ssize_t got = 0;
    do {
        got = ::read(descriptor, to, bytes);
    } while (got < 0 && errno == EINTR);
    return got;
}
qint64 writeSome(int descriptor, const char *from, size_t bytes)
{
    ssize_t put = 0;
    do {
        put = ::write(descriptor, from, bytes);
    } while (put < 0 && errno == EINTR);
    return put;
}
int prepareInput()
{
    return 0;
}
#endif

}  // namespace

Channel::Channel()
    : m_in(prepareInput())
    , m_out(takeOver(1, 2))
{
}

std::optional<Message> Channel::read()
{
    for (;;) {
        if (auto message = m_reader.next())
            return message;
        QByteArray bytes(1 << 16, Qt::Uninitialized);
        const qint64 got = readSome(m_in, bytes.data(), size_t(bytes.size()));
        if (got <= 0 || m_reader.isBroken())
            return {};
        bytes.truncate(got);
        m_reader.feed(bytes);
    }
}

bool Channel::write(const Message &message)
{
    const QByteArray bytes = toWire(message);
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 put = writeSome(m_out, bytes.constData() + done, size_t(bytes.size() - done));
        if (put <= 0)
            return false;
        done += put;
    }
    return true;
}

}  // namespace circletake::media
