#pragma once

#include <QString>

namespace tieout {

/** How core tells of its progress and learns that it should stop; it knows no threads. */
class Progress
{
public:
    virtual ~Progress() = default;
    /** Step `done` of `total`; `what` is for a person (a file name). */
    virtual void step(int done, int total, const QString &what)
    {
        Q_UNUSED(done);
        Q_UNUSED(total);
        Q_UNUSED(what);
    }
    /** Polled once per page, table and rule; whoever sees true returns early with what it has. */
    [[nodiscard]] virtual bool isCancelled() const { return false; }
};

} // namespace tieout
