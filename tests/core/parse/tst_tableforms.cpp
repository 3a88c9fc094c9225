#include "parse/tableforms.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class TestTableForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titles_data();
    void titles();
    void noTitles();
    void codes();
    void units();
    void emptyStatements();
    void listItems();
};

void TestTableForms::titles_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("kind");
    const auto row = [](const QString &line, const QString &title, TableKind kind) {
        QTest::newRow(qPrintable(line)) << line << title << int(kind);
    };
    row(u"收入支出决算总表收入支出决算总表"_s, u"收入支出决算总表"_s, TableKind::Balance);
    row(u"表 1 收入支出决算总表"_s, u"收入支出决算总表"_s, TableKind::Balance);
    row(u"公开 02 表 收入决算表"_s, u"收入决算表"_s, TableKind::Income);
    row(u"6表1：高等学校收入决算表"_s, u"高等学校收入决算表"_s, TableKind::Income); // behind the number of its page
    row(u"12支出决算表"_s, u"支出决算表"_s, TableKind::Expenditure);
    row(u"### 支出决算表"_s, u"支出决算表"_s, TableKind::Expenditure);
    row(u"三、支出决算表"_s, u"支出决算表"_s, TableKind::Expenditure);
    row(u"附表4：财政拨款收入支出决算总表"_s, u"财政拨款收入支出决算总表"_s, TableKind::Appropriation);
    row(u"一般公共预算财政拨款支出决算表"_s, u"一般公共预算财政拨款支出决算表"_s, TableKind::General);
    row(u"一般公共预算财政拨款支出决算明细表"_s, u"一般公共预算财政拨款支出决算明细表"_s, TableKind::BasicEconomic);
    row(u"一般公共预算财政拨款基本支出决算表"_s, u"一般公共预算财政拨款基本支出决算表"_s, TableKind::BasicEconomic);
    row(u"财政拨款“三公”经费支出决算表"_s, u"财政拨款“三公”经费支出决算表"_s, TableKind::SanGong);
    row(u"政府性基金预算财政拨款收入支出决算表"_s, u"政府性基金预算财政拨款收入支出决算表"_s, TableKind::Fund);
    row(u"国有资本经营预算财政拨款支出决算表"_s, u"国有资本经营预算财政拨款支出决算表"_s, TableKind::Capital);
    row(u"附表5：一般公共预算财政拨款收入支出决算表"_s, u"一般公共预算财政拨款收入支出决算表"_s, TableKind::General);
    row(u"表 4：高等学校财政拨款支出决算表"_s, u"高等学校财政拨款支出决算表"_s, TableKind::General);
    row(u"财政拨款支出决算表（功能科目）"_s, u"财政拨款支出决算表（功能科目）"_s, TableKind::Other); // beside that of 一般公共预算
    row(u"一般公共预算财政拨款收入支出决算总表"_s, u"一般公共预算财政拨款收入支出决算总表"_s, TableKind::Appropriation);
    row(u"收入决算总表"_s, u"收入决算总表"_s, TableKind::Income);
    row(u"部门决算公开相关信息统计表"_s, u"部门决算公开相关信息统计表"_s, TableKind::Statistics);
    row(u"项目支出绩效自评表"_s, u"项目支出绩效自评表"_s, TableKind::PerformanceIndicators);
}

void TestTableForms::listItems()
{
    for (const auto &text : {u"一、支出合计"_s, u"（二）公务接待费"_s, u"3.公务用车费"_s, u"(1)国内接待费"_s, u"④其他"_s, u"其中：外事接待"_s, u"2、会议费"_s, u"10．培训费"_s})
        QVERIFY2(beginsListItem(text), qPrintable(text));
    for (const auto &text : {u"（境）费用"_s, u"12.50"_s, u"1.35万元"_s, u"2080505"_s, u"公务接待费"_s, u"(境)外接待"_s, u"一般公共服务支出"_s, u"3"_s, u"（1"_s, u""_s})
        QVERIFY2(!beginsListItem(text), qPrintable(text));
}

void TestTableForms::titles()
{
    QFETCH(QString, line);
    QFETCH(QString, title);
    QFETCH(int, kind);
    QCOMPARE(tableTitleIn(line), title);
    QCOMPARE(int(kindOfTitle(title)), kind);
}

void TestTableForms::noTitles()
{
    QVERIFY(tableTitleIn(u"注：本表反映部门本年度各项支出情况。").isEmpty());
    QVERIFY(tableTitleIn(u"公开 05 表").isEmpty());
    QVERIFY(tableTitleIn(u"二、收入决算情况说明").isEmpty());
}

void TestTableForms::codes()
{
    QCOMPARE(tableCodeIn(u"        公开 02 表"), u"公开02表"_s);
    QCOMPARE(tableCodeIn(u"公开10表"), u"公开10表"_s);
    QVERIFY(tableCodeIn(u"部门决算公开表").isEmpty());
    QCOMPARE(codeLevel(u"208"), 1);
    QCOMPARE(codeLevel(u"2080505"), 3);
    QCOMPARE(codeLevel(u"82.0"), 0);
}

void TestTableForms::units()
{
    const QString line = u"公开部门：青禾县文化馆 金额单位：万元"_s;
    const auto unit = unitDeclaredIn(line);
    QVERIFY(unit);
    QCOMPARE(unit->unit, Unit::WanYuan);
    QCOMPARE(line.mid(unit->span.begin, unit->span.size()), u"万元"_s);
    QVERIFY(!unitDeclaredIn(u"单位：青禾县元山镇"));
    QCOMPARE(unitDeclaredIn(u"单 位: 元")->unit, Unit::Yuan);
}

void TestTableForms::emptyStatements()
{
    QVERIFY(saysEmpty(u"说明：本表无数据"));
    QVERIFY(saysEmpty(u"本部门 2023 年度无政府性基金预算财政拨款收支，已公开空表"));
    QVERIFY(saysEmpty(u"本单位没有国有资本经营预算拨款支出，故本表无数据。"));
    QVERIFY(!saysEmpty(u"注：本表反映部门本年度各项支出情况。"));
}

QTEST_APPLESS_MAIN(TestTableForms)
#include "tst_tableforms.moc"
