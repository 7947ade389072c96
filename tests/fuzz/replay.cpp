// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzzer over its seeds and over what chance makes of them: 20,000 inputs in a build's tests, ten million in the
// long runs, always the same ones. A crash names the input's number; `--from N --runs 1` runs that one alone.
#include "base/random.h"
#include "fuzz/fuzz.h"
#include "support/longrun.h"

#include <QDir>
#include <algorithm>
#include <csignal>
#include <ctime>

using namespace circletake;

namespace {

constexpr qsizetype mostBytes = 64 * 1024;

volatile std::sig_atomic_t current = 0;

void tellAndDie(int signal)
{
    std::fprintf(stderr, "signal %d at input %d\n", signal, int(current));
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

QByteArrayList seedsIn(const QStringList &folders)
{
    QByteArrayList seeds;
    for (const QString &folder : folders)
        for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
            QFile file(folder + QLatin1Char('/') + name);
            if (file.open(QIODevice::ReadOnly))
                seeds.append(file.read(mostBytes));
        }
    if (seeds.isEmpty())
        qFatal("No seeds were found.");
    return seeds;
}

/// Makes another input of a seed; the same number gives the same input.
class Mutation
{
public:
    Mutation(const QByteArrayList &seeds, qint64 number)
        : m_seeds(seeds)
        , m_random(quint64(number) * 0x9e3779b97f4a7c15ULL)
    {
    }

    QByteArray make()
    {
        m_bytes = m_seeds[m_random.below(m_seeds.size())];
        for (qint64 times = 1 + m_random.below(8); times > 0; --times)
            change();
        return m_bytes.left(mostBytes);
    }

private:
    void change()
    {
        static const QByteArrayList words{"\"",
                                          "{",
                                          "}",
                                          "[",
                                          "]",
                                          ":",
                                          ",",
                                          "null",
                                          "-1",
                                          "1e999",
                                          "\\u0000",
                                          "\xff",
                                          "\xe2\x80\xae",
                                          "\r\n",
                                          "\n\n",
                                          "\0",
                                          "0",
                                          "9999999999999999999",
                                          "true",
                                          "..",
                                          "%00",
                                          "（",
                                          "：",
                                          "△",
                                          "/*",
                                          "[[",
                                          "*"};
        const qint64 at = m_random.below(m_bytes.size() + 1);
        const qint64 length = std::min<qint64>(m_bytes.size() - at, m_random.below(64));
        switch (m_random.below(7)) {
        case 0:
            if (at < m_bytes.size())
                m_bytes[at] = char(m_bytes[at] ^ (1 << m_random.below(8)));
            break;
        case 1:
            m_bytes.insert(at, char(m_random.below(256)));
            break;
        case 2:
            m_bytes.remove(at, length);
            break;
        case 3:
            m_bytes.insert(at, m_bytes.mid(at, length).repeated(1 + m_random.below(m_random.below(50) == 0 ? 500 : 4)));
            break;
        case 4:
            m_bytes.insert(at, words[m_random.below(words.size())]);
            break;
        case 5:
            m_bytes.replace(at, length, words[m_random.below(words.size())]);
            break;
        default: {
            const QByteArray &other = m_seeds[m_random.below(m_seeds.size())];
            m_bytes.insert(at, other.mid(m_random.below(other.size() + 1), m_random.below(256)));
            break;
        }
        }
    }

    const QByteArrayList &m_seeds;
    SeededRandom m_random;
    QByteArray m_bytes;
};

void feed(const QByteArray &bytes)
{
    (void)LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
}

}  // namespace

int main(int argc, char **argv)
{
    QStringList folders;
    int from = 1;
    int runs = test::shortOrLong(20'000, 10'000'000);
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument = argv[i];
        if (argument == "--from" && i + 1 < argc)
            from = QByteArray(argv[++i]).toInt();
        else if (argument == "--runs" && i + 1 < argc)
            runs = QByteArray(argv[++i]).toInt();
        else
            folders.append(QString::fromLocal8Bit(argument));
    }
    for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGILL})
        std::signal(signal, tellAndDie);
    const QByteArrayList seeds = seedsIn(folders);
    for (const QByteArray &seed : seeds)
        feed(seed);
    std::clock_t slowest = 0;  // of the processor: others may use it, too
    int slowestNumber = 0;
    qint64 bytes = 0;
    for (int number = from; number < from + runs; ++number) {
        current = number;
        const QByteArray input = Mutation(seeds, number).make();
        bytes += input.size();
        const std::clock_t begin = std::clock();
        feed(input);
        if (const std::clock_t spent = std::clock() - begin; spent > slowest) {
            slowest = spent;
            slowestNumber = number;
        }
    }
    std::printf("%d seeds, %d inputs, %lld MB, the slowest (%d) took %.1f ms\n", int(seeds.size()), runs,
                static_cast<long long>(bytes / 1'000'000), slowestNumber, double(slowest) * 1000 / CLOCKS_PER_SEC);
    return 0;
}
