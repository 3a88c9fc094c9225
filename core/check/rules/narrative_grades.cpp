#include "base/words.h"
#include "check/check.h"
#include "check/footing.h"
#include "check/rules/rules.h"

#include <array>

namespace tieout {

namespace {

constexpr std::array<QStringView, 8> grades{u"“优”", u"“良”", u"“中”", u"“差”", u"“合格”", u"“不合格”", u"“优秀”", u"“良好”"};

bool namesGrade(QStringView text)
{
    return std::any_of(grades.begin(), grades.end(), [&](QStringView grade) { return text.contains(grade); });
}

/** "自评结果为优的 50 个", "其中优 18 个、良 1 个": a grade without its marks, what leads to it and its count. */
bool endsInGrade(QStringView text)
{
    constexpr std::array<QStringView, 9> bare{u"优秀", u"良好", u"不合格", u"合格", u"一般", u"优", u"良", u"中", u"差"};
    for (const QStringView tail : {u"项目", u"的", u"等次", u"等级", u"档"})
        if (text.endsWith(tail))
            text.chop(tail.size());
    for (const QStringView grade : bare)
        if (text.endsWith(grade) && text.size() > grade.size()) {
            const QStringView lead = text.chopped(grade.size());
            return isOneOf(lead.back(), u"为、，,：:；") || (lead.endsWith(u"其中") && grade != u"中");
        }
    return false;
}

/** "评级为“优”的项目 12 个" and "12 个项目自评等级为“优”": the grade stands close before or after its count. */
bool isGraded(const CheckContext &context, const Figure &figure)
{
    constexpr qsizetype reach = 14;
    const QStringView text(context.joined().text());
    const qsizetype begin = context.joined().position(figure.number.span.begin);
    const qsizetype end = context.joined().position(figure.number.span.end);
    QStringView after = text.mid(end, reach);
    const auto stop = std::find_if(after.begin(), after.end(), [](QChar c) { return c == u'，' || c == u'；' || c == u'、' || c == u'。' || c == u'）' || c.isDigit(); });
    after = after.left(stop - after.begin());
    const QStringView before = context.joined().before(begin, 8);
    return (after.contains(u"级为") && namesGrade(after)) || namesGrade(before) || endsInGrade(before);
}

/** Whether projects are counted: "项目 19 个", "53 个项目". */
bool countsProjects(const CheckContext &context, const Figure &figure)
{
    const QStringView before = context.joined().before(context.joined().position(figure.number.span.begin), 6);
    const QStringView behind = QStringView(context.joined().text()).mid(context.joined().position(figure.number.span.end), 3);
    return figure.kind == FigureKind::Count && (before.contains(u"项目") || before.contains(u"个数") || behind.startsWith(u"个项目"));
}

/** The count of projects that a run of grades divides: of those shortly before it the one that they make, else the last. */
std::optional<Operand> projectsBefore(const CheckContext &context, size_t first, const Decimal &graded)
{
    constexpr qsizetype reach = 90;
    const auto &figures = context.report().figures;
    const qsizetype at = context.joined().position(figures[first].number.span.begin);
    std::optional<Operand> last;
    for (size_t i = first; i-- > 0 && at - context.joined().position(figures[i].number.span.begin) <= reach;) {
        if (!countsProjects(context, figures[i]))
            continue;
        if (figures[i].number.value == graded)
            return context.query().figure(static_cast<int>(i));
        if (!last)
            last = context.query().figure(static_cast<int>(i));
    }
    return last;
}

} // namespace

/** 绩效自评的项目 19 个，其中评级为“优” 12 个、“良” 7 个 …: the grades add up to the projects. */
void checkProjectGrades(CheckContext &context)
{
    const auto &figures = context.report().figures;
    for (size_t i = 0; i < figures.size(); ++i) {
        if (figures[i].kind != FigureKind::Count || !isGraded(context, figures[i]))
            continue;
        Footing footing;
        const size_t first = i;
        for (; i < figures.size() && figures[i].kind == FigureKind::Count && isGraded(context, figures[i]); ++i)
            footing.parts.push_back(context.query().figure(static_cast<int>(i)));
        footing.total = projectsBefore(context, first, footing.sum());
        if (!footing.total || footing.parts.size() < 2)
            continue;
        footing.subject = QStringLiteral("绩效自评项目个数");
        judgeFooting(context, footing);
    }
}

} // namespace tieout
