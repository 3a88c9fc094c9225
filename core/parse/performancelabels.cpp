#include "base/words.h"
#include "parse/performanceforms.h"
#include "parse/tableforms.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

// What the labels begin with: a look at one character spares nearly all searches.
constexpr QStringView indicatorInitials = u"一二三四指年预计全目绩标调实完评依度分权满自得偏未扣差原改备";
constexpr QStringView fundsInitials = u"任主完目预年全实执支资结分权得总财其备";

const QRegularExpression &indicatorLabel()
{
    static const QRegularExpression label(
        u"(?:[一二三四]级指标|指标内容|指标名称|(?:年初|年度|预期|计划|全年|目标|绩效)?(?:目标|指标|标准|计划)值(?:[（(][^（）()]{1,8}[)）])?|调整后(?:的)?指标值|"
        "(?:全年|年度)?(?:实际)?完成(?:指标)?(?:值|情况)(?:[（(][^（）()]{1,8}[)）])?|实际值|完成率|评(?:分|价)(?:标准|依据|办法|规则)|计分(?:标准|办法)|指标(?:说明|解释|性质|分值|权重)|依据资料|"
        "计量单位|度量单位|单位|性质|(?:指标)?(?:分值|权重)(?:[（(][^（）()]{1,6}[)）])?|标准分|满分|(?:自评|实际|评价)?得分(?:[（(][^（）()]{1,6}[)）])?|自评分数?|评分|"
        "(?:偏差|未完成|扣分|差异)(?:的)?(?:原因)(?:分析)?(?:(?:及|和|与)(?:拟采取的?|下一步)?(?:改进|整改)?措施)?|(?:原因)?分析及改进措施|(?:偏差)?原因(?:分析)?说明|改进措施|备注)"_s);
    return label;
}

const QRegularExpression &fundsLabel()
{
    static const QRegularExpression label(
        u"(?:任务名称|主要内容|完成情况|目标申报数|预算编制数|(?:(?:年初|全年|年度)预算(?:安排)?数?|预算(?:安排)?数)(?:[（(][^（）()]{1,6}[)）])?|(?:全年|实际|预算)?(?:执行|支出)数(?:[（(][^（）()]{1,6}[)）])?|"
        "(?:资金)?(?:年末)?结[（(]?转?[)）]?余(?:资金|数)?|(?:预算)?执行率(?:[（(][^（）()]{1,9}[)）])?|分值(?:[（(][^（）()]{1,6}[)）])?|权重|"
        "得分|总额|财政拨款|其他资金|备注)"_s);
    return label;
}

/** The labels that a block of that kind may have at its head. */
const QRegularExpression &labelOf(TableKind kind)
{
    return kind == TableKind::PerformanceFunds ? fundsLabel() : indicatorLabel();
}

/** Whether one of these labels begins so. */
bool mayBeginLabel(QChar c, TableKind kind)
{
    return (kind == TableKind::PerformanceFunds ? fundsInitials : indicatorInitials).contains(c);
}

/** Words joined from `begin` on, with the offset at which each begins. */
struct JoinedWords
{
    QString text;
    std::vector<qsizetype> starts;
};

JoinedWords joined(const TableWords &words, size_t begin, size_t limit)
{
    constexpr qsizetype usual = 4; // letters of a word
    JoinedWords out;
    out.text.reserve(usual * static_cast<qsizetype>(limit));
    out.starts.reserve(limit);
    for (size_t i = begin; i < words.size() && i < begin + limit; ++i) {
        out.starts.push_back(out.text.size());
        out.text += words[i].text;
    }
    return out;
}

constexpr std::array groupNames{u"产出指标", u"效益指标", u"满意度指标", u"成本指标", u"效果指标", u"项目决策", u"过程管理", u"项目管理",
                                u"部门管理", u"决策指标", u"过程指标", u"项目产出", u"项目效益", u"项目效果", u"决策", u"过程", u"产出", u"效益", u"满意度"};

constexpr std::array subGroupNames{u"数量指标", u"质量指标", u"时效指标", u"成本指标", u"经济成本指标", u"社会成本指标", u"生态环境成本指标",
                                   u"经济效益指标", u"社会效益指标", u"生态效益指标", u"可持续影响指标", u"可持续发展指标", u"经济效益", u"社会效益",
                                   u"生态效益", u"可持续影响", u"服务对象满意度指标", u"服务对象满意度", u"受益对象满意度指标", u"社会公众满意度指标",
                                   u"帮扶对象满意度指标", u"满意度指标", u"决策依据", u"决策过程", u"绩效目标", u"资金分配", u"资金管理", u"组织管理",
                                   u"服务对象满意度指", u"可持续影响指", u"可持续发展指", u"社会效益指", u"经济效益指", // the last character lost
                                   u"项目立项", u"资金投入", u"组织实施", u"产出数量", u"产出质量", u"产出时效", u"产出成本"};

/** Whether a group or sub-group with a statutory name may begin with `c`. */
bool beginsKnownName(QChar c)
{
    static const QString initials = [] {
        QString all;
        for (const char16_t *name : groupNames)
            all += QChar(*name);
        for (const char16_t *name : subGroupNames)
            all += QChar(*name);
        return all;
    }();
    return initials.contains(c);
}

/** How many words behind a label hold its points: "（50分）", "(18 分)", "（50" "分）", "（ 50 分 ）". */
size_t pointsAt(const TableWords &words, size_t i, size_t end)
{
    static const QRegularExpression points(u"^[（(][0-9.]+分?[)）]$"_s);
    QString text;
    for (size_t k = i; k < end && k < i + 6; ++k) {
        text += words[k].text;
        if (text.front() != u'（' && text.front() != u'(')
            return 0;
        if (points.match(text).hasMatch())
            return k - i + 1;
    }
    return 0;
}

/** Whether a group's label may end with word `k`: it ends its line, or the label of a part stands behind it. */
bool endsLabel(const TableWords &words, size_t k, size_t end)
{
    if (words[k].endsLine)
        return true;
    return k + 1 < end && std::any_of(subGroupNames.begin(), subGroupNames.end(), [&](const char16_t *name) { return words[k + 1].text == QStringView(name); });
}

/** Whether word `k` ends as a label does: in 指标, spread or not, or in the bracket behind its points. */
bool endsAsLabel(const TableWords &words, size_t k)
{
    const QString &text = words[k].text;
    return text.endsWith(u"指标") || text.endsWith(u')') || text.endsWith(u'）') || (text == u"标"_s && k > 0 && words[k - 1].text == u"指"_s);
}

/** How many words spell a label whose points follow without a blank: "产出指标（60分）", "产出" "指标（60分）"; 0 for none. */
size_t gluedLabel(const TableWords &words, size_t i, size_t end, QStringView name)
{
    static const QRegularExpression points(u"^[（(][0-9.]+分[)）]$"_s);
    QString text;
    for (size_t k = i; k < end && k < i + 5 && words[i].text.front() == name.front(); ++k) {
        text += words[k].text;
        const QStringView both = text;
        if (both.startsWith(name) && both.size() > name.size() && endsLabel(words, k, end) && points.match(both.mid(name.size()).toString()).hasMatch())
            return k - i + 1;
        const bool goesOn = both.size() > name.size() ? both.startsWith(name) && isOneOf(both[name.size()], u"（(") : name.startsWith(both);
        if (!goesOn)
            return 0;
    }
    return 0;
}

} // namespace

size_t spelledBy(const TableWords &words, size_t i, size_t end, QStringView text)
{
    qsizetype at = 0;
    for (size_t k = i; k < end && words[i].text.front() == text.front(); ++k) {
        const QString &word = words[k].text;
        if (QStringView(text).mid(at, word.size()) != word)
            return 0;
        at += word.size();
        if (at == text.size())
            return k - i + 1;
    }
    return 0;
}

bool printsACellALine(const TableWords &words, size_t begin, size_t end)
{
    size_t alone = 0;
    for (size_t i = begin; i < end; ++i)
        alone += words[i].startsLine && words[i].endsLine ? 1 : 0;
    return end > begin + 8 && alone * 10 > (end - begin) * 9;
}

bool isLabelPart(QStringView text, bool ofGroup)
{
    const qsizetype bracket = text.indexOf(u'（');
    const QStringView name = bracket < 0 ? text : text.left(bracket);
    const auto holds = [&](const char16_t *label) { return QStringView(label).contains(name); };
    const auto isOfPoints = [](QChar c) { return c.isDigit() || isOneOf(c, u"（）().分"); };
    if (std::all_of(text.begin(), text.end(), isOfPoints))
        return true;
    return ofGroup ? std::any_of(groupNames.begin(), groupNames.end(), holds) : std::any_of(subGroupNames.begin(), subGroupNames.end(), holds);
}

bool isFormLabel(const QString &text, TableKind kind)
{
    if (text.isEmpty() || !mayBeginLabel(text.front(), kind))
        return false;
    const auto match = labelOf(kind).match(text, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() && match.capturedLength() == text.size();
}

LabelRun readLabels(const TableWords &words, size_t begin, TableKind kind)
{
    if (begin >= words.size() || !mayBeginLabel(words[begin].text.front(), kind))
        return {{}, begin};
    constexpr size_t longestLabel = 20, longestRun = 60; // words: a label may be printed letter by letter
    const QRegularExpression &label = labelOf(kind);
    if (!label.match(joined(words, begin, longestLabel).text, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption).hasMatch())
        return {{}, begin};
    const JoinedWords line = joined(words, begin, longestRun);
    LabelRun run;
    run.end = begin;
    qsizetype at = 0;
    size_t kept = 0;
    while (at < line.text.size()) {
        const auto match = label.match(line.text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        const bool again = match.hasMatch() && !run.columns.empty() && match.captured() == run.columns.front().title;
        if (!match.hasMatch() || again)
            break;
        Column column;
        column.title = match.captured();
        run.columns.push_back(column);
        at = match.capturedEnd();
        const auto next = std::find(line.starts.begin(), line.starts.end(), at);
        if (next != line.starts.end() || at == line.text.size()) {
            run.end = begin + static_cast<size_t>(next - line.starts.begin());
            kept = run.columns.size();
        }
    }
    run.columns.resize(kept);
    return run;
}

GroupLabel groupLabelAt(const TableWords &words, size_t i, size_t end)
{
    GroupLabel best;
    if (!words[i].startsLine && i > 0 && words[i - 1].line == words[i].line && !endsAsLabel(words, i - 1))
        return best;
    const auto consider = [&](QStringView name, bool isGroup) {
        const size_t length = spelledBy(words, i, end, name);
        if (length == 0)
            return;
        const size_t points = pointsAt(words, i + length, end);
        // Short names such as 产出 are labels only with their points behind them.
        if (name.size() < 4 && name != u"满意度" && points == 0)
            return;
        if (length + points > best.words)
            best = {name.toString(), isGroup || points > 0, true, length + points};
    };
    const auto considerGlued = [&](QStringView name) {
        const size_t length = gluedLabel(words, i, end, name);
        if (length > best.words)
            best = {name.toString(), true, true, length};
    };
    if (beginsKnownName(words[i].text.front())) {
        for (const char16_t *name : groupNames)
            considerGlued(name);
        for (const char16_t *name : groupNames)
            consider(name, QStringView(name) != u"成本指标" && QStringView(name) != u"满意度指标");
        for (const char16_t *name : subGroupNames)
            consider(name, false);
    }
    const auto startsGroup = [&](size_t k) {
        return beginsKnownName(words[k].text.front()) && std::any_of(groupNames.begin(), groupNames.end(), [&](QStringView name) {
            const size_t length = spelledBy(words, k, end, name);
            return length > 0 && pointsAt(words, k + length, end) > 0;
        });
    };
    static const QRegularExpression withPoints(u"^(\\p{Han}{2,8})[（(][0-9.]+分[)）]$"_s);
    for (size_t k = i; k < end && k < i + 5 && words[k].text.size() <= 12 && words[i].text.size() <= 4; ++k) {
        if (k > i && startsGroup(k))
            break;
        if (!words[k].endsLine || k - i + 1 <= best.words || !isOneOf(words[k].text.back(), u")）"))
            continue;
        const JoinedWords text = joined(words, i, k - i + 1);
        const auto match = withPoints.match(text.text);
        if (match.hasMatch())
            best = {match.captured(1), true, false, k - i + 1};
    }
    return best;
}

QString groupOf(const QString &subGroup)
{
    for (const QStringView word : {u"数量", u"质量", u"时效"})
        if (subGroup.contains(word))
            return u"产出"_s;
    if (subGroup.contains(u"满意"))
        return u"满意"_s;
    if (subGroup.contains(u"效益") || subGroup.contains(u"持续"))
        return u"效益"_s;
    if (subGroup == u"成本指标"_s)
        return u"产出"_s;
    if (subGroup.endsWith(u"成本指标"))
        return u"成本"_s;
    for (const QStringView word : {u"资金管理", u"组织管理", u"组织实施"})
        if (subGroup == word)
            return u"过程"_s;
    for (const QStringView word : {u"决策", u"绩效目标", u"资金分配", u"立项", u"资金投入"})
        if (subGroup.contains(word))
            return u"决策"_s;
    return {};
}

} // namespace tieout
