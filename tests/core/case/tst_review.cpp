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
    m_review->editAnnotation(m_report, added.id, QStringLiteral("已核对"));
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
