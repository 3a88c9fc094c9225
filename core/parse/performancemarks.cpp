#include "parse/performancemarks.h"

#include <set>

namespace tieout {

using namespace Qt::StringLiterals;

bool isPoints(const TableWords &words, size_t i, size_t end)
{
    if (i >= end || words[i].kind != WordKind::Number)
        return false;
    const QString &text = words[i].text;
    return !text.contains(u'%') && !text.contains(u'％') && !text.contains(u',') && !text.startsWith(u'-') && text.toDouble() <= 100;
}

bool isCutFromUnit(const TableWords &words, size_t i, size_t end)
{
    static const std::set<QString> units{u"个月"_s, u"人次"_s, u"万元"_s, u"元"_s, u"万人"_s, u"人"_s, u"次"_s, u"件"_s,
                                         u"户"_s, u"家"_s, u"天"_s, u"年"_s, u"月"_s, u"个"_s, u"%"_s, u"分钟"_s};
    return i + 1 < end && words[i].endsLine && units.contains(words[i + 1].text);
}

} // namespace tieout
