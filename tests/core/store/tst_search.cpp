#include "core/store/samplereport.h"
#include "store/search.h"
#include "store/store.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace tieout;

namespace {

Result<std::optional<qint64>> addSample(Store &store)
{
    const auto report = sampleReport();
    const CheckResult result;
    return store.add({QStringLiteral("/reports/a.txt"), QByteArray("bytes"), report->document->sha256, *report, result, {}, {}});
}

} // namespace

/** Words found over the case, however the source breaks them. */
class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs();
    void passagesCoverTheText();
    void findsOverLines();
    void findsInTheCase();
    void indexesOlderCases();
};

void TestSearch::pairs()
{
    QCOMPARE(searchText(u"中 卫\n市，A1").letters, QStringLiteral("中卫市a1"));
    QCOMPARE(searchText(u"⽀出").letters, QStringLiteral("支出")); // a radical is found by the character that it stands for
    QCOMPARE(pairsOf(QStringLiteral("中卫市")), QStringLiteral("中卫 卫市 市 "));
    QCOMPARE(pairQuery(QStringLiteral("中卫市")), QStringLiteral("\"中卫 卫市\""));
    QCOMPARE(pairQuery(QStringLiteral("中")), QStringLiteral("\"中\"*"));
}

void TestSearch::passagesCoverTheText()
{
    const QString line = QStringLiteral("一般公共预算财政拨款支出决算情况说明\n");
    const QString text = line.repeated(400);
    const auto passages = passagesOf(text);
    QVERIFY(passages.size() > 3);
    QCOMPARE(passages.front().begin, 0);
    QCOMPARE(passages.back().end, text.size());
    for (size_t i = 1; i < passages.size(); ++i)
        QVERIFY(passages[i].begin < passages[i - 1].end && passages[i].begin > passages[i - 1].begin);
    QVERIFY(passagesOf(u"").empty());
}

void TestSearch::findsOverLines()
{
    const QString text = QStringLiteral("本年支出合计 741.45\n万元，其中：基本支\n\n出 378.02 万元。");
    const auto hits = hitsIn(text, {0, text.size()}, searchText(u"基本支出378.02").letters);
    QCOMPARE(hits.size(), 1u);
    QCOMPARE(text.mid(hits[0].span.begin, hits[0].span.size()), QStringLiteral("基本支\n\n出 378.02"));
    QCOMPARE(hits[0].match, QStringLiteral("基本支 出 378.02"));
    QVERIFY(hits[0].before.endsWith(QStringLiteral("其中：")));
    QCOMPARE(hits[0].after, QStringLiteral("万元。"));
}

void TestSearch::findsInTheCase()
{
    QTemporaryDir folder;
    auto store = Store::create(folder.filePath(QStringLiteral("a.tieout")));
    QVERIFY(store);
    const auto id = addSample(**store);
    QVERIFY(id && *id);
    const QString text = sampleReport()->document->text;
    const QString word = searchText(text).letters.mid(3, 2);
    const auto hits = (*store)->search(word, 50);
    QVERIFY(hits);
    QVERIFY(!hits->empty());
    QCOMPARE(hits->front().report, **id);
    QCOMPARE(searchText(QStringView(text).mid(hits->front().span.begin, hits->front().span.size())).letters, word);
    QVERIFY((*store)->search(QStringLiteral("龘龘"), 50)->empty());
    QVERIFY((*store)->search(QStringLiteral("，。"), 50)->empty()); // nothing to search for
    QVERIFY(!(*store)->search(word.left(1), 50)->empty());
    QCOMPARE((*store)->search(word, 1)->size(), 1u);
}

void TestSearch::indexesOlderCases()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("b.tieout"));
    const QString word = searchText(sampleReport()->document->text).letters.mid(3, 4);
    {
        auto store = Store::create(path);
        QVERIFY(addSample(**store));
    }
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("older"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("DELETE FROM passage")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("older"));
    auto store = Store::open(path);
    QVERIFY(store);
    QVERIFY((*store)->search(word, 50)->empty());
    QVERIFY((*store)->indexTexts());
    const size_t found = (*store)->search(word, 50)->size();
    QVERIFY(found > 0);
    QVERIFY((*store)->indexTexts());
    QCOMPARE((*store)->search(word, 50)->size(), found);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
