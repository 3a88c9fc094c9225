#include "source/readdocument.h"

#include <QStringEncoder>
#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

// "三、支出决算情况说明：本年支出 7.50 万元。" in GB18030
const QByteArray gb("\xC8\xFD\xA1\xA2\xD6\xA7\xB3\xF6\xBE\xF6\xCB\xE3\xC7\xE9\xBF\xF6\xCB\xB5\xC3\xF7\xA3\xBA\xB1\xBE\xC4\xEA"
                    "\xD6\xA7\xB3\xF6 7.50 \xCD\xF2\xD4\xAA\xA1\xA3");
const QString sentence = u"三、支出决算情况说明：本年支出 7.50 万元。"_s;

QByteArray encoded(QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(sentence);
}

std::shared_ptr<const Document> read(const QByteArray &bytes)
{
    Progress progress;
    auto document = readDocument({u"a.txt"_s, bytes, "00"}, progress);
    return document ? *document : nullptr;
}

} // namespace

class TestReadText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void charsets_data();
    void charsets();
    void lineEnds_data();
    void lineEnds();
    void formFeeds();
    void radicals();
};

void TestReadText::charsets_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("charset");
    QTest::newRow("utf-8") << sentence.toUtf8() << u"UTF-8"_s;
    QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + sentence.toUtf8() << u"UTF-8"_s;
    QTest::newRow("gb18030") << gb << u"GB18030"_s;
    QTest::newRow("gb18030 with mark") << "\x84\x31\x95\x33" + gb << u"GB18030"_s;
    QTest::newRow("utf-16le") << encoded(QStringConverter::Utf16LE, false) << u"UTF-16LE"_s;
    QTest::newRow("utf-16be") << encoded(QStringConverter::Utf16BE, false) << u"UTF-16BE"_s;
    QTest::newRow("utf-16le with mark") << encoded(QStringConverter::Utf16LE, true) << u"UTF-16LE"_s;
    QTest::newRow("utf-16be with mark") << encoded(QStringConverter::Utf16BE, true) << u"UTF-16BE"_s;
}

void TestReadText::charsets()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, charset);
    const auto document = read(bytes);
    QVERIFY(document);
    QCOMPARE(document->text, sentence);
    QCOMPARE(document->charset, charset);
    QCOMPARE(document->kind, SourceKind::Text);
}

void TestReadText::lineEnds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("LF") << QByteArray("a\n\nb\nc");
    QTest::newRow("CRLF") << QByteArray("a\r\n\r\nb\r\nc");
    QTest::newRow("CR") << QByteArray("a\r\rb\rc");
    QTest::newRow("mixed, ended") << QByteArray("a\r\n\nb\rc\n");
}

void TestReadText::lineEnds()
{
    QFETCH(QByteArray, bytes);
    const auto document = read(bytes);
    QVERIFY(document);
    QCOMPARE(document->lineCount(), 4);
    const qsizetype c = document->text.indexOf(u'c');
    QCOMPARE(document->place({c, c + 1}).line, 4);
    QVERIFY(!document->text.contains(u'\r'));
}

void TestReadText::formFeeds()
{
    const auto document = read("封面\n\f目录\n\f正文\n\f\n"_ba);
    QVERIFY(document);
    QCOMPARE(document->pages.size(), size_t(3));
    for (size_t i = 1; i < document->pages.size(); ++i)
        QCOMPARE(document->pages[i].span.begin, document->pages[i - 1].span.end);
    QCOMPARE(document->pages.back().span.end, document->text.size());
    const qsizetype body = document->text.indexOf(u"正文");
    QCOMPARE(document->place({body, body + 2}).page, 3);
    QCOMPARE(document->place({body, body + 2}).line, 3);
}

/** What is quoted is what the file holds: that a radical stands for a character is for the readers to know. */
void TestReadText::radicals()
{
    const auto document = read(u"⽀出⾦额⻔⻋\n支出金额"_s.toUtf8());
    QVERIFY(document);
    QCOMPARE(document->text, u"⽀出⾦额⻔⻋\n支出金额"_s);
}

QTEST_GUILESS_MAIN(TestReadText)
#include "tst_readtext.moc"
