// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/channel.h"
#include "media/worker/confinement.h"
#include "media/worker/service.h"

extern "C" {
#include <libavutil/log.h>
}

/// circletake-media: reads requests on its standard input until that ends, and answers on its standard output.
int main()
{
    using namespace circletake::media;
    confine();
    av_log_set_level(AV_LOG_ERROR);
    Channel channel;
    Service service(channel);
    while (const auto request = channel.read()) {
        if (!service.serve(*request))
            return 1;
    }
    return 0;
}
