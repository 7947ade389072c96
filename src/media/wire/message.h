// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace circletake::media {

/// One message between us and the media worker: a JSON object, then bytes. On the wire: two 32-bit little-endian
/// lengths, the compact JSON, the payload.
struct Message
{
    QJsonObject header;
    QByteArray payload;
};

inline constexpr qsizetype mostHeaderBytes = 4'000'000;
inline constexpr qsizetype mostPayloadBytes = 256'000'000;

[[nodiscard]] QByteArray toWire(const Message &message);

/// Puts messages together again from bytes as they arrive. After nonsense on the wire it stays broken.
class MessageReader
{
public:
    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next whole message, or nothing yet.
    [[nodiscard]] std::optional<Message> next();
    [[nodiscard]] bool isBroken() const { return m_broken; }

private:
    QByteArray m_buffer;
    bool m_broken = false;
};

/// What the worker says went wrong with a request.
enum class Fault {
    Open,       ///< the file cannot be opened by us
    NotMedia,   ///< no MP4, MOV, MKV or WebM by its first bytes
    Container,  ///< its index is missing or damaged
    NoVideo,    ///< has no picture track that can be decoded here
    NoSound,
    Decode,      ///< a picture or a stretch of sound is damaged
    TooLarge,    ///< passes a limit of size, length or memory
    Unlike,      ///< clips cannot be joined without encoding them
    Write,       ///< the result cannot be written
    NotPicture,  ///< no still picture that we read, by its first bytes
    BrokenPicture,
    LargePicture,  ///< has more pixels than we decode
    MovingPicture,
    Model,    ///< a file of the face models is missing or is none
    NoFaces,  ///< this build cannot look for faces
    Encoder,  ///< this FFmpeg cannot encode it
    Request   ///< the request makes no sense: an error of ours
};

[[nodiscard]] QString key(Fault fault);
[[nodiscard]] std::optional<Fault> faultOf(QStringView key);

/// Inside the worker: an Error whose `what` is the fault's key and whose `next` holds libav's words.
[[nodiscard]] Error workerError(Fault fault, const QString &detail = {});
[[nodiscard]] Message errorAnswer(const Error &error);
/// In our process: the translated Error of an answer, or nothing when it is not an error answer.
[[nodiscard]] std::optional<Error> errorOf(const Message &answer);

}  // namespace circletake::media
