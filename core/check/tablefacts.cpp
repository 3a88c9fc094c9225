#include "check/tablefacts.h"

#include "check/tablerows.h"
#include "parse/concepts.h"
#include "parse/subjectcodes.h"

#include <array>

namespace tieout {

namespace {

struct NamedConcept
{
    const char16_t *part; ///< what the row's name contains
    const char *conceptId;
};

// Longer names first: 财政拨款收入 is part of 一般公共预算财政拨款收入.
constexpr std::array<NamedConcept, 16> incomeRows{{
    {u"一般公共预算财政拨款", "general.income"},
    {u"政府性基金预算财政拨款", "fund.income"},
    {u"国有资本经营预算财政拨款", "capital.income"},
    {u"财政拨款收入", "income.appropriation"},
    {u"上级补助收入", "income.superior"},
    {u"事业收入", "income.business"},
    {u"附属单位上缴", "income.subordinate"},
    {u"附属单位缴款", "income.subordinate"},
    {u"经营收入", "income.operating"},
    {u"其他收入", "income.other"},
    {u"本年收入合计", "income"},
    {u"使用非财政拨款结余", "surplus-used"},
    {u"用事业基金弥补", "surplus-used"},
    {u"年初", "opening"},
    {u"上年结转", "opening"},
    {u"上年结余", "opening"},
}};

constexpr std::array<NamedConcept, 4> expenditureRows{{
    {u"本年支出合计", "expenditure"},
    {u"结余分配", "surplus-distributed"},
    {u"年末", "closing"},
    {u"结转下年", "closing"},
}};

struct RoleConcept
{
    ColumnRole role;
    const char *conceptId;
};

constexpr std::array<RoleConcept, 8> incomeColumns{{{ColumnRole::Total, "income"},
                                                    {ColumnRole::Appropriation, "income.appropriation"},
                                                    {ColumnRole::Superior, "income.superior"},
                                                    {ColumnRole::Business, "income.business"},
                                                    {ColumnRole::Operating, "income.operating"},
                                                    {ColumnRole::Subordinate, "income.subordinate"},
                                                    {ColumnRole::OtherIncome, "income.other"},
                                                    {ColumnRole::Text, ""}}};
constexpr std::array<RoleConcept, 8> expenditureColumns{{{ColumnRole::Total, "expenditure"},
                                                         {ColumnRole::Basic, "expenditure.basic"},
                                                         {ColumnRole::Project, "expenditure.project"},
                                                         {ColumnRole::ToSuperior, "expenditure.to-superior"},
                                                         {ColumnRole::ToOperating, "expenditure.operating"},
                                                         {ColumnRole::ToSubordinate, "expenditure.to-subordinate"},
                                                         {ColumnRole::Text, ""},
                                                         {ColumnRole::Text, ""}}};
constexpr std::array<RoleConcept, 8> generalColumns{{{ColumnRole::Total, "general.expenditure"},
                                                     {ColumnRole::Basic, "general.basic"},
                                                     {ColumnRole::Project, "general.project"},
                                                     {ColumnRole::Text, ""},
                                                     {ColumnRole::Text, ""},
                                                     {ColumnRole::Text, ""},
                                                     {ColumnRole::Text, ""},
                                                     {ColumnRole::Text, ""}}};
constexpr std::array<RoleConcept, 8> fundColumns{{{ColumnRole::Total, "fund.expenditure"},
                                                  {ColumnRole::Basic, "fund.basic"},
                                                  {ColumnRole::Project, "fund.project"},
                                                  {ColumnRole::Opening, "fund.opening"},
                                                  {ColumnRole::Income, "fund.income"},
                                                  {ColumnRole::Closing, "fund.closing"},
                                                  {ColumnRole::Text, ""},
                                                  {ColumnRole::Text, ""}}};
constexpr std::array<RoleConcept, 8> capitalColumns{{{ColumnRole::Total, "capital.expenditure"},
                                                     {ColumnRole::Basic, "capital.basic"},
                                                     {ColumnRole::Project, "capital.project"},
                                                     {ColumnRole::Opening, "capital.opening"},
                                                     {ColumnRole::Income, "capital.income"},
                                                     {ColumnRole::Closing, "capital.closing"},
                                                     {ColumnRole::Text, ""},
                                                     {ColumnRole::Text, ""}}};

/** Collects the facts of one table after the other. */
class FactFinder
{
public:
    explicit FactFinder(const Query &query) : m_query(query) {}

    std::vector<Fact> find()
    {
        for (size_t i = 0; i < m_query.report().tables.size(); ++i)
            findIn(static_cast<int>(i));
        return std::move(m_facts);
    }

private:
    [[nodiscard]] const Table &table(int index) const { return m_query.report().tables[static_cast<size_t>(index)]; }

    void add(const QString &conceptId, const QString &code, int index, int row, int column,
             Measure measure = Measure::Actual)
    {
        if (conceptId.isEmpty() || column < 0)
            return;
        if (auto operand = m_query.cell(index, row, column))
            m_facts.push_back({conceptId, code, measure, std::move(*operand)});
    }

    void findIn(int index)
    {
        switch (table(index).kind) {
        case TableKind::Balance:
            return balance(index, false);
        case TableKind::Appropriation:
            return balance(index, true);
        case TableKind::Income:
            return coded(index, incomeColumns, QStringLiteral("function@income"));
        case TableKind::Expenditure:
            return coded(index, expenditureColumns, QStringLiteral("function@expenditure"));
        case TableKind::General:
            return coded(index, generalColumns, QStringLiteral("function"));
        case TableKind::Fund:
            return coded(index, fundColumns, QStringLiteral("function@fund"));
        case TableKind::Capital:
            return coded(index, capitalColumns, QStringLiteral("function@capital"));
        case TableKind::BasicEconomic:
            return economic(index);
        case TableKind::SanGong:
            return sanGong(index);
        case TableKind::Statistics:
            return statistics(index);
        default:
            return;
        }
    }

    void balance(int index, bool appropriation)
    {
        const Table &in = table(index);
        const QString suffix = appropriation ? QStringLiteral("@appropriation") : QStringLiteral("@balance");
        bool openingSeen = false;
        for (int row = 0; row < static_cast<int>(in.rows.size()); ++row) {
            QString income = balanceConcept(rowName(in, row, 0), true, appropriation);
            // Under 年初财政拨款结转和结余 its parts repeat the names of the income rows.
            openingSeen = openingSeen || income.endsWith(u"opening");
            if (appropriation && openingSeen && income.endsWith(u".income") && income != u"appropriation.income")
                income.clear();
            add(income, {}, index, row, amountColumn(in, 0));
            const QString name = rowName(in, row, 1);
            const QString expenditure = balanceConcept(name, false, appropriation);
            const QString code = expenditure.isEmpty() ? functionCode({name}) : QString();
            const QString conceptId =
                !expenditure.isEmpty() ? expenditure : code.isEmpty() ? QString() : QStringLiteral("function") + suffix;
            add(conceptId, code, index, row, amountColumn(in, 1));
            if (appropriation)
                scopes(index, row, expenditure, code);
        }
    }

    /** 财政拨款总表 splits each expenditure row by 一般公共预算, 政府性基金, 国有资本. */
    void scopes(int index, int row, const QString &expenditure, const QString &code)
    {
        const Table &in = table(index);
        const int general = in.column(ColumnRole::General, 1);
        if (!code.isEmpty())
            add(QStringLiteral("function"), code, index, row, general);
        if (expenditure != u"appropriation.expenditure")
            return;
        add(QStringLiteral("general.expenditure"), {}, index, row, general);
        add(QStringLiteral("fund.expenditure"), {}, index, row, in.column(ColumnRole::Fund, 1));
        add(QStringLiteral("capital.expenditure"), {}, index, row, in.column(ColumnRole::Capital, 1));
    }

    static int amountColumn(const Table &in, int block)
    {
        for (const ColumnRole role : {ColumnRole::Amount, ColumnRole::Total})
            if (const int column = in.column(role, block); column >= 0)
                return column;
        return -1;
    }

    template <size_t N>
    void coded(int index, const std::array<RoleConcept, N> &roles, const QString &codedConcept)
    {
        const Table &in = table(index);
        for (int row = 0; row < static_cast<int>(in.rows.size()); ++row) {
            const QString code = rowCode(in, row);
            const bool total = code.isEmpty() && isTotalRow(in, row);
            if (total)
                for (const RoleConcept &role : roles)
                    add(QString::fromLatin1(role.conceptId), {}, index, row, in.column(role.role));
            else if (!code.isEmpty())
                add(codedConcept, code, index, row, in.column(ColumnRole::Total));
            if (!code.isEmpty()) {
                add(codedConcept + QStringLiteral(".basic"), code, index, row, in.column(ColumnRole::Basic));
                add(codedConcept + QStringLiteral(".project"), code, index, row, in.column(ColumnRole::Project));
            }
        }
    }

    void economic(int index)
    {
        const Table &in = table(index);
        const auto isTotal = [&](int row, int block) { const QString name = rowName(in, row, block); return name == u"合计" || name == u"总计"; };
        int totals = 0;
        for (int row = 0; row < static_cast<int>(in.rows.size()); ++row)
            for (int block = 0; block < blockCount(in); ++block)
                totals += isTotal(row, block) ? 1 : 0;
        // Where 合计 stands several times, those of 人员经费 and 公用经费 have lost their names.
        for (int row = 0; row < static_cast<int>(in.rows.size()); ++row)
            for (int block = 0; block < blockCount(in); ++block)
                if (totals < 2 || !isTotal(row, block))
                    economicCell(index, row, block);
    }

    /** Where a form lists all spending, its basic part is the column 其中：基本支出. */
    void economicCell(int index, int row, int block)
    {
        const Table &in = table(index);
        const int part = in.column(ColumnRole::BasicPart, block);
        const int column = part >= 0 ? part : amountColumn(in, block);
        const QString code = rowCode(in, row, block);
        const QString name = rowName(in, row, block);
        if (!code.isEmpty())
            add(QStringLiteral("economic"), code, index, row, column);
        else if (name.startsWith(u"人员") && name.endsWith(u"合计"))
            add(QStringLiteral("general.personnel"), {}, index, row, column);
        else if (name.contains(u"公用") && name.endsWith(u"合计"))
            add(QStringLiteral("general.public"), {}, index, row, column);
        else if (code.isEmpty() && (name == u"合计" || name == u"总计"))
            add(QStringLiteral("general.basic"), {}, index, row, column);
        if (part >= 0 && !code.isEmpty())
            add(QStringLiteral("economic@all"), code, index, row, amountColumn(in, block));
    }

    void sanGong(int index)
    {
        const Table &in = table(index);
        for (int row = 0; row < static_cast<int>(in.rows.size()); ++row) {
            const QString label = rowName(in, row);
            if (label.contains(u"增减"))
                continue;
            const bool isBudget = label.endsWith(u"预算数"); // a form that prints its measures one below the other
            for (size_t i = 0; i < in.columns.size(); ++i)
                if (const QString item = sanGongItem(in, row, static_cast<int>(i)); !item.isEmpty())
                    add(item, {}, index, row, static_cast<int>(i), isBudget ? Measure::Budget : in.columns[i].measure);
        }
    }

    void statistics(int index)
    {
        const Table &in = table(index);
        SectionTopic topic = SectionTopic::Procurement;
        for (int row = 0; row < static_cast<int>(in.rows.size()); ++row) {
            const QString name = rowName(in, row);
            if (name.contains(u"三公"))
                topic = SectionTopic::SanGong;
            else if (name.contains(u"机关运行"))
                topic = SectionTopic::Operation;
            else if (name.contains(u"资产") || name.contains(u"车辆"))
                topic = SectionTopic::Assets;
            else if (name.contains(u"采购"))
                topic = SectionTopic::Procurement;
            const QString conceptId = conceptOf(name, topic);
            const bool isPart = topic == SectionTopic::SanGong && !conceptId.startsWith(u"sangong"); // its 支出合计 is not that of the year
            add(isPart ? QString() : conceptId, {}, index, row, amountColumn(in, 0));
        }
    }

    const Query &m_query;
    std::vector<Fact> m_facts;
};

} // namespace

std::vector<Fact> tableFacts(const Query &query)
{
    return FactFinder(query).find();
}

QString balanceConcept(const QString &rowName, bool incomeSide, bool appropriation)
{
    if (rowName.isEmpty())
        return {};
    if (rowName == u"总计" || rowName == u"合计" || rowName == u"收入总计" || rowName == u"支出总计") {
        if (appropriation)
            return incomeSide ? QStringLiteral("appropriation.income-total")
                              : QStringLiteral("appropriation.expenditure-total");
        return incomeSide ? QStringLiteral("balance.income") : QStringLiteral("balance.expenditure");
    }
    const auto find = [&](const auto &rows) {
        for (const NamedConcept &row : rows)
            if (rowName.contains(QStringView(row.part)))
                return QString::fromLatin1(row.conceptId);
        return QString();
    };
    QString conceptId = incomeSide ? find(incomeRows) : find(expenditureRows);
    if (!appropriation)
        return conceptId;
    if (conceptId == u"income" || conceptId == u"expenditure" || conceptId == u"opening" || conceptId == u"closing")
        return QStringLiteral("appropriation.") + conceptId;
    return incomeSide && conceptId.endsWith(u".income") ? conceptId : QString();
}

} // namespace tieout
