// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/wire/message.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QtEndian>

namespace circletake::media {

namespace {

constexpr qsizetype prefixBytes = 8;

struct FaultWord
{
    Fault fault;
    const char *key;
    ErrorKind kind;
    const char *sentence;
};

constexpr FaultWord faultWords[] = {
    {Fault::Open, "open", ErrorKind::Storage, QT_TRANSLATE_NOOP("MediaWorker", "The file cannot be opened.")},
    {Fault::NotMedia, "not_media", ErrorKind::BadInput,
     QT_TRANSLATE_NOOP("MediaWorker", "This is not a video file (MP4, MOV, MKV or WebM).")},
    {Fault::Container, "container", ErrorKind::BadInput,
     QT_TRANSLATE_NOOP("MediaWorker", "The video file is damaged or cut off: its index cannot be read.")},
    {Fault::NoVideo, "no_video", ErrorKind::BadInput,
     QT_TRANSLATE_NOOP("MediaWorker", "The file has no picture that can be decoded.")},
    {Fault::NoSound, "no_sound", ErrorKind::BadInput,
     QT_TRANSLATE_NOOP("MediaWorker", "The file has no sound that can be decoded.")},
    {Fault::Decode, "decode", ErrorKind::BadInput,
     QT_TRANSLATE_NOOP("MediaWorker", "The clip is damaged: not all of it can be decoded.")},
    {Fault::TooLarge, "too_large", ErrorKind::BadInput,
     QT_TRANSLATE_NOOP("MediaWorker", "The clip is larger than this program accepts.")},
    {Fault::Unlike, "unlike", ErrorKind::Unsupported,
     QT_TRANSLATE_NOOP("MediaWorker", "The clips differ and cannot be joined without encoding them.")},
    {Fault::Write, "write", ErrorKind::Storage, QT_TRANSLATE_NOOP("MediaWorker", "The result cannot be written.")},
    {Fault::NotPicture, "not_picture", ErrorKind::BadInput,
     QT_TRANSLATE_NOOP("MediaWorker", "This is not a picture that can be read (JPEG, PNG, WebP, TIFF or BMP).")},
    {Fault::BrokenPicture, "broken_picture", ErrorKind::BadInput,
     QT_TRANSLATE_NOOP("MediaWorker", "The picture is damaged or cut off.")},
    {Fault::LargePicture, "large_picture", ErrorKind::BadInput,
     QT_TRANSLATE_NOOP("MediaWorker", "The picture is too large; at most 120 megapixels are read.")},
    {Fault::MovingPicture, "moving_picture", ErrorKind::BadInput,
     QT_TRANSLATE_NOOP("MediaWorker", "The picture is animated. Save one frame of it as PNG or JPEG.")},
    {Fault::Model, "model", ErrorKind::MissingTool,
     QT_TRANSLATE_NOOP("MediaWorker", "The face models cannot be used: a file is damaged or of another make.")},
    {Fault::NoFaces, "no_faces", ErrorKind::Unsupported,
     QT_TRANSLATE_NOOP("MediaWorker", "This build of Circle Take cannot measure faces: it was made without OpenCV.")},
    {Fault::Encoder, "encoder", ErrorKind::MissingTool,
     QT_TRANSLATE_NOOP("MediaWorker", "The installed FFmpeg libraries cannot encode this video.")},
    {Fault::Request, "request", ErrorKind::Internal,
     QT_TRANSLATE_NOOP("MediaWorker", "The media worker did not understand a request.")},
};

const FaultWord &wordOf(Fault fault)
{
    return *std::find_if(std::begin(faultWords), std::end(faultWords),
                         [&](const FaultWord &word) { return word.fault == fault; });
}

}  // namespace

QByteArray toWire(const Message &message)
{
    const QByteArray header = QJsonDocument(message.header).toJson(QJsonDocument::Compact);
    QByteArray bytes(prefixBytes, Qt::Uninitialized);
    qToLittleEndian(quint32(header.size()), bytes.data());
    qToLittleEndian(quint32(message.payload.size()), bytes.data() + 4);
    return bytes + header + message.payload;
}

std::optional<Message> MessageReader::next()
{
    if (m_broken || m_buffer.size() < prefixBytes)
        return {};
    const qsizetype header = qFromLittleEndian<quint32>(m_buffer.constData());
    const qsizetype payload = qFromLittleEndian<quint32>(m_buffer.constData() + 4);
    m_broken = header > mostHeaderBytes || payload > mostPayloadBytes;
    if (m_broken || m_buffer.size() < prefixBytes + header + payload)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(m_buffer.mid(prefixBytes, header));
    m_broken = !document.isObject();
    if (m_broken)
        return {};
    Message message{document.object(), m_buffer.mid(prefixBytes + header, payload)};
    m_buffer.remove(0, prefixBytes + header + payload);
    return message;
}

QString key(Fault fault)
{
    return QLatin1String(wordOf(fault).key);
}

std::optional<Fault> faultOf(QStringView key)
{
    for (const FaultWord &word : faultWords) {
        if (key == QLatin1String(word.key))
            return word.fault;
    }
    return {};
}

Error workerError(Fault fault, const QString &detail)
{
    return {wordOf(fault).kind, key(fault), {}, detail};
}

Message errorAnswer(const Error &error)
{
    return {{{QStringLiteral("error"), error.what}, {QStringLiteral("detail"), error.next}}, {}};
}

std::optional<Error> errorOf(const Message &answer)
{
    const QJsonValue word = answer.header.value(QLatin1String("error"));
    if (word.isUndefined())
        return {};
    const FaultWord &fault = wordOf(faultOf(word.toString()).value_or(Fault::Request));
    QString what = QCoreApplication::translate("MediaWorker", fault.sentence);
    const QString detail = answer.header.value(QLatin1String("detail")).toString().left(500);
    if (!detail.isEmpty())
        what += QStringLiteral(" (%1)").arg(detail);
    return Error{fault.kind, what, {}, {}};
}

}  // namespace circletake::media
