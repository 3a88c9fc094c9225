#include "foundtables.h"
#include "parse/textframes.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

/** Where a table begins and ends between page numbers, marks, notes and headings printed out of their order. */
class TestTableRegions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countedPageNumbers();
    void numbersOfAList();
    void titleAroundAHeading();
    void markBehindItsRows();
    void markOfTheNextTable();
    void headerOnEachPage();
    void noteGluedToTheLastRow();
};

namespace {

const QString head = u"支出决算表\n公开03表\n单位：万元\n科目编码 科目名称 本年支出合计 基本支出 项目支出\n栏次 1 2 3\n"_s;

/** Rows of eight subjects that add up to 80.00, `between` after the fourth. */
QString rows(const QString &between = {})
{
    QString out;
    for (int i = 1; i <= 8; ++i) {
        out += u"208050%1 养老支出%1 10.00 6.00 4.00\n"_s.arg(i);
        if (i == 4)
            out += between;
    }
    return out + u"合计 80.00 48.00 32.00\n"_s;
}

} // namespace

void TestTableRegions::countedPageNumbers()
{
    QString text;
    for (int page = 1; page <= 6; ++page)
        text += page == 4 ? head + rows(u"4\n"_s) : u"一是加强管理。\n二是优化服务。\n三是完善制度。\n四是落实责任。\n五是强化监督。\n%1\n"_s.arg(page);
    const Found found(text);
    const Table *table = found.of(TableKind::Expenditure);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(9));
    QCOMPARE(texts(table->rows[3]), (QStringList{u"2080504"_s, u"养老支出4"_s, u"10.00"_s, u"6.00"_s, u"4.00"_s}));
    QCOMPARE(texts(table->rows[4]), (QStringList{u"2080505"_s, u"养老支出5"_s, u"10.00"_s, u"6.00"_s, u"4.00"_s}));
}

void TestTableRegions::numbersOfAList()
{
    // A few numbers that count within a part of the text are cells of it.
    QString text = head + rows();
    for (int item = 1; item <= 4; ++item)
        text += u"%1\n项目一\n项目二\n项目三\n项目四\n"_s.arg(item);
    for (int line = 0; line < 60; ++line)
        text += u"一是加强管理。\n"_s;
    const Document document = documentOf(text);
    const TextFrames frames(document);
    for (int line = 0; line < text.count(u'\n'); ++line)
        QVERIFY2(!frames.contains(line), qPrintable(QString::number(line)));
}

void TestTableRegions::titleAroundAHeading()
{
    const Found found(u"收入支出决算总\n第二部分 2024年度部门决算表\n表\n单位：万元\n收入 支出\n项目 决算数 项目 决算数\n"
                      "一、一般公共预算财政拨款收入 90.00 一、教育支出 97.50\n二、其他收入 7.50\n本年收入合计 97.50 本年支出合计 97.50\n总计 97.50 总计 97.50\n注：完。\n"_s);
    const Table *table = found.of(TableKind::Balance);
    QVERIFY(table);
    QCOMPARE(table->title, u"收入支出决算总表"_s);
    QCOMPARE(table->rows.size(), size_t(4));
    QCOMPARE(table->unit, Unit::WanYuan);
}

void TestTableRegions::markBehindItsRows()
{
    const QString late = u"支出决算表\n单位：万元\n科目编码 科目名称 本年支出合计 基本支出 项目支出\n栏次 1 2 3\n"_s + rows(u"公开03表\n"_s);
    const Found found(late);
    QCOMPARE(found.tables.size(), size_t(1));
    QCOMPARE(found.tables[0].rows.size(), size_t(9));
    QCOMPARE(found.tables[0].code, u"公开03表"_s);
}

void TestTableRegions::markOfTheNextTable()
{
    const QString text = u"支出决算表\n单位：万元\n科目编码 科目名称 本年支出合计 基本支出 项目支出\n栏次 1 2 3\n"_s + rows()
                         + u"公开05表\n一般公共预算财政拨款支出决算表\n单位：万元\n科目编码 科目名称 小计 基本支出 项目支出\n栏次 1 2 3\n"_s + rows();
    const Found found(text);
    QCOMPARE(found.tables.size(), size_t(2));
    QCOMPARE(found.tables[0].code, QString());
    QCOMPARE(found.tables[0].rows.size(), size_t(9));
    QCOMPARE(found.tables[1].code, u"公开05表"_s);
    QCOMPARE(found.tables[1].rows.size(), size_t(9));
}

void TestTableRegions::headerOnEachPage()
{
    const QString header = u"项目 本年支出\n经济分类科目\n编码 科目名称 小计 人员经费 公用经费\n"_s;
    const Found found(u"一般公共预算财政拨款基本支出决算表\n公开06表\n单位：万元\n"_s + header + u"合计 60.50 50.00 10.50\n301 工资福利支出 50.00 50.00\n30101 基本工资 50.00 50.00\n"_s
                      + header + u"302 商品和服务支出 10.50 10.50\n30201 办公费 10.50 10.50\n注：完。\n"_s);
    const Table *table = found.of(TableKind::BasicEconomic);
    QVERIFY(table);
    QCOMPARE(table->columns.size(), size_t(5));
    QCOMPARE(table->rows.size(), size_t(5));
    QCOMPARE(texts(table->rows[2]), (QStringList{u"30101"_s, u"基本工资"_s, u"50.00"_s, u"50.00"_s, QString()}));
    QCOMPARE(texts(table->rows[4]), (QStringList{u"30201"_s, u"办公费"_s, u"10.50"_s, QString(), u"10.50"_s}));
}

void TestTableRegions::noteGluedToTheLastRow()
{
    QString text = head + rows();
    text.chop(1);
    const Found found(text + u"注：本表反映部门本年度各项支出\n情况。\n"_s);
    const Table *table = found.of(TableKind::Expenditure);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(9));
    QCOMPARE(texts(table->rows.back()), (QStringList{QString(), u"合计"_s, u"80.00"_s, u"48.00"_s, u"32.00"_s}));
}

QTEST_APPLESS_MAIN(TestTableRegions)
#include "tst_tableregions.moc"
