#include "export/exportjson.h"

#include "check/settings.h"
#include "report/reportjson.h"

#include <QJsonArray>

namespace tieout {

namespace {

QJsonValue timeToJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject placeToJson(const Document &document, TextSpan span)
{
    const Place place = document.place(span);
    return {{QStringLiteral("page"), place.page},
            {QStringLiteral("line"), place.line},
            {QStringLiteral("begin"), place.begin},
            {QStringLiteral("end"), place.end}};
}

QJsonObject annotationToJson(const Document &document, const Annotation &note)
{
    QJsonObject out{{QStringLiteral("kind"), annotationKindId(note.kind)},
                    {QStringLiteral("meaning"), annotationMeaningId(note.meaning)},
                    {QStringLiteral("text"), note.text},
                    {QStringLiteral("author"), note.author},
                    {QStringLiteral("changed"), timeToJson(note.changed)},
                    {QStringLiteral("finding"), note.finding},
                    {QStringLiteral("quote"), document.quote(note.span)}};
    if (!note.span.isEmpty())
        out[QStringLiteral("span")] = placeToJson(document, note.span);
    if (note.page >= 0)
        out[QStringLiteral("area")] = QJsonObject{{QStringLiteral("page"), note.page + 1},
                                                  {QStringLiteral("bbox"), QJsonArray{note.area.left, note.area.top, note.area.right, note.area.bottom}}};
    return out;
}

QJsonObject correctionToJson(const Document &document, const Correction &correction)
{
    return {{QStringLiteral("label"), correction.label},
            {QStringLiteral("original"), correction.original},
            {QStringLiteral("corrected"), correction.corrected},
            {QStringLiteral("reason"), correction.reason},
            {QStringLiteral("author"), correction.author},
            {QStringLiteral("changed"), timeToJson(correction.changed)},
            {QStringLiteral("span"), placeToJson(document, correction.span)}};
}

QJsonObject signatureToJson(const Signature &signature)
{
    return {{QStringLiteral("author"), signature.author},
            {QStringLiteral("time"), timeToJson(signature.time)},
            {QStringLiteral("stands"), signature.stands()}};
}

/** The findings of `report`, each with its decision where there is one. */
QJsonArray decided(const QJsonArray &findings, const QHash<QString, Decision> &decisions)
{
    QJsonArray out;
    for (const QJsonValue &value : findings) {
        QJsonObject finding = value.toObject();
        if (const auto decision = decisions.find(finding[QStringLiteral("key")].toString()); decision != decisions.end())
            finding[QStringLiteral("decision")] = decisionToJson(*decision);
        out.append(finding);
    }
    return out;
}

QJsonObject reviewedToJson(const ReviewedReport &reviewed)
{
    const Document &document = *reviewed.report->document;
    QJsonObject out = reportToJson(*reviewed.report, reviewed.result);
    out[QStringLiteral("id")] = reviewed.id;
    out[QStringLiteral("findings")] = decided(out[QStringLiteral("findings")].toArray(), reviewed.decisions);
    QJsonArray stale;
    for (const StaleDecision &gone : reviewed.stale)
        stale.append(QJsonObject{{QStringLiteral("key"), gone.key},
                                 {QStringLiteral("message"), gone.message.text()},
                                 {QStringLiteral("decision"), decisionToJson(gone.decision)}});
    QJsonArray annotations;
    for (const Annotation &note : reviewed.annotations)
        annotations.append(annotationToJson(document, note));
    QJsonArray corrections;
    for (const Correction &correction : reviewed.corrections)
        corrections.append(correctionToJson(document, correction));
    out[QStringLiteral("stale_decisions")] = stale;
    out[QStringLiteral("annotations")] = annotations;
    out[QStringLiteral("corrections")] = corrections;
    QJsonObject signOff;
    if (reviewed.signOff.prepared.isSigned())
        signOff[QStringLiteral("prepared")] = signatureToJson(reviewed.signOff.prepared);
    if (reviewed.signOff.reviewed.isSigned())
        signOff[QStringLiteral("reviewed")] = signatureToJson(reviewed.signOff.reviewed);
    out[QStringLiteral("sign_off")] = signOff;
    return out;
}

QJsonObject settingsToJson(const CheckSettings &settings)
{
    QJsonObject severities;
    for (auto entry = settings.severityOverrides.begin(); entry != settings.severityOverrides.end(); ++entry)
        severities[entry.key()] = severityId(entry.value());
    return {{QStringLiteral("deviation_percent"), toShortest(settings.deviationPercent)},
            {QStringLiteral("materiality_yuan"), toShortest(settings.materialityYuan)},
            {QStringLiteral("rules_off"), QJsonArray::fromStringList(settings.rulesOff)},
            {QStringLiteral("severities"), severities}};
}

} // namespace

QJsonObject decisionToJson(const Decision &decision)
{
    return {{QStringLiteral("verdict"), verdictId(decision.verdict)},
            {QStringLiteral("reason"), decision.reason},
            {QStringLiteral("note"), decision.note},
            {QStringLiteral("author"), decision.author},
            {QStringLiteral("changed"), timeToJson(decision.changed)},
            {QStringLiteral("flagged"), decision.flagged}};
}

QJsonObject toolToJson()
{
    return {{QStringLiteral("name"), QStringLiteral("tieout")}, {QStringLiteral("version"), QStringLiteral(TIEOUT_VERSION)}};
}

QJsonObject caseToJson(const ReviewedCase &reviewed)
{
    QJsonArray reports;
    for (const ReviewedReport &report : reviewed.reports)
        reports.append(reviewedToJson(report));
    const QJsonObject log{{QStringLiteral("events"), reviewed.log.events},
                          {QStringLiteral("head"), QString::fromLatin1(reviewed.log.head)},
                          {QStringLiteral("whole"), reviewed.log.isWhole}};
    return {{QStringLiteral("tool"), toolToJson()},
            {QStringLiteral("case"), reviewed.name},
            {QStringLiteral("as_of"), timeToJson(reviewed.asOf)},
            {QStringLiteral("log"), log},
            {QStringLiteral("settings"), settingsToJson(settingsFrom(reviewed.settings))},
            {QStringLiteral("reports"), reports}};
}

} // namespace tieout
