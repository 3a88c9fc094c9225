#include "check/check.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

class LeftoverFinder
{
public:
    explicit LeftoverFinder(CheckContext &context) : m_context(context), m_text(context.joined().text()) {}

    void run()
    {
        findRepeatedPhrase();
        findSameHeaders();
        findStrayCharacter();
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(); }

    int report(Severity severity, const std::vector<TextSpan> &spans, const QString &quote, const char *text)
    {
        return m_context.fail(quote, m_context.draftText(severity, spans, message(text, {quote})));
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

    /** Weight and score both headed 分值; one form of a report shows it for all set the same way. */
    void findSameHeaders()
    {
        std::vector<TextSpan> places;
        QString title;
        for (const Table &table : m_context.report().tables) {
            const int weight = table.kind == TableKind::PerformanceIndicators ? table.column(ColumnRole::Weight) : -1;
            for (size_t i = static_cast<size_t>(weight + 1); weight >= 0 && i < table.columns.size(); ++i) {
                if (table.columns[i].title != table.columns[static_cast<size_t>(weight)].title)
                    continue;
                title = table.columns[i].title;
                const std::vector<TextSpan> headers = headersOf(table, title);
                places.insert(places.end(), headers.begin(), headers.end());
            }
        }
        if (!places.empty())
            report(Severity::Warning, places, title, QT_TRANSLATE_NOOP("Message", "Two columns of the table are headed “%1”: weight and score cannot be told apart."));
    }

    /** Where `title` stands in the header of a table, above its first row. */
    [[nodiscard]] std::vector<TextSpan> headersOf(const Table &table, const QString &title) const
    {
        std::vector<TextSpan> out;
        const qsizetype end = table.rows.empty() ? table.span.end : table.rows.front().span.begin;
        for (const qsizetype i : m_context.joined().find(title))
            if (const TextSpan span = m_context.joined().source(i, i + title.size()); span.begin >= table.span.begin && span.end <= end)
                out.push_back(span);
        return out;
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
};

} // namespace

/** Phrases, headers and characters that filling in the template left over (part of text.template-residue). */
void checkLeftovers(CheckContext &context)
{
    LeftoverFinder(context).run();
}

} // namespace tieout
