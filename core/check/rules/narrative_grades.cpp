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
    return (after.contains(u"级为") && namesGrade(after)) || namesGrade(before);
}

/** The count of projects that a run of grades divides: the last count of projects before it. */
std::optional<Operand> projectsBefore(const CheckContext &context, size_t first)
{
    constexpr qsizetype reach = 90;
    const auto &figures = context.report().figures;
    const qsizetype at = context.joined().position(figures[first].number.span.begin);
    for (size_t i = first; i-- > 0;) {
        const qsizetype begin = context.joined().position(figures[i].number.span.begin);
        if (at - begin > reach)
            return std::nullopt;
        const QStringView before = context.joined().before(begin, 6);
        if (figures[i].kind == FigureKind::Count && (before.contains(u"项目") || before.contains(u"个数")))
            return context.query().figure(static_cast<int>(i));
    }
    return std::nullopt;
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
        footing.total = projectsBefore(context, i);
        for (; i < figures.size() && figures[i].kind == FigureKind::Count && isGraded(context, figures[i]); ++i)
            footing.parts.push_back(context.query().figure(static_cast<int>(i)));
        if (!footing.total || footing.parts.size() < 2)
            continue;
        footing.subject = QStringLiteral("绩效自评项目个数");
        judgeFooting(context, footing);
    }
}

} // namespace tieout
