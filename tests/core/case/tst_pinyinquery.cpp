#include "case/pinyinquery.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tieout;

class TestPinyinQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const QString bureau = QStringLiteral("青禾县水利局");
        QTest::newRow("chinese") << QStringLiteral("水利") << bureau << true;
        QTest::newRow("initials") << QStringLiteral("slj") << bureau << true;
        QTest::newRow("full") << QStringLiteral("shuiliju") << bureau << true;
        QTest::newRow("while typing") << QStringLiteral("shuil") << bureau << true;
        QTest::newRow("two-letter initials") << QStringLiteral("shlj") << bureau << true;
        QTest::newRow("mixed") << QStringLiteral("qhxshui") << bureau << true;
        QTest::newRow("capitals") << QStringLiteral("SLJ") << bureau << true;
        QTest::newRow("not in order") << QStringLiteral("jls") << bureau << false;
        QTest::newRow("inside a syllable") << QStringLiteral("hui") << bureau << false;
        QTest::newRow("two words") << QStringLiteral("qh slj") << bureau << true;
        QTest::newRow("one word of two") << QStringLiteral("qh jyj") << bureau << false;
        QTest::newRow("english") << QStringLiteral("GROWTH") << QStringLiteral("narrative.growth") << true;
        QTest::newRow("digits between") << QStringLiteral("gk03b") << QStringLiteral("公开03表") << true;
        QTest::newRow("nothing") << QString() << bureau << true;
        QTest::newRow("u with dots") << QStringLiteral("lvyou") << QStringLiteral("旅游") << false; // ICU writes lu
        QTest::newRow("lu") << QStringLiteral("luyou") << QStringLiteral("旅游") << true;
    }

    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(PinyinQuery(typed).matches(text), found);
    }

    void ranksTheCloserOneFirst()
    {
        const auto rank = [](const char *typed, const char *text) { return PinyinQuery(QString::fromUtf8(typed)).rank(QString::fromUtf8(text)); };
        QCOMPARE(rank("确认", "确认"), 0);
        QVERIFY(rank("确认", "确认发现") < rank("确认", "全部确认"));
        QVERIFY(rank("next", "Next finding") < rank("next", "The next finding"));
        QVERIFY(rank("find", "Next finding") < rank("indi", "Next finding"));
        QVERIFY(rank("qr", "确认") < rank("qr", "全部确认"));
        QVERIFY(rank("nxfi", "Next finding") > rank("find", "Next finding"));
        QVERIFY(rank("ntf", "Next finding") >= 0);
        QCOMPARE(rank("xyz", "Next finding"), -1);
        QCOMPARE(rank("认确", "确认"), -1);
    }

    /** Twenty thousand sentences must be gone through while a person types. */
    void keepsUpWithTyping()
    {
        const QString sentence = QStringLiteral("“三公”经费支出决算数比上年下降51.18%，按所列金额计算应为91.29%，与表中数字不符。");
        QVERIFY(!PinyinQuery(QStringLiteral("zzzz")).matches(sentence)); // the readings are asked for once
        QElapsedTimer timer;
        timer.start();
        int found = 0;
        for (int i = 0; i < 20000; ++i)
            found += PinyinQuery(QStringLiteral("zhbf")).matches(sentence) ? 1 : 0;
        QCOMPARE(found, 0);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed()))); // a tenth of it on a quiet machine
    }
};

QTEST_APPLESS_MAIN(TestPinyinQuery)
#include "tst_pinyinquery.moc"
