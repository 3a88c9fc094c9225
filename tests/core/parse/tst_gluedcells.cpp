#include "parse/columnroles.h"
#include "parse/gluedcells.h"
#include "parse/tablecells.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

/** Cells that ran into the blank ones beside them. */
class TestGluedCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data();
    void parts();
};

void TestGluedCells::parts_data()
{
    QTest::addColumn<TableKind>("kind");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("expected");
    const TableKind sides = TableKind::Balance, coded = TableKind::General;
    QTest::newRow("amount and name") << sides << u"一、财政拨款收入||7.35|一、教育支出||"_s << u"一、财政拨款收入||7.35|一、教育支出||"_s;
    QTest::newRow("amount in front of the name of its right") << sides << u"一、财政拨款收入|1||7.35一、教育支出||"_s << u"一、财政拨款收入|1|7.35|一、教育支出||"_s;
    QTest::newRow("amount and name in the amount's cell") << sides << u"总计|9|7.35 总 计||62|7.35"_s << u"总计|9|7.35|总 计|62|7.35"_s;
    QTest::newRow("an amount that reaches into the next column") << sides << u"一般公共预算财政拨款|30||92.73||"_s << u"一般公共预算财政拨款|30|92.73|||"_s;
    QTest::newRow("no blank cell beside") << sides << u"总计|9|7.35总计|其他|62|7.35"_s << u"总计|9|7.35总计|其他|62|7.35"_s;
    QTest::newRow("a unit belongs to its amount") << sides << u"总计|9|7.35元||62|7.35"_s << u"总计|9|7.35元||62|7.35"_s;
    QTest::newRow("code and name") << coded << u"2080801死亡抚恤||4.00|4.00|"_s << u"2080801|死亡抚恤|4.00|4.00|"_s;
    QTest::newRow("no code") << coded << u"2024年度||4.00|4.00|"_s << u"2024年度||4.00|4.00|"_s;
}

void TestGluedCells::parts()
{
    QFETCH(TableKind, kind);
    QFETCH(QString, row);
    QFETCH(QString, expected);
    Row read;
    qsizetype begin = 0;
    for (const QString &text : row.split(u'|')) {
        read.cells.push_back(text.isEmpty() ? Cell{} : readCell(row, {{begin, begin + text.size()}}, Unit::WanYuan));
        begin += text.size() + 1;
    }
    const bool parted = partGluedCells(row, Unit::WanYuan, standardColumns(kind), read);
    QStringList texts;
    for (const Cell &cell : read.cells) {
        texts << cell.text;
        QCOMPARE(cell.spans.empty(), cell.text.isEmpty());
        for (const TextSpan span : cell.spans)
            QCOMPARE(row.mid(span.begin, span.size()), cell.text);
    }
    QCOMPARE(texts.join(u'|'), expected);
    QCOMPARE(parted, row != expected);
}

QTEST_APPLESS_MAIN(TestGluedCells)
#include "tst_gluedcells.moc"
