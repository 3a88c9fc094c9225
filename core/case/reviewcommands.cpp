#include "case/reviewcommands.h"

#include <utility>

namespace tieout {

DecisionCommand::DecisionCommand(Review &review, qint64 report, QHash<QString, Decision> before,
                                 QHash<QString, Decision> after, const QString &name)
    : QUndoCommand(name), m_review(review), m_report(report), m_before(std::move(before)), m_after(std::move(after))
{
}

void DecisionCommand::undo()
{
    if (!m_review.apply(m_report, m_before))
        m_review.takeBack(+1);
}

void DecisionCommand::redo()
{
    if (!std::exchange(m_done, false) && !m_review.apply(m_report, m_after))
        m_review.takeBack(-1);
}

AnnotationCommand::AnnotationCommand(Review &review, qint64 report, std::optional<Annotation> before,
                                     std::optional<Annotation> after, const QString &name)
    : QUndoCommand(name), m_review(review), m_report(report), m_before(std::move(before)), m_after(std::move(after))
{
}

void AnnotationCommand::undo()
{
    if (!m_review.apply(m_report, m_after, m_before))
        m_review.takeBack(+1);
}

void AnnotationCommand::redo()
{
    if (!std::exchange(m_done, false) && !m_review.apply(m_report, m_before, m_after))
        m_review.takeBack(-1);
}

} // namespace tieout
