#include "ui/samplecase.h"

#include "source/occurrences.h"
#include "tables/celltext.h"
#include "tables/headerlevels.h"
#include "tables/tablemodel.h"

using namespace tieout;

class TestCellText : public QObject
{
    Q_OBJECT

    static Column column(const QString &title, int block = 0) { return {title, ColumnRole::Amount, block, {}, Measure::Actual, {}}; }

private Q_SLOTS:
    void headerHasTheLevelsThatNeighboursShare()
    {
        const HeaderLevels levels = headerLevels({column(QStringLiteral("科目")), column(QStringLiteral("预算-合计")),
                                                  column(QStringLiteral("预算-公车-小计")), column(QStringLiteral("预算-公车-购置")),
                                                  column(QStringLiteral("结余率=1-完成率"))});
        QCOMPARE(levels.count, 3);
        const std::vector<HeaderCell> expected{{QStringLiteral("科目"), 0, 3, 0, 0},     {QStringLiteral("预算"), 0, 1, 1, 3},
                                               {QStringLiteral("合计"), 1, 2, 1, 1},     {QStringLiteral("公车"), 1, 1, 2, 3},
                                               {QStringLiteral("小计"), 2, 1, 2, 2},     {QStringLiteral("购置"), 2, 1, 3, 3},
                                               {QStringLiteral("结余率=1-完成率"), 0, 3, 4, 4}};
        QVERIFY(levels.cells == expected);
        QCOMPARE(levels.over(3).size(), size_t(3));
    }

    void blocksSideBySideKeepTheirOwnParents()
    {
        const HeaderLevels levels = headerLevels({column(QStringLiteral("公用-编码"), 0), column(QStringLiteral("公用-金额"), 0),
                                                  column(QStringLiteral("公用-编码"), 1), column(QStringLiteral("公用-金额"), 1)});
        QCOMPARE(levels.over(1).front().last, 1);
        QCOMPARE(levels.over(2).front().first, 2);
    }

    void copiesAChoiceWithAndWithoutHeaders()
    {
        const Table table = sampleReport().m_report->tables.front();
        TableModel model;
        model.setTable(table);
        const QModelIndexList cells{model.index(0, 1), model.index(1, 3), model.index(1, 1)};
        QCOMPARE(tabSeparated(table, cells, false), QStringLiteral("1000.01\t\n999.99\t388.88"));
        QCOMPARE(tabSeparated(table, cells, true), QStringLiteral("项目\t本年支出-合计\t项目支出\n合计\t1000.01\t\n农林水支出\t999.99\t388.88"));
    }

    void sumsExactly()
    {
        const Table table = sampleReport().m_report->tables.front();
        TableModel model;
        model.setTable(table);
        const CellSum sum = sumCells(table, {model.index(1, 1), model.index(0, 0), model.index(0, 1)});
        QCOMPARE(sum.cells, 3);
        QCOMPARE(sum.numbers, 2);
        QCOMPARE(toPlain(sum.sum, sum.decimals), QStringLiteral("2000.00"));
        QCOMPARE(toPlain(sum.difference, sum.decimals), QStringLiteral("0.02")); // the upper less the lower
    }

    void findsTheValueElsewhereAlsoInAnotherUnit()
    {
        SampleReport sample(QStringLiteral("支出612.34万元。\n合计 6123400.00 612.34 6123441.00 0.00\n"));
        sample.addTable(QStringLiteral("表"), {QStringLiteral("项目"), QStringLiteral("甲"), QStringLiteral("乙")},
                        {{QStringLiteral("合计"), QStringLiteral("6123400.00"), QStringLiteral("6123441.00")}});
        for (Cell &cell : sample.m_report->tables.front().rows.front().cells)
            cell.number.unit = Unit::Yuan;
        Figure figure;
        figure.number = {*parseDecimal(u"612.34"), 2, Unit::WanYuan, {}, sample.span(QStringLiteral("612.34"))};
        sample.m_report->figures.push_back(figure);
        const auto found = occurrences(*sample.m_report, figure.number);
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].span, sample.span(QStringLiteral("6123400.00")));
        QVERIFY(!found[0].rounded);
        QVERIFY(found[1].rounded); // 6123441.00 yuan is 612.34 ten thousand to two digits
        PrintedNumber zero;
        QVERIFY(occurrences(*sample.m_report, zero).empty());
        QCOMPARE(numberAt(*sample.m_report, sample.span(QStringLiteral("6123441.00")))->plain(), QStringLiteral("6123441.00"));
        PrintedNumber rough{*parseDecimal(u"6"), 0, Unit::Yuan, {}, {}}; // too few digits to be a rounded one
        rough.unit = Unit::BaiWanYuan;
        QVERIFY(occurrences(*sample.m_report, rough).empty());
    }
};

QTEST_MAIN(TestCellText)
#include "tst_celltext.moc"
