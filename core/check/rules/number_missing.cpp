#include "base/words.h"
#include "check/check.h"
#include "check/rules/rules.h"

#include <array>

namespace tieout {

/** "追加万元，追加支付万元": the amount before the unit is missing. */
void checkMissingAmounts(CheckContext &context)
{
    const QStringView text(context.joined().text());
    constexpr std::array verbs{u"追加", u"拨付", u"执行", u"支付", u"支出", u"收入", u"增加", u"减少", u"金额", u"资金", u"预算为", u"决算为", u"决算数为", u"预算数为", u"总计"};
    for (const qsizetype i : context.joined().find(u"万元")) {
        const bool used = std::any_of(verbs.begin(), verbs.end(), [&](const char16_t *verb) { return text.left(i).endsWith(QStringView(verb)); });
        const QStringView rest = text.mid(i + 2);
        // 单笔支出万元以上, 支出万元表 are words of their own.
        const bool ends = !rest.isEmpty() && isOneOf(rest[0], u"，。；、");
        if (!used || !ends)
            continue;
        const qsizetype begin = std::max<qsizetype>(0, i - 4);
        const QString quote = text.mid(begin, i + 2 - begin).toString();
        context.fail(quote, context.draftText(Severity::Error, {context.joined().source(begin, i + 2)},
                                              message(QT_TRANSLATE_NOOP("Message", "“%1”: the amount before the unit is missing."), {quote})));
    }
}

} // namespace tieout
