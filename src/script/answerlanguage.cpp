// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/answerlanguage.h"

namespace circletake::script {

namespace {

struct Letters
{
    int han = 0;
    int latin = 0;
    int other = 0;

    void count(QStringView text)
    {
        for (const QChar c : text)
            if (c.isLetter())
                ++(c.script() == QChar::Script_Han ? han : c.script() == QChar::Script_Latin ? latin : other);
    }
    [[nodiscard]] int all() const { return han + latin + other; }
};

}  // namespace

ScriptLanguage languageOf(const Scene &scene)
{
    Letters letters;
    for (const Line &line : scene.lines)
        letters.count(line.text);
    if (letters.han * 3 > letters.all())
        return ScriptLanguage::Chinese;
    return letters.latin * 2 > letters.all() ? ScriptLanguage::Latin : ScriptLanguage::Other;
}

bool isInLanguage(QStringView text, ScriptLanguage language)
{
    Letters letters;
    letters.count(text);
    if (language == ScriptLanguage::Other || letters.all() == 0)
        return true;
    return language == ScriptLanguage::Chinese ? letters.han * 4 > letters.all() : letters.latin * 2 > letters.all();
}

}  // namespace circletake::script
