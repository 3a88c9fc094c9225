#include "parse/meta.h"

#include "base/words.h"
#include "parse/metaregion.h"

#include <QHash>
#include <algorithm>
#include <array>

namespace tieout {

namespace {

using namespace Qt::StringLiterals;

struct Candidate
{
    QString name;
    TextSpan span;
    int votes = 0;
};

bool isOrganisation(QStringView name)
{
    if (name.size() < 4 || name.size() > 40)
        return false;
    for (const QStringView mark : {QStringView(u"，"), QStringView(u"。"), QStringView(u"、"), QStringView(u"："), QStringView(u":")})
        if (name.contains(mark))
            return false;
    if (name.startsWith(u"本部门") || name.startsWith(u"本单位") || name.endsWith(u"本部") || name.contains(u"年度"))
        return false;
    return isOneOf(name.back(), u"局委办部心院厅会校站所队处馆社联府台园道镇乡署司学厂组区县市");
}

/** Text without spaces, each character with its source offset. */
struct Plain
{
    QString text;
    std::vector<qsizetype> origin;
};

Plain plainLine(const Document &document, int line)
{
    Plain plain;
    const TextSpan span = document.lineSpan(line);
    plain.text.reserve(span.size());
    plain.origin.reserve(static_cast<size_t>(span.size()));
    const QStringView printed = QStringView(document.text).mid(span.begin, span.size()).trimmed();
    const auto spaces = std::count_if(printed.begin(), printed.end(), isSpace);
    const bool spaced = 5 * spaces > 2 * printed.size(); // "部 门 决 算"
    for (qsizetype i = span.begin; i < span.end; ++i) {
        if (isSpace(document.text[i])) {
            if (!spaced && !plain.text.isEmpty() && plain.text.back() != u' ') {
                plain.text += u' ';
                plain.origin.push_back(i);
            }
            continue;
        }
        plain.text += document.text[i];
        plain.origin.push_back(i);
    }
    return plain;
}

class Department
{
public:
    void add(const Plain &line, qsizetype begin, qsizetype end, int votes)
    {
        while (begin < end && (line.text[begin].isSpace() || line.text[begin].isPunct()))
            ++begin;
        while (end > begin && line.text[end - 1].isSpace())
            --end;
        QString name = line.text.mid(begin, end - begin);
        for (const QString &tail : {u"（本级）"_s, u"（机关）"_s, u"部门本级"_s, u"本级"_s, u"部门"_s, u"概况"_s})
            if (name.endsWith(tail)) {
                name.chop(tail.size());
                end -= tail.size();
            }
        name.remove(u' ');
        constexpr qsizetype remark = 8; // "（汇总）", "(经费差额表)"
        if (const qsizetype open = std::max(name.lastIndexOf(u'（'), name.lastIndexOf(u'(')); open > 4 && isOneOf(name.back(), u"）)") && name.size() - open <= remark) {
            end -= name.size() - open;
            name.truncate(open);
        }
        if (!isOrganisation(name))
            return;
        auto it = std::find_if(m_candidates.begin(), m_candidates.end(), [&](const Candidate &c) { return c.name == name; });
        if (it == m_candidates.end())
            it = m_candidates.insert(m_candidates.end(), {name, {line.origin[static_cast<size_t>(begin)], line.origin[static_cast<size_t>(end - 1)] + 1}, 0});
        it->votes += votes;
    }

    [[nodiscard]] Candidate best() const
    {
        const auto it = std::max_element(m_candidates.begin(), m_candidates.end(),
                                         [](const Candidate &a, const Candidate &b) { return a.votes < b.votes; });
        return it == m_candidates.end() ? Candidate{} : *it;
    }

private:
    std::vector<Candidate> m_candidates;
};

/** Whether a line may tell a year (年), the department's name in a title (决算, 概况) or behind a label. */
bool mayTell(QStringView printed)
{
    const auto first = std::find_if_not(printed.begin(), printed.end(), isSpace);
    return first != printed.end() && (isOneOf(*first, u"公部编单") || printed.contains(u'年') || printed.contains(u'决') || printed.contains(u'概'));
}

/** "公开部门：青禾县教育局 金额单位：元" above a table. */
void readTableHeader(const Plain &line, Department &department)
{
    for (const QStringView label : {QStringView(u"公开部门"), QStringView(u"部门名称"), QStringView(u"编制部门"), QStringView(u"编制单位"),
                                    QStringView(u"单位名称"), QStringView(u"部门（单位）名称"), QStringView(u"公开单位"), QStringView(u"部门")}) {
        if (!line.text.startsWith(label))
            continue;
        qsizetype begin = label.size();
        if (begin < line.text.size() && isOneOf(line.text[begin], u"：: ")) {
            ++begin;
            while (begin < line.text.size() && line.text[begin] == u' ')
                ++begin;
            const qsizetype space = line.text.indexOf(u' ', begin);
            qsizetype end = space < 0 ? line.text.size() : space;
            const qsizetype year = line.text.indexOf(u"20", begin);
            if (year > begin)
                end = std::min(end, year);
            return department.add(line, begin, end, 3);
        }
    }
}

/** Where the name begins in "2023年度青禾县教育局部门决算". */
qsizetype behindYear(QStringView text, qsizetype begin)
{
    qsizetype at = begin;
    while (at < text.size() && text[at] == u' ')
        ++at;
    if (!text.mid(at).startsWith(u"20") || at + 5 > text.size() || !text[at + 2].isDigit() || !text[at + 3].isDigit())
        return begin;
    at += 4;
    while (at < text.size() && text[at] == u' ')
        ++at;
    if (at >= text.size() || text[at] != u'年')
        return begin;
    ++at;
    return at < text.size() && text[at] == u'度' ? at + 1 : at;
}

/** Behind what a list of files or a web page puts before a title: "8.", "信息名称 ". */
qsizetype behindLabel(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && isSpace(text[at]))
        ++at;
    for (const QStringView label : {QStringView(u"信息名称"), QStringView(u"信息标题"), QStringView(u"标题"), QStringView(u"名称")})
        if (text.mid(at).startsWith(label) && at + label.size() < text.size() && isOneOf(text[at + label.size()], u"：: "))
            return at + label.size() + 1;
    if (text.mid(at).startsWith(u"关于"))
        return at + 2;
    const qsizetype number = at;
    while (at < text.size() && at < number + 3 && text[at].isDigit())
        ++at;
    return at > number && at < text.size() && isOneOf(text[at], u".．、") ? at + 1 : 0;
}

/** "青禾县教育局2023年度部门决算", "第三部分 青禾县教育局 2023 年度部门决算情况说明". */
void readTitle(const Plain &line, bool first, Department &department)
{
    const bool sangong = first && line.text.contains(u"三公") && line.text.contains(u"经费"); // a page of its own
    if (!line.text.contains(u"决算") && !line.text.contains(u"概况") && !sangong)
        return;
    const qsizetype part = line.text.indexOf(u"部分");
    qsizetype begin = part >= 0 && part < 8 ? part + 2 : behindLabel(line.text);
    if (line.text.mid(begin).trimmed().startsWith(u"纳入"))
        begin = line.text.indexOf(u"纳入") + 2;
    begin = behindYear(line.text, begin);
    qsizetype end = line.text.indexOf(u"20", begin);
    qsizetype after = line.text.indexOf(first ? u"部门决算"_s : u"概况"_s, begin);
    if (first && after < 0)
        after = line.text.indexOf(u"单位决算"_s, begin);
    if (end <= begin || end > begin + 42)
        end = after;
    if (end > begin)
        department.add(line, begin, end, part >= 0 ? 4 : 2);
}

/** The name alone on a line of the cover, over the title: "青禾县教育局". */
void readCover(const Plain &line, Department &department)
{
    constexpr qsizetype longest = 30;
    if (line.text.size() <= longest && !line.text.contains(u"决算") && !line.text.contains(u"目录"))
        department.add(line, 0, line.text.size(), 2);
}

struct Years
{
    QHash<int, int> votes;
    QHash<int, TextSpan> spans;

    void read(const Plain &line)
    {
        for (qsizetype at = line.text.indexOf(u"20"); at >= 0 && at + 5 <= line.text.size(); at = line.text.indexOf(u"20", at + 1)) {
            bool ok = false;
            const int year = QStringView(line.text).mid(at, 4).toInt(&ok);
            const qsizetype mark = line.text[at + 4] == u' ' ? at + 5 : at + 4;
            if (!ok || (at > 0 && line.text[at - 1].isDigit()) || mark >= line.text.size() || line.text[mark] != u'年')
                continue;
            if (const QStringView before = QStringView(line.text).left(at).trimmed(); !before.isEmpty() && isOneOf(before.back(), u"较比与"))
                continue; // "较2022年度决算数增加", item by item, is no word of the report's own year
            const QStringView rest = QStringView(line.text).mid(mark, 16);
            const bool ofReport = rest.contains(u"部门决算") || rest.contains(u"单位决算");
            votes[year] += ofReport ? 20 : rest.contains(u"收入") || rest.contains(u"决算") || rest.contains(u"支出") ? 2 : 1;
            if (!spans.contains(year) || (ofReport && votes[year] == 20))
                spans[year] = {line.origin[static_cast<size_t>(at)], line.origin[static_cast<size_t>(at)] + 4};
        }
    }

    [[nodiscard]] int best() const
    {
        int year = 0;
        for (auto it = votes.constBegin(); it != votes.constEnd(); ++it)
            if (year == 0 || *it > votes[year] || (*it == votes[year] && it.key() > year))
                year = it.key();
        return year;
    }
};

/** Which of 元 and 万元 follows the digits of the text more often. */
Unit commonUnit(const QString &text)
{
    int yuan = 0;
    int wan = 0;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (!text[i - 1].isDigit())
            continue;
        qsizetype at = i;
        while (at < text.size() && text[at].isSpace() && at < i + 3)
            ++at;
        if (at >= text.size())
            continue;
        if (text[at] == u'元')
            ++yuan;
        else if (text[at] == u'万' && (text.mid(at + 1, 1) == u"元" || text.mid(at + 1, 2) == u" 元"))
            ++wan;
    }
    return yuan == 0 && wan == 0 ? Unit::None : yuan > wan ? Unit::Yuan : Unit::WanYuan;
}

Unit declaredUnit(QStringView line)
{
    const qsizetype at = line.indexOf(u"单位：") >= 0 ? line.indexOf(u"单位：") : line.indexOf(u"单位:");
    if (at < 0)
        return Unit::None;
    const QStringView word = line.mid(at + 3).trimmed();
    for (const QStringView name : {QStringView(u"万元"), QStringView(u"千元"), QStringView(u"亿元"), QStringView(u"元")})
        if (word.startsWith(name) || word.startsWith(u"人民币"_s + name.toString()))
            return unitNamed(name);
    return Unit::None;
}

Unit tableUnit(const Report &report)
{
    std::array<int, 16> votes{};
    // The statutory tables decide: a report may attach dozens of self-evaluation forms in another unit.
    const auto isStatutory = [](const Table &table) {
        return table.kind >= TableKind::Balance && table.kind <= TableKind::Capital && table.unit != Unit::None;
    };
    const bool statutory = std::any_of(report.tables.begin(), report.tables.end(), isStatutory);
    for (const Table &table : report.tables)
        if (!statutory || isStatutory(table))
            ++votes[static_cast<size_t>(table.unit)];
    if (std::all_of(votes.begin() + 1, votes.end(), [](int count) { return count == 0; })) {
        const Document &document = *report.document;
        for (int line = 0; line < document.lineCount(); ++line)
            ++votes[static_cast<size_t>(declaredUnit(plainLine(document, line).text))];
    }
    votes[static_cast<size_t>(Unit::None)] = 0;
    const auto best = std::max_element(votes.begin(), votes.end());
    return *best > 0 ? static_cast<Unit>(best - votes.begin()) : Unit::None;
}

} // namespace

Meta findMeta(const Report &report)
{
    const Document &document = *report.document;
    Department department;
    Years years;
    bool titled = false;
    constexpr int coverLines = 12;
    for (int number = 0; number < document.lineCount(); ++number) {
        const TextSpan span = document.lineSpan(number);
        if (span.size() > 2000 || (number >= coverLines && !mayTell(QStringView(document.text).mid(span.begin, span.size()))))
            continue;
        const Plain line = plainLine(document, number);
        years.read(line);
        readTableHeader(line, department);
        readTitle(line, number < coverLines, department);
        if (!titled && number < coverLines)
            readCover(line, department);
        titled = titled || line.text.contains(u"决算");
    }
    Meta meta;
    const Candidate name = department.best();
    meta.department = name.name;
    meta.departmentSpan = name.span;
    meta.fiscalYear = years.best();
    meta.yearSpan = years.spans.value(meta.fiscalYear);
    meta.region = regionOf(meta.department, document.text);
    meta.narrativeUnit = commonUnit(document.text);
    meta.tableUnit = tableUnit(report);
    return meta;
}

} // namespace tieout
