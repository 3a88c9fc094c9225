#include "core/check/checkedpassage.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

/** Lists of the narrative against what they are a list of: shares, changes, grades. */
class TestEnumerations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void told_data();
    void told();
};

void TestEnumerations::told_data()
{
    QTest::addColumn<QString>("passage");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("expected"); // stated > expected

    const QString income = u"二、收入决算情况说明\n本年收入合计1000.00万元，其中：财政拨款收入占%1%，事业收入占%2%，其他收入占%3%。"_s;
    QTest::newRow("shares above their whole") << income.arg(u"80"_s, u"15"_s, u"15"_s) << u"narrative.share-sum"_s << QStringList{u"110>100"_s};
    QTest::newRow("shares of a whole") << income.arg(u"80"_s, u"15"_s, u"5"_s) << u"narrative.share-sum"_s << QStringList{};
    QTest::newRow("shares cut off") << income.arg(u"80.34"_s, u"15.33"_s, u"4.34"_s) << u"narrative.share-sum"_s << QStringList{};
    QTest::newRow("a list that is open") << income.arg(u"60"_s, u"15"_s, u"5"_s) << u"narrative.share-sum"_s << QStringList{};
    QTest::newRow("shares of two wholes") << u"二、收入决算情况说明\n财政拨款收入占本年收入合计的80%，事业收入占上年收入的60%。"_s << u"narrative.share-sum"_s << QStringList{};
    QTest::newRow("a part of a part") << u"三、支出决算情况说明\n本年支出中，基本支出占70%，其中人员经费占90%，项目支出占30%。"_s << u"narrative.share-sum"_s << QStringList{};

    const QString met = u"五、一般公共预算财政拨款支出决算情况说明\n1.住房保障支出（类）住房改革支出（款）住房公积金（项）。%1完成年初预算的%2%，%3。"_s;
    const QString reason = u"决算数大于年初预算数的主要原因是基数调整"_s;
    QTest::newRow("a reason for no difference") << met.arg(u"支出决算40.00万元，"_s, u"100.00"_s, reason) << u"narrative.direction"_s << QStringList{u"决算数大于年初预算数>等于"_s};
    QTest::newRow("met, and no reason") << met.arg(u"支出决算40.00万元，"_s, u"100.00"_s, u"决算数与年初预算数持平"_s) << u"narrative.direction"_s << QStringList{};
    QTest::newRow("nearly met") << met.arg(u"支出决算40.00万元，"_s, u"100.01"_s, reason) << u"narrative.direction"_s << QStringList{};
    QTest::newRow("the amounts differ by less") << met.arg(u"年初预算39.999万元，支出决算40.00万元，"_s, u"100.00"_s, reason) << u"narrative.direction"_s << QStringList{};

    const QString sangong = u"七、财政拨款“三公”经费支出决算情况说明\n2023年度“三公”经费财政拨款支出决算为30.00万元，比上年减少%1万元。其中：因公出国（境）费0.00万元，%2；"
                            "公务用车购置及运行维护费20.00万元，比上年减少3.00万元；公务接待费10.00万元，比上年%3万元。"_s;
    QTest::newRow("changes of the items") << sangong.arg(u"5.00"_s, u"与上年持平"_s, u"减少4.00"_s) << u"narrative.sum"_s << QStringList{u"-5.00>-7.00"_s};
    QTest::newRow("changes that add up") << sangong.arg(u"7.00"_s, u"与上年持平"_s, u"减少4.00"_s) << u"narrative.sum"_s << QStringList{};
    QTest::newRow("one up, one down") << sangong.arg(u"1.00"_s, u"与上年持平"_s, u"增加2.00"_s) << u"narrative.sum"_s << QStringList{};
    QTest::newRow("an item that tells no change") << sangong.arg(u"5.00"_s, u"全年未安排"_s, u"减少4.00"_s) << u"narrative.sum"_s << QStringList{};

    const QString graded = u"十三、预算绩效管理工作开展情况说明\n本部门共对53个项目开展绩效自评，"_s;
    QTest::newRow("grades above the projects") << graded + u"自评结果为优的50个，良的2个，中的2个。"_s << u"narrative.count"_s << QStringList{u"53>54"_s};
    QTest::newRow("grades in quotes") << graded + u"其中：评价等级为“优”的项目50个，“良”的项目2个，“中”的项目2个。"_s << u"narrative.count"_s << QStringList{u"53>54"_s};
    QTest::newRow("grades of all projects") << graded + u"其中优50个、良2个、中1个、差0个。"_s << u"narrative.count"_s << QStringList{};
    QTest::newRow("another count between") << graded + u"选取5个项目重点评价，自评结果为优的50个、良的3个。"_s << u"narrative.count"_s << QStringList{};
    QTest::newRow("words that only begin alike") << graded + u"引进优质项目30个，良种项目22个，其中3个已完工。"_s << u"narrative.count"_s << QStringList{};

    const QString parts = u"六、一般公共预算财政拨款基本支出决算情况说明\n一般公共预算财政拨款基本支出包括人员经费500.00万元、公用经费100.00万元，比上年%1。"_s;
    QTest::newRow("a change of all parts") << parts.arg(u"增加100.00万元，增长20.00%"_s) << u"narrative.growth"_s << QStringList{};
    QTest::newRow("a change of the last part") << parts.arg(u"增加20.00万元，增长25.00%"_s) << u"narrative.growth"_s << QStringList{};
    QTest::newRow("a rate of neither") << parts.arg(u"增加100.00万元，增长30.00%"_s) << u"narrative.growth"_s << QStringList{u"30.00>20.00"_s};
    QTest::newRow("a change of one part") << u"六、一般公共预算财政拨款基本支出决算情况说明\n人员经费500.00万元，公用经费100.00万元，公用经费比上年增加20.00万元，增长20.00%。"_s
                                          << u"narrative.growth"_s << QStringList{u"20.00>25.00"_s};
    QTest::newRow("a total behind its parts") << u"三、支出决算情况说明\n本部门预算包括基本支出600.00万元、项目支出400.00万元，合计1000.00万元。"_s << u"narrative.repeat"_s << QStringList{};
}

void TestEnumerations::told()
{
    QFETCH(QString, passage);
    QFETCH(QString, rule);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const Finding &finding : checkedPassage(passage).findings)
        if (finding.rule == rule)
            found << finding.stated + u'>' + finding.expected;
    QCOMPARE(found, expected);
}

QTEST_APPLESS_MAIN(TestEnumerations)
#include "tst_enumerations.moc"
