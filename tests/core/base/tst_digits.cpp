#include "base/digits.h"

#include <QTest>

using namespace tieout;

class TestDigits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAsciiDigitsAreDigits()
    {
        for (char16_t c = u'0'; c <= u'9'; ++c)
            QVERIFY(isDigit(c));
        for (const char16_t c : {u'/', u':', u'０', u'٣', u'一', u'①'})
            QVERIFY(!isDigit(c));
    }

    void allOfATextAreDigits()
    {
        QVERIFY(isDigits(u"2080505"));
        QVERIFY(!isDigits(u"2080.5"));
        QVERIFY(isDigits({}));
    }

    void digitsAreKeptInOrder()
    {
        QCOMPARE(digitsOf(u"-1,375.40"), QStringLiteral("137540"));
        QCOMPARE(digitsOf(u"208 05 类"), QStringLiteral("20805"));
        QVERIFY(digitsOf(u"合计").isEmpty());
    }

    void digitsBeforeAPlace()
    {
        const QStringView text(u"共12个项目");
        QCOMPARE(digitsBefore(text, 3), 1);
        QCOMPARE(digitsBefore(text, 2), 1);
        QCOMPARE(digitsBefore(text, 1), 1); // none
        QCOMPARE(digitsBefore(u"12", 2), 0);
    }
};

QTEST_APPLESS_MAIN(TestDigits)
#include "tst_digits.moc"
