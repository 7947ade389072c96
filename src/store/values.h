// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "render/ports/takestore.h"
#include "store/statement.h"
#include "story/camera.h"
#include "story/line.h"
#include "story/reading.h"
#include "story/soundbed.h"
#include "story/storyboard.h"
#include "story/take.h"

namespace circletake::store {

// How one value of ours stands in a column. Words are stored by number (append only); money stands in two columns,
// units and currency; lists are JSON arrays, so that SQLite's own functions can read them.

/// The last word of an enumeration: a larger number in a file was not written by us.
template <class Word>
inline constexpr int lastWord = -1;
template <>
inline constexpr int lastWord<ShotSize> = int(ShotSize::Insert);
template <>
inline constexpr int lastWord<CameraAngle> = int(CameraAngle::Dutch);
template <>
inline constexpr int lastWord<CameraMove> = int(CameraMove::Handheld);
template <>
inline constexpr int lastWord<Tone> = int(Tone::Playful);
template <>
inline constexpr int lastWord<TimeOfDay> = int(TimeOfDay::Night);
template <>
inline constexpr int lastWord<Setting> = int(Setting::Both);
template <>
inline constexpr int lastWord<LineKind> = int(LineKind::FlashbackOut);
template <>
inline constexpr int lastWord<VoiceKind> = int(VoiceKind::OffScreen);
template <>
inline constexpr int lastWord<VoiceSource> = int(VoiceSource::Recording);
template <>
inline constexpr int lastWord<ReadingState> = int(ReadingState::Failed);
template <>
inline constexpr int lastWord<BedKind> = int(BedKind::Ambience);
template <>
inline constexpr int lastWord<TakeState> = int(TakeState::Cancelled);
template <>
inline constexpr int lastWord<ProblemKind> = int(ProblemKind::Storage);
template <>
inline constexpr int lastWord<render::LedgerEntry::Kind> = int(render::LedgerEntry::Kind::Spend);

template <class Value>
concept Word = std::is_enum_v<Value>;

inline void bindValue(Statement &to, qint64 value)
{
    to.bind(value);
}
inline void bindValue(Statement &to, int value)
{
    to.bind(qint64(value));
}
inline void bindValue(Statement &to, bool value)
{
    to.bind(qint64(value));
}
inline void bindValue(Statement &to, const QString &value)
{
    to.bind(value);
}
inline void bindValue(Statement &to, const QByteArray &value)
{
    to.bind(value);
}
inline void bindValue(Statement &to, ShotFields value)
{
    to.bind(qint64(value.toInt()));
}
void bindValue(Statement &to, Money value);
void bindValue(Statement &to, const QStringList &value);
void bindValue(Statement &to, const QVector<int> &value);
void bindValue(Statement &to, const QVector<CharacterId> &value);
void bindValue(Statement &to, const QVector<Picture> &value);
void bindValue(Statement &to, const QVector<SceneLook> &value);
void bindValue(Statement &to, const QVector<SpecPicture> &value);
void bindValue(Statement &to, const StyleBible &value);
void bindValue(Statement &to, const LipSync &value);
template <Word Value>
void bindValue(Statement &to, Value value)
{
    to.bind(qint64(value));
}
template <class Tag>
void bindValue(Statement &to, Id<Tag> id)
{
    to.bind(id.value);
}

/// Reads the columns of one row from left to right. What we could not have written makes it `odd`, and reads as the
/// type's own default.
class RowReader
{
public:
    explicit RowReader(const Statement &row)
        : m_row(row)
    {
    }

    void read(qint64 &value) { value = m_row.integer(m_column++); }
    void read(int &value) { value = int(m_row.integer(m_column++)); }
    void read(bool &value) { value = m_row.integer(m_column++) != 0; }
    void read(QString &value) { value = m_row.text(m_column++); }
    void read(QByteArray &value) { value = m_row.bytes(m_column++); }
    void read(ShotFields &value) { value = ShotFields::fromInt(int(m_row.integer(m_column++))); }
    void read(Money &value);
    void read(QStringList &value);
    void read(QVector<int> &value);
    void read(QVector<CharacterId> &value);
    void read(QVector<Picture> &value);
    void read(QVector<SceneLook> &value);
    void read(QVector<SpecPicture> &value);
    void read(StyleBible &value);
    void read(LipSync &value);
    template <class Tag>
    void read(Id<Tag> &id)
    {
        read(id.value);
    }
    template <Word Value>
    void read(Value &value)
    {
        const qint64 number = m_row.integer(m_column++);
        if (number >= 0 && number <= lastWord<Value>)
            value = Value(number);
        else
            m_odd = true;
    }

    [[nodiscard]] bool isOdd() const { return m_odd; }

private:
    template <class Rows, class From>
    void readList(Rows &rows, From from);

    const Statement &m_row;
    int m_column = 0;
    bool m_odd = false;
};

}  // namespace circletake::store
