#pragma once

#include "case/review.h"

#include <QUndoCommand>
#include <functional>

namespace tieout {

/** A change of the review; it was saved before it came onto the stack. Both ways tell whether they could be saved. */
class ReviewCommand : public QUndoCommand
{
public:
    using Step = std::function<bool()>;
    ReviewCommand(Review &review, const QString &name, Step undo, Step redo);
    void undo() override;
    void redo() override;

private:
    Review &m_review;
    Step m_undo, m_redo;
    bool m_done = true; ///< the push does not save a second time
};

} // namespace tieout
