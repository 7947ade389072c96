// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/childenvironment.h"

namespace circletake::media {

QProcessEnvironment childEnvironment()
{
    static const char *const passedOn[] = {
        "PATH",
        "HOME",
        "LANG",
        "LC_ALL",
        "TMPDIR",
        "TEMP",
        "TMP",
        "SYSTEMROOT",
        "WINDIR",
        "LD_LIBRARY_PATH",
        "XDG_CACHE_HOME",
        "FONTCONFIG_PATH",
        "APPDIR",
        "ASAN_OPTIONS",
        "UBSAN_OPTIONS",
        "FONTCONFIG_FILE",
        "DYLD_LIBRARY_PATH",
    };
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const char *name : passedOn) {
        const QString key = QLatin1String(name);
        if (ours.contains(key))
            environment.insert(key, ours.value(key));
    }
    return environment;
}

}  // namespace circletake::media
