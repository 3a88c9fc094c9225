#include "core/check/checkedpassage.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

const QString sanGong = u"七、财政拨款“三公”经费支出决算情况说明\n"_s;
const QString performance = u"十三、预算绩效管理工作开展情况说明\n"_s;

const QString expenditure = u"支出决算表\n公开03表\n单位：万元\n科目编码 科目名称 本年支出合计 基本支出 项目支出\n栏次 1 2 3\n合计 100.00 60.00 40.00\n"
                            "205 教育支出 100.00 60.00 40.00\n20502 普通教育 100.00 60.00 40.00\n2050201 学前教育 100.00 60.00 40.00\n"_s;

QString balance(const QString &diplomacy)
{
    return u"收入支出决算总表\n公开01表\n单位：万元\n收入 支出\n项目 行次 决算数 项目（按功能分类） 行次 决算数\n栏次 1 栏次 2\n"
           "一、一般公共预算财政拨款收入 1 100.00 一、一般公共服务支出 15 0.00\n二、政府性基金预算财政拨款收入 2 0.00 二、外交支出 16 "_s +
           diplomacy +
           u"\n三、国有资本经营预算财政拨款收入 3 0.00 三、国防支出 17 0.00\n四、上级补助收入 4 0.00 四、公共安全支出 18 0.00\n五、事业收入 5 0.00 五、教育支出 19 100.00\n"
           "本年收入合计 6 100.00 本年支出合计 20 100.00\n总计 7 100.00 总计 21 100.00\n"_s;
}

} // namespace

/** Ties that a single changed digit breaks: each with the passage that holds and the one that does not. */
class TestTies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ties_data();
    void ties();
};

void TestTies::ties_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("passage");
    QTest::addColumn<QStringList>("stated"); ///< what is found by that rule

    const auto growth = [](const QString &change, const QString &rate) {
        return sanGong + u"2023年度公务接待费支出决算为0.20万元，完成预算的100.00%。公务接待费支出比上年增加"_s + change + u"万元，增长"_s + rate + u"%。"_s;
    };
    QTest::newRow("the amount stated a sentence before: holds") << u"narrative.growth"_s << growth(u"0.10"_s, u"100.00"_s) << QStringList();
    QTest::newRow("the amount stated a sentence before: rate") << u"narrative.growth"_s << growth(u"0.10"_s, u"160.00"_s) << QStringList{u"160.00"_s};
    QTest::newRow("an increase above what it led to") << u"narrative.growth"_s << growth(u"0.70"_s, u"100.00"_s) << QStringList{u"0.70"_s};

    const auto nothing = [](const QString &groups, const QString &people) {
        return sanGong + u"因公出国（境）费支出决算为0.00万元，全年安排因公出国（境）团组"_s + groups + u"个，累计因公出国（境）"_s + people + u"人次。"_s;
    };
    QTest::newRow("nobody travelled: holds") << u"narrative.count"_s << nothing(u"0"_s, u"0"_s) << QStringList();
    QTest::newRow("a group that cost nothing") << u"narrative.count"_s << nothing(u"3"_s, u"0"_s) << QStringList{u"3"_s, u"0"_s};
    const auto guests = [](const QString &batches, const QString &people) {
        return sanGong + u"公务接待费支出决算为0.19万元，国内公务接待批次"_s + batches + u"个，国内公务接待人次"_s + people + u"人。"_s;
    };
    QTest::newRow("guests: holds") << u"narrative.count"_s << guests(u"4"_s, u"27"_s) << QStringList();
    QTest::newRow("fewer guests than receptions") << u"narrative.count"_s << guests(u"44"_s, u"27"_s) << QStringList{u"27"_s};
    QTest::newRow("receptions without guests") << u"narrative.count"_s << guests(u"4"_s, u"0"_s) << QStringList{u"0"_s, u"0"_s};

    const auto graded = [](const QString &good) {
        return performance + u"二级项目绩效自评个数19个，涉及资金520.00万元：12个项目自评等级为“优”，"_s + good + u"个项目自评等级为“良”，0个项目自评等级为“差”。"_s;
    };
    QTest::newRow("grades: holds") << u"narrative.count"_s << graded(u"7"_s) << QStringList();
    QTest::newRow("grades") << u"narrative.count"_s << graded(u"8"_s) << QStringList{u"19"_s};

    const auto funds = [](const QString &paid, const QString &rate) {
        return performance + u"能力提升补助资金30.00万元，拨付30.00万元，资金到位率100%，执行"_s + paid + u"万元，资金执行率"_s + rate + u"%。"_s;
    };
    QTest::newRow("funds of a project: hold") << u"narrative.completion"_s << funds(u"29.77"_s, u"99.23"_s) << QStringList();
    QTest::newRow("funds of a project: rate") << u"narrative.completion"_s << funds(u"29.77"_s, u"99.73"_s) << QStringList{u"99.73"_s};
    QTest::newRow("funds of a project: amount") << u"narrative.completion"_s << funds(u"19.77"_s, u"99.23"_s) << QStringList{u"99.23"_s};

    const auto scopes = [](const QString &general) {
        return performance + u"共涉及资金137.00万元，其中一般公共预算项目支出"_s + general + u"万元、政府性基金预算项目支出14.00万元、国有资本经营预算项目支出0.00万元。"_s;
    };
    QTest::newRow("budgets of the funds: hold") << u"narrative.sum"_s << scopes(u"123.00"_s) << QStringList();
    QTest::newRow("budgets of the funds") << u"narrative.sum"_s << scopes(u"128.00"_s) << QStringList{u"137.00"_s};

    const auto repeated = [](const QString &second) {
        return performance + u"对2023年度项目支出开展自评，共涉及资金13754113.60元。组织开展整体评价，共涉及资金"_s + second + u"元。部门评价，共涉及资金13754113.60元。"_s;
    };
    QTest::newRow("repeated thrice: holds") << u"narrative.repeat"_s << repeated(u"13754113.60"_s) << QStringList();
    QTest::newRow("repeated with one digit changed") << u"narrative.repeat"_s << repeated(u"13754913.60"_s) << QStringList{u"13754913.60"_s};
    QTest::newRow("another amount altogether") << u"narrative.repeat"_s << repeated(u"2754813.61"_s) << QStringList();

    const auto operation = [](const QString &amount) {
        return u"六、一般公共预算财政拨款基本支出决算情况说明\n2023年度一般公共预算财政拨款基本支出559.85万元，其中：人员经费533.58万元，公用经费26.27万元。\n"
               "十、机关运行经费支出情况说明\n2023年度机关运行经费支出"_s + amount + u"万元。"_s;
    };
    QTest::newRow("operation: holds") << u"narrative.subset"_s << operation(u"26.27"_s) << QStringList();
    QTest::newRow("operation without the institutions") << u"narrative.subset"_s << operation(u"20.97"_s) << QStringList();
    QTest::newRow("operation: one digit") << u"narrative.subset"_s << operation(u"21.27"_s) << QStringList{u"21.27"_s};

    QTest::newRow("a class that is not listed: zero") << u"table.cross"_s << balance(u"0.00"_s) + expenditure << QStringList();
    QTest::newRow("a class that is not listed: amount") << u"table.cross"_s << balance(u"7.00"_s) + expenditure << QStringList{u"7.00"_s};
}

void TestTies::ties()
{
    QFETCH(QString, rule);
    QFETCH(QString, passage);
    QFETCH(QStringList, stated);
    QStringList found;
    const CheckResult result = checkedPassage(passage);
    for (const Finding &finding : result.findings)
        if (finding.rule == rule)
            found << finding.stated;
    QCOMPARE(found, stated);
    const bool applied = std::any_of(result.ledger.begin(), result.ledger.end(), [&](const CheckRecord &record) {
        return record.rule == rule && (record.outcome == Outcome::Pass || record.outcome == Outcome::Fail || record.outcome == Outcome::NotApplicable);
    });
    QVERIFY2(applied, "the rule compared nothing");
}

QTEST_APPLESS_MAIN(TestTies)
#include "tst_ties.moc"
