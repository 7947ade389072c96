// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/castfinder.h"

#include "script/castfinderlooks.h"
#include "script/castfindernames.h"
#include "script/script.h"

#include <QHash>
#include <algorithm>

namespace circletake::script {

namespace {

/// What the scripts say of a name before it is known who shares it.
struct Candidate
{
    Character character;
    bool isKnown = false;
    bool certain = false;  ///< a cue, a 人物 entry or an age; else only an introduction in capitals
    bool speaks = false;
    int uses = 0;
};

void describe(Character &character, const QString &description)
{
    if (character.description.isEmpty())
        character.description = description;
    if (character.look.isEmpty())
        character.look = visibleLook(description);
}

class CastGathering
{
public:
    explicit CastGathering(const QVector<Character> &known)
    {
        for (Character character : known) {
            describe(character, character.description);
            m_candidates.append({character, true, true, false, 0});
            for (const QString &name : QStringList{character.name} + character.aliases)
                m_places.insert(nameKey(name), int(m_candidates.size()) - 1);
        }
    }

    void read(const Scene &scene)
    {
        for (const QString &name : scene.people)
            note(name);
        for (const Line &line : scene.lines)
            read(line);
    }

    [[nodiscard]] QVector<Character> cast() &&
    {
        mergeShortForms();
        dropUncertain();
        for (Candidate &candidate : m_candidates)
            addTextForms(candidate);
        dropSharedForms();
        QVector<Character> cast;
        for (const Candidate &candidate : std::as_const(m_candidates))
            cast.append(candidate.character);
        return cast;
    }

private:
    void read(const Line &line)
    {
        m_texts += line.text + QLatin1Char('\n');
        if (line.kind == LineKind::Dialogue) {
            if (Candidate *speaker = note(line.character))
                speaker->speaks = true;
        } else if (line.kind == LineKind::People) {
            for (const Introduction &person : introductionsInPeople(line.text))
                introduce(person);
        } else if (line.kind == LineKind::Action) {
            for (const Introduction &person : introductionsIn(line.text))
                introduce(person);
        }
    }

    Candidate *note(const QString &written)
    {
        if (isGroup(written) || isFacelessVoice(written) || nameKey(written).isEmpty())
            return nullptr;
        Candidate &candidate = at(plainName(written));
        candidate.certain = true;
        ++candidate.uses;
        return &candidate;
    }

    Candidate &at(const QString &name)
    {
        const QString key = nameKey(name);
        if (!m_places.contains(key)) {
            m_places.insert(key, int(m_candidates.size()));
            Candidate candidate;
            candidate.character.name = name;
            m_candidates.append(candidate);
        }
        return m_candidates[m_places.value(key)];
    }

    void introduce(const Introduction &person)
    {
        if (isGroup(person.name) || isFacelessVoice(person.name))
            return;
        Candidate &candidate = at(withoutRunIn(person.name));
        candidate.certain |= person.withAge;
        describe(candidate.character, person.description);
    }

    /// 她看见苏念（26岁） names 苏念 when that name is known already.
    [[nodiscard]] QString withoutRunIn(const QString &name) const
    {
        for (qsizetype from = 1; from < name.size() && name[from].unicode() >= 0x3400; ++from)
            if (m_places.contains(nameKey(QStringView(name).mid(from))))
                return m_places.contains(nameKey(name)) ? name : name.mid(from);
        return name;
    }

    void mergeShortForms()
    {
        QVector<int> into(m_candidates.size(), -1);
        for (int brief = 0; brief < int(m_candidates.size()); ++brief)
            if (!m_candidates[brief].isKnown)
                into[brief] = onlyFullForm(m_candidates[brief].character.name);
        for (int brief = int(m_candidates.size()) - 1; brief >= 0; --brief) {
            int full = into[brief];
            while (full >= 0 && into[full] >= 0)
                full = into[full];
            if (full >= 0)
                merge(m_candidates[brief], m_candidates[full]);
        }
        // Where a merged one was named first, its fuller form moves to that place.
        for (int brief = 0; brief < int(into.size()); ++brief)
            if (into[brief] > brief && !m_candidates[into[brief]].isKnown && into[into[brief]] < 0)
                std::swap(m_candidates[brief], m_candidates[into[brief]]);
        m_candidates.removeIf([](const Candidate &candidate) { return candidate.character.name.isEmpty(); });
    }

    /// The one candidate that the name may be short for; -1 for none or several. Short forms of one person do not
    /// count as several: 梅 may mean 小梅 and 陈梅 as long as 小梅 may mean 陈梅.
    [[nodiscard]] int onlyFullForm(const QString &name) const
    {
        QVector<int> fulls;
        for (int full = 0; full < int(m_candidates.size()); ++full)
            if (isFullFormOf(nameAt(full), name))
                fulls.append(full);
        for (const int full : std::as_const(fulls))
            if (std::all_of(fulls.cbegin(), fulls.cend(),
                            [&](int other) { return other == full || isFullFormOf(nameAt(full), nameAt(other)); }))
                return full;
        return -1;
    }

    [[nodiscard]] const QString &nameAt(int candidate) const { return m_candidates[candidate].character.name; }

    [[nodiscard]] static bool isFullFormOf(const QString &full, const QString &brief)
    {
        return isShortForm(brief, full) && (full.size() > brief.size() || !isShortForm(full, brief));
    }

    static void merge(Candidate &from, Candidate &into)
    {
        const bool keepsName = into.isKnown || into.uses >= from.uses;
        if (!keepsName)
            std::swap(into.character.name, from.character.name);
        for (const QString &name : QStringList{from.character.name} + from.character.aliases)
            if (!into.character.aliases.contains(name))
                into.character.aliases << name;
        describe(into.character, from.character.description);
        into.certain |= from.certain;
        into.speaks |= from.speaks;
        into.uses += from.uses;
        from.character.name.clear();
    }

    void dropUncertain()
    {
        m_candidates.removeIf([](const Candidate &candidate) {
            const bool silentWalkOn = !candidate.speaks && isNumberedRole(candidate.character.name);
            return !candidate.isKnown && (!candidate.certain || silentWalkOn);
        });
    }

    void addTextForms(Candidate &candidate) const
    {
        QStringList &aliases = candidate.character.aliases;
        for (const QString &name : QStringList{candidate.character.name} + aliases)
            for (const QString &form : textForms(name, m_texts))
                if (!aliases.contains(form) && nameKey(form) != nameKey(candidate.character.name))
                    aliases << form;
    }

    /// A form that fits two people names nobody.
    void dropSharedForms()
    {
        QHash<QString, int> owners;
        for (const Candidate &candidate : std::as_const(m_candidates))
            for (const QString &name : QStringList{candidate.character.name} + candidate.character.aliases)
                ++owners[nameKey(name)];
        for (Candidate &candidate : m_candidates)
            if (!candidate.isKnown)
                candidate.character.aliases.removeIf([&](const QString &name) { return owners[nameKey(name)] > 1; });
    }

    QVector<Candidate> m_candidates;
    QHash<QString, int> m_places;
    QString m_texts;
};

}  // namespace

QVector<Character> findCast(const QVector<Scene> &scenes, const QVector<Character> &known)
{
    CastGathering gathering(known);
    for (const Scene &scene : scenes)
        gathering.read(scene);
    return std::move(gathering).cast();
}

QVector<Character> charactersFrom(const QVector<ScriptCharacter> &people)
{
    QVector<Character> characters;
    for (const ScriptCharacter &person : people) {
        Character character;
        character.name = person.name;
        const bool both = !person.age.isEmpty() && !person.description.isEmpty();
        character.description = person.age + (both ? QStringLiteral("，") : QString()) + person.description;
        character.look = visibleLook(person.description);
        characters.append(character);
    }
    return characters;
}

}  // namespace circletake::script
