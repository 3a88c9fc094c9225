#include "core/parse/foundtables.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

/** Forms of economic codes as a PDF's text without layout prints them: lists of codes, of names and of amounts. */
class TestStackedEconomic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsOfAmounts();
    void amountOfTheCodeAbove();
    void wrongClassesStayText();
};

namespace {

const QString head = u"一般公共预算财政拨款基本支出决算表\n单位：万元\n\n科目编码\n"_s;
const QString staffCodes = u"301\n30101\n30102\n30103\n30107\n303\n30302\n30305\n\n科目名称\n\n决算数\n\n"_s;
const QString staffNames = u"工资福利支出\n基本工资\n津贴补贴\n奖金\n绩效工资\n对个人和家庭的补助\n退休费\n生活补助\n\n"_s;

QString at(const Table &table, const QString &code)
{
    for (const Row &row : table.rows)
        for (size_t c = 0; c + 2 < row.cells.size(); ++c)
            if (row.cells[c].text == code || (row.cells[c].text.isEmpty() && row.cells[c + 1].text == code))
                return row.cells[c + 1].text + u' ' + row.cells[c + 2].text;
    return {};
}

} // namespace

/** The first amounts of the left side stand before the codes of the right one, its other ones between the rows of that. */
void TestStackedEconomic::listsOfAmounts()
{
    const Found found(head + staffCodes + staffNames + u"50.00\n20.00\n15.00\n\n科目编码\n302\n30201\n30202\n\n5.00\n\n30205\n\n水费\n\n0.30\n\n10.00\n\n30206\n\n电费\n\n1.20\n\n"
                      "8.00\n\n30299\n310\n31002\n\n科目名称\n\n决算数\n\n商品和服务支出\n办公费\n印刷费\n\n6.50\n4.00\n0.00\n\n"
                      "其他商品和服务支出\n资本性支出\n办公设备购置\n人员经费合计\n58.00\n公用经费合计\n注：本表反映基本支出情况。\n\n8.00\n0.00\n1.00\n2.00\n2.00\n8.50\n"_s);
    const Table *table = found.of(TableKind::BasicEconomic);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(9));
    QCOMPARE(texts(table->rows[0]), (QStringList{u"301"_s, u"工资福利支出"_s, u"50.00"_s, u"302"_s, u"商品和服务支出"_s, u"6.50"_s}));
    QCOMPARE(at(*table, u"30103"_s), u"奖金 5.00"_s);
    QCOMPARE(at(*table, u"30302"_s), u"退休费 8.00"_s);
    QCOMPARE(at(*table, u"30206"_s), u"电费 1.20"_s);
    QCOMPARE(at(*table, u"30299"_s), u"其他商品和服务支出 1.00"_s);
    QCOMPARE(at(*table, u"31002"_s), u"办公设备购置 2.00"_s);
    QCOMPARE(at(*table, u"公用经费合计"_s), u"公用经费合计 8.50"_s);
    QVERIFY(table->rows.back().isTotal);
}

/** "302" and its name, "30201" and its name, and only then the amounts of both. */
void TestStackedEconomic::amountOfTheCodeAbove()
{
    const Found found(head + u"科目名称\n\n决算数\n\n科目编码\n\n科目名称\n\n决算数\n\n301\n\n工资福利支出\n\n30.00\n\n30101\n\n基本工资\n\n18.00\n\n302\n\n商品和服务支出\n\n30201\n\n办公费\n\n7.00\n\n4.00\n\n"
                             "30102\n\n津贴补贴\n\n12.00\n\n30206\n\n电费\n\n3.00\n\n人员经费合计\n\n30.00\n\n公用经费合计\n\n7.00\n\n注：完。\n"_s);
    const Table *table = found.of(TableKind::BasicEconomic);
    QVERIFY(table);
    QCOMPARE(at(*table, u"302"_s), u"商品和服务支出 7.00"_s);
    QCOMPARE(at(*table, u"30201"_s), u"办公费 4.00"_s);
    QCOMPARE(at(*table, u"30102"_s), u"津贴补贴 12.00"_s);
}

void TestStackedEconomic::wrongClassesStayText()
{
    const Found found(head + staffCodes + staffNames + u"50.00\n20.00\n15.00\n\n科目编码\n302\n30201\n\n科目名称\n\n决算数\n\n商品和服务支出\n办公费\n\n5.00\n10.00\n8.00\n注：完。\n"_s);
    const Table *table = found.of(TableKind::BasicEconomic);
    QVERIFY(table);
    for (const Row &row : table->rows)
        for (const Cell &cell : row.cells)
            QVERIFY(cell.state != CellState::Number);
    QCOMPARE(found.notices.size(), size_t(1));
}

QTEST_APPLESS_MAIN(TestStackedEconomic)
#include "tst_stackedeconomic.moc"
