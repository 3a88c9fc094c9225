#include "base/progress.h"
#include "parse/texttables.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

/** The rows of the one table in `text`, blank cells as "_". */
QStringList rowsOf(const QString &text)
{
    Document document;
    document.text = text;
    document.pages.emplace_back().span = {0, text.size()};
    document.indexLines();
    std::vector<Notice> notices;
    Progress progress;
    const std::vector<Table> tables = findTextTables(document, notices, progress);
    QStringList rows;
    if (tables.size() != 1)
        return {u"tables: "_s + QString::number(tables.size())};
    for (const Row &row : tables[0].rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells += cell.text.isEmpty() ? u"_"_s : cell.text;
        rows += cells.join(u' ');
    }
    return rows;
}

const QString balanceHead = u"                    收入支出决算总表\n"
                            "                                                单位：元\n"
                            "          收入                              支出\n"
                            "    项目         行次      决算数        项目        行次      决算数\n"_s;

} // namespace

/** Rows of a text set in columns that take several lines. */
class TestWordLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** The amounts stand on the middle line, the label's parts above and below it. */
    void labelsAboveAndBelowTheirAmounts()
    {
        const QStringList rows = rowsOf(balanceHead + u"一、财政拨款收入        1      7.00   一、一般公共服务支出     31     3.00\n"
                                                      "二、政府性基金预算财政拨款\n"
                                                      "                2      0.00   二、外交支出         32     0.00\n"
                                                      "收入\n"
                                                      "                              三、灾害防治及应急管\n"
                                                      "                3                            33     4.00\n"
                                                      "                              理支出\n"
                                                      "    总计          4      7.00       总计         34     7.00\n"
                                                      "注：本表反映收支情况。\n"_s);
        QCOMPARE(rows, QStringList({u"一、财政拨款收入 1 7.00 一、一般公共服务支出 31 3.00"_s, u"二、政府性基金预算财政拨款收入 2 0.00 二、外交支出 32 0.00"_s,
                                    u"_ 3 _ 三、灾害防治及应急管理支出 33 4.00"_s, u"总计 4 7.00 总计 34 7.00"_s}));
    }

    /** A label of two lines whose amounts stand beside the second. */
    void labelsThatBreakOff()
    {
        const QStringList rows = rowsOf(balanceHead + u"一、一般公共预算财                     一、一般公共服\n"
                                                      "政拨款收入           1      7.00   务支出            31     3.00\n"
                                                      "二、事业收入          2      0.00   二、外交支出         32     0.00\n"
                                                      "使用非财政拨款结余       3      0.00   结余分配           33     4.00\n"
                                                      "    总计          4      7.00       总计         34     7.00\n"
                                                      "注：本表反映收支情况。\n"_s);
        QCOMPARE(rows, QStringList({u"一、一般公共预算财政拨款收入 1 7.00 一、一般公共服务支出 31 3.00"_s, u"二、事业收入 2 0.00 二、外交支出 32 0.00"_s,
                                    u"使用非财政拨款结余 3 0.00 结余分配 33 4.00"_s, u"总计 4 7.00 总计 34 7.00"_s}));
    }

    /** Amounts that a program set a little higher than the rest of their row. */
    void amountsAboveTheirRow()
    {
        const QStringList rows = rowsOf(u"               支出决算表\n                                      单位：万元\n"
                                         "科目编码    科目名称      本年支出合计    基本支出    项目支出\n"
                                         "                                20.00     10.00\n"
                                         "        合计              30.00\n"
                                         "                                20.00     10.00\n"
                                         "205     教育支出            30.00\n"
                                         "                                20.00\n"
                                         "20502   普通教育            20.00\n"
                                         "                                          10.00\n"
                                         "20599   其他教育支出          10.00\n注：本表反映支出情况。\n"_s);
        QCOMPARE(rows, QStringList({u"_ 合计 30.00 20.00 10.00"_s, u"205 教育支出 30.00 20.00 10.00"_s, u"20502 普通教育 20.00 20.00 _"_s,
                                    u"20599 其他教育支出 10.00 _ 10.00"_s}));
    }

    /** Each row's cells on lines of their own, blank lines between the rows. */
    void rowsBetweenBlankLines()
    {
        const QStringList rows = rowsOf(u"               支出决算表\n                                      单位：万元\n\n"
                                         "科目编码    科目名称      本年支出合计    基本支出    项目支出\n\n"
                                         "        合计              30.00     20.00     10.00\n\n"
                                         "205                       30.00     20.00     10.00\n"
                                         "        教育支出\n\n"
                                         "                                    20.00\n"
                                         "20502                     20.00\n"
                                         "        普通教\n"
                                         "        育\n\n"
                                         "20599                     10.00               10.00\n"
                                         "        其他教育支出\n注：本表反映支出情况。\n"_s);
        QCOMPARE(rows, QStringList({u"_ 合计 30.00 20.00 10.00"_s, u"205 教育支出 30.00 20.00 10.00"_s, u"20502 普通教育 20.00 20.00 _"_s,
                                    u"20599 其他教育支出 10.00 _ 10.00"_s}));
    }

    void itemsWithoutAmounts()
    {
        const QStringList rows = rowsOf(u"           收入支出决算总表\n                                     单位：万元\n"
                                         "      收入                        支出\n   项目        决算数         项目        决算数\n"
                                         "一、财政拨款收入      7.00   一、一般公共服务支出    7.00\n"
                                         "本年收入合计        7.00   本年支出合计        7.00\n"
                                         "使用非财政拨款结余            结余分配\n"
                                         "年初结转和结余              年末结转和结余\n"
                                         "总计            7.00   总计            7.00\n注：本表反映收支情况。\n"_s);
        QCOMPARE(rows, QStringList({u"一、财政拨款收入 7.00 一、一般公共服务支出 7.00"_s, u"本年收入合计 7.00 本年支出合计 7.00"_s,
                                    u"使用非财政拨款结余 _ 结余分配 _"_s, u"年初结转和结余 _ 年末结转和结余 _"_s, u"总计 7.00 总计 7.00"_s}));
    }
};

QTEST_GUILESS_MAIN(TestWordLines)
#include "tst_wordlines.moc"
