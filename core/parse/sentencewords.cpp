#include "parse/sentencewords.h"

#include "base/words.h"

#include <QHash>
#include <QStringList>
#include <algorithm>
#include <array>
#include <vector>

namespace tieout {

namespace {

struct WordList
{
    TokenKind kind;
    const char16_t *words; // separated by spaces
};

constexpr std::array<WordList, 25> lists{{
    {TokenKind::InitialBudget, u"年初预算数 年初预算 年初部门预算 年初批复预算 年初预算批复数 年初批复数 年初预算安排 年初核定预算 年预算数 年预算"},
    {TokenKind::FullBudget, u"全年预算数 全年预算 调整预算数 调整预算 调整后预算数 调整后预算 调整后的预算 调整后全年预算 全年数 "
                            u"年度预算数 年度预算 全年预算总额 调整后年度预算 调整后预算总额"},
    {TokenKind::Budget, u"预算数 预算 预算安排 支出预算 支出预算数 预算总额 预算金额"},
    {TokenKind::Actual, u"支出决算数 支出决算 决算数 决算支出 决算 实际支出 实际支付数 执行数 预算执行数 支出执行数 决算金额 支出数 实际执行数 实际支出数"},
    {TokenKind::Prior, u"上年度 上年 去年 上一年度 上一年 上年同期 去年同期 上年决算数 上年度决算数 上年决算"},
    {TokenKind::Up, u"增加 增长 上升 提高 增多 增幅 增加额 增长率 增加了 增长了 上涨 增加数 增长额 增长幅度 增支"},
    {TokenKind::Down, u"减少 下降 降低 较少 降幅 减少额 下降率 减少了 下降了 降低了 压减 减幅 减少数 下降幅度 减支 负增长 缩减"},
    {TokenKind::UpOrDown, u"增加（减少） 减少（增加） 增长（下降） 下降（增长） 增长（降低） 降低（增长） 增加(减少) 减少(增加) "
                          u"增长(下降) 下降(增长) 增长(降低) 增减 差值 差额 增减额 增减率 预决算差异率 差异率 增加/减少 增长/下降 增（减） 增加或减少"},
    {TokenKind::Share, u"占比 占 占比为 所占比例 所占比重"},
    {TokenKind::CompleteInitial, u"完成年初预算数的 完成年初预算数 完成年初预算的 完成年初预算 完成了年初预算的 完成年初预算支出的 "
                                 u"为年初预算的 为年初预算数的 是年初预算的 占年初预算的 占年初预算数的 占年初预算 占年初预算数 为年初预算 为年初预算数 完成年初部门预算的"},
    {TokenKind::CompleteFull, u"完成全年预算数的 完成全年预算数 完成全年预算的 完成全年预算 完成全年数的 完成全年数 完成调整预算的 "
                              u"完成调整预算数的 完成调整预算 完成调整后预算的 完成调整后预算数的 完成调整后预算 为全年预算的 为全年预算数的 "
                              u"为调整预算的 为调整预算数的 完成年度预算的 完成年度预算 完成全年预算支出的 占全年预算的 占全年预算数的 占全年预算 占全年预算数 占调整预算 占调整预算数 占调整预算的 占调整预算数的 占调整后预算 占调整后预算数 占调整后预算的 占调整后预算数的 占年度预算 占年计划 占年度计划 完成年计划"},
    {TokenKind::Complete, u"完成预算的 完成预算数的 完成预算数 完成预算 完成了预算的 为预算的 为预算数的 是预算的 占预算的 占预算数的 "
                          u"占预算数 预算执行比例 执行比例 预算执行比例为 执行比例为 执行率 执行率为 预算执行率 预算执行率为 预算完成率 预算完成率为 完成率 预算执行进度 执行进度 资金执行率 "
                          u"预算执行进度达 完成当年预算的 完成当年预算 完成支出预算的 预算的"},
    {TokenKind::Compare, u"比 较 与 相比 相较 对比 相较于 比较 较之 与之 相对 同比 比起"},
    {TokenKind::Equal, u"持平 基本持平 一致 相同 相等 等于 无增减变化 无变化 无增减 没有变化 无差异"},
    {TokenKind::Greater, u"大于 高于 多于"},
    {TokenKind::Less, u"小于 低于 少于"},
    {TokenKind::GreaterOrLess, u"大于（小于） 小于（大于） 大于(小于) 小于(大于) 大于（小于、等于） 大于/小于"},
    {TokenKind::Among, u"其中"},
    {TokenKind::Includes, u"主要用于以下方面 主要用于以下几个方面 用于以下方面 用于以下几方面 分别为 分别是 包括 包含 包括以下 构成如下 具体构成为 构成为 具体构成如下 主要用于以下几方面"},
    {TokenKind::Mainly, u"主要 等"},
    {TokenKind::Reason, u"主要原因 原因 主要用于 主要是 主要变动原因 变动原因 主要包括 由于 用于 因为 开支内容包括 主要为 主要系 主要支出 主要反映 具体内容包括 未使用 环比"},
    {TokenKind::Respectively, u"分别 各是 各为 各自为"},
    {TokenKind::Filler, u"为 是 共 均为 均 约 约为 了 的 数 本年度 年度 本年 全年 当年 本部门 本单位 我单位 我部门 我局 我委 部门 单位 总额 金额 "
                        u"合计 共计 累计 总计 财政拨款 财政拨款支出 财政拨款安排 一般公共预算财政拨款 一般公共预算财政 一般公共预算 政府性基金预算 "
                        u"公共预算财政拨款 公共预算 公共财政预算拨款 公共财政预算 公共财政拨款 国有资本经营预算 安排 情况 各 达 达到 支出 费用 经费 费 资金 资金为 有 还有 实际 完成 执行 截至 末 底 决 年 本 和 及 各项 "
                        u"支出为 开支 发生 总 本级 由 从 到 至 计 项目 每 另 另外 在 上 同时 全部 支 支出总额 按 按照 经济 分类 使用 "
                        u"部门预算 预算管理 预决算 人民币 幅度 分 数为 总数 数量 我 年中 以下 个数 批次 人次 人数 人次数 批次数 辆数 团组数 团组 “ ” "
                        u"保有量 核定 现有 名 人员 总人数 比例 比重 比率 收入 收支 收、支 共有 实有 接待 来宾 同口径 按同口径 可比口径 按可比口径 同期 期末 增减说明 增减情况 增减变化 增减变动 折合 截止 日期 万元 元 亿元"},
    {TokenKind::Within, u"中， 中, 中："},
    {TokenKind::Colon, u"： :"},
}};

struct Entry
{
    QString word;
    TokenKind kind;
};

const QHash<char16_t, std::vector<Entry>> &entries()
{
    static const QHash<char16_t, std::vector<Entry>> table = [] {
        QHash<char16_t, std::vector<Entry>> out;
        for (const WordList &list : lists)
            for (const QString &word : QString::fromUtf16(list.words).split(u' ', Qt::SkipEmptyParts))
                out[word.front().unicode()].push_back({word, list.kind});
        for (std::vector<Entry> &words : out)
            std::stable_sort(words.begin(), words.end(),
                             [](const Entry &a, const Entry &b) { return a.word.size() > b.word.size(); });
        return out;
    }();
    return table;
}

} // namespace

SentenceWord sentenceWord(QStringView text, qsizetype at)
{
    // "比上年少 3 辆": right before a number, and not 至少, 不少, 最多, 超过.
    const bool counts = (text[at] == u'少' || text[at] == u'多') && at > 0 && at + 1 < text.size() && text[at + 1].unicode() < 0x80 && text[at + 1].isDigit();
    if (counts && !isOneOf(text[at - 1], u"至不最减较许大增缺很众诸"))
        return {text[at] == u'少' ? TokenKind::Down : TokenKind::Up, 1};
    // "比上年增 5%", "净减 3 万元": behind what tells the comparison, and not 新增 2 辆 or 核减 5 万元.
    const bool changes = isOneOf(text[at], u"增升减降") && at > 0 && at + 1 < text.size() && text[at + 1].unicode() < 0x80 && text[at + 1].isDigit();
    if (changes && isOneOf(text[at - 1], u"年比期度净"))
        return {isOneOf(text[at], u"增升") ? TokenKind::Up : TokenKind::Down, 1};
    // "较上年增收 5 万元", "超支 1 万元": right before a number, and not 农民增收项目.
    if (at + 2 < text.size() && text[at + 2].unicode() < 0x80 && text[at + 2].isDigit()) {
        const QStringView word = text.mid(at, 2);
        if (word == u"增收" || word == u"超收" || word == u"超支")
            return {TokenKind::Up, 2};
        if (word == u"减收" || word == u"短收" || word == u"节支")
            return {TokenKind::Down, 2};
    }
    const auto it = entries().constFind(text[at].unicode());
    if (it == entries().constEnd())
        return {};
    const QStringView rest = text.mid(at);
    for (const Entry &entry : *it)
        if (rest.startsWith(entry.word))
            return {entry.kind, entry.kind == TokenKind::Within ? 1 : entry.word.size()};
    return {};
}

} // namespace tieout
