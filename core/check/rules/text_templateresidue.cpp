#include "check/check.h"
#include "check/rules/rules.h"

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

// What a template calls the unit that fills it in: XX局, ××县, ＸＸ中心; it is no name in a heading either.
constexpr std::array placeholders{u"XX", u"××", u"ＸＸ", u"xx"};
constexpr std::array units{u"局", u"委", u"办", u"厅", u"院", u"校", u"中心", u"街道", u"镇", u"乡", u"县", u"区", u"市", u"省"};

constexpr size_t unfilled = 40; ///< so many placeholders are not left over: nobody filled them in

/** A stretch of the joined text. */
struct Range
{
    qsizetype begin = 0, end = 0;
    friend auto operator<=>(Range, Range) = default;
};

class ResidueFinder
{
public:
    explicit ResidueFinder(CheckContext &context) : m_context(context), m_text(context.joined().text()) {}

    void run()
    {
        findChoices();
        findInstructions();
        if (m_hits.size() >= unfilled)
            return reportUnfilled();
        reportChoices();
        reportInstructions();
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

    /** The length of the word for a kind of unit at `i`, or 0. */
    [[nodiscard]] qsizetype unitAt(qsizetype i) const
    {
        for (const char16_t *unit : units)
            if (QStringView(m_text).mid(i).startsWith(QStringView(unit)))
                return QStringView(unit).size();
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
                m_choices.push_back({i, close + 1});
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
                m_choices.push_back({i - 2, end});
            last = i;
        }
    }

    /** Instructions and placeholders (XXX万元) of the template. */
    void findInstructions()
    {
        for (const char16_t *phrase : instructions)
            for (const qsizetype i : m_context.joined().find(phrase))
                if (!m_context.joined().isInHeading(i))
                    m_hits.push_back({i, i + QStringView(phrase).size()});
        for (const char16_t *placeholder : placeholders)
            for (const qsizetype i : m_context.joined().find(placeholder))
                if (const qsizetype size = unitAt(i + 2); size > 0)
                    m_hits.push_back({i, i + 2 + size});
        std::sort(m_hits.begin(), m_hits.end());
    }

    [[nodiscard]] std::vector<TextSpan> sources(const std::vector<Range> &ranges) const
    {
        std::vector<TextSpan> out;
        for (const auto &[begin, end] : ranges)
            out.push_back(m_context.joined().source(begin, end));
        return out;
    }

    void reportChoices()
    {
        for (const auto &[begin, end] : m_choices)
            report(Severity::Warning, {m_context.joined().source(begin, end)}, m_text.mid(begin, end - begin),
                   QT_TRANSLATE_NOOP("Message", "“%1”: the choice of the template was not made."));
    }

    /** A report full of placeholders was never written: that is one finding, and what else it lacks follows from it. */
    void reportUnfilled()
    {
        const auto &[begin, end] = m_hits.front();
        std::vector<TextSpan> places = sources(m_hits);
        const std::vector<TextSpan> choices = sources(m_choices);
        places.insert(places.end(), choices.begin(), choices.end());
        m_context.fail(m_text.mid(begin, end - begin),
                       m_context.draftText(Severity::Error, places,
                                           message(QT_TRANSLATE_NOOP("Message", "The report is an unfilled template: %1 placeholders and instructions (such as “%2”) and %3 choices that were not made stand in it."),
                                                   {QString::number(m_hits.size()), m_text.mid(begin, end - begin), QString::number(m_choices.size())})));
    }

    /** All of one sentence are one finding. */
    void reportInstructions()
    {
        const std::vector<Range> &hits = m_hits;
        for (size_t first = 0; first < hits.size();) {
            const auto [begin, end] = sentenceAround(hits[first].begin);
            std::vector<TextSpan> places;
            size_t next = first;
            qsizetype covered = -1;
            for (; next < hits.size() && hits[next].begin < end; ++next)
                if (hits[next].begin >= covered) {
                    places.push_back(m_context.joined().source(hits[next].begin, hits[next].end));
                    covered = hits[next].end;
                }
            const qsizetype from = std::max(begin, hits[first].begin - 20);
            report(Severity::Error, places, m_text.mid(from, std::min<qsizetype>(end - from, 50)),
                   QT_TRANSLATE_NOOP("Message", "“%1” is an instruction or blank of the template left in the report."));
            first = std::max(next, first + 1);
        }
    }

    [[nodiscard]] std::pair<qsizetype, qsizetype> sentenceAround(qsizetype i) const
    {
        constexpr qsizetype longest = 200;
        const auto isSentence = [&, heading = m_context.joined().isInHeading(i)](qsizetype at) {
            return m_text[at] != u'。' && m_context.joined().isInHeading(at) == heading;
        };
        qsizetype begin = i;
        while (begin > 0 && i - begin < longest && isSentence(begin - 1))
            --begin;
        qsizetype end = i;
        while (end < m_text.size() && end - i < longest && isSentence(end))
            ++end;
        return {begin, end};
    }

    CheckContext &m_context;
    const QString &m_text;
    std::vector<Range> m_choices, m_hits;
};

} // namespace

/** What the template of the report left behind: choices not made, blanks, instructions. */
void checkTextTemplateResidue(CheckContext &context)
{
    ResidueFinder(context).run();
    checkBlanks(context);
    checkLeftovers(context);
    checkKeptWords(context);
}

} // namespace tieout
