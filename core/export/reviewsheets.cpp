#include "export/casesheets.h"

#include "check/checktable.h"
#include "check/settings.h"
#include "report/words.h"

#include <QCoreApplication>

namespace tieout {

namespace {

QString tell(const char *source)
{
    return message(source).text();
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

/** Rows of one report, all with its number in front. */
class ReviewRows
{
public:
    ReviewRows(ExportSheet &sheet, int number) : m_sheet(sheet), m_number(QString::number(number)) {}

    void add(const QStringList &texts)
    {
        ExportRow row{{numberCell(m_number)}};
        for (const QString &text : texts)
            row.cells.push_back({text});
        m_sheet.rows.push_back(std::move(row));
    }

    void addDecision(const QString &what, const Decision &decision, const QString &said, const QString &key)
    {
        add({what, verdictWord(decision.verdict), decision.reason, decision.note, decision.author, timeText(decision.changed), said, key});
    }

    void addSignature(const QString &what, const Signature &signature)
    {
        if (signature.isSigned())
            add({what, signature.stands() ? tell(QT_TRANSLATE_NOOP("Message", "stands")) : tell(QT_TRANSLATE_NOOP("Message", "reopened")), {}, {},
                 signature.author, timeText(signature.time), {}, {}});
    }

private:
    ExportSheet &m_sheet;
    QString m_number;
};

void addReport(const ReviewedReport &report, int number, ExportSheet &sheet)
{
    ReviewRows rows(sheet, number);
    for (const Finding &finding : report.result.findings)
        if (const auto decision = report.decisions.find(finding.key); decision != report.decisions.end())
            rows.addDecision(tell(QT_TRANSLATE_NOOP("Message", "Finding")), *decision, finding.message.text(), finding.key);
    for (const StaleDecision &stale : report.stale)
        rows.addDecision(tell(QT_TRANSLATE_NOOP("Message", "No longer raised")), stale.decision, stale.message.text(), stale.key);
    for (const Correction &correction : report.corrections)
        rows.add({tell(QT_TRANSLATE_NOOP("Message", "Correction")), correction.corrected, correction.reason, {}, correction.author,
                  timeText(correction.changed), correction.label + u' ' + correction.original, {}});
    rows.addSignature(tell(QT_TRANSLATE_NOOP("Message", "Prepared by")), report.signOff.prepared);
    rows.addSignature(tell(QT_TRANSLATE_NOOP("Message", "Reviewed by")), report.signOff.reviewed);
}

} // namespace

ExportSheet decisionSheet(const ReviewedCase &reviewed)
{
    ExportSheet sheet{QStringLiteral("decisions"), tell(QT_TRANSLATE_NOOP("Message", "Decisions")), {}, 1, {8, 12, 12, 30, 30, 12, 20, 60, 30}};
    sheet.rows.push_back(exportRow({tell(QT_TRANSLATE_NOOP("Message", "Report no.")), tell(QT_TRANSLATE_NOOP("Message", "On")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Verdict")), tell(QT_TRANSLATE_NOOP("Message", "Reason")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Note")), tell(QT_TRANSLATE_NOOP("Message", "Author")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Time (UTC)")), tell(QT_TRANSLATE_NOOP("Message", "What it said")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Key"))},
                                   RowStyle::Header));
    int number = 0;
    for (const ReviewedReport &report : reviewed.reports)
        addReport(report, ++number, sheet);
    return sheet;
}

ExportSheet noteSheet(const ReviewedCase &reviewed)
{
    ExportSheet sheet{QStringLiteral("notes"), tell(QT_TRANSLATE_NOOP("Message", "Notes")), {}, 1, {8, 10, 10, 6, 6, 40, 50, 12, 20}};
    sheet.rows.push_back(exportRow({tell(QT_TRANSLATE_NOOP("Message", "Report no.")), tell(QT_TRANSLATE_NOOP("Message", "Kind")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Meaning")), tell(QT_TRANSLATE_NOOP("Message", "Page")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Line")), tell(QT_TRANSLATE_NOOP("Message", "Quote")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Note")), tell(QT_TRANSLATE_NOOP("Message", "Author")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Time (UTC)"))},
                                   RowStyle::Header));
    int number = 0;
    for (const ReviewedReport &report : reviewed.reports) {
        ReviewRows rows(sheet, ++number);
        const Document &document = *report.report->document;
        for (const Annotation &note : report.annotations) {
            const Place place = document.place(note.span);
            const int page = note.page >= 0 ? note.page + 1 : place.page;
            rows.add({annotationKindId(note.kind), annotationMeaningId(note.meaning), QString::number(page),
                      note.span.isEmpty() ? QString() : QString::number(place.line), document.quote(note.span), note.text,
                      note.author, timeText(note.changed)});
        }
    }
    return sheet;
}

ExportSheet noticeSheet(const ReviewedCase &reviewed)
{
    ExportSheet sheet{QStringLiteral("notices"), tell(QT_TRANSLATE_NOOP("Message", "Notices")), {}, 1, {8, 6, 6, 100}};
    sheet.rows.push_back(exportRow({tell(QT_TRANSLATE_NOOP("Message", "Report no.")), tell(QT_TRANSLATE_NOOP("Message", "Page")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Line")), tell(QT_TRANSLATE_NOOP("Message", "What was not understood"))},
                                   RowStyle::Header));
    int number = 0;
    for (const ReviewedReport &report : reviewed.reports) {
        ReviewRows rows(sheet, ++number);
        for (const Notice &notice : report.report->notices) {
            const Place place = report.report->document->place(notice.span);
            rows.add({QString::number(place.page), QString::number(place.line), notice.message.text()});
        }
    }
    return sheet;
}

ExportSheet settingSheet(const ReviewedCase &reviewed)
{
    const CheckSettings settings = settingsFrom(reviewed.settings);
    ExportSheet sheet{QStringLiteral("settings"), tell(QT_TRANSLATE_NOOP("Message", "Settings")), {}, 1, {40, 30, 20}};
    sheet.rows.push_back(exportRow({tell(QT_TRANSLATE_NOOP("Message", "Setting")), tell(QT_TRANSLATE_NOOP("Message", "Rule")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Value"))},
                                   RowStyle::Header));
    const auto add = [&](const QString &name, const QString &rule, const ExportCell &value) { sheet.rows.push_back({{{name}, {rule}, value}}); };
    add(tell(QT_TRANSLATE_NOOP("Message", "Deviation from the budget that is told, %")), QStringLiteral("budget.deviation"), numberCell(toShortest(settings.deviationPercent)));
    add(tell(QT_TRANSLATE_NOOP("Message", "Materiality, yuan")), {}, numberCell(toShortest(settings.materialityYuan)));
    for (const QString &rule : settings.rulesOff)
        add(checkTitle(rule), rule, {tell(QT_TRANSLATE_NOOP("Message", "did not run"))});
    for (auto entry = settings.severityOverrides.begin(); entry != settings.severityOverrides.end(); ++entry)
        add(checkTitle(entry.key()), entry.key(), {severityWord(entry.value())});
    return sheet;
}

} // namespace tieout
