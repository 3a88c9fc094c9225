#include "parse/performanceforms.h"

#include "parse/columnroles.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

std::vector<Column> fundsColumns(const std::vector<Column> &labels)
{
    const auto has = [&](QStringView title) {
        return std::any_of(labels.begin(), labels.end(), [&](const Column &label) { return label.title == title; });
    };
    const bool tasks = has(u"任务名称");
    const bool sources = has(u"总额");
    const bool declared = has(u"目标申报数");
    std::vector<Column> columns;
    const auto add = [&](const QString &title) {
        Column column;
        column.title = title;
        columns.push_back(column);
    };
    if (!tasks)
        add(u"项目"_s);
    for (const Column &label : labels) {
        const QString &title = label.title;
        if (title == u"总额"_s || title == u"财政拨款"_s || title == u"其他资金"_s || title == u"目标申报数"_s || title == u"预算编制数"_s)
            continue;
        const bool amount = title.contains(u"预算数") || title.contains(u"执行数");
        if (declared && title == u"年初预算数"_s) {
            add(u"目标申报数"_s);
            add(u"预算编制数"_s);
        } else if (sources && amount) {
            for (const QString &source : {u"总额"_s, u"财政拨款"_s, u"其他资金"_s})
                add(title + u'-' + source);
        } else {
            add(title);
        }
    }
    assignRoles(TableKind::PerformanceFunds, columns);
    for (Column &column : columns)
        if (column.title.endsWith(u"-财政拨款") || column.title.endsWith(u"-其他资金"))
            column.role = ColumnRole::Text;
    if (columns.front().role == ColumnRole::Text || columns.front().title == u"项目"_s)
        columns.front().role = tasks ? ColumnRole::Task : ColumnRole::Name;
    return columns;
}

LabelRun fundsLabels(const TableWords &words, size_t begin, size_t end)
{
    constexpr size_t sideLabel = 12; // 项目资金预算安排及执行进度（万元）, broken over lines
    LabelRun run = readLabels(words, begin, TableKind::PerformanceFunds);
    if (run.columns.size() < 4)
        return run;
    for (size_t i = run.end; i < end && i < run.end + sideLabel && words[i].isText(); ++i) {
        LabelRun again = readLabels(words, i, TableKind::PerformanceFunds);
        if (again.columns.size() < 4 || again.end > end || again.columns.front().title != u"目标申报数"_s)
            continue;
        again.columns.insert(again.columns.begin(), run.columns.front());
        return again;
    }
    return run;
}

} // namespace tieout
