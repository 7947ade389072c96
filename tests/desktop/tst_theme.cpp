// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest/QtTest>
#include <cmath>

using namespace circletake;
using namespace circletake::desktop;

namespace {

double light(int channel)
{
    const double c = channel / 255.0;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * light(color.red()) + 0.7152 * light(color.green()) + 0.0722 * light(color.blue());
}

/// WCAG 2.1's contrast ratio.
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

/// A form with one of everything that the style sheet dresses.
std::unique_ptr<QWidget> form(const Theme &theme)
{
    auto form = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(form.get());
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("one"), QStringLiteral("two")});
    auto *check = new QCheckBox(QStringLiteral("check"));
    check->setChecked(true);
    auto *radio = new QRadioButton(QStringLiteral("radio"));
    radio->setChecked(true);
    auto *primary = new QPushButton(QStringLiteral("primary"));
    primary->setProperty("primary", true);
    auto *disabled = new QPushButton(theme.icon(QStringLiteral("retry")), QStringLiteral("disabled"));
    disabled->setEnabled(false);
    auto *tool = new QToolButton;
    tool->setIcon(theme.icon(QStringLiteral("circle")));
    auto *bar = new QProgressBar;
    bar->setValue(40);
    auto *tabs = new QTabWidget;
    tabs->addTab(new QLineEdit(QStringLiteral("text")), QStringLiteral("tab"));
    tabs->addTab(new QWidget, QStringLiteral("other"));
    auto *table = new QTableView;
    auto *model = new QStandardItemModel(2, 2, table);
    model->setItem(0, 0, new QStandardItem(QStringLiteral("cell")));
    table->setModel(model);
    table->selectRow(0);
    table->setSortingEnabled(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{combo, check, radio, primary, disabled, tool, bar, tabs,
                                                            table, new QSpinBox, new QDoubleSpinBox})
        layout->addWidget(widget);
    form->resize(360, 640);
    return form;
}

}  // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void switchingLeavesNoColourBehind_data();
    void switchingLeavesNoColourBehind();
    void styleSheetHasNoNamesLeft();
    void textsCanBeRead_data();
    void textsCanBeRead();
    void everyIconDrawsSomething();
    void iconsFollowTheTheme();
    void iconsAreSharpAtEveryScale();
    void everyStateHasItsOwnShape();
    void mixGoesFromGroundToColour();
};

void TestTheme::cleanup()
{
    qApp->setStyleSheet(QString());
}

void TestTheme::switchingLeavesNoColourBehind_data()
{
    QTest::addColumn<ThemeMode>("from");
    QTest::addColumn<ThemeMode>("to");
    QTest::newRow("to light") << ThemeMode::Dark << ThemeMode::Light;
    QTest::newRow("to dark") << ThemeMode::Light << ThemeMode::Dark;
}

void TestTheme::switchingLeavesNoColourBehind()
{
    QFETCH(ThemeMode, from);
    QFETCH(ThemeMode, to);
    Theme theme(from);
    theme.applyTo(*qApp);
    const auto switched = form(theme);
    switched->show();
    const QImage before = switched->grab().toImage();
    theme.setMode(to);
    const auto fresh = form(theme);
    fresh->show();
    const QImage after = switched->grab().toImage();
    QVERIFY(before != after);
    QCOMPARE(after, fresh->grab().toImage());
}

void TestTheme::styleSheetHasNoNamesLeft()
{
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
        Theme theme(mode);
        theme.applyTo(*qApp);
        const QString sheet = qApp->styleSheet();
        QVERIFY(sheet.size() > 1000);
        const QString rules = sheet.mid(sheet.indexOf(QStringLiteral("*/")));
        QVERIFY2(!rules.contains(QLatin1Char('@')), qPrintable(rules.mid(rules.indexOf(QLatin1Char('@')), 20)));
        static const QRegularExpression url(QStringLiteral("url\\(([^)]+)\\)"));
        for (auto match = url.globalMatch(rules); match.hasNext();) {
            const QString path = match.next().captured(1);
            QVERIFY2(QFile::exists(path), qPrintable(path));
        }
    }
}

void TestTheme::textsCanBeRead_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("dark") << ThemeMode::Dark;
    QTest::newRow("light") << ThemeMode::Light;
}

void TestTheme::textsCanBeRead()
{
    QFETCH(ThemeMode, mode);
    const Theme theme(mode);
    const ThemeColors &c = theme.colors();
    for (const QColor &ground : {c.window, c.panel, c.raised, c.selection}) {
        QVERIFY(contrast(c.text, ground) >= 7);
        QVERIFY2(contrast(c.dim, ground) >= 4.3, qPrintable(ground.name()));
        for (const QColor &state : {c.good, c.busy, c.caution, c.bad})
            QVERIFY2(contrast(state, ground) >= 4.0, qPrintable(state.name() + ground.name()));
    }
    QVERIFY(contrast(c.onAccent, c.accent) >= 3);
}

void TestTheme::everyIconDrawsSomething()
{
    const Theme theme(ThemeMode::Dark);
    const QStringList names = QDir(QStringLiteral(":/icons")).entryList(QDir::Files);
    QVERIFY(names.size() > 40);
    for (const QString &name : names) {
        const QImage image = theme.pixmap(name, Qt::white, 16, 1).toImage().convertToFormat(QImage::Format_ARGB32);
        int drawn = 0;
        for (int y = 0; y < 16; ++y)
            for (int x = 0; x < 16; ++x)
                drawn += qAlpha(image.pixel(x, y)) > 60 ? 1 : 0;
        QVERIFY2(drawn > 12, qPrintable(name));
    }
}

void TestTheme::iconsFollowTheTheme()
{
    Theme theme(ThemeMode::Dark);
    const QIcon icon = theme.icon(QStringLiteral("stop"));
    const QImage dark = icon.pixmap(16, 16).toImage();
    const QImage off = icon.pixmap({16, 16}, QIcon::Disabled).toImage();
    QVERIFY(dark != off);
    theme.setMode(ThemeMode::Light);
    QVERIFY(icon.pixmap(16, 16).toImage() != dark);
    QVERIFY(icon.pixmap({16, 16}, QIcon::Normal, QIcon::On).toImage() != icon.pixmap(16, 16).toImage());
}

void TestTheme::iconsAreSharpAtEveryScale()
{
    const Theme theme(ThemeMode::Dark);
    for (const qreal ratio : {1.0, 1.5, 2.0, 3.0}) {
        const QPixmap pixmap = theme.icon(QStringLiteral("retry")).pixmap(QSize(18, 18), ratio);
        QCOMPARE(pixmap.width(), qRound(18 * ratio));
    }
}

void TestTheme::everyStateHasItsOwnShape()
{
    const Theme theme(ThemeMode::Dark);
    QVector<QImage> shapes;
    for (int state = 0; state <= int(TakeState::Cancelled); ++state)
        shapes.append(theme.pixmap(Theme::stateIcon(TakeState(state)), Qt::white, 16, 2).toImage());
    for (qsizetype one = 0; one < shapes.size(); ++one)
        for (qsizetype other = one + 1; other < shapes.size(); ++other)
            QVERIFY2(shapes[one] != shapes[other], qPrintable(QStringLiteral("%1 and %2").arg(one).arg(other)));
}

void TestTheme::mixGoesFromGroundToColour()
{
    QCOMPARE(Theme::mix(Qt::black, Qt::white, 0), QColor(Qt::black));
    QCOMPARE(Theme::mix(Qt::black, Qt::white, 1), QColor(Qt::white));
    QCOMPARE(Theme::mix(QColor(100, 0, 200), QColor(200, 100, 0), 0.5), QColor(150, 50, 100));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
