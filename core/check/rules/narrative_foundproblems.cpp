#include "check/check.h"
#include "check/footing.h"
#include "check/rules/rules.h"
#include "check/textnumber.h"

namespace tieout {

/** 发现问题 5 个，已经完成整改的 3 个，正在整改的 2 个: what was found is mended or being mended. */
void checkFoundProblems(CheckContext &context)
{
    const JoinedText &joined = context.joined();
    const QStringView text(joined.text());
    for (const QStringView lead : {QStringView(u"发现问题"), QStringView(u"发现的问题")})
        for (const qsizetype at : joined.find(lead)) {
            const auto found = numberAt(joined, at + lead.size());
            if (!found)
                continue;
            const qsizetype stop = text.indexOf(u'。', found->end);
            const qsizetype end = std::min(stop < 0 ? text.size() : stop, found->end + 60);
            const auto mended = numberAfter(joined, u"完成整改的", found->end, end);
            const auto open = numberAfter(joined, u"正在整改的", found->end, end);
            if (mended && open)
                judgeFooting(context, {QStringLiteral("绩效自评发现问题个数"), found->operand, {mended->operand, open->operand}, false});
        }
}

} // namespace tieout
