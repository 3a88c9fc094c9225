#include "core/check/checkedpassage.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

const QString balance = u"一、收入支出决算总体情况说明\n"_s;
const QString appropriation = u"四、财政拨款收入支出决算总体情况说明\n"_s;
const QString general = u"五、一般公共预算财政拨款支出决算情况说明\n"_s;

} // namespace

/** Amounts of something else beside the amount a sentence is about: none of them is another value of it. */
class TestOtherSubjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasons_data();
    void reasons();
    void commonNames_data();
    void commonNames();
    void otherChanges_data();
    void otherChanges();
    void partsOfParts_data();
    void partsOfParts();
    void bareShares_data();
    void bareShares();
    void wrappedItems_data();
    void wrappedItems();
    void respectively_data();
    void respectively();
};

void TestOtherSubjects::reasons_data()
{
    QTest::addColumn<QString>("passage");
    const QString fallen = balance + u"2023年度收入总计 508.76 万元，支出总计 508.76 万元。与2022年度相比，收、支总计各减少 61.59 万元，下降 10.80%。"_s;
    QTest::newRow("numbered") << fallen + u"主要原因：一是人员调出 4 人；二是招商经费按进度安排，较上年减少 30.00 万元。"_s;
    QTest::newRow("in a sentence of its own") << fallen + u"主要原因：培训项目完工，较上年减少 30.00 万元。"_s;
    QTest::newRow("with a rate of its own")
        << balance + u"2023年度收入总计 2610.40 万元，比2022年增加 310.40 万元，增长 13.50%，主要原因：一是新增补助 120.00 万元，二是人员经费增加 95.20 万元，较上年增长 8.3%。"_s;
}

void TestOtherSubjects::reasons()
{
    QFETCH(QString, passage);
    QCOMPARE(contradictions(passage), QStringList{});
}

void TestOtherSubjects::commonNames_data()
{
    QTest::addColumn<QString>("passage");
    QTest::addColumn<QStringList>("expected");
    const QString spent = appropriation + u"2023年度财政拨款支出 500.00 万元，其中："_s;
    QTest::newRow("kinds of spending") << spent + u"基本支出 300.00 万元，项目支出 200.00 万元。"_s << QStringList{};
    QTest::newRow("that do not add up") << spent + u"基本支出 300.00 万元，项目支出 210.00 万元。"_s << QStringList{u"narrative.sum 500.00"_s};
    QTest::newRow("project money") << balance + u"2023年度支出总计 500.00 万元，其中：项目经费 300.00 万元，本级支出 100.00 万元。"_s << QStringList{};
    QTest::newRow("one letter beside common words") << balance + u"2023年度支出总计 500.00 万元，其中：上级资金 300.00 万元，自有资金 200.00 万元。"_s << QStringList{};
    QTest::newRow("its adverb is no name") << balance + u"2023年度支出总计 500.00 万元。全年已支出 400.00 万元。"_s << QStringList{u"narrative.repeat 400.00"_s};
    QTest::newRow("changes of parts")
        << balance + u"收入总计较上年减少 15.00 万元，下降 1.50%，其中财政拨款减少 40.00 万元，下降 4.12%，其他收入增加 25.00 万元。"_s << QStringList{};
    QTest::newRow("the money of the section")
        << general + u"一般公共预算财政拨款支出较上年增加 15.00 万元，财政拨款较上年增加 16.00 万元。"_s << QStringList{u"narrative.repeat 16.00"_s};
    QTest::newRow("a budget that was raised")
        << balance + u"2023年度支出总计 500.00 万元，较上年增加 110.00 万元，其中：当年预算增加 30.00 万元，调整预算增加 80.00 万元。"_s << QStringList{};
}

void TestOtherSubjects::commonNames()
{
    QFETCH(QString, passage);
    QFETCH(QStringList, expected);
    QCOMPARE(contradictions(passage), expected);
}

void TestOtherSubjects::otherChanges_data()
{
    QTest::addColumn<QString>("passage");
    QTest::addColumn<QStringList>("expected");
    const QString twice = appropriation + u"较2022年，收入增加 100.00 万元，增幅 9.09%。"_s;
    QTest::newRow("of the year before") << twice + u"2022年收入较2021年增加 60.00 万元，增幅 5.77%。"_s << QStringList{};
    const QString earned = balance + u"收入 1.05 亿元，较上年增收 500 万元，增幅 "_s;
    QTest::newRow("earned more") << earned + u"5%；支出 9800 万元，较上年增支 300 万元，增幅 3.16%。"_s << QStringList{};
    const QString raised = balance + u"2023年度收入总计较上年增加 20.00 万元，增长 "_s;
    QTest::newRow("from and to") << raised + u"20.00%，由 100.00 万元增加到 120.00 万元。"_s << QStringList{};
    QTest::newRow("a wrong rate from and to") << raised + u"27.00%，由 100.00 万元增加到 120.00 万元。"_s << QStringList{u"narrative.growth 27.00"_s};
    const QString more = balance + u"2023年度收入总计 120.00 万元，"_s;
    QTest::newRow("net") << more + u"同口径较上年增长 20.00%，净增 20.00 万元。"_s << QStringList{};
    QTest::newRow("a wrong rate and net") << more + u"同口径较上年增长 27.00%，净增 20.00 万元。"_s << QStringList{u"narrative.growth 27.00"_s};
    QTest::newRow("newly is no growth") << more + u"新增5.00万元的设备。"_s << QStringList{};
    QTest::newRow("against last year, fallen") << more + u"2022年度收入总计 100.00 万元，同比减少 20.00 万元。"_s << QStringList{u"narrative.direction 减少"_s, u"narrative.growth 20.00"_s};
    const QString sides = appropriation + u"2023年度财政拨款收、支总计均为 120.00 万元。与2022年相比，财政拨款收入、支出各增加 20.00 万元，增长 "_s;
    QTest::newRow("both sides") << sides + u"20.00%。"_s << QStringList{};
    QTest::newRow("a wrong rate of both sides") << sides + u"27.00%。"_s << QStringList{u"narrative.growth 27.00"_s};
    QTest::newRow("overspent") << general + u"住房保障支出（类）住房改革支出（款）住房公积金（项）：年初预算 60.00 万元，决算 61.20 万元，超支 1.20 万元，完成年初预算的 102.00%。"_s
                               << QStringList{};
}

void TestOtherSubjects::otherChanges()
{
    QFETCH(QString, passage);
    QFETCH(QStringList, expected);
    QCOMPARE(contradictions(passage), expected);
}

void TestOtherSubjects::partsOfParts_data()
{
    QTest::addColumn<QString>("passage");
    QTest::addColumn<QStringList>("expected");
    const QString nested = u"三、支出决算情况说明\n2023年度支出合计 500.00 万元。按支出性质分，基本支出 400.00 万元，其中人员经费 350.00 万元、公用经费 "_s;
    QTest::newRow("next part") << nested + u"50.00 万元；项目支出 100.00 万元。"_s << QStringList{};
    QTest::newRow("part of a part") << u"二、收入决算情况说明\n2023年度财政拨款收入 400.00 万元，其中：一般公共预算财政拨款收入 300.00 万元，政府性基金预算财政拨款收入 110.00 万元。"_s
                                    << QStringList{u"narrative.sum 400.00"_s};
    QTest::newRow("money behind people") << u"七、“三公”经费支出决算情况说明\n2023年度“三公”经费支出决算 10.00 万元，比上年增加 1.00 万元，原因：（1）工资调标；（2）新招录 3 人。"
                                            u"其中：公务用车运行维护费 8.00 万元，占 80.00%；公务接待费 2.00 万元，占 20.00%。"_s
                                         << QStringList{};
    QTest::newRow("one of each side") << balance + u"2023年度收、支总计均为 120.00 万元。其中：本年收入 118.00 万元，较上年增加 8.00 万元；本年支出 117.00 万元，较上年增加 9.00 万元。"_s
                                      << QStringList{};
    const QString items = general + u"2023年度一般公共预算财政拨款支出年初预算为 90.00 万元，支出决算为 80.00 万元。其中：\n"
                                    u"1.卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）。年初预算为 30.00 万元，支出决算为 20.00 万元。\n"_s;
    const QString item = u"2.住房保障支出（类）住房改革支出（款）住房公积金（项）"_s;
    QTest::newRow("an item without its budget") << items + item + u"：支出决算为 60.00 万元，完成预算 100%。"_s << QStringList{};
    QTest::newRow("items of too large budgets") << items + item + u"。年初预算为 70.00 万元，支出决算为 60.00 万元。"_s << QStringList{u"narrative.sum 90.00"_s};
}

void TestOtherSubjects::partsOfParts()
{
    QFETCH(QString, passage);
    QFETCH(QStringList, expected);
    QCOMPARE(contradictions(passage), expected);
}

void TestOtherSubjects::bareShares_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("right") << u"卫生健康支出 300.00 万元，占 60.00%；住房保障支出 200.00 万元，占 40.00%。"_s << QStringList{};
    QTest::newRow("one wrong of all") << u"卫生健康支出 300.00 万元，占 66.00%；住房保障支出 200.00 万元，占 40.00%。"_s << QStringList{u"narrative.share 66.00"_s};
    QTest::newRow("one wrong of three of more") << u"教育支出 100.00 万元，占 20.00%；卫生健康支出 200.00 万元，占 44.00%；住房保障支出 150.00 万元，占 30.00%。"_s
                                                << QStringList{u"narrative.share 44.00"_s};
    QTest::newRow("one wrong of two of more") << u"卫生健康支出 200.00 万元，占 44.00%；住房保障支出 150.00 万元，占 30.00%。"_s << QStringList{};
    QTest::newRow("of another whole") << u"教育支出 100.00 万元，占 10.00%；卫生健康支出 200.00 万元，占 20.00%；住房保障支出 150.00 万元，占 15.00%。"_s << QStringList{};
}

/** "按支出功能分类，…，占 60%": no whole is named, but the parts or the other shares prove one. */
void TestOtherSubjects::bareShares()
{
    QFETCH(QString, told);
    QFETCH(QStringList, expected);
    QCOMPARE(contradictions(general + u"2023年度一般公共预算财政拨款支出 500.00 万元。按支出功能分类，"_s + told), expected);
}

void TestOtherSubjects::wrappedItems_data()
{
    QTest::addColumn<QString>("told");
    QTest::newRow("before the amount") << u"（项）年初预算数\n70.83 万元，决算数 64.98 万元，较预算数减少 5.85 万元，下降 8.26%，压减\n支出。"_s;
    QTest::newRow("in a word") << u"（项）年初预\n算数 70.83 万元，决算数 64.98 万元，较预算数减少 5.85 万元，下降 8.26%，压减支出。"_s;
    QTest::newRow("in the amount") << u"（项）：年初预算为 70.8\n3 万元，支出决算为 64.98 万元，完成年初预算的 91.74%。"_s;
    QTest::newRow("behind the path") << u"（项）\n年初预算为 70.83 万元，支出决算为 64.98 万元，完成年初预算的 91.74%。"_s;
}

/** A line that ends behind 年初预算 is no title: its amount is the budget's. */
void TestOtherSubjects::wrappedItems()
{
    QFETCH(QString, told);
    QCOMPARE(contradictions(general + u"4.住房保障支出（类）住房改革支出（款）住房公积金"_s + told), QStringList{});
}

void TestOtherSubjects::respectively_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QStringList>("expected");
    const QStringList wrong{u"narrative.share 88.00"_s, u"narrative.share-sum 108.00"_s};
    QTest::newRow("shares") << u"分别占 80.00%和 20.00%。"_s << QStringList{};
    QTest::newRow("a wrong one") << u"分别占 88.00%和 20.00%。"_s << wrong;
    QTest::newRow("commas") << u"分别占 80.00%，20.00%。"_s << QStringList{};
    QTest::newRow("a wrong one before a comma") << u"分别占 88.00%，20.00%。"_s << wrong;
    QTest::newRow("are") << u"占比分别为 80.00%、20.00%。"_s << QStringList{};
    QTest::newRow("a wrong one that is") << u"占比分别为 88.00%、20.00%。"_s << wrong;
    QTest::newRow("of another whole") << u"分别占财政拨款支出的 85.00%、22.00%。"_s << QStringList{};
    QTest::newRow("of more than are told") << u"分别占 50.00%、30.00%、20.00%。"_s << QStringList{};
}

/** 分别 goes through the parts in their order; where it does not show which, no share is the last part's. */
void TestOtherSubjects::respectively()
{
    QFETCH(QString, told);
    QFETCH(QStringList, expected);
    QCOMPARE(contradictions(u"三、支出决算情况说明\n2023年度支出 500.00 万元，其中基本支出 400.00 万元，项目支出 100.00 万元，"_s + told), expected);
}

QTEST_APPLESS_MAIN(TestOtherSubjects)
#include "tst_othersubjects.moc"
