// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands.h"
#include "commandline/renderrun.h"
#include "workspace/castedits.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <algorithm>

namespace circletake::commandline {

namespace {

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What a command line says about how somebody or something looks.
struct Look
{
    std::optional<QString> words;
    QVector<Picture> pictures;
};

/// Reads each file into the project; all or the first error.
Result<QVector<Picture>> readPictures(Session &session, const QStringList &files)
{
    QVector<Picture> pictures;
    for (const QString &file : files) {
        QEventLoop loop;
        std::optional<Result<Picture>> read;
        session.works().rendering().pictures().take(QDir::current().absoluteFilePath(file),
                                                    [&](const Result<Picture> &picture) {
                                                        read = picture;
                                                        loop.quit();
                                                    });
        loop.exec();
        if (!*read)
            return read->error();
        pictures.append(**read);
    }
    return pictures;
}

void take(const Look &look, QString &words, QVector<Picture> &pictures)
{
    words = look.words.value_or(words);
    for (const Picture &picture : look.pictures)
        if (!pictures.contains(picture))
            pictures.append(picture);
}

Result<render::StoryEdit> editOfCharacter(const Story &story, const QString &name, const Look &look)
{
    const Character *known = workspace::namedSo(story, name, {});
    if (!known)
        return Error{ErrorKind::NotFound,
                     Words::tr("Nobody in this series is called “%1”.").arg(name),
                     {},
                     Words::tr("circletake status DIR --json lists the cast.")};
    render::StoryEdit edit;
    edit.characters = {*known};
    take(look, edit.characters.first().look, edit.characters.first().pictures);
    return edit;
}

bool hasPlace(const Story &story, const QString &name)
{
    const QVector<EpisodeId> &episodes = story.episodes();
    return std::any_of(episodes.cbegin(), episodes.cend(), [&](EpisodeId episode) {
        const QVector<SceneId> &scenes = story.scenesOf(episode);
        return std::any_of(scenes.cbegin(), scenes.cend(), [&](SceneId scene) {
            return story.find(scene)->place.simplified().compare(name.simplified(), Qt::CaseInsensitive) == 0;
        });
    });
}

Result<render::StoryEdit> editOfPlace(const Story &story, const QString &name, const Look &look)
{
    render::StoryEdit edit;
    edit.series = story.series();
    const Place *known = edit.series->bible.place(name);
    if (!known && !hasPlace(story, name))
        return Error{ErrorKind::NotFound,
                     Words::tr("No scene is at “%1”.").arg(name),
                     {},
                     Words::tr("Name the place as the headings of the script do.")};
    Place place = known ? *known : Place{name.simplified(), {}, {}};
    take(look, place.look, place.pictures);
    workspace::putPlace(edit.series->bible, place);
    return edit;
}

render::StoryEdit editOfStyle(const Story &story, const Look &look)
{
    render::StoryEdit edit;
    edit.series = story.series();
    take(look, edit.series->style, edit.series->bible.pictures);
    return edit;
}

Result<render::StoryEdit> editOf(const Story &story, const Arguments &arguments, const Look &look)
{
    if (arguments.has(QStringLiteral("character")))
        return editOfCharacter(story, arguments.text(QStringLiteral("character")), look);
    if (arguments.has(QStringLiteral("place")))
        return editOfPlace(story, arguments.text(QStringLiteral("place")), look);
    return editOfStyle(story, look);
}

Error misused()
{
    return {ErrorKind::BadInput,
            Words::tr("One of --character, --place and --style is needed, and --words or --reference."),
            {},
            {}};
}

}  // namespace

Outcome lookCommand(Session &session, const Arguments &arguments)
{
    int subjects = 0;
    for (const QString &subject : {QStringLiteral("character"), QStringLiteral("place"), QStringLiteral("style")})
        subjects += arguments.has(subject) ? 1 : 0;
    const QStringList files = arguments.texts(QStringLiteral("reference"));
    Look look;
    if (arguments.has(QStringLiteral("words")))
        look.words = arguments.text(QStringLiteral("words")).simplified();
    if (subjects != 1 || (files.isEmpty() && !look.words))
        return wrongUsage(session, misused());
    if (auto opened = session.open(arguments.word(0), true); !opened)
        return opened.error();
    const Story &story = session.works().project().story();
    if (const auto known = editOf(story, arguments, look); !known)
        return known.error();  // before anything is copied
    const auto pictures = readPictures(session, files);
    if (!pictures)
        return pictures.error();
    look.pictures = *pictures;
    const auto edit = editOf(story, arguments, look);
    if (auto applied = session.works().project().apply(*edit); !applied)
        return applied.error();
    session.terminal().print(Words::tr("Kept, with %n reference picture(s).", nullptr, int(pictures->size())));
    session.terminal().print(QJsonObject{{QStringLiteral("references"), int(pictures->size())},
                                         {QStringLiteral("words"), look.words.value_or(QString())}});
    return ExitCode::Done;
}

}  // namespace circletake::commandline
