// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

namespace circletake::render {

/// Callbacks bound to a lifeline do nothing once it is gone, so that an answer that outlives the engine finds nobody.
class Lifeline
{
public:
    template <class Function>
    [[nodiscard]] auto bound(Function function) const
    {
        return [alive = std::weak_ptr<int>(m_alive), function = std::move(function)](auto &&...arguments) {
            if (!alive.expired())
                function(std::forward<decltype(arguments)>(arguments)...);
        };
    }
    void cut() { m_alive.reset(); }
    [[nodiscard]] std::weak_ptr<int> watch() const { return m_alive; }

private:
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

}  // namespace circletake::render
