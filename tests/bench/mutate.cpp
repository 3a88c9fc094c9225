// tieout_mutate REPORT... [--changes N] [--seed S] [--missed] [--untied]: changes one digit of one number
// of a report's narrative or statutory tables at random, reads and checks the report anew, and counts how
// many changes raise a new finding with that number among its evidence, how many name it as the wrong one,
// and which printed numbers stand in no tie at all. A PDF keeps its geometry: only the character changes.

#include "check/runchecks.h"
#include "parse/parsereport.h"
#include "source/readdocument.h"

#include <QGuiApplication>
#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QTextStream>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

/** A printed number that may be changed, what kind of number it is, and what it is about. */
struct Target
{
    TextSpan span;
    QString kind;
    QString meaning;
};

struct Count
{
    int changed = 0;
    int found = 0;
    int named = 0; ///< the number itself is what a new finding calls wrong

    void add(bool isFound, bool isNamed)
    {
        ++changed;
        found += isFound ? 1 : 0;
        named += isNamed ? 1 : 0;
    }
};

struct Settings
{
    int changes = 200;
    quint32 seed = 1;
    bool listMissed = false;
    bool listUntied = false;
};

QString narrativeKind(FigureKind kind)
{
    switch (kind) {
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

bool isAmountColumn(const Column &column)
{
    return column.role != ColumnRole::Code && column.role != ColumnRole::Name && column.role != ColumnRole::LineNumber &&
           column.role != ColumnRole::Text;
}

void addCells(const Table &table, std::vector<Target> &targets)
{
    const QString kind = tableKind(table.kind);
    if (kind.isEmpty())
        return;
    for (const Row &row : table.rows)
        for (size_t i = 0; i < std::min(row.cells.size(), table.columns.size()); ++i)
            if (isAmountColumn(table.columns[i]) && row.cells[i].state == CellState::Number && !row.cells[i].number.span.isEmpty())
                targets.push_back({row.cells[i].number.span, kind, kind + u": "_s + table.columns[i].title});
}

/** Numbers with a point that stand in the text and became neither a figure nor part of a table. */
void addUnread(const Report &report, std::vector<Target> &targets)
{
    const QString &text = report.document->text;
    std::vector<bool> taken(static_cast<size_t>(text.size()) + 1, false);
    const auto take = [&](TextSpan span) {
        for (qsizetype i = span.begin; i < span.end; ++i)
            taken[static_cast<size_t>(i)] = true;
    };
    for (const Figure &figure : report.figures)
        take(figure.number.span);
    for (const Table &table : report.tables)
        take(table.span);
    for (qsizetype i = 0; i < text.size(); ++i) {
        qsizetype end = i;
        while (end < text.size() && (text[end].isDigit() || text[end] == u'.'))
            ++end;
        const TextSpan span{i, end};
        const QString digits = report.document->quote(span);
        if (!taken[static_cast<size_t>(i)] && digits.count(u'.') == 1 && !digits.startsWith(u'.') && !digits.endsWith(u'.'))
            targets.push_back({span, u"narrative unread"_s, u"unread"_s});
        i = std::max(i, end - 1);
    }
}

std::vector<Target> targetsOf(const Report &report)
{
    std::vector<Target> targets;
    for (const Figure &figure : report.figures) {
        const Section *section = figure.section < 0 ? nullptr : &report.sections[static_cast<size_t>(figure.section)];
        const QString about = figure.conceptId.isEmpty() ? u"(no concept)"_s : figure.conceptId;
        targets.push_back({figure.number.span, narrativeKind(figure.kind),
                           u"%1 | %2 | measure %3"_s.arg(section == nullptr ? QString() : section->title.simplified().left(24), about)
                               .arg(static_cast<int>(figure.measure))});
    }
    for (const Table &table : report.tables)
        addCells(table, targets);
    addUnread(report, targets);
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

/** A number that no office prints: "05.12" for "35.12". */
bool isMalformed(const QString &quote)
{
    return quote.size() > 1 && quote[0] == u'0' && quote[1].isDigit();
}

bool names(const Evidence &piece, TextSpan span)
{
    constexpr qsizetype spare = 8; // a unit or a bracket beside the number
    return piece.span.overlaps(span) && piece.span.size() <= span.size() + spare;
}

/** A finding with this number among its evidence that the untouched report has not at its place. */
bool isNew(const Finding &finding, TextSpan span, const CheckResult &before)
{
    return finding.severity != Severity::Attention &&
           std::any_of(finding.evidence.begin(), finding.evidence.end(), [&](const Evidence &piece) { return names(piece, span); }) &&
           std::none_of(before.findings.begin(), before.findings.end(), [&](const Finding &old) {
               return old.rule == finding.rule && old.severity == finding.severity && old.evidence.front().span == finding.evidence.front().span;
           });
}

CheckResult checkText(const Document &document, const QString &text)
{
    Progress progress;
    auto copy = std::make_shared<Document>(document);
    copy->text = text;
    return runChecks(*parseReport(copy, progress), CheckSettings{}, progress);
}

/** The numbers that some check of the untouched report really compared. */
QSet<qsizetype> tiedNumbers(const CheckResult &result)
{
    QSet<qsizetype> tied;
    for (const CheckRecord &record : result.ledger)
        if (record.outcome != Outcome::NotChecked)
            for (const TextSpan span : record.spans)
                tied << span.begin;
    return tied;
}

/** Numbers that the untouched report already calls wrong tell nothing when they change. */
std::vector<Target> withoutReported(std::vector<Target> targets, const CheckResult &before)
{
    std::erase_if(targets, [&](const Target &target) {
        return std::any_of(before.findings.begin(), before.findings.end(), [&](const Finding &finding) {
            return finding.severity != Severity::Attention && names(finding.evidence.front(), target.span);
        });
    });
    return targets;
}

/** Changes the numbers of one report and counts by kind; false where it cannot be read. */
bool measure(const QString &path, const Settings &settings, QMap<QString, Count> &counts, QMap<QString, int> &untied, QTextStream &out)
{
    Progress progress;
    const auto file = readSourceFile(path);
    const auto document = file ? readDocument(*file, progress) : Result<std::shared_ptr<const Document>>(Error{file.error()});
    if (!document) {
        out << path << ": not readable\n";
        return false;
    }
    const auto report = parseReport(*document, progress);
    const CheckResult before = runChecks(*report, CheckSettings{}, progress);
    const std::vector<Target> targets = withoutReported(targetsOf(*report), before);
    const QSet<qsizetype> tied = tiedNumbers(before);
    for (const Target &target : targets)
        if (!tied.contains(target.span.begin))
            ++untied[target.meaning];
    QRandomGenerator random(settings.seed);
    for (int i = 0; i < settings.changes && !targets.empty(); ++i) {
        const Target &target = targets[static_cast<size_t>(random.bounded(static_cast<int>(targets.size())))];
        const QString text = changed((*document)->text, target.span, random);
        if (text.isEmpty())
            continue;
        const CheckResult after = checkText(**document, text);
        bool found = false;
        bool named = false;
        for (const Finding &finding : after.findings)
            if (isNew(finding, target.span, before)) {
                found = true;
                named = named || names(finding.evidence.front(), target.span);
            }
        const QString quote = text.mid(target.span.begin, target.span.size());
        counts[target.kind].add(found, named);
        counts[target.kind.section(u' ', 0, 0)].add(found, named);
        counts[u"~all"_s].add(found, named);
        if (isMalformed(quote))
            counts[u"~of these malformed"_s].add(found, named);
        if (!found && settings.listMissed)
            out << "  missed line " << (*document)->place(target.span).line << ' ' << (tied.contains(target.span.begin) ? "tied " : "UNTIED ") << target.kind
                << ' ' << (*document)->quote(target.span).simplified() << " -> " << quote.simplified() << "  " << target.meaning << '\n';
    }
    return true;
}

void print(QTextStream &out, const QMap<QString, Count> &counts)
{
    const auto percent = [](int part, int whole) { return QString::number(100 * part / std::max(1, whole)).rightJustified(4) + u" %"_s; };
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        out << "  " << it.key().leftJustified(24) << QString::number(it->found).rightJustified(5) << " of " << QString::number(it->changed).rightJustified(5)
            << percent(it->found, it->changed) << "   named" << percent(it->named, it->found) << '\n';
}

int option(QStringList &arguments, const QString &name, int value)
{
    const qsizetype at = arguments.indexOf(name);
    if (at >= 0 && at + 1 < arguments.size()) {
        value = arguments[at + 1].toInt();
        arguments.remove(at, 2);
    }
    return value;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QTextStream out(stdout);
    QStringList files = app.arguments().mid(1);
    Settings settings;
    settings.changes = option(files, u"--changes"_s, settings.changes);
    settings.seed = static_cast<quint32>(option(files, u"--seed"_s, 1));
    settings.listMissed = files.removeAll(u"--missed"_s) > 0;
    settings.listUntied = files.removeAll(u"--untied"_s) > 0;
    if (files.isEmpty()) {
        out << "usage: tieout_mutate REPORT... [--changes N] [--seed S] [--missed] [--untied]\n";
        return 2;
    }
    QMap<QString, Count> all;
    for (const QString &path : std::as_const(files)) {
        QMap<QString, Count> counts;
        QMap<QString, int> untied;
        out << path.section(u'/', -1) << '\n';
        if (!measure(path, settings, counts, untied, out))
            return 3;
        print(out, counts);
        for (auto it = untied.constBegin(); settings.listUntied && it != untied.constEnd(); ++it)
            out << "  untied " << QString::number(*it).rightJustified(4) << "  " << it.key() << '\n';
        out.flush();
        for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) {
            all[it.key()].changed += it->changed;
            all[it.key()].found += it->found;
            all[it.key()].named += it->named;
        }
    }
    out << "all reports\n";
    print(out, all);
    return 0;
}
