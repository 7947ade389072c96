// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace circletake::workspace {
class ActionRegistry;
}

namespace circletake::desktop {

/// All actions by group with their keys, to be searched and changed. Keys that another action has are only taken from
/// it when a person says so a second time.
class KeysPage final : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPage(workspace::ActionRegistry &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void addRow(QTreeWidgetItem *group, const QAction &action);
    void showChosen();
    void assign();
    void take(const QStringList &others);
    void reset();
    void resetAll();
    void warn();
    [[nodiscard]] QString chosenId() const;
    [[nodiscard]] QString names(const QStringList &ids) const;

    workspace::ActionRegistry &m_actions;
    QLineEdit *m_words;
    QTreeWidget *m_tree;
    QKeySequenceEdit *m_keys;
    QPushButton *m_set;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QLabel *m_state;
};

}  // namespace circletake::desktop
