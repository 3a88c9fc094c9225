#include "parse/flowtext.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

Document documentOf(const QString &text)
{
    Document document;
    document.text = text;
    document.pages.resize(1);
    document.pages[0].span = {0, text.size()};
    document.indexLines();
    return document;
}

} // namespace

class TestFlowText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joins_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("flow");
        QTest::newRow("amount and unit") << u"基本支出 714.44\n\n万元，占"_s << u"基本支出714.44万元，占\n"_s;
        QTest::newRow("thousands") << u"合计1,234,\n567.00元"_s << u"合计1,234,567.00元\n"_s;
        QTest::newRow("half-width marks") << u"2023 年支出合计 871.93 万元,其中:基本支出 714.44\n\n万元,占 81.94%"_s << u"2023年支出合计871.93万元，其中：基本支出714.44万元，占81.94%\n"_s;
        QTest::newRow("half-width brackets") << u"(1)因公出国(境)费(含税)1,234.50元;车辆(2)1台(套)"_s << u"(1)因公出国（境）费（含税）1,234.50元；车辆(2)1台（套）\n"_s;
        QTest::newRow("full-width digits") << u"支出１２,０３８.５０元，占９６.3％"_s << u"支出12,038.50元，占96.3%\n"_s;
        QTest::newRow("row of a table") << u"前文\n2101501 行政运行 2,731,768.28 2,731,768.28 0.00\n后文"_s << u"前文\n后文\n"_s;
        QTest::newRow("year") << u"截至 2023 \n年底"_s << u"截至2023年底\n"_s;
        QTest::newRow("page number") << u"支出决算\n- 12 -\n为 5 万元"_s << u"支出决算为5万元\n"_s;
        QTest::newRow("wrapped count is no page number") << u"共接待\n12\n批次"_s << u"共接待12批次\n"_s;
        QTest::newRow("two numbers stay apart") << u"DIP 2.0\n3 个"_s << u"DIP 2.0 3个\n"_s;
        QTest::newRow("items begin anew") << u"小学教育（款）\n（1）行政运行"_s << u"小学教育（款）\n（1）行政运行\n"_s;
        QTest::newRow("list of counts") << u"应急保障用车\n0 辆、业务用车 0 辆、老干部用车 0 辆、其他用车\n3 辆。"_s << u"应急保障用车0辆、业务用车0辆、老干部用车0辆、其他用车3辆。\n"_s;
        QTest::newRow("row with an ordinal") << u"前文\n三、国防支出 5.00 5.00 0.00\n后文"_s << u"前文\n后文\n"_s;
        QTest::newRow("cells of a web page") << u"前文\n预算执行率 |\n100.00% |\n|\n后文"_s << u"前文\n后文\n"_s;
        QTest::newRow("table row") << u"前文\n2101501 行政运行 5.00 5.00 0.00\n后文"_s << u"前文\n后文\n"_s;
    }

    void joins()
    {
        QFETCH(QString, text);
        const FlowText flow = flowText(documentOf(text), {}, {});
        QTEST(flow.text, "flow");
        QCOMPARE(flow.origin.size(), static_cast<size_t>(flow.text.size()));
    }

    void knowsWhereItCameFrom()
    {
        const Document document = documentOf(u"基本支出 714.44\n\n万元，占 81.94%"_s);
        const FlowText flow = flowText(document, {}, {});
        const qsizetype at = flow.text.indexOf(u"714.44万元"_s);
        QCOMPARE(document.quote(flow.source(at, at + 6)), u"714.44"_s);
        QCOMPARE(document.quote(flow.source(at, at + 8)), u"714.44\n\n万元"_s);
        QCOMPARE(flow.flowOffset(document.text.indexOf(u"81.94"_s)), flow.text.indexOf(u"81.94"_s));
    }

    void cutsTables()
    {
        const Document document = documentOf(u"前文\n表 甲\n后文"_s);
        QCOMPARE(flowText(document, {{3, 6}}, {}).text, u"前文\n后文\n"_s);
    }

    void endsHeadings()
    {
        const Document document = documentOf(u"一、收入情况\n本年收入"_s);
        QCOMPARE(flowText(document, {}, {{0, 6}}).text, u"一、收入情况\n本年收入\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestFlowText)
#include "tst_flowtext.moc"
