#include "check/check.h"
#include "check/rules/rules.h"
#include "check/tablerows.h"

namespace tieout {

namespace {

struct Numbered
{
    int number = 0;
    TextSpan span;
    QString text;
};

/** How many numbers do not follow the one `step` before them. */
size_t breaksOf(const std::vector<Numbered> &run, size_t step)
{
    size_t breaks = 0;
    for (size_t i = step; i < run.size(); ++i)
        breaks += run[i].number == run[i - step].number + 1 || run[i].number == 1 ? 0 : 1;
    return breaks;
}

/** Reports where a run of numbers that should rise by one skips or repeats. */
void judgeRun(CheckContext &context, const Table &table, const std::vector<Numbered> &run)
{
    if (run.size() < 3)
        return;
    // Two sides that a text prints row by row: 1, 14, 2, 15 ...
    if (run.size() > 5 && breaksOf(run, 1) > 4 * std::max<size_t>(breaksOf(run, 2), 1))
        return context.pass(table.title, {});
    bool sound = true;
    for (size_t i = 1; i < run.size(); ++i) {
        const int gap = run[i].number - run[i - 1].number;
        // A second list (年初财政拨款结转和结余 by its sources) begins at 一 again.
        if (gap == 1 || run[i].number == 1)
            continue;
        sound = false;
        const QStringList args{table.title, run[i - 1].text, run[i].text};
        const Message text = gap == 0  ? message(QT_TRANSLATE_NOOP("Message", "%1: the number %3 is repeated."), args)
                             : gap > 1 ? message(QT_TRANSLATE_NOOP("Message", "%1: the numbering jumps from %2 to %3."), args)
                                       : message(QT_TRANSLATE_NOOP("Message", "%1: the numbering falls back from %2 to %3."), args);
        Finding finding = context.draftText(Severity::Warning, {run[i].span, run[i - 1].span}, text);
        finding.expected = QString::number(run[i - 1].number + 1);
        context.fail(table.title, finding);
    }
    if (sound)
        context.pass(table.title, {});
}

void checkColumn(CheckContext &context, const Table &table, int column)
{
    std::vector<Numbered> run;
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
        const Cell *cell = table.cell(row, column);
        if (cell == nullptr || cell->spans.empty() || isHeaderRow(table, row))
            continue;
        QString digits = cell->text;
        if (digits.endsWith(u".00"))
            digits.chop(3);
        bool ok = false;
        const int number = digits.toInt(&ok);
        if (!ok || number > 999)
            return; // not a column of numbers after all
        run.push_back({number, cell->span(), cell->text});
    }
    judgeRun(context, table, run);
}

int chineseNumber(QStringView text)
{
    static const QString digits = QStringLiteral("一二三四五六七八九");
    int number = 0;
    int pending = 0;
    for (const QChar c : text) {
        if (const qsizetype digit = digits.indexOf(c); digit >= 0)
            pending = static_cast<int>(digit) + 1;
        else if (c == u'十') {
            number += (pending == 0 ? 1 : pending) * 10;
            pending = 0;
        } else
            return 0;
    }
    return number + pending;
}

/** 二十一、住房保障支出: the ordinals in the names of one block. */
void checkOrdinals(CheckContext &context, const Table &table, int block)
{
    const int column = table.column(ColumnRole::Name, block);
    std::vector<Numbered> run;
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
        const Cell *cell = table.cell(row, column);
        if (cell == nullptr || cell->spans.empty())
            continue;
        const QString name = cell->text.simplified();
        const qsizetype comma = name.indexOf(u'、');
        const int number = comma > 0 && comma <= 4 ? chineseNumber(QStringView(name).left(comma)) : 0;
        if (number > 0)
            run.push_back({number, cell->span(), name.left(comma + 1)});
    }
    judgeRun(context, table, run);
}

} // namespace

/** 行次 and the ordinals of a form's lines rise by one. */
void checkTableLineNumber(CheckContext &context)
{
    for (const Table &table : context.report().tables) {
        for (size_t i = 0; i < table.columns.size(); ++i)
            if (table.columns[i].role == ColumnRole::LineNumber)
                checkColumn(context, table, static_cast<int>(i));
        if (table.kind == TableKind::Balance || table.kind == TableKind::Appropriation)
            for (int block = 0; block < blockCount(table); ++block)
                checkOrdinals(context, table, block);
    }
}

} // namespace tieout
