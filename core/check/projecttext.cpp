#include "check/projecttext.h"

#include "base/digits.h"
#include "base/words.h"
#include "check/textnumber.h"

namespace tieout {

namespace {

constexpr qsizetype longestName = 45;
constexpr qsizetype reach = 160; ///< the amounts stand at the beginning of such a passage

bool endsName(QChar c)
{
    return isOneOf(c, u"。；：:、，).）.”“《》") || isDigit(c);
}

/** The name that ends at `at`: back to a mark or to the ordinal of its list. */
QString nameBefore(QStringView text, qsizetype at)
{
    qsizetype begin = at;
    while (begin > 0 && at - begin < longestName && !endsName(text[begin - 1]))
        --begin;
    return text.mid(begin, at - begin).toString();
}

std::optional<Operand> after(const CheckContext &context, std::initializer_list<QStringView> leads, qsizetype begin, qsizetype end)
{
    for (const QStringView lead : leads)
        if (auto number = numberAfter(context.joined(), lead, begin, end))
            return number->operand;
    return std::nullopt;
}

ProjectText passage(const CheckContext &context, const QString &name, qsizetype begin, qsizetype end)
{
    ProjectText text;
    text.name = name;
    text.begin = begin;
    text.end = end;
    text.budget = after(context, {u"全年预算数", u"预算数"}, begin, end);
    text.executed = after(context, {u"执行数"}, begin, end);
    text.score = after(context, {u"自评得分", u"评价得分"}, begin, end);
    return text;
}

/** The form whose project's name stands in the passage's name; the best one, and only where it is clear. */
int formNamed(const QString &name, const std::vector<SelfEvaluation> &forms)
{
    constexpr int clear = 75;
    int best = -1;
    int bestLikeness = clear - 1;
    for (size_t i = 0; i < forms.size(); ++i)
        if (const int like = likeness(forms[i].project, name); like > bestLikeness) {
            best = static_cast<int>(i);
            bestLikeness = like;
        }
    return best;
}

int wholeForm(const std::vector<SelfEvaluation> &forms)
{
    const auto form = std::find_if(forms.begin(), forms.end(), isWholeDepartment);
    return form == forms.end() ? -1 : static_cast<int>(form - forms.begin());
}

} // namespace

int FormNames::formOf(const QString &name)
{
    const auto known = m_known.constFind(name);
    return known != m_known.constEnd() ? *known : *m_known.insert(name, nearest(name));
}

int FormNames::nearest(const QString &name) const
{
    constexpr int clear = 75; // likeness of two names that means one project
    int best = -1;
    int bestLikeness = clear - 1;
    bool isSingle = true;
    for (size_t i = 0; i < m_forms.size(); ++i) {
        const int like = std::max(likeness(m_forms[i].project, name), likeness(name, m_forms[i].project));
        isSingle = like == bestLikeness ? false : like > bestLikeness ? true : isSingle;
        if (like > bestLikeness) {
            best = static_cast<int>(i);
            bestLikeness = like;
        }
    }
    return isSingle ? best : -1;
}

int likeness(const QString &name, QStringView text)
{
    if (name.size() < 4)
        return 0;
    int common = 0;
    for (qsizetype i = 0; i + 1 < name.size(); ++i)
        common += text.contains(QStringView(name).mid(i, 2)) ? 1 : 0;
    return common * 100 / static_cast<int>(name.size() - 1);
}

QString projectAt(const JoinedText &joined, qsizetype offset)
{
    const QStringView text(joined.text());
    const QStringView lead = u"绩效自评综述";
    const qsizetype at = joined.position(offset);
    const qsizetype from = std::max<qsizetype>(0, at - reach + 1);
    const qsizetype found = text.mid(from, at - from).lastIndexOf(lead);
    return found >= 0 ? nameBefore(text, from + found) : QString();
}

std::vector<ProjectText> projectTexts(const CheckContext &context, const std::vector<SelfEvaluation> &forms)
{
    std::vector<ProjectText> out;
    const QStringView text(context.joined().text());
    const QStringView lead = u"绩效自评综述";
    QHash<QString, int> known; // a report may tell of one project in each of its parts
    for (const qsizetype i : context.joined().find(lead)) {
        const qsizetype next = context.joined().indexOf(lead, i + 1, i + reach + 2);
        const qsizetype end = std::min({i + reach, text.size(), next < 0 ? text.size() : next - 2});
        const QString name = nameBefore(text, i);
        if (context.joined().isInTable(i))
            continue;
        out.push_back(passage(context, name, i + lead.size(), end));
        if (!known.contains(name))
            known.insert(name, name.contains(u"整体") ? wholeForm(forms) : formNamed(name, forms));
        out.back().form = known.value(name);
    }
    for (const QStringView whole : {QStringView(u"整体支出自评得分"), QStringView(u"整体支出绩效自评得分"), QStringView(u"整体绩效自评得分")})
        for (const qsizetype i : context.joined().find(whole)) {
            out.push_back(passage(context, QStringLiteral("部门整体支出"), i, std::min(i + reach, text.size())));
            out.back().score = after(context, {u"得分"}, i, i + whole.size() + 1);
            out.back().form = wholeForm(forms);
        }
    std::stable_sort(out.begin(), out.end(), [](const ProjectText &a, const ProjectText &b) { return a.begin < b.begin; });
    return out;
}

} // namespace tieout
