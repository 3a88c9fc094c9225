#include "memo/memohead.h"

#include "base/language.h"
#include "memo/memoparagraphs.h"
#include "number/grouped.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tieout {

namespace {

QString joined(QStringList names)
{
    names.removeDuplicates();
    names.removeAll(QString());
    const QString first = names.mid(0, 3).join(currentLanguage() == u"zh" ? QStringLiteral("、") : QStringLiteral(", "));
    return names.size() <= 3 ? first : tell(QT_TRANSLATE_NOOP("Message", "%1 and %2 more"), {first, QString::number(names.size() - 3)});
}

QString dateText(const QDateTime &utc)
{
    return utc.isValid() ? utc.toLocalTime().toString(QStringLiteral("yyyy-MM-dd")) : QString();
}

/** The one signature that all reports bear, if it stands under each of them. */
Signature commonSignature(const ReviewedCase &reviewed, Signature SignOff::*role)
{
    Signature common;
    for (const ReviewedReport &report : reviewed.reports) {
        const Signature &signature = report.signOff.*role;
        if (!signature.stands() || (common.isSigned() && common.author != signature.author))
            return {};
        if (!common.isSigned() || common.time < signature.time)
            common = signature;
    }
    return common;
}

QString formOf(const Document &document)
{
    if (document.kind == SourceKind::Pdf)
        return tell(QT_TRANSLATE_NOOP("Message", "PDF, %1 pages"), {QString::number(document.pages.size())});
    return tell(QT_TRANSLATE_NOOP("Message", "text, %1, %2 lines"), {document.charset, QString::number(document.lineCount())});
}

/** An amount in the unit that the report prints, to the cent where that unit's second decimal would not hold it. */
QString inReportUnit(const Decimal &yuan, const Meta &meta)
{
    const Unit unit = isMoney(meta.tableUnit) ? meta.tableUnit : isMoney(meta.narrativeUnit) ? meta.narrativeUnit : Unit::Yuan;
    const QString amount = toPlain(yuan / yuanPer(unit), 2);
    const bool isExact = *parseDecimal(amount) * yuanPer(unit) == yuan;
    return grouped(isExact ? amount : toPlain(yuan, 2)) + u' ' + unitName(isExact ? unit : Unit::Yuan);
}

QString signatureText(const Signature &signature)
{
    if (!signature.isSigned())
        return {};
    const QString text = signature.author + u' ' + timeText(signature.time);
    return signature.stands() ? text : tell(QT_TRANSLATE_NOOP("Message", "%1 (reopened %2)"), {text, timeText(signature.reopened)});
}

} // namespace

std::vector<MemoLine> memoHead(const MemoInput &input, const MemoTexts &texts)
{
    QStringList departments, periods;
    for (const ReviewedReport &report : input.reviewed.reports) {
        departments << report.report->meta.department;
        periods << periodOf(*report.report);
    }
    periods.sort();
    const Signature prepared = commonSignature(input.reviewed, &SignOff::prepared);
    const Signature reviewed = commonSignature(input.reviewed, &SignOff::reviewed);
    std::vector<MemoLine> head;
    const auto add = [&](const char *id, const char *label, const QString &draft) {
        head.push_back({tell(label), printable(worded(texts, 0, {}, id, draft)), QLatin1String(id)});
    };
    add("project", QT_TRANSLATE_NOOP("Message", "Project"), input.reviewed.name);
    add("auditee", QT_TRANSLATE_NOOP("Message", "Auditee"), joined(departments));
    add("matter", QT_TRANSLATE_NOOP("Message", "Matter"), tell(QT_TRANSLATE_NOOP("Message", "Tie-out of the published departmental final accounts")));
    add("period", QT_TRANSLATE_NOOP("Message", "Period"), joined(periods));
    add("index", QT_TRANSLATE_NOOP("Message", "Index number"), {});
    add("preparer", QT_TRANSLATE_NOOP("Message", "Prepared by"), prepared.isSigned() ? prepared.author : input.auditor);
    add("prepared", QT_TRANSLATE_NOOP("Message", "Prepared on"), dateText(prepared.isSigned() ? prepared.time : input.reviewed.asOf));
    add("reviewer", QT_TRANSLATE_NOOP("Message", "Reviewed by"), reviewed.author);
    add("reviewed", QT_TRANSLATE_NOOP("Message", "Reviewed on"), dateText(reviewed.time));
    return head;
}

QString reportTitle(const Report &report)
{
    const Meta &meta = report.meta;
    if (meta.department.isEmpty())
        return QFileInfo(report.document->name).fileName();
    if (meta.fiscalYear == 0)
        return meta.department;
    return tell(QT_TRANSLATE_NOOP("Message", "%1, fiscal year %2"), {meta.department, QString::number(meta.fiscalYear)});
}

QString periodOf(const Report &report)
{
    const int year = report.meta.fiscalYear;
    return year ? tell(QT_TRANSLATE_NOOP("Message", "Fiscal year %1"), {QString::number(year)}) : QString();
}

std::vector<MemoLine> reportHead(const ReviewedReport &reviewed)
{
    const Meta &meta = reviewed.report->meta;
    const Document &document = *reviewed.report->document;
    std::vector<MemoLine> lines;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.push_back({label, printable(value)});
    };
    add(tell(QT_TRANSLATE_NOOP("Message", "Auditee")), meta.department);
    add(tell(QT_TRANSLATE_NOOP("Message", "Region")), meta.region);
    add(tell(QT_TRANSLATE_NOOP("Message", "Fiscal year")), meta.fiscalYear ? QString::number(meta.fiscalYear) : QString());
    add(tell(QT_TRANSLATE_NOOP("Message", "Unit of the tables")), unitName(meta.tableUnit));
    add(tell(QT_TRANSLATE_NOOP("Message", "Unit of the narrative")), unitName(meta.narrativeUnit));
    if (reviewed.expenditure)
        add(tell(QT_TRANSLATE_NOOP("Message", "Total expenditure")), inReportUnit(*reviewed.expenditure, meta));
    add(tell(QT_TRANSLATE_NOOP("Message", "Source file")), QFileInfo(document.name).fileName());
    add(tell(QT_TRANSLATE_NOOP("Message", "Form")), formOf(document));
    add(QStringLiteral("SHA-256"), QString::fromLatin1(document.sha256));
    add(tell(QT_TRANSLATE_NOOP("Message", "Signed: prepared")), signatureText(reviewed.signOff.prepared));
    add(tell(QT_TRANSLATE_NOOP("Message", "Signed: reviewed")), signatureText(reviewed.signOff.reviewed));
    return lines;
}

QString sourceLine(const Document &document)
{
    const QString name = printable(QFileInfo(document.name).fileName());
    return tell(QT_TRANSLATE_NOOP("Message", "%1 (%2), SHA-256 %3"), {name, formOf(document), QString::fromLatin1(document.sha256)});
}

} // namespace tieout
