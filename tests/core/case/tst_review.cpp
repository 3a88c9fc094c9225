#include "case/review.h"
#include "core/case/fixture.h"
#include "core/store/samplereport.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tieout;

class ReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void verdictIsSavedAtOnce();
    void severalFindingsAreOneStep();
    void undoRestoresWhatWasThere();
    void dismissingNeedsAReason();
    void nothingChangedIsNoStep();
    void noteAndVerdictDoNotDisturbEachOther();
    void annotationsCanBeUndoneAndRedone();
    void needsEvidenceAndFlagAreIndependent();
    void annotationKeepsKindPlaceAndFinding();
    void areaTakesTheTextInIt();
    void signOffNeedsNamesInOrder();
    void laterChangeReopensSignOff();
    void failedSaveIsTakenBack();
    void failedUndoIsTakenBack();

private:
    [[nodiscard]] QHash<QString, Decision> stored() const;
    QTemporaryDir m_dir;
    std::unique_ptr<CaseFile> m_case;
    std::unique_ptr<Review> m_review;
    qint64 m_report = 0;
    int m_count = 0;
    const QString m_key = QStringLiteral("narrative.growth|51.18|1");
    const QString m_other = QStringLiteral("narrative.share|12|1");
};

void ReviewTest::init()
{
    auto made = CaseFile::create(m_dir.filePath(QStringLiteral("案件%1.tieout").arg(++m_count)));
    QVERIFY(made);
    m_case = std::move(*made);
    const auto report = sampleReport();
    m_report = **m_case->add({QStringLiteral("a.pdf"), "x", report->document->sha256}, {report, sampleResult()});
    m_review = std::make_unique<Review>(*m_case);
    m_review->setAuthor(QStringLiteral("审计员甲"));
}

void ReviewTest::cleanup()
{
    m_review.reset();
    m_case.reset();
}

QHash<QString, Decision> ReviewTest::stored() const
{
    auto other = CaseFile::open(m_case->path());
    return other ? *(*other)->decisions(m_report) : QHash<QString, Decision>();
}

void ReviewTest::verdictIsSavedAtOnce()
{
    QSignalSpy changed(m_review.get(), &Review::decisionsChanged);
    m_review->setVerdict(m_report, {m_key}, Verdict::Confirmed);
    QCOMPARE(m_review->decision(m_report, m_key).verdict, Verdict::Confirmed);
    QCOMPARE(stored().value(m_key).verdict, Verdict::Confirmed);
    QCOMPARE(stored().value(m_key).author, QStringLiteral("审计员甲"));
    QCOMPARE(stored(), m_review->decisions(m_report)); // the times too
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][1].toStringList(), QStringList{m_key});
    QCOMPARE(m_review->undoStack()->undoText(), QStringLiteral("Confirm finding"));
}

void ReviewTest::severalFindingsAreOneStep()
{
    QSignalSpy changed(m_review.get(), &Review::decisionsChanged);
    m_review->setVerdict(m_report, {m_key, m_other}, Verdict::Dismissed, QStringLiteral("口径不同"));
    QCOMPARE(m_review->undoStack()->count(), 1);
    QCOMPARE(m_review->undoStack()->undoText(), QStringLiteral("Dismiss 2 findings"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(stored().size(), 2);
    m_review->undoStack()->undo();
    QVERIFY(stored().isEmpty());
    m_review->undoStack()->redo();
    QCOMPARE(stored().value(m_other).reason, QStringLiteral("口径不同"));
}

void ReviewTest::undoRestoresWhatWasThere()
{
    m_review->setVerdict(m_report, {m_key}, Verdict::Dismissed, QStringLiteral("口径不同"));
    const Decision before = stored().value(m_key);
    m_review->setAuthor(QStringLiteral("审计员乙"));
    m_review->setVerdict(m_report, {m_key}, Verdict::Confirmed);
    QCOMPARE(stored().value(m_key).reason, QString());
    m_review->undoStack()->undo();
    QCOMPARE(stored().value(m_key), before);
    QCOMPARE(m_review->decision(m_report, m_key), before);
    const auto events = m_case->events();
    QCOMPARE(events->back().author, QStringLiteral("审计员乙")); // who took it back, not who had decided
}

void ReviewTest::dismissingNeedsAReason()
{
    QSignalSpy failed(m_review.get(), &Review::saveFailed);
    m_review->setVerdict(m_report, {m_key}, Verdict::Dismissed, QStringLiteral("  "));
    QCOMPARE(failed.size(), 1);
    QVERIFY(stored().isEmpty());
    QCOMPARE(m_review->undoStack()->count(), 0);
}

void ReviewTest::nothingChangedIsNoStep()
{
    m_review->setVerdict(m_report, {m_key}, Verdict::Confirmed);
    m_review->setVerdict(m_report, {m_key}, Verdict::Confirmed);
    m_review->setNote(m_report, m_other, QString());
    QCOMPARE(m_review->undoStack()->count(), 1);
}

void ReviewTest::noteAndVerdictDoNotDisturbEachOther()
{
    m_review->setNote(m_report, m_key, QStringLiteral("请单位说明"));
    m_review->setVerdict(m_report, {m_key}, Verdict::Confirmed);
    QCOMPARE(stored().value(m_key).note, QStringLiteral("请单位说明"));
    m_review->undoStack()->undo();
    QCOMPARE(stored().value(m_key).note, QStringLiteral("请单位说明"));
    QCOMPARE(stored().value(m_key).verdict, Verdict::Open);
    m_review->undoStack()->undo();
    QVERIFY(stored().isEmpty());
}

void ReviewTest::annotationsCanBeUndoneAndRedone()
{
    QSignalSpy changed(m_review.get(), &Review::annotationsChanged);
    m_review->addAnnotation(m_report, {0, {3, 9}, QStringLiteral("核对"), {}, {}});
    QCOMPARE(m_review->annotations(m_report).size(), size_t{1});
    const Annotation added = m_review->annotations(m_report).front();
    QCOMPARE(added.author, QStringLiteral("审计员甲"));
    Annotation edited = added;
    edited.text = QStringLiteral("已核对");
    m_review->editAnnotation(m_report, edited);
    m_review->removeAnnotation(m_report, added.id);
    QVERIFY(m_review->annotations(m_report).empty());
    m_review->undoStack()->undo();
    QCOMPARE(m_review->annotations(m_report).front().text, QStringLiteral("已核对"));
    m_review->undoStack()->undo();
    QCOMPARE(m_review->annotations(m_report).front(), added);
    m_review->undoStack()->undo();
    QVERIFY(m_review->annotations(m_report).empty());
    m_review->undoStack()->redo();
    QCOMPARE(m_review->annotations(m_report).front(), added); // same id, so the later steps still fit
    m_review->undoStack()->redo();
    QCOMPARE(m_review->annotations(m_report).front().text, QStringLiteral("已核对"));
    QCOMPARE(changed.size(), 8);
}

void ReviewTest::needsEvidenceAndFlagAreIndependent()
{
    m_review->setVerdict(m_report, {m_key, m_other}, Verdict::NeedsEvidence);
    QCOMPARE(m_review->undoStack()->undoText(), QStringLiteral("Ask for evidence on 2 findings"));
    m_review->setFlagged(m_report, {m_key}, true);
    QCOMPARE(m_review->undoStack()->undoText(), QStringLiteral("Flag finding"));
    QCOMPARE(stored().value(m_key).verdict, Verdict::NeedsEvidence);
    QVERIFY(stored().value(m_key).flagged);
    QVERIFY(!stored().value(m_other).flagged);
    m_review->setVerdict(m_report, {m_key}, Verdict::Open);
    QVERIFY(stored().value(m_key).flagged); // a flag alone is worth keeping
    m_review->setFlagged(m_report, {m_key}, false);
    QVERIFY(!stored().contains(m_key));
    m_review->undoStack()->undo();
    QVERIFY(stored().value(m_key).flagged);
    QCOMPARE((*m_case->reports())[0].needsEvidence, 1);
    QCOMPARE((*m_case->reports())[0].open, 1);
}

void ReviewTest::annotationKeepsKindPlaceAndFinding()
{
    Annotation area;
    area.kind = AnnotationKind::Rectangle;
    area.meaning = AnnotationMeaning::Wrong;
    area.page = 1;
    area.area = {70.1F, 0.333333343F, 500.25F, 1e-3F + 700};
    area.finding = m_key;
    const qint64 id = m_review->addAnnotation(m_report, area);
    QVERIFY(id != 0);
    QCOMPARE(m_review->undoStack()->undoText(), QStringLiteral("Add rectangle"));
    Annotation cell;
    cell.kind = AnnotationKind::Tick;
    cell.span = {21, 29};
    cell.cell = {0, 0, 2};
    m_review->addAnnotation(m_report, cell);
    const Annotation storedArea = *m_review->annotation(m_report, id);
    QCOMPARE(storedArea.area, area.area); // to the last bit
    QCOMPARE(storedArea.page, 1);
    QCOMPARE(storedArea.meaning, AnnotationMeaning::Wrong);
    QVERIFY(storedArea.created.isValid());
    QCOMPARE(m_review->annotations(m_report)[1].cell, (CellPlace{0, 0, 2}));
    QCOMPARE(m_review->annotations(m_report)[1].quote, (*m_case->report(m_report))->report->document->quote({21, 29}));

    QCOMPARE(m_review->annotationsOn(m_report, m_key).size(), size_t{1});
    QVERIFY(m_review->annotationsOn(m_report, m_other).empty());
    Annotation linked = m_review->annotations(m_report)[1];
    linked.finding = m_other;
    m_review->editAnnotation(m_report, linked);
    QCOMPARE(m_review->undoStack()->undoText(), QStringLiteral("Link annotation to finding"));
    QCOMPARE(m_review->annotationsOn(m_report, m_other).front().id, linked.id);
    m_review->undoStack()->undo();
    QVERIFY(m_review->annotationsOn(m_report, m_other).empty());
}

void ReviewTest::areaTakesTheTextInIt()
{
    auto report = sampleReport(QByteArray(64, 'b'));
    auto document = std::make_shared<Document>(*report->document);
    Page &page = document->pages[1];
    for (size_t i = 0; i < page.boxes.size(); ++i)
        page.boxes[i] = {10.0F * static_cast<float>(i), 100, 10.0F * static_cast<float>(i) + 8, 110};
    report->document = document;
    const qint64 id = **m_case->add({QStringLiteral("b.pdf"), "y", report->document->sha256}, {report, sampleResult()});
    Annotation area;
    area.kind = AnnotationKind::Rectangle;
    area.page = 1;
    area.area = {9, 95, 39, 115}; // over the second to the fourth character
    m_review->addAnnotation(id, area);
    const Annotation stored = m_review->annotations(id).front();
    QCOMPARE(stored.span, (TextSpan{page.span.begin + 1, page.span.begin + 4}));
    QCOMPARE(stored.quote, document->quote(stored.span));
    QCOMPARE(stored.page, 1);
}

void ReviewTest::signOffNeedsNamesInOrder()
{
    QSignalSpy failed(m_review.get(), &Review::saveFailed);
    m_review->sign(m_report, SignOffRole::Reviewed); // nobody has prepared it
    QCOMPARE(failed.size(), 1);
    m_review->sign(m_report, SignOffRole::Prepared);
    QCOMPARE(m_review->signOff(m_report).prepared.author, QStringLiteral("审计员甲"));
    m_review->sign(m_report, SignOffRole::Reviewed); // not by the same person
    QCOMPARE(failed.size(), 2);
    m_review->setAuthor(QStringLiteral("复核员乙"));
    m_review->sign(m_report, SignOffRole::Reviewed);
    QVERIFY(m_review->signOff(m_report).reviewed.stands());
    m_review->undoStack()->undo();
    QVERIFY(!m_review->signOff(m_report).reviewed.isSigned());
    m_review->undoStack()->redo();
    QCOMPARE(m_review->signOff(m_report).reviewed.author, QStringLiteral("复核员乙"));
    m_review->withdrawSignature(m_report, SignOffRole::Prepared);
    QCOMPARE(m_review->signOff(m_report), SignOff());
    m_review->setAuthor({});
    m_review->sign(m_report, SignOffRole::Prepared); // nameless
    QCOMPARE(failed.size(), 3);
}

void ReviewTest::laterChangeReopensSignOff()
{
    m_review->sign(m_report, SignOffRole::Prepared);
    m_review->setFlagged(m_report, {m_key}, true); // a bookmark, nothing that was signed
    QVERIFY(m_review->signOff(m_report).prepared.stands());
    QSignalSpy changed(m_review.get(), &Review::signOffChanged);
    m_review->setVerdict(m_report, {m_key}, Verdict::Confirmed);
    QCOMPARE(changed.size(), 1);
    const SignOff reopened = m_review->signOff(m_report);
    QVERIFY(reopened.prepared.isSigned()); // who had signed stays told
    QVERIFY(!reopened.prepared.stands());
    QVERIFY(reopened.prepared.reopened.isValid());
    QCOMPARE(m_case->events()->back().action, QStringLiteral("reopen"));
    m_review->sign(m_report, SignOffRole::Prepared);
    QVERIFY(m_review->signOff(m_report).prepared.stands());
}

void ReviewTest::failedSaveIsTakenBack()
{
    m_review->setVerdict(m_report, {m_key}, Verdict::Confirmed);
    m_review->undoStack()->undo();
    QSignalSpy failed(m_review.get(), &Review::saveFailed);
    QSignalSpy changed(m_review.get(), &Review::decisionsChanged);
    {
        FullDisk full(0);
        m_review->setVerdict(m_report, {m_other}, Verdict::Confirmed);
        m_review->addAnnotation(m_report, {0, {3, 9}, QStringLiteral("核对"), {}, {}});
    }
    QCOMPARE(failed.size(), 2);
    QVERIFY2(failed[0][0].toString().contains(m_case->path()), qPrintable(failed[0][0].toString()));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_review->decision(m_report, m_other), Decision());
    QVERIFY(stored().isEmpty());
    QVERIFY(m_review->annotations(m_report).empty());
    QVERIFY(m_review->undoStack()->canRedo()); // what had been undone can still be redone
    m_review->undoStack()->redo();
    QCOMPARE(stored().value(m_key).verdict, Verdict::Confirmed);
}

void ReviewTest::failedUndoIsTakenBack()
{
    m_review->setVerdict(m_report, {m_key}, Verdict::Confirmed);
    m_review->setVerdict(m_report, {m_other}, Verdict::Confirmed);
    QSignalSpy failed(m_review.get(), &Review::saveFailed);
    {
        FullDisk full(0);
        m_review->undoStack()->undo();
    }
    QCOMPARE(failed.size(), 1);
    QTRY_COMPARE(m_review->undoStack()->index(), 2);
    QCOMPARE(m_review->decision(m_report, m_other).verdict, Verdict::Confirmed);
    m_review->undoStack()->undo();
    QCOMPARE(stored().size(), 1);
    {
        FullDisk full(0);
        m_review->undoStack()->redo();
    }
    QTRY_COMPARE(m_review->undoStack()->index(), 1);
    QCOMPARE(stored().size(), 1);
    m_review->undoStack()->redo();
    QCOMPARE(stored().size(), 2);
}

QTEST_GUILESS_MAIN(ReviewTest)
#include "tst_review.moc"
