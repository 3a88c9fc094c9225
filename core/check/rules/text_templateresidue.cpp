#include "check/check.h"
#include "check/rules/rules.h"
#include "check/templatemarks.h"

namespace tieout {

namespace {

constexpr size_t unfilled = 40; ///< so many placeholders are not left over: nobody filled them in

class ResidueReport
{
public:
    explicit ResidueReport(CheckContext &context)
        : m_context(context), m_text(context.joined().text()), m_choices(openChoices(context.joined())), m_hits(leftInstructions(context.joined()))
    {
    }

    void run()
    {
        if (m_hits.size() >= unfilled)
            return reportUnfilled();
        reportChoices();
        reportInstructions();
    }

private:
    int report(Severity severity, const std::vector<TextSpan> &spans, const QString &quote, const char *text)
    {
        return m_context.fail(quote, m_context.draftText(severity, spans, message(text, {quote})));
    }

    [[nodiscard]] std::vector<TextSpan> sources(const std::vector<JoinedRange> &ranges) const
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
        const std::vector<JoinedRange> &hits = m_hits;
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
    std::vector<JoinedRange> m_choices, m_hits;
};

} // namespace

/** What the template of the report left behind: choices not made, blanks, instructions. */
void checkTextTemplateResidue(CheckContext &context)
{
    ResidueReport(context).run();
    checkBlanks(context);
    checkLeftovers(context);
    checkKeptWords(context);
}

} // namespace tieout
