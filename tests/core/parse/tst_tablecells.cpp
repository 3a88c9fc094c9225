#include "parse/tablecells.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class TestTableCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boldTwice_data();
    void boldTwice();
    void glued_data();
    void glued();
    void states_data();
    void states();
    void numberSpanIsTheDigits();
    void numberBrokenOverLines();
    void spansOfGluedParts();
};

void TestTableCells::boldTwice_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("once");
    QTest::newRow("total") << u"合计合计"_s << u"合计"_s;
    QTest::newRow("code") << u"302302"_s << u"302"_s;
    QTest::newRow("code of seven") << u"21015012101501"_s << u"2101501"_s;
    QTest::newRow("amount") << u"12.0012.00"_s << u"12.00"_s;
    QTest::newRow("real 22") << u"22"_s << u"22"_s;
    QTest::newRow("real 1212") << u"1212"_s << u"1212"_s;
    QTest::newRow("dashes") << u"────"_s << u"────"_s;
    QTest::newRow("none") << u"无无"_s << u"无无"_s;
    QTest::newRow("plain") << u"行政运行"_s << u"行政运行"_s;
}

void TestTableCells::boldTwice()
{
    QFETCH(QString, text);
    QFETCH(QString, once);
    QCOMPARE(withoutDoubling(text), once);
}

void TestTableCells::glued_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("amount and name") << u"88156005.96一、一般公共服务支出"_s << QStringList{u"88156005.96"_s, u"一、一般公共服务支出"_s};
    QTest::newRow("amount, line number, name") << u"0.0025二十五、债务付息支出"_s << QStringList{u"0.00"_s, u"25"_s, u"二十五、债务付息支出"_s};
    QTest::newRow("amount and line number") << u"0.0026"_s << QStringList{u"0.00"_s, u"26"_s};
    QTest::newRow("amount and code") << u"950305.0030201"_s << QStringList{u"950305.00"_s, u"30201"_s};
    QTest::newRow("amount and bold code") << u"2315122.76302302"_s << QStringList{u"2315122.76"_s, u"302"_s};
    QTest::newRow("two amounts") << u"1234.565678.90"_s << QStringList{u"1234.56"_s, u"5678.90"_s};
    QTest::newRow("name and amount") << u"合计7414.98"_s << QStringList{u"合计"_s, u"7414.98"_s};
    QTest::newRow("one amount") << u"7414478.98"_s << QStringList{u"7414478.98"_s};
    QTest::newRow("six decimals") << u"0.584280"_s << QStringList{u"0.584280"_s};
    QTest::newRow("malformed") << u"0..00"_s << QStringList{u"0..00"_s};
    QTest::newRow("amounts with separators") << u"7,946.257,940.05"_s << QStringList{u"7,946.25"_s, u"7,940.05"_s};
    QTest::newRow("three amounts") << u"8,106.661,503.526603.14"_s << QStringList{u"8,106.66"_s, u"1,503.52"_s, u"6603.14"_s};
    QTest::newRow("name and two amounts") << u"社会保障支出93,465.0613,345.79"_s << QStringList{u"社会保障支出"_s, u"93,465.06"_s, u"13,345.79"_s};
    QTest::newRow("two amounts in bold") << u"56.7856.7812.0012.00"_s << QStringList{u"56.78"_s, u"12.00"_s};
    QTest::newRow("code and name") << u"20106财政事务"_s << QStringList{u"20106"_s, u"财政事务"_s};
    QTest::newRow("code, name and amount") << u"2010601行政运行35.00"_s << QStringList{u"2010601"_s, u"行政运行"_s, u"35.00"_s};
    QTest::newRow("amount, code and name") << u"446.1130206电费"_s << QStringList{u"446.11"_s, u"30206"_s, u"电费"_s};
    QTest::newRow("amount, code and name behind a name") << u"养老保险缴费446.1130206电费"_s << QStringList{u"养老保险缴费"_s, u"446.11"_s, u"30206"_s, u"电费"_s};
    QTest::newRow("amount and code behind a name") << u"奖励金0.3130228"_s << QStringList{u"奖励金"_s, u"0.31"_s, u"30228"_s};
    QTest::newRow("code behind the end of a name") << u"险缴费30206"_s << QStringList{u"险缴费"_s, u"30206"_s};
    QTest::newRow("code and name behind a name") << u"30103奖金30203咨询费"_s << QStringList{u"30103"_s, u"奖金"_s, u"30203"_s, u"咨询费"_s};
    QTest::newRow("amount and item behind an item") << u"一、一般公共预算7,940.05一、外交支出"_s << QStringList{u"一、一般公共预算"_s, u"7,940.05"_s, u"一、外交支出"_s};
    QTest::newRow("amount with unit behind a name") << u"金额15.00万元以上"_s << QStringList{u"金额15.00万元以上"_s};
    QTest::newRow("year in a name") << u"结转（2023年）项目"_s << QStringList{u"结转（2023年）项目"_s};
    QTest::newRow("heads of six columns") << u"预算数决算数预算数决算数预算数决算数预算数决算数"_s << QStringList{u"预算数决算数预算数决算数预算数决算数预算数决算数"_s};
    QTest::newRow("heads and total") << u"类款项合计7,940.05"_s << QStringList{u"类款项"_s, u"合计"_s, u"7,940.05"_s};
    QTest::newRow("count and unit") << u"210万元"_s << QStringList{u"210万元"_s};
    QTest::newRow("year") << u"2023年度"_s << QStringList{u"2023年度"_s};
    QTest::newRow("with unit") << u"15.00万元"_s << QStringList{u"15.00万元"_s};
}

void TestTableCells::glued()
{
    QFETCH(QString, word);
    QFETCH(QStringList, parts);
    QStringList found;
    for (const TextPiece &piece : splitGlued(word, 0))
        found += piece.text;
    QCOMPARE(found, parts);
}

void TestTableCells::states_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("plain");
    QTest::newRow("blank") << u"  "_s << int(CellState::Blank) << QString();
    QTest::newRow("number") << u"1,234,567.80"_s << int(CellState::Number) << u"1234567.80"_s;
    QTest::newRow("negative") << u"-0.45"_s << int(CellState::Number) << u"-0.45"_s;
    QTest::newRow("negative in brackets") << u"(1,234.50)"_s << int(CellState::Number) << u"-1234.50"_s;
    QTest::newRow("item in brackets") << u"(12)"_s << int(CellState::Text) << QString();
    QTest::newRow("with currency") << u"￥1,234.50"_s << int(CellState::Number) << u"1234.50"_s;
    QTest::newRow("integer") << u"82000"_s << int(CellState::Number) << u"82000"_s;
    QTest::newRow("percent") << u"98.80%"_s << int(CellState::Number) << u"98.80"_s;
    QTest::newRow("dash") << u"——"_s << int(CellState::Dash) << QString();
    QTest::newRow("two points") << u"0..00"_s << int(CellState::Unreadable) << QString();
    QTest::newRow("two signs") << u"100%%"_s << int(CellState::Unreadable) << QString();
    QTest::newRow("wrong separators") << u"12,34.50"_s << int(CellState::Unreadable) << QString();
    QTest::newRow("text") << u"无"_s << int(CellState::Text) << QString();
    QTest::newRow("with unit") << u"78件"_s << int(CellState::Text) << QString();
}

void TestTableCells::states()
{
    QFETCH(QString, text);
    QFETCH(int, state);
    QFETCH(QString, plain);
    const Cell cell = readCell(text, {{0, text.size()}}, Unit::Yuan);
    QCOMPARE(int(cell.state), state);
    if (cell.state == CellState::Number)
        QCOMPARE(cell.number.plain(), plain);
}

void TestTableCells::numberSpanIsTheDigits()
{
    const QString line = u"合计 98.80% 12.00"_s;
    const Cell cell = readCell(line, {{3, 9}}, Unit::Yuan);
    QCOMPARE(line.mid(cell.number.span.begin, cell.number.span.size()), u"98.80"_s);
    QCOMPARE(cell.number.unit, Unit::Percent);
    QCOMPARE(cell.text, u"98.80%"_s);
    QCOMPARE(readCell(u"￥8.80"_s, {{0, 5}}, Unit::Yuan).number.span.begin, 1);
}

void TestTableCells::numberBrokenOverLines()
{
    const QString source = u"1969.0\n\n0"_s;
    const Cell cell = readCell(source, {{0, 6}, {8, 9}}, Unit::Yuan);
    QCOMPARE(cell.state, CellState::Number);
    QCOMPARE(cell.number.plain(), u"1969.00"_s);
    QCOMPARE(cell.spans.size(), size_t(2));
}

void TestTableCells::spansOfGluedParts()
{
    const QString source = u"奖金 2315122.76302302"_s;
    const auto parts = splitGlued(QStringView(source).mid(3), 3);
    QCOMPARE(parts.size(), size_t(2));
    for (const TextPiece &piece : parts)
        QCOMPARE(source.mid(piece.span.begin, piece.span.size()), piece.text);
}

QTEST_APPLESS_MAIN(TestTableCells)
#include "tst_tablecells.moc"
