#include "case/checkfile.h"

#include <QDir>
#include <QTest>

using namespace tieout;

/** The sample reports contain exactly the defects that their README lists. */
class SamplesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plantedDefectIsFound_data();
    void plantedDefectIsFound();
    void nothingElseIsAlleged_data();
    void nothingElseIsAlleged();
    void countiesCanBeCompared();
};

namespace {

/** A defect: the words that carry it (blanks do not count) and the rules that may tell it. */
struct Planted
{
    const char *file;
    const char *name;
    QString words;
    QStringList rules;
};

const char *const qinghe = "青禾县医疗保障局2023年度部门决算.txt";
const char *const linze = "临泽市医疗保障局2023年度部门决算.txt";
const char *const yunling = "云岭区医疗保障局2023年度部门决算.pdf";

std::vector<Planted> planted()
{
    return {
        {qinghe, "zero budget", QStringLiteral("全年预算为0.00万元，支出决算为22.54万元，完成全年预算的100.00%"),
         {QStringLiteral("narrative.completion"), QStringLiteral("budget.deviation")}},
        {qinghe, "operating growth", QStringLiteral("机关运行经费支出26.27万元，比上年增加1.47万元，增长9.53%"),
         {QStringLiteral("narrative.growth")}},
        {qinghe, "procurement share", QStringLiteral("授予小微企业合同金额20.43万元，占政府采购支出总额的26.04%"),
         {QStringLiteral("narrative.share")}},
        {qinghe, "score sum", QStringLiteral("总分10098.00"), {QStringLiteral("performance.score-sum")}},
        {linze, "footing", QStringLiteral("30201办公费42589.39"),
         {QStringLiteral("table.hierarchy"), QStringLiteral("table.column-sum")}},
        {linze, "pension row",
         QStringLiteral("机关事业单位基本养老保险缴费支出（项）。年初预算为310000.00元，支出决算为150777.52元"),
         {QStringLiteral("cross.narrative-table")}},
        {linze, "annuity row",
         QStringLiteral("机关事业单位职业年金缴费支出（项）。年初预算为160000.00元，支出决算为301555.04元"),
         {QStringLiteral("cross.narrative-table")}},
        {linze, "goods and services growth",
         QStringLiteral("商品和服务支出234900.00元，较2022年度决算数减少2462382.47元，降低51.18%"),
         {QStringLiteral("narrative.growth")}},
        {linze, "unit slip", QStringLiteral("涉及资金280320000.00万元，占一般公共预算项目支出总额的10489.49%"),
         {QStringLiteral("unit.scale"), QStringLiteral("narrative.share"), QStringLiteral("narrative.share-range")}},
        {yunling, "completion", QStringLiteral("年初预算为420.00万元，支出决算为294.29万元，完成年初预算的95.89%"),
         {QStringLiteral("narrative.completion")}},
        {yunling, "direction", QStringLiteral("年初预算为2.29万元，支出决算为0.49万元，完成年初预算的21.40%，决算数大于年初预算数"),
         {QStringLiteral("narrative.direction")}},
        {yunling, "subset",
         QStringLiteral("授予中小企业合同金额21.47万元，占政府采购支出总额的61.17%，其中：授予小微企业合同金额29.72万元"),
         {QStringLiteral("narrative.subset")}},
    };
}

const CheckedReport *checkedSample(const QString &name)
{
    static QHash<QString, CheckedReport> known;
    if (!known.contains(name)) {
        const auto file = readSourceFile(QStringLiteral(TIEOUT_SOURCE_DIR "/resources/samples/") + name);
        if (!file)
            return nullptr;
        Progress progress;
        const auto checked = checkSource(*file, CheckSettings{}, progress);
        if (!checked)
            return nullptr;
        known.insert(name, *checked);
    }
    return &known[name];
}

/** Where `words` stand in `text`, blanks and line breaks passed over; empty when they do not. */
TextSpan find(const QString &text, const QString &words)
{
    QString squeezed;
    std::vector<qsizetype> offsets;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isSpace())
            continue;
        squeezed += text[i];
        offsets.push_back(i);
    }
    const qsizetype at = squeezed.indexOf(words);
    if (at < 0)
        return {};
    return {offsets[static_cast<size_t>(at)], offsets[static_cast<size_t>(at + words.size() - 1)] + 1};
}

bool tells(const Finding &finding, const Planted &defect, const Document &document)
{
    const TextSpan place = find(document.text, defect.words);
    return defect.rules.contains(finding.rule) &&
           std::any_of(finding.evidence.begin(), finding.evidence.end(),
                       [&](const Evidence &evidence) { return place.contains(evidence.span); });
}

} // namespace

void SamplesTest::plantedDefectIsFound_data()
{
    QTest::addColumn<int>("index");
    const auto all = planted();
    for (size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << static_cast<int>(i);
}

void SamplesTest::plantedDefectIsFound()
{
    QFETCH(int, index);
    const Planted defect = planted()[static_cast<size_t>(index)];
    const CheckedReport *sample = checkedSample(QString::fromUtf8(defect.file));
    QVERIFY(sample);
    const Document &document = *sample->report->document;
    QVERIFY2(!find(document.text, defect.words).isEmpty(), "the sample no longer holds these words");
    const auto &findings = sample->result.findings;
    QVERIFY(std::any_of(findings.begin(), findings.end(),
                        [&](const Finding &finding) { return tells(finding, defect, document); }));
}

void SamplesTest::nothingElseIsAlleged_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {qinghe, linze, yunling})
        QTest::newRow(file) << QString::fromUtf8(file);
}

void SamplesTest::nothingElseIsAlleged()
{
    QFETCH(QString, file);
    const CheckedReport *sample = checkedSample(file);
    QVERIFY(sample);
    const Document &document = *sample->report->document;
    const auto all = planted();
    for (const Finding &finding : sample->result.findings) {
        if (finding.severity != Severity::Error && finding.severity != Severity::Warning)
            continue;
        const bool known = std::any_of(all.begin(), all.end(), [&](const Planted &defect) {
            return QString::fromUtf8(defect.file) == file && tells(finding, defect, document);
        });
        const Place place = document.place(finding.evidence.front().span);
        QVERIFY2(known, qPrintable(QStringLiteral("%1 p. %2 line %3: %4")
                                       .arg(finding.rule).arg(place.page).arg(place.line).arg(finding.message.text())));
    }
}

void SamplesTest::countiesCanBeCompared()
{
    QSet<QString> totals;
    for (const char *file : {qinghe, linze, yunling}) {
        const CheckedReport *sample = checkedSample(QString::fromUtf8(file));
        QVERIFY(sample);
        QCOMPARE(sample->report->meta.fiscalYear, 2023);
        QVERIFY(QString::fromUtf8(file).startsWith(sample->report->meta.department));
        for (const Figure &figure : sample->report->figures)
            if (figure.conceptId == u"expenditure" && figure.measure == Measure::Actual)
                totals.insert(toShortest(figure.number.inYuan()));
    }
    QCOMPARE(totals, (QSet<QString>{QStringLiteral("7391500"), QStringLiteral("6534602.55"), QStringLiteral("9563100")}));
}

QTEST_GUILESS_MAIN(SamplesTest)
#include "tst_samples.moc"
