#include "base/message.h"
#include "base/textspan.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentsInArgumentsStay();
    void spans();
};

void TestMessage::percentsInArgumentsStay()
{
    QCOMPARE(message("%2 of %1", {u"50%2"_s, u"51.18%"_s}).text(), u"51.18% of 50%2"_s);
    QCOMPARE(message("%1 and %3", {u"a"_s}).text(), u"a and "_s);
}

void TestMessage::spans()
{
    QVERIFY((TextSpan{2, 5}).overlaps({4, 9}));
    QVERIFY(!(TextSpan{2, 5}).overlaps({5, 9}));
    QCOMPARE((TextSpan{2, 5}).united({7, 7}), (TextSpan{2, 5}));
    QCOMPARE((TextSpan{2, 5}).united({1, 3}), (TextSpan{1, 5}));
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
