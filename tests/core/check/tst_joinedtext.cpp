#include "check/joinedtext.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class TestJoinedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFirstPlaceInRange()
    {
        const Report report = reportOf(u"预算执行率 95%\n预算执\n行率80%"_s);
        const JoinedText joined(report);
        QCOMPARE(joined.indexOf(u"执行率", 0, joined.text().size()), 2);
        QCOMPARE(joined.indexOf(u"执行率", 2, joined.text().size()), 2);
        QCOMPARE(joined.indexOf(u"执行率", 3, joined.text().size()), 10); // over the end of a line
        QCOMPARE(joined.indexOf(u"执行率", 11, joined.text().size()), -1);
    }

    void phraseMayEndBehindRange()
    {
        const Report report = reportOf(u"执行率95%，执行率80%"_s);
        const JoinedText joined(report);
        QCOMPARE(joined.indexOf(u"率80", 0, 9), -1); // begins at 9
        QCOMPARE(joined.indexOf(u"率80", 0, 10), 9);
        QCOMPARE(joined.indexOf(u"率90", 0, 10), -1);
        QCOMPARE(joined.indexOf(u"合计", 0, 10), -1);
    }

    void agreesWithFind()
    {
        const Report report = reportOf(u"项目一项目二，项目一"_s);
        const JoinedText joined(report);
        std::vector<qsizetype> places;
        for (qsizetype at = joined.indexOf(u"项目一", 0, joined.text().size()); at >= 0; at = joined.indexOf(u"项目一", at + 1, joined.text().size()))
            places.push_back(at);
        QCOMPARE(places, joined.find(u"项目一"));
        QCOMPARE(places, (std::vector<qsizetype>{0, 7}));
    }

    void takesWhatStandsBefore()
    {
        const Report report = reportOf(u"预算执\n行率 95%"_s);
        const JoinedText joined(report);
        QCOMPARE(joined.before(5, 3), u"执行率"_s); // over the end of a line
        QCOMPARE(joined.before(2, 3), u"预算"_s);
        QCOMPARE(joined.before(0, 3), u""_s);
    }

    void findsTheBeginOfTheSentence()
    {
        const Report report = reportOf(u"收入。支出\n合计"_s);
        const JoinedText joined(report);
        QCOMPARE(joined.sentenceBegin(2), 0); // the stop itself
        QCOMPARE(joined.sentenceBegin(3), 3);
        QCOMPARE(joined.sentenceBegin(6), 3);
    }

private:
    static Report reportOf(const QString &text)
    {
        auto document = std::make_shared<Document>();
        document->text = text;
        document->pages.emplace_back().span = {0, text.size()};
        document->indexLines();
        Report report;
        report.document = document;
        return report;
    }
};

QTEST_APPLESS_MAIN(TestJoinedText)
#include "tst_joinedtext.moc"
