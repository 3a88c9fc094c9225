#pragma once

#include "report/decision.h"
#include "report/report.h"

#include <QHash>

#include <functional>
#include <string_view>

namespace tieout {

class JsonWriter;

/** "amount", "change", "percent", "count". */
QString figureKindId(FigureKind kind);

/** The unit that a number was read in, in the report's words. */
QString unitText(const PrintedNumber &number);

/** A member with a moment in UTC; null where it is not valid. */
void writeTime(JsonWriter &json, std::string_view key, const QDateTime &time);

/** The member "tool": name and version of the program. */
void writeTool(JsonWriter &json);

/** The member "span": page, line and offsets in code points of a place. */
void writeSpan(JsonWriter &json, const Document &document, TextSpan span);

/** The members of what the auditor said of a finding. */
void writeDecision(JsonWriter &json, const Decision &decision);

/** The members of a report in the form of the command line's JSON, up to the ledger of its checks. */
void writeReport(JsonWriter &json, const Report &report, const CheckResult &result);

/** A member with those of `findings` that are wanted, by default all; each keeps its number and has its decision. */
void writeFindings(JsonWriter &json, std::string_view key, const Document &document, const std::vector<Finding> &findings,
                   const QHash<QString, Decision> &decisions = {}, const std::function<bool(const Finding &)> &isWanted = {});

/** The member "corrections". */
void writeCorrections(JsonWriter &json, const Document &document, const std::vector<Correction> &corrections);

/** An object for a file that could not be read, in place of its report. */
void writeFailure(JsonWriter &json, const QString &path, const Message &error);

/** A report and what its checks came to, as one JSON text. */
QByteArray reportJson(const Report &report, const CheckResult &result);

} // namespace tieout
