#include "base/progress.h"
#include "parse/codeparts.h"
#include "parse/texttables.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

struct Found
{
    std::vector<Table> tables;

    explicit Found(const QString &text)
    {
        Document document;
        document.text = text;
        qsizetype begin = 0;
        for (const QString &page : text.split(u'\f')) {
            const qsizetype end = begin + page.size() + (begin > 0 ? 1 : 0); // a page begins with its form feed
            document.pages.emplace_back().span = {begin, end};
            begin = end;
        }
        document.indexLines();
        std::vector<Notice> notices;
        Progress progress;
        tables = findTextTables(document, notices, progress);
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList out;
        for (const Row &row : tables.at(0).rows) {
            QStringList cells;
            for (const Cell &cell : row.cells)
                cells += cell.text.isEmpty() ? u"_"_s : cell.text;
            out += cells.join(u' ');
        }
        return out;
    }
};

} // namespace

/** Codes in columns of their own parts, and codes that share a column with names. */
class TestCodeParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsOfACodeAreOneColumn()
    {
        const Found found(u"                    支出决算表\n                                          单位：万元\n"
                           "   功能分类                      本年支出合计     基本支出     项目支出\n"
                           "   科目编码             科目名称\n"
                           "                     合计          30.00     20.00     10.00\n"
                           "205                  教育支出        30.00     20.00     10.00\n"
                           "205   02             普通教育        20.00     20.00\n"
                           "205   02   01        学前教育        20.00     20.00\n"
                           "205   99             其他教育支出      10.00               10.00\n注：本表反映支出情况。\n"_s);
        QCOMPARE(found.tables.size(), 1U);
        QCOMPARE(found.tables[0].columns.size(), 5U);
        QCOMPARE(found.tables[0].columns[0].role, ColumnRole::Code);
        QCOMPARE(found.rows(), QStringList({u"_ 合计 30.00 20.00 10.00"_s, u"205 教育支出 30.00 20.00 10.00"_s, u"20502 普通教育 20.00 20.00 _"_s,
                                            u"2050201 学前教育 20.00 20.00 _"_s, u"20599 其他教育支出 10.00 _ 10.00"_s}));
        QCOMPARE(found.tables[0].rows[3].level, 3);
        QCOMPARE(found.tables[0].rows[3].cells[0].spans.size(), 3U);
    }

    /** Only the right block goes on, and further to the left: its codes go where codes are. */
    void nextPagePrintsOneBlock()
    {
        const Found found(u"              一般公共预算财政拨款基本支出决算表\n                                          单位：万元\n"
                           "科目编码        科目名称           决算数    科目编码        科目名称           决算数\n"
                           "类     款                           类     款\n"
                           "301         工资福利支出        9.00    302         商品和服务支出       3.00\n"
                           "301   01    基本工资          5.00    302   01    办公费           1.00\n"
                           "301   02    津贴补贴          4.00    302   02    印刷费           2.00\n"
                           "                                  310         资本性支出         6.00\n\f"
                           "               310   01    房屋建筑物购建       0.00\n"
                           "               310   02    办公设备购置        6.00\n"
                           "注：本表反映支出情况。\n"_s);
        QCOMPARE(found.tables.size(), 1U);
        QCOMPARE(found.rows(), QStringList({u"301 工资福利支出 9.00 302 商品和服务支出 3.00"_s, u"30101 基本工资 5.00 30201 办公费 1.00"_s,
                                            u"30102 津贴补贴 4.00 30202 印刷费 2.00"_s, u"_ _ _ 310 资本性支出 6.00"_s, u"_ _ _ 31001 房屋建筑物购建 0.00"_s, u"_ _ _ 31002 办公设备购置 6.00"_s}));
    }

    /** Right-aligned codes with names close behind: no gap stands between them. */
    void namesBesideTheirCodes()
    {
        const Found found(u"                    支出决算表\n                                          单位：万元\n"
                           "科目编码     科目名称           本年支出合计     基本支出     项目支出\n"
                           "            合计              30.00     20.00     10.00\n"
                           "     205 教育支出               30.00     20.00     10.00\n"
                           "   20502 普通教育               20.00     20.00\n"
                           " 2050201 学前教育               20.00     20.00\n"
                           "   20599 其他教育支出             10.00               10.00\n注：本表反映支出情况。\n"_s);
        QCOMPARE(found.tables.size(), 1U);
        QCOMPARE(found.rows(), QStringList({u"_ 合计 30.00 20.00 10.00"_s, u"205 教育支出 30.00 20.00 10.00"_s, u"20502 普通教育 20.00 20.00 _"_s,
                                            u"2050201 学前教育 20.00 20.00 _"_s, u"20599 其他教育支出 10.00 _ 10.00"_s}));
    }

    /** One column "项目" that prints both, its names wrapped: the code is of the first line only. */
    void namesWrappedBehindTheirCodes()
    {
        Table table;
        table.kind = TableKind::Income;
        table.columns.resize(2);
        table.columns[0].title = u"项目"_s;
        const auto row = [&](const QString &text, std::vector<TextSpan> spans) {
            Row &added = table.rows.emplace_back();
            added.cells.resize(2);
            added.cells[0].text = text;
            added.cells[0].state = CellState::Text;
            added.cells[0].spans = std::move(spans);
        };
        row(u"合计"_s, {{0, 2}});
        row(u"208社会保障和就业支出"_s, {{10, 17}, {20, 26}}); // "208 社会保"
        row(u"20805行政事业单位养老支出"_s, {{30, 35}, {40, 50}});
        row(u"2080501行政单位离退休"_s, {{60, 74}});
        partCodesFromNames(table);
        QCOMPARE(table.columns.size(), 3U);
        QCOMPARE(table.columns[0].role, ColumnRole::Code);
        QVERIFY(table.rows[0].cells[0].text.isEmpty());
        QCOMPARE(table.rows[1].cells[0].text, u"208"_s);
        QCOMPARE(table.rows[1].cells[0].spans, (std::vector<TextSpan>{{10, 13}}));
        QCOMPARE(table.rows[1].cells[1].text, u"社会保障和就业支出"_s);
        QCOMPARE(table.rows[1].cells[1].spans, (std::vector<TextSpan>{{14, 17}, {20, 26}}));
        QCOMPARE(table.rows[2].cells[0].spans, (std::vector<TextSpan>{{30, 35}}));
        QCOMPARE(table.rows[2].cells[1].spans, (std::vector<TextSpan>{{40, 50}}));
        QCOMPARE(table.rows[3].level, 3);
    }
};

QTEST_GUILESS_MAIN(TestCodeParts)
#include "tst_codeparts.moc"
