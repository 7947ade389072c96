// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/carddelegate.h"
#include "desktop/cardtexts.h"
#include "desktop/theme.h"
#include "story/take.h"
#include "workspace/roles.h"

#include <QListView>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::desktop;

namespace {

constexpr int s_states = int(TakeState::Cancelled) + 1;

}  // namespace

class TestCardDelegate : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sizeDoesNotDependOnWhatACardShows();
    void cardsFillTheWidth_data();
    void cardsFillTheWidth();
    void partsOfACardLieApart_data();
    void partsOfACardLieApart();
    void clickInTheButtonRetries();
    void clickBesideTheButtonDoesNot();
    void pressElsewhereAndReleaseOnTheButtonDoesNot();
    void buttonIsOfferedWhenThereIsSomethingToDo_data();
    void buttonIsOfferedWhenThereIsSomethingToDo();
    void everyStateLooksDifferentWithoutColour();
    void lateTakesSaySo();
    void wordsFromOutsideAreNeverMarkup();
    void pictureUnderTheMouseIsShown();

private:
    QStandardItem *card(int state);
    [[nodiscard]] QStyleOptionViewItem option() const;
    [[nodiscard]] QImage painted(const QModelIndex &index) const;
    bool mouse(QEvent::Type type, const QPoint &at, const QModelIndex &index);

    Theme m_theme{ThemeMode::Dark};
    QStandardItemModel m_model;
    CardDelegate m_delegate{m_theme, [](const QModelIndex &, QSize, qreal) { return QPixmap(); }};
};

void TestCardDelegate::init()
{
    m_model.clear();
    m_delegate.setPortrait(true);
    m_delegate.setCellWidth(290);
    m_delegate.setScrub({}, {}, 0);
}

QStandardItem *TestCardDelegate::card(int state)
{
    auto *item = new QStandardItem;
    item->setData(QStringLiteral("EP01-SC001-SH010"), workspace::SlateRole);
    item->setData(state, workspace::StateRole);
    item->setData(5000, workspace::DurationRole);
    item->setData(QStringLiteral("$0.25"), workspace::RetryPriceRole);
    item->setData(QStringLiteral("She opens the gate."), workspace::ActionRole);
    m_model.appendRow(item);
    return item;
}

QStyleOptionViewItem TestCardDelegate::option() const
{
    QStyleOptionViewItem option;
    option.font = qApp->font();
    option.fontMetrics = QFontMetrics(option.font);
    option.rect = QRect(QPoint(0, 0), m_delegate.sizeHint(option, {}));
    return option;
}

QImage TestCardDelegate::painted(const QModelIndex &index) const
{
    const QStyleOptionViewItem option = this->option();
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(m_theme.colors().panel);
    QPainter painter(&image);
    m_delegate.paint(&painter, option, index);
    return image;
}

bool TestCardDelegate::mouse(QEvent::Type type, const QPoint &at, const QModelIndex &index)
{
    QMouseEvent event(type, at, at, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    return m_delegate.editorEvent(&event, &m_model, option(), index);
}

void TestCardDelegate::sizeDoesNotDependOnWhatACardShows()
{
    card(-1);
    QStandardItem *full = card(int(TakeState::Failed));
    full->setData(QString(4000, QLatin1Char('x')), workspace::ActionRole);
    full->setData(QString(4000, QLatin1Char('y')), workspace::MessageRole);
    QCOMPARE(m_delegate.sizeHint(option(), m_model.index(0, 0)), m_delegate.sizeHint(option(), m_model.index(1, 0)));
    QCOMPARE(m_delegate.sizeHint(option(), {}), m_delegate.sizeHint(option(), m_model.index(1, 0)));
}

void TestCardDelegate::cardsFillTheWidth_data()
{
    QTest::addColumn<int>("available");
    for (const int available : {100, 267, 300, 555, 1000, 1921, 3840})
        QTest::addRow("%d pixels", available) << available;
}

void TestCardDelegate::cardsFillTheWidth()
{
    QFETCH(int, available);
    for (const bool portrait : {true, false}) {
        const int width = CardLayout::cellWidth(available, portrait);
        const int columns = available / width;
        QVERIFY(columns >= 1);
        QVERIFY(available - columns * width < columns);
        QVERIFY(columns == 1 || width >= 230);
    }
}

void TestCardDelegate::partsOfACardLieApart_data()
{
    QTest::addColumn<bool>("portrait");
    QTest::addColumn<int>("width");
    QTest::newRow("vertical") << true << 252;
    QTest::newRow("vertical, wide") << true << 500;
    QTest::newRow("wide film") << false << 236;
    QTest::newRow("wide film, wide card") << false << 480;
}

void TestCardDelegate::partsOfACardLieApart()
{
    QFETCH(bool, portrait);
    QFETCH(int, width);
    const QFontMetrics metrics(qApp->font());
    const QRect cell(QPoint(10, 20), CardLayout::cell(width, metrics, portrait));
    const CardLayout layout(cell, metrics, portrait);
    QVERIFY(cell.contains(layout.card()));
    QVERIFY(layout.card().contains(layout.picture()));
    QVERIFY(layout.card().contains(layout.text()));
    QVERIFY(!layout.picture().intersects(layout.text()));
    const QRect button = layout.button(5000);
    QVERIFY(layout.text().contains(button));
    for (int line = 0; line < 5; ++line) {
        QVERIFY(layout.text().contains(layout.line(line)));
        QVERIFY2(!layout.line(line).intersects(button), qPrintable(QString::number(line)));
    }
}

void TestCardDelegate::clickInTheButtonRetries()
{
    card(int(TakeState::Failed));
    QSignalSpy retried(&m_delegate, &CardDelegate::retryClicked);
    const QModelIndex index = m_model.index(0, 0);
    const QRect button = m_delegate.buttonRect(option(), index);
    QVERIFY(button.height() >= 24);
    for (const QPoint &at : {button.center(), button.topLeft(), button.bottomRight()}) {
        QVERIFY(mouse(QEvent::MouseButtonPress, at, index));
        QVERIFY(mouse(QEvent::MouseButtonRelease, at, index));
    }
    QCOMPARE(retried.size(), 3);
    QCOMPARE(retried.first().first().toModelIndex(), index);
}

void TestCardDelegate::clickBesideTheButtonDoesNot()
{
    card(int(TakeState::Failed));
    QSignalSpy retried(&m_delegate, &CardDelegate::retryClicked);
    const QModelIndex index = m_model.index(0, 0);
    const QRect button = m_delegate.buttonRect(option(), index);
    for (const QPoint &at : {button.topLeft() - QPoint(1, 1), button.bottomRight() + QPoint(1, 1), QPoint(30, 30)}) {
        QVERIFY(!mouse(QEvent::MouseButtonPress, at, index));
        QVERIFY(!mouse(QEvent::MouseButtonRelease, at, index));
    }
    QVERIFY(retried.isEmpty());
}

void TestCardDelegate::pressElsewhereAndReleaseOnTheButtonDoesNot()
{
    card(int(TakeState::Failed));
    card(int(TakeState::Failed));
    QSignalSpy retried(&m_delegate, &CardDelegate::retryClicked);
    const QPoint at = m_delegate.buttonRect(option(), m_model.index(0, 0)).center();
    QVERIFY(mouse(QEvent::MouseButtonPress, at, m_model.index(0, 0)));
    QVERIFY(!mouse(QEvent::MouseButtonRelease, at, m_model.index(1, 0)));
    QVERIFY(!mouse(QEvent::MouseButtonPress, QPoint(30, 30), m_model.index(0, 0)));
    QVERIFY(!mouse(QEvent::MouseButtonRelease, at, m_model.index(0, 0)));
    QVERIFY(retried.isEmpty());
}

void TestCardDelegate::buttonIsOfferedWhenThereIsSomethingToDo_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("label");
    QTest::newRow("no take") << -1 << "Render · $0.25";
    for (int state = 0; state < s_states; ++state) {
        const bool offered = isFinal(TakeState(state)) && TakeState(state) != TakeState::Unknown;
        QTest::newRow(qPrintable(key(TakeState(state)))) << state << (offered ? "Retry · $0.25" : "");
    }
}

void TestCardDelegate::buttonIsOfferedWhenThereIsSomethingToDo()
{
    QFETCH(int, state);
    QFETCH(QString, label);
    card(state);
    QCOMPARE(cardtexts::button(m_model.index(0, 0)), label);
    QCOMPARE(m_delegate.buttonRect(option(), m_model.index(0, 0)).isNull(), label.isEmpty());
}

void TestCardDelegate::everyStateLooksDifferentWithoutColour()
{
    QVector<QImage> faces;
    for (int state = -1; state < s_states; ++state) {
        card(state);
        const QModelIndex index = m_model.index(m_model.rowCount() - 1, 0);
        const QRect picture = m_delegate.pictureRect(option());
        faces.append(painted(index).copy(picture).convertToFormat(QImage::Format_Grayscale8));
    }
    for (qsizetype one = 0; one < faces.size(); ++one)
        for (qsizetype other = one + 1; other < faces.size(); ++other) {
            int different = 0;
            for (int y = 0; y < faces[one].height(); ++y)
                for (int x = 0; x < faces[one].width(); ++x)
                    different += qAbs(faces[one].pixelColor(x, y).value() - faces[other].pixelColor(x, y).value()) > 60;
            QVERIFY2(different > 20, qPrintable(QStringLiteral("%1 and %2").arg(one - 1).arg(other - 1)));
        }
}

void TestCardDelegate::lateTakesSaySo()
{
    QStandardItem *item = card(int(TakeState::Running));
    const QModelIndex index = m_model.index(0, 0);
    item->setData(qint64(12'000), workspace::ElapsedMsRole);
    item->setData(qint64(10'000), workspace::UsualMsRole);
    item->setData(qint64(18'000), workspace::LateMsRole);
    QCOMPARE(cardtexts::times(index), QStringLiteral("12 s · usually 10 s to 18 s"));
    QVERIFY(!cardtexts::isLate(index));
    item->setData(qint64(19'000), workspace::ElapsedMsRole);
    QVERIFY(cardtexts::isLate(index));
    QVERIFY(cardtexts::progress(index) < 1);
}

void TestCardDelegate::wordsFromOutsideAreNeverMarkup()
{
    QStandardItem *item = card(int(TakeState::Failed));
    item->setData(true, workspace::AttentionRole);
    item->setData(QStringLiteral("<b>no</b>"), workspace::MessageRole);
    item->setData(QStringLiteral("<img src='http://x'/>"), workspace::ProviderWordsRole);
    const QString tip = cardtexts::tip(m_model.index(0, 0));
    QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;no")));
    QVERIFY(tip.contains(QStringLiteral("&lt;img")));
    QVERIFY(!tip.contains(QStringLiteral("<img")));
}

void TestCardDelegate::pictureUnderTheMouseIsShown()
{
    card(int(TakeState::Ready));
    card(int(TakeState::Ready));
    QImage picture(90, 160, QImage::Format_RGB32);
    picture.fill(QColor(10, 200, 30));
    m_delegate.setScrub(m_model.index(0, 0), picture, 0.5);
    const QPoint middle = m_delegate.pictureRect(option()).center();
    QCOMPARE(painted(m_model.index(0, 0)).pixelColor(middle), QColor(10, 200, 30));
    QVERIFY(painted(m_model.index(1, 0)).pixelColor(middle) != QColor(10, 200, 30));
    const QRect bar = m_delegate.pictureRect(option());
    const QImage image = painted(m_model.index(0, 0));
    QCOMPARE(image.pixelColor(bar.left() + bar.width() / 4, bar.bottom() - 1), m_theme.colors().accent);
    QVERIFY(image.pixelColor(bar.left() + bar.width() * 3 / 4, bar.bottom() - 1) != m_theme.colors().accent);
}

QTEST_MAIN(TestCardDelegate)
#include "tst_carddelegate.moc"
