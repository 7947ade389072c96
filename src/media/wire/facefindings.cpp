// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/wire/facefindings.h"

#include <QJsonArray>
#include <QtEndian>
#include <cmath>

namespace circletake::media {

namespace {

constexpr int mostNumbers = 4096;  // of one embedding

QJsonArray toJson(const SeenFace &face)
{
    return {face.sample,      face.atMs,         face.box.x(), face.box.y(),
            face.box.width(), face.box.height(), face.score,   face.sharpness};
}

std::optional<SeenFace> faceFrom(const QJsonArray &numbers, int samples)
{
    constexpr int count = 8;
    SeenFace face;
    face.sample = numbers.at(0).toInt(-1);
    face.atMs = numbers.at(1).toInteger(-1);
    face.box = {numbers.at(2).toDouble(), numbers.at(3).toDouble(), numbers.at(4).toDouble(), numbers.at(5).toDouble()};
    face.score = numbers.at(6).toDouble(-1);
    face.sharpness = numbers.at(7).toDouble(-1);
    constexpr QRectF around(-1, -1, 3, 3);  // a box may reach beyond the picture
    const bool plausible = numbers.size() == count && face.sample >= 0 && face.sample < samples && face.atMs >= 0 &&
                           face.box.isValid() && around.contains(face.box) && face.score >= 0 && face.score <= 1 &&
                           face.sharpness >= 0;
    return plausible ? std::optional(face) : std::nullopt;
}

std::optional<QVector<float>> embeddingFrom(const char *bytes, int numbers)
{
    QVector<float> embedding(numbers);
    qFromLittleEndian<float>(bytes, numbers, embedding.data());
    double length = 0;
    for (const float number : std::as_const(embedding))
        length += double(number) * double(number);
    constexpr double rounding = 1e-3;
    return std::abs(length - 1) < rounding ? std::optional(std::move(embedding)) : std::nullopt;
}

}  // namespace

Message toMessage(const FaceFindings &findings)
{
    QJsonArray faces;
    Message message;
    const int numbers = findings.faces.isEmpty() ? 0 : int(findings.faces.first().embedding.size());
    for (const SeenFace &face : findings.faces) {
        Q_ASSERT(face.embedding.size() == numbers);
        faces.append(toJson(face));
        QByteArray bytes(numbers * qsizetype(sizeof(float)), Qt::Uninitialized);
        qToLittleEndian<float>(face.embedding.constData(), numbers, bytes.data());
        message.payload += bytes;
    }
    message.header = {{QStringLiteral("samples"), findings.samples},
                      {QStringLiteral("numbers"), numbers},
                      {QStringLiteral("faces"), faces}};
    return message;
}

std::optional<FaceFindings> faceFindingsFrom(const Message &message)
{
    FaceFindings findings;
    findings.samples = message.header.value(QLatin1String("samples")).toInt(-1);
    const int numbers = message.header.value(QLatin1String("numbers")).toInt(-1);
    const QJsonArray faces = message.header.value(QLatin1String("faces")).toArray();
    const qsizetype step = numbers * qsizetype(sizeof(float));
    if (findings.samples < 0 || findings.samples > mostSamples || numbers < 0 || numbers > mostNumbers ||
        faces.size() > qsizetype(findings.samples) * mostFacesASample || message.payload.size() != faces.size() * step)
        return {};
    for (qsizetype i = 0; i < faces.size(); ++i) {
        auto face = faceFrom(faces.at(i).toArray(), findings.samples);
        auto embedding = embeddingFrom(message.payload.constData() + i * step, numbers);
        if (!face || !embedding)
            return {};
        face->embedding = *std::move(embedding);
        findings.faces.append(*face);
    }
    return findings;
}

}  // namespace circletake::media
