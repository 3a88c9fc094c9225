#pragma once

#include "source/sourcemark.h"

class QWidget;

namespace tieout {

/** What the source pane asks of a way to show a source: as text or as pages. */
class SourceDisplay
{
public:
    virtual ~SourceDisplay() = default;
    [[nodiscard]] virtual QWidget *widget() = 0;
    virtual void setReport(const std::shared_ptr<const OpenReport> &report, const QByteArray &bytes) = 0;
    virtual void setMarks(const std::vector<SourceMark> &marks) = 0;
    /** The places found by a search; `current` is an index into them or -1. */
    virtual void setHits(const std::vector<TextSpan> &hits, int current) = 0;
    /** Scrolls as little as needed to show the place well inside the view. */
    virtual void reveal(TextSpan span) = 0;
    /** Zoom in percent, 25 to 800. */
    virtual void setZoom(int percent) = 0;
    [[nodiscard]] virtual int zoom() const = 0;
    virtual void fitWidth() = 0;
    /** How far down in the whole source a place lies, 0 to 1. */
    [[nodiscard]] virtual double fractionAt(qsizetype offset) const = 0;
};

} // namespace tieout
