#include "core/parse/foundtables.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

/** Two-sided forms as a PDF's text without layout prints them: a cell a line, the sides through each other. */
class TestStackedSides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsFollowTheirItems();
    void anotherTableConfirms();
    void numbersTellTheRows();
    void grantsOfOneSource();
    void eitherOfTwoIsNotGuessed();
    void unprovenStaysText();
};

namespace {

const QStringList classes{u"一、一般公共服务支出"_s, u"二、外交支出"_s, u"三、国防支出"_s, u"四、公共安全支出"_s, u"五、教育支出"_s, u"六、科学技术支出"_s, u"七、文化旅游体育与传媒支出"_s, u"八、社会保障和就业支出"_s, u"九、卫生健康支出"_s};

/** The rows whose left and right names these are. */
QStringList rowOf(const Table &table, const QString &name)
{
    for (const Row &row : table.rows)
        if (texts(row).contains(name))
            return texts(row);
    return {};
}

QString linesOf(const QStringList &cells)
{
    return cells.join(u"\n\n"_s) + u"\n\n"_s;
}

} // namespace

namespace {

const QString balance = u"收入支出决算总表\n单位：万元\n收入\n项目\n一、一般公共预算财政拨款收入\n\n支出\n决算数\n50.00\n\n项目\n"_s + classes.mid(0, 4).join(u'\n') +
                      u"\n\n二、上级补助收入\n\n三、其他收入\n\n6.20\n\n决算数\n30.20\n\n"_s + classes.mid(4, 4).join(u'\n') + u"\n\n20.00\n\n九、卫生健康支出\n\n6.00\n\n"
                      "本年收入合计\n\n56.20\n\n本年支出合计\n\n使用非财政拨款结余\n\n结余分配\n\n年初结转和结余\n\n年末结转和结余\n总计\n\n56.20\n\n注：本表反映收支情况。\n\n总计\n\n56.20\n\n56.20\n\n"_s;

} // namespace

/** Expenditure of the first row stands below the column's title, the totals behind the note. */
void TestStackedSides::amountsFollowTheirItems()
{
    const Found found(balance + u"收入决算表\n"_s);
    const Table *table = found.of(TableKind::Balance);
    QVERIFY(table);
    QCOMPARE(rowOf(*table, u"一、一般公共服务支出"_s), (QStringList{u"一、一般公共预算财政拨款收入"_s, u"50.00"_s, u"一、一般公共服务支出"_s, u"30.20"_s}));
    QCOMPARE(rowOf(*table, u"三、其他收入"_s), (QStringList{u"三、其他收入"_s, u"6.20"_s, u"三、国防支出"_s, u""_s}));
    QCOMPARE(rowOf(*table, u"八、社会保障和就业支出"_s), (QStringList{u""_s, u""_s, u"八、社会保障和就业支出"_s, u"20.00"_s}));
    QCOMPARE(rowOf(*table, u"本年支出合计"_s), (QStringList{u"本年收入合计"_s, u"56.20"_s, u"本年支出合计"_s, u"56.20"_s}));
    QCOMPARE(texts(table->rows.back()), (QStringList{u"总计"_s, u"56.20"_s, u"总计"_s, u"56.20"_s}));
    QVERIFY(table->rows.back().isTotal);
    // An amount may have strayed to another item, and the sums hold nevertheless: they alone are certain.
    QCOMPARE(table->rows.front().cells[3].state, CellState::Text);
    QCOMPARE(table->rows.back().cells[3].state, CellState::Number);
}

/** 支出决算表 and 收入决算表 have the same classes and the same grant; one class that differs leaves all of them open. */
void TestStackedSides::anotherTableConfirms()
{
    const QString expenditure = u"收入决算表\n单位：万元\n科目编码 科目名称 本年收入合计 财政拨款收入 上级补助收入 事业收入 经营收入 附属单位上缴收入 其他收入\n合计 56.20 50.00 0.00 0.00 0.00 0.00 6.20\n"
                                "201 一般公共服务支出 56.20 50.00 0.00 0.00 0.00 0.00 6.20\n支出决算表\n单位：万元\n科目编码 科目名称 本年支出合计 基本支出 项目支出\n合计 56.20 56.20 0.00\n"
                                "201 一般公共服务支出 30.20 30.20 0.00\n208 社会保障和就业支出 20.00 20.00 0.00\n210 卫生健康支出 6.00 6.00 0.00\n"_s;
    const Found found(balance + expenditure);
    const Table *table = found.of(TableKind::Balance);
    QVERIFY(table);
    QCOMPARE(table->rows[0].cells[1].state, CellState::Number);
    QCOMPARE(table->rows[0].cells[3].state, CellState::Number);
    QCOMPARE(table->rows[7].cells[3].state, CellState::Number);
    QCOMPARE(table->rows[2].cells[1].state, CellState::Text); // 其他收入: nothing was asked of it
    const Found other(balance + QString(expenditure).replace(u"支出 20.00 20.00"_s, u"支出 21.00 21.00"_s));
    QVERIFY(other.of(TableKind::Balance));
    QCOMPARE(other.of(TableKind::Balance)->rows[0].cells[3].state, CellState::Text);
}

/** An amount behind a full row is that of the left row above, which lacks its own. */
void TestStackedSides::numbersTellTheRows()
{
    QStringList cells{u"收入"_s, u"项目"_s, u"行次"_s, u"决算数"_s, u"项目"_s, u"行次"_s, u"决算数"_s, u"一、财政拨款收入"_s, u"1"_s, u"70.00 一、一般公共服务支出"_s, u"13"_s, u"60.00"_s, u"二、其他收入"_s, u"2"_s, u"14"_s, u"0.00"_s, u"8.00 二、外交支出"_s};
    for (int row = 3; row <= 8; ++row)
        cells << QString::number(row) << classes[row - 1] << QString::number(row + 12) << u"0.00"_s;
    cells << u"本年收入合计"_s << u"9"_s << u"78.00 本年支出合计"_s << u"21"_s << u"60.00"_s << u"使用非财政拨款结余"_s << u"10"_s << u"0.00 结余分配"_s << u"22"_s << u"18.00"_s
          << u"年初结转和结余"_s << u"11"_s << u"0.00 年末结转和结余"_s << u"23"_s << u"0.00"_s << u"总计"_s << u"12"_s << u"24"_s << u"78.00"_s << u"78.00 总计"_s;
    const Found found(u"收入支出决算总表\n公开01表\n单位：元\n"_s + linesOf(cells) + u"注：本表反映收支情况。\n"_s);
    const Table *table = found.of(TableKind::Balance);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(12));
    QCOMPARE(texts(table->rows[1]), (QStringList{u"二、其他收入"_s, u"2"_s, u"8.00"_s, u"二、外交支出"_s, u"14"_s, u"0.00"_s}));
    QCOMPARE(table->rows[0].cells[2].state, CellState::Number);
    QCOMPARE(table->rows[1].cells[2].state, CellState::Text); // not right behind its number
    QCOMPARE(table->rows[1].cells[5].state, CellState::Number);
    QCOMPARE(texts(table->rows[4]), (QStringList{u""_s, u"5"_s, u""_s, u"五、教育支出"_s, u"17"_s, u"0.00"_s}));
    QCOMPARE(texts(table->rows[8]), (QStringList{u"本年收入合计"_s, u"9"_s, u"78.00"_s, u"本年支出合计"_s, u"21"_s, u"60.00"_s}));
    QCOMPARE(texts(table->rows[11]), (QStringList{u"总计"_s, u"12"_s, u"78.00"_s, u"总计"_s, u"24"_s, u"78.00"_s}));
}

namespace {

QString grants(const QString &second)
{
    return u"财政拨款收入支出决算总表\n单位：万元\n收入\n项目\n一、一般公共预算财政拨款\n\n支出\n合计\n\n一般公共预算财政拨款\n\n9.00\n\n9.00\n\n八、社会保障和就业支出\n\n3.00\n\n3.00\n\n决算数\n13.00\n\n项目\n一、一般公共服务支出\n\n"
           "二、政府性基金预算财政拨款\n\n"_s + second + classes.mid(1, 6).join(u'\n') + u"\n\n政府性基金预算财政拨款\n\n国有资本经营预算财政拨款\n\n九、卫生健康支出\n\n1.00\n\n1.00\n\n13.00\n\n13.00\n\n13.00\n\n13.00\n\n"
           "本年收入合计\n年初财政拨款结转和结余\n\n本年支出合计\n年末财政拨款结转和结余\n\n一、一般公共预算财政拨款\n二、政府性基金预算财政拨款\n总计\n\n13.00\n\n注：本表反映收支情况。\n\n总计\n\n13.00\n"_s;
}

} // namespace

/** All that came in is of one kind, and so is all that went out. */
void TestStackedSides::grantsOfOneSource()
{
    const Found found(grants({}));
    const Table *table = found.of(TableKind::Appropriation);
    QVERIFY(table);
    QCOMPARE(rowOf(*table, u"一、一般公共服务支出"_s), (QStringList{u"一、一般公共预算财政拨款"_s, u"13.00"_s, u"一、一般公共服务支出"_s, u"9.00"_s, u"9.00"_s, u""_s, u""_s}));
    QCOMPARE(rowOf(*table, u"九、卫生健康支出"_s).mid(2), (QStringList{u"九、卫生健康支出"_s, u"1.00"_s, u"1.00"_s, u""_s, u""_s}));
    QCOMPARE(texts(table->rows.back()), (QStringList{u"总计"_s, u"13.00"_s, u"总计"_s, u"13.00"_s, u"13.00"_s, u""_s, u""_s}));
    QCOMPARE(table->rows.back().cells[4].state, CellState::Number);
}

/** What was brought in may be of either row, and so may what is left. */
void TestStackedSides::eitherOfTwoIsNotGuessed()
{
    const Found found(u"收入支出决算总表\n单位：万元\n收入\n项目\n一、一般公共预算财政拨款收入\n\n支出\n决算数\n90.00\n\n项目\n决算数\n"_s + classes.mid(0, 7).join(u"\n\n"_s) + u"\n\n60.00\n\n"_s + classes.mid(7, 2).join(u"\n\n"_s) +
                      u"\n\n35.00\n\n本年收入合计\n\n90.00\n\n使用非财政拨款结余\n年初结转和结余\n\n95.00\n\n结余分配\n12.50\n\n总计\n\n本年支出合计\n年末结转和结余\n\n102.50\n\n注：完。\n\n总计\n\n7.50\n102.50\n\n收入决算表\n"_s);
    const Table *table = found.of(TableKind::Balance);
    QVERIFY(table);
    QCOMPARE(rowOf(*table, u"本年支出合计"_s), (QStringList{u"本年收入合计"_s, u"90.00"_s, u"本年支出合计"_s, u"95.00"_s}));
    QCOMPARE(texts(table->rows.back()), (QStringList{u"总计"_s, u"102.50"_s, u"总计"_s, u"102.50"_s}));
    for (const Row &row : table->rows)
        for (const Cell &cell : row.cells)
            QVERIFY((cell.text != u"12.50" && cell.text != u"7.50") || cell.state == CellState::Text);
}

/** Nothing tells whose the 3.00 is that stands by no item: no amount is taken for one that is known. */
void TestStackedSides::unprovenStaysText()
{
    const Found found(grants(u"3.00\n\n2.00\n\n"_s));
    const Table *table = found.of(TableKind::Appropriation);
    QVERIFY(table);
    for (const Row &row : table->rows)
        for (const Cell &cell : row.cells)
            QVERIFY(cell.state != CellState::Number);
    QCOMPARE(found.notices.size(), size_t(1));
}

QTEST_APPLESS_MAIN(TestStackedSides)
#include "tst_stackedsides.moc"
