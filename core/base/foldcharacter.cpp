#include "base/foldcharacter.h"

#include <QChar>
#include <QList>
#include <QString>
#include <algorithm>
#include <array>
#include <utility>

namespace tieout {

namespace {

// Radicals Supplement: Unicode gives only two of them a decomposition. These are words of their own
// (EquivalentUnifiedIdeograph.txt); the others never stand for a whole character.
constexpr std::array<std::pair<char16_t, char16_t>, 51> radicals{{
    {0x2E81, u'厂'}, {0x2E88, u'刀'}, {0x2E8A, u'卜'}, {0x2E8C, u'小'}, {0x2E8D, u'小'}, {0x2E8E, u'兀'},
    {0x2E92, u'巳'}, {0x2E93, u'幺'}, {0x2E9C, u'日'}, {0x2E9D, u'月'}, {0x2E9F, u'母'}, {0x2EA0, u'民'},
    {0x2EA7, u'牛'}, {0x2EA9, u'王'}, {0x2EAB, u'目'}, {0x2EAC, u'示'}, {0x2EAE, u'竹'}, {0x2EB6, u'羊'},
    {0x2EBB, u'聿'}, {0x2EBC, u'肉'}, {0x2EC1, u'虎'}, {0x2EC4, u'西'}, {0x2EC5, u'见'}, {0x2EC6, u'角'}, {0x2EC9, u'贝'},
    {0x2ECB, u'车'}, {0x2ED1, u'長'}, {0x2ED3, u'长'}, {0x2ED4, u'门'}, {0x2ED7, u'雨'}, {0x2ED8, u'青'},
    {0x2ED9, u'韦'}, {0x2EDA, u'页'}, {0x2EDB, u'风'}, {0x2EDC, u'飞'}, {0x2EDD, u'食'}, {0x2EE2, u'马'},
    {0x2EE3, u'骨'}, {0x2EE4, u'鬼'}, {0x2EE5, u'鱼'}, {0x2EE6, u'鸟'}, {0x2EE7, u'卤'}, {0x2EE8, u'麦'},
    {0x2EE9, u'黄'}, {0x2EEC, u'齐'}, {0x2EEE, u'齿'}, {0x2EEF, u'竜'}, {0x2EF0, u'龙'}, {0x2EF1, u'龜'},
    {0x2EF2, u'亀'}, {0x2EF3, u'龟'},
}};

char32_t foldRadical(char32_t code)
{
    const auto at = std::lower_bound(radicals.begin(), radicals.end(), code,
                                     [](const auto &row, char32_t c) { return row.first < c; });
    return at != radicals.end() && at->first == code ? at->second : code;
}

char32_t decomposed(char32_t code)
{
    const QString parts = QChar::decomposition(code);
    const auto codes = parts.toUcs4();
    return codes.size() == 1 ? static_cast<char32_t>(codes.front()) : code;
}

} // namespace

char32_t foldCharacter(char32_t code)
{
    if (code > 0x20 && code < 0x7F)
        return code;
    if (code < 0x20 || code == 0x7F)
        return code == U'\t' || code == U'\n' || code == U'\r' ? U' ' : 0;
    if (code == 0x00AD) // many fonts name their hyphen so: the minus of "-12.50" must not get lost
        return U'-';
    if (code == 0xFEFF || (code >= 0x200B && code <= 0x200F))
        return 0;
    if (QChar::isSpace(code))
        return U' ';
    if (code >= 0x2E80 && code <= 0x2EFF)
        return foldRadical(code);
    if ((code >= 0x2F00 && code <= 0x2FDF) || (code >= 0xF900 && code <= 0xFAFF) || (code >= 0x2F800 && code <= 0x2FA1F))
        return decomposed(code);
    return code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF) ? U'\uFFFD' : code;
}

} // namespace tieout
