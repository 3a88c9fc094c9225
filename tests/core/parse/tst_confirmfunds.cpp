#include "core/parse/foundtables.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

/** Forms of government funds whose blanks are lost: other tables tell what their own sums do not. */
class TestConfirmFunds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherTablesTellTheColumns();
    void anotherAmountTellsNothing();
    void restsOfSeveralItemsAreNotGuessed();
    void blankFormKeepsItsTotal();
};

namespace {

const QString head = u"政府性基金预算财政拨款收入支出决算表\n单位：万元\n项目\n年初结转和\n结余本年收入 本年支出年末结转和\n结余功能分类\n科目编码科目名称\n"_s;

/** A report with 支出决算表, `granted` in the rows of 财政拨款收入支出决算总表, and the form with `rows`. */
QString report(const QString &granted, const QString &rows)
{
    return u"支出决算表\n单位：万元\n科目编码 科目名称 本年支出合计 基本支出 项目支出\n合计 107.00 60.00 47.00\n207 文化旅游体育与传媒支出 90.00 60.00 30.00\n20701 文化和旅游 90.00 60.00 30.00\n2070109 群众文化 90.00 60.00 30.00\n"
           "229 其他支出 17.00 17.00\n22960 彩票公益金安排的支出 17.00 17.00\n2296003 用于体育事业的彩票公益金支出 14.00 14.00\n2296099 用于其他社会公益事业的彩票公益金支出 3.00 3.00\n注：完。\n"
           "财政拨款收入支出决算总表\n单位：万元\n收入 支出\n项目 决算数 项目 合计 一般公共预算财政拨款 政府性基金预算财政拨款 国有资本经营预算财政拨款\n"
           "一、一般公共预算财政拨款 90.00 一、文化旅游体育与传媒支出 90.00 90.00\n"_s + granted + u"注：完。\n"_s + head + u"合计 基本支出 项目支出\n"_s + rows + u"注：本表反映收支情况。\n"_s;
}

const QString settled = u"二、政府性基金预算财政拨款 17.00 二、其他支出 17.00  17.00\n本年收入合计 107.00 本年支出合计 107.00 90.00 17.00\n年初财政拨款结转和结余 年末财政拨款结转和结余\n一、一般公共预算财政拨款\n二、政府性基金预算财政拨款\n总计 107.00 总计 107.00 90.00 17.00\n"_s;
const QString leftOver = u"二、政府性基金预算财政拨款 15.00 二、其他支出 17.00  17.00\n本年收入合计 105.00 本年支出合计 107.00 90.00 17.00\n年初财政拨款结转和结余 2.00 年末财政拨款结转和结余\n一、一般公共预算财政拨款\n二、政府性基金预算财政拨款 2.00\n总计 107.00 总计 107.00 90.00 17.00\n"_s;
const QString rows = u"229 其他支出 17.00 17.00 17.00\n22960 彩票公益金安排的支出 17.00 17.00 17.00\n2296003 用于体育事业的彩票公益金支出 14.00 14.00 14.00\n2296099 用于其他社会公益事业的彩票公益金支出 3.00 3.00 3.00\n合计 17.00 17.00 17.00\n"_s;

/** Whether a row says what came in or was carried over: its spending is the same whichever of them it was. */
bool saysIncome(const Row &row)
{
    const auto isNumber = [&](size_t c) { return c < row.cells.size() && row.cells[c].state == CellState::Number; };
    return isNumber(2) || isNumber(3);
}

} // namespace

void TestConfirmFunds::otherTablesTellTheColumns()
{
    const Found found(report(settled, rows));
    const Table *table = found.of(TableKind::Fund);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(5));
    QCOMPARE(texts(table->rows[2]), (QStringList{u"2296003"_s, u"用于体育事业的彩票公益金支出"_s, u""_s, u"14.00"_s, u"14.00"_s, u""_s, u"14.00"_s, u""_s}));
    QCOMPARE(texts(table->rows[4]), (QStringList{u""_s, u"合计"_s, u""_s, u"17.00"_s, u"17.00"_s, u""_s, u"17.00"_s, u""_s}));
    QVERIFY(std::none_of(found.notices.begin(), found.notices.end(), [&](const Notice &notice) { return table->span.contains(notice.span.begin); }));
}

void TestConfirmFunds::anotherAmountTellsNothing()
{
    const Found found(report(settled, QString(rows).replace(u"3.00 3.00 3.00"_s, u"3.50 3.50 3.50"_s)));
    const Table *table = found.of(TableKind::Fund);
    QVERIFY(table && std::none_of(table->rows.begin(), table->rows.end(), saysIncome));
    QVERIFY(std::any_of(found.notices.begin(), found.notices.end(), [&](const Notice &notice) { return table->span.contains(notice.span.begin); }));
}

void TestConfirmFunds::restsOfSeveralItemsAreNotGuessed()
{
    const Found found(report(leftOver, QString(rows).replace(u"17.00 17.00 17.00"_s, u"2.00 15.00 17.00 17.00"_s)));
    const Table *table = found.of(TableKind::Fund);
    QVERIFY(table);
    QVERIFY(!saysIncome(table->rows[2]) && !saysIncome(table->rows[3]));
}

void TestConfirmFunds::blankFormKeepsItsTotal()
{
    const Found found(head + u"合计 合计 基本支出 项目支出\n注：本表无数据。\n"_s);
    const Table *table = found.of(TableKind::Fund);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(1));
    QCOMPARE(texts(table->rows[0]).at(1), u"合计"_s);
}

QTEST_APPLESS_MAIN(TestConfirmFunds)
#include "tst_confirmfunds.moc"
