#include "core/check/checkedpassage.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

/** People counted in all and by kinds. */
class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void posts();
};

void TestPeople::kinds_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("add up") << u"实有人员 35 人，其中：在职人员 28 人，退休人员 6 人，临时聘用人员 1 人。"_s << QStringList{};
    QTest::newRow("are more") << u"实有人员 35 人，其中：在职人员 28 人，退休人员 6 人，临时聘用人员 2 人。"_s << QStringList{u"narrative.count 35"_s};
    QTest::newRow("in a bracket") << u"年末实有人数 35 人，其中在职 28 人（行政 10 人、事业 18 人）、离休 1 人、退休 6 人。"_s << QStringList{};
    QTest::newRow("may leave some out") << u"实有人员 35 人，其中：在职人员 28 人，退休人员 6 人。"_s << QStringList{};
    QTest::newRow("are of one another") << u"实有人员 35 人，其中：在职人员 28 人，女性 12 人，党员 20 人，退休人员 7 人。"_s << QStringList{};
    QTest::newRow("change") << u"实有人员 35 人，其中：在职人员 28 人，比上年减少 2 人，退休人员 7 人。"_s << QStringList{};
    QTest::newRow("contain others") << u"实有人员 35 人，其中：在职人员 28 人，离退休人员 7 人，退休人员 6 人。"_s << QStringList{};
    QTest::newRow("of those in post") << u"在职人员 28 人，其中：在编人员 26 人，聘用人员 5 人。"_s << QStringList{};
}

void TestPeople::kinds()
{
    QFETCH(QString, told);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const Finding &finding : checkedPassage(u"二、机构设置及人员情况\n"_s + told).findings)
        if (finding.rule.startsWith("narrative."_L1))
            found << finding.rule + u' ' + finding.stated;
    QCOMPARE(found, expected);
}

/** Posts are for those in post, not for the retired whom the total counts too. */
void TestPeople::posts()
{
    const auto attentions = [](const QString &told) {
        const auto result = checkedPassage(u"二、机构设置及人员情况\n核定编制 32 名。"_s + told);
        return std::count_if(result.findings.begin(), result.findings.end(), [](const Finding &finding) { return finding.rule == u"personnel.overstaffing"; });
    };
    QCOMPARE(attentions(u"实有人员 35 人，其中：在职人员 28 人，退休人员 7 人。"_s), 0);
    QCOMPARE(attentions(u"实有人员 42 人，其中：在职人员 35 人，退休人员 7 人。"_s), 1);
    QCOMPARE(attentions(u"实有人员 35 人。"_s), 1);
}

QTEST_APPLESS_MAIN(TestPeople)
#include "tst_people.moc"
