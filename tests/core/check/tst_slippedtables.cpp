#include "core/check/checkedpassage.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

struct CodedName
{
    const char16_t *code, *name;
    double amount;
};

constexpr CodedName rows[] = {{u"205", u"教育支出", 60.5},         {u"20502", u"普通教育", 60.5},           {u"2050201", u"学前教育", 12.25},
                              {u"2050202", u"小学教育", 21.75},    {u"2050203", u"初中教育", 26.5},         {u"208", u"社会保障和就业支出", 18.75},
                              {u"20805", u"行政事业单位养老支出", 18.5}, {u"2080502", u"事业单位离退休", 7.75}, {u"2080505", u"机关事业单位基本养老保险缴费支出", 10.75},
                              {u"20808", u"抚恤", 0.25},           {u"2080801", u"死亡抚恤", 0.25},         {u"210", u"卫生健康支出", 4.5},
                              {u"21011", u"行政事业单位医疗", 4.5}, {u"2101102", u"事业单位医疗", 4.5},      {u"221", u"住房保障支出", 9.25},
                              {u"22102", u"住房改革支出", 9.25},   {u"2210201", u"住房公积金", 9.25}};

/** The rows of a form; from the row `from` on with the amounts of the rows `by` further down. */
QString bodyOf(size_t from, size_t by)
{
    QString text;
    constexpr size_t count = std::size(rows);
    for (size_t i = 0; i < count; ++i) {
        const size_t at = i < from ? i : i + by;
        const QString amount = QString::number(at < count ? rows[at].amount : 93.0, 'f', 2);
        text += QStringList{QString::fromUtf16(rows[i].code), QString::fromUtf16(rows[i].name), amount, amount, u"\n"_s}.join(u'\t');
    }
    return text + u"\t合计\t93.00\t93.00\t\n"_s;
}

QList<Finding> slipsOf(size_t from, size_t by)
{
    const QString head = u"\n单位：万元\n科目编码\t科目名称\t%1\t基本支出\t项目支出\n"_s;
    const QString text = u"第二部分 2023年度部门决算表\n支出决算表"_s + head.arg(u"本年支出合计"_s) + bodyOf(0, 0) + u"一般公共预算财政拨款支出决算表"_s
                         + head.arg(u"合计"_s) + bodyOf(from, by) + u"第三部分 2023年度部门决算情况说明\n"_s;
    QList<Finding> found;
    for (const Finding &finding : checkedPassage(text).findings)
        if (finding.rule == "table.cross"_L1 && finding.certainty == Certainty::Arguable && finding.severity == Severity::Error)
            found << finding;
    return found;
}

} // namespace

class TestSlippedTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsFromWhichRowOn()
    {
        const QList<Finding> found = slipsOf(4, 1);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].stated, u"18.75"_s);
        QCOMPARE(found[0].expected, u"26.50"_s);
        QCOMPARE(found[0].message.args.value(1), u"2050203"_s);
        QCOMPARE(found[0].message.args.value(6), u"208"_s);
        QCOMPARE(slipsOf(3, 2).size(), 1);
    }

    void keepsQuietElsewhere()
    {
        QVERIFY(slipsOf(0, 0).isEmpty());
        QVERIFY(slipsOf(15, 1).isEmpty()); // two rows: the sums tell of them
    }
};

QTEST_APPLESS_MAIN(TestSlippedTables)
#include "tst_slippedtables.moc"
