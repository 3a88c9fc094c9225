#include "parse/sentences.h"

#include "base/words.h"
#include "parse/sectionheadings.h"

#include <algorithm>

namespace tieout {

namespace {

QString plainLine(const Document &document, int line)
{
    const TextSpan span = document.lineSpan(line);
    return withoutSpaces(QStringView(document.text).mid(span.begin, span.size()));
}

constexpr qsizetype fewestDigits = 12; ///< fewer hold no rows of a form

/** The title line of a performance form: it names the form and is no sentence. */
bool isFormTitle(const QString &line)
{
    if (line.size() < 5 || line.size() > 60 || line.contains(u'，') || line.contains(u'。') || line.contains(u'：')
        || line.contains(u'“') || line.contains(u'见'))
        return false;
    const QString title = titleOnce(line);
    for (const QStringView form : {QStringView(u"自评表"), QStringView(u"评价表"), QStringView(u"指标体系"), QStringView(u"目标表"),
                                   QStringView(u"监控表"), QStringView(u"评分表"), QStringView(u"指标表"), QStringView(u"申报表")})
        if (title.endsWith(form))
            return true;
    return false;
}

/** Where a form's text gives way to narrative again: the next heading of a real section. */
qsizetype formEnd(const Report &report, qsizetype from)
{
    for (const Section &section : report.sections)
        if (section.heading.begin > from && section.level <= 3)
            return section.heading.begin;
    return report.document->text.size();
}

void addForms(const Report &report, std::vector<TextSpan> &cuts)
{
    // From a form's title to where narrative begins again.
    const Document &document = *report.document;
    const bool numbered = !report.sections.empty();
    for (int line = 0; line < document.lineCount(); ++line) {
        const TextSpan span = document.lineSpan(line);
        const QStringView printed = QStringView(document.text).mid(span.begin, span.size()).trimmed();
        if (span.size() > 200 || printed.isEmpty() || !isOneOf(printed.back(), u"表系") || (!cuts.empty() && span.begin < cuts.back().end) || !isFormTitle(plainLine(document, line)))
            continue;
        cuts.push_back({span.begin, numbered ? formEnd(report, span.end) : document.text.size()});
    }
}

/** From 目录 (or the first line with dots) to the last of its lines. */
void addContents(const Document &document, std::vector<TextSpan> &cuts)
{
    for (int line = 0; line < document.lineCount(); ++line) {
        const std::optional<Heading> heading = headingAt(document, line);
        if (heading && heading->isListed)
            cuts.push_back(document.lineSpan(line));
    }
}

} // namespace

std::vector<TextSpan> formStretches(const Report &report)
{
    std::vector<TextSpan> forms;
    addForms(report, forms);
    return forms;
}

void noteUnreadForms(Report &report)
{
    for (const TextSpan form : formStretches(report)) {
        const bool read = std::any_of(report.tables.begin(), report.tables.end(), [&](const Table &table) {
            return !table.isImage && table.span.overlaps(form);
        });
        const QStringView text = QStringView(report.document->text).mid(form.begin, form.size());
        const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        if (read || digits < fewestDigits)
            continue;
        const TextSpan title = report.document->lineSpan(report.document->lineAt(form.begin));
        report.notices.push_back({message(QT_TRANSLATE_NOOP("Message", "No table could be read under “%1”: its layout is not known, its numbers are not checked."),
                                          {report.document->quote(title).simplified()}),
                                  title});
    }
}

std::vector<TextSpan> nonNarrative(const Report &report)
{
    std::vector<TextSpan> cuts;
    addForms(report, cuts);
    addContents(*report.document, cuts);
    for (const Table &table : report.tables)
        cuts.push_back(table.isImage ? table.titleSpan : table.span);
    for (const Section &section : report.sections)
        if ((section.topic == SectionTopic::Tables && section.level <= 2) || section.topic == SectionTopic::Glossary)
            cuts.push_back({section.heading.begin, section.body.end});
    std::erase_if(cuts, [](TextSpan span) { return span.isEmpty(); });
    std::sort(cuts.begin(), cuts.end());
    std::vector<TextSpan> merged;
    for (const TextSpan span : cuts) {
        if (!merged.empty() && span.begin <= merged.back().end)
            merged.back().end = std::max(merged.back().end, span.end);
        else
            merged.push_back(span);
    }
    return merged;
}

} // namespace tieout
