// tieout_accuracy GOLD-FOLDER REPORT-FOLDER [--loose]: how much of the gold files' figures and tables the
// extraction gives back, whether every number is what its source prints, and what it costs; then, for every
// report of the folder, how many numbers of the narrative are in no figure (--loose prints them).

#include "check/runchecks.h"
#include "parse/parsereport.h"
#include "parse/flowtext.h"
#include "parse/pdftables.h"
#include "parse/sentences.h"
#include "parse/texttables.h"
#include "source/readdocument.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

/** A cell without what makes no difference: white space, thousands separators, bracket width. */
QString plainText(const QString &text)
{
    QString out;
    for (const QChar c : text)
        if (!c.isSpace())
            out += c == u'（' ? QChar(u'(') : c == u'）' ? QChar(u')') : c == u'，' ? QChar(u',') : c == u'％' ? QChar(u'%') : c;
    for (qsizetype i = out.indexOf(u','); i > 0; i = out.indexOf(u',', i + 1))
        if (out[i - 1].isDigit() && i + 3 < out.size() && out[i + 1].isDigit() && out[i + 2].isDigit() && out[i + 3].isDigit())
            out.remove(i, 1);
    return out;
}

using Rows = QList<QStringList>;

Rows rowsOf(const QJsonObject &gold)
{
    Rows rows;
    for (const QJsonValue row : gold[u"rows"_s].toArray()) {
        QStringList cells;
        for (const QJsonValue cell : row.toArray())
            if (const QString text = plainText(cell.toVariant().toString()); !text.isEmpty())
                cells.append(text);
        if (!cells.isEmpty())
            rows.append(cells);
    }
    return rows;
}

Rows rowsOf(const Table &table)
{
    Rows rows;
    for (const Row &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            if (const QString text = plainText(cell.text); !text.isEmpty())
                cells.append(text);
        if (!cells.isEmpty())
            rows.append(cells);
    }
    return rows;
}

QStringList flat(const Rows &rows)
{
    QStringList out;
    for (const QStringList &row : rows)
        out += row;
    return out;
}

/** How many cells two tables have in common, in order. */
qsizetype commonCells(const QStringList &a, const QStringList &b)
{
    std::vector<qsizetype> best(static_cast<size_t>(b.size()) + 1, 0);
    for (const QString &cell : a) {
        qsizetype diagonal = 0;
        for (size_t j = 1; j < best.size(); ++j) {
            const qsizetype above = best[j];
            best[j] = cell == b[static_cast<qsizetype>(j) - 1] ? diagonal + 1 : std::max(best[j], best[j - 1]);
            diagonal = above;
        }
    }
    return best.back();
}

/** Counts of one report; shares are right / wanted. */
struct Score
{
    qsizetype figures = 0, figuresFound = 0;
    qsizetype cells = 0, cellsRight = 0, cellsGiven = 0, rows = 0, rowsExact = 0;
    qsizetype numbers = 0, quoted = 0, boxed = 0;
    double readMs = 0, tablesMs = 0, parseMs = 0, checkMs = 0;
};

int lineOf(const Document &document, TextSpan span)
{
    return document.lineAt(span.begin) + 1;
}

void scoreFigures(const QJsonObject &gold, const Report &report, Score &score)
{
    const bool byLine = report.document->kind == SourceKind::Text;
    for (const QJsonValue value : gold[u"facts"_s].toArray()) {
        const QJsonObject fact = value.toObject();
        const QString stated = plainText(fact[u"value"_s].toVariant().toString()).remove(u'%');
        const auto wanted = parseDecimal(stated);
        ++score.figures;
        for (const Figure &figure : report.figures) {
            const bool near = !byLine || std::abs(lineOf(*report.document, figure.number.span) - fact[u"line"_s].toInt()) < 2;
            if (wanted && near && figure.number.value == *wanted) {
                ++score.figuresFound;
                break;
            }
        }
    }
}

void scoreTables(const QJsonObject &gold, const Report &report, Score &score)
{
    std::vector<bool> used(report.tables.size(), false);
    for (const QJsonValue value : gold[u"tables"_s].toArray()) {
        const Rows wanted = rowsOf(value.toObject());
        const QStringList cells = flat(wanted);
        qsizetype best = -1;
        size_t at = 0;
        for (size_t i = 0; i < report.tables.size(); ++i) {
            const qsizetype common = used[i] ? -1 : commonCells(cells, flat(rowsOf(report.tables[i])));
            if (common > best) {
                best = common;
                at = i;
            }
        }
        score.cells += cells.size();
        score.rows += wanted.size();
        if (best < 0)
            continue;
        used[at] = true;
        Rows given = rowsOf(report.tables[at]);
        score.cellsRight += best;
        score.cellsGiven += flat(given).size();
        for (const QStringList &row : wanted)
            score.rowsExact += given.removeOne(row) ? 1 : 0;
    }
}

void scoreNumber(const Document &document, const PrintedNumber &number, Score &score)
{
    ++score.numbers;
    QString quote = plainText(document.quote(number.span));
    quote.replace(u'－', u'-').replace(u'−', u'-').remove(u'+').remove(u',');
    const auto value = parseDecimal(quote);
    score.quoted += value && (*value == number.value || -*value == number.value) ? 1 : 0;
    const auto boxes = document.boxes(number.span);
    score.boxed += !boxes.empty() && !boxes.front().second.isEmpty() ? 1 : 0;
}

void scoreSource(const Report &report, Score &score)
{
    for (const Figure &figure : report.figures)
        scoreNumber(*report.document, figure.number, score);
    for (const Table &table : report.tables)
        for (const Row &row : table.rows)
            for (const Cell &cell : row.cells)
                if (cell.state == CellState::Number)
                    scoreNumber(*report.document, cell.number, score);
}

std::shared_ptr<const Document> readReport(const QString &path, QTextStream &err)
{
    Progress progress;
    const auto file = readSourceFile(path);
    const auto document = file ? readDocument(*file, progress) : Result<std::shared_ptr<const Document>>(Error{file.error()});
    if (!document) {
        err << document.error().text() << '\n';
        return nullptr;
    }
    return *document;
}

/** The numbers of the narrative that measure something and are in no figure, each with the text around it. */
QStringList looseNumbers(const Report &report, int &all)
{
    std::vector<TextSpan> headings;
    for (const Section &section : report.sections)
        headings.push_back(section.heading);
    const FlowText flow = flowText(*report.document, nonNarrative(report), headings);
    QStringList loose;
    for (const Token &token : tokensOf(report, flow)) {
        if (token.kind != TokenKind::Number && token.kind != TokenKind::Threshold)
            continue;
        ++all;
        const TextSpan span = flow.source(token.begin, token.end);
        const bool bound = std::any_of(report.figures.begin(), report.figures.end(),
                                       [&](const Figure &figure) { return figure.number.span.overlaps(span); });
        if (!bound)
            loose << QString::number(lineOf(*report.document, span)) + u' ' + flow.text.mid(std::max<qsizetype>(0, token.begin - 16), 16) + u'[' +
                         flow.text.mid(token.begin, token.end - token.begin) + u']' + flow.text.mid(token.end, 12);
    }
    return loose;
}

void printLoose(const QDir &reports, bool listed, QTextStream &out, QTextStream &err)
{
    out << "\nnumbers in the narrative text that are in no figure\n";
    for (const QString &name : reports.entryList({u"*.txt"_s, u"*.pdf"_s}, QDir::Files, QDir::Name)) {
        const auto document = readReport(reports.filePath(name), err);
        if (!document)
            continue;
        Progress progress;
        int all = 0;
        const QStringList loose = looseNumbers(*parseReport(document, progress), all);
        out << name.left(24).leftJustified(26) << loose.size() << " of " << all << '\n';
        for (const QString &number : loose)
            if (listed)
                out << "    " << QString(number).replace(u'\n', u'|') << '\n';
    }
}

double elapsed(QElapsedTimer &timer)
{
    const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    return ms;
}

/** Reads one report and holds it against its gold; false when it cannot be read. */
bool measure(const QJsonObject &gold, const QString &path, Score &score, QTextStream &err)
{
    Progress progress;
    QElapsedTimer timer;
    timer.start();
    const auto document = readReport(path, err);
    if (!document)
        return false;
    score.readMs = elapsed(timer);
    std::vector<Notice> notices;
    if (document->kind == SourceKind::Pdf)
        (void)findPdfTables(*document, notices, progress);
    else
        (void)findTextTables(*document, notices, progress);
    score.tablesMs = elapsed(timer);
    const auto report = parseReport(document, progress);
    score.parseMs = elapsed(timer);
    (void)runChecks(*report, CheckSettings{}, progress);
    score.checkMs = elapsed(timer);
    scoreFigures(gold, *report, score);
    scoreTables(gold, *report, score);
    scoreSource(*report, score);
    return true;
}

QString share(qsizetype part, qsizetype whole)
{
    return whole > 0 ? QString::number(static_cast<double>(part) / static_cast<double>(whole), 'f', 4) : u"-"_s;
}

void print(QTextStream &out, const QString &name, const Score &s)
{
    const QStringList values{share(s.figuresFound, s.figures), share(2 * s.cellsRight, s.cells + s.cellsGiven),
                             share(s.rowsExact, s.rows),       share(s.quoted, s.numbers),
                             share(s.boxed, s.numbers),        QString::number(s.readMs, 'f', 1),
                             QString::number(s.tablesMs, 'f', 1), QString::number(s.parseMs, 'f', 1),
                             QString::number(s.checkMs, 'f', 1)};
    out << name.leftJustified(18);
    for (const QString &value : values)
        out << value.rightJustified(10);
    out << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QTextStream out(stdout), err(stderr);
    const bool listed = argc == 4 && qstrcmp(argv[3], "--loose") == 0;
    if (argc != 3 && !listed) {
        err << "usage: tieout_accuracy GOLD-FOLDER REPORT-FOLDER [--loose]\n";
        return 2;
    }
    const QDir golds(QString::fromLocal8Bit(argv[1])), reports(QString::fromLocal8Bit(argv[2]));
    out << QStringLiteral("report").leftJustified(18);
    for (const char *title : {"figures", "cells F1", "rows", "quoted", "boxed", "read ms", "tables ms", "parse ms", "check ms"})
        out << QString::fromLatin1(title).rightJustified(10);
    out << '\n';
    int status = 0;
    for (const QString &name : golds.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(golds.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject gold = QJsonDocument::fromJson(file.readAll()).object();
        Score score;
        if (measure(gold, reports.filePath(gold[u"report"_s].toString()), score, err))
            print(out, name.chopped(5), score);
        else
            status = 3;
    }
    printLoose(reports, listed, out, err);
    return status;
}
