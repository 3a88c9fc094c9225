#include "realcase.h"

#include "../ui/longreport.h"
#include "case/casefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>

namespace tieout {

namespace {

BaseReport baseReport(const QString &path, bool lengthened)
{
    auto file = readSourceFile(path);
    if (!file)
        qFatal("%s", qPrintable(file.error().text()));
    if (lengthened && path.endsWith(QLatin1String(".txt")) && file->bytes.isValidUtf8())
        file->bytes += longReport(1).toUtf8();
    Progress progress;
    auto checked = checkSource(*file, {}, progress);
    if (!checked)
        qFatal("%s", qPrintable(checked.error().text()));
    return {std::move(*file), std::move(*checked)};
}

std::vector<TextSpan> numbersOf(const Report &report)
{
    std::vector<TextSpan> numbers;
    for (const Figure &figure : report.figures)
        numbers.push_back(figure.number.span);
    if (numbers.empty())
        numbers.push_back({0, 1});
    return numbers;
}

/** Findings that differ by place, rule, severity and amount. */
std::vector<Finding> madeFindings(const Report &report, int number, int count)
{
    const QStringList rules{QStringLiteral("narrative.share"), QStringLiteral("narrative.growth"), QStringLiteral("table.column-sum"),
                            QStringLiteral("cross.narrative-table"), QStringLiteral("table.cross")};
    const std::vector<TextSpan> numbers = numbersOf(report);
    std::vector<Finding> out;
    for (int i = 0; i < count; ++i) {
        Finding finding;
        finding.rule = rules[i % rules.size()];
        finding.key = QStringLiteral("%1|%2").arg(finding.rule).arg(i);
        finding.severity = static_cast<Severity>(i * 7 % 4);
        finding.stated = QStringLiteral("%1.50").arg(i * 53 % 997);
        finding.expected = QStringLiteral("%1.25").arg(i * 71 % 991);
        finding.difference = QStringLiteral("%1.%2").arg((i + number) * 37 % 1009).arg(i % 10);
        finding.unit = i % 2 ? QStringLiteral("%") : QStringLiteral("万元");
        finding.message = message("%1 is printed, but the rest of the report gives %2.", {finding.stated, finding.expected});
        finding.steps = {message("%1 ÷ %2", {finding.stated, finding.expected})};
        const size_t first = static_cast<size_t>(i) * numbers.size() / static_cast<size_t>(count);
        for (size_t k = 0; k < 3; ++k)
            finding.evidence.push_back({k == 0 ? EvidenceRole::Stated : EvidenceRole::Operand, numbers[(first + k) % numbers.size()], QStringLiteral("金额")});
        out.push_back(std::move(finding));
    }
    return out;
}

} // namespace

std::vector<BaseReport> baseReports(const QStringList &paths)
{
    QStringList files = paths;
    const QDir samples(QStringLiteral(TIEOUT_SOURCE_DIR "/resources/samples"));
    if (files.isEmpty())
        for (const QFileInfo &sample : samples.entryInfoList({QStringLiteral("*.pdf"), QStringLiteral("*.txt")}, QDir::Files))
            files.append(sample.filePath());
    std::vector<BaseReport> out;
    for (const QString &path : files)
        out.push_back(baseReport(path, paths.isEmpty()));
    return out;
}

QString makeRealCase(const QTemporaryDir &folder, const std::vector<BaseReport> &bases, int reports, int findings)
{
    const QString path = folder.filePath(QStringLiteral("case.tieout"));
    auto created = CaseFile::create(path);
    if (!created)
        qFatal("%s", qPrintable(created.error().text()));
    for (int i = 0; i < reports; ++i) {
        const BaseReport &base = bases[static_cast<size_t>(i) % bases.size()];
        CheckedReport checked = base.checked;
        auto report = std::make_shared<Report>(*checked.report);
        report->meta.department = QStringLiteral("青禾县第%1中学").arg(i);
        report->meta.region = QStringLiteral("第%1县").arg(i / 10);
        checked.report = report;
        checked.result.findings = madeFindings(*report, i, findings);
        SourceFile file = base.file;
        file.path = QStringLiteral("%1.%2").arg(i).arg(QFileInfo(base.file.path).suffix());
        file.bytes += QByteArray("\n%") + QByteArray::number(i); // a comment in a PDF: other bytes, the same pages
        file.sha256 = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
        const auto added = (*created)->add(file, checked);
        if (!added)
            qFatal("%s", qPrintable(added.error().text()));
    }
    return path;
}

} // namespace tieout
