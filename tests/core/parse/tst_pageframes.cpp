#include "parse/flowtext.h"
#include "parse/pageframes.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

Document pdfOf(const QStringList &pages)
{
    Document document;
    document.kind = SourceKind::Pdf;
    for (const QString &page : pages) {
        Page one;
        one.span = {document.text.size(), document.text.size() + page.size()};
        document.text += page;
        document.pages.push_back(std::move(one));
    }
    document.indexLines();
    return document;
}

QStringList framesOf(const Document &document)
{
    QStringList out;
    for (const TextSpan span : pageFrames(document))
        out << document.quote(span);
    return out;
}

} // namespace

/** What stands on many pages and is no part of what goes over them. */
class TestPageFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runningHeadsAndNumbers()
    {
        const Document document = pdfOf({u"青禾县教育局部门决算公开\n支出决算为 0.63 万\n1\n"_s, u"青禾县教育局部门决算公开\n元，共有车辆\n3\n2\n"_s,
                                         u"青禾县教育局部门决算公开\n辆，其中：公务用车购\n3\n"_s, u"青禾县教育局部门决算公开\n置费 5 万元。\n4\n"_s});
        // "3" above the second page's number goes on from its sentence, and the first running head may be the title.
        QCOMPARE(framesOf(document), (QStringList{u"1"_s, u"青禾县教育局部门决算公开"_s, u"2"_s, u"青禾县教育局部门决算公开"_s, u"3"_s, u"青禾县教育局部门决算公开"_s, u"4"_s}));
        QCOMPARE(flowText(document, {}, {}).text, u"支出决算为0.63万元，共有车辆3辆，其中：公务用车购置费5万元。\n"_s);
    }

    void whatTablesRepeat()
    {
        QCOMPARE(framesOf(pdfOf({u"支出决算表\n单位：万元\n合计 5.00\n"_s, u"支出决算表\n单位：万元\n合计 6.00\n"_s, u"支出决算表\n单位：万元\n合计 7.00\n"_s})), QStringList());
        QCOMPARE(framesOf(pdfOf({u"正文\n12\n"_s, u"正文\n7\n"_s, u"正文\n30\n"_s})), QStringList());
    }

    void markedNumbersOfTexts()
    {
        Document document = pdfOf({u"主要原因：一\n\n－5－\n\n是人员减少；\n第 6 页\n二是\n- 7 -\n压减开支 3 万\n8\n元。\n- 0.00 -\n9\n"_s});
        document.kind = SourceKind::Text;
        QCOMPARE(framesOf(document), (QStringList{u"－5－"_s, u"第 6 页"_s, u"- 7 -"_s}));
        QCOMPARE(flowText(document, {}, {}).text.left(22), u"主要原因：一是人员减少；二是压减开支3万元。"_s);
    }

    void textsHaveNone()
    {
        Document document = pdfOf({u"青禾县教育局部门决算公开\n1\n"_s, u"青禾县教育局部门决算公开\n2\n"_s, u"青禾县教育局部门决算公开\n3\n"_s});
        QCOMPARE(pageFrames(document).size(), size_t(5));
        document.kind = SourceKind::Text;
        QVERIFY(pageFrames(document).empty());
    }
};

QTEST_APPLESS_MAIN(TestPageFrames)
#include "tst_pageframes.moc"
