// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/costreport.h"
#include "report/figuretexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace circletake::report {

namespace {

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr const char *style = R"(
:root { color-scheme: light dark; --line: #8884; --soft: #8882; }
body { font: 15px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; max-width: 72em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.6em; margin-bottom: 0; } h2 { font-size: 1.15em; margin-top: 2em; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .35em .6em; border-bottom: 1px solid var(--line); text-align: right; vertical-align: top; }
th:first-child, td:first-child, td.words, th.words { text-align: left; }
.figures { display: flex; flex-wrap: wrap; gap: 1em; padding: 0; list-style: none; }
.figures li { background: var(--soft); border-radius: .5em; padding: .7em 1em; }
.figures b { display: block; font-size: 1.3em; }
.note { color: #996600; }
)";

class Page
{
public:
    void text(const QString &tag, const QString &words, const QString &attributes = {})
    {
        m_html += QStringLiteral("<%1%2>%3</%1>\n").arg(tag, attributes, words.toHtmlEscaped());
    }
    void raw(const QString &html) { m_html += html + QLatin1Char('\n'); }
    void row(const QStringList &cells, const QString &tag = QStringLiteral("td"), int wordsFrom = 99)
    {
        m_html += QStringLiteral("<tr>");
        for (int i = 0; i < cells.size(); ++i)
            m_html += QStringLiteral("<%1%2>%3</%1>")
                          .arg(tag, i >= wordsFrom ? QStringLiteral(" class=\"words\"") : QString(),
                               cells[i].toHtmlEscaped());
        m_html += QStringLiteral("</tr>\n");
    }
    [[nodiscard]] QByteArray bytes() const { return m_html.toUtf8(); }

private:
    QString m_html;
};

void writeFigure(Page &page, const QString &value, const QString &name)
{
    page.raw(QStringLiteral("<li><b>%1</b>%2</li>").arg(value.toHtmlEscaped(), name.toHtmlEscaped()));
}

void writeSummary(Page &page, const CostReport &report)
{
    const RunFigures &all = report.all;
    page.raw(QStringLiteral("<ul class=\"figures\">"));
    writeFigure(page, all.spent.toDisplay(), Words::tr("spent"));
    if (!report.budget.isZero())
        writeFigure(page, report.budget.toDisplay(), Words::tr("budget"));
    writeFigure(page, texts::money(all.perFinishedMinute()), Words::tr("per finished minute"));
    writeFigure(page, texts::duration(all.finishedMs), Words::tr("finished film"));
    writeFigure(page, texts::percent(all.successRate()), Words::tr("of takes succeeded"));
    writeFigure(page, texts::percent(all.firstTimeRate()), Words::tr("of shots good at the first take"));
    writeFigure(page, all.onRetries.toDisplay(), Words::tr("spent on retries"));
    writeFigure(page, all.unused.toDisplay(), Words::tr("spent on takes that are not in the film"));
    page.raw(QStringLiteral("</ul>"));
}

QStringList figureCells(const RunFigures &figures)
{
    return {QString::number(figures.shots),
            QString::number(figures.takes),
            QString::number(figures.ready),
            QString::number(figures.failed),
            QString::number(figures.unknown),
            texts::percent(figures.successRate()),
            texts::duration(figures.generation.p50),
            texts::duration(figures.generation.p95),
            figures.spent.toDisplay(),
            figures.onRetries.toDisplay(),
            texts::money(figures.perFinishedMinute())};
}

void writeTable(Page &page, const QString &heading, const QString &first, const QVector<CostReport::Row> &rows)
{
    page.text(QStringLiteral("h2"), heading);
    page.raw(QStringLiteral("<table>"));
    page.row({first, Words::tr("Shots"), Words::tr("Takes"), Words::tr("Ready"), Words::tr("Failed"),
              Words::tr("Unknown"), Words::tr("Success"), Words::tr("Generation, half below"), Words::tr("95 % below"),
              Words::tr("Spent"), Words::tr("On retries"), Words::tr("Per finished minute")},
             QStringLiteral("th"));
    for (const CostReport::Row &row : rows)
        page.row(QStringList{row.title.isEmpty() ? row.name : row.name + QStringLiteral(": ") + row.title} +
                 figureCells(row.figures));
    page.raw(QStringLiteral("</table>"));
}

void writeLatency(Page &page, const RunFigures &figures)
{
    page.text(QStringLiteral("h2"), Words::tr("Latency"));
    page.raw(QStringLiteral("<table>"));
    page.row({Words::tr("Stage"), Words::tr("Measured"), Words::tr("Half below"), Words::tr("95 % below"),
              Words::tr("99 % below")},
             QStringLiteral("th"));
    const auto stage = [&](const QString &name, const Percentiles &percentiles) {
        page.row({name, QString::number(percentiles.count), texts::duration(percentiles.p50),
                  texts::duration(percentiles.p95), texts::duration(percentiles.p99)});
    };
    stage(Words::tr("Submit"), figures.submit);
    stage(Words::tr("Waiting at the provider"), figures.queue);
    stage(Words::tr("Generation"), figures.generation);
    stage(Words::tr("Download"), figures.download);
    page.raw(QStringLiteral("</table>"));
}

void writeFailures(Page &page, const QVector<CostReport::Failure> &failures)
{
    if (failures.isEmpty())
        return;
    page.text(QStringLiteral("h2"), Words::tr("What did not come about"));
    page.raw(QStringLiteral("<table>"));
    page.row({Words::tr("Slate"), Words::tr("Kind"), Words::tr("Message"), Words::tr("The provider's words")},
             QStringLiteral("th"), 1);
    for (const CostReport::Failure &failure : failures)
        page.row({failure.slate, texts::problem(failure.kind), failure.message, failure.providerWords},
                 QStringLiteral("td"), 1);
    page.raw(QStringLiteral("</table>"));
}

}  // namespace

QByteArray toHtml(const CostReport &report)
{
    Page page;
    const QString title = Words::tr("Cost report: %1").arg(report.title);
    const QString language = Words::tr("en", "code of this language, as HTML's lang has it");
    page.raw(QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">").arg(language));
    page.text(QStringLiteral("title"), title);
    page.raw(QStringLiteral("<style>") + QLatin1String(style) + QStringLiteral("</style>\n</head>\n<body>"));
    page.text(QStringLiteral("h1"), title);
    page.text(QStringLiteral("p"),
              QLocale().toString(QDateTime::fromMSecsSinceEpoch(report.madeAt), QLocale::LongFormat));
    if (report.hasAnimatics())
        page.text(
            QStringLiteral("p"),
            Words::tr("%1 of the %2 ready takes are animatics: previsualisation made on this computer, not clips of a "
                      "model.")
                .arg(report.all.animatics)
                .arg(report.all.ready),
            QStringLiteral(" class=\"note\""));
    writeSummary(page, report);
    writeTable(page, Words::tr("Episodes"), Words::tr("Episode"), report.episodes);
    writeTable(page, Words::tr("Providers"), Words::tr("Provider and model"), report.routes);
    writeLatency(page, report.all);
    writeFailures(page, report.failures);
    page.raw(QStringLiteral("</body>\n</html>"));
    return page.bytes();
}

}  // namespace circletake::report
