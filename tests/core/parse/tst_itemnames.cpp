#include "foundtables.h"

#include "parse/itemnames.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

/** Names of the overviews' items that their cells break. */
class TestItemNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsClasses();
    void endsOnTheNextPage();
    void endsBelowTheAmounts();
    void endsBehindTheHeader();
    void breaksInsideABracket();
    void keepsItsSideOverPages();
};

void TestItemNames::knowsClasses()
{
    QVERIFY(isItemName(u"二十、粮油物资储备支出"));
    QVERIFY(isItemName(u"年末结转和结余"));
    QVERIFY(!isItemName(u"二十、粮油物资储备支"));
    QVERIFY(namesClass(u"十四、资源勘探工业信息等"));
    QVERIFY(namesClass(u"二十一、国有资本经营预算"));
    QVERIFY(!namesClass(u"三、国有资本经营预算"));
    QVERIFY(!namesClass(u"支出"));
}

namespace {

const QString head = u"收入支出决算总表\n单位：万元\n收入 支出\n项目 行次 决算数 项目 行次 决算数\n"_s;
const QString totals = u"本年收入合计 4 5.00 本年支出合计 24 5.00\n总计 5 5.00 总计 25 5.00\n"_s;

} // namespace

void TestItemNames::endsOnTheNextPage()
{
    const Found found(u"收入支出决算总表\n单位：万元\n收入 支出\n项目 决算数 项目 决算数\n一、一般公共预算财政拨款收入 5.00 一、教育支出 5.00\n二、粮油 -\n\f收入 支出\n项目 决算数 项目 决算数\n物资储备支\n出\n"
                      "三、国有资本经营预算支出 -\n本年收入合计 5.00 本年支出合计 5.00\n总计 5.00 总计 5.00\n"_s);
    const Table *balance = found.of(TableKind::Balance);
    QVERIFY(balance);
    QCOMPARE(balance->rows.size(), 5u);
    QCOMPARE(texts(balance->rows[1]), QStringList({{}, {}, u"二、粮油物资储备支出"_s, u"-"_s}));
    QCOMPARE(texts(balance->rows[2]), QStringList({{}, {}, u"三、国有资本经营预算支出"_s, u"-"_s}));
}

void TestItemNames::endsBelowTheAmounts()
{
    const Found found(head + u"一、一般公共预算财政拨款\n1 5.00 一、一般公共服务支出 21 5.00\n收入\n"
                             "二、文化旅游体育与传媒支\n二、附属单位上缴收入 2 22 0.00\n出\n三、资源勘探工业信息等\n3 23 0.00\n支出\n"_s + totals);
    const Table *balance = found.of(TableKind::Balance);
    QVERIFY(balance);
    QCOMPARE(balance->rows.size(), 5u);
    QCOMPARE(texts(balance->rows[0]), QStringList({u"一、一般公共预算财政拨款收入"_s, u"1"_s, u"5.00"_s, u"一、一般公共服务支出"_s, u"21"_s, u"5.00"_s}));
    QCOMPARE(texts(balance->rows[1]), QStringList({u"二、附属单位上缴收入"_s, u"2"_s, {}, u"二、文化旅游体育与传媒支出"_s, u"22"_s, u"0.00"_s}));
    QCOMPARE(texts(balance->rows[2]), QStringList({{}, u"3"_s, {}, u"三、资源勘探工业信息等支出"_s, u"23"_s, u"0.00"_s}));
}

void TestItemNames::endsBehindTheHeader()
{
    const QString columns = u"项目\n本年支出\n合计\n基本支出 项目支出\n上缴上级\n支出\n经营支出\n对附属单位补助支出\n功能分类\n科目编码\n科目名称\n"_s;
    const Found found(u"支出决算表\n单位：万元\n"_s + columns + u"合计 9.00 9.00 0.00 0.00 0.00 0.00\n221 住房保障支出 9.00 9.00 0.00 0.00 0.00 0.00\n22102 住房改革 9.00 9.00 0.00 0.00 0.00 0.00\n\f"_s +
                      columns + u"支出\n2210201 住房公积 9.00 9.00 0.00 0.00 0.00 0.00\n\f"_s + columns + u"金\n注：本表反映部门本年度各项支出情况。\n"_s);
    const Table *table = found.of(TableKind::Expenditure);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 4u);
    QCOMPARE(texts(table->rows[2]).mid(0, 3), QStringList({u"22102"_s, u"住房改革支出"_s, u"9.00"_s}));
    QCOMPARE(texts(table->rows[3]).mid(0, 3), QStringList({u"2210201"_s, u"住房公积金"_s, u"9.00"_s}));
}

void TestItemNames::breaksInsideABracket()
{
    const Found found(u"收入支出决算总表\n单位：万元\n收入 支出\n项目 决算数 项目 决算数\n一、一般公共预算财政拨款收入 5.00 一、教育支出 5.00\n本年收入合计 5.00 本年支出合计 5.00\n"
                      "使用非财政拨款结余（含\n专用结余） 0 结余分配 0\n总计 5.00 总计 5.00\n"_s);
    const Table *balance = found.of(TableKind::Balance);
    QVERIFY(balance);
    QCOMPARE(balance->rows.size(), 4u);
    QCOMPARE(texts(balance->rows[2]), QStringList({u"使用非财政拨款结余（含专用结余）"_s, u"0"_s, u"结余分配"_s, u"0"_s}));
}

/** The beginning of a budget's name, the rest on the next page, is income and not put beside the row before. */
void TestItemNames::keepsItsSideOverPages()
{
    const Found found(u"财政拨款收入支出决算总表\n单位：万元\n收入 支出\n项目 决算数 项目 合计 一般公共预算财政拨款 政府性基金预算财政拨款 国有资本经营预算财政拨款\n一、一般公共预算财政拨款 5.00 一、教育支出 8.00 5.00 3.00 0.00\n"
                      "本年收入合计 5.00 本年支出合计 8.00 5.00 3.00 0.00\n年初财政拨款结转和结余 3.00 年末财政拨款结转和结余 0.00 0.00 0.00 0.00\n一般公共预算财政拨款 1.00\n政府性基金预算 2.00\n10/30\n"
                      "财政拨款\n国有资本经营预算财政拨款 0.00\n总计 8.00 总计 8.00 5.00 3.00 0.00\n"_s);
    const Table *table = found.of(TableKind::Appropriation);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 7u);
    QCOMPARE(texts(table->rows[3]).mid(0, 2), QStringList({u"一般公共预算财政拨款"_s, u"1.00"_s}));
    QCOMPARE(texts(table->rows[4]).mid(0, 2), QStringList({u"政府性基金预算财政拨款"_s, u"2.00"_s}));
}

QTEST_GUILESS_MAIN(TestItemNames)
#include "tst_itemnames.moc"
