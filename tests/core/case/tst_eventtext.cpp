#include "base/language.h"
#include "case/eventtext.h"
#include "case/review.h"
#include "core/case/fixture.h"
#include "core/store/samplereport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tieout;

class EventTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyActIsASentence();
    void chineseIsComplete();
    void unknownActionIsShownAsItIs();

private:
    [[nodiscard]] QStringList texts() const;
    QTemporaryDir m_dir;
    std::unique_ptr<CaseFile> m_case;
    const QString m_key = QStringLiteral("narrative.growth|51.18|1");
};

void EventTextTest::initTestCase()
{
    m_case = std::move(*CaseFile::create(m_dir.filePath(QStringLiteral("案件.tieout"))));
    const auto report = sampleReport();
    const qint64 id = **m_case->add({QStringLiteral("/x/a.pdf"), "x", report->document->sha256}, {report, sampleResult()});
    Review review(*m_case);
    review.setAuthor(QStringLiteral("甲"));
    review.setVerdict(id, {m_key}, Verdict::Confirmed);
    review.setVerdict(id, {m_key}, Verdict::Dismissed, QStringLiteral("口径不同"));
    review.setVerdict(id, {m_key}, Verdict::NeedsEvidence);
    review.setVerdict(id, {m_key}, Verdict::Open);
    review.setNote(id, m_key, QStringLiteral("请说明"));
    review.setFlagged(id, {m_key}, true);
    Annotation mark;
    mark.span = {0, 4};
    mark.kind = AnnotationKind::Highlight;
    const qint64 added = review.addAnnotation(id, mark);
    Annotation edited = *review.annotation(id, added);
    edited.text = QStringLiteral("核对");
    review.editAnnotation(id, edited);
    review.removeAnnotation(id, added);
    review.sign(id, SignOffRole::Prepared);
    review.setNote(id, m_key, {});
    review.withdrawSignature(id, SignOffRole::Prepared);
    CheckSettings settings;
    settings.deviationPercent = 30;
    review.setCheckSettings(settings);
    review.setRemoved(id, true);
    review.setRemoved(id, false);
}

void EventTextTest::cleanup()
{
    installLanguage(QStringLiteral("en"));
}

QStringList EventTextTest::texts() const
{
    QStringList texts;
    const auto events = m_case->events();
    for (const Event &event : *events)
        texts << eventText(event);
    return texts;
}

void EventTextTest::everyActIsASentence()
{
    const QString finding = QStringLiteral("Growth rates and changes recomputed “51.18”");
    const QString quote = QStringLiteral("“") + sampleReport()->document->text.left(4) + QStringLiteral("”");
    const QStringList expected{QStringLiteral("Imported a.pdf"),
                               QStringLiteral("Confirmed ") + finding,
                               QStringLiteral("Dismissed %1: 口径不同").arg(finding),
                               QStringLiteral("Asked for evidence on ") + finding,
                               QStringLiteral("Reopened ") + finding,
                               QStringLiteral("Noted on %1: 请说明").arg(finding),
                               QStringLiteral("Flagged ") + finding,
                               QStringLiteral("Highlighted ") + quote,
                               QStringLiteral("Changed the mark on %1: 核对").arg(quote),
                               QStringLiteral("Removed the mark on ") + quote,
                               QStringLiteral("Signed as prepared"),
                               QStringLiteral("Removed the note on ") + finding,
                               QStringLiteral("The review changed after 甲 had signed it as prepared"),
                               QStringLiteral("Withdrew the preparer's signature"),
                               QStringLiteral("Set budget deviation (%) from the usual to 30"),
                               QStringLiteral("Took the report out of the case"),
                               QStringLiteral("Brought the report back into the case")};
    QCOMPARE(texts(), expected);
}

void EventTextTest::chineseIsComplete()
{
    installLanguage(QStringLiteral("zh"));
    for (const QString &text : texts()) {
        QString words = text;
        words.remove(QStringLiteral("a.pdf"));
        for (const QChar c : words)
            QVERIFY2(!(c.unicode() < 0x80 && c.isLetter()), qPrintable(text));
    }
}

void EventTextTest::unknownActionIsShownAsItIs()
{
    Event event;
    event.action = QStringLiteral("of-the-future");
    QCOMPARE(eventText(event), QStringLiteral("of-the-future"));
}

QTEST_GUILESS_MAIN(EventTextTest)
#include "tst_eventtext.moc"
