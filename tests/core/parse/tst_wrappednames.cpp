#include "base/progress.h"
#include "parse/texttables.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

/** The tables of a text that was taken out of its pages line by line: blank cells are lost, wrapped names stand round their code. */
struct Found
{
    Document document;
    std::vector<Table> tables;
    std::vector<Notice> notices;

    explicit Found(const QString &text)
    {
        document.text = text;
        document.pages.emplace_back().span = {0, text.size()};
        document.indexLines();
        Progress progress;
        tables = findTextTables(document, notices, progress);
    }

    [[nodiscard]] QStringList row(int index, size_t table = 0) const
    {
        QStringList out;
        if (table < tables.size() && static_cast<size_t>(index) < tables[table].rows.size())
            for (const Cell &cell : tables[table].rows[static_cast<size_t>(index)].cells)
                out += cell.state == CellState::Number ? cell.number.plain() : cell.state == CellState::Text ? cell.text : QString();
        return out;
    }
};

const QString generalHead = u"一般公共预算财政拨款支出决算表\n单位：万元\n项目\n合计 基本支出 项目支出\n功能分类\n科目名称\n科目编码\n"_s;
const QString note = u"注：本表反映部门本年度支出情况。\n"_s;

} // namespace

class TestWrappedNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsNamesRoundTheirCode()
    {
        const Found found(generalHead +
                          u"文化旅游体育与\n207 60.00 60.00\n传媒支出\n20701 文化和旅游 60.00 60.00\n2070104 图书馆 60.00 60.00\n"
                          "社会保障和就业\n208 30.00 25.00 5.00\n支出\n行政事业单位养老\n20805 30.00 25.00 5.00\n支出\n"
                          "机关事业单位基\n2080505 本养老保险缴费 20.00 15.00 5.00\n支出\n机关事业单位职\n2080506 10.00 10.00\n业年金缴费支出\n"
                          "合计 90.00 25.00 65.00\n"_s + note);
        QCOMPARE(found.tables.size(), size_t(1));
        QCOMPARE(found.tables[0].rows.size(), size_t(8));
        QCOMPARE(found.row(0), QStringList({u"207"_s, u"文化旅游体育与传媒支出"_s, u"60.00"_s, {}, u"60.00"_s}));
        QCOMPARE(found.row(2), QStringList({u"2070104"_s, u"图书馆"_s, u"60.00"_s, {}, u"60.00"_s}));
        QCOMPARE(found.row(4), QStringList({u"20805"_s, u"行政事业单位养老支出"_s, u"30.00"_s, u"25.00"_s, u"5.00"_s}));
        QCOMPARE(found.row(5), QStringList({u"2080505"_s, u"机关事业单位基本养老保险缴费支出"_s, u"20.00"_s, u"15.00"_s, u"5.00"_s}));
        QCOMPARE(found.row(6), QStringList({u"2080506"_s, u"机关事业单位职业年金缴费支出"_s, u"10.00"_s, u"10.00"_s, {}}));
        QCOMPARE(found.row(7), QStringList({{}, u"合计"_s, u"90.00"_s, u"25.00"_s, u"65.00"_s}));
        // Names that stand above their code with nothing below it are read as before.
        const Found above(generalHead + u"201 一般公共服务支出 60.00 50.00 10.00\n行政运行及其他\n2010101 40.00 30.00 10.00\n一般行政管理事务\n2010102 20.00 20.00 0.00\n"
                                        "合计 60.00 50.00 10.00\n"_s + note);
        QCOMPARE(above.row(1).value(1), u"行政运行及其他"_s);
        QCOMPARE(above.row(2).value(1), u"一般行政管理事务"_s);
    }

    void joinsNamesInBothBlocks()
    {
        const Found found(u"一般公共预算财政拨款基本支出决算表\n单位：万元\n经济分类 经济分类\n科目名称 决算数 科目名称 决算数\n科目编码 科目编码\n"
                          "301 工资福利支出 75.00 302 商品和服务支出 9.30\n30101 基本工资 45.00 30201 办公费 4.00\n"
                          "机关事业单位基本养老保\n30108 20.00 30206 电费 1.20\n险缴费\n"
                          "因公出国（境）费\n30113 住房公积金 10.00 30212 0.10\n用\n"
                          "303 对个人和家庭的补助 30231 公务用车运行维护费 4.00\n"
                          "310 资本性支出\n信息网络及软件\n31007\n购置更新\n31019 其他交通工具购\n\f置\n文物和陈列品购\n31021\n置\n31022 无形资产购置\n"
                          "人员经费合计 75.00 公用经费合计 9.30\n"_s + note);
        QCOMPARE(found.tables.size(), size_t(1));
        QCOMPARE(found.row(2), QStringList({u"30108"_s, u"机关事业单位基本养老保险缴费"_s, u"20.00"_s, u"30206"_s, u"电费"_s, u"1.20"_s}));
        QCOMPARE(found.row(3), QStringList({u"30113"_s, u"住房公积金"_s, u"10.00"_s, u"30212"_s, u"因公出国（境）费用"_s, u"0.10"_s}));
        QCOMPARE(found.row(6).mid(3), QStringList({u"31007"_s, u"信息网络及软件购置更新"_s, {}}));
        QCOMPARE(found.row(7).mid(3), QStringList({u"31019"_s, u"其他交通工具购置"_s, {}}));
        QCOMPARE(found.row(8).mid(3), QStringList({u"31021"_s, u"文物和陈列品购置"_s, {}}));
    }

    void joinsNamesRoundCodesInTwoColumns()
    {
        const Found found(u"一般公共预算财政拨款基本支出决算表\n单位：万元\n经济分类 经济分类\n科目编码 科目名称 决算数 科目编码 科目名称 决算数\n类 款 类 款\n"
                          "301 工资福利支出 75.00 302 商品和服务支出 9.30\n301 01 基本工资 45.00 302 01 办公费 4.00\n"
                          "机关事业单位基本\n301 08 20.00 302 06 电费 1.30\n养老保险缴费\n"
                          "公务用车运行维护\n301 13 住房公积金 10.00 302 31 4.00\n费\n"
                          "其他对个人和家庭 其他商品和服务支\n303 99 0.00 302 99 0.00\n的补助 出\n"
                          "310 资本性支出 0.60\n310 07 信息网络及软件购 0.60\n置更新\n310 13 公务用车购置 0.00\n"
                          "人员经费合计 75.00 公用经费合计 9.90\n"_s + note);
        QCOMPARE(found.tables.size(), size_t(1));
        QCOMPARE(found.row(2), QStringList({u"30108"_s, u"机关事业单位基本养老保险缴费"_s, u"20.00"_s, u"30206"_s, u"电费"_s, u"1.30"_s}));
        QCOMPARE(found.row(3), QStringList({u"30113"_s, u"住房公积金"_s, u"10.00"_s, u"30231"_s, u"公务用车运行维护费"_s, u"4.00"_s}));
        QCOMPARE(found.row(4), QStringList({u"30399"_s, u"其他对个人和家庭的补助"_s, u"0.00"_s, u"30299"_s, u"其他商品和服务支出"_s, u"0.00"_s}));
        QCOMPARE(found.row(6).mid(3), QStringList({u"31007"_s, u"信息网络及软件购置更新"_s, u"0.60"_s}));
        QCOMPARE(found.row(7).mid(3), QStringList({u"31013"_s, u"公务用车购置"_s, u"0.00"_s}));
        QCOMPARE(found.tables[0].rows.size(), size_t(9));
    }

    void titleOfAllTables()
    {
        const Found found(u"青禾县教育局 2023 年度部门决算表\n"_s + generalHead + u"201 一般公共服务支出 60.00 50.00 10.00\n2010101 行政运行 60.00 50.00 10.00\n合计 60.00 50.00 10.00\n"_s + note);
        QCOMPARE(found.tables.size(), size_t(1));
        QVERIFY(found.notices.empty());
    }

    void joinsItemsRoundTheirAmounts()
    {
        const Found found(u"财政拨款收入支出决算总表\n单位：万元\n收入 支出\n一般公共 政府性基 国有资本\n项目 决算数 项目 合计 预算财政 金预算财 经营预算\n拨款 政拨款 财政拨款\n"
                          "一、一般公共预算财政拨款 50.00 一、一般公共服务支出 20.00 20.00\n二、政府性基金预算财政拨款 8.00 二、外交支出\n三、国有资本经营预算财政拨款 三、国防支出\n"
                          "十一、城乡社区支出 8.00 8.00\n二十一、国有资本经营预算支出\n二十二、灾害防治及应急管理支\n30.00 30.00\n出\n二十三、其他支出\n"
                          "本年收入合计 58.00 本年支出合计 58.00 50.00 8.00\n总计 58.00 总计 58.00 50.00 8.00\n"_s + note);
        QCOMPARE(found.tables.size(), size_t(1));
        QVERIFY(found.notices.empty());
        QCOMPARE(found.row(0), QStringList({u"一、一般公共预算财政拨款"_s, u"50.00"_s, u"一、一般公共服务支出"_s, u"20.00"_s, u"20.00"_s, {}, {}}));
        QCOMPARE(found.row(3), QStringList({{}, {}, u"十一、城乡社区支出"_s, u"8.00"_s, {}, u"8.00"_s, {}}));
        QCOMPARE(found.row(5), QStringList({{}, {}, u"二十二、灾害防治及应急管理支出"_s, u"30.00"_s, u"30.00"_s, {}, {}}));
        QCOMPARE(found.row(6), QStringList({{}, {}, u"二十三、其他支出"_s, {}, {}, {}, {}}));
    }

    void freesTheHeadsInTheTotalsLine()
    {
        const QString head = u"政府性基金预算财政拨款收入支出决算表\n单位：万元\n项目\n年初结转和 年末结转和\n本年收入 本年支出\n功能分类\n结余 结余\n科目名称\n科目编码\n"_s;
        const Found found(head + u"合计 25.00 合计 基本支出 项目支出\n212 城乡社区支出 25.00 25.00 25.00\n其他国有土地使用\n21208 25.00 25.00 25.00\n权出让收入支出\n"_s + note);
        QCOMPARE(found.tables.size(), size_t(1));
        QCOMPARE(found.tables[0].rows.size(), size_t(3));
        QCOMPARE(found.row(0).mid(0, 2), QStringList({{}, u"合计"_s}));
        QCOMPARE(found.row(2).mid(0, 2), QStringList({u"21208"_s, u"其他国有土地使用权出让收入支出"_s}));
        // Opening balance or income, basic or project: only the expenditure itself stands in one column for all readings.
        const Cell *spent = found.tables[0].cell(2, found.tables[0].column(ColumnRole::Total));
        QVERIFY(spent);
        QCOMPARE(spent->state, CellState::Number);
        QCOMPARE(std::count_if(found.tables[0].rows[2].cells.begin(), found.tables[0].rows[2].cells.end(), [](const Cell &cell) { return cell.state == CellState::Number; }), 1);
    }

    void findsColumnsWithoutBlanks()
    {
        const QString head = u"支出决算表\n单位：万元\n项目\n对附属单位\n本年支出合计 基本支出 项目支出 上缴上级支出 经营支出\n功能分类\n补助支出\n科目名称\n科目编码\n"_s;
        const QString education = u"205 教育支出 70.01 50.00 20.01\n20502 普通教育 70.01 50.00 20.01\n2050201 学前教育 50.00 50.00\n2050202 小学教育 20.01 20.01\n"_s;
        const Found found(head + u"合计 99.99 80.00 20.00\n"_s + education + u"221 住房保障支出 29.99 29.99\n22102 住房改革支出 29.99 29.99\n2210201 住房公积金 29.99 29.99\n"_s + note);
        QCOMPARE(found.row(4), QStringList({u"2050202"_s, u"小学教育"_s, u"20.01"_s, {}, u"20.01"_s, {}, {}, {}}));
        QCOMPARE(found.row(5), QStringList({u"221"_s, u"住房保障支出"_s, u"29.99"_s, u"29.99"_s, {}, {}, {}, {}}));
        // A misprinted part (5.00 for 50.00) does not hide where the other rows stand.
        const Found wrong(head + u"合计 100.00 80.00 20.00\n205 教育支出 70.00 5.00 20.00\n20502 普通教育 70.00 50.00 20.00\n221 住房保障支出 30.00 30.00\n22102 住房改革支出 30.00 30.00\n"
                                 "2210201 住房公积金 30.00 30.00\n"_s + note);
        QCOMPARE(wrong.row(1), QStringList({u"205"_s, u"教育支出"_s, u"70.00"_s, u"5.00"_s, u"20.00"_s, {}, {}, {}}));
        QCOMPARE(wrong.row(3), QStringList({u"221"_s, u"住房保障支出"_s, u"30.00"_s, u"30.00"_s, {}, {}, {}, {}}));
        const Found income(u"收入决算表\n单位：万元\n项目\n附属单位\n本年收入合计 财政拨款收入 上级补助收入 事业收入 经营收入 其他收入\n功能分类\n上缴收入\n科目名称\n科目编码\n"
                           "合计 90.00 90.00\n205 教育支出 60.00 60.00\n221 住房保障支出 30.00 30.00\n"_s + note);
        QCOMPARE(income.tables[0].columns.size(), size_t(9));
        QCOMPARE(income.row(2), QStringList({u"221"_s, u"住房保障支出"_s, u"30.00"_s, u"30.00"_s, {}, {}, {}, {}, {}}));
    }

    void pairsBudgetAndOutturn()
    {
        const QString head = u"财政拨款“三公”经费支出决算表\n单位：万元\n财政拨款“三公”经费\n公务用车购置及运行维护费\n因公出国\n合计 公务用车 公务用车 公务接待费\n（境）费 小计\n购置费 运行维护费\n"
                             "预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数\n"_s;
        const Found found(head + u"33.00 21.50 31.00 20.00 22.00 15.00 9.00 5.00 2.00 1.50\n"_s + note);
        QCOMPARE(found.tables.size(), size_t(1));
        QCOMPARE(found.row(0), QStringList({u"33.00"_s, u"21.50"_s, {}, {}, u"31.00"_s, u"20.00"_s, u"22.00"_s, u"15.00"_s, u"9.00"_s, u"5.00"_s, u"2.00"_s, u"1.50"_s}));
        QCOMPARE(found.tables[0].columns[5].conceptId, u"sangong.vehicle"_s);
        QCOMPARE(found.tables[0].columns[5].measure, Measure::Actual);
        QCOMPARE(found.tables[0].columns[10].measure, Measure::Budget);
        // One amount of vehicles may be a purchase or the running: it is no figure of either.
        const Found open(head + u"10.00 8.00 9.00 7.50 9.00 7.50 1.00 0.50\n"_s + note);
        for (const size_t column : {size_t(6), size_t(7), size_t(8), size_t(9)})
            QVERIFY(open.tables[0].rows[0].cells[column].state != CellState::Number);
        QCOMPARE(open.row(0).value(5), u"7.50"_s);
        QCOMPARE(open.row(0).value(11), u"0.50"_s);
    }
};

QTEST_APPLESS_MAIN(TestWrappedNames)
#include "tst_wrappednames.moc"
