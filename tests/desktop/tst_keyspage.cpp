// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/keyspage.h"
#include "workspace/actionregistry.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

using namespace circletake;
using workspace::ActionRegistry;

class TestKeysPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_disk;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<desktop::KeysPage> m_page;

    [[nodiscard]] QTreeWidget &tree() const { return *m_page->findChild<QTreeWidget *>(); }
    [[nodiscard]] QKeySequenceEdit &keys() const { return *m_page->findChild<QKeySequenceEdit *>(); }
    [[nodiscard]] QPushButton &button(int index) const { return *m_page->findChildren<QPushButton *>().at(index); }
    [[nodiscard]] QString warning() const { return m_page->findChildren<QLabel *>().last()->text(); }

    void choose(const QString &id) const
    {
        for (int group = 0; group < tree().topLevelItemCount(); ++group)
            for (int row = 0; row < tree().topLevelItem(group)->childCount(); ++row)
                if (tree().topLevelItem(group)->child(row)->data(0, Qt::UserRole) == id)
                    tree().setCurrentItem(tree().topLevelItem(group)->child(row));
    }
    [[nodiscard]] int rows() const
    {
        int sum = 0;
        for (int group = 0; group < tree().topLevelItemCount(); ++group)
            sum += tree().topLevelItem(group)->childCount();
        return sum;
    }

private slots:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_disk.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_settings->clear();
        m_actions = std::make_unique<ActionRegistry>(workspace::standardActions(), *m_settings);
        m_page = std::make_unique<desktop::KeysPage>(*m_actions);
    }
    void cleanup() { m_page.reset(); }

    void everyActionIsListedInItsGroup()
    {
        QCOMPARE(rows(), int(m_actions->ids().size()));
        QVERIFY(tree().topLevelItemCount() >= 7);
    }

    void actionsAreFoundByNameAndByKey()
    {
        auto *words = m_page->findChild<QLineEdit *>();
        words->setText(QStringLiteral("full scr"));
        QCOMPARE(rows(), 1);
        words->setText(QStringLiteral("F11"));
        QCOMPARE(rows(), 1);
        QCOMPARE(tree().topLevelItem(0)->child(0)->data(0, Qt::UserRole).toString(), QStringLiteral("view.fullScreen"));
        words->clear();
        QCOMPARE(rows(), int(m_actions->ids().size()));
    }

    void freeKeysAreSetAndKept()
    {
        choose(QStringLiteral("file.report"));
        keys().setKeySequence(QKeySequence(QStringLiteral("Ctrl+Alt+C")));
        button(0).click();
        QCOMPARE(m_actions->action(QStringLiteral("file.report"))->shortcut(),
                 QKeySequence(QStringLiteral("Ctrl+Alt+C")));
        const ActionRegistry again(workspace::standardActions(), *m_settings);
        QCOMPARE(again.action(QStringLiteral("file.report"))->shortcut(), QKeySequence(QStringLiteral("Ctrl+Alt+C")));
        QCOMPARE(tree().currentItem()->text(2), QStringLiteral("changed"));
    }

    void keysOfAnotherActionAreTakenOnlyKnowingly()
    {
        choose(QStringLiteral("file.report"));
        keys().setKeySequence(QKeySequence(Qt::Key_R));
        QVERIFY(warning().contains(QStringLiteral("“Retry”")));
        QCOMPARE(button(0).text(), QStringLiteral("Take the keys"));
        QVERIFY(m_actions->action(QStringLiteral("file.report"))->shortcut().isEmpty());
        button(0).click();
        QCOMPARE(m_actions->action(QStringLiteral("file.report"))->shortcut(), QKeySequence(Qt::Key_R));
        QVERIFY(m_actions->action(QStringLiteral("review.retry"))->shortcuts().isEmpty());
    }

    void firstKeysComeBack()
    {
        choose(QStringLiteral("file.report"));
        keys().setKeySequence(QKeySequence(Qt::Key_R));
        button(0).click();
        choose(QStringLiteral("review.retry"));
        button(1).click();
        QVERIFY(warning().contains(QStringLiteral("Cost report")));
        QVERIFY(m_actions->action(QStringLiteral("review.retry"))->shortcuts().isEmpty());
        button(2).click();
        QCOMPARE(m_actions->action(QStringLiteral("review.retry"))->shortcut(), QKeySequence(Qt::Key_R));
        QVERIFY(!m_actions->isCustom(QStringLiteral("file.report")));
    }
};

QTEST_MAIN(TestKeysPage)
#include "tst_keyspage.moc"
