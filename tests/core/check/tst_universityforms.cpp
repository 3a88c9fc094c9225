#include "core/check/checkedpassage.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

/** A small report on the four forms of universities; `said` is the explanation of the last of them. */
QString universityReport(const QString &said)
{
    return u"一、学校概况\n（一）学校基本情况\n学校的职责是培养人才。\n二、2023年度部门决算报表\n（一）高等学校收支决算总表\n"
           "高等学校收支决算总表\n单位：万元\n收入\t\t支出\t\n项目\t决算数\t项目（按功能分类）\t决算数\n"
           "一、财政拨款收入\t70.00\t一、教育支出\t90.00\n二、事业收入\t25.00\t二、住房保障支出\t8.00\n"
           "本年收入合计\t95.00\t本年支出合计\t98.00\n使用非财政拨款结余\t2.00\t结余分配\t1.00\n上年结转和结余\t6.00\t年末结转和结余\t4.00\n合计\t103.00\t合计\t103.00\n"
           "高等学校收入决算表\n单位：万元\n科目编码\t科目名称\t本年收入合计\t财政拨款收入\t上级补助收入\t事业收入-金额\t事业收入-其中：教育收费\t经营收入\t附属单位上缴收入\t其他收入\n"
           "205\t教育支出\t87.00\t62.00\t\t25.00\t20.00\t\t\t\n20502\t普通教育\t87.00\t62.00\t\t25.00\t20.00\t\t\t\n2050205\t高等教育\t87.00\t62.00\t\t25.00\t20.00\t\t\t\n"
           "221\t住房保障支出\t8.00\t8.00\t\t\t\t\t\t\n22102\t住房改革支出\t8.00\t8.00\t\t\t\t\t\t\n2210201\t住房公积金\t8.00\t8.00\t\t\t\t\t\t\n\t合计\t95.00\t70.00\t\t25.00\t20.00\t\t\t\n"
           "高等学校支出决算表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\t上缴上级支出\t经营支出\t对附属单位补助支出\n"
           "205\t教育支出\t90.00\t75.00\t15.00\t\t\t\n20502\t普通教育\t90.00\t75.00\t15.00\t\t\t\n2050205\t高等教育\t90.00\t75.00\t15.00\t\t\t\n"
           "221\t住房保障支出\t8.00\t8.00\t\t\t\t\n22102\t住房改革支出\t8.00\t8.00\t\t\t\t\n2210201\t住房公积金\t8.00\t8.00\t\t\t\t\n\t合计\t98.00\t83.00\t15.00\t\t\t\n"
           "高等学校财政拨款支出决算表\n单位：万元\n科目编码\t科目名称\t本年支出-合计\t本年支出-基本支出\t本年支出-项目支出-小计\t本年支出-项目支出-其中：基本建设资金支出\n"
           "205\t教育支出\t60.00\t48.00\t12.00\t5.00\n20502\t普通教育\t56.00\t48.00\t8.00\t5.00\n2050205\t高等教育\t56.00\t48.00\t8.00\t5.00\n"
           "20506\t留学教育\t4.00\t\t4.00\t\n2050602\t来华留学教育\t4.00\t\t4.00\t\n"
           "221\t住房保障支出\t8.00\t8.00\t\t\n22102\t住房改革支出\t8.00\t8.00\t\t\n2210201\t住房公积金\t8.00\t8.00\t\t\n\t合计\t68.00\t56.00\t12.00\t5.00\n"
           "三、决算报表说明\n（一）高等学校收支决算总表说明\n学校2023年度收入总计95.00万元，与2022年度相比，减少5.00万元，降低5.00%。\n"
           "（二）高等学校收入决算表说明\n学校2023年度收入总计95.00万元，财政拨款收入70.00万元，占收入总额73.68%；事业收入25.00万元，占收入总额26.32%。\n"
           "（三）高等学校支出决算表说明\n学校2023年度支出总计98.00万元，其中：基本支出83.00万元，占总支出的84.69%；项目支出15.00万元，占总支出的15.31%。"
           "按照支出功能科目划分，教育支出90.00万元，占总支出的91.84%；住房保障支出8.00万元，占总支出的8.16%。\n"
           "（四）高等学校财政拨款支出决算表说明\n"_s
        + said + u"\n四、名词解释\n财政拨款收入：指从财政取得的各类拨款。\n"_s;
}

const QString rightly = u"学校2023年度财政拨款支出总计为68.00万元，其中：基本支出56.00万元，占总支出的82.35%；项目支出12.00万元，占总支出的17.65%。具体包括：\n"
                        "1.高等教育（2050205），2023年度决算数为56.00万元，比2022年度决算数增长0.39%。\n"
                        "2.来华留学教育（2050602），2023年度决算数为4.00万元，比2022年度决算数增长28.30%。\n"
                        "3.住房公积金（2210201），2023年度决算数为8.00万元，比2022年度决算数减少0.38%。"_s;

QStringList faults(const QString &said)
{
    QStringList out;
    for (const Finding &finding : checkedPassage(universityReport(said)).findings)
        if (finding.severity == Severity::Error || finding.severity == Severity::Warning)
            out << finding.rule + u' ' + finding.stated;
    return out;
}

} // namespace

/** Universities publish four forms of their own and explain them table by table. */
class TestUniversityForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWrong() { QCOMPARE(faults(rightly).join(u"; "_s), QString()); }

    void readsTheExplanations()
    {
        Progress progress;
        const auto report = parseReport(onePage(u"青禾大学2023年度部门决算\n"_s + universityReport(rightly)), progress);
        QStringList codes;
        for (const Figure &figure : report->figures)
            if (figure.kind == FigureKind::Amount && !figure.code.isEmpty())
                codes << figure.code + u' ' + figure.number.plain();
        QCOMPARE(codes, (QStringList{u"205 90.00"_s, u"221 8.00"_s, u"2050205 56.00"_s, u"2050602 4.00"_s, u"2210201 8.00"_s}));
        QCOMPARE(report->figures.size(), size_t(28));
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("expected");
        QTest::newRow("share of the total just divided") << u"82.35%"_s << u"57.14%"_s << u"narrative.share 57.14"_s;
        QTest::newRow("item told by its code") << u"决算数为4.00万元"_s << u"决算数为4.40万元"_s << u"cross.narrative-table 4.40"_s;
        QTest::newRow("project spending") << u"项目支出12.00万元"_s << u"项目支出5.00万元"_s << u"cross.narrative-table 5.00"_s;
    }

    void tellsWhatIsWrong()
    {
        QFETCH(QString, right);
        QFETCH(QString, wrong);
        QFETCH(QString, expected);
        const QStringList found = faults(QString(rightly).replace(right, wrong));
        QVERIFY2(found.contains(expected), qPrintable(found.join(u"; "_s)));
    }

    void missingForm()
    {
        Progress progress;
        QString text = universityReport(rightly);
        text.remove(text.indexOf(u"高等学校收入决算表\n单位"_s), text.indexOf(u"高等学校支出决算表\n单位"_s) - text.indexOf(u"高等学校收入决算表\n单位"_s));
        const auto report = parseReport(onePage(u"青禾大学2023年度部门决算\n"_s + text), progress);
        QString missing;
        for (const Finding &finding : runChecks(*report, {}, progress).findings)
            if (finding.rule == "table.completeness"_L1)
                missing = finding.message.args.join(u'、');
        QCOMPARE(missing, u"收入决算表"_s);
    }
};

QTEST_APPLESS_MAIN(TestUniversityForms)
#include "tst_universityforms.moc"
