// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediaworker.h"

#include "base/logging.h"
#include "media/childenvironment.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace circletake::media {

namespace {

constexpr int startMs = 20'000;
constexpr int endMs = 2'000;
constexpr int lookMs = 40;  // how often a wait looks at its cancel flag

Error badFile(const QString &what)
{
    return {ErrorKind::BadInput, what, {}, {}};
}

Error cancelled()
{
    return {ErrorKind::Cancelled, QCoreApplication::translate("MediaWorker", "Stopped."), {}, {}};
}

}  // namespace

MediaWorker::MediaWorker(QString program)
    : m_program(std::move(program))
{
}

MediaWorker::~MediaWorker()
{
    if (!isRunning())
        return;
    m_process->closeWriteChannel();  // it reads the end of its input and leaves
    if (!m_process->waitForFinished(endMs))
        stop();
}

bool MediaWorker::isRunning() const
{
    return m_process && m_process->state() == QProcess::Running;
}

qint64 MediaWorker::processId() const
{
    return isRunning() ? m_process->processId() : 0;
}

Result<void> MediaWorker::start()
{
    m_reader = {};
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(childEnvironment());
    m_process->start(m_program, QStringList(), QIODevice::ReadWrite | QIODevice::Unbuffered);
    if (m_process->waitForStarted(startMs))
        return {};
    return Error{ErrorKind::MissingTool,
                 QCoreApplication::translate("MediaWorker", "The media worker cannot be started: %1")
                     .arg(m_process->errorString()),
                 m_program, QCoreApplication::translate("MediaWorker", "Install Circle Take again.")};
}

void MediaWorker::stop()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(endMs);
    m_process.reset();
}

Error MediaWorker::died()
{
    if (!m_process->waitForFinished(endMs)) {
        m_process->kill();
        m_process->waitForFinished(endMs);
    }
    const QString words = QString::fromUtf8(m_process->readAllStandardError().right(400)).simplified();
    qCWarning(lcMedia) << "media worker ended in a request:" << m_process->exitStatus() << m_process->exitCode()
                       << words;
    m_process.reset();
    m_died = true;
    return badFile(QCoreApplication::translate("MediaWorker", "The media worker ended while it read this file."));
}

Result<void> MediaWorker::send(const Message &message)
{
    if (!isRunning()) {
        if (auto started = start(); !started)
            return started;
    }
    const QByteArray bytes = toWire(message);
    if (m_process->write(bytes) != bytes.size())
        return died();
    while (m_process->bytesToWrite() > 0) {
        if (!m_process->waitForBytesWritten(startMs))
            return died();
    }
    return {};
}

Result<Message> MediaWorker::receive(int timeoutMs, const CancelFlag &cancel)
{
    Q_ASSERT(m_process);
    QElapsedTimer elapsed;
    elapsed.start();
    for (;;) {
        m_process->readAllStandardError();
        m_reader.feed(m_process->readAllStandardOutput());
        if (auto message = m_reader.next()) {
            if (auto error = errorOf(*message))
                return *std::move(error);
            return *std::move(message);
        }
        if (cancel && *cancel) {
            stop();
            return cancelled();
        }
        if (m_reader.isBroken() || elapsed.hasExpired(timeoutMs)) {
            stop();
            return badFile(QCoreApplication::translate("MediaWorker", "Reading this file took too long."));
        }
        if (!m_process->waitForReadyRead(lookMs) && m_process->state() == QProcess::NotRunning &&
            m_process->bytesAvailable() == 0)
            return died();
    }
}

Result<Message> MediaWorker::ask(const Message &request, int timeoutMs, const CancelFlag &cancel,
                                 const std::function<void(const Message &)> &part)
{
    m_died = false;
    // Looks whether an idle child has died; the state alone is not told to a thread without an event loop.
    if (m_process)
        m_process->waitForFinished(0);
    if (cancel && *cancel)
        return cancelled();
    if (auto sent = send(request); !sent)
        return sent.error();
    for (;;) {
        auto answer = receive(timeoutMs, cancel);
        if (!answer || !answer->header.value(QLatin1String("more")).toBool())
            return answer;
        if (part)
            part(*answer);
    }
}

}  // namespace circletake::media
