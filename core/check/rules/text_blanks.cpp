#include "check/check.h"
#include "check/rules/rules.h"

#include <QList>
#include <array>

namespace tieout {

namespace {

constexpr std::array blanks{u"车辆辆", u"设备台（套）", u"设备台(套)", u"设备台套", u"团组个，", u"接待批次，", u"占%", u"增长%", u"下降%",
                            u"降低%", u"预算的%"};

class BlankFinder
{
public:
    explicit BlankFinder(CheckContext &context) : m_context(context), m_text(context.joined().text()) {}

    void run()
    {
        for (const char16_t *phrase : blanks)
            for (const qsizetype i : m_context.joined().find(phrase))
                findBlank(i, QStringView(phrase).size());
        findEmptyProjects();
        findEmptyPurposes();
        findEmptyLists();
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(); }

    int report(Severity severity, const std::vector<TextSpan> &spans, const QString &quote, const char *text)
    {
        return m_context.fail(quote, m_context.draftText(severity, spans, message(text, {quote})));
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
            if (const qsizetype none = ownNothing(i + 3); none > 0 && at(i - 1) != u'因' && m_context.joined().before(i, 2) == u"用车")
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

    /** 发现的主要问题：一是无；二是无: a list, or a reason, that is answered with nothing; all of one sentence are one finding. */
    void findEmptyLists()
    {
        std::vector<TextSpan> places;
        qsizetype last = -1;
        for (const qsizetype i : m_context.joined().find(u"是无")) {
            const bool ordinal = QStringView(u"一二三四五").contains(at(i - 1)) && !m_context.joined().isInTable(i);
            if (!ordinal || !QStringView(u"；，。;").contains(at(i + 2)))
                continue;
            if (last >= 0 && i - last > 40)
                reportEmptyList(places);
            places.push_back(m_context.joined().source(i - 1, i + 2));
            last = i;
        }
        reportEmptyList(places);
    }

    void reportEmptyList(std::vector<TextSpan> &places)
    {
        if (places.empty())
            return;
        const QString quote = m_context.document().quote(places.front()).simplified();
        Finding finding = m_context.draftText(Severity::Warning, places,
                                              message(QT_TRANSLATE_NOOP("Message", "“%1”: the template's list was filled in with nothing."), {quote}));
        finding.certainty = Certainty::Arguable;
        m_context.fail(quote, finding);
        places.clear();
    }

    CheckContext &m_context;
    const QString &m_text;
    QList<qsizetype> m_blanks;
};

} // namespace

/** Places of the template that were filled in with nothing (part of text.template-residue). */
void checkBlanks(CheckContext &context)
{
    BlankFinder(context).run();
}

} // namespace tieout
