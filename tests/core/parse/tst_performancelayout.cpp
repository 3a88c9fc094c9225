#include "core/parse/performancefixture.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

/** A form as a program prints it that keeps the layout: labels one letter a line, cells wrapped in the middle of their rows. */
const QString centred = uR"(            项目支出绩效自评表
项目名称    送戏下乡补助

                     全年预算    全年执行          执行
            年初预算数                     分值        得分
                     数       数             率
项
目                                         97.55
  年度资金总额   28.00     30.00   29.27    10         9.76
资                                          %
金
  其中：当年财政拨
（          28.00     28.00   27.27    —    —    —
  款
万
元
  上年结转资金              2.00    2.00    —    —    —
）

年 预期目标               实际完成情况
度
总
体
  送戏下乡一百场，丰富
目                    已送戏一百零二场。
  群众文化生活。
标

 一级指                 年度指标    全年实际
        二级指标 三级指标                     分值 得分     未完成原因分析
 标                   值       完成值

        数量指标 送戏场次    ≥100 场 102 场   20   20

  产出指
        质量指标 演出合格率   ≥95%    97%      15   15
绩 标
效
        时效指标 演出及时率   100%    90%      15   12    雨天推迟
指
标
  效益指   社会效益
             观众人数    ≥200 人 210 人    30   30
  标     指标

        服务对象
 满意度         下乡观众满
        满意度指         ≥80%    83%      10   10
 指标          意度
        标
总分                        100 96.76
)"_s;

} // namespace

class TestPerformanceLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrappedHeads();
    void funds();
    void goals();
    void rowsOfWrappedCells();
    void marksOnTop();
    void rowsWithoutBlankLines();
    void strayLine();
    void weightsThatDoNotAddUp();
    void lettersSetApart();
};

void TestPerformanceLayout::wrappedHeads()
{
    const auto tables = performanceTables(centred);
    QCOMPARE(tables.size(), size_t(3));
    QStringList titles;
    for (const Column &column : tables[2].columns)
        titles += column.title;
    QCOMPARE(titles, (QStringList{u"一级指标"_s, u"二级指标"_s, u"三级指标"_s, u"年度指标值"_s, u"全年实际完成值"_s, u"分值"_s, u"得分"_s, u"未完成原因分析"_s}));
    QCOMPARE(tables[2].title, u"项目支出绩效自评表"_s);
}

void TestPerformanceLayout::funds()
{
    const Table table = performanceTables(centred)[0];
    QCOMPARE(int(table.kind), int(TableKind::PerformanceFunds));
    QCOMPARE(table.unit, Unit::WanYuan);
    QCOMPARE(table.rows.size(), size_t(3));
    QCOMPARE(texts(table.rows[0]), (QStringList{u"年度资金总额"_s, u"28.00"_s, u"30.00"_s, u"29.27"_s, u"10"_s, u"97.55%"_s, u"9.76"_s}));
    QVERIFY(table.rows[0].isTotal);
    QCOMPARE(texts(table.rows[1]), (QStringList{u"其中：当年财政拨款"_s, u"28.00"_s, u"28.00"_s, u"27.27"_s, u"—"_s, u"—"_s, u"—"_s}));
    QCOMPARE(texts(table.rows[2]), (QStringList{u"上年结转资金"_s, u""_s, u"2.00"_s, u"2.00"_s, u"—"_s, u"—"_s, u"—"_s}));
    QCOMPARE(table.cell(0, table.column(ColumnRole::Executed))->number.unit, Unit::WanYuan);
    QCOMPARE(table.cell(0, table.column(ColumnRole::Weight))->number.unit, Unit::None);
}

void TestPerformanceLayout::goals()
{
    const Table table = performanceTables(centred)[1];
    QCOMPARE(int(table.kind), int(TableKind::PerformanceGoals));
    QCOMPARE(texts(table.rows[0]), (QStringList{u"送戏下乡一百场，丰富群众文化生活。"_s, u"已送戏一百零二场。"_s}));
}

void TestPerformanceLayout::rowsOfWrappedCells()
{
    const Table table = performanceTables(centred)[2];
    QCOMPARE(table.rows.size(), size_t(6));
    QCOMPARE(texts(table.rows[0]), (QStringList{u"产出指标"_s, u"数量指标"_s, u"送戏场次"_s, u"≥100场"_s, u"102场"_s, u"20"_s, u"20"_s, u""_s}));
    QCOMPARE(texts(table.rows[2]), (QStringList{u"产出指标"_s, u"时效指标"_s, u"演出及时率"_s, u"100%"_s, u"90%"_s, u"15"_s, u"12"_s, u"雨天推迟"_s}));
    QCOMPARE(texts(table.rows[3]), (QStringList{u"效益指标"_s, u"社会效益指标"_s, u"观众人数"_s, u"≥200人"_s, u"210人"_s, u"30"_s, u"30"_s, u""_s}));
    QCOMPARE(texts(table.rows[4]), (QStringList{u"满意度指标"_s, u"服务对象满意度指标"_s, u"下乡观众满意度"_s, u"≥80%"_s, u"83%"_s, u"10"_s, u"10"_s, u""_s}));
    QVERIFY(table.rows[5].isTotal);
    QCOMPARE(table.cell(5, table.column(ColumnRole::Weight))->text, u"100"_s);
    QCOMPARE(table.cell(5, table.column(ColumnRole::Score))->text, u"96.76"_s);
}

const QString onTop = uR"(项目支出绩效自评表

绩效 一级指 二级指标 三级指标         年度指标     实际完成     分值 得分      偏差原因分析及
指标 标                   值        值                   改进措施

     产出指 数量指标 下乡演出场    ≥100 场 102 场 20    20
     标（60     次        次
     分）
              观众总人数    ≥2000   2100 人   30   30
              与人次        人

         质量指标 演出合格率    95%     96%     10   9      雨天推迟演出改
                                                   期两次。

          社会效益 群众文化生   丰富       丰富       30   30
     效益指 指标   活
     标

总分                                      100 99
)"_s;

void TestPerformanceLayout::marksOnTop()
{
    const Table table = performanceTables(onTop).back();
    QCOMPARE(table.rows.size(), size_t(5));
    QCOMPARE(texts(table.rows[0]), (QStringList{u"产出指标（60分）"_s, u"数量指标"_s, u"下乡演出场次"_s, u"≥100场次"_s, u"102场"_s, u"20"_s, u"20"_s, u""_s}));
    QCOMPARE(texts(table.rows[1]), (QStringList{u"产出指标（60分）"_s, u"数量指标"_s, u"观众总人数与人次"_s, u"≥2000人"_s, u"2100人"_s, u"30"_s, u"30"_s, u""_s}));
    QCOMPARE(texts(table.rows[2]).last(), u"雨天推迟演出改期两次。"_s);
    QCOMPARE(texts(table.rows[3]), (QStringList{u"效益指标"_s, u"社会效益指标"_s, u"群众文化生活"_s, u"丰富"_s, u"丰富"_s, u"30"_s, u"30"_s, u""_s}));
}

/** Where neither a blank line nor the place of the marks tells, a line may be of either row: such a form is not read so. */
void TestPerformanceLayout::rowsWithoutBlankLines()
{
    QString text = centred;
    text.replace(u"        数量指标 送戏场次    ≥100 场 102 场   20   20\n\n"_s, u"                送戏下乡场\n        数量指标         ≥100 场 102 场   20   20\n                次数合计与\n"_s);
    text.replace(u"  产出指\n        质量"_s, u"                演出人次数\n        质量"_s);
    const auto tables = performanceTables(text);
    for (const Table &table : tables)
        if (table.kind == TableKind::PerformanceIndicators)
            for (const Row &row : table.rows)
                QVERIFY(!texts(row).contains(u"送戏下乡场次数合计与演出人次数"_s));
}

/** The last line of a reason printed below another column goes to the cell that breaks off. */
void TestPerformanceLayout::strayLine()
{
    QString text = onTop;
    text.replace(u"雨天推迟演出改\n                                                   期两次。"_s, u"雨天推迟演出改\n                                期两次共十余天。"_s);
    const Table table = performanceTables(text).back();
    QCOMPARE(texts(table.rows[2]).mid(3), (QStringList{u"95%"_s, u"96%"_s, u"10"_s, u"9"_s, u"雨天推迟演出改期两次共十余天。"_s}));
}

void TestPerformanceLayout::weightsThatDoNotAddUp()
{
    QString text = onTop;
    text.replace(u"100 99"_s, u"80 99"_s);
    for (const Table &table : performanceTables(text))
        QVERIFY(table.kind != TableKind::PerformanceIndicators || table.columns.size() < 8);
}

/** Lines of single letters could be read as heads in millions of ways: none is looked for. */
void TestPerformanceLayout::lettersSetApart()
{
    QVERIFY(performanceTables(u"项 目 决 算 数 项 目 （ 按 功 能 分 类 ） 决 算 数\n一 、 一 般 公 共 预 算 财 政 拨 款 收 入 30.00 一 、 一 般 公 共 服 务 支 出 20.00\n"
                              "二 、 政 府 性 基 金 预 算 财 政 拨 款 收 入 二 、 外 交 支 出\n五 、 事 业 收 入 五 、 教 育 支 出\n"_s).empty());
}

QTEST_APPLESS_MAIN(TestPerformanceLayout)
#include "tst_performancelayout.moc"
