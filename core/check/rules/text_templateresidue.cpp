#include "check/check.h"
#include "check/rules/rules.h"

#include <QList>
#include <array>

namespace tieout {

namespace {

constexpr std::array changeWords{u"增加", u"减少", u"增长", u"下降", u"降低", u"上升", u"大于", u"小于", u"等于",
                                 u"高于", u"低于", u"多于", u"少于", u"持平", u"提高"};

// What the templates tell the writer to do; it has no place in a published report.
constexpr std::array instructions{u"仍保留该表格式", u"作下述说明",   u"据实填写",     u"根据实际情况填写", u"请根据实际", u"此处填写",
                                  u"填写说明：",     u"（如有）",     u"（如无",       u"（若无",           u"请删除",     u"（单位名称）",
                                  u"（部门名称）",   u"XX部门",       u"XX单位",       u"××部门",           u"××单位",     u"XX万元",
                                  u"××万元",         u"XXX",          u"×××",          u"XX年度",           u"××年度",     u"XX.XX",
                                  u"＿＿",           u"____",         u"PAGEREF_Toc"};

constexpr std::array blanks{u"车辆辆", u"设备台（套）", u"设备台(套)", u"设备台套", u"团组个，", u"接待批次，", u"占%", u"增长%", u"下降%",
                            u"降低%", u"预算的%"};

class ResidueFinder
{
public:
    explicit ResidueFinder(CheckContext &context) : m_context(context), m_text(context.joined().text()) {}

    void run()
    {
        findChoices();
        findInstructions();
        for (const char16_t *phrase : blanks)
            for (const qsizetype i : m_context.joined().find(phrase))
                findBlank(i, QStringView(phrase).size());
        findEmptyProjects();
        findEmptyPurposes();
        findRepeatedPhrase();
        findEmptyLists();
        findSameHeaders();
        findStrayCharacter();
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(); }

    int report(Severity severity, const std::vector<TextSpan> &spans, const QString &quote, const char *text)
    {
        return m_context.fail(quote, m_context.draftText(severity, spans, message(text, {quote})));
    }

    /** The length of a word of change at `i`, or 0. */
    [[nodiscard]] qsizetype changeWordAt(qsizetype i) const
    {
        for (const char16_t *word : changeWords)
            if (QStringView(m_text).mid(i).startsWith(QStringView(word)))
                return QStringView(word).size();
        return 0;
    }

    /** "增长 59.65%（或与 2022 年度决算数持平）": the bracket offers another wording for the change. */
    [[nodiscard]] bool isChoice(qsizetype i) const
    {
        constexpr qsizetype longest = 24;
        bool change = false;
        for (const qsizetype end = std::min(i + longest, m_text.size()); i < end; ++i) {
            if (at(i) == u'）' || at(i) == u')')
                return change;
            change = change || changeWordAt(i) > 0;
        }
        return false;
    }

    /** 增加（减少）0.00元: the choice was not made. */
    void findChoices()
    {
        qsizetype last = -1;
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const QChar open = m_text[i];
            if (open != u'（' && open != u'(' && open != u'/')
                continue;
            const qsizetype before = i >= 2 ? changeWordAt(i - 2) : 0;
            const qsizetype after = changeWordAt(i + 1);
            if (open != u'/' && at(i + 1) == u'或' && isChoice(i + 2)) {
                const qsizetype close = m_text.indexOf(open == u'（' ? u'）' : u')', i);
                report(Severity::Warning, {m_context.joined().source(i, close + 1)}, m_text.mid(i, close + 1 - i),
                       QT_TRANSLATE_NOOP("Message", "“%1”: the choice of the template was not made."));
                continue;
            }
            if (before == 0 || after == 0 || QStringView(m_text).mid(i - 2, 2) == QStringView(m_text).mid(i + 1, 2))
                continue;
            qsizetype end = i + 1 + after;
            // 大于（小于、等于）may name three.
            while (open != u'/' && end < m_text.size() && end < i + 12 && m_text[end] != u'）' && m_text[end] != u')')
                ++end;
            end += open == u'/' ? 0 : 1;
            // The formula of a score may well say 每增加（减少）1 %; 增加（减少）… 增长（降低）of one sentence is one finding.
            const bool criterion = m_context.joined().isInTable(i) || at(i - 3) == u'每';
            if (!criterion && (last < 0 || i - last > 30))
                report(Severity::Warning, {m_context.joined().source(i - 2, end)}, m_text.mid(i - 2, end - i + 2),
                       QT_TRANSLATE_NOOP("Message", "“%1”: the choice of the template was not made."));
            last = i;
        }
    }

    /** Instructions and placeholders (XXX万元) of the template: all of one sentence are one finding. */
    void findInstructions()
    {
        std::vector<std::pair<qsizetype, qsizetype>> hits; // begin, end
        for (const char16_t *phrase : instructions)
            for (const qsizetype i : m_context.joined().find(phrase))
                if (!m_context.joined().isInHeading(i))
                    hits.emplace_back(i, i + QStringView(phrase).size());
        std::sort(hits.begin(), hits.end());
        for (size_t first = 0; first < hits.size();) {
            const auto [begin, end] = sentenceAround(hits[first].first);
            std::vector<TextSpan> places;
            size_t next = first;
            qsizetype covered = -1;
            for (; next < hits.size() && hits[next].first < end; ++next)
                if (hits[next].first >= covered) {
                    places.push_back(m_context.joined().source(hits[next].first, hits[next].second));
                    covered = hits[next].second;
                }
            const qsizetype from = std::max(begin, hits[first].first - 20);
            report(Severity::Error, places, m_text.mid(from, std::min<qsizetype>(end - from, 50)),
                   QT_TRANSLATE_NOOP("Message", "“%1” is an instruction or blank of the template left in the report."));
            first = std::max(next, first + 1);
        }
    }

    [[nodiscard]] std::pair<qsizetype, qsizetype> sentenceAround(qsizetype i) const
    {
        constexpr qsizetype longest = 200;
        qsizetype begin = i;
        while (begin > 0 && i - begin < longest && m_text[begin - 1] != u'。')
            --begin;
        qsizetype end = i;
        while (end < m_text.size() && end - i < longest && m_text[end] != u'。')
            ++end;
        return {begin, end};
    }

    /** 购置车辆辆: the number that belongs between noun and counter was never filled in. */
    void findBlank(qsizetype i, qsizetype size)
    {
        if (at(i - 1).isDigit() || m_context.joined().isInTable(i))
            return;
        // 购置车辆辆；…设备台（套）: one sentence, one finding.
        for (const qsizetype seen : m_blanks)
            if (std::abs(i - seen) < 40)
                return;
        m_blanks << i;
        report(Severity::Error, {m_context.joined().source(i, i + size)}, m_text.mid(std::max<qsizetype>(0, i - 6), size + std::min<qsizetype>(6, i)),
               QT_TRANSLATE_NOOP("Message", "“%1”: a number of the template was never filled in."));
    }

    /** 对0等0个0级项目: zeros filled into a sentence that should have been left out. */
    void findEmptyProjects()
    {
        for (const qsizetype i : m_context.joined().find(u"等0个"))
            if (at(i - 1).isDigit())
                report(Severity::Warning, {m_context.joined().source(i - 1, i + 3)}, m_text.mid(std::max<qsizetype>(0, i - 6), 16),
                       QT_TRANSLATE_NOOP("Message", "“%1”: zeros stand where the template wants names and kinds."));
    }

    /** 主要用于我部门2022年无…: a purpose is answered with "none"; all of a report are one point. */
    void findEmptyPurposes()
    {
        std::vector<TextSpan> places;
        for (const QStringView start : {QStringView(u"主要用于"), QStringView(u"主要是接待"), QStringView(u"主要为")})
            for (const qsizetype i : m_context.joined().find(start))
                if (const qsizetype none = ownNothing(i + start.size()); none > 0)
                    places.push_back(m_context.joined().source(i, none));
        std::sort(places.begin(), places.end());
        if (!places.empty())
            report(Severity::Attention, places, m_context.document().quote(places.front()).simplified(),
                   QT_TRANSLATE_NOOP("Message", "“%1”: the template's clause on the purpose was kept though there is nothing to tell."));
        for (const qsizetype i : m_context.joined().find(u"主要是"))
            if (const qsizetype none = ownNothing(i + 3); none > 0 && at(i - 1) != u'因' && m_text.mid(std::max<qsizetype>(0, i - 4), 4).endsWith(u"用车"))
                report(Severity::Warning, {m_context.joined().source(i, none)}, m_text.mid(i, none - i + 6),
                       QT_TRANSLATE_NOOP("Message", "“%1” answers the template's clause on the use of vehicles with something else."));
    }

    /** After "主要用于": （：）(我|本)(部门|单位|局)(2022年)无; returns the end of 无, or -1. */
    [[nodiscard]] qsizetype ownNothing(qsizetype i) const
    {
        if (at(i) == u':' || at(i) == u'：')
            ++i;
        if (at(i) != u'我' && at(i) != u'本')
            return -1;
        ++i;
        for (const QStringView who : {QStringView(u"部门"), QStringView(u"单位"), QStringView(u"局"), QStringView(u"委")})
            if (QStringView(m_text).mid(i).startsWith(who)) {
                i += who.size();
                while (at(i).isDigit() || at(i) == u'年' || at(i) == u'度')
                    ++i;
                return at(i) == u'无' ? i + 1 : -1;
            }
        return -1;
    }

    /** 人员经费2,331,334.76元，主要包括人员经费2,331,334.76元，主要包括: one phrase filled in twice. */
    void findRepeatedPhrase()
    {
        constexpr qsizetype shortest = 8;
        constexpr qsizetype longest = 48;
        for (qsizetype i = 1; i + 2 * shortest < m_text.size(); ++i) {
            // 预算数为X元，执行数为X元，执行率: only a phrase that begins after a mark was filled in twice.
            if (!m_text[i - 1].isPunct() || m_context.joined().isInTable(i) || m_context.joined().isInHeading(i))
                continue;
            for (qsizetype size = shortest; size <= longest && i + 2 * size <= m_text.size(); ++size) {
                if (m_text[i] != m_text[i + size] || m_text[i + size - 1] != m_text[i + 2 * size - 1] ||
                    QStringView(m_text).mid(i, size) != QStringView(m_text).mid(i + size, size))
                    continue;
                if (isSentence(QStringView(m_text).mid(i, size)))
                    report(Severity::Warning, {m_context.joined().source(i, i + 2 * size)}, m_text.mid(i, size),
                           QT_TRANSLATE_NOOP("Message", "“%1” stands twice in a row."));
                i += 2 * size;
                break;
            }
        }
    }

    /** Bold headings come twice in extracted text; a sentence has a mark and an amount. */
    static bool isSentence(QStringView phrase)
    {
        qsizetype digits = 0;
        qsizetype words = 0;
        for (const QChar c : phrase) {
            digits += c.isDigit() ? 1 : 0;
            words += c.script() == QChar::Script_Han ? 1 : 0;
        }
        return digits >= 2 && words >= 4 && (phrase.contains(u'，') || phrase.contains(u'；'));
    }

    /** 主要问题：一是无；二是…: a list of nothing. */
    void findEmptyLists()
    {
        for (const qsizetype i : m_context.joined().find(u"一是无")) {
            if (at(i + 3) != u'；' && at(i + 3) != u'，' && at(i + 3) != u'。')
                continue;
            Finding finding = m_context.draftText(Severity::Warning, {m_context.joined().source(i, i + 3)},
                                                  message(QT_TRANSLATE_NOOP("Message", "“%1”: the template's list was filled in with nothing."), {m_text.mid(i, 3)}));
            finding.certainty = Certainty::Arguable;
            m_context.fail(m_text.mid(i, 3), finding);
        }
    }

    /** Weight and score both headed 分值. */
    void findSameHeaders()
    {
        for (const Table &table : m_context.report().tables) {
            const int weight = table.kind == TableKind::PerformanceIndicators ? table.column(ColumnRole::Weight) : -1;
            if (weight < 0)
                continue;
            const Column &first = table.columns[static_cast<size_t>(weight)];
            for (size_t i = static_cast<size_t>(weight) + 1; i < table.columns.size(); ++i)
                if (table.columns[i].title == first.title && !table.columns[i].span.isEmpty())
                    report(Severity::Warning, {table.columns[i].span, first.span}, first.title,
                           QT_TRANSLATE_NOOP("Message", "Two columns of the table are headed “%1”: weight and score cannot be told apart."));
        }
    }

    /** "。决2023年度": one character left over from another sentence. */
    void findStrayCharacter()
    {
        const QStringView joins = u"至截在从自到与较比于按据共即将对以和及由当现前仅另除待因如其该我本各全故是";
        for (const qsizetype i : m_context.joined().find(u"。")) {
            const bool year = at(i + 2) == u'2' && at(i + 3) == u'0' && at(i + 4).isDigit() && at(i + 5).isDigit() && at(i + 6) == u'年';
            if (year && at(i + 1).script() == QChar::Script_Han && !joins.contains(at(i + 1)) && !m_context.joined().isInTable(i))
                report(Severity::Warning, {m_context.joined().source(i + 1, i + 7)}, m_text.mid(i + 1, 6),
                       QT_TRANSLATE_NOOP("Message", "“%1”: a character left over from another sentence stands before the year."));
        }
    }

    CheckContext &m_context;
    const QString &m_text;
    QList<qsizetype> m_blanks;
};

} // namespace

/** What the template of the report left behind: choices not made, blanks, instructions. */
void checkTextTemplateResidue(CheckContext &context)
{
    ResidueFinder(context).run();
}

} // namespace tieout
