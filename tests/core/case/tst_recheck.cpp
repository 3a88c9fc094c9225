#include "case/recheckjob.h"
#include "case/importjob.h"
#include "case/review.h"
#include "check/applycorrections.h"
#include "core/case/fixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tieout;

class RecheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void recheckOfTheSameChangesNothing();
    void correctionIsCheckedAtOnceAndUndone();
    void listTellsWhatWasCheckedAnew();
    void correctionNeedsReasonAndNumber();
    void correctionSurvivesAnotherReading();
    void verdictOfAGoneFindingIsStale();
    void changedFindingsReopenTheSignOff();
    void settingsAreStoredLoggedAndUndone();
    void annotationsKeepTheirPlaces();
    void removedReportComesBack();
    void importOfARemovedReportBringsItBack();
    void jobChecksWhatIsOutdated();
    void cancelledJobLeavesTheRest();
    void historyOfAFinding();

private:
    [[nodiscard]] std::shared_ptr<const OpenReport> open() const { return *m_case->report(m_report); }
    [[nodiscard]] const Finding *finding(const QString &rule) const;
    [[nodiscard]] Correction shareCorrection() const;

    QTemporaryDir m_dir;
    QString m_path;
    std::unique_ptr<CaseFile> m_case;
    std::unique_ptr<Review> m_review;
    qint64 m_report = 0;
    int m_count = 0;
};

void RecheckTest::init()
{
    ++m_count;
    m_path = writeFile(m_dir.filePath(QStringLiteral("%1.txt").arg(m_count)), reportText(QStringLiteral("青禾县民政局%1").arg(m_count)));
    m_case = std::move(*CaseFile::create(m_dir.filePath(QStringLiteral("案件%1.tieout").arg(m_count))));
    Progress progress;
    m_report = importFiles(*m_case, {m_path}, progress).front().report;
    m_review = std::make_unique<Review>(*m_case);
    m_review->setAuthor(QStringLiteral("甲"));
    QVERIFY(finding(QStringLiteral("narrative.share")));
}

void RecheckTest::cleanup()
{
    m_review.reset();
    m_case.reset();
}

const Finding *RecheckTest::finding(const QString &rule) const
{
    static std::shared_ptr<const OpenReport> kept; // the finding lives in it
    kept = open();
    for (const Finding &finding : kept->result.findings)
        if (finding.rule == rule)
            return &finding;
    return nullptr;
}

Correction RecheckTest::shareCorrection() const
{
    for (const Figure &figure : open()->report->figures)
        if (figure.number.plain() == u"35.00") {
            Correction correction = *correctionOfFigure(*open()->report, figure.number.span);
            correction.corrected = QStringLiteral("25.00%");
            correction.reason = QStringLiteral("原件为25.00%");
            return correction;
        }
    return {};
}

void RecheckTest::recheckOfTheSameChangesNothing()
{
    Progress progress;
    const auto before = open();
    const auto events = m_case->events()->size();
    const auto change = m_case->recheck(m_report, progress);
    QVERIFY(change);
    QVERIFY(change->added.isEmpty() && change->gone.isEmpty() && !change->reopened);
    QVERIFY(open() != before); // loaded again all the same
    QCOMPARE(open()->result.findings.size(), before->result.findings.size());
    QCOMPARE(open()->result.ledger.size(), before->result.ledger.size());
    QCOMPARE(m_case->events()->size(), events);
    QVERIFY(m_case->reread(m_report, progress));
    QCOMPARE(open()->report->document->text, before->report->document->text);
    QCOMPARE(open()->report->figures.size(), before->report->figures.size());
    QCOMPARE(open()->entry.imported, before->entry.imported);
    QCOMPARE(m_case->events()->back().action, QStringLiteral("read"));
}

void RecheckTest::correctionIsCheckedAtOnceAndUndone()
{
    QSignalSpy changed(m_review.get(), &Review::reportChanged);
    m_review->correct(m_report, shareCorrection());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_review->undoStack()->undoText(), QStringLiteral("Correct what was read"));
    QVERIFY(!finding(QStringLiteral("narrative.share")));
    QCOMPARE(open()->report->corrections.size(), size_t{1});
    QCOMPARE(open()->report->corrections[0].author, QStringLiteral("甲"));
    QCOMPARE(open()->read->corrections.size(), size_t{0}); // what was read stays
    QCOMPARE((*m_case->reports())[0].corrections, 1);

    Correction again = shareCorrection().corrected.isEmpty() ? m_review->corrections(m_report)[0] : shareCorrection();
    again.corrected = QStringLiteral("26.00%");
    again.reason = QStringLiteral("再看");
    m_review->correct(m_report, again);
    QCOMPARE(m_review->corrections(m_report).size(), size_t{1});
    QCOMPARE(m_review->corrections(m_report)[0].original, QStringLiteral("35.00"));
    QCOMPARE(m_review->undoStack()->undoText(), QStringLiteral("Edit correction"));
    QVERIFY(finding(QStringLiteral("narrative.share")));

    m_review->undoStack()->undo();
    QVERIFY(!finding(QStringLiteral("narrative.share")));
    m_review->undoStack()->undo();
    QVERIFY(finding(QStringLiteral("narrative.share")));
    QVERIFY(m_review->corrections(m_report).empty());
    m_review->undoStack()->redo();
    QVERIFY(!finding(QStringLiteral("narrative.share")));
    m_review->removeCorrection(m_report, m_review->corrections(m_report)[0].id);
    QVERIFY(finding(QStringLiteral("narrative.share")));
    m_review->undoStack()->undo();
    QVERIFY(!finding(QStringLiteral("narrative.share")));
    QVERIFY(m_case->verifyLog()->isWhole());
}

void RecheckTest::listTellsWhatWasCheckedAnew()
{
    const auto revision = [this] { return (*m_case->reports())[0].revision; };
    Progress progress;
    const qint64 imported = revision();
    m_review->setVerdict(m_report, {finding(QStringLiteral("narrative.share"))->key}, Verdict::Confirmed);
    QCOMPARE(revision(), imported); // its values are what they were
    m_review->correct(m_report, shareCorrection());
    const qint64 corrected = revision();
    QVERIFY(corrected > imported);
    m_review->undoStack()->undo();
    const qint64 undone = revision();
    QVERIFY(undone > corrected);
    QVERIFY(m_case->recheck(m_report, progress));
    const qint64 checked = revision();
    QVERIFY(checked > undone);
    QVERIFY(m_case->reread(m_report, progress));
    QVERIFY(revision() > checked);
    QCOMPARE(open()->entry.revision, revision());
}

void RecheckTest::correctionNeedsReasonAndNumber()
{
    QSignalSpy failed(m_review.get(), &Review::saveFailed);
    Correction correction = shareCorrection();
    correction.reason = QStringLiteral(" ");
    m_review->correct(m_report, correction);
    QCOMPARE(failed.size(), 1);
    correction = shareCorrection();
    correction.corrected = QStringLiteral("二十五");
    m_review->correct(m_report, correction);
    QCOMPARE(failed.size(), 2);
    QVERIFY(m_review->corrections(m_report).empty());
    QCOMPARE(m_review->undoStack()->count(), 0);
}

void RecheckTest::correctionSurvivesAnotherReading()
{
    m_review->correct(m_report, shareCorrection());
    Progress progress;
    QVERIFY(m_case->reread(m_report, progress));
    QCOMPARE(open()->report->corrections.size(), size_t{1});
    QVERIFY(!finding(QStringLiteral("narrative.share")));
    m_case = std::move(*CaseFile::open(m_case->path()));
    QCOMPARE(open()->report->corrections.size(), size_t{1});
    m_review.reset(); // it referred to the case before
}

void RecheckTest::verdictOfAGoneFindingIsStale()
{
    const QString key = finding(QStringLiteral("narrative.share"))->key;
    const Message said = finding(QStringLiteral("narrative.share"))->message;
    m_review->setVerdict(m_report, {key}, Verdict::Confirmed);
    QVERIFY(m_case->staleDecisions(m_report)->empty());
    m_review->correct(m_report, shareCorrection());
    const auto stale = m_case->staleDecisions(m_report);
    QCOMPARE(stale->size(), size_t{1});
    QCOMPARE(stale->front().key, key);
    QCOMPARE(stale->front().decision.verdict, Verdict::Confirmed);
    QCOMPARE(stale->front().message, said);
    m_review->undoStack()->undo();
    QVERIFY(m_case->staleDecisions(m_report)->empty());
    QCOMPARE(m_review->decision(m_report, key).verdict, Verdict::Confirmed); // it is there again with its verdict
}

void RecheckTest::changedFindingsReopenTheSignOff()
{
    Progress progress;
    m_review->sign(m_report, SignOffRole::Prepared);
    QVERIFY(m_case->recheck(m_report, progress));
    QVERIFY(m_review->signOff(m_report).prepared.stands()); // the same findings as before
    CheckSettings settings;
    settings.rulesOff = {QStringLiteral("narrative.share")};
    m_review->setCheckSettings(settings);
    const auto change = m_case->recheck(m_report, progress, QStringLiteral("甲"));
    QVERIFY(change->reopened);
    QCOMPARE(change->gone.size(), 1);
    QVERIFY(!m_review->signOff(m_report).prepared.stands());
    m_review->sign(m_report, SignOffRole::Prepared);
    m_review->correct(m_report, shareCorrection()); // changes no finding any more, but what is signed
    QVERIFY(!m_review->signOff(m_report).prepared.stands());
}

void RecheckTest::settingsAreStoredLoggedAndUndone()
{
    QSignalSpy changed(m_review.get(), &Review::checkSettingsChanged);
    CheckSettings settings;
    settings.deviationPercent = 30;
    settings.rulesOff = {QStringLiteral("text.typo")};
    m_review->setCheckSettings(settings);
    m_review->setCheckSettings(settings); // nothing new
    QCOMPARE(changed.size(), 1);
    QCOMPARE(*(*CaseFile::open(m_case->path()))->checkSettings(), settings);
    QCOMPARE(m_case->events()->back().action, QStringLiteral("set"));
    QVERIFY(CaseFile::isOutdated((*m_case->reports())[0], settings));
    m_review->undoStack()->undo();
    QCOMPARE(*m_case->checkSettings(), CheckSettings());
    QVERIFY(!CaseFile::isOutdated((*m_case->reports())[0], CheckSettings()));
    QVERIFY(m_case->setSetting(QStringLiteral("memo.matter"), QStringLiteral("预算执行")));
    QCOMPARE(*m_case->setting(QStringLiteral("memo.matter")), QStringLiteral("预算执行"));
    QCOMPARE(*m_case->checkSettings(), CheckSettings());
}

void RecheckTest::annotationsKeepTheirPlaces()
{
    const QString text = open()->report->document->text;
    Annotation note;
    note.span.begin = text.indexOf(QStringLiteral("项目支出"));
    note.span.end = note.span.begin + 4;
    note.finding = finding(QStringLiteral("narrative.share"))->key;
    const qint64 id = m_review->addAnnotation(m_report, note);
    Annotation shifted = *m_review->annotation(m_report, id);
    shifted.span = {0, 4}; // as if an earlier version had read the text otherwise
    QVERIFY(m_case->saveAnnotation(m_report, shifted));
    Progress progress;
    QVERIFY(m_case->reread(m_report, progress));
    QCOMPARE(m_review->annotation(m_report, id)->span, note.span);
    shifted.quote = QStringLiteral("不在原文中");
    QVERIFY(m_case->saveAnnotation(m_report, shifted));
    QVERIFY(m_case->reread(m_report, progress));
    QVERIFY(m_review->annotation(m_report, id)->span.isEmpty()); // kept, but without a place
}

void RecheckTest::removedReportComesBack()
{
    m_review->setVerdict(m_report, {finding(QStringLiteral("narrative.share"))->key}, Verdict::Confirmed);
    QSignalSpy changed(m_review.get(), &Review::reportsChanged);
    m_review->setRemoved(m_report, true);
    QCOMPARE(m_review->undoStack()->undoText(), QStringLiteral("Remove report from case"));
    QVERIFY(m_case->reports()->empty());
    QCOMPARE(m_case->removedReports()->size(), size_t{1});
    QVERIFY(m_case->removedReports()->front().removed.isValid());
    m_review->undoStack()->undo();
    QCOMPARE(changed.size(), 2);
    QCOMPARE((*m_case->reports())[0].confirmed, 1);
    QVERIFY(m_case->removedReports()->empty());
}

void RecheckTest::importOfARemovedReportBringsItBack()
{
    m_review->setNote(m_report, finding(QStringLiteral("narrative.share"))->key, QStringLiteral("注"));
    m_review->setRemoved(m_report, true);
    Progress progress;
    const auto results = importFiles(*m_case, {m_path}, progress);
    QCOMPARE(results.front().outcome, ImportOutcome::Added);
    QCOMPARE(results.front().report, m_report);
    QCOMPARE(m_case->reports()->size(), size_t{1});
    QCOMPARE(m_case->decisions(m_report)->size(), 1);
    QCOMPARE(m_case->events()->back().action, QStringLiteral("restore-report"));
}

void RecheckTest::jobChecksWhatIsOutdated()
{
    const QString second = writeFile(m_dir.filePath(QStringLiteral("zweiter%1.txt").arg(m_count)), reportText(QStringLiteral("青禾县审计局")));
    Progress progress;
    importFiles(*m_case, {second}, progress);
    CheckSettings settings;
    settings.rulesOff = {QStringLiteral("narrative.share")};
    m_review->setCheckSettings(settings);
    RecheckJob job;
    QSignalSpy done(&job, &RecheckJob::reportDone), finished(&job, &RecheckJob::finished), failed(&job, &RecheckJob::failed);
    job.start({m_case->path(), {}, RecheckDepth::Check, QStringLiteral("甲")});
    QVERIFY(finished.wait(20000));
    QCOMPARE(done.size(), 2);
    QCOMPARE(failed.size(), 0);
    QVERIFY(!finding(QStringLiteral("narrative.share")));
    const auto entries = m_case->reports();
    for (const ReportEntry &entry : *entries)
        QVERIFY(!CaseFile::isOutdated(entry, settings));
    job.start({m_case->path(), {}, RecheckDepth::Check, {}});
    QVERIFY(finished.wait(20000));
    QCOMPARE(done.size(), 2); // nothing was left to do
    job.start({m_case->path(), {m_report}, RecheckDepth::Read, {}});
    QVERIFY(finished.wait(20000));
    QCOMPARE(done.size(), 3);
    job.start({m_dir.filePath(QStringLiteral("none.tieout")), {}, RecheckDepth::Check, {}});
    QVERIFY(finished.wait(20000));
    QCOMPARE(failed.size(), 1);
}

void RecheckTest::cancelledJobLeavesTheRest()
{
    CheckSettings settings;
    settings.deviationPercent = 30;
    m_review->setCheckSettings(settings);
    {
        RecheckJob job;
        job.start({m_case->path(), {}, RecheckDepth::Check, {}});
        job.cancel();
    }
    QVERIFY(m_case->verifyLog()->isWhole());
    QVERIFY(finding(QStringLiteral("narrative.share")));
}

void RecheckTest::historyOfAFinding()
{
    const QString key = finding(QStringLiteral("narrative.share"))->key;
    m_review->setVerdict(m_report, {key}, Verdict::Confirmed);
    Annotation note;
    note.finding = key;
    m_review->addAnnotation(m_report, note);
    m_review->correct(m_report, shareCorrection());
    QStringList actions;
    const auto events = m_case->history(m_report, key);
    for (const Event &event : *events)
        actions << event.action;
    QCOMPARE(actions, (QStringList{QStringLiteral("decide"), QStringLiteral("annotate"), QStringLiteral("check")}));
}

QTEST_GUILESS_MAIN(RecheckTest)
#include "tst_recheck.moc"
