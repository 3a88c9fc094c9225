#include "check/checktable.h"
#include "check/rulepage.h"
#include "core/check/checkedpassage.h"

#include <QDir>
#include <QTest>

using namespace tieout;

namespace {

QStringList severities(const CheckResult &result, const QString &rule)
{
    QStringList found;
    for (const Finding &finding : result.findings)
        if (finding.rule == rule)
            found << severityId(finding.severity);
    return found;
}

} // namespace

/** Every rule has a page in both languages, and the examples on it are true. */
class TestRulePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void complete_data() { rules(); }
    void complete();
    void examples_data() { rules(); }
    void examples();
    void noOtherPages();
    void unknownRule() { QVERIFY(rulePage(QStringLiteral("no.such"), QStringLiteral("zh")).compares.isEmpty()); }

private:
    static void rules()
    {
        QTest::addColumn<QString>("rule");
        for (const Check &check : checkTable())
            QTest::newRow(check.id) << QString::fromLatin1(check.id);
    }
};

void TestRulePages::complete()
{
    QFETCH(QString, rule);
    for (const QString &language : {QStringLiteral("zh"), QStringLiteral("en")}) {
        const RulePage page = rulePage(rule, language);
        QVERIFY2(!page.compares.isEmpty(), qPrintable(language));
        QVERIFY2(!page.formula.isEmpty(), qPrintable(language));
        QVERIFY2(!page.basis.isEmpty(), qPrintable(language));
    }
}

void TestRulePages::noOtherPages()
{
    QStringList rules;
    for (const Check &check : checkTable())
        rules << QString::fromLatin1(check.id) + QStringLiteral(".txt");
    rules.sort();
    QCOMPARE(QDir(QStringLiteral(":/tieout/rules")).entryList(QDir::Files, QDir::Name), rules);
}

void TestRulePages::examples()
{
    QFETCH(QString, rule);
    const RulePage page = rulePage(rule, QStringLiteral("zh"));
    if (page.hit.isEmpty())
        QSKIP("a passage alone cannot show this rule");
    const QStringList hit = severities(checkedPassage(page.hit), rule);
    QVERIFY2(!hit.isEmpty(), "the example of a hit is not found");
    QVERIFY2(!hit.contains(QStringLiteral("rounding")), "the example of a hit is only a rounding");
    if (!page.rounding.isEmpty())
        QCOMPARE(severities(checkedPassage(page.rounding), rule), QStringList{QStringLiteral("rounding")});
    if (!page.clean.isEmpty())
        QCOMPARE(severities(checkedPassage(page.clean), rule), QStringList());
}

QTEST_GUILESS_MAIN(TestRulePages)
#include "tst_rulepages.moc"
