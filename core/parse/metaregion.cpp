#include "parse/metaregion.h"

#include "parse/datarows.h"

#include <QHash>
#include <QStringList>
#include <array>

namespace tieout {

namespace {

using namespace Qt::StringLiterals;

struct Regions
{
    QStringList provinces;                ///< full names
    QHash<QString, QString> provinceOf;   ///< by the full name of a city
};

const Regions &regions()
{
    static const Regions table = [] {
        Regions out;
        forEachDataRow(u"regions.csv"_s, [&](const DataRow &row) {
            const QString province = row[0].toString();
            out.provinces.push_back(province);
            for (const QStringView city : row[1].tokenize(u'|', Qt::SkipEmptyParts))
                out.provinceOf.insert(city.toString(), province);
        });
        return out;
    }();
    return table;
}

/** "广西" for 广西壮族自治区, "上海" for 上海市. */
QString shortProvince(const QString &full)
{
    return full.startsWith(u"内蒙古"_s) || full.startsWith(u"黑龙江"_s) ? full.left(3) : full.left(2);
}

/** Length of the place name at the start of `name` that ends in one of `marks`; 0 when there is none. */
qsizetype placeLength(QStringView name, std::initializer_list<QStringView> marks)
{
    qsizetype best = 0;
    for (const QStringView mark : marks) {
        const qsizetype at = name.indexOf(mark, 1);
        const qsizetype end = at + mark.size();
        if (at >= 1 && end <= 12 && (best == 0 || end < best))
            best = end;
    }
    return best;
}

/** The city that a county alone belongs to, told only where the text writes both together; empty when it does nowhere. */
QString cityWrittenBefore(const QString &county, const QString &text)
{
    constexpr qsizetype longest = 12; // 黔西南布依族苗族自治州 has 11
    for (qsizetype at = text.indexOf(county); at >= 0; at = text.indexOf(county, at + 1))
        for (qsizetype length = 2; length <= std::min(longest, at); ++length)
            if (const QString city = text.mid(at - length, length); regions().provinceOf.contains(city))
                return city;
    return {};
}

} // namespace

RegionParts regionParts(const QString &region)
{
    RegionParts parts;
    QStringView rest = region;
    for (const QString &full : regions().provinces)
        if (rest.startsWith(full)) {
            parts.province = full;
            rest = rest.mid(full.size());
            break;
        }
    if (const qsizetype length = placeLength(rest, {u"市", u"自治州", u"地区", u"盟"}); length > 0) {
        parts.city = rest.left(length).toString();
        rest = rest.mid(length);
    }
    parts.county = rest.toString();
    return parts;
}

QString regionOf(const QString &department, const QString &text)
{
    QStringView rest = department;
    for (const QStringView body : {QStringView(u"中共"), QStringView(u"中国共产党"), QStringView(u"政协"), QStringView(u"中国人民政治协商会议")})
        if (rest.startsWith(body)) {
            rest = rest.mid(body.size());
            break;
        }
    QString province;
    for (const QString &full : regions().provinces) {
        const QString brief = shortProvince(full);
        if (rest.startsWith(full) || rest.startsWith(brief + u'省') || rest.startsWith(brief + u'市') || rest.startsWith(brief + u"自治区"_s))
            province = full;
        if (!province.isEmpty()) {
            rest = rest.mid(rest.startsWith(full) ? full.size() : brief.size() + (rest.mid(brief.size()).startsWith(u"自治区") ? 3 : 1));
            break;
        }
    }
    QString city;
    if (const qsizetype length = placeLength(rest, {u"市", u"自治州", u"地区", u"盟"}); length > 0) {
        city = rest.left(length).toString();
        rest = rest.mid(length);
    }
    QString county;
    if (const qsizetype length = placeLength(rest, {u"县", u"区", u"旗", u"市"}); length > 0 && !rest.left(length).contains(u"社区"))
        county = rest.left(length).toString();
    if (city.isEmpty() && !county.isEmpty())
        city = cityWrittenBefore(county, text);
    if (province.isEmpty() && !city.isEmpty())
        province = regions().provinceOf.value(city);
    return province + city + county;
}

} // namespace tieout
