// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/windowparts.h"
#include "workspace/stage.h"

#include <QFrame>
#include <array>

class QLabel;
class QPushButton;
class QToolButton;

namespace circletake::workspace {
struct StageProgress;
}

namespace circletake::desktop {

/// How far the production of an episode is, one line above the work: its stages with what is done and failed, what it
/// has cost, when it will be done, and Stop; at the end what it came to. Hidden before the first, and when closed.
class ProductionBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ProductionBar(const WindowParts &parts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr size_t s_stages = workspace::stagesInOrder.size();

    void show();
    void showStage(size_t i, const workspace::StageProgress &stage);
    void showFacts();

    WindowParts m_parts;
    QLabel *m_episode;
    std::array<QLabel *, s_stages> m_icons{};
    std::array<QLabel *, s_stages> m_texts{};
    QLabel *m_facts;
    QPushButton *m_stop;
    QToolButton *m_close;
};

}  // namespace circletake::desktop
