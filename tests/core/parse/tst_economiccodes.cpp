#include "core/parse/foundtables.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

/** Forms of economic codes as a PDF's content stream prints them: cells glued together, blanks lost. */
class TestEconomicCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsGluedBlocks();
    void joinsSectionsGluedToNames();
    void placesAmountsByStaffAndRunningCosts();
    void eitherOfTwoIsNotGuessed();
};

namespace {

const QString listHead = u"一般公共预算基本支出部门预算经济分类预算表\n编制部门：青禾县文化馆 单位：元\n项目 一般公共预算基本支出\n部门预算经济分类科目\n编码经济分类科目名称 合计 人员经费 公用经费\n类 款\n"_s;

QStringList rowOf(const Table &table, const QString &code)
{
    for (const Row &row : table.rows)
        if (texts(row).contains(code))
            return texts(row);
    return {};
}

} // namespace

void TestEconomicCodes::partsGluedBlocks()
{
    const Found found(u"一般公共预算财政拨款基本支出决算表\n单位：万元\n经济分类\n科目名称 决算数经济分类\n科目名称 决算数科目编码 科目编码\n类款类款\n"
                      "301工资福利支出1,090.75302商品和服务支出30.50\n30101基本工资 700.0030201办公费 20.50\n30103奖金30202印刷费\n"
                      "30108机关事业单位基本养老保险缴\n费390.7530206电费\n303对个人和家庭的补助 9.2530207邮电费 10.00\n30302退休费 9.2530239其他交通费用\n"
                      "30299其他商品和服务支\n出\n310资本性支出 4.00\n31002办公设备购置 4.00\n人员经费合计1,100.00公用经费合计34.50\n注：完。\n"_s);
    const Table *table = found.of(TableKind::BasicEconomic);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(10));
    QCOMPARE(texts(table->rows[0]), (QStringList{u"301"_s, u"工资福利支出"_s, u"1090.75"_s, u"302"_s, u"商品和服务支出"_s, u"30.50"_s}));
    QCOMPARE(texts(table->rows[2]), (QStringList{u"30103"_s, u"奖金"_s, u""_s, u"30202"_s, u"印刷费"_s, u""_s}));
    QCOMPARE(texts(table->rows[3]), (QStringList{u"30108"_s, u"机关事业单位基本养老保险缴费"_s, u"390.75"_s, u"30206"_s, u"电费"_s, u""_s}));
    QCOMPARE(texts(table->rows[8]), (QStringList{u""_s, u""_s, u""_s, u"31002"_s, u"办公设备购置"_s, u"4.00"_s}));
    QCOMPARE(texts(table->rows[9]), (QStringList{u""_s, u"人员经费合计"_s, u"1100.00"_s, u""_s, u"公用经费合计"_s, u"34.50"_s}));
}

void TestEconomicCodes::joinsSectionsGluedToNames()
{
    const Found found(listHead + u"301 工资福利支出 900 900 0 \n301 01基本工资 600 600 0 \n301 2津贴补贴 200 200 0 \n301 \n3\n奖金 \n100 \n100 \n0 \n302 商品和服务支出 50 0 50 \n302 01办公费 50 0 50 \n合计 950 900 50 \n注：完。\n"_s);
    const Table *table = found.of(TableKind::BasicEconomic);
    QVERIFY(table);
    QCOMPARE(texts(table->rows[1]), (QStringList{u"30101"_s, u"基本工资"_s, u"600"_s, u"600"_s, u"0"_s}));
    QCOMPARE(texts(table->rows[2]), (QStringList{u"30102"_s, u"津贴补贴"_s, u"200"_s, u"200"_s, u"0"_s}));
    QCOMPARE(table->rows[2].level, 2);
    QCOMPARE(texts(table->rows[3]), (QStringList{u"30103"_s, u"奖金"_s, u"100"_s, u"100"_s, u"0"_s}));
}

/** The total tells the column of the classes, a class that of its items, however many these are. */
void TestEconomicCodes::placesAmountsByStaffAndRunningCosts()
{
    QString text = listHead + u"301 工资福利支出 8,000.008,000.00\n301 01基本工资 5,000.005,000.00\n301 02津贴补贴 3,000.00 3,000.00\n302 商品和服务支出 1,400.00 1,400.00\n"_s;
    for (int item = 1; item <= 14; ++item)
        text += u"302 %1费用 100.00 100.00\n"_s.arg(item, 2, 10, QChar(u'0'));
    const Found found(text + u"303 对个人和家庭的补助 60.50 60.50\n303 02退休费 60.50 60.50\n合计 9,460.508,060.501,400.00\n注：完。\n"_s);
    const Table *table = found.of(TableKind::BasicEconomic);
    QVERIFY(table);
    QCOMPARE(rowOf(*table, u"301"_s), (QStringList{u"301"_s, u"工资福利支出"_s, u"8000.00"_s, u"8000.00"_s, u""_s}));
    QCOMPARE(rowOf(*table, u"30102"_s), (QStringList{u"30102"_s, u"津贴补贴"_s, u"3000.00"_s, u"3000.00"_s, u""_s}));
    QCOMPARE(rowOf(*table, u"30214"_s), (QStringList{u"30214"_s, u"费用"_s, u"100.00"_s, u""_s, u"100.00"_s}));
    QCOMPARE(rowOf(*table, u"30302"_s), (QStringList{u"30302"_s, u"退休费"_s, u"60.50"_s, u"60.50"_s, u""_s}));
}

/** Two classes of one amount: the total does not tell which of them is for staff. */
void TestEconomicCodes::eitherOfTwoIsNotGuessed()
{
    const Found found(listHead + u"301 工资福利支出 70.00 70.00\n302 商品和服务支出 70.00 70.00\n合计 140.00 70.00 70.00\n注：完。\n"_s);
    const Table *table = found.of(TableKind::BasicEconomic);
    QVERIFY(table);
    for (const size_t row : {0U, 1U})
        for (size_t c = 3; c < table->rows[row].cells.size(); ++c)
            QVERIFY(table->rows[row].cells[c].state != CellState::Number);
}

QTEST_APPLESS_MAIN(TestEconomicCodes)
#include "tst_economiccodes.moc"
