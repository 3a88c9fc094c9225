#include "cli.h"

#include "base/language.h"
#include "case/checkfile.h"
#include "report/reportjson.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>

namespace tieout {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

void say(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

bool isErrorFinding(const Finding &finding)
{
    return finding.severity == Severity::Error;
}

int runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Extracts and checks reports and prints what it found; stores nothing."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("format"), tr("text or json."), QStringLiteral("text|json"), QStringLiteral("text")});
    parser.addOption({QStringLiteral("lang"), tr("zh or en."), QStringLiteral("zh|en"), QStringLiteral("zh")});
    parser.addPositionalArgument(QStringLiteral("file"), tr("Reports: .pdf or .txt"), QStringLiteral("FILE..."));
    if (!parser.parse(arguments)) {
        say(stderr, parser.errorText() + u'\n');
        return ExitUsage;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        say(stdout, parser.helpText());
        return ExitDone;
    }
    const QString format = parser.value(QStringLiteral("format"));
    const QString language = parser.value(QStringLiteral("lang"));
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty() || (format != QLatin1String("text") && format != QLatin1String("json")) ||
        (language != QLatin1String("zh") && language != QLatin1String("en"))) {
        say(stderr, parser.helpText());
        return ExitUsage;
    }
    installLanguage(language);

    bool openErrors = false;
    bool unreadable = false;
    Progress progress;
    QJsonArray reports;
    for (const QString &path : files) {
        const auto file = readSourceFile(path);
        const auto checked = file ? checkSource(*file, CheckSettings{}, progress) : Result<CheckedReport>(Error{file.error()});
        if (!checked) {
            unreadable = true;
            say(stderr, checked.error().text() + u'\n');
            reports.append(failureToJson(path, checked.error()));
            continue;
        }
        const auto &findings = checked->result.findings;
        openErrors = openErrors || std::any_of(findings.begin(), findings.end(), isErrorFinding);
        if (format == QLatin1String("json")) {
            reports.append(reportToJson(*checked->report, checked->result));
            continue;
        }
        say(stdout, path + u'\n');
        for (const Finding &finding : findings) {
            const Place place = checked->report->document->place(finding.evidence.front().span);
            say(stdout, QStringLiteral("  %1 [%2] p.%3 l.%4  %5\n")
                            .arg(severityId(finding.severity), finding.rule)
                            .arg(place.page)
                            .arg(place.line)
                            .arg(finding.message.text()));
        }
    }
    if (format == QLatin1String("json")) {
        const QJsonObject tool{{QStringLiteral("name"), QStringLiteral("tieout")},
                               {QStringLiteral("version"), QStringLiteral(TIEOUT_VERSION)}};
        const QJsonObject all{{QStringLiteral("tool"), tool}, {QStringLiteral("reports"), reports}};
        say(stdout, QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Indented)));
    }
    return unreadable ? ExitUnreadable : openErrors ? ExitOpenErrors : ExitDone;
}

} // namespace

bool isCommand(int argc, char *argv[])
{
    if (argc < 2)
        return false;
    const QByteArray first(argv[1]);
    for (const char *command : {"check", "import", "memo", "export", "--help", "-h", "--version", "-v"})
        if (first == command)
            return true;
    return false;
}

int runCommand(const QStringList &arguments)
{
    QStringList rest = arguments;
    const QString command = rest.takeAt(1);
    if (command == QLatin1String("check"))
        return runCheck(rest);
    return ExitUsage;
}

} // namespace tieout
