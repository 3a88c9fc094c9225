#include "case/review.h"

namespace tieout {

namespace {

QString addName(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Highlight:
        return Review::tr("Add highlight");
    case AnnotationKind::Tick:
        return Review::tr("Add tick mark");
    case AnnotationKind::Rectangle:
        return Review::tr("Add rectangle");
    case AnnotationKind::Note:
        break;
    }
    return Review::tr("Add annotation");
}

QString editName(const Annotation &before, const Annotation &after)
{
    if (before.finding != after.finding)
        return after.finding.isEmpty() ? Review::tr("Unlink annotation") : Review::tr("Link annotation to finding");
    return before.meaning != after.meaning ? Review::tr("Change colour of annotation") : Review::tr("Edit annotation");
}

/** The text whose characters lie in an area of a page. */
TextSpan textIn(const Page &page, const Box &area)
{
    TextSpan span;
    for (size_t i = 0; i < page.boxes.size(); ++i) {
        const Box &box = page.boxes[i];
        const float x = (box.left + box.right) / 2;
        const float y = (box.top + box.bottom) / 2;
        if (!box.isEmpty() && area.left <= x && x <= area.right && area.top <= y && y <= area.bottom)
            span = span.united({page.span.begin + static_cast<qsizetype>(i), page.span.begin + static_cast<qsizetype>(i) + 1});
    }
    return span;
}

/** Fills in what follows from where it stands: the text of an area, the page of a text, the quote. */
void placeOn(const Document &document, Annotation &annotation)
{
    const bool onPage = annotation.page >= 0 && annotation.page < static_cast<int>(document.pages.size());
    if (annotation.span.isEmpty() && onPage)
        annotation.span = textIn(document.pages[static_cast<size_t>(annotation.page)], annotation.area);
    else if (annotation.page < 0 && !annotation.span.isEmpty())
        annotation.page = document.pageAt(annotation.span.begin);
    if (annotation.quote.isEmpty())
        annotation.quote = document.quote(annotation.span);
}

} // namespace

std::vector<Annotation> Review::annotations(qint64 report) const
{
    auto annotations = m_case.annotations(report);
    return annotations ? std::move(*annotations) : std::vector<Annotation>();
}

std::optional<Annotation> Review::annotation(qint64 report, qint64 id) const
{
    for (const Annotation &annotation : annotations(report))
        if (annotation.id == id)
            return annotation;
    return std::nullopt;
}

std::vector<Annotation> Review::annotationsOn(qint64 report, const QString &findingKey) const
{
    std::vector<Annotation> found;
    for (const Annotation &annotation : annotations(report))
        if (!findingKey.isEmpty() && annotation.finding == findingKey)
            found.push_back(annotation);
    return found;
}

qint64 Review::addAnnotation(qint64 report, const Annotation &annotation)
{
    Annotation added = annotation;
    added.id = 0;
    added.author = m_author;
    added.created = added.changed = QDateTime::currentDateTimeUtc();
    if (const auto open = m_case.report(report))
        placeOn(*(*open)->report->document, added);
    const auto id = m_case.saveAnnotation(report, added, m_author);
    if (!id) {
        Q_EMIT saveFailed(id.error().text());
        return 0;
    }
    added.id = *id; // undo and redo keep it
    push(addName(added.kind), [this, report, added] { return save(report, added, std::nullopt); },
         [this, report, added] { return save(report, std::nullopt, added); });
    Q_EMIT annotationsChanged(report);
    return *id;
}

void Review::editAnnotation(qint64 report, const Annotation &annotation)
{
    const auto before = this->annotation(report, annotation.id);
    if (!before)
        return;
    Annotation after = annotation;
    after.author = before->author;
    after.created = before->created;
    after.changed = before->changed;
    if (after == *before)
        return;
    after.author = m_author;
    after.changed = QDateTime::currentDateTimeUtc();
    if (save(report, before, after))
        push(editName(*before, after), [this, report, before, after] { return save(report, after, before); },
             [this, report, before, after] { return save(report, before, after); });
}

void Review::removeAnnotation(qint64 report, qint64 id)
{
    const auto before = annotation(report, id);
    if (before && save(report, before, std::nullopt))
        push(tr("Remove annotation"), [this, report, before] { return save(report, std::nullopt, before); },
             [this, report, before] { return save(report, before, std::nullopt); });
}

bool Review::save(qint64 report, const std::optional<Annotation> &before, const std::optional<Annotation> &after)
{
    if (m_takingBack)
        return true;
    Status status = success();
    if (!after)
        status = m_case.removeAnnotation(report, before->id, m_author);
    else if (const auto id = m_case.saveAnnotation(report, *after, m_author); !id)
        status = Error{id.error()};
    if (!saved(status))
        return false;
    Q_EMIT annotationsChanged(report);
    return true;
}

} // namespace tieout
