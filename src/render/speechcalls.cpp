// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/speechcalls.h"

#include <QHash>

namespace circletake::render {

/// A speech service as the queue of questions sees it: a question's text is the number of a line, and the sound waits
/// here until the queue has settled what it cost.
class SpeechCalls::Lines final : public TextProvider
{
public:
    explicit Lines(SpeechProvider &provider)
        : m_provider(provider)
    {
    }

    [[nodiscard]] TextRequest keep(const SpeechRequest &request)
    {
        TextRequest question;
        question.model = request.model;
        question.text = QString::number(++m_last);
        m_lines.insert(question.text, request);
        return question;
    }
    [[nodiscard]] QByteArray takeSound(const QString &line)
    {
        m_lines.remove(line);
        return m_sounds.take(line);
    }

    [[nodiscard]] const ProviderTraits &traits() const override { return m_provider.traits(); }
    [[nodiscard]] std::optional<Money> worstPrice(const TextRequest &request) const override
    {
        return m_provider.price(m_lines.value(request.text));
    }
    void ask(const TextRequest &request, std::function<void(TextAnswer)> done) override
    {
        const QString line = request.text;
        m_provider.say(m_lines.value(line), [this, line, done = std::move(done)](const SpeechAnswer &said) {
            TextAnswer answer;
            answer.error = said.error;
            answer.unsure = said.unsure;
            answer.cost = said.cost;
            answer.latencyMs = said.latencyMs;
            m_sounds.insert(line, said.sound);
            done(answer);
        });
    }
    void listModels(std::function<void(Result<QStringList>)> done) override { m_provider.probe(std::move(done)); }

private:
    SpeechProvider &m_provider;
    qint64 m_last = 0;
    QHash<QString, SpeechRequest> m_lines;
    QHash<QString, QByteArray> m_sounds;
};

SpeechCalls::SpeechCalls(SpeechProvider &provider, const TextPorts &ports, const RouteLimits &limits)
    : m_lines(std::make_unique<Lines>(provider))
    , m_calls(*m_lines, ports, limits)
{
}

SpeechCalls::~SpeechCalls() = default;

Result<void> SpeechCalls::load()
{
    return m_calls.load();
}

void SpeechCalls::ask(const SpeechRequest &request, EpisodeId episode, Done done)
{
    const TextRequest question = m_lines->keep(request);
    m_calls.ask(question, episode, [this, line = question.text, done = std::move(done)](const TextAnswer &answer) {
        SpeechAnswer said;
        said.error = answer.error;
        said.unsure = answer.unsure;
        said.cost = answer.cost;
        said.latencyMs = answer.latencyMs;
        said.sound = m_lines->takeSound(line);
        done(said);
    });
}

void SpeechCalls::cancelAll()
{
    m_calls.cancelAll();
}

}  // namespace circletake::render
