#include "check/owntables.h"

#include "check/tablerows.h"
#include "parse/tableforms.h"

#include <QRegularExpression>
#include <array>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** A header's words without unit and remarks: "预算金额(万元)" -> "预算金额". */
QString headWords(const QString &title)
{
    static const QRegularExpression brackets(u"[（(][^（）()]*[)）]"_s);
    return withoutSpaces(title).remove(brackets);
}

struct HeadWords
{
    QRegularExpression words;
    int OwnColumns::*column;
};

const std::array<HeadWords, 6> &heads()
{
    static const std::array all{
        HeadWords{QRegularExpression(u"^年初预算(?:数|额|金额|安排数?)?$"_s), &OwnColumns::initial},
        HeadWords{QRegularExpression(u"^(?:年中|中期|预算|当年)?(?:调整|追加|调剂)(?:数|额|金额|预算数?)?$|^预算调整$"_s), &OwnColumns::adjustment},
        HeadWords{QRegularExpression(u"^(?:(?:年度|全年)?(?:总)?预算|调整后(?:的)?预算|预算合计)(?:总额|数|额|金额|安排数?)?$"_s), &OwnColumns::full},
        HeadWords{QRegularExpression(u"^(?:预算|全年|实际|年度)?(?:执行|支出|支付|决算)(?:数|额|金额)?$|^预算执行(?:数|额|金额)?$|^实际(?:支出|支付|执行)(?:数|额|金额)?$"_s), &OwnColumns::spent},
        HeadWords{QRegularExpression(u"^(?:预算|资金|支出|项目)?(?:执行率|执行进度|支出进度|完成率)$"_s), &OwnColumns::rate},
        HeadWords{QRegularExpression(u"^(?:部门)?(?:预算|支出)?(?:项目|科目|名称|内容)(?:名称|内容)?$"_s), &OwnColumns::name},
    };
    return all;
}

} // namespace

OwnColumns ownColumns(const Table &table)
{
    OwnColumns found;
    if (table.kind != TableKind::Other)
        return found;
    constexpr int twice = -2;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const QString title = headWords(table.columns[i].title);
        for (const HeadWords &head : heads())
            if (head.words.match(title).hasMatch()) {
                int &column = found.*head.column;
                column = column == -1 ? static_cast<int>(i) : twice;
                break;
            }
    }
    return found;
}

QString ownRowName(const Table &table, const OwnColumns &columns, int row)
{
    const Cell *cell = table.cell(row, std::max(columns.name, 0));
    return cell == nullptr || cell->state != CellState::Text ? QString() : withoutSpaces(cell->text);
}

std::vector<OwnSum> ownSums(const Table &table, const OwnColumns &columns)
{
    std::vector<OwnSum> sums;
    if (table.kind != TableKind::Other)
        return sums;
    OwnSum whole, group;
    bool hasNumbered = false;
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row)
        hasNumbered = hasNumbered || beginsWithOrdinal(ownRowName(table, columns, row));
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
        const QString name = ownRowName(table, columns, row);
        if (name.contains(u"小计") || name.contains(u"其中"))
            return {};
        if (isHeaderRow(table, row))
            continue;
        if (table.rows[static_cast<size_t>(row)].isTotal || name == u"合计" || name == u"总计") {
            if (whole.total >= 0)
                return {};
            whole.total = row;
        } else if (!hasNumbered || beginsWithOrdinal(name)) {
            whole.parts.push_back(row);
            if (group.parts.size() > 1)
                sums.push_back(group);
            group = {row, {}};
        } else if (group.total >= 0) {
            group.parts.push_back(row);
        }
    }
    if (group.parts.size() > 1)
        sums.push_back(group);
    if (whole.total >= 0 && whole.parts.size() > 1)
        sums.push_back(whole);
    return sums;
}

int columnTitled(const Table &table, std::initializer_list<QStringView> titles)
{
    int found = -1;
    for (size_t i = 0; i < table.columns.size(); ++i)
        for (const QStringView title : titles)
            if (withoutSpaces(table.columns[i].title) == title)
                found = found == -1 ? static_cast<int>(i) : -2;
    return std::max(found, -1);
}

ResultColumns resultColumns(const Table &table)
{
    return {columnTitled(table, {u"目标值", u"指标值", u"年度指标值", u"预期指标值"}), columnTitled(table, {u"完成值", u"实际完成值", u"实际完成指标值"})};
}

} // namespace tieout
