#include "core/check/reportbuilder.h"

#include "check/readings.h"

#include <QTest>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class TestReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** A change printed with its point one place too far right: 51.18 % holds for 246238.25. */
    void shiftedPoint()
    {
        ReportBuilder b;
        b.say(u"支出234900.00元，比上年减少2462382.47元，下降51.18%。"_s);
        const int current = b.figure(u"234900.00"_s, u"x"_s, Measure::Actual, Unit::Yuan);
        const int change = b.figure(u"2462382.47"_s, u"x"_s, Measure::Change, Unit::Yuan);
        const int rate = b.figure(u"51.18"_s, u"x"_s, Measure::GrowthRate, Unit::Percent);
        b.claim(ClaimKind::Growth, {{OperandRole::Stated, rate}, {OperandRole::Current, current}, {OperandRole::Change, change}}, -1);
        const auto readings = readingsOf(b.report(), findingOn(b, {rate, current, change}));
        QVERIFY(std::any_of(readings.begin(), readings.end(), [](const Reading &r) { return r.printed == u"2462382.47" && r.meant == u"246238.25"; }));
    }

    /** The amount stands in a clause before and is not bound to the claim. */
    void amountOfAnotherClause()
    {
        ReportBuilder b;
        b.say(u"商品和服务支出234900.00元。比上年减少2462382.47元，下降51.18%。"_s);
        const int current = b.figure(u"234900.00"_s, u"x"_s, Measure::Actual, Unit::Yuan);
        const int change = b.figure(u"2462382.47"_s, u"x"_s, Measure::Change, Unit::Yuan);
        const int rate = b.figure(u"51.18"_s, u"x"_s, Measure::GrowthRate, Unit::Percent);
        b.claim(ClaimKind::Growth, {{OperandRole::Stated, rate}, {OperandRole::Change, change}}, -1);
        const auto readings = readingsOf(b.report(), findingOn(b, {rate, change, current}));
        QVERIFY(std::any_of(readings.begin(), readings.end(), [](const Reading &r) { return r.printed == u"2462382.47" && r.meant == u"246238.25"; }));
    }

    void swappedDigitsOfAShare()
    {
        ReportBuilder b;
        b.say(u"总支出200.00万元，其中基本支出50.00万元，占52.00%。"_s);
        const int whole = b.figure(u"200.00"_s, u"x"_s, Measure::Actual, Unit::WanYuan);
        const int part = b.figure(u"50.00"_s, u"x"_s, Measure::Actual, Unit::WanYuan);
        const int share = b.figure(u"52.00"_s, u"x"_s, Measure::Share, Unit::Percent);
        b.claim(ClaimKind::Share, {{OperandRole::Stated, share}, {OperandRole::Part, part}, {OperandRole::Whole, whole}});
        const auto readings = readingsOf(b.report(), findingOn(b, {share, part, whole}));
        QVERIFY(std::any_of(readings.begin(), readings.end(), [](const Reading &r) { return r.printed == u"52.00" && r.meant == u"25.00"; }));
    }

    void wrongDigitOfASum()
    {
        ReportBuilder b;
        b.say(u"合计300.00元，其中甲100.00元，乙201.00元。"_s);
        const int total = b.figure(u"300.00"_s, u"x"_s, Measure::Actual, Unit::Yuan);
        const int one = b.figure(u"100.00"_s, u"x"_s, Measure::Actual, Unit::Yuan);
        const int two = b.figure(u"201.00"_s, u"x"_s, Measure::Actual, Unit::Yuan);
        Finding finding = findingOn(b, {total, one, two});
        finding.rule = u"narrative.sum"_s;
        const auto readings = readingsOf(b.report(), finding);
        QCOMPARE(readings.size(), size_t(2)); // 301.00 or 200.00; 99.00 for 100.00 is no single slip
        QCOMPARE(readings[0].meant, u"301.00"_s);
        QCOMPARE(readings[1].meant, u"200.00"_s);
    }

    /** What holds needs no other reading, and what no single slip explains gets none. */
    void nothingToSay()
    {
        ReportBuilder b;
        b.say(u"总支出200.00万元，其中基本支出50.00万元，占25.00%，项目支出占87.31%。"_s);
        const int whole = b.figure(u"200.00"_s, u"x"_s, Measure::Actual, Unit::WanYuan);
        const int part = b.figure(u"50.00"_s, u"x"_s, Measure::Actual, Unit::WanYuan);
        const int right = b.figure(u"25.00"_s, u"x"_s, Measure::Share, Unit::Percent);
        const int wrong = b.figure(u"87.31"_s, u"x"_s, Measure::Share, Unit::Percent);
        b.claim(ClaimKind::Share, {{OperandRole::Stated, right}, {OperandRole::Part, part}, {OperandRole::Whole, whole}});
        QVERIFY(readingsOf(b.report(), findingOn(b, {right, part, whole})).empty());
        b.claim(ClaimKind::Share, {{OperandRole::Stated, wrong}, {OperandRole::Part, part}, {OperandRole::Whole, whole}});
        QVERIFY(readingsOf(b.report(), findingOn(b, {wrong, part, whole})).empty());
    }

private:
    static Finding findingOn(ReportBuilder &b, std::initializer_list<int> figures)
    {
        Finding finding;
        finding.rule = u"narrative.growth"_s;
        for (const int figure : figures)
            finding.evidence.push_back({finding.evidence.empty() ? EvidenceRole::Stated : EvidenceRole::Operand,
                                        b.report().figures[static_cast<size_t>(figure)].number.span, {}});
        return finding;
    }
};

QTEST_GUILESS_MAIN(TestReadings)
#include "tst_readings.moc"
