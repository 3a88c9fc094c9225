#include "case/reviewcommand.h"

#include <utility>

namespace tieout {

ReviewCommand::ReviewCommand(Review &review, const QString &name, Step undo, Step redo)
    : QUndoCommand(name), m_review(review), m_undo(std::move(undo)), m_redo(std::move(redo))
{
}

void ReviewCommand::undo()
{
    if (!m_undo())
        m_review.takeBack(+1);
}

void ReviewCommand::redo()
{
    if (!std::exchange(m_done, false) && !m_redo())
        m_review.takeBack(-1);
}

} // namespace tieout
