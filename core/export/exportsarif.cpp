#include "export/exportsarif.h"

#include "base/language.h"
#include "check/checktable.h"
#include "check/rulepage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace tieout {

namespace {

QString levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QStringLiteral("error");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Rounding:
    case Severity::Attention: break;
    }
    return QStringLiteral("note");
}

QJsonObject textOf(const QString &text)
{
    return {{QStringLiteral("text"), text}};
}

/** An absolute path becomes a file URI, a relative one a relative reference. */
QString uriOf(const QString &path)
{
    if (path.startsWith(u'/'))
        return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

QJsonArray rulesToSarif()
{
    QJsonArray rules;
    for (const Check &check : checkTable()) {
        const QString id = QLatin1String(check.id);
        const RulePage page = rulePage(id, currentLanguage());
        QJsonObject rule{{QStringLiteral("id"), id}, {QStringLiteral("shortDescription"), textOf(checkTitle(id))}};
        if (!page.compares.isEmpty())
            rule[QStringLiteral("fullDescription")] = textOf(page.compares);
        if (!page.basis.isEmpty())
            rule[QStringLiteral("help")] = textOf(page.formula + u'\n' + page.basis);
        rules.append(rule);
    }
    return rules;
}

int ruleIndex(const QString &rule)
{
    int index = 0;
    for (const Check &check : checkTable()) {
        if (rule == QLatin1String(check.id))
            return index;
        ++index;
    }
    return -1;
}

/** Column, from 1 in code points, of `offset` in its line. */
int columnOf(const Document &document, qsizetype offset)
{
    const TextSpan line = document.lineSpan(document.lineAt(offset));
    return static_cast<int>(QStringView(document.text).mid(line.begin, offset - line.begin).toUcs4().size()) + 1;
}

QJsonObject regionOf(const Document &document, TextSpan span)
{
    const Place place = document.place(span);
    const int lines = document.lineAt(std::max(span.begin, span.end)) - document.lineAt(span.begin);
    return {{QStringLiteral("startLine"), place.line},
            {QStringLiteral("startColumn"), columnOf(document, span.begin)},
            {QStringLiteral("endLine"), place.line + lines},
            {QStringLiteral("endColumn"), columnOf(document, std::max(span.begin, span.end))},
            {QStringLiteral("charOffset"), place.begin},
            {QStringLiteral("charLength"), place.end - place.begin},
            {QStringLiteral("snippet"), textOf(document.quote(span))}};
}

QJsonObject locationOf(const Document &document, int artifact, const Evidence &evidence)
{
    const QJsonObject file{{QStringLiteral("uri"), uriOf(document.name)}, {QStringLiteral("index"), artifact}};
    QJsonObject location{{QStringLiteral("physicalLocation"), QJsonObject{{QStringLiteral("artifactLocation"), file},
                                                                          {QStringLiteral("region"), regionOf(document, evidence.span)}}}};
    if (document.kind == SourceKind::Pdf)
        location[QStringLiteral("properties")] = QJsonObject{{QStringLiteral("page"), document.place(evidence.span).page}};
    if (!evidence.label.isEmpty())
        location[QStringLiteral("message")] = textOf(evidence.label);
    return location;
}

QJsonArray suppressionsOf(const Decision &decision)
{
    if (decision.verdict != Verdict::Dismissed)
        return {};
    return {QJsonObject{{QStringLiteral("kind"), QStringLiteral("external")},
                        {QStringLiteral("status"), QStringLiteral("accepted")},
                        {QStringLiteral("justification"), decision.reason},
                        {QStringLiteral("properties"), QJsonObject{{QStringLiteral("author"), decision.author}}}}};
}

/** Operands have their ids from 1 on, so that the related places can be named. */
void addPlaces(const Document &document, int artifact, const Finding &finding, QJsonObject &result)
{
    QJsonArray related;
    for (size_t i = 0; i < finding.evidence.size(); ++i) {
        QJsonObject location = locationOf(document, artifact, finding.evidence[i]);
        if (i == 0) {
            result[QStringLiteral("locations")] = QJsonArray{location};
            continue;
        }
        location[QStringLiteral("id")] = static_cast<int>(i);
        related.append(location);
    }
    if (!related.isEmpty())
        result[QStringLiteral("relatedLocations")] = related;
}

QJsonObject resultOf(const ReviewedReport &report, int artifact, const Finding &finding, bool decided)
{
    QJsonObject properties{{QStringLiteral("severity"), severityId(finding.severity)},
                           {QStringLiteral("certainty"), certaintyId(finding.certainty)},
                           {QStringLiteral("stated"), finding.stated}};
    if (!finding.expected.isEmpty())
        properties[QStringLiteral("expected")] = finding.expected;
    if (!finding.difference.isEmpty())
        properties[QStringLiteral("difference")] = finding.difference;
    if (!finding.unit.isEmpty())
        properties[QStringLiteral("unit")] = finding.unit;
    QJsonObject result{{QStringLiteral("ruleId"), finding.rule},
                       {QStringLiteral("level"), levelOf(finding.severity)},
                       {QStringLiteral("message"), textOf(finding.message.text())},
                       {QStringLiteral("partialFingerprints"), QJsonObject{{QStringLiteral("tieoutKey/v1"), finding.key}}},
                       {QStringLiteral("properties"), properties}};
    if (const int index = ruleIndex(finding.rule); index >= 0)
        result[QStringLiteral("ruleIndex")] = index;
    addPlaces(*report.report->document, artifact, finding, result);
    if (decided)
        result[QStringLiteral("suppressions")] = suppressionsOf(report.decisions.value(finding.key));
    return result;
}

QJsonObject artifactOf(const Document &document)
{
    QJsonObject artifact{{QStringLiteral("location"), QJsonObject{{QStringLiteral("uri"), uriOf(document.name)}}},
                         {QStringLiteral("hashes"), QJsonObject{{QStringLiteral("sha-256"), QString::fromLatin1(document.sha256)}}},
                         {QStringLiteral("mimeType"), document.kind == SourceKind::Pdf ? QStringLiteral("application/pdf") : QStringLiteral("text/plain")}};
    if (!document.charset.isEmpty())
        artifact[QStringLiteral("encoding")] = document.charset;
    return artifact;
}

QJsonObject invocationOf(const std::vector<UnreadFile> &unread)
{
    QJsonArray notifications;
    for (const UnreadFile &file : unread) {
        const QJsonObject place{{QStringLiteral("artifactLocation"), QJsonObject{{QStringLiteral("uri"), uriOf(file.path)}}}};
        notifications.append(QJsonObject{{QStringLiteral("level"), QStringLiteral("error")},
                                         {QStringLiteral("message"), textOf(file.reason.text())},
                                         {QStringLiteral("locations"), QJsonArray{QJsonObject{{QStringLiteral("physicalLocation"), place}}}}});
    }
    QJsonObject invocation{{QStringLiteral("executionSuccessful"), unread.empty()}};
    if (!notifications.isEmpty())
        invocation[QStringLiteral("toolExecutionNotifications")] = notifications;
    return invocation;
}

} // namespace

QByteArray toSarif(const std::vector<ReviewedReport> &reports, const std::vector<UnreadFile> &unread, bool decided)
{
    QJsonArray artifacts, results;
    for (const ReviewedReport &report : reports) {
        const int artifact = static_cast<int>(artifacts.size());
        artifacts.append(artifactOf(*report.report->document));
        for (const Finding &finding : report.result.findings)
            results.append(resultOf(report, artifact, finding, decided));
    }
    const QJsonObject driver{{QStringLiteral("name"), QStringLiteral("tieout")},
                             {QStringLiteral("version"), QStringLiteral(TIEOUT_VERSION)},
                             {QStringLiteral("semanticVersion"), QStringLiteral(TIEOUT_VERSION)},
                             {QStringLiteral("rules"), rulesToSarif()}};
    const QJsonObject run{{QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), driver}}},
                          {QStringLiteral("language"), currentLanguage() == u"zh" ? QStringLiteral("zh-CN") : QStringLiteral("en-US")},
                          {QStringLiteral("columnKind"), QStringLiteral("unicodeCodePoints")},
                          {QStringLiteral("invocations"), QJsonArray{invocationOf(unread)}},
                          {QStringLiteral("artifacts"), artifacts},
                          {QStringLiteral("results"), results}};
    const QJsonObject log{{QStringLiteral("$schema"), QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")},
                          {QStringLiteral("version"), QStringLiteral("2.1.0")},
                          {QStringLiteral("runs"), QJsonArray{run}}};
    return QJsonDocument(log).toJson(QJsonDocument::Indented);
}

} // namespace tieout
