// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace circletake::store {

namespace {

QByteArray ourName()
{
    return QStringLiteral("%1 %2").arg(QCoreApplication::applicationPid()).arg(QSysInfo::machineHostName()).toUtf8();
}

QString nameIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(256)).trimmed() : QString();
}

}  // namespace

#ifdef Q_OS_WIN

class ProjectLock::Handle
{
public:
    explicit Handle(const QString &path)
        : m_file(CreateFileW(reinterpret_cast<LPCWSTR>(QDir::toNativeSeparators(path).utf16()), GENERIC_WRITE,
                             FILE_SHARE_READ, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr))
        , m_fault(m_file == INVALID_HANDLE_VALUE ? GetLastError() : 0)
    {
    }
    ~Handle()
    {
        if (m_file != INVALID_HANDLE_VALUE)
            CloseHandle(m_file);
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    [[nodiscard]] Outcome take() const
    {
        if (m_file != INVALID_HANDLE_VALUE)
            return Outcome::Held;
        return m_fault == ERROR_SHARING_VIOLATION ? Outcome::Taken : Outcome::Unwritable;
    }
    void sign(const QByteArray &name) const
    {
        DWORD written = 0;
        WriteFile(m_file, name.constData(), DWORD(name.size()), &written, nullptr);
        SetEndOfFile(m_file);
    }

private:
    HANDLE m_file;
    DWORD m_fault;
};

#else

class ProjectLock::Handle
{
public:
    /// Closed on exec: a child process must not keep the project locked when we are gone.
    explicit Handle(const QString &path)
        : m_file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644))
    {
    }
    ~Handle()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    [[nodiscard]] Outcome take() const
    {
        if (m_file < 0)
            return Outcome::Unwritable;
        return ::flock(m_file, LOCK_EX | LOCK_NB) == 0 ? Outcome::Held : Outcome::Taken;
    }
    void sign(const QByteArray &name) const
    {
        if (::ftruncate(m_file, 0) == 0) [[maybe_unused]]
            const auto written = ::pwrite(m_file, name.constData(), size_t(name.size()), 0);
    }

private:
    int m_file;
};

#endif

ProjectLock::ProjectLock(const QString &path)
    : m_handle(std::make_unique<Handle>(path))
    , m_outcome(m_handle->take())
{
    if (m_outcome == Outcome::Held)
        m_handle->sign(ourName());
    else if (m_outcome == Outcome::Taken)
        m_holder = nameIn(path);
}

ProjectLock::~ProjectLock() = default;

}  // namespace circletake::store
