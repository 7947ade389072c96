// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace circletake::providers {

/// The body of a request that must not be sent twice. QNetworkAccessManager repeats a POST whose connection closed
/// without an answer; it cannot when the body is a sequential device whose reset() fails (Qt 4 to 6, measured).
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray body, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return m_at == m_body.size(); }
    bool reset() override { return false; }

    /// A byte of it was handed to the network: from now on the request may have arrived.
    [[nodiscard]] bool started() const { return m_at > 0; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qsizetype m_at = 0;
};

}  // namespace circletake::providers
