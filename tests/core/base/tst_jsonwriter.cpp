#include "base/jsonwriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <vector>

using namespace tieout;

class JsonWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeBackAsTheyWere();
    void orderIsAsTold();
    void rowsStandOnOneLine();
    void halfASurrogatePairStaysValid();
    void textIsTakenPieceByPiece();
};

void JsonWriterTest::valuesComeBackAsTheyWere()
{
    JsonWriter json;
    json.object([&] {
        json.member("text", QStringLiteral("决算 \"51.18\" %\n\t\\𠀀"));
        json.member("ascii", "ok");
        json.member("count", 42);
        json.member("id", qint64(1) << 40);
        json.member("yes", true);
        json.member("edge", 12.25);
        json.member("none", nullptr);
        json.memberOrNull("empty", QString());
        json.memberOrNull("full", u"元");
    });
    const QJsonObject back = QJsonDocument::fromJson(json.taken()).object();
    QCOMPARE(back.value(u"text").toString(), QStringLiteral("决算 \"51.18\" %\n\t\\𠀀"));
    QCOMPARE(back.value(u"ascii").toString(), QStringLiteral("ok"));
    QCOMPARE(back.value(u"count").toInt(), 42);
    QCOMPARE(back.value(u"id").toInteger(), qint64(1) << 40);
    QCOMPARE(back.value(u"yes").toBool(), true);
    QCOMPARE(back.value(u"edge").toDouble(), 12.25);
    QVERIFY(back.value(u"none").isNull());
    QVERIFY(back.value(u"empty").isNull());
    QCOMPARE(back.value(u"full").toString(), QStringLiteral("元"));
}

void JsonWriterTest::orderIsAsTold()
{
    JsonWriter json;
    json.object([&] {
        json.member("b", 1);
        json.member("a", 2);
    });
    QCOMPARE(json.taken(), QByteArray("{\n    \"b\": 1,\n    \"a\": 2\n}"));
}

void JsonWriterTest::rowsStandOnOneLine()
{
    JsonWriter json;
    const std::vector<std::vector<int>> rows{{1, 2}, {3}};
    json.object([&] { json.array("rows", rows, [&](const auto &row) { json.row(row, [&](int cell) { json.value(cell); }); }); });
    QCOMPARE(json.taken(), QByteArray("{\n    \"rows\": [\n        [1, 2],\n        [3]\n    ]\n}"));
}

void JsonWriterTest::halfASurrogatePairStaysValid()
{
    JsonWriter json;
    json.object([&] { json.member("quote", QString(QChar(0xd840)) + QChar(u'元')); });
    QCOMPARE(QJsonDocument::fromJson(json.taken()).object().value(u"quote").toString(), QStringLiteral("\uFFFD元"));
}

void JsonWriterTest::textIsTakenPieceByPiece()
{
    JsonWriter json;
    json.beginArray();
    json.value(1);
    const QByteArray first = json.taken();
    json.value(2);
    json.endArray();
    QCOMPARE(first, QByteArray("[\n    1"));
    QCOMPARE(json.taken(), QByteArray(",\n    2\n]"));
}

QTEST_APPLESS_MAIN(JsonWriterTest)
#include "tst_jsonwriter.moc"
