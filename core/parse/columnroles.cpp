#include "parse/columnroles.h"

#include "parse/tablecells.h"
#include "parse/tableforms.h"

#include <QRegularExpression>
#include <array>
#include <optional>

namespace tieout {

namespace {

using namespace Qt::StringLiterals;

/** A word of a header and the role it gives; the first row that fits counts. */
struct RoleWord
{
    QStringView word;
    ColumnRole role;
};

constexpr std::array commonWords{
    RoleWord{u"编码", ColumnRole::Code},      RoleWord{u"代码", ColumnRole::Code},
    RoleWord{u"行次", ColumnRole::LineNumber}, RoleWord{u"序号", ColumnRole::LineNumber},
    RoleWord{u"科目名称", ColumnRole::Name},
};

constexpr std::array incomeWords{
    RoleWord{u"合计财政拨款", ColumnRole::Text}, // two titles that touch: neither is told
    RoleWord{u"教育收费", ColumnRole::Education},   RoleWord{u"上级补助", ColumnRole::Superior},
    RoleWord{u"财政拨款", ColumnRole::Appropriation}, RoleWord{u"附属单位上缴", ColumnRole::Subordinate},
    RoleWord{u"事业收入", ColumnRole::Business},    RoleWord{u"事业单位经营", ColumnRole::Operating},
    RoleWord{u"经营收入", ColumnRole::Operating},   RoleWord{u"其他收入", ColumnRole::OtherIncome},
    RoleWord{u"合计", ColumnRole::Total},
};

constexpr std::array expenditureWords{
    RoleWord{u"上缴上级", ColumnRole::ToSuperior}, RoleWord{u"对附属", ColumnRole::ToSubordinate},
    RoleWord{u"经营支出", ColumnRole::ToOperating}, RoleWord{u"年初", ColumnRole::Opening},
    RoleWord{u"上年结转", ColumnRole::Opening},    RoleWord{u"年末", ColumnRole::Closing},
    RoleWord{u"本年收入", ColumnRole::Income},     RoleWord{u"基本支出", ColumnRole::Basic},
    RoleWord{u"项目支出", ColumnRole::Project},    RoleWord{u"小计", ColumnRole::Total},
    RoleWord{u"合计", ColumnRole::Total},         RoleWord{u"本年支出", ColumnRole::Total},
};

constexpr std::array balanceWords{
    RoleWord{u"年初预算", ColumnRole::InitialBudget}, RoleWord{u"全年预算", ColumnRole::FullBudget},
    RoleWord{u"调整预算", ColumnRole::FullBudget},   RoleWord{u"预算数", ColumnRole::InitialBudget},
    RoleWord{u"一般公共预算", ColumnRole::General},  RoleWord{u"政府性基金", ColumnRole::Fund},
    RoleWord{u"国有资本", ColumnRole::Capital},     RoleWord{u"合计", ColumnRole::Total},
    RoleWord{u"小计", ColumnRole::Total},          RoleWord{u"决算数", ColumnRole::Amount},
    RoleWord{u"金额", ColumnRole::Amount},
};

constexpr std::array economicWords{
    RoleWord{u"其中：基本支出", ColumnRole::BasicPart}, RoleWord{u"其中:基本支出", ColumnRole::BasicPart},
    RoleWord{u"金额", ColumnRole::Amount},   RoleWord{u"决算数", ColumnRole::Amount},
    RoleWord{u"合计", ColumnRole::Total},    RoleWord{u"小计", ColumnRole::Total},
};

constexpr std::array statisticsWords{
    RoleWord{u"预算数", ColumnRole::InitialBudget}, RoleWord{u"统计数", ColumnRole::Amount},
    RoleWord{u"决算数", ColumnRole::Amount},  RoleWord{u"金额", ColumnRole::Amount},
    RoleWord{u"数量", ColumnRole::Amount},
};

constexpr std::array indicatorWords{
    RoleWord{u"一级指标", ColumnRole::Group},      RoleWord{u"二级指标", ColumnRole::SubGroup},
    RoleWord{u"三级指标", ColumnRole::Indicator},  RoleWord{u"指标内容", ColumnRole::Indicator},
    RoleWord{u"指标名称", ColumnRole::Indicator},  RoleWord{u"调整后", ColumnRole::AdjustedTarget},
    RoleWord{u"实际完成", ColumnRole::Achieved},   RoleWord{u"完成值", ColumnRole::Achieved},
    RoleWord{u"完成指标值", ColumnRole::Achieved}, RoleWord{u"指标值", ColumnRole::Target},
    RoleWord{u"标准值", ColumnRole::Target},      RoleWord{u"目标值", ColumnRole::Target},
    RoleWord{u"得分", ColumnRole::Score},         RoleWord{u"分值", ColumnRole::Weight},
    RoleWord{u"权重", ColumnRole::Weight},        RoleWord{u"标准分", ColumnRole::Weight},
    RoleWord{u"偏差", ColumnRole::Reason},        RoleWord{u"原因", ColumnRole::Reason},
};

constexpr std::array fundsWords{
    RoleWord{u"任务名称", ColumnRole::Task},       RoleWord{u"目标申报", ColumnRole::DeclaredBudget},
    RoleWord{u"预算编制", ColumnRole::InitialBudget}, RoleWord{u"年初预算", ColumnRole::InitialBudget},
    RoleWord{u"执行率", ColumnRole::Rate},        RoleWord{u"预算数", ColumnRole::FullBudget},
    RoleWord{u"执行数", ColumnRole::Executed},    RoleWord{u"余", ColumnRole::CarryOver},
    RoleWord{u"得分", ColumnRole::Score},         RoleWord{u"分值", ColumnRole::Weight},
    RoleWord{u"权重", ColumnRole::Weight},        RoleWord{u"任务", ColumnRole::Task},
};

template <typename Words>
ColumnRole roleIn(const Words &words, QStringView title)
{
    for (const RoleWord &row : words)
        if (title.contains(row.word))
            return row.role;
    return ColumnRole::Text;
}

ColumnRole roleByKind(TableKind kind, QStringView title)
{
    switch (kind) {
    case TableKind::Income:
        return roleIn(incomeWords, title);
    case TableKind::Expenditure:
    case TableKind::General:
    case TableKind::Fund:
    case TableKind::Capital:
        return roleIn(expenditureWords, title);
    case TableKind::Balance:
    case TableKind::Appropriation:
        return roleIn(balanceWords, title);
    case TableKind::BasicEconomic:
        return roleIn(economicWords, title);
    case TableKind::SanGong:
    case TableKind::Statistics:
    case TableKind::Other:
        return roleIn(statisticsWords, title);
    case TableKind::PerformanceFunds:
        return roleIn(fundsWords, title);
    case TableKind::PerformanceIndicators:
        return roleIn(indicatorWords, title);
    case TableKind::PerformanceGoals:
        return title.contains(u"实际") || title.contains(u"完成") ? ColumnRole::Achieved : ColumnRole::Target;
    }
    return ColumnRole::Text;
}

/** Under 基本支出 or 项目支出 小计 is the whole of it, 人员经费 or 其中：基本建设资金支出 only a part. */
std::optional<ColumnRole> roleUnderSpending(TableKind kind, QStringView parents, QStringView last)
{
    if (kind != TableKind::Expenditure && kind != TableKind::General)
        return std::nullopt;
    const ColumnRole above = roleByKind(kind, parents.mid(parents.lastIndexOf(u'-') + 1));
    if (above != ColumnRole::Basic && above != ColumnRole::Project)
        return std::nullopt;
    if (last == u"小计" || last == u"合计")
        return above;
    return last.startsWith(u"其中") || last.endsWith(u"经费") ? std::optional(ColumnRole::Text) : std::nullopt;
}

/** Under 年初结转和结余, 本年收入 or 年末结转和结余 only 合计 is the whole of it, 基本支出结转 and its like are parts. */
std::optional<ColumnRole> roleUnderBalance(TableKind kind, QStringView top, QStringView last)
{
    if (kind != TableKind::General && kind != TableKind::Fund && kind != TableKind::Capital)
        return std::nullopt;
    const ColumnRole above = roleByKind(kind, top);
    if (above != ColumnRole::Opening && above != ColumnRole::Income && above != ColumnRole::Closing)
        return std::nullopt;
    return last == u"小计" || last == u"合计" ? above : ColumnRole::Text;
}

/** The role of the last level of a joined header decides before its parents: 本年支出-基本支出 is Basic. */
ColumnRole roleOf(TableKind kind, QStringView title)
{
    const qsizetype level = title.lastIndexOf(u'-');
    const QStringView last = title.mid(level + 1);
    if (const auto under = roleUnderSpending(kind, title.left(std::max<qsizetype>(level, 0)), last))
        return *under;
    if (const ColumnRole common = roleIn(commonWords, last); common != ColumnRole::Text)
        return common;
    if (const auto under = level < 0 ? std::nullopt : roleUnderBalance(kind, title.left(title.indexOf(u'-')), last))
        return *under;
    if (kind == TableKind::Income && last == u"小计" && title.contains(u"事业"))
        return ColumnRole::Business;
    if (const ColumnRole own = roleByKind(kind, last); own != ColumnRole::Text)
        return own;
    if (const ColumnRole joined = roleByKind(kind, title); joined != ColumnRole::Text)
        return joined;
    const bool named = (last.startsWith(u"项目") && !last.startsWith(u"项目支出")) || last.endsWith(u"项目") || last == u"名称";
    return named ? ColumnRole::Name : ColumnRole::Text;
}

/** The year a 三公 header names first ("2022年度决算数"); 0 for none. */
int yearIn(QStringView title)
{
    static const QRegularExpression year(u"(?:19|20)\\d\\d(?=年)"_s);
    return year.match(title.toString()).captured().toInt();
}

Measure sanGongMeasure(QStringView group, int latestYear)
{
    if (group.contains(u"增") || group.contains(u"比上年"))
        return Measure::GrowthRate;
    if (group.contains(u'%') || group.contains(u"完成"))
        return Measure::Completion;
    if (group.contains(u"年初预算"))
        return Measure::InitialBudget;
    if (group.contains(u"全年预算") || group.contains(u"调整"))
        return Measure::FullBudget;
    if (group.contains(u"预算"))
        return Measure::Budget;
    const int year = yearIn(group);
    if (hasAny(group, {u"上年", u"上一年"}) || (year > 0 && year < latestYear))
        return Measure::Prior;
    return Measure::Actual;
}

void assignSanGong(std::vector<Column> &columns)
{
    int latestYear = 0;
    for (const Column &column : columns)
        latestYear = std::max(latestYear, yearIn(column.title));
    for (Column &column : columns) {
        const qsizetype groupEnd = column.title.indexOf(u'-');
        QString group = column.title.left(std::max<qsizetype>(groupEnd, 0));
        QString concept_ = sanGongConcept(column.title.mid(groupEnd + 1));
        if (concept_.isEmpty() && groupEnd > 0) { // 公务接待费-决算数: the item stands over budget and actual
            const qsizetype itemEnd = column.title.lastIndexOf(u'-');
            concept_ = sanGongConcept(column.title.left(itemEnd));
            group = column.title.mid(itemEnd + 1);
        }
        if (column.role != ColumnRole::Text || concept_.isEmpty())
            continue;
        column.role = ColumnRole::SanGong;
        column.conceptId = concept_;
        column.measure = sanGongMeasure(group, latestYear);
    }
}

/** A form that lists the items in its rows says in its columns only what is told of each: 预算数, 决算数, 完成率. */
void assignItemRows(std::vector<Column> &columns)
{
    if (std::any_of(columns.begin(), columns.end(), [](const Column &column) { return column.role == ColumnRole::SanGong; }))
        return;
    int latestYear = 0;
    for (const Column &column : columns)
        latestYear = std::max(latestYear, yearIn(column.title));
    for (Column &column : columns) {
        if (column.role == ColumnRole::Name || column.role == ColumnRole::LineNumber || column.role == ColumnRole::Code ||
            !hasAny(column.title, {u"预算", u"决算", u"上年", u"完成", u"增", u"支出数"}))
            continue;
        column.role = ColumnRole::SanGong;
        column.measure = sanGongMeasure(column.title, latestYear);
    }
}

Column column(const QString &title, int block)
{
    Column column;
    column.title = title;
    column.block = block;
    return column;
}

std::vector<Column> columnsOf(TableKind kind, std::initializer_list<QStringView> first,
                              std::initializer_list<QStringView> second = {})
{
    std::vector<Column> columns;
    for (const QStringView title : first)
        columns.push_back(column(title.toString(), 0));
    for (const QStringView title : second)
        columns.push_back(column(title.toString(), 1));
    assignRoles(kind, columns);
    return columns;
}

/** Yunnan's form has 合计 four times: of what was carried over, came in, was spent and is left. Columns whose titles lost that word get it back. */
void nameBalances(std::vector<Column> &columns)
{
    constexpr std::array groups{QStringView(u"年初结转和结余"), QStringView(u"本年收入"), QStringView(u"本年支出"), QStringView(u"年末结转和结余")};
    const auto last = [](const Column &column) { return column.title.mid(column.title.lastIndexOf(u'-') + 1); };
    const auto named = [&](QStringView group) { return std::any_of(columns.begin(), columns.end(), [&](const Column &column) { return column.title.startsWith(group); }); };
    const auto sums = std::count_if(columns.begin(), columns.end(), [&](const Column &column) { return last(column) == u"合计"; });
    if (sums != static_cast<std::ptrdiff_t>(groups.size()) || !named(groups.front()))
        return;
    size_t group = 0;
    for (Column &column : columns) {
        group += last(column) == u"合计" ? 1 : 0;
        if (group == 0 || last(column).isEmpty() || column.title.startsWith(groups[group - 1]))
            continue;
        const bool isPart = last(column) == u"小计" || last(column).endsWith(u"经费");
        column.title = groups[group - 1].toString() + (isPart ? u"-基本支出-"_s : u"-"_s) + last(column);
    }
}

/** The three columns behind 合计 are always those of the three budgets, though titles that touch ("一般公共预算财政拨政府性基金预算") say otherwise. */
void orderBudgets(std::vector<Column> &columns)
{
    constexpr std::array budgets{ColumnRole::General, ColumnRole::Fund, ColumnRole::Capital};
    if (columns.size() < budgets.size() + 1)
        return;
    const auto first = columns.end() - static_cast<std::ptrdiff_t>(budgets.size());
    const bool isOfBudgets = std::all_of(first, columns.end(), [&](const Column &column) { return std::find(budgets.begin(), budgets.end(), column.role) != budgets.end(); });
    if (isOfBudgets && (first - 1)->role == ColumnRole::Total)
        for (size_t i = 0; i < budgets.size(); ++i)
            (first + static_cast<std::ptrdiff_t>(i))->role = budgets[i];
}

constexpr size_t fewestBalances = 10; ///< columns of a form that prints all four

constexpr std::array namedKinds{TableKind::Income, TableKind::Expenditure, TableKind::Balance, TableKind::BasicEconomic};

} // namespace

void assignRoles(TableKind kind, std::vector<Column> &columns)
{
    bool weightSeen = false;
    if (kind == TableKind::General && columns.size() > fewestBalances)
        nameBalances(columns);
    for (Column &column : columns) {
        const QString title = withoutSpaces(column.title);
        ColumnRole role = roleOf(kind, title);
        // A form that prints 分值 twice means the score by the second one.
        if (role == ColumnRole::Weight && weightSeen && column.role == ColumnRole::Text)
            role = ColumnRole::Score;
        weightSeen = weightSeen || role == ColumnRole::Weight;
        if (column.role == ColumnRole::Text)
            column.role = kind == TableKind::SanGong && title.contains(u'-') ? ColumnRole::Text : role;
    }
    if (kind == TableKind::Appropriation)
        orderBudgets(columns);
    if (kind == TableKind::SanGong) {
        assignSanGong(columns);
        assignItemRows(columns);
    }
    if (kind == TableKind::BasicEconomic)
        for (Column &column : columns)
            if (column.role == ColumnRole::Text && column.title.endsWith(u"经费"))
                column.conceptId = column.title.endsWith(u"人员经费") ? u"general.personnel"_s : u"general.public"_s;
}

std::vector<Column> standardColumns(TableKind kind)
{
    switch (kind) {
    case TableKind::Balance:
        return columnsOf(kind, {u"收入项目", u"行次", u"决算数"}, {u"支出项目", u"行次", u"决算数"});
    case TableKind::Appropriation:
        return columnsOf(kind, {u"收入项目", u"行次", u"决算数"},
                         {u"支出项目", u"行次", u"合计", u"一般公共预算财政拨款", u"政府性基金预算财政拨款", u"国有资本经营预算财政拨款"});
    case TableKind::Income:
        return columnsOf(kind, {u"功能分类科目编码", u"科目名称", u"本年收入合计", u"财政拨款收入", u"上级补助收入", u"事业收入",
                                u"经营收入", u"附属单位上缴收入", u"其他收入"});
    case TableKind::Expenditure:
        return columnsOf(kind, {u"功能分类科目编码", u"科目名称", u"本年支出合计", u"基本支出", u"项目支出", u"上缴上级支出",
                                u"经营支出", u"对附属单位补助支出"});
    case TableKind::General:
    case TableKind::Capital:
        return columnsOf(kind, {u"功能分类科目编码", u"科目名称", u"本年支出-合计", u"本年支出-基本支出", u"本年支出-项目支出"});
    case TableKind::Fund:
        return columnsOf(kind, {u"功能分类科目编码", u"科目名称", u"年初结转和结余", u"本年收入", u"本年支出-小计",
                                u"本年支出-基本支出", u"本年支出-项目支出", u"年末结转和结余"});
    default:
        return {};
    }
}

bool namesColumn(QStringView title)
{
    for (const QStringView word : {u"小计", u"合计", u"金额", u"决算数", u"预算数"})
        if (title == word)
            return true;
    return std::any_of(std::begin(namedKinds), std::end(namedKinds), [&](TableKind kind) {
        return roleOf(kind, title) != ColumnRole::Text;
    }) || !sanGongConcept(title).isEmpty();
}

QString sanGongConcept(QStringView label)
{
    const QString text = withoutSpaces(label);
    const qsizetype last = text.lastIndexOf(u'-');
    const QString own = text.mid(last + 1);
    if (hasAny(own, {u"团组", u"人次", u"人数", u"批次", u"保有", u"购置数"})) // counted, not paid
        return {};
    if (own.contains(u"出国"))
        return u"sangong.abroad"_s;
    if (own.contains(u"接待"))
        return own.contains(u"国内") ? u"sangong.reception.domestic"_s
               : hasAny(own, {u"国（境）外", u"国(境)外", u"外事"}) ? u"sangong.reception.foreign"_s
                                                             : u"sangong.reception"_s;
    if (own.contains(u"购置") && own.contains(u"运行"))
        return u"sangong.vehicle"_s;
    if (own.contains(u"购置"))
        return u"sangong.vehicle.purchase"_s;
    if (own.contains(u"运行"))
        return own.contains(u"机关") || own.contains(u"机构") ? QString() : u"sangong.vehicle.running"_s;
    if (own == u"小计" && text.contains(u"用车"))
        return u"sangong.vehicle"_s;
    if (own.endsWith(u"公务用车费") || own.endsWith(u"公务用车经费"))
        return u"sangong.vehicle"_s;
    if (own.contains(u"会议费"))
        return u"meeting"_s;
    if (own.contains(u"培训费"))
        return u"training"_s;
    return own == u"合计" || own == u"小计" || own.contains(u"三公") ? u"sangong.total"_s : QString();
}

} // namespace tieout
