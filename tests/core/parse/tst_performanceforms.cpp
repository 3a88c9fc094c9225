#include "base/progress.h"
#include "parse/performanceforms.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

std::vector<Table> tablesOf(const QString &text)
{
    Document document;
    document.text = text;
    document.pages.emplace_back().span = {0, text.size()};
    document.indexLines();
    return findPerformanceTables(document, {}, {});
}

QStringList texts(const Row &row)
{
    QStringList out;
    for (const Cell &cell : row.cells)
        out += cell.text;
    return out;
}

const QString form = u"项目支出绩效自评表\n（2024年度）\n项目名称 送戏下乡\n项目资金\n（万元）\n年初预算数\n全年预算数（A）\n全年执行数（B）\n分\n值\n执行率\n（B/A）\n得分\n"
                     "年度资金总额 10 12 12 10 100% 10\n其中：当年财政拨款 10 12 12 — 100% —\n上年结转资金 0 0 0 — —\n"
                     "年度\n总体\n目标\n预期目标（年初设定） 实际完成情况\n送戏下乡一百场，丰富群众文化生活。\n已送戏一百零二场。\n绩\n效\n指\n标\n"
                     "一级指\n标\n二级指标 三级指标\n年度\n指标值\n实际\n完成值\n分值 得分\n偏差原因分析\n及改进措施\n"
                     "产出\n指标\n（50分）\n数量指标\n送戏下乡场次数\n量\n≥100场 102场 20 20\n质量指标 演出合格率 ≥95% 96% 15 15\n时效指标\n演出及时率\n100% 90% 15 12\n雨天推迟，\n今后改期。\n"
                     "效益\n指标\n（40分）\n经济效益指标 无 / /\n社会效益指标\n丰富群众文化生活\n有所丰富 有所丰富 40 40\n满意度\n指标\n（10分）\n服务对象\n满意度指\n标\n观众满意度 ≥90% 95% 10 10\n总 分 100 97\n"_s;

} // namespace

class TestPerformanceForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks();
    void funds();
    void indicatorRows();
    void groupsFillDown();
    void total();
    void headerOnNextPage();
    void groupPrintedLate();
    void equalTargetAndResult();
};

void TestPerformanceForms::blocks()
{
    const auto tables = tablesOf(form);
    QCOMPARE(tables.size(), size_t(3));
    QCOMPARE(int(tables[0].kind), int(TableKind::PerformanceFunds));
    QCOMPARE(int(tables[1].kind), int(TableKind::PerformanceGoals));
    QCOMPARE(int(tables[2].kind), int(TableKind::PerformanceIndicators));
    QCOMPARE(tables[2].title, u"项目支出绩效自评表"_s);
    QCOMPARE(texts(tables[1].rows.front()), (QStringList{u"送戏下乡一百场，丰富群众文化生活。"_s, u"已送戏一百零二场。"_s}));
}

void TestPerformanceForms::funds()
{
    const Table table = tablesOf(form).front();
    QCOMPARE(table.unit, Unit::WanYuan);
    QCOMPARE(table.rows.size(), size_t(3));
    QCOMPARE(texts(table.rows[0]), (QStringList{u"年度资金总额"_s, u"10"_s, u"12"_s, u"12"_s, u"10"_s, u"100%"_s, u"10"_s}));
    QVERIFY(table.rows[0].isTotal);
    QCOMPARE(table.cell(0, table.column(ColumnRole::Executed))->text, u"12"_s);
    QCOMPARE(table.cell(0, table.column(ColumnRole::Rate))->text, u"100%"_s);
    QCOMPARE(int(table.cell(2, table.column(ColumnRole::Rate))->state), int(CellState::Blank));
}

void TestPerformanceForms::indicatorRows()
{
    const Table table = tablesOf(form).back();
    QCOMPARE(table.rows.size(), size_t(7));
    QCOMPARE(texts(table.rows[0]).mid(2), (QStringList{u"送戏下乡场次数量"_s, u"≥100场"_s, u"102场"_s, u"20"_s, u"20"_s, u""_s}));
    QCOMPARE(texts(table.rows[2]).last(), u"雨天推迟，今后改期。"_s);
    QCOMPARE(int(table.cell(3, table.column(ColumnRole::Weight))->state), int(CellState::Blank));
}

void TestPerformanceForms::groupsFillDown()
{
    const Table table = tablesOf(form).back();
    QCOMPARE(table.cell(1, table.column(ColumnRole::Group))->text, u"产出指标（50分）"_s);
    QCOMPARE(table.cell(4, table.column(ColumnRole::Group))->text, u"效益指标（40分）"_s);
    QCOMPARE(table.cell(5, table.column(ColumnRole::SubGroup))->text, u"服务对象满意度指标"_s);
}

void TestPerformanceForms::total()
{
    const Table table = tablesOf(form).back();
    const Row &row = table.rows.back();
    QVERIFY(row.isTotal);
    QCOMPARE(table.cell(6, table.column(ColumnRole::Weight))->text, u"100"_s);
    QCOMPARE(table.cell(6, table.column(ColumnRole::Score))->text, u"97"_s);
}

void TestPerformanceForms::headerOnNextPage()
{
    QString text = form;
    text.replace(u"质量指标 演出"_s, u"36\n绩\n效\n指\n标\n一级指\n标\n二级指标 三级指标\n年度\n指标值\n实际\n完成值\n分值 得分\n偏差原因分析\n及改进措施\n质量指标 演出"_s);
    const Table table = tablesOf(text).back();
    QCOMPARE(table.rows.size(), size_t(7));
    QCOMPARE(texts(table.rows[1]), (QStringList{u"产出指标（50分）"_s, u"质量指标"_s, u"演出合格率"_s, u"≥95%"_s, u"96%"_s, u"15"_s, u"15"_s, u""_s}));
}

void TestPerformanceForms::groupPrintedLate()
{
    QString text = form;
    text.replace(u"产出\n指标\n（50分）\n数量指标"_s, u"数量指标"_s);
    text.replace(u"质量指标 演出"_s, u"产出\n指标\n（50分）\n质量指标 演出"_s);
    const Table table = tablesOf(text).back();
    QCOMPARE(table.cell(0, table.column(ColumnRole::Group))->text, u"产出指标（50分）"_s);
}

void TestPerformanceForms::equalTargetAndResult()
{
    QString text = form;
    text.replace(u"送戏下乡场次数\n量\n≥100场 102场 20 20"_s, u"推进下乡演出，保障乡村文化\n活动正常开展\n有序推进 有序推进\n20 20"_s);
    const Table table = tablesOf(text).back();
    QCOMPARE(texts(table.rows[0]).mid(2, 3), (QStringList{u"推进下乡演出，保障乡村文化活动正常开展"_s, u"有序推进"_s, u"有序推进"_s}));
}

QTEST_APPLESS_MAIN(TestPerformanceForms)
#include "tst_performanceforms.moc"
