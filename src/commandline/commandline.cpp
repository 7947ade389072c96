// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandline.h"

#include "commandline/commands.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace circletake::commandline {

namespace {

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString s_json = QStringLiteral("--json");

bool isHelp(const QString &word)
{
    return word == QLatin1String("--help") || word == QLatin1String("-h");
}

QString helpText(const Command &command)
{
    return QStringLiteral("circletake %1 %2\n    %3\n").arg(command.name, command.usage, command.help);
}

QString helpText()
{
    QString text = Words::tr("circletake [--sample | PROJECT]   opens the window") + QStringLiteral("\n\n");
    for (const Command &command : allCommands())
        text += helpText(command);
    return text + QLatin1Char('\n') +
           Words::tr(
               "Every command takes --json: one JSON object on standard output, progress on standard error.\n"
               "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 some takes failed or are unknown, 4 stopped by the "
               "budget,\n130 interrupted. Keys come from the system's keychain or the variable that the provider's "
               "profile names.");
}

ExitCode runCommand(const Command &command, const QStringList &words, Backstage &backstage, Terminal &terminal)
{
    if (std::any_of(words.begin(), words.end(), isHelp)) {
        terminal.print(helpText(command).trimmed());
        return ExitCode::Done;
    }
    const auto arguments = Arguments::read(words, command.form);
    if (!arguments) {
        terminal.fail(arguments.error());
        terminal.note(QStringLiteral("circletake %1 %2").arg(command.name, command.usage));
        return ExitCode::WrongUsage;
    }
    Session session(backstage, terminal);
    const Outcome outcome = command.run(session, *arguments);
    if (outcome)
        return *outcome;
    terminal.fail(outcome.error());
    return exitCodeOf(outcome.error());
}

bool isForWindow(const QString &word)
{
    return word.isEmpty() || word == QLatin1String("--sample") || QFileInfo::exists(word) ||
           (word.startsWith(QLatin1Char('-')) && !word.startsWith(QLatin1String("--")));  // Qt's own options
}

ExitCode runOther(const QString &word, Terminal &terminal)
{
    const QString next = Words::tr("circletake --help lists the commands.");
    if (isHelp(word)) {
        terminal.print(helpText());
        return ExitCode::Done;
    }
    if (isForWindow(word)) {
        terminal.fail({ErrorKind::Unsupported, Words::tr("There is no display to open the window on."), {}, next});
        return ExitCode::Failed;
    }
    terminal.fail({ErrorKind::BadInput, Words::tr("There is no such command or project."), word, next});
    return ExitCode::WrongUsage;
}

}  // namespace

QVector<Command> allCommands()
{
    const QString render = QStringLiteral(
        "provider=ID|model=ID|base-url=URL|concurrency=N|requests-per-minute=N|budget=AMOUNT|"
        "callback-port=N|callback-url=URL");
    const QStringList routeOptions = render.split(QLatin1Char('|'));
    const QStringList writingOptions{QStringLiteral("model=ID"), QStringLiteral("base-url=URL"),
                                     QStringLiteral("concurrency=N")};
    const QString dir = QStringLiteral("DIR");
    const QString episode = QStringLiteral("episode=N");
    return {
        {QStringLiteral("new"),
         {{dir}, {QStringLiteral("script=FILE"), QStringLiteral("title=T")}},
         QStringLiteral("DIR --script FILE [--title T]"),
         Words::tr("Makes a project out of a script."),
         newCommand},
        {QStringLiteral("plan"),
         {{dir}, QStringList{episode, QStringLiteral("planner=NAME"), QStringLiteral("estimate")} + writingOptions},
         QStringLiteral("DIR [--episode N] [--planner rules|PROVIDER] [--model ID] [--base-url URL]\n"
                        "        [--concurrency N] [--estimate]"),
         Words::tr("Breaks scenes into shots, by rule or by a language model."),
         planCommand},
        {QStringLiteral("enhance"),
         {{dir},
          QStringList{episode, QStringLiteral("provider=ID"), QStringLiteral("accept"),
                      QStringLiteral("accept-speech")} +
              writingOptions},
         QStringLiteral("DIR [--episode N] [--provider ID] [--model ID] [--base-url URL] [--concurrency N]\n"
                        "        [--accept | --accept-speech]"),
         Words::tr("Lets a language model propose changes to the script; none is made unless accepted."),
         enhanceCommand},
        {QStringLiteral("voices"),
         {{dir}, {episode, QStringLiteral("only=WHICH"), QStringLiteral("service=ID")}},
         QStringLiteral("DIR [--episode N] [--only missing|all] [--service ID]"),
         Words::tr("Gives spoken lines their voices, and shots the lengths that these ask for."),
         voicesCommand},
        {QStringLiteral("music"),
         {{dir},
          {episode, QStringLiteral("file=FILE"), QStringLiteral("gain=DB"), QStringLiteral("start=SECONDS"),
           QStringLiteral("fade=SECONDS"), QStringLiteral("ambience"), QStringLiteral("loop"),
           QStringLiteral("clear")}},
         QStringLiteral("DIR --episode N [--clear] [--file FILE [--gain DB] [--start SECONDS] [--fade SECONDS]\n"
                        "        [--loop] [--ambience]]"),
         Words::tr("Lays music or ambience under an episode, or takes all of it out."),
         musicCommand},
        {QStringLiteral("look"),
         {{dir},
          {QStringLiteral("character=NAME"), QStringLiteral("place=NAME"), QStringLiteral("style"),
           QStringLiteral("words=TEXT"), QStringLiteral("reference=FILE")}},
         QStringLiteral("DIR --character NAME | --place NAME | --style [--words TEXT] [--reference FILE]…"),
         Words::tr("Says in words and pictures how a character, a place or the series looks."),
         lookCommand},
        {QStringLiteral("render"),
         {{dir},
          QStringList{episode, QStringLiteral("shot=SLATE"), QStringLiteral("only=WHICH"), QStringLiteral("estimate")} +
              routeOptions},
         QStringLiteral(
             "DIR [--episode N] [--shot SLATE]… [--only failed|missing|stale|all] [--estimate]\n"
             "        [--provider ID] [--model ID] [--base-url URL] [--concurrency N] [--requests-per-minute N]\n"
             "        [--budget AMOUNT] [--callback-port N [--callback-url URL]]"),
         Words::tr("Renders shots that have no good clip."),
         renderCommand},
        {QStringLiteral("lipsync"),
         {{dir},
          QStringList{episode, QStringLiteral("shot=SLATE"), QStringLiteral("only=WHICH"), QStringLiteral("estimate")} +
              routeOptions},
         QStringLiteral("DIR [--episode N] [--shot SLATE]… [--only failed|missing|stale|all] [as render]"),
         Words::tr("Moves the mouths of clips by the voices of their shots; both takes are kept."),
         lipSyncCommand},
        {QStringLiteral("produce"),
         {{dir},
          QStringList{episode, QStringLiteral("through=STAGE"), QStringLiteral("planner=NAME"),
                      QStringLiteral("planner-model=ID"), QStringLiteral("no-voices"), QStringLiteral("voices=ID"),
                      QStringLiteral("no-lipsync"), QStringLiteral("lipsync=ID"), QStringLiteral("estimate")} +
              routeOptions},
         QStringLiteral("DIR [--episode N] [--through plan|voices|render|lipsync|assemble]\n"
                        "        [--planner rules|PROVIDER [--planner-model ID]]\n"
                        "        [--no-voices | --voices ID] [--no-lipsync | --lipsync ID] [as render]"),
         Words::tr("Plans, speaks, renders, lip-syncs and assembles what is not done yet."),
         produceCommand},
        {QStringLiteral("status"),
         {{dir}, {}},
         QStringLiteral("DIR"),
         Words::tr("Says where every episode stands, and what waits for a person."),
         statusCommand},
        {QStringLiteral("faces"),
         {{dir}, {episode, QStringLiteral("models=FOLDER")}},
         QStringLiteral("DIR [--episode N] [--models FOLDER]"),
         Words::tr("Measures how like their reference pictures the characters are, shot by shot."),
         facesCommand},
        {QStringLiteral("circle"),
         {{dir, QStringLiteral("SLATE")}, {}},
         QStringLiteral("DIR SLATE"),
         Words::tr("Circles a take: it goes into the episode."),
         circleCommand},
        {QStringLiteral("resolve"),
         {{dir, QStringLiteral("SLATE"), QStringLiteral("charged|not-charged|collect")},
          {QStringLiteral("charged"), QStringLiteral("not-charged"), QStringLiteral("collect"),
           QStringLiteral("base-url=URL")},
          true},
         QStringLiteral("DIR SLATE charged|not-charged|collect [--base-url URL]"),
         Words::tr("Ends a take whose outcome is unknown, or asks its provider once more."),
         resolveCommand},
        {QStringLiteral("repair"),
         {{dir}, {}},
         QStringLiteral("DIR"),
         Words::tr("Rebuilds a lost or damaged project file from its backups and clips."),
         repairCommand},
        {QStringLiteral("assemble"),
         {{dir},
          {episode, QStringLiteral("out=FILE"), QStringLiteral("fill-missing"), QStringLiteral("burn-subtitles")}},
         QStringLiteral("DIR --episode N [--out FILE] [--fill-missing] [--burn-subtitles]"),
         Words::tr("Joins circled (else newest good) takes into the episode's film."),
         assembleCommand},
        {QStringLiteral("export"),
         {{dir}, {episode, QStringLiteral("format=F"), QStringLiteral("out=PATH")}},
         QStringLiteral("DIR --format F --out PATH [--episode N]"),
         Words::tr("Writes subtitles, shot lists and timelines."),
         exportCommand},
        {QStringLiteral("report"),
         {{dir}, {episode, QStringLiteral("format=F"), QStringLiteral("out=PATH")}},
         QStringLiteral("DIR --format html|csv|json --out PATH [--episode N]"),
         Words::tr("Writes what it cost and how it went."),
         reportCommand},
        {QStringLiteral("sandbox"),
         {{},
          {QStringLiteral("port=N"), QStringLiteral("requests-per-minute=N"), QStringLiteral("faults=SPEC"),
           QStringLiteral("spool=DIR"), QStringLiteral("require-key")}},
         QStringLiteral("[--port N] [--requests-per-minute N] [--faults SPEC] [--spool DIR] [--require-key]"),
         Words::tr("Serves the built-in provider until interrupted."),
         sandboxCommand},
        {QStringLiteral("providers"),
         {{QStringLiteral("check"), QStringLiteral("ID")}, {}, 2},
         QStringLiteral("[check ID]"),
         Words::tr("Lists providers with their prices, or tries one."),
         providersCommand},
    };
}

bool isCommand(const QStringList &words)
{
    const QString first = words.value(0);
    const auto commands = allCommands();
    return !isForWindow(first) || isHelp(first) ||
           std::any_of(commands.begin(), commands.end(), [&](const Command &command) { return command.name == first; });
}

int run(const QStringList &words, Backstage &backstage, std::FILE *out, std::FILE *error)
{
    Terminal terminal(words.contains(s_json), out, error);
    const QString first = words.value(0);
    if (first == QLatin1String("--version")) {
        terminal.print(QStringLiteral("Circle Take ") + QCoreApplication::applicationVersion());
        return int(ExitCode::Done);
    }
    const auto commands = allCommands();
    const auto command =
        std::find_if(commands.begin(), commands.end(), [&](const Command &one) { return one.name == first; });
    const ExitCode code =
        command == commands.end() ? runOther(first, terminal) : runCommand(*command, words.mid(1), backstage, terminal);
    terminal.end();
    return int(code);
}

}  // namespace circletake::commandline
