// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/channel.h"
#include "media/worker/confinement.h"
#include "media/worker/service.h"

#include <csignal>

extern "C" {
#include <libavutil/log.h>
}

/// circletake-media: reads requests on its standard input until that ends, and answers on its standard output.
int main()
{
    using namespace circletake::media;
    confine();
    // Ctrl+C in a terminal goes to every process there: our parent decides what of the work still ends well.
    std::signal(SIGINT, SIG_IGN);
    av_log_set_level(AV_LOG_ERROR);
    Channel channel;
    Service service(channel);
    while (const auto request = channel.read()) {
        if (!service.serve(*request))
            return 1;
    }
    return 0;
}
