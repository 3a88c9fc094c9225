#include "core/check/checkedpassage.h"

#include <QTest>

using namespace tieout;

/** Amounts that no reader takes must be told. */
class TestUnreadAmounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownLayoutIsTold()
    {
        const QString text = head + QStringLiteral("总额 |\n238.93 |\n251.89 |\n1,251.89 |\n100.00% |\n/ |\n");
        const auto report = read(text);
        QCOMPARE(report->notices.size(), size_t(1));
        QCOMPARE(report->notices.front().message.args, QStringList{QStringLiteral("3")});
        QCOMPARE(report->document->quote(report->notices.front().span), QStringLiteral("238.93 |\n251.89 |\n1,251.89"));
    }

    void passagesApartAreToldApart()
    {
        const QString block = QStringLiteral("甲 |\n1.00 |\n2.00 |\n3.00 |\n");
        const auto report = read(head + block + QString(QStringLiteral("文字 |\n")).repeated(12) + block);
        QCOMPARE(report->notices.size(), size_t(2));
        QVERIFY(report->notices.front().span.end < report->notices.back().span.begin);
    }

    void noticesStandInTheOrderOfTheText()
    {
        const auto report = read(head + QStringLiteral("甲 |\n1.00 |\n2.00 |\n3.00 |\n第二部分 决算表\n一、收入支出决算总表\n第三部分 名词解释\n"));
        QCOMPARE(report->notices.size(), size_t(2)); // the title is noticed first
        QVERIFY(report->notices.front().span.begin < report->notices.back().span.begin);
    }

    void whatIsReadIsNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("narrative") << QStringLiteral("本年支出合计 30.00 万元，其中：基本支出 10.00 万元，占 33.33%；项目支出 20.00 万元，占 66.67%。\n");
        QTest::newRow("few") << QStringLiteral("甲 |\n1.00 |\n2.00 |\n");
        QTest::newRow("dates") << QStringLiteral("甲 |\n2023.12.31 |\n2023.11.30 |\n2023.10.15 |\n");
        QTest::newRow("rates") << QStringLiteral("甲 |\n10.00% |\n20.00% |\n30.00% |\n");
    }
    void whatIsReadIsNot()
    {
        QFETCH(QString, text);
        const auto report = read(head + text);
        QVERIFY2(report->notices.empty(), qPrintable(report->notices.empty() ? QString() : report->notices.front().message.text()));
    }

private:
    static std::shared_ptr<const Report> read(const QString &text)
    {
        Progress progress;
        return parseReport(onePage(text), progress);
    }
    const QString head = QStringLiteral("青禾县教育局2023年度部门决算\n一、支出决算情况说明\n");
};

QTEST_APPLESS_MAIN(TestUnreadAmounts)
#include "tst_unreadamounts.moc"
