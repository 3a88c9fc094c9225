#pragma once

#include "case/review.h"

#include <QUndoCommand>
#include <optional>

namespace tieout {

/** A change of decisions on findings of one report; it was saved before it came onto the stack. */
class DecisionCommand : public QUndoCommand
{
public:
    DecisionCommand(Review &review, qint64 report, QHash<QString, Decision> before, QHash<QString, Decision> after,
                    const QString &name);
    void undo() override;
    void redo() override;

private:
    Review &m_review;
    qint64 m_report;
    QHash<QString, Decision> m_before, m_after;
    bool m_done = true; ///< the push does not save a second time
};

/** An annotation that came, changed or went; it was saved before it came onto the stack. */
class AnnotationCommand : public QUndoCommand
{
public:
    /** At least one of `before` and `after` is there, both with the same id. */
    AnnotationCommand(Review &review, qint64 report, std::optional<Annotation> before, std::optional<Annotation> after,
                      const QString &name);
    void undo() override;
    void redo() override;

private:
    Review &m_review;
    qint64 m_report;
    std::optional<Annotation> m_before, m_after;
    bool m_done = true;
};

} // namespace tieout
