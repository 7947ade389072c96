// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomstory.h"

#include <algorithm>

namespace circletake::test {

namespace {

class Maker
{
public:
    Maker(Random &random, const StoryShape &shape)
        : m_random(random)
        , m_shape(shape)
    {
    }

    StoryRows make()
    {
        makeSeries();
        for (int i = 0; i < m_shape.characters; ++i)
            makeCharacter();
        for (int i = 0; i < m_shape.episodes; ++i)
            makeEpisode(i + 1);
        return std::move(m_rows);
    }

private:
    int below(int bound) { return int(m_random.below(bound)); }
    bool chance() { return below(2) == 1; }
    qint64 nextId() { return m_nextId += 1 + below(3); }
    template <class Word>
    Word word(Word last)
    {
        return Word(below(int(last) + 1));
    }

    QString text()
    {
        static const QStringList plain{QStringLiteral("雨夜，林薇推开病房的门。"), QStringLiteral("She turns away."),
                                       QStringLiteral("中景 medium shot, eye level, slow push in")};
        static const QStringList strange{QString(),
                                         QStringLiteral("a\nb\r\n\tc"),
                                         QStringLiteral("\"it's\" [] {} , \\"),
                                         QString::fromUtf8("\xf0\x9f\x8e\xac 😀"),
                                         QStringLiteral("NUL") + QChar(0) + QStringLiteral("inside"),
                                         QString(5000, QChar(0x5267))};
        if (m_shape.strangeText && below(4) == 0)
            return strange[below(int(strange.size()))];
        return plain[below(int(plain.size()))] + QString::number(below(1000));
    }

    QStringList texts()
    {
        QStringList list;
        for (int i = below(4); i > 0; --i)
            list << text();
        return list;
    }

    Money money()
    {
        if (below(3) == 0)
            return {};
        return Money::ofUnits(qint64(m_random.next() % 5'000'000'000), chance() ? Currency::usd() : Currency::cny());
    }

    qint64 moment() { return 1'750'000'000'000 + qint64(m_random.next() % 10'000'000'000); }

    QVector<Picture> pictures()
    {
        QVector<Picture> some;
        for (int i = below(3); i > 0; --i)
            some.append({QStringLiteral("references/") + QString::fromLatin1(m_random.token(4)),
                         m_random.token(32),
                         {below(4000), below(4000)},
                         below(1'000'000)});
        return some;
    }

    QVector<SpecPicture> specPictures()
    {
        QVector<SpecPicture> some;
        for (const Picture &picture : pictures())
            some.append({word(PictureRole::Reference), text(), picture});
        return some;
    }

    void makeSeries()
    {
        static const QStringList aspects{QStringLiteral("9:16"), QStringLiteral("16:9"), QStringLiteral("1:1")};
        m_rows.series = {text(),
                         QStringLiteral("zh"),
                         text(),
                         aspects[below(3)],
                         QStringLiteral("1080p"),
                         24 + below(7),
                         text(),
                         money(),
                         {pictures(), {{text(), text(), pictures()}}, word(SeedRule::Character)}};
    }

    void makeCharacter()
    {
        m_rows.characters.append({{nextId()},
                                  QStringLiteral("Name") + text(),
                                  texts(),
                                  text(),
                                  text(),
                                  text(),
                                  pictures(),
                                  {{SceneId{1 + below(50)}, text()}}});
    }

    void makeEpisode(int number)
    {
        const Episode episode{{nextId()}, number, text(), money()};
        m_rows.episodes.append(episode);
        for (int i = 0; i < m_shape.scenesPerEpisode; ++i)
            makeScene(episode.id, i + 1);
    }

    Line line(int at)
    {
        return {word(LineKind::FlashbackOut),
                text(),
                text(),
                text(),
                word(VoiceKind::OffScreen),
                text(),
                chance(),
                text(),
                at * 2 + 1,
                at * 2 + 1 + below(2)};
    }

    void makeScene(EpisodeId episode, int number)
    {
        Scene scene{{nextId()},          episode, number,  text(), text(),  word(TimeOfDay::Night),
                    word(Setting::Both), text(),  texts(), {},     chance()};
        for (int i = 0; i < m_shape.linesPerScene; ++i)
            scene.lines.append(line(i));
        m_rows.scenes.append(scene);
        int uncovered = 0;
        for (int i = 0; i < m_shape.shotsPerScene; ++i)
            makeShot(scene, (i + 1) * 10, uncovered);
    }

    void makeShot(const Scene &scene, int number, int &uncovered)
    {
        Shot shot{{nextId()},
                  scene.id,
                  number,
                  word(ShotSize::Insert),
                  word(CameraAngle::Dutch),
                  word(CameraMove::Handheld),
                  word(Tone::Playful),
                  text(),
                  {},
                  {},
                  5000 + below(25'001),
                  text(),
                  ShotFields::fromInt(below(0x400)),
                  chance(),
                  chance(),
                  {},
                  text(),
                  chance()};
        for (int i = below(4); i > 0 && uncovered < scene.lines.size(); --i)
            shot.lines.append(uncovered++);
        for (int i = below(3); i > 0 && !m_rows.characters.isEmpty(); --i)
            shot.cast.append(m_rows.characters[below(int(m_rows.characters.size()))].id);
        for (int i = 0; i < m_shape.takesPerShot; ++i)
            makeTake(shot, i + 1);
        m_rows.shots.append(shot);
    }

    void makeTake(Shot &shot, int number)
    {
        Take take;
        take.id = {nextId()};
        take.shot = shot.id;
        take.number = number;
        take.state = word(TakeState::Cancelled);
        take.spec = {text(),   text(),         text(),
                     text(),   text(),         5000 + below(1000),
                     text(),   text(),         qint64(m_random.next()),
                     chance(), specPictures(), m_random.token(32),
                     {}};
        if (chance())
            take.spec.lipSync = {{nextId()},
                                 QStringLiteral("clips/EP01/%1.mp4").arg(below(1000)),
                                 m_random.token(32),
                                 QStringLiteral("voices/林薇 %1.wav").arg(below(1000)),
                                 m_random.token(32)};
        take.problem = word(ProblemKind::Storage);
        take.message = text();
        take.providerWords = text();
        take.reserved = money();
        take.spent = money();
        take.clip = QStringLiteral("clips/") + text();
        take.clipHash = m_random.token(32);
        take.clipBytes = qint64(m_random.next() % 5'000'000'000);
        take.clipFrames = below(1000);
        take.animatic = chance();
        take.byPerson = chance();
        take.latency = {below(500) - 1, below(500), below(100'000), below(5000)};
        take.createdAt = moment();
        take.submittedAt = moment();
        take.acceptedAt = moment();
        take.endedAt = moment();
        if (below(3) == 0)
            shot.circled = take.id;
        m_rows.takes.append(take);
    }

    Random &m_random;
    StoryShape m_shape;
    StoryRows m_rows;
    qint64 m_nextId = 0;
};

template <class Row>
bool same(QVector<Row> a, QVector<Row> b)
{
    const auto earlier = [](const Row &left, const Row &right) { return left.id < right.id; };
    std::sort(a.begin(), a.end(), earlier);
    std::sort(b.begin(), b.end(), earlier);
    return a == b;
}

}  // namespace

StoryRows randomStory(Random &random, const StoryShape &shape)
{
    return Maker(random, shape).make();
}

StoryRows largeStory(int shots)
{
    SeededRandom random(1);
    constexpr int shotsPerScene = 6;
    constexpr int scenesPerEpisode = 47;
    const int episodes = (shots + shotsPerScene * scenesPerEpisode - 1) / (shotsPerScene * scenesPerEpisode);
    StoryRows rows = randomStory(random, {episodes, scenesPerEpisode, shotsPerScene, 12, 0, 40, false});
    rows.shots.resize(shots);
    return rows;
}

bool sameRows(StoryRows a, StoryRows b)
{
    return a.series == b.series && same(std::move(a.episodes), std::move(b.episodes)) &&
           same(std::move(a.scenes), std::move(b.scenes)) && same(std::move(a.shots), std::move(b.shots)) &&
           same(std::move(a.takes), std::move(b.takes)) && same(std::move(a.characters), std::move(b.characters)) &&
           same(std::move(a.readings), std::move(b.readings)) && same(std::move(a.beds), std::move(b.beds));
}

}  // namespace circletake::test
