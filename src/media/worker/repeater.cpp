// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/repeater.h"

#include "media/worker/bits.h"

namespace circletake::media {

namespace {

enum UnitType { Slice = 1, KeySlice = 5, SequenceParameters = 7, PictureParameters = 8 };

const QByteArrayView startCode("\0\0\1", 3);

int typeOf(QByteArrayView unit)
{
    return unit.isEmpty() ? 0 : unit.front() & 0x1f;
}

/// The first unit of one of two types in a stream with start codes.
std::optional<QByteArrayView> findUnit(QByteArrayView stream, int type, int otherType)
{
    for (qsizetype at = stream.indexOf(startCode); at >= 0;) {
        const qsizetype from = at + startCode.size();
        at = stream.indexOf(startCode, from);
        const QByteArrayView unit = stream.sliced(from, (at < 0 ? stream.size() : at) - from);
        if (typeOf(unit) == type || typeOf(unit) == otherType)
            return unit;
    }
    return {};
}

struct Sequence
{
    int frameNumberBits = 0;
    int macroblocks = 0;
};

std::optional<Sequence> readSequence(QByteArrayView unit)
{
    BitReader reader(unit);
    const quint32 profile = reader.bits(8);
    static_cast<void>(reader.bits(16));  // constraints, level
    static_cast<void>(reader.number());  // its id
    Sequence sequence;
    sequence.frameNumberBits = int(reader.number()) + 4;
    const quint32 orderType = reader.number();
    const quint32 references = reader.number();
    const bool gaps = reader.flag();
    const quint32 width = reader.number() + 1, height = reader.number() + 1;
    const bool framesOnly = reader.flag();
    sequence.macroblocks = int(width * height);
    const bool simpleProfile = profile == 66 || profile == 77;  // the others have more fields in between
    const bool usable = simpleProfile && orderType == 2 && references >= 1 && !gaps && framesOnly &&
                        sequence.frameNumberBits <= 16 && width <= 512 && height <= 512 && !reader.isPastEnd();
    return usable ? std::optional(sequence) : std::nullopt;
}

}  // namespace

std::optional<Repeater> Repeater::forStream(QByteArrayView parameterSets)
{
    const auto sequenceUnit = findUnit(parameterSets, SequenceParameters, SequenceParameters);
    const auto pictureUnit = findUnit(parameterSets, PictureParameters, PictureParameters);
    const auto sequence = sequenceUnit ? readSequence(*sequenceUnit) : std::nullopt;
    if (!sequence || !pictureUnit)
        return {};
    Repeater repeater;
    repeater.m_frameNumberBits = sequence->frameNumberBits;
    repeater.m_macroblocks = sequence->macroblocks;
    BitReader reader(*pictureUnit);
    repeater.m_pictureParameterSet = int(reader.number());
    static_cast<void>(reader.number());  // the sequence parameter set's id
    const bool arithmeticCoding = reader.flag();
    const bool bottomOrder = reader.flag();
    const quint32 sliceGroups = reader.number();
    repeater.m_overrideReferences = reader.number() != 0;
    static_cast<void>(reader.number());  // references of the other list
    const bool weighted = reader.flag();
    static_cast<void>(reader.bits(2));
    for (int i = 0; i < 3; ++i)
        static_cast<void>(reader.signedNumber());  // quantisers
    repeater.m_saysDeblocking = reader.flag();
    static_cast<void>(reader.flag());
    const bool redundant = reader.flag();
    const bool usable = !arithmeticCoding && !bottomOrder && sliceGroups == 0 && !weighted && !redundant &&
                        repeater.m_pictureParameterSet < 256 && !reader.isPastEnd();
    return usable ? std::optional(repeater) : std::nullopt;
}

std::optional<QByteArray> Repeater::repeat(QByteArrayView picture) const
{
    const auto unit = findUnit(picture, Slice, KeySlice);
    if (!unit)
        return {};
    BitReader reader(unit->first(qMin<qsizetype>(unit->size(), 32)));
    for (int i = 0; i < 3; ++i)
        static_cast<void>(reader.number());  // first macroblock, kind, parameter set
    const quint32 frameNumber = reader.bits(m_frameNumberBits);
    BitWriter writer;
    writer.number(0);  // first macroblock
    writer.number(5);  // all of it predicted from what came before
    writer.number(quint32(m_pictureParameterSet));
    writer.bits((frameNumber + 1) & ((1U << m_frameNumberBits) - 1), m_frameNumberBits);
    writer.flag(m_overrideReferences);
    if (m_overrideReferences)
        writer.number(0);  // one reference
    writer.flag(false);    // in their usual order
    writer.number(0);      // quantiser as in the parameter set
    if (m_saysDeblocking)
        writer.number(1);                   // none
    writer.number(quint32(m_macroblocks));  // all skipped
    return QByteArray("\0\0\0\1\x01", 5) + writer.finish();
}

}  // namespace circletake::media
