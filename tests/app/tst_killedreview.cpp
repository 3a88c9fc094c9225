#include "case/importjob.h"
#include "case/review.h"
#include "check/applycorrections.h"
#include "core/case/fixture.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

using namespace tieout;

namespace {

/** How often the review is killed: few times in the tests, TIEOUT_KILLS times when a person wants to know. */
int rounds()
{
    bool given = false;
    const int kills = qEnvironmentVariableIntValue("TIEOUT_KILLS", &given);
    return given ? kills : 12;
}

Correction shareCorrection(const Report &read, int to)
{
    for (const Figure &figure : read.figures)
        if (figure.number.plain() == u"35.00") {
            Correction correction = *correctionOfFigure(read, figure.number.span);
            correction.corrected = QStringLiteral("%1.00%").arg(to);
            correction.reason = QStringLiteral("核对原件");
            return correction;
        }
    return {};
}

/** One act of review, drawn at random. */
void act(Review &review, CaseFile &caseFile, qint64 report, QRandomGenerator &random)
{
    const auto open = *caseFile.report(report);
    const auto &findings = open->result.findings;
    const QString key = findings[static_cast<size_t>(random.bounded(static_cast<int>(findings.size())))].key;
    const int kind = random.bounded(9);
    if (kind <= 2)
        review.setVerdict(report, {key}, static_cast<Verdict>(random.bounded(4)), QStringLiteral("理由%1").arg(random.bounded(100)));
    else if (kind == 3)
        review.setNote(report, key, QStringLiteral("注%1").arg(random.bounded(100)));
    else if (kind == 4)
        review.addAnnotation(report, {0, {3, 9}, QStringLiteral("批%1").arg(random.bounded(100)), {}, {}});
    else if (kind == 5)
        review.correct(report, shareCorrection(*open->read, random.bounded(20, 40)));
    else if (kind == 6)
        review.sign(report, SignOffRole::Prepared);
    else if (kind == 7)
        review.undoStack()->undo();
    else
        review.undoStack()->redo();
}

/** Reviews until it is killed; tells the last line of the log that is safe after every act. */
int reviewForEver(const QString &path, quint32 seed)
{
    const auto caseFile = CaseFile::open(path);
    if (!caseFile)
        return 1;
    Review review(**caseFile);
    review.setAuthor(QStringLiteral("甲"));
    QRandomGenerator random(seed);
    for (;;) {
        const auto entries = (*caseFile)->reports();
        for (const ReportEntry &entry : *entries)
            act(review, **caseFile, entry.id, random);
        std::printf("%lld\n", static_cast<long long>((*caseFile)->events()->back().id));
        std::fflush(stdout);
    }
}

/** The last log line that the review had acknowledged when it was killed after `milliseconds`. */
qint64 reviewKilled(const QString &path, int milliseconds)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--review"), path, QString::number(QRandomGenerator::global()->generate())});
    process.waitForFinished(milliseconds);
    process.kill(); // SIGKILL
    process.waitForFinished();
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    return lines.size() < 2 ? 0 : lines[lines.size() - 2].toLongLong(); // the last may have been cut
}

QJsonObject afterOf(const Event &event)
{
    return QJsonDocument::fromJson(event.detail.toUtf8()).object().value(QLatin1String("after")).toObject();
}

/** What the log says that each subject of these actions was left as; a removed one is empty. */
QHash<QString, QJsonObject> replayed(const std::vector<Event> &events, qint64 report, const QStringList &actions)
{
    QHash<QString, QJsonObject> last;
    for (const Event &event : events)
        if (event.report == report && actions.contains(event.action))
            last.insert(event.subject, afterOf(event));
    return last;
}

} // namespace

class KilledReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedActsAreThere();

private:
    void stateIsWhatTheLogSays(const CaseFile &caseFile, const std::vector<Event> &events, qint64 report);
};

void KilledReviewTest::stateIsWhatTheLogSays(const CaseFile &caseFile, const std::vector<Event> &events, qint64 report)
{
    const auto decisions = *caseFile.decisions(report);
    const auto decided = replayed(events, report, {QStringLiteral("decide")});
    for (auto it = decided.begin(); it != decided.end(); ++it) {
        const Decision decision = decisions.value(it.key());
        QCOMPARE(verdictId(decision.verdict), it->value(QLatin1String("verdict")).toString());
        QCOMPARE(decision.reason, it->value(QLatin1String("reason")).toString());
        QCOMPARE(decision.note, it->value(QLatin1String("note")).toString());
    }
    const auto annotations = *caseFile.annotations(report);
    auto annotated = replayed(events, report, {QStringLiteral("annotate"), QStringLiteral("remove-annotation")});
    annotated.removeIf([](const std::pair<const QString &, QJsonObject &> &entry) { return entry.second.isEmpty(); });
    QCOMPARE(static_cast<qsizetype>(annotations.size()), annotated.size());
    for (const Annotation &annotation : annotations)
        QCOMPARE(annotation.text, annotated.value(QString::number(annotation.id)).value(QLatin1String("text")).toString());
    const auto open = *caseFile.report(report);
    auto corrected = replayed(events, report, {QStringLiteral("correct"), QStringLiteral("remove-correction")});
    corrected.removeIf([](const std::pair<const QString &, QJsonObject &> &entry) { return entry.second.isEmpty(); });
    QCOMPARE(static_cast<qsizetype>(open->corrections.size()), corrected.size());
    // The findings are those of the report as it is corrected: written in the same transaction.
    const bool right = !open->report->corrections.empty() && open->report->corrections[0].corrected == u"25.00%";
    QCOMPARE(std::none_of(open->result.findings.begin(), open->result.findings.end(), [](const Finding &f) { return f.rule == u"narrative.share"; }), right);
}

void KilledReviewTest::acknowledgedActsAreThere()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("案件.tieout"));
    {
        const auto caseFile = CaseFile::create(path);
        Progress progress;
        for (int i = 0; i < 3; ++i)
            importFiles(**caseFile, {writeFile(dir.filePath(QStringLiteral("%1.txt").arg(i)), reportText(QStringLiteral("青禾县第%1小学").arg(i)))}, progress);
    }
    qint64 acts = 0;
    int cut = 0;
    for (int round = 0; round < rounds(); ++round) {
        const qint64 acknowledged = reviewKilled(path, QRandomGenerator::global()->bounded(30, 1200));
        const auto caseFile = CaseFile::open(path);
        QVERIFY2(caseFile, caseFile ? "" : qPrintable(caseFile.error().text()));
        const auto events = *(*caseFile)->events();
        QVERIFY(static_cast<qint64>(events.size()) >= acknowledged);
        QVERIFY2((*caseFile)->verifyLog()->isWhole(), "the log's chain is broken");
        const auto entries = (*caseFile)->reports();
        for (const ReportEntry &entry : *entries)
            stateIsWhatTheLogSays(**caseFile, events, entry.id);
        if (QTest::currentTestFailed())
            return;
        cut += acknowledged > 0 ? 1 : 0;
        acts = static_cast<qint64>(events.size());
    }
    qInfo("%d reviews were killed, %d of them at work; %lld lines of the log are there and agree with what is stored", rounds(), cut,
          static_cast<long long>(acts));
    QVERIFY2(cut > rounds() / 3, "the reviews were killed before they began");
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--review"))
        return reviewForEver(arguments.value(2), arguments.value(3).toUInt());
    KilledReviewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedreview.moc"
