#include "parse/columnroles.h"
#include "parse/tablegrid.h"

#include <QRegularExpression>
#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

Column named(const QString &title, ColumnRole role, int block = 0)
{
    Column column;
    column.title = title;
    column.role = role;
    column.block = block;
    return column;
}

/** Amount columns that a form may have beside or instead of the standard ones, with the header word that tells. */
struct OptionalColumn
{
    QStringView title;
    QStringView word;
    ColumnRole role;
    QStringView broken = {}; // what is left together where a narrow column breaks the word

    [[nodiscard]] bool isIn(const QString &header) const { return header.contains(word) || (!broken.isEmpty() && header.contains(broken)); }
};

std::vector<OptionalColumn> possibleColumns(TableKind kind)
{
    using enum ColumnRole;
    if (kind == TableKind::Income)
        return {{u"本年收入合计", u"合计", Total, u"本年收入合"},
                {u"财政拨款收入", u"财政拨款", Appropriation},
                {u"上级补助收入", u"上级补助", Superior},
                {u"事业收入", u"事业收入", Business},
                {u"事业收入-其中：教育收费", u"教育收费", Education, u"其中：教育"},
                {u"经营收入", u"经营收入", Operating},
                {u"附属单位上缴收入", u"附属单位", Subordinate, u"附属单"},
                {u"其他收入", u"其他收入", OtherIncome}};
    if (kind == TableKind::Expenditure)
        return {{u"本年支出合计", u"合计", Total, u"本年支出合"},
                {u"基本支出", u"基本支出", Basic},
                {u"项目支出", u"项目支出", Project},
                {u"上缴上级支出", u"上缴上级", ToSuperior},
                {u"经营支出", u"经营支出", ToOperating},
                {u"对附属单位补助支出", u"对附属", ToSubordinate}};
    return {{u"年初结转和结余", u"年初", Opening},
            {u"本年收入", u"本年收入", Income},
            {u"本年支出-合计", u"计", Total},
            {u"本年支出-基本支出", u"基本支出", Basic},
            {u"本年支出-基本支出-人员经费", u"人员经费", Text},
            {u"本年支出-基本支出-公用经费", u"公用经费", Text},
            {u"本年支出-项目支出", u"项目支出", Project},
            {u"年末结转和结余", u"年末", Closing}};
}

std::vector<Column> fromStandard(TableKind kind, int amounts)
{
    std::vector<Column> columns = standardColumns(kind);
    return static_cast<int>(columns.size()) == amounts + 2 ? columns : std::vector<Column>{};
}

/** The possible columns whose word the header prints; empty when they are not as many as the rows have amounts. */
std::vector<Column> fromWords(TableKind kind, const QString &header, int amounts)
{
    std::vector<Column> columns{named(u"科目编码"_s, ColumnRole::Code), named(u"科目名称"_s, ColumnRole::Name)};
    for (const OptionalColumn &possible : possibleColumns(kind))
        if (possible.isIn(header))
            columns.push_back(named(possible.title.toString(), possible.role));
    return static_cast<int>(columns.size()) == amounts + 2 ? columns : std::vector<Column>{};
}

/** The form that prints what was carried over, came in, went out and is left, each with its parts, in one row; empty for another number. */
std::vector<Column> carryingColumns(const QString &header, int amounts)
{
    using enum ColumnRole;
    constexpr int plain = 13, divided = 15; // 基本支出 with its two parts
    const bool groups = header.contains(u"年初结转") && header.contains(u"本年收入") && header.contains(u"本年支出") && header.contains(u"年末结转");
    if (!groups || (amounts != plain && amounts != divided))
        return {};
    std::vector<Column> columns{named(u"科目编码"_s, Code), named(u"科目名称"_s, Name)};
    const auto add = [&](const QString &group, const std::vector<std::pair<QStringView, ColumnRole>> &parts) {
        for (const auto &[title, role] : parts)
            columns.push_back(named(group + u'-' + title.toString(), role));
    };
    add(u"年初结转和结余"_s, {{u"合计", Opening}, {u"基本支出结转", Text}, {u"项目支出结转和结余", Text}});
    add(u"本年收入"_s, {{u"合计", Income}, {u"基本支出", Text}, {u"项目支出", Text}});
    add(u"本年支出"_s, {{u"合计", Total}, {u"基本支出", Basic}});
    if (amounts == divided)
        add(u"本年支出-基本支出"_s, {{u"人员经费", Text}, {u"公用经费", Text}});
    add(u"本年支出"_s, {{u"项目支出", Project}});
    add(u"年末结转和结余"_s, {{u"合计", Closing}, {u"基本支出结转", Text}, {u"项目支出结转", Text}, {u"项目支出结余", Text}});
    return columns;
}

std::vector<Column> economicColumns(int amounts)
{
    std::vector<Column> columns{named(u"经济分类科目编码"_s, ColumnRole::Code), named(u"科目名称"_s, ColumnRole::Name)};
    if (amounts == 1)
        columns.push_back(named(u"决算数"_s, ColumnRole::Amount));
    if (amounts == 3)
        for (const QString &title : {u"合计"_s, u"人员经费"_s, u"公用经费"_s})
            columns.push_back(named(title, title == u"合计"_s ? ColumnRole::Total : ColumnRole::Text));
    assignRoles(TableKind::BasicEconomic, columns);
    return columns;
}

std::vector<Column> codedColumns(TableKind kind, const TableHeader &header, int amounts)
{
    const bool functional = kind != TableKind::Other && kind != TableKind::BasicEconomic;
    std::vector<Column> columns;
    if (functional) {
        const bool printed = kind != TableKind::Income || amounts != 7 || header.text.contains(u"上级补助");
        columns = printed ? fromStandard(kind, amounts) : columns;
        if (columns.empty())
            columns = fromWords(kind, header.text, amounts);
        if (columns.empty() && kind == TableKind::General)
            columns = carryingColumns(header.text, amounts);
        if (columns.empty() && amounts == 3 && kind != TableKind::Income)
            columns = fromStandard(TableKind::General, amounts);
        if (columns.empty() && amounts == 6 && kind != TableKind::Income)
            columns = fromStandard(TableKind::Fund, amounts);
    } else if (kind == TableKind::BasicEconomic) {
        columns = economicColumns(amounts);
    }
    if (columns.empty())
        columns = {named(u"科目编码"_s, ColumnRole::Code), named(u"科目名称"_s, ColumnRole::Name)};
    const bool unknown = columns.size() == 2 && functional;
    const bool carriesOver = header.text.contains(u"年初结转"); // the first amounts are last year's rest, not the total
    if (unknown && amounts > 0 && !carriesOver)
        columns.push_back(named(u"合计"_s, ColumnRole::Total));
    for (int i = static_cast<int>(columns.size()); i < amounts + 2; ++i)
        columns.push_back(named(QString::number(i - 1), ColumnRole::Text));
    return columns;
}

std::vector<Column> sideColumns(const QString &name, bool lineNumbers, int block)
{
    std::vector<Column> columns{named(name, ColumnRole::Name, block)};
    if (lineNumbers)
        columns.push_back(named(u"行次"_s, ColumnRole::LineNumber, block));
    return columns;
}

void addAmounts(std::vector<Column> &columns, const QStringList &titles, TableKind kind, int block)
{
    std::vector<Column> amounts;
    for (const QString &title : titles)
        amounts.push_back(named(title, ColumnRole::Text, block));
    assignRoles(kind, amounts);
    columns.insert(columns.end(), amounts.begin(), amounts.end());
}

QStringList amountTitles(const QString &header, int count)
{
    if (count == 1)
        return {header.contains(u"决算数") ? u"决算数"_s : u"金额"_s};
    if (count == 2)
        return {u"年初预算数"_s, u"决算数"_s};
    QStringList titles{u"年初预算数"_s, u"全年预算数"_s, u"决算数"_s};
    while (titles.size() < count)
        titles += QString::number(titles.size() + 1);
    return titles;
}

QStringList appropriationTitles(const QString &header, int count)
{
    QStringList titles;
    if (header.contains(u"合计") || header.contains(u"小计") || count > 3)
        titles += u"合计"_s;
    for (const QString &title : {u"一般公共预算财政拨款"_s, u"政府性基金预算财政拨款"_s, u"国有资本经营预算财政拨款"_s})
        if (header.contains(title.left(4)) || count >= 4)
            titles += title;
    while (count > 0 && titles.size() > count)
        titles.removeLast();
    while (titles.size() < count)
        titles += QString::number(titles.size() + 1);
    return titles;
}

/** Whether the budget of a unit divides its expenditure beside its income: 合计 and 项目支出 about 基本支出 with its two parts. */
bool dividesExpenditure(const QString &header)
{
    const auto holdsOnce = [&](QStringView word) { return header.count(word) == 1; };
    return holdsOnce(u"合计") && holdsOnce(u"基本支出") && holdsOnce(u"人员经费") && holdsOnce(u"公用经费") && holdsOnce(u"项目支出") && header.count(u"预算数") == 2;
}

std::vector<Column> twoSidedColumns(TableKind kind, const TableHeader &header)
{
    const bool counted = header.indexes.size() > 1;
    const int words = static_cast<int>(header.text.count(u"决算数") + header.text.count(u"预算数") + header.text.count(u"金额"));
    const int left = counted ? header.indexes[0] : kind == TableKind::Balance ? std::max(1, words / 2) : 1;
    std::vector<Column> columns = sideColumns(u"收入项目"_s, header.lineNumbers, 0);
    addAmounts(columns, amountTitles(header.text, left), kind, 0);
    const std::vector<Column> right = sideColumns(u"支出项目"_s, header.lineNumbers, 1);
    columns.insert(columns.end(), right.begin(), right.end());
    if (kind == TableKind::Balance && !counted && dividesExpenditure(header.text)) {
        addAmounts(columns, {u"合计"_s, u"基本支出-人员经费"_s, u"基本支出-公用经费"_s, u"项目支出"_s}, kind, 1);
        return columns;
    }
    const int rightCount = counted ? header.indexes[1] : kind == TableKind::Balance ? left : 0;
    addAmounts(columns, kind == TableKind::Balance ? amountTitles(header.text, rightCount) : appropriationTitles(header.text, rightCount),
               kind, 1);
    return columns;
}

std::vector<Column> blockColumns(const TableHeader &header)
{
    const auto count = [&](QStringView word) { return static_cast<int>(header.text.count(word)); };
    const int blocks = std::max({2, count(u"科目名称"), count(u"科目编码")});
    const int parts = count(u"其中：基本支出") + count(u"其中:基本支出");
    std::vector<Column> columns;
    for (int block = 0; block < blocks; ++block) {
        const QString group = block == 0 ? u"人员经费-"_s : u"公用经费-"_s;
        columns.push_back(named(group + u"科目编码"_s, ColumnRole::Code, block));
        columns.push_back(named(group + u"科目名称"_s, ColumnRole::Name, block));
        columns.push_back(named(group + (count(u"金额") > 0 ? u"金额"_s : u"决算数"_s), ColumnRole::Amount, block));
        if (parts > 0)
            columns.push_back(named(group + u"其中：基本支出"_s, ColumnRole::BasicPart, block));
    }
    return columns;
}

} // namespace

int amountsNamed(TableKind kind, const QString &header)
{
    const std::vector<OptionalColumn> possible = possibleColumns(kind);
    return static_cast<int>(std::count_if(possible.begin(), possible.end(), [&](const OptionalColumn &column) { return column.isIn(header); }));
}

std::vector<Column> columnsOf(TableKind kind, TableLayout layout, const TableHeader &header, int amounts)
{
    switch (layout) {
    case TableLayout::TwoSided:
        return twoSidedColumns(kind, header);
    case TableLayout::Blocks:
        return blockColumns(header);
    case TableLayout::Coded:
        return codedColumns(kind, header, amounts);
    default:
        break;
    }
    std::vector<Column> columns = sideColumns(u"项目"_s, header.lineNumbers, 0);
    QStringList titles;
    static const QRegularExpression word(u"(?:年初|全年|调整)?预算数|(?:上年)?决算数|上年数|统计数|采购金额|金额|数量|数额|支出数|执行数|"
                                         "(?:预算)?(?:完成|执行)率|增[减长]率"_s);
    QRegularExpressionMatchIterator found = word.globalMatch(header.text);
    while (found.hasNext() && titles.size() < amounts)
        titles += found.next().captured();
    while (titles.size() < amounts)
        titles += titles.isEmpty() ? u"金额"_s : QString::number(titles.size() + 1);
    addAmounts(columns, titles, kind, 0);
    return columns;
}

} // namespace tieout
