#include "core/check/reportbuilder.h"

#include <QTest>

using namespace tieout;
using namespace tieout::test;

namespace {

std::vector<ReportBuilder::ColumnSpec> codedColumns()
{
    return {{QStringLiteral("科目编码"), ColumnRole::Code},
            {QStringLiteral("科目名称"), ColumnRole::Name},
            {QStringLiteral("本年支出合计"), ColumnRole::Total},
            {QStringLiteral("基本支出"), ColumnRole::Basic},
            {QStringLiteral("项目支出"), ColumnRole::Project}};
}

/** Nothing but the tables that a whole report would also have is missed. */
bool isSound(const CheckResult &result)
{
    return result.findings.size() == of(result, "table.completeness").size();
}

} // namespace

class TestTableRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundTablePasses();
    void onlyItemsAreListed();
    void wrongParent();
    void wrongRow();
    void numberWrappedInItsCell();
    void unreadableIsNotZero();
    void economicClasses();
    void twoSided();
    void shorterSide();
    void emptyByItsNote();
    void budgetsHaveOtherForms();
    void acrossTables();
    void itemsInRows();
    void sanGongAmongStatistics();
    void sidesRowByRow();
    void measuresInRows();
    void misreadTable();
    void headerAmongRows();
    void amountsWithoutAColumn();
    void numbersOfColumns();
    void codeAmongAmounts();
};

void TestTableRules::soundTablePasses()
{
    ReportBuilder b;
    b.table(TableKind::Expenditure, QStringLiteral("支出决算表"), Unit::Yuan, codedColumns(),
            {QStringLiteral("|合计|150.00|100.00|50.00"), QStringLiteral("208|社会保障和就业支出|50.00|50.00|"),
             QStringLiteral("20805|行政事业单位养老支出|50.00|50.00|"), QStringLiteral("2080505|养老保险|50.00|50.00|"),
             QStringLiteral("210|卫生健康支出|100.00|50.00|50.00"), QStringLiteral("21015|医疗保障管理事务|100.00|50.00|50.00"),
             QStringLiteral("2101501|行政运行|50.00|50.00|-"), QStringLiteral("2101505|政策管理|50.00||50.00")});
    const CheckResult result = b.check();
    QVERIFY(isSound(result));
    QCOMPARE(outcomes(result, "table.column-sum", Outcome::Pass), 3);
    QCOMPARE(outcomes(result, "table.row-sum", Outcome::Pass), 8);
    QVERIFY(outcomes(result, "table.hierarchy", Outcome::Pass) >= 8);
}

void TestTableRules::onlyItemsAreListed()
{
    ReportBuilder b;
    b.table(TableKind::General, QStringLiteral("一般公共预算财政拨款支出决算表"), Unit::Yuan, codedColumns(),
            {QStringLiteral("|合计|150.00|100.00|50.00"), QStringLiteral("2101501|行政运行|100.00|100.00|0.00"), QStringLiteral("2080505|养老保险|40.00|0.00|40.00")});
    const auto found = of(b.check(), "table.column-sum");
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].stated, QStringLiteral("150.00"));
    QCOMPARE(found[0].expected, QStringLiteral("140.00"));
    QCOMPARE(found[0].evidence.size(), 3u);
}

void TestTableRules::wrongParent()
{
    ReportBuilder b;
    b.table(TableKind::General, QStringLiteral("一般公共预算财政拨款支出决算表"), Unit::WanYuan, codedColumns(),
            {QStringLiteral("|合计|150.00|150.00|0.00"), QStringLiteral("210|卫生健康支出|150.00|150.00|0.00"), QStringLiteral("21015|管理事务|150.00|150.00|0.00"),
             QStringLiteral("2101501|行政运行|100.00|100.00|0.00"), QStringLiteral("2101505|政策管理|50.01|50.01|0.00")});
    const auto found = of(b.check(), "table.hierarchy");
    QCOMPARE(found.size(), 1u); // 合计 and 基本 of 21015
    QCOMPARE(found[0].severity, Severity::Rounding);
    QCOMPARE(std::count_if(found[0].evidence.begin(), found[0].evidence.end(), [](const Evidence &piece) { return piece.role == EvidenceRole::Stated; }), 2);
}

void TestTableRules::wrongRow()
{
    ReportBuilder b;
    b.table(TableKind::SanGong, QStringLiteral("“三公”经费表"), Unit::Yuan,
            {{QStringLiteral("合计"), ColumnRole::SanGong, 0, QStringLiteral("sangong.total")},
             {QStringLiteral("出国"), ColumnRole::SanGong, 0, QStringLiteral("sangong.abroad")},
             {QStringLiteral("小计"), ColumnRole::SanGong, 0, QStringLiteral("sangong.vehicle")},
             {QStringLiteral("购置"), ColumnRole::SanGong, 0, QStringLiteral("sangong.vehicle.purchase")},
             {QStringLiteral("运行"), ColumnRole::SanGong, 0, QStringLiteral("sangong.vehicle.running")},
             {QStringLiteral("接待"), ColumnRole::SanGong, 0, QStringLiteral("sangong.reception")}},
            {QStringLiteral("2869.00|0.00|900.00|0.00|900.00|1996.00")});
    const auto found = of(b.check(), "table.row-sum");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].expected, QStringLiteral("2896.00"));
}

/** What stands between the two parts of a number is not what is printed of it. */
void TestTableRules::numberWrappedInItsCell()
{
    ReportBuilder b;
    Table &table = b.table(TableKind::Expenditure, QStringLiteral("支出决算表"), Unit::Yuan, codedColumns(),
                           {QStringLiteral("|合计|150.00|100.00|60.00"), QStringLiteral("208|社会保障和就业支出|150.00|100.00|50.00")});
    Cell &wrapped = table.rows[0].cells[2];
    wrapped.number.span.end = table.rows[1].cells[2].number.span.end;
    const auto found = of(b.check(), "table.row-sum");
    QCOMPARE(found.size(), 1u);
    QVERIFY2(found[0].message.args.contains(QStringLiteral("150.00 元")), qPrintable(found[0].message.args.join(u'|')));
}

void TestTableRules::unreadableIsNotZero()
{
    ReportBuilder b;
    b.table(TableKind::General, QStringLiteral("一般公共预算财政拨款支出决算表"), Unit::Yuan, codedColumns(),
            {QStringLiteral("|合计|150.00|100.00|50.00"), QStringLiteral("2101501|行政运行|100.00|?|0.00"), QStringLiteral("2080505|养老保险|50.00|0.00|50.00")});
    const CheckResult result = b.check();
    QVERIFY(isSound(result));
    QCOMPARE(outcomes(result, "table.column-sum", Outcome::NotChecked), 1);
    QCOMPARE(outcomes(result, "table.row-sum", Outcome::NotChecked), 1);
}

void TestTableRules::economicClasses()
{
    ReportBuilder b;
    std::vector<ReportBuilder::ColumnSpec> columns;
    for (int block = 0; block < 2; ++block) {
        columns.push_back({QStringLiteral("科目编码"), ColumnRole::Code, block});
        columns.push_back({QStringLiteral("科目名称"), ColumnRole::Name, block});
        columns.push_back({QStringLiteral("决算数"), ColumnRole::Amount, block});
    }
    b.table(TableKind::BasicEconomic, QStringLiteral("基本支出决算表"), Unit::WanYuan, columns,
            {QStringLiteral("301|工资福利支出|90.00|302|商品和服务支出|10.23"), QStringLiteral("30101|基本工资|60.00|30201|办公费|3.78"),
             QStringLiteral("30102|津贴补贴|30.00|30207|邮电费|6.44"), QStringLiteral("|人员经费合计|90.00||公用经费合计|10.23")});
    b.table(TableKind::General, QStringLiteral("一般公共预算财政拨款支出决算表"), Unit::WanYuan, codedColumns(), {QStringLiteral("|合计|110.00|100.32|9.68")});
    const CheckResult result = b.check();
    const auto sums = of(result, "table.hierarchy");
    QCOMPARE(sums.size(), 1u);
    QCOMPARE(sums[0].severity, Severity::Rounding);
    QCOMPARE(sums[0].expected, QStringLiteral("10.22"));
    const auto cross = of(result, "table.cross");
    QCOMPARE(cross.size(), 1u);
    QCOMPARE(cross[0].severity, Severity::Error);
    QCOMPARE(cross[0].expected, QStringLiteral("100.23"));
}

void TestTableRules::twoSided()
{
    ReportBuilder b;
    b.table(TableKind::Balance, QStringLiteral("收入支出决算总表"), Unit::Yuan,
            {{QStringLiteral("项目"), ColumnRole::Name, 0}, {QStringLiteral("决算数"), ColumnRole::Amount, 0},
             {QStringLiteral("项目"), ColumnRole::Name, 1}, {QStringLiteral("决算数"), ColumnRole::Amount, 1}},
            {QStringLiteral("一、财政拨款收入|100.00|一、一般公共服务支出|30.00"), QStringLiteral("二、其他收入|20.00|二、卫生健康支出|80.00"),
             QStringLiteral("本年收入合计|120.00|本年支出合计|120.00"), QStringLiteral("总计|120.00|总计|121.00")});
    const CheckResult result = b.check();
    const auto sums = of(result, "table.column-sum");
    QCOMPARE(sums.size(), 1u);
    QCOMPARE(sums[0].expected, QStringLiteral("110.00"));
    QCOMPARE(of(result, "table.cross").size(), 1u); // 收入总计 against 支出总计
    // 人员经费 and 公用经费 are parts of 一、基本支出 where a side lists by 支出性质.
    ReportBuilder kinds;
    kinds.table(TableKind::Balance, QStringLiteral("收入支出决算总表"), Unit::Yuan, {{QStringLiteral("项目"), ColumnRole::Name, 0}, {QStringLiteral("决算数"), ColumnRole::Amount, 0}},
                {QStringLiteral("一、基本支出|30.00"), QStringLiteral("人员经费|20.00"), QStringLiteral("公用经费|10.00"), QStringLiteral("二、项目支出|5.00"), QStringLiteral("本年支出合计|35.00")});
    QVERIFY(of(kinds.check(), "table.column-sum").empty());
}

void TestTableRules::shorterSide()
{
    const auto missing = [](const QString &last) {
        ReportBuilder b;
        b.table(TableKind::Appropriation, QStringLiteral("财政拨款收入支出决算总表"), Unit::Yuan,
                {{QStringLiteral("项目"), ColumnRole::Name, 0}, {QStringLiteral("决算数"), ColumnRole::Amount, 0}, {QStringLiteral("项目"), ColumnRole::Name, 1},
                 {QStringLiteral("合计"), ColumnRole::Total, 1}, {QStringLiteral("一般公共预算财政拨款"), ColumnRole::General, 1}},
                {QStringLiteral("一、一般公共预算财政拨款|60.00|一、教育支出|10.00|10.00"), QStringLiteral("二、政府性基金预算财政拨款|0.00|二、卫生健康支出|20.00|20.00"),
                 QStringLiteral("三、国有资本经营预算财政拨款|0.00|三、农林水支出|20.00|20.00"), QStringLiteral("||四、住房保障支出|10.00|10.00"), last});
        return of(b.check(), "table.missing-cell").size();
    };
    QCOMPARE(missing(QStringLiteral("总计|60.00|总计|60.00|60.00")), 0u); // 住房保障支出 has nothing beside it
    QCOMPARE(missing(QStringLiteral("总计|60.00|总计|60.00|")), 1u);
}

void TestTableRules::emptyByItsNote()
{
    const auto found = [](const QString &amount, const QString &note) {
        ReportBuilder b;
        Table &table = b.table(TableKind::Fund, QStringLiteral("政府性基金预算财政拨款收入支出决算表"), Unit::Yuan, codedColumns(),
                               {QStringLiteral("|合计|%1|%1|").arg(amount)});
        b.say(note);
        table.declaredEmpty = true;
        table.statement = {table.span.end, table.span.end + note.size()};
        const auto told = of(b.check(), "table.completeness");
        return std::count_if(told.begin(), told.end(), [](const Finding &finding) { return finding.evidence.size() == 2; });
    };
    const QString none = QStringLiteral("注：青禾县民政局本年度无政府性基金预算财政拨款收支，故本表为空表。");
    QCOMPARE(found(QStringLiteral("12.00"), none), 1);
    QCOMPARE(found(QStringLiteral("0.00"), none), 0);
    QCOMPARE(found(QStringLiteral("12.00"), QStringLiteral("注：本年度无国有资本经营预算财政拨款支出，故本表为空表。")), 0);
}

void TestTableRules::budgetsHaveOtherForms()
{
    const auto missed = [](const QString &last) {
        ReportBuilder b;
        for (const QString &title : {QStringLiteral("2024年部门收入预算总表"), QStringLiteral("2024年部门支出预算总表"), last})
            b.table(TableKind::Other, title, Unit::Yuan, codedColumns(), {QStringLiteral("|合计|3.00|2.00|1.00"), QStringLiteral("205|教育支出|3.00|2.00|1.00")});
        return of(b.check(), "table.completeness").size();
    };
    QCOMPARE(missed(QStringLiteral("2024年部门一般公共预算支出功能分类预算表")), 0u);
    QCOMPARE(missed(QStringLiteral("2024年度支出决算表")), 1u);
}

void TestTableRules::acrossTables()
{
    ReportBuilder b;
    b.table(TableKind::Expenditure, QStringLiteral("支出决算表"), Unit::Yuan, codedColumns(),
            {QStringLiteral("|合计|150.00|100.00|50.00"), QStringLiteral("2101501|行政运行|150.00|100.00|50.00")});
    b.table(TableKind::Balance, QStringLiteral("收入支出决算总表"), Unit::Yuan,
            {{QStringLiteral("项目"), ColumnRole::Name, 0}, {QStringLiteral("决算数"), ColumnRole::Amount, 0},
             {QStringLiteral("项目"), ColumnRole::Name, 1}, {QStringLiteral("决算数"), ColumnRole::Amount, 1}},
            {QStringLiteral("本年收入合计|105.00|本年支出合计|105.00")});
    const auto found = of(b.check(), "table.cross");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].stated, QStringLiteral("150.00"));
    QCOMPARE(found[0].expected, QStringLiteral("105.00"));
}

/** The budget in a row of its own is no second value of what was spent. */
void TestTableRules::measuresInRows()
{
    ReportBuilder b;
    b.table(TableKind::SanGong, QStringLiteral("“三公”经费支出决算表"), Unit::Yuan,
            {{QStringLiteral("项目"), ColumnRole::Name}, {QStringLiteral("公务接待费"), ColumnRole::SanGong, 0, QStringLiteral("sangong.reception")}}, {QStringLiteral("预算数|9.00"), QStringLiteral("决算数|7.00"), QStringLiteral("增减额|-2.00")});
    b.table(TableKind::Statistics, QStringLiteral("机构运行信息表"), Unit::Yuan, {{QStringLiteral("项目"), ColumnRole::Name}, {QStringLiteral("统计数"), ColumnRole::Amount}},
            {QStringLiteral("一、“三公”经费支出|"), QStringLiteral("3.公务接待费|7.00")});
    QVERIFY(of(b.check(), "table.cross").empty());
}

/** A form of two sides of which a text prints the rows in turn. */
void TestTableRules::sidesRowByRow()
{
    const auto numbered = [](const QStringList &numbers) {
        ReportBuilder b;
        QStringList rows;
        for (const QString &number : numbers)
            rows << QStringLiteral("项目|%1|5.00").arg(number);
        b.table(TableKind::Statistics, QStringLiteral("机构运行信息表"), Unit::Yuan, {{QStringLiteral("项目"), ColumnRole::Name}, {QStringLiteral("行次"), ColumnRole::LineNumber}, {QStringLiteral("统计数"), ColumnRole::Amount}}, rows);
        return of(b.check(), "table.line-number").size();
    };
    QCOMPARE(numbered({QStringLiteral("1"), QStringLiteral("14"), QStringLiteral("2"), QStringLiteral("15"), QStringLiteral("3"), QStringLiteral("16")}), 0u);
    QCOMPARE(numbered({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("5"), QStringLiteral("6"), QStringLiteral("7")}), 1u);
}

/** 支出合计 under 三公 in a form of several subjects is not what the year cost. */
void TestTableRules::sanGongAmongStatistics()
{
    ReportBuilder b;
    b.table(TableKind::Expenditure, QStringLiteral("支出决算表"), Unit::Yuan, codedColumns(),
            {QStringLiteral("|合计|150.00|100.00|50.00"), QStringLiteral("2101501|行政运行|150.00|100.00|50.00")});
    b.table(TableKind::Statistics, QStringLiteral("机构运行信息表"), Unit::Yuan, {{QStringLiteral("项目"), ColumnRole::Name}, {QStringLiteral("统计数"), ColumnRole::Amount}},
            {QStringLiteral("一、“三公”经费支出|"), QStringLiteral("（一）支出合计|7.00"), QStringLiteral("3.公务接待费|7.00")});
    QVERIFY(of(b.check(), "table.cross").empty());
}

void TestTableRules::itemsInRows()
{
    ReportBuilder b;
    b.table(TableKind::SanGong, QStringLiteral("“三公”经费支出决算表"), Unit::WanYuan,
            {{QStringLiteral("项目"), ColumnRole::Name},
             {QStringLiteral("预算数"), ColumnRole::SanGong, 0, {}, Measure::Budget},
             {QStringLiteral("决算数"), ColumnRole::SanGong}},
            {QStringLiteral("合计|175.00|156.00"), QStringLiteral("因公出国（境）费|0.00|0.00"),
             QStringLiteral("公务用车购置及运行维护费|100.00|100.00"), QStringLiteral("其中：公务用车购置费|0.00|0.00"),
             QStringLiteral("公务用车运行维护费|100.00|90.00"), QStringLiteral("公务接待费|75.00|56.00")});
    const CheckResult result = b.check();
    const auto found = of(result, "table.row-sum");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].stated, QStringLiteral("100.00"));
    QCOMPARE(found[0].expected, QStringLiteral("90.00"));
    QCOMPARE(outcomes(result, "table.row-sum", Outcome::Pass), 3);
}

void TestTableRules::misreadTable()
{
    // Amounts that slid to other columns: no row and no class adds up, which no printed table does.
    QStringList rows{QStringLiteral("|合计|150.00|100.00|50.00"), QStringLiteral("208|社会保障和就业支出|50.00||50.00|"),
                     QStringLiteral("20805|行政事业单位养老支出|17.00|50.00|"), QStringLiteral("2080505|养老保险||50.00|17.00"),
                     QStringLiteral("210|卫生健康支出|50.00|100.00|31.00"), QStringLiteral("21015|医疗保障管理事务|31.00|50.00|100.00"),
                     QStringLiteral("2101501|行政运行|12.00|50.00|"), QStringLiteral("2101505|政策管理||38.00|31.00"), QStringLiteral("2101599|其他|19.00||12.00")};
    ReportBuilder b;
    b.table(TableKind::Expenditure, QStringLiteral("支出决算表"), Unit::Yuan, codedColumns(), rows);
    const CheckResult result = b.check();
    QVERIFY(isSound(result));
    const auto isLeftOut = [](const CheckRecord &record) {
        return record.outcome == Outcome::NotChecked && record.subject == QStringLiteral("支出决算表") && !record.reason.isEmpty();
    };
    QVERIFY(std::any_of(result.ledger.begin(), result.ledger.end(), isLeftOut));
    // What the case calls these findings changes nothing about how the table was read.
    CheckSettings settings;
    for (const char *rule : {"table.column-sum", "table.row-sum", "table.hierarchy", "table.missing-cell"})
        settings.severityOverrides.insert(QString::fromLatin1(rule), Severity::Attention);
    const CheckResult playedDown = b.check(settings);
    QVERIFY(std::any_of(playedDown.ledger.begin(), playedDown.ledger.end(), isLeftOut));
    for (const Finding &finding : of(result, "table.completeness"))
        QVERIFY(!finding.evidence.empty());
}

/** A row whose name goes on with the titles of columns: the text prints column after column. */
void TestTableRules::headerAmongRows()
{
    const auto check = [](const QString &name) {
        ReportBuilder b;
        b.table(TableKind::Expenditure, QStringLiteral("支出决算表"), Unit::Yuan, codedColumns(),
                {QStringLiteral("|合计|150.00|100.00|50.00"), QStringLiteral("208|") + name + QStringLiteral("|80.00|30.00|"),
                 QStringLiteral("210|卫生健康支出|100.00|50.00|50.00")});
        return b.check();
    };
    QVERIFY(!isSound(check(QStringLiteral("社会保障和就业支出"))));
    const CheckResult misread = check(QStringLiteral("社会保障和就业支出上缴上级支出经营支出"));
    QVERIFY(isSound(misread));
    QCOMPARE(outcomes(misread, "table.column-sum", Outcome::NotChecked), 1);
    ReportBuilder empty;
    empty.table(TableKind::Expenditure, QStringLiteral("支出决算表"), Unit::Yuan, codedColumns(), {QStringLiteral("|栏次|1|2|3"), QStringLiteral("|合计|||")});
    const CheckResult blank = empty.check();
    QVERIFY(std::none_of(blank.ledger.begin(), blank.ledger.end(), [](const CheckRecord &record) {
        return record.outcome == Outcome::NotChecked && record.subject == QStringLiteral("支出决算表");
    }));
}

/** Amounts that the parser left as text, as their column is not certain, are content of the table. */
void TestTableRules::amountsWithoutAColumn()
{
    const auto saysEmpty = [](CellState state) {
        ReportBuilder b;
        b.table(TableKind::SanGong, QStringLiteral("财政拨款“三公”经费支出决算表"), Unit::Yuan, {{QStringLiteral("合计"), ColumnRole::SanGong}},
                {QStringLiteral("5.00")});
        Cell &cell = b.report().tables[0].rows[0].cells[0];
        if (state == CellState::Blank)
            cell = Cell{};
        cell.state = state;
        const CheckResult result = b.check();
        const std::vector<Finding> missing = of(result, "table.completeness");
        return std::any_of(missing.begin(), missing.end(), [&](const Finding &finding) { return finding.message.args.join(u' ').contains(QStringLiteral("三公")); });
    };
    QVERIFY(saysEmpty(CellState::Blank));
    QVERIFY(!saysEmpty(CellState::Text));
}

void TestTableRules::numbersOfColumns()
{
    ReportBuilder b;
    const std::vector<ReportBuilder::ColumnSpec> columns{{QStringLiteral("合计"), ColumnRole::Total}, {QStringLiteral("基本支出"), ColumnRole::Basic},
                                                        {QStringLiteral("项目支出"), ColumnRole::Project}, {QStringLiteral("经营支出"), ColumnRole::ToOperating}};
    b.table(TableKind::Expenditure, QStringLiteral("支出决算表"), Unit::Yuan, columns, {QStringLiteral("1|2|3|4"), QStringLiteral("90|20|30|50")});
    const auto found = of(b.check(), "table.row-sum");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].stated, QStringLiteral("90"));
}

void TestTableRules::codeAmongAmounts()
{
    const QStringList rows{QStringLiteral("|合计|150.00|100.00|50.00"), QStringLiteral("210|卫生健康支出|150.00|100.00|50.00"),
                           QStringLiteral("21015|医疗保障管理事务|150.00|100.00|50.00"), QStringLiteral("2101501|行政运行|%1|100.00|0.00"),
                           QStringLiteral("2101505|政策管理|50.00|0.00|50.00")};
    const auto sums = [&](const QString &amount) {
        ReportBuilder b;
        QStringList own = rows;
        own[3] = own[3].arg(amount);
        b.table(TableKind::General, QStringLiteral("一般公共预算财政拨款支出决算表"), Unit::Yuan, codedColumns(), own);
        return of(b.check(), "table.row-sum").size();
    };
    QCOMPARE(sums(QStringLiteral("2101501")), 0u);
    QCOMPARE(sums(QStringLiteral("200.00")), 1u);
}

QTEST_APPLESS_MAIN(TestTableRules)
#include "tst_tablerules.moc"
