#include "source/pagetext.h"

#include <QTest>

using namespace tieout;

namespace {

/** A page 400 points wide whose lines start at `left` and have characters 10 points wide. */
struct Printed
{
    QString text;
    float left = 50;
};

Document page(const std::vector<Printed> &lines)
{
    Document document;
    document.kind = SourceKind::Pdf;
    Page on;
    on.width = 400;
    on.height = 800;
    float top = 50;
    for (const Printed &line : lines) {
        float left = line.left;
        for (const QChar c : line.text + u'\n') {
            on.boxes.push_back(c.isSpace() ? Box{} : Box{left, top, left + 10, top + 10});
            left += c == u' ' ? 40 : 10; // blanks stand for the white between cells
        }
        document.text += line.text + u'\n';
        top += 16;
    }
    on.span = {0, document.text.size()};
    document.pages.push_back(on);
    document.indexLines();
    return document;
}

} // namespace

class TestPageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsTheLinesOfAParagraph()
    {
        const Document document = page({{QStringLiteral("本年度收入支出总计一百二十三万四千五百六十七点八九元"), 70},
                                        {QStringLiteral("与上年相比增加三千二百一十一万元其中主要的原因是人员编"), 50},
                                        {QStringLiteral("制调整。"), 50},
                                        {QStringLiteral("二、收入情况"), 70}});
        QCOMPARE(readingText(document, {0, document.text.size()}),
                 QStringLiteral("本年度收入支出总计一百二十三万四千五百六十七点八九元与上年相比增加三千二百一十一万元其中主要的原因是人员编制调整。\n二、收入情况"));
    }

    void keepsTheRowsOfATable()
    {
        const Document document = page({{QStringLiteral("项目名称 决算数 预算数 完成率比上"), 50}, {QStringLiteral("基本支出 612.3 600.0 102.05上年"), 50}});
        QCOMPARE(readingText(document, {0, document.text.size()}).count(u'\n'), 1);
    }

    void findsTheCharacterAndTheCaret()
    {
        const Document document = page({{QStringLiteral("支出612.34"), 50}, {QStringLiteral("收入"), 50}});
        QCOMPARE(characterAt(document, 0, {75, 55}), 2);
        QCOMPARE(characterAt(document, 0, {300, 55}), -1);
        QCOMPARE(caretAt(document, 0, {300, 55}), 8); // behind the line
        QCOMPARE(caretAt(document, 0, {58, 70}), 10);
        QCOMPARE(wordAt(document, 3), (TextSpan{2, 8}));
        QCOMPARE(wordAt(document, 0), (TextSpan{0, 2}));
        QVERIFY(wordAt(document, 8).isEmpty());
    }

    void movesTheCaret()
    {
        const Document document = page({{QStringLiteral("支出612.34"), 50}, {QStringLiteral("收入"), 50}});
        QCOMPARE(movedCaret(document, 1, CaretMove::Down), 10);
        QCOMPARE(movedCaret(document, 10, CaretMove::Up), 1);
        QCOMPARE(movedCaret(document, 4, CaretMove::LineEnd), 8);
        QCOMPARE(movedCaret(document, 4, CaretMove::LineStart), 0);
        QCOMPARE(movedCaret(document, 0, CaretMove::Left), 0);
        QCOMPARE(movedCaret(document, document.text.size(), CaretMove::Right), document.text.size());
        QCOMPARE(movedCaret(document, 10, CaretMove::Down), document.text.size());
    }
};

QTEST_MAIN(TestPageText)
#include "tst_pagetext.moc"
