#include "parse/concepts.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class TestConcepts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesConcepts_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<SectionTopic>("topic");
        QTest::addColumn<QString>("id");
        QTest::newRow("income") << u"本年收入合计"_s << SectionTopic::Income << u"income"_s;
        QTest::newRow("basic of all") << u"基本支出"_s << SectionTopic::Expenditure << u"expenditure.basic"_s;
        QTest::newRow("basic of general") << u"基本支出"_s << SectionTopic::Basic << u"general.basic"_s;
        QTest::newRow("basic of fund") << u"基本支出"_s << SectionTopic::Fund << u"fund.basic"_s;
        QTest::newRow("total of grants") << u"收入总计"_s << SectionTopic::Appropriation << u"appropriation.income-total"_s;
        QTest::newRow("total") << u"收入总计"_s << SectionTopic::Balance << u"balance.income"_s;
        QTest::newRow("joint") << u"收、支总计"_s << SectionTopic::Balance << u"balance.income"_s;
        QTest::newRow("whole of general") << u"本年支出合计"_s << SectionTopic::General << u"expenditure"_s;
        QTest::newRow("fillers") << u"2023年度“三公”经费财政拨款支出决算数"_s << SectionTopic::SanGong << u"sangong.total"_s;
        QTest::newRow("longest") << u"公务用车购置及运行维护费"_s << SectionTopic::SanGong << u"sangong.vehicle"_s;
        QTest::newRow("part") << u"公务用车运行维护费"_s << SectionTopic::SanGong << u"sangong.vehicle.running"_s;
        QTest::newRow("ascii brackets") << u"因公出国(境)费用"_s << SectionTopic::SanGong << u"sangong.abroad"_s;
        QTest::newRow("spaces") << u"机关 运行经费"_s << SectionTopic::Operation << u"operation"_s;
        QTest::newRow("more than it") << u"事业收入增长的原因"_s << SectionTopic::Income << QString();
        QTest::newRow("none") << u"精神文明奖"_s << SectionTopic::General << QString();
    }

    void namesConcepts()
    {
        QFETCH(QString, label);
        QFETCH(SectionTopic, topic);
        QTEST(conceptOf(label, topic), "id");
    }

    void givesNames()
    {
        QCOMPARE(conceptName(u"income.superior"_s), u"上级补助收入"_s);
        QVERIFY(conceptName(u"nothing"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConcepts)
#include "tst_concepts.moc"
