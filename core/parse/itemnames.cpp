#include "parse/itemnames.h"

#include "parse/subjectcodes.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <set>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 17> sources{u"一般公共预算财政拨款",   u"一般公共预算财政拨款收入",
                                             u"政府性基金预算财政拨款", u"政府性基金预算财政拨款收入",
                                             u"国有资本经营预算财政拨款", u"国有资本经营预算财政拨款收入",
                                             u"上级补助收入",           u"附属单位上缴收入",
                                             u"使用非财政拨款结余",     u"使用非财政拨款结余（含专用结余）",
                                             u"年初结转和结余",         u"年末结转和结余",
                                             u"年初财政拨款结转和结余", u"年末财政拨款结转和结余",
                                             u"用事业基金弥补收支差额", u"财政拨款收入",
                                             u"事业收入"};

const std::set<QString> &classNames()
{
    static const std::set<QString> names = [] {
        std::set<QString> all;
        for (const SubjectCode &subject : subjectCodes(Classification::Function))
            if (subject.code.size() == 3) {
                const QStringList known = subjectNames(Classification::Function, subject.code);
                all.insert(known.begin(), known.end());
            }
        return all;
    }();
    return names;
}

bool isSource(QStringView name)
{
    return std::find(sources.begin(), sources.end(), name) != sources.end();
}

/** Whether `text` without an ordinal is the beginning of an item of income ("政府性基金预算"). */
bool beginsSource(QStringView text)
{
    constexpr qsizetype shortest = 4;
    const QString name = withoutSpaces(text);
    return name.size() >= shortest && std::any_of(sources.begin(), sources.end(), [&](QStringView source) { return source.startsWith(name); });
}

} // namespace

bool startsItem(const QString &text)
{
    static const QRegularExpression item(u"^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|其中[：:]|本年|年初|上年|年末|使用|用事业|结余分配|总计|合计|"
                                         "收入总计|支出总计|收入合计|支出合计|动用|专用)"_s);
    return item.match(text).hasMatch();
}

bool isItemName(QStringView text)
{
    const QString name = behindOrdinal(withoutSpaces(text));
    return isSource(name) || classNames().count(name) > 0;
}

bool namesClass(QStringView text)
{
    if (!beginsWithOrdinal(text))
        return false;
    const QString name = behindOrdinal(withoutSpaces(text));
    const auto next = classNames().lower_bound(name);
    const bool isEarly = text[1] == u'、' && text[0] != u'九' && text[0] != u'十'; // eight items of income at most
    const bool ofIncome = isEarly && std::any_of(sources.begin(), sources.end(), [&](QStringView source) { return source.startsWith(name); });
    return name.size() > 1 && !ofIncome && next != classNames().end() && next->startsWith(name);
}

int sideOf(const QString &name)
{
    for (const QStringView word : {u"支出", u"分配", u"年末", u"结转下年"})
        if (name.contains(word))
            return 1;
    for (const QStringView word : {u"收入", u"财政拨款", u"使用", u"年初", u"上年", u"用事业"})
        if (name.contains(word))
            return -1;
    return namesClass(name) ? 1 : beginsSource(name) ? -1 : 0;
}

} // namespace tieout
