#include "narrativefixture.h"

#include "check/joinedtext.h"
#include "parse/sectionheadings.h"
#include "parse/sentences.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class TestSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLevels()
    {
        const Report report = narrativeOf(u"第二部分 2023 年度部门决算情况说明\n五、一般公共预算财政拨款支出决算情况说明\n"
                                          "（一）一般公共预算财政拨款支出决算总体情况。2023 年\n度支出 5.00 万元。\n六、其他重要事项的情况说明\n（一）机关运行经费支出情况\n正文。"_s);
        QCOMPARE(report.sections.size(), size_t(5));
        QCOMPARE(report.sections[0].level, 1);
        QCOMPARE(report.sections[1].topic, SectionTopic::General);
        QCOMPARE(report.sections[2].title, u"（一）一般公共预算财政拨款支出决算总体情况"_s);
        QCOMPARE(report.sections[2].topic, SectionTopic::General);
        QCOMPARE(report.sections[2].parent, 1);
        QCOMPARE(report.sections[4].topic, SectionTopic::Operation);
        QCOMPARE(report.sections[1].body.end, report.sections[3].heading.begin);
    }

    void explanationsOfTables()
    {
        const Report report = narrativeOf(u"二、2023年度部门决算报表\n三、决算报表说明\n（一）收支决算总表说明\n本年收入合计 5.00 万元。\n（二）支出决算表说明\n本年支出合计 5.00 万元。"_s);
        QCOMPARE(report.sections.size(), size_t(4));
        QCOMPARE(report.sections[0].topic, SectionTopic::Tables);
        QCOMPARE(report.sections[2].topic, SectionTopic::Balance);
        QCOMPARE(report.sections[3].topic, SectionTopic::Expenditure);
        QCOMPARE(report.figures.size(), size_t(2));
    }

    void titlesTooLongForTheirLine()
    {
        const Report report = narrativeOf(u"六、一般公共预算财政拨款基本支出决算情况\n说明\n本年支出 5.00 万元。\n九、财政拨款“三公”经费及会议费、培训费\n12\n\n支出决算情况说明\n"
                                          "（一）培训费支出情况\n培训费 0.40 万元，另有情况说明\n十、机关运行经费支出情况说明\n支出 3.00 万元。"_s);
        QCOMPARE(report.sections.size(), size_t(4));
        QCOMPARE(report.sections[0].title, u"六、一般公共预算财政拨款基本支出决算情况说明"_s);
        QCOMPARE(report.sections[1].title, u"九、财政拨款“三公”经费及会议费、培训费支出决算情况说明"_s);
        QCOMPARE(report.sections[1].topic, SectionTopic::SanGong);
        QCOMPARE(report.sections[2].title, u"（一）培训费支出情况"_s);
        QCOMPARE(report.figures.at(1).conceptId, u"training"_s);
    }

    void codesAreNoOrdinals()
    {
        const Report report = narrativeOf(u"五、一般公共预算财政拨款支出决算情况说明\n（三）一般公共预算财政拨款支出决算具体情况\n"
                                          "1.社会保障和就业支出（208）人力资源和社会保障管理事务\n（01）社会保险经办机构（09）：支出决算为 27.32 万\n元，完成预算 93.22%。\n"
                                          "2.卫生健康支出（210）行政事业单位医疗\n（11）行政单位医疗（01）：支出决算为 4.96 万元，完成预算 91%。\n"_s);
        QCOMPARE(report.sections.size(), size_t(2));
        QCOMPARE(report.figures.size(), size_t(4));
        for (const Figure &figure : report.figures)
            QCOMPARE(figure.conceptId, u"function"_s);
        QCOMPARE(report.figures[0].label, u"社会保险经办机构"_s);
        QCOMPARE(report.figures[2].label, u"行政单位医疗"_s);
    }

    void titlesInsideALine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("pasted in one line") << u"三、2023年度部门决算情况说明 （一）收入支出决算总体情况说明 2023年度收入总计 5.00 万元。 （二）收入决算情况说明 本年收入合计 5.00 万元，其中：财政拨款收入 5.00 万元。"_s
                                            << QStringList{u"三、2023年度部门决算情况说明"_s, u"（一）收入支出决算总体情况说明"_s, u"（二）收入决算情况说明"_s};
        QTest::newRow("without blanks") << u"第三部分 2023年度部门决算情况说明\n一、收入支出决算总体情况说明\n2023年度收入总计 5.00 万元。二、收入决算情况说明本年收入合计 5.00 万元。"_s
                                        << QStringList{u"第三部分2023年度部门决算情况说明"_s, u"一、收入支出决算总体情况说明"_s, u"二、收入决算情况说明"_s};
        QTest::newRow("two titles") << u"第一部分 概况 一、部门职责\n正文。\n第三部分 2023年度部门决算情况说明 二、收入决算情况说明\n本年收入合计 5.00 万元。"_s
                                    << QStringList{u"第一部分概况"_s, u"一、部门职责"_s, u"第三部分2023年度部门决算情况说明"_s, u"二、收入决算情况说明"_s};
        QTest::newRow("a sentence that names one") << u"二、收入决算情况说明\n收入的构成见“第三部分 2023年度部门决算情况说明”，本年收入合计 5.00 万元。"_s << QStringList{u"二、收入决算情况说明"_s};
        QTest::newRow("behind a page's number") << u"一、收入支出决算总体情况说明\n2023年度收入总计 5.00 万元。\n14二、收入决算情况说明\n本年收入合计 5.00 万元。"_s
                                                << QStringList{u"一、收入支出决算总体情况说明"_s, u"二、收入决算情况说明"_s};
        QTest::newRow("cells of a form") << u"二、收入决算情况说明\n项目基本情况   1.项目完成情况   年度目标完成情况\n"_s << QStringList{u"二、收入决算情况说明"_s};
    }

    void titlesInsideALine()
    {
        QFETCH(QString, text);
        const auto report = reportOf(text);
        QStringList titles;
        for (const Section &section : report->sections)
            titles << section.title;
        QTEST(titles, "titles");
        Document document = *report->document;
        document.indexLines();
        QCOMPARE(report->document->lineStarts, document.lineStarts); // places are told by the lines of the file
        for (const Figure &figure : report->figures)
            QVERIFY(!figure.conceptId.isEmpty());
    }

    void yearsInNumerals()
    {
        const auto report = reportOf(u"青禾县教育局二〇二三年度部门决算\n二、收入决算情况说明\n二○二三年度本年收入合计 90.00 万元，比二零二二年减少 10.00 万元。其中第二年级 5.00 万元。\n"_s);
        QCOMPARE(report->meta.fiscalYear, 2023);
        QCOMPARE(report->meta.department, u"青禾县教育局"_s);
        QCOMPARE(report->figures[1].measure, Measure::Change);
        QCOMPARE(report->figures[1].year, 2023);
        QVERIFY(report->document->text.contains(u"二〇二三年"));
    }

    /** Text taken out of a PDF names radicals; what is quoted of it stays as it is. */
    void radicals()
    {
        const auto report = reportOf(u"⻘禾县教育局2023年度部门决算\n三、⽀出决算情况说明\n2023年度本年⽀出合计90.00万元，其中：基本⽀出60.00万元，占66.67%；项⽬⽀出30.00万元，占33.33%。\n"_s);
        QCOMPARE(report->meta.department, u"青禾县教育局"_s);
        QCOMPARE(report->sections.front().title, u"三、支出决算情况说明"_s);
        QCOMPARE(report->figures.front().conceptId, u"expenditure"_s);
        QVERIFY(report->document->quote(report->figures.front().clause).contains(u"⽀出合计"));
        QCOMPARE(JoinedText(*report).find(u"项目支出30.00").size(), 1u);
    }

    void takesDoubledTitlesOnce()
    {
        QCOMPARE(titleOnce(u"一、收入决算情况说明一、收入决算情况说明"), u"一、收入决算情况说明"_s);
        QCOMPARE(titleOnce(u"第三部分 第三部分 情况说明情况说明"), u"第三部分情况说明"_s);
        QCOMPARE(titleOnce(u"二、机构设置"), u"二、机构设置"_s);
    }

    void notesFormsWithoutTables()
    {
        Report report = narrativeOf(u"第二部分 附件\n部门整体支出绩效自评表\n评价内容 目标值 结果\n资金使用 1200.00 1100.00 92.5\n完成 12 12 100\n"
                                    "第三部分 名词解释\n项目支出绩效自评表\n见附件。\n"_s);
        noteUnreadForms(report);
        QCOMPARE(report.notices.size(), size_t(1));
        QCOMPARE(report.document->quote(report.notices[0].span), u"部门整体支出绩效自评表"_s);
        Table table;
        table.span = {report.notices[0].span.end, report.notices[0].span.end + 20};
        report.notices.clear();
        report.tables.push_back(table);
        noteUnreadForms(report);
        QVERIFY(report.notices.empty());
    }

    void leavesContentsWithoutPageNumbersOut()
    {
        const Report report = narrativeOf(u"第一部分 单位概况\n一、主要职能\n第二部分 决算情况说明\n一、收入决算情况说明\n二、支出决算情况说明\n"
                                          "第三部分 名词解释\n\n第一部分\n\n单位概况\n一、主要职能\n负责各项工作。\n第二部分 决算情况说明\n"
                                          "一、收入决算情况说明\n本年收入合计 5.00 万元。\n二、支出决算情况说明\n本年支出合计 5.00 万元。\n第三部分 名词解释\n正文。"_s);
        QCOMPARE(report.sections.size(), size_t(6));
        QCOMPARE(report.sections[0].title, u"第一部分单位概况"_s);
        QCOMPARE(report.sections[3].topic, SectionTopic::Income);
        QCOMPARE(report.figures.size(), size_t(2));
    }

    void leavesContentsOut()
    {
        const Report report = narrativeOf(u"目录\n一、收入决算情况说明..... - 6 -\n二、支出决算情况说明..... - 7 -\n一、收入决算情况说明\n正文。"_s);
        QCOMPARE(report.sections.size(), size_t(1));
        QCOMPARE(report.sections[0].topic, SectionTopic::Income);
    }

    void lettersSetApart()
    {
        const Report report = narrativeOf(u"第 三 部 分 决 算 情 况 说 明\n一 、 收 入 决 算 情 况 说 明\n本 年 收 入 合 计 5.00 万 元 。\n（ 二 ） 支 出 决 算 情 况 。 本 年 支 出 合 计 4.00 万 元 。\n"_s);
        QCOMPARE(report.sections.size(), size_t(3));
        QCOMPARE(report.sections[1].title, u"一、收入决算情况说明"_s);
        QCOMPARE(report.sections[1].topic, SectionTopic::Income);
        QCOMPARE(report.sections[2].title, u"（二）支出决算情况"_s);
        QCOMPARE(report.document->quote(report.sections[2].heading), u"（ 二 ） 支 出 决 算 情 况"_s);
        QCOMPARE(report.figures.size(), size_t(2));
    }

    void takesNoSentences()
    {
        const Report report = narrativeOf(u"（一）贯彻执行教育法律法规、政策规定，研究拟\n定全县教育规划。\n（二）人员经费 5.00 万元，主要包括：奖金。"_s);
        QVERIFY(report.sections.empty());
    }
};

QTEST_GUILESS_MAIN(TestSections)
#include "tst_sections.moc"
