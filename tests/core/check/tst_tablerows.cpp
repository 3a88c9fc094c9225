#include "check/tablerows.h"

#include <QTest>

using namespace tieout;

class TestTableRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatATableHolds_data()
    {
        QTest::addColumn<Table>("table");
        QTest::addColumn<bool>("numbers");
        QTest::addColumn<bool>("amounts");
        QTest::newRow("nothing") << Table{} << false << false;
        QTest::newRow("words") << tableOf(CellState::Text, u"办公费", 0) << false << false;
        QTest::newRow("an amount whose column is not certain") << tableOf(CellState::Text, u"1,200.00", 0) << true << false;
        QTest::newRow("zero") << tableOf(CellState::Number, u"0.00", 0) << true << false;
        QTest::newRow("less than nothing") << tableOf(CellState::Number, u"-12.00", -12) << true << false;
        QTest::newRow("amount") << tableOf(CellState::Number, u"12.00", 12) << true << true;
        QTest::newRow("unreadable") << tableOf(CellState::Unreadable, u"12.0.0", 12) << false << false;
    }

    void saysWhatATableHolds()
    {
        QFETCH(Table, table);
        QFETCH(bool, numbers);
        QFETCH(bool, amounts);
        QCOMPARE(hasNumbers(table), numbers);
        QCOMPARE(hasAmounts(table), amounts);
    }

    void codeIsJoinedFromItsCells()
    {
        Table table = tableOf(CellState::Text, u"208", 0);
        table.columns = {{}, {}, {}};
        for (Column &column : table.columns)
            column.role = ColumnRole::Code;
        table.rows[0].cells.resize(3);
        table.rows[0].cells[1].text = QStringLiteral("05");
        table.rows[0].cells[2].text = QStringLiteral(" 0 5");
        QCOMPARE(rowCode(table, 0), QStringLiteral("2080505"));
        QVERIFY(rowCode(table, 0, 1).isEmpty());
    }

private:
    static Table tableOf(CellState state, QStringView text, int value)
    {
        Cell cell;
        cell.state = state;
        cell.text = text.toString();
        cell.number.value = value;
        Table table;
        table.rows.emplace_back().cells = {cell};
        return table;
    }
};

QTEST_APPLESS_MAIN(TestTableRows)
#include "tst_tablerows.moc"
