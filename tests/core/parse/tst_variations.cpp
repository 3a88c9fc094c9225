#include "variedreport.h"

#include "base/progress.h"
#include "check/runchecks.h"
#include "parse/parsereport.h"
#include "parse/texttables.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

QStringList printed(const Row &row)
{
    QStringList out;
    for (const Cell &cell : row.cells)
        out += cell.text;
    return out;
}

QStringList withoutBlanks(QStringList row)
{
    row.removeAll(QString());
    return row;
}

} // namespace

/** Reports made by a seed and set in many ways: what is read is what was made. */
class TestVariations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasMade_data();
    void readsWhatWasMade();
    void raisesNoFalseAlarm_data();
    void raisesNoFalseAlarm();
};

void TestVariations::readsWhatWasMade_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<bool>("placed");
    const auto add = [](const char *name, Setting setting, bool placed) { QTest::newRow(name) << setting << placed; };
    add("spaces", {.style = Setting::Spaces}, false);
    add("spaces, wrapped names", {.style = Setting::Spaces, .wrap = 6}, false);
    add("spaces, wrapped at another width", {.style = Setting::Spaces, .wrap = 9, .blankLines = true}, false);
    add("spaces, pages", {.style = Setting::Spaces, .page = 6}, false);
    add("spaces, thousands", {.style = Setting::Spaces, .separators = true, .inYuan = true}, false);
    add("spaces, bold titles", {.style = Setting::Spaces, .doubled = true}, false);
    add("spaces, without line numbers", {.style = Setting::Spaces, .lineNumbers = false}, false);
    add("spaces, blank lines", {.style = Setting::Spaces, .blankLines = true}, false);
    add("tabs", {.style = Setting::Tabs}, true);
    add("tabs, pages", {.style = Setting::Tabs, .page = 5}, true);
    add("tabs, blank lines", {.style = Setting::Tabs, .separators = true, .blankLines = true}, true);
    add("ragged tabs", {.style = Setting::RaggedTabs, .lineNumbers = false}, true);
    add("bars", {.style = Setting::Bars}, true);
    add("bars, without line numbers", {.style = Setting::Bars, .separators = true, .lineNumbers = false}, true);
    add("a cell a line", {.style = Setting::CellLines}, false);
    add("a cell a line, blank lines", {.style = Setting::CellLines, .separators = true, .blankLines = true}, false);
    add("columns of blanks", {.style = Setting::Columns}, true);
    add("columns of blanks, thousands", {.style = Setting::Columns, .separators = true, .lineNumbers = false}, true);
    add("columns of blanks, CJK twice as wide", {.style = Setting::Columns, .wide = 2}, true);
}

void TestVariations::readsWhatWasMade()
{
    QFETCH(Setting, setting);
    QFETCH(bool, placed);
    for (quint32 seed = 1; seed < 4; ++seed) {
        const VariedReport report(seed, setting);
        Document document;
        document.text = report.text();
        document.pages.emplace_back().span = {0, document.text.size()};
        document.indexLines();
        std::vector<Notice> notices;
        Progress progress;
        const std::vector<Table> tables = findTextTables(document, notices, progress);
        for (const MadeTable &made : report.tables()) {
            const auto table = std::find_if(tables.begin(), tables.end(), [&](const Table &one) { return one.kind == made.kind; });
            QVERIFY2(table != tables.end(), qPrintable(made.title));
            QCOMPARE(table->declaredEmpty, !made.statement.isEmpty());
            QStringList wanted, found;
            for (const QStringList &row : made.rows)
                wanted += (placed ? row : withoutBlanks(row)).join(u'|');
            for (const Row &row : table->rows)
                found += (placed ? printed(row) : withoutBlanks(printed(row))).join(u'|');
            QVERIFY2(found == wanted, qPrintable(u"seed %1 %2\n"_s.arg(seed).arg(made.title) + found.join(u'\n') + u"\nwanted\n"_s + wanted.join(u'\n')));
        }
    }
}

void TestVariations::raisesNoFalseAlarm_data()
{
    readsWhatWasMade_data();
}

/** Every sum of a made report is right: an error would be one of reading. */
void TestVariations::raisesNoFalseAlarm()
{
    QFETCH(Setting, setting);
    for (quint32 seed = 1; seed < 4; ++seed) {
        auto document = std::make_shared<Document>();
        document->text = VariedReport(seed, setting).text();
        document->pages.emplace_back().span = {0, document->text.size()};
        document->indexLines();
        Progress progress;
        const auto report = parseReport(document, progress);
        QStringList errors;
        for (const Finding &finding : runChecks(*report, CheckSettings{}, progress).findings)
            if (finding.severity == Severity::Error || finding.severity == Severity::Rounding)
                errors += finding.rule + u": "_s + finding.message.text();
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestVariations)
#include "tst_variations.moc"
