#include "export/exportjson.h"

#include "base/jsonwriter.h"
#include "check/settings.h"
#include "report/reportjson.h"

#include <array>

namespace tieout {

namespace {

void writeArea(JsonWriter &json, const Annotation &note)
{
    json.object("area", [&] {
        json.member("page", note.page + 1);
        json.key("bbox");
        json.row(std::array{note.area.left, note.area.top, note.area.right, note.area.bottom},
                 [&](float edge) { json.value(static_cast<double>(edge)); });
    });
}

void writeAnnotation(JsonWriter &json, const Document &document, const Annotation &note)
{
    json.object([&] {
        json.member("kind", annotationKindId(note.kind));
        json.member("meaning", annotationMeaningId(note.meaning));
        json.member("text", note.text);
        json.member("author", note.author);
        writeTime(json, "changed", note.changed);
        json.member("finding", note.finding);
        json.member("quote", document.quote(note.span));
        if (!note.span.isEmpty())
            writeSpan(json, document, note.span);
        if (note.page >= 0)
            writeArea(json, note);
    });
}

void writeStale(JsonWriter &json, const StaleDecision &gone)
{
    json.object([&] {
        json.member("key", gone.key);
        json.member("message", gone.message.text());
        json.object("decision", [&] { writeDecision(json, gone.decision); });
    });
}

void writeSignature(JsonWriter &json, std::string_view role, const Signature &signature)
{
    if (!signature.isSigned())
        return;
    json.object(role, [&] {
        json.member("author", signature.author);
        writeTime(json, "time", signature.time);
        json.member("stands", signature.stands());
    });
}

void writeReviewed(JsonWriter &json, const ReviewedReport &reviewed)
{
    const Document &document = *reviewed.report->document;
    json.object([&] {
        json.member("id", reviewed.id);
        writeReport(json, *reviewed.report, reviewed.result);
        writeFindings(json, "findings", document, reviewed.result.findings, reviewed.decisions);
        json.array("stale_decisions", reviewed.stale, [&](const StaleDecision &gone) { writeStale(json, gone); });
        json.array("annotations", reviewed.annotations, [&](const Annotation &note) { writeAnnotation(json, document, note); });
        writeCorrections(json, document, reviewed.corrections);
        json.object("sign_off", [&] {
            writeSignature(json, "prepared", reviewed.signOff.prepared);
            writeSignature(json, "reviewed", reviewed.signOff.reviewed);
        });
    });
}

void writeSettings(JsonWriter &json, const CheckSettings &settings)
{
    json.object("settings", [&] {
        json.member("deviation_percent", toShortest(settings.deviationPercent));
        json.member("materiality_yuan", toShortest(settings.materialityYuan));
        json.array("rules_off", settings.rulesOff, [&](const QString &rule) { json.value(rule); });
        json.object("severities", [&] {
            for (auto entry = settings.severityOverrides.begin(); entry != settings.severityOverrides.end(); ++entry)
                json.member(entry.key().toStdString(), severityId(entry.value()));
        });
    });
}

} // namespace

QByteArray caseToJson(const ReviewedCase &reviewed)
{
    JsonWriter json;
    json.object([&] {
        writeTool(json);
        json.member("case", reviewed.name);
        writeTime(json, "as_of", reviewed.asOf);
        json.object("log", [&] {
            json.member("events", reviewed.log.events);
            json.member("head", QString::fromLatin1(reviewed.log.head));
            json.member("whole", reviewed.log.isWhole);
        });
        writeSettings(json, settingsFrom(reviewed.settings));
        json.array("reports", reviewed.reports, [&](const ReviewedReport &report) { writeReviewed(json, report); });
    });
    return json.taken();
}

} // namespace tieout
