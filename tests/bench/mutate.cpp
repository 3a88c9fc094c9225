// tieout_mutate REPORT.txt... [--changes N] [--seed S] [--missed]: changes one digit of one number of a
// text report, reads and checks it anew, and counts how many changes raise a new finding at that place.

#include "check/runchecks.h"
#include "parse/parsereport.h"
#include "source/readdocument.h"

#include <QGuiApplication>
#include <QMap>
#include <QRandomGenerator>
#include <QTextStream>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

/** A printed number that may be changed, and what kind of place it stands in. */
struct Target
{
    TextSpan span;
    QString kind;
};

struct Count
{
    int changed = 0;
    int found = 0;
};

QString narrativeKind(const Figure &figure)
{
    switch (figure.kind) {
    case FigureKind::Amount:
        return u"narrative amount"_s;
    case FigureKind::Change:
        return u"narrative change"_s;
    case FigureKind::Percent:
        return u"narrative percent"_s;
    case FigureKind::Count:
        break;
    }
    return u"narrative count"_s;
}

QString tableKind(TableKind kind)
{
    switch (kind) {
    case TableKind::Balance:
        return u"table balance"_s;
    case TableKind::Income:
        return u"table income"_s;
    case TableKind::Expenditure:
        return u"table expenditure"_s;
    case TableKind::Appropriation:
        return u"table appropriation"_s;
    case TableKind::General:
        return u"table general"_s;
    case TableKind::BasicEconomic:
        return u"table basic"_s;
    case TableKind::SanGong:
        return u"table sangong"_s;
    case TableKind::Fund:
    case TableKind::Capital:
        return u"table fund, capital"_s;
    default:
        return {};
    }
}

std::vector<Target> targetsOf(const Report &report)
{
    std::vector<Target> targets;
    for (const Figure &figure : report.figures)
        targets.push_back({figure.number.span, narrativeKind(figure)});
    for (const Table &table : report.tables) {
        const QString kind = tableKind(table.kind);
        if (kind.isEmpty())
            continue;
        for (const Row &row : table.rows)
            for (size_t i = 0; i < std::min(row.cells.size(), table.columns.size()); ++i) {
                const ColumnRole role = table.columns[i].role;
                const bool amount = role != ColumnRole::Code && role != ColumnRole::Name && role != ColumnRole::LineNumber && role != ColumnRole::Text;
                if (amount && row.cells[i].state == CellState::Number && !row.cells[i].number.span.isEmpty())
                    targets.push_back({row.cells[i].number.span, kind});
            }
    }
    return targets;
}

/** Another digit at a random digit of the span; the length of the text stays. */
QString changed(QString text, TextSpan span, QRandomGenerator &random)
{
    QList<qsizetype> digits;
    for (qsizetype i = span.begin; i < span.end; ++i)
        if (text[i] >= u'0' && text[i] <= u'9')
            digits << i;
    if (digits.isEmpty())
        return {};
    const qsizetype at = digits[random.bounded(static_cast<int>(digits.size()))];
    const int digit = (text[at].digitValue() + 1 + random.bounded(9)) % 10;
    text[at] = QChar(u'0' + digit);
    return text;
}

bool touches(const Finding &finding, TextSpan span)
{
    return finding.severity != Severity::Attention && std::any_of(finding.evidence.begin(), finding.evidence.end(), [&](const Evidence &piece) {
               return piece.span.overlaps(span);
           });
}

/** A finding there that the untouched report has not: by rule and by what it says should stand there. */
bool isNew(const Finding &finding, const CheckResult &before)
{
    return std::none_of(before.findings.begin(), before.findings.end(), [&](const Finding &old) {
        return old.rule == finding.rule && old.evidence.front().span == finding.evidence.front().span && old.stated == finding.stated &&
               old.expected == finding.expected;
    });
}

CheckResult checkText(const Document &document, const QString &text)
{
    Progress progress;
    auto copy = std::make_shared<Document>(document);
    copy->text = text;
    return runChecks(*parseReport(copy, progress), CheckSettings{}, progress);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QTextStream out(stdout);
    QStringList files = app.arguments().mid(1);
    const auto option = [&](const QString &name, int value) {
        const qsizetype at = files.indexOf(name);
        if (at >= 0 && at + 1 < files.size()) {
            value = files[at + 1].toInt();
            files.remove(at, 2);
        }
        return value;
    };
    const int changes = option(u"--changes"_s, 200);
    QRandomGenerator random(static_cast<quint32>(option(u"--seed"_s, 1)));
    const bool listMissed = files.removeAll(u"--missed"_s) > 0;
    if (files.isEmpty()) {
        out << "usage: tieout_mutate REPORT.txt... [--changes N] [--seed S] [--missed]\n";
        return 2;
    }
    QMap<QString, Count> counts;
    Progress progress;
    for (const QString &path : std::as_const(files)) {
        const auto file = readSourceFile(path);
        const auto document = file ? readDocument(*file, progress) : Result<std::shared_ptr<const Document>>(Error{file.error()});
        if (!document || (*document)->kind != SourceKind::Text) {
            out << path << ": not a text report\n";
            return 3;
        }
        const auto report = parseReport(*document, progress);
        const CheckResult before = runChecks(*report, CheckSettings{}, progress);
        const std::vector<Target> targets = targetsOf(*report);
        for (int i = 0; i < changes && !targets.empty(); ++i) {
            const Target &target = targets[static_cast<size_t>(random.bounded(static_cast<int>(targets.size())))];
            const QString text = changed((*document)->text, target.span, random);
            if (text.isEmpty())
                continue;
            const CheckResult after = checkText(**document, text);
            const bool found = std::any_of(after.findings.begin(), after.findings.end(), [&](const Finding &finding) {
                return touches(finding, target.span) && isNew(finding, before);
            });
            ++counts[target.kind].changed;
            counts[target.kind].found += found ? 1 : 0;
            if (!found && listMissed)
                out << path.section(u'/', -1) << ':' << (*document)->place(target.span).line << ' ' << target.kind << ' '
                    << (*document)->quote(target.span).simplified() << " -> " << text.mid(target.span.begin, target.span.size()).simplified() << '\n';
        }
    }
    Count all;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) {
        out << it.key().leftJustified(22) << it->found << " of " << it->changed << "  " << 100 * it->found / std::max(1, it->changed) << " %\n";
        all.changed += it->changed;
        all.found += it->found;
    }
    out << u"all"_s.leftJustified(22) << all.found << " of " << all.changed << "  " << 100 * all.found / std::max(1, all.changed) << " %\n";
    return 0;
}
