#include "narrativefixture.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("numbers");
        QTest::newRow("dates and items are none") << u"1.截至2023年12月31日，根据青财〔2022〕31号文件，“十四五”期间第3次会议，电话0955-7061234，支出 5.10 万元。"_s << QStringList{u"5.10万元"_s};
        QTest::newRow("threshold") << u"单价50万元以上通用设备 0台（套），单价100万元（含）以上专用设备0台（套）。"_s
                                  << QStringList{u"50万元"_s, u"0台（套）"_s, u"100万元"_s, u"0台（套）"_s};
        QTest::newRow("full width") << u"支出决算为１２３．４５万元，占６０．００％。"_s << QStringList{u"123.45万元"_s, u"60.00%"_s};
        QTest::newRow("万 alone") << u"其中 294.29 万为专项，覆盖 44 万城乡居民，注销额为0。"_s << QStringList{u"294.29万"_s, u"44万"_s, u"0"_s};
        QTest::newRow("wrapped thousands") << u"支出总计1,234,\n567.00元。"_s << QStringList{u"1234567.00元"_s};
        QTest::newRow("wrapped digits") << u"支出总计，1,234,56\n7.00元，其中"_s << QStringList{u"1234567.00元"_s};
        QTest::newRow("wrapped digits over a page") << u"接待费支出，共计接待来宾 1\n\n- 7 -\n\n 86 人次，批次不多。"_s << QStringList{u"186人次"_s};
        QTest::newRow("wrapped unit over a page") << u"共计接待来宾 186\n\n- 7 -\n\n 人次，12\n8\n批次。"_s << QStringList{u"186人次"_s, u"12批次"_s};
        QTest::newRow("two cells") << u"执行率 10\n10 分"_s << QStringList{u"10分"_s};
        QTest::newRow("wrapped unit") << u"基本支出 714.44\n\n万元，占 81.94\n%。"_s << QStringList{u"714.44万元"_s, u"81.94%"_s};
        QTest::newRow("percent twice") << u"完成预算的 100%%。"_s << QStringList{u"100%%"_s};
        QTest::newRow("counts") << u"接待 23 批次，312 人次，团组 0 个。"_s << QStringList{u"23批次"_s, u"312人次"_s, u"0个"_s};
        QTest::newRow("about") << u"追回基金 12 余万元。"_s << QStringList{u"12余万元"_s};
        QTest::newRow("broken number is none") << u"支出 0..00 元。"_s << QStringList{};
        QTest::newRow("a time of day") << u"发布时间:2024-08-29 18:28\n天河小学支出 5.10 万元。"_s << QStringList{u"5.10万元"_s};
        QTest::newRow("short year") << u"车辆于 22 年下半年购入 1 辆。"_s << QStringList{u"1辆"_s};
        QTest::newRow("codes") << u"1.教育支出（205）普通教育（02）小学教育（02）：支出决算为 7.81 万元。"_s << QStringList{u"7.81万元"_s};
    }

    void readsNumbers()
    {
        QFETCH(QString, text);
        const Report report = narrativeOf(u"五、一般公共预算财政拨款支出决算情况说明\n"_s + text);
        QStringList found;
        for (const Figure &figure : report.figures)
            found.push_back(figure.number.plain() + figure.number.unitWord);
        QTEST(found, "numbers");
    }

    void givesExactSpans()
    {
        const Report report = narrativeOf(u"三、支出决算情况说明\n基本支出 1,234,\n567.00\n元。"_s);
        QCOMPARE(report.figures.size(), size_t(1));
        QCOMPARE(report.document->quote(report.figures[0].number.span), u"1,234,\n567.00"_s);
        QCOMPARE(report.figures[0].id, u"f1"_s);
    }

    void bindsSubjects_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<Measure>("measure");
        const QString general = u"五、一般公共预算财政拨款支出决算情况说明\n"_s;
        QTest::newRow("path") << general + u"1.社会保障和就业支出（类）行政事业单位养老支出（款）\n（1）事业单位离退休（项）。年初预算 3.00 万元。"_s << u"function 2080502"_s << Measure::InitialBudget;
        QTest::newRow("printed code") << general + u"1.卫生健康（210）医疗保障管理事务（15）行政运行（01）：支出决算为 306.11 万元。"_s << u"function 2101501"_s << Measure::Actual;
        QTest::newRow("、 in a name") << general + u"1.节能环保支出（类）环境保护管理事务（款）环境保护法规、规划及标准（项）。年初预算 3.00 万元。"_s << u"function 2110105"_s << Measure::InitialBudget;
        QTest::newRow("brought down to") << u"七、“三公”经费支出决算情况说明\n公务接待费支出决算减少为 0.30 万元。"_s << u"sangong.reception "_s << Measure::Actual;
        QTest::newRow("less by") << u"七、“三公”经费支出决算情况说明\n公务接待费支出决算比上年减少 0.30 万元。"_s << u"sangong.reception "_s << Measure::Change;
        QTest::newRow("codes and levels") << general + u"1.教育支出（205类）普通教育（02款）小学教育（02项）3.00 万元。"_s << u"function 2050202"_s << Measure::Actual;
        QTest::newRow("fewer by") << u"七、“三公”经费支出决算情况说明\n公务接待费比上年少 0.07 万元。"_s << u"sangong.reception "_s << Measure::Change;
        QTest::newRow("at least") << u"一、部门职责\n每年至少 3 场。"_s << u" "_s << Measure::Count;
        QTest::newRow("class") << general + u"教育（类）支出 30.00 万元。"_s << u"function 205"_s << Measure::Actual;
        QTest::newRow("full budget") << general + u"1.教育支出（类）普通教育（款）小学教育（项）。调整预算数为 3.00 万元。"_s << u"function 2050202"_s << Measure::FullBudget;
        QTest::newRow("economic") << u"六、一般公共预算财政拨款基本支出决算情况说明\n1.工资福利支出500.00元。"_s << u"economic 301"_s << Measure::Actual;
        QTest::newRow("prior year") << u"八、机关运行经费支出情况说明\n2022年机关运行经费支出 3.00 万元。"_s << u"operation "_s << Measure::Prior;
        QTest::newRow("batches") << u"七、“三公”经费支出决算情况说明\n国内公务接待 23 批次。"_s << u"sangong.reception.domestic.batches "_s << Measure::Count;
        QTest::newRow("word over two lines") << u"七、“三公”经费支出决算情况说明\n公务用车保\n有量 3 辆。"_s << u"sangong.vehicles.held "_s << Measure::Count;
        QTest::newRow("free words") << u"八、机关运行经费支出情况说明\n精神文明奖 8200.00 元。"_s << u" "_s << Measure::Other;
        QTest::newRow("posts") << u"三、部门人员情况\n本部门人员编制 38 人。"_s << u"staff.establishment "_s << Measure::Count;
        QTest::newRow("item of a fund") << u"八、政府性基金预算支出情况说明\n1.其他支出（类）青禾基金支出（款）移民补助（项）支出 20.00 万元。"_s << u"function "_s << Measure::Actual;
        QTest::newRow("vehicles of both kinds") << u"七、“三公”经费支出决算情况说明\n公务用车购置费及运行维护费支出决算 9.00 万元。"_s << u"sangong.vehicle "_s << Measure::Actual;
        QTest::newRow("general spending") << u"十、一般性支出情况说明\n本部门开支会议费 2.00 万元。"_s << u"meeting "_s << Measure::Actual;
        QTest::newRow("number behind a judgement") << general + u"一般公共预算财政拨款支出决算数大于预算数 55.00 万元。"_s << u"general.expenditure "_s << Measure::Change;
        QTest::newRow("all of 三公") << u"七、“三公”经费支出决算情况说明\n2023年“三公”经费总支出 9.00 万元。"_s << u"sangong.total "_s << Measure::Actual;
        QTest::newRow("a title that names changes") << u"2023年公务接待费增减说明\n公务接待费支出 9.00 万元。"_s << u"sangong.reception "_s << Measure::Actual;
        QTest::newRow("of the public budget") << u"2023年我局“三公”经费公共预算财政拨款支出 9.00 万元。"_s << u"sangong.total "_s << Measure::Actual;
        QTest::newRow("base of no rate") << u"七、“三公”经费支出决算情况说明\n公务接待费支出决算 0.30 万元，增长--（基数为0，不可比）。"_s << u"sangong.reception "_s << Measure::Actual;
        QTest::newRow("own income") << u"二、收入决算情况说明\n本单位收入为 9.00 万元。"_s << u"income "_s << Measure::Actual;
        QTest::newRow("item without brackets") << general + u"事业单位医疗 90.00 万元。"_s << u"function 2101102"_s << Measure::Actual;
        QTest::newRow("one name of many items") << general + u"1.行政运行支出决算为 90.00 万元。"_s << u"function "_s << Measure::Actual;
        QTest::newRow("a name inside a clause") << general + u"用于机构运行 90.00 万元。"_s << u" "_s << Measure::Other;
        QTest::newRow("part of a budget") << u"七、“三公”经费支出决算情况说明\n青禾县教育局“三公”经费财政拨款预算中，公务接待费 3.00 万元。"_s << u"sangong.reception "_s << Measure::Budget;
        QTest::newRow("title tells") << u"七、“三公”经费支出决算情况说明\n3.公务接待费支出情况说明\n支出决算为 0.80 万元。"_s << u"sangong.reception "_s << Measure::Actual;
    }

    void bindsSubjects()
    {
        QFETCH(QString, text);
        const Report report = narrativeOf(text);
        QCOMPARE(report.figures.size(), size_t(1));
        QTEST(report.figures[0].conceptId + u' ' + report.figures[0].code, "subject");
        QTEST(report.figures[0].measure, "measure");
    }

    /** The last figure of a passage whose words alone do not say which money they speak of. */
    void bindsByWhatWasToldBefore_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("subject");
        const QString balance = u"一、收入支出决算总体情况说明\n"_s;
        QTest::newRow("total of the same money") << balance + u"2023年度财政拨款收入总计 5.00 万元，支出总计 5.00 万元。"_s << u"appropriation.expenditure-total 支出总计"_s;
        QTest::newRow("the year's spending of that money") << balance + u"2023年度一般公共预算收入总计 5.00 万元，本年支出 4.00 万元。"_s << u"general.expenditure 本年支出"_s;
        QTest::newRow("what is left of it") << balance + u"2023年度一般公共预算收入总计 5.00 万元，本年支出 4.00 万元，年末结转和结余 1.00 万元。"_s << u"general.closing 年末结转和结余"_s;
        QTest::newRow("a total of its own") << balance + u"2023年度收入总计 5.00 万元，支出总计 5.00 万元。"_s << u"balance.expenditure 支出总计"_s;
        QTest::newRow("the other side") << balance + u"2023年度本年收入 5.00 万元，支出 4.00 万元。"_s << u"expenditure 支出"_s;
        QTest::newRow("no side of a part") << balance + u"2023年度事业收入 5.00 万元，支出 4.00 万元。"_s << u" 支出"_s;
        QTest::newRow("carried over of a fund") << balance + u"本年收入 5.00 万元，政府性基金预算财政拨款上年结转和结余 4.00 万元。"_s << u"fund.opening 政府性基金预算财政拨款上年结转和结余"_s;
        QTest::newRow("free words behind a subject") << balance + u"年末结转和结余 5.00 万元，其中：项目支出结转和结余 4.00 万元。"_s << u" 项目支出结转和结余"_s;
        const QString parts = u"七、“三公”经费支出决算情况说明\n2023年“三公”经费支出决算 9.00 万元。其中，因公出国（境）费 4.00 万元%1。同口径比2022年减少 1.00 万元。"_s;
        QTest::newRow("behind parts of their own sentence") << parts.arg(u"，公务接待费 5.00 万元"_s) << u"sangong.total “三公”经费支出"_s;
        QTest::newRow("behind one part") << parts.arg(QString()) << u"sangong.abroad 因公出国（境）费"_s;
        QTest::newRow("cars held, told anywhere") << u"2023年公务用车保有量为 3 辆。"_s << u"sangong.vehicles.held 公务用车保有量"_s;
        QTest::newRow("a name that begins like a preposition") << u"一、部门职责\n本单位有在编教师 89 人。"_s << u" 在编教师"_s;
        QTest::newRow("a budget that goes on with a name of its own") << u"九、政府采购支出情况说明\n分散采购 3.00 万元，一般公共预算拨款 2.00 万元。"_s << u" 一般公共预算拨款"_s;
        QTest::newRow("cars by another name") << u"七、“三公”经费支出决算情况说明\n车辆运行维护费用 2.94 万元。"_s << u"sangong.vehicle.running 车辆运行维护费用"_s;
        QTest::newRow("what a reason names") << u"六、一般公共预算财政拨款基本支出决算情况说明\n人员经费 9.00 万元，主要包括基本工资 5.00 万元。"_s << u" 基本工资"_s;
        QTest::newRow("a budget behind a stray ordinal") << u"二、收入决算情况说明\n本年收入合计 9.00 万元，其中：一般公共预算财政拨款收入 5.00 万元；一政府性基金预算财政拨款 4.00 万元。"_s << u"fund.income 政府性基金预算"_s;
        QTest::newRow("persons abroad") << u"因公出国（境）团组 3 个，出国（境）6 人次。"_s << u"sangong.abroad.persons 出国（境）"_s;
        const QString received = u"七、“三公”经费支出决算情况说明\n国内公务接待 12 批次、136 人次，共计支出 1.20 万元，人均 88.24 元。"_s;
        QTest::newRow("what one of them costs") << received << u" 人均"_s;
        QTest::newRow("what all counted cost") << received + u"其中：外事接待 2 批次，9 人次，共计支出 0.10 万元。"_s << u"sangong.reception.foreign 外事接待"_s;
        QTest::newRow("an average score") << u"十、预算绩效情况说明\n项目自评平均得分 95.55 分。"_s << u"performance.score 平均得分"_s;
        QTest::newRow("spending behind income") << u"1.收入决算 9.00 万元。\n2.支出决算 8.00 万元。"_s << u"expenditure 支出决算"_s;
        QTest::newRow("one side against the year before") << balance + u"2023年度部门收入 9.00 万元，支出 8.00 万元，比上年支出增加 5.00%。"_s << u"expenditure 支出"_s;
        QTest::newRow("a bare side of all money") << u"2023年收支情况\n1、收入：9.00 万元。同比上年增加 1.00 万元。"_s << u"income 收入"_s;
        QTest::newRow("a bare side of what is evaluated") << u"十、预算绩效情况说明\n1、支出：9.00 万元。"_s << u" 支出"_s;
        QTest::newRow("a part of what is evaluated") << u"十、预算绩效情况说明\n1、支出：9.00 万元。其中：人员经费支出 8.00 万元。"_s << u" 人员经费支出"_s;
        QTest::newRow("a name that ends in common words") << balance + u"2023年，上划中央收入完成 9.00 万元。"_s << u" 上划中央收入"_s;
        QTest::newRow("what common words name") << balance + u"2023年财政拨款支出 9.00 万元，与上年相比，增加 1.00 万元。"_s << u" 财政拨款支出"_s;
        QTest::newRow("no name in common words") << balance + u"2023年全年共完成 9.00 万元。"_s << u" "_s;
        QTest::newRow("under a name that is a sentence") << u"五、“三公”经费财政拨款决算情况\n2.公务接待费。2023年决算数0.50万元，比年初预算数1.00万元减少0.50万元。"_s << u"sangong.reception 公务接待费"_s;
        QTest::newRow("no title inside a sentence") << u"五、“三公”经费财政拨款决算情况\n因公出国（境）费 3.00 万元，未安排公务接待费。2023年决算数0.50万元。"_s << u"sangong.abroad 因公出国（境）费"_s;
        QTest::newRow("a quoted name of a level") << u"五、一般公共预算财政拨款支出决算情况说明\n“教育支出”（类）2023年度决算9.00万元。其中：“普通教育”（款）2023年度决算5.00万元。"_s << u"function 普通教育"_s;
        QTest::newRow("the money a whole comes from") << u"七、“三公”经费支出决算情况说明\n“三公”经费支出决算 6.50 万元（其中：一般公共预算支出 6.50 万元；政府性基金预算支出 0 万元）。"_s << u" 政府性基金预算支出"_s;
        QTest::newRow("what runs the office, behind a use") << u"八、机关运行经费支出情况说明\n维持机关运转、用于一般公共预算安排的行政运行支出合计 3.00 万元。"_s << u"operation 支出合计"_s;
        QTest::newRow("what was executed") << u"十、预算绩效情况说明\n水库项目全年预算数为 5.00 万元，执行数为 4.00 万元。"_s << u"performance.executed 执行数"_s;
        QTest::newRow("guests from abroad") << u"七、“三公”经费支出决算情况说明\n2023年共接待国（境）外来访团组 0 个、来宾 0 人次。"_s << u"sangong.reception.foreign.persons 来宾"_s;
        QTest::newRow("guests counted behind their cost") << u"七、“三公”经费支出决算情况说明\n3.公务接待费 1.50 万元，其中：国内公务接待费 1.50 万元，共计接待 18 批次。"_s << u"sangong.reception.domestic.batches 国内公务接待费"_s;
        QTest::newRow("a side under an ordinal") << balance + u"2023年年初结转和结余 1.00 万元，年末结转和结余 2.00 万元。\n（二）2023年支出 9.00 万元，比2022年决算数增加 1.00 万元。"_s << u"expenditure 支出"_s;
        QTest::newRow("paid from the public budget") << u"五、“三公”经费支出决算情况说明\n2023年度“三公”经费一般公共预算拨款支出 9.00 万元，同比下降 10.00%。"_s << u"sangong.total “三公”经费"_s;
        QTest::newRow("cars held behind a use") << u"五、“三公”经费支出决算情况说明\n公务用车运行费 7.00 万元，主要用于林业执法，年末公务用车保有量 3 辆。"_s << u"sangong.vehicles.held 公务用车保有量"_s;
        QTest::newRow("guests behind a use") << u"五、“三公”经费支出决算情况说明\n公务接待费 2.00 万元。主要用于林业检查方面的接待活动，累计接待 30 批次、接待总人数 200 人。"_s << u"sangong.reception.persons 公务接待费"_s;
        QTest::newRow("a name behind its bare code") << u"二、一般公共预算拨款支出决算情况说明\n（一）2130205 森林资源培育 9.00 万元。"_s << u"function 森林资源培育"_s;
        QTest::newRow("cars held behind a reason") << u"五、“三公”经费支出决算情况说明\n公务用车运行费 7.00 万元，主要原因是减少用车，年末公务用车保有 4 辆。"_s << u"sangong.vehicles.held 公务用车保有"_s;
        QTest::newRow("what the cars cost") << u"五、“三公”经费支出决算情况说明\n购置公务用车 1 辆，购置支出 18.00 万元。"_s << u"sangong.vehicle.purchase 购置支出"_s;
        QTest::newRow("basic spending inside another section") << u"四、财政拨款收入支出决算总体情况说明\n（四）一般公共预算基本支出决算情况说明\n2023年度财政拨款基本支出 5.00 万元，其中：人员经费 4.00 万元。"_s << u"general.personnel 人员经费"_s;
        QTest::newRow("guests a use was for") << u"五、“三公”经费支出决算情况说明\n其他国内公务接待支出 3.00 万元，主要用于接待 280 人次，35 批次。"_s << u"sangong.reception.domestic.batches 国内公务接待支出"_s;
        QTest::newRow("both sides as a whole") << balance + u"2023年度支出总计 9.00 万元。\n收入支出总体与上年相比，增加 1.00 万元。"_s << u"balance.income 收入支出总体"_s;
        QTest::newRow("running costs behind no purchase") << u"三、公务用车购置及运行维护费\n公车购置及运行维护费 34.00 万元，其中：购置经费无、运行维护费 34.00 万元。"_s << u"sangong.vehicle.running 运行维护费"_s;
        QTest::newRow("both totals in one name") << u"一、收入支出决算总体情况说明\n2023年度收入、支出决算总计 3.00 万元。"_s << u"balance.income 收入、支出决算总计"_s;
        QTest::newRow("what a reason names with common words") << balance + u"收入总计 9.00 万元，主要原因：一是人员经费增加 1.00 万元。"_s << u" 人员经费"_s;
        QTest::newRow("what a reason goes on with") << balance + u"收入总计 9.00 万元，主要原因：一是人员经费增加 1.00 万元，增长 12.50%。"_s << u" 人员经费"_s;
        QTest::newRow("a number of no name in a reason") << balance + u"收入总计 9.00 万元，主要原因是年初预算是按照 20 人做的预算。"_s << u" "_s;
        QTest::newRow("a share behind a reason") << balance + u"其他收入 5.00 万元，主要是校友捐赠，占总收入的 4.00%。"_s << u"income.other 其他收入"_s;
        QTest::newRow("a part named behind its amount") << balance + u"事业收入 5.00 万元。其中 4.00 万元为住宿费。"_s << u" 住宿费"_s;
        QTest::newRow("what was told before the part") << balance + u"事业收入 5.00 万元，其中 4.00 万元为住宿费，占总收入的 8.00%。"_s << u"income.business 事业收入"_s;
        QTest::newRow("a name made illegible") << u"五、一般公共预算财政拨款支出决算情况说明\n一般公共预算财政拨款支出 9.00 万元，按功能分类，****支出 2.00 万元。"_s << u" ****支出"_s;
        QTest::newRow("what runs the office, by its parts") << u"八、机关运行经费支出情况说明\n2023年购买货物和服务的各项支出合计 9.00 万元。"_s << u"operation 各项支出合计"_s;
        QTest::newRow("cars held, without 量") << u"七、“三公”经费支出决算情况说明\n年末由本部门开支的公务用车保有 7 辆。"_s << u"sangong.vehicles.held 公务用车保有"_s;
        QTest::newRow("a class in a passage") << u"1.社会保障和就业支出 5.00 万元：用于养老保险。"_s << u"function 社会保障和就业支出"_s;
    }

    void bindsByWhatWasToldBefore()
    {
        QFETCH(QString, text);
        const Report report = narrativeOf(text);
        QVERIFY(!report.figures.empty());
        QTEST(report.figures.back().conceptId + u' ' + report.figures.back().label, "subject");
    }

    void countsInAReason()
    {
        const Report report = narrativeOf(u"七、“三公”经费支出决算情况说明\n公务用车购置费 25.00 万元，比上年减少 35.00 万元，下降 58.33%，下降原因主要是本年度购置执法执勤用车 2 辆。"_s);
        QCOMPARE(report.figures.size(), size_t(4));
        QCOMPARE(report.figures[3].measure, Measure::Count);
        QCOMPARE(report.figures[3].direction, 0);
    }

    void countsEachKindOfReception()
    {
        const Report report = narrativeOf(u"七、“三公”经费支出决算情况说明\n国内公务接待批次 30 个，接待人次 280 人；国（境）外公务接待批次 2 个，接待人次 14 人。"_s);
        QStringList concepts;
        for (const Figure &figure : report.figures)
            concepts << figure.conceptId.section(u'.', 2);
        QCOMPARE(concepts, (QStringList{u"domestic.batches"_s, u"domestic.persons"_s, u"foreign.batches"_s, u"foreign.persons"_s}));
    }

    void countsVehiclesBoughtApart()
    {
        const Report report = narrativeOf(u"十二、国有资产占用情况说明\n本部门共有车辆 3 辆，其中：执法执勤用车 3 辆。\n"
                                          u"安排购置车辆 1 辆，其中：执法执勤用车 1 辆；购置单价100万元以上设备 0 台。"_s);
        QStringList concepts;
        for (const Figure &figure : report.figures)
            if (figure.kind == FigureKind::Count)
                concepts << figure.conceptId;
        QCOMPARE(concepts, (QStringList{u"vehicles.total"_s, u"vehicles.enforcement"_s, QString(), QString(), QString()}));
    }

    void keepsAnItemsPartsApart()
    {
        const Report report = narrativeOf(u"五、一般公共预算财政拨款支出决算情况说明\n一般公共预算财政拨款支出 150.00 万元，其中：基本支出 120.00 万元，项目支出 30.00 万元。\n"
                                          u"机构运行 90.00 万元，其中：基本支出 80.00 万元，项目支出 10.00 万元。"_s);
        QCOMPARE(report.figures.size(), size_t(6));
        QCOMPARE(report.figures[1].conceptId, u"general.basic"_s);
        QCOMPARE(report.figures[4].conceptId, QString());
        QCOMPARE(report.figures[4].label, u"基本支出"_s);
    }

    void endsAListAtAnItem()
    {
        const Report report = narrativeOf(u"六、一般公共预算财政拨款基本支出决算情况说明\n人员经费 30.00 万元，主要包括：基本工资、津贴补贴、奖金、小学教育（项）”2.00 万元。"_s);
        QCOMPARE(report.figures.size(), size_t(2));
        QVERIFY(report.figures[1].label.contains(u"小学教育"_s));
    }

    void keepsANextYearsBudgetApart()
    {
        const Report report = narrativeOf(u"七、“三公”经费支出决算情况说明\n2024年“三公”经费预算 12.00 万元，其中：公务接待费 3.00 万元。\n2023年公务接待费支出 2.00 万元。"_s);
        QCOMPARE(report.figures.size(), size_t(3));
        QCOMPARE(report.figures[1].year, 2024);
        QCOMPARE(report.figures[1].measure, Measure::Budget);
        QCOMPARE(report.figures[2].year, 2023);
        QCOMPARE(report.figures[2].measure, Measure::Actual);
    }

    void tellsDirections()
    {
        const Report report = narrativeOf(u"八、机关运行经费支出情况说明\n机关运行经费支出 5.00 万元，比上年减少 1.00 万元，下降 16.67%。"_s);
        QCOMPARE(report.figures.size(), size_t(3));
        QCOMPARE(report.figures[1].kind, FigureKind::Change);
        QCOMPARE(report.figures[1].direction, -1);
        QCOMPARE(report.figures[2].measure, Measure::GrowthRate);
        QCOMPARE(report.figures[2].year, 2023);
    }

    void tellsADateFromAYear()
    {
        const Report report = narrativeOf(u"七、“三公”经费支出决算情况说明\n公务接待费支出 5.00 万元，较2022年4.10万元增加0.90万元。"_s);
        QCOMPARE(report.figures.size(), size_t(3));
        QCOMPARE(report.figures[1].year, 2022);
        QCOMPARE(report.figures[1].measure, Measure::Prior);
        const Report dated = narrativeOf(u"七、“三公”经费支出决算情况说明\n公务用车保有量与2022年12月31日相比为 3 辆。"_s);
        QCOMPARE(dated.figures.size(), size_t(1));
        QCOMPARE(dated.figures[0].year, 2023);
    }

    void tellsYearsBeforeTheLast()
    {
        const Report report = narrativeOf(u"七、“三公”经费支出决算情况说明\n“三公”经费支出 5.00 万元。2020年“三公”经费支出 9.00 万元，2022年为 6.00 万元。"_s);
        QCOMPARE(report.figures.size(), size_t(3));
        QCOMPARE(report.figures[0].year, 2023);
        QCOMPARE(report.figures[1].year, 2020);
        QCOMPARE(report.figures[1].measure, Measure::Other);
        QCOMPARE(report.figures[2].year, 2022);
    }

    void leavesAnEarlierBudgetToItsYear()
    {
        const Report report = narrativeOf(u"七、“三公”经费支出决算情况说明\n2022年公务接待费预算 5.00 万元，2023年公务接待费支出 4.00 万元，完成预算的 80.00%。"_s);
        QCOMPARE(report.figures.size(), size_t(3));
        QCOMPARE(report.figures[0].year, 2022);
        QCOMPARE(report.figures[0].measure, Measure::Budget);
        QCOMPARE(report.claims.size(), size_t(1));
        QCOMPARE(report.claims[0].operand(OperandRole::Budget), -1);
    }

    void isLinear()
    {
        const QString paragraph = u"2023年度本年收入合计 100.00 万元，其中：财政拨款收入 90.00 万元，占 90.00%；其他收入 10.00 万元，占 10.00%。\n"_s;
        const Report report = narrativeOf(u"二、收入决算情况说明\n"_s + paragraph.repeated(400));
        QCOMPARE(report.figures.size(), size_t(2000));
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
