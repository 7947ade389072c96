// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace circletake::commandline {

/// Ctrl+C and a polite kill as a signal on the event loop. One at a time in a program; the second interruption ends
/// the program at once, as people expect.
class Interrupt final : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

signals:
    void requested();
};

}  // namespace circletake::commandline
