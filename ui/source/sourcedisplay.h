#pragma once

#include "report/annotation.h"
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
    /** The same source with other corrections or readings: place, selection and pictures stay. */
    virtual void replaceReport(const std::shared_ptr<const OpenReport> &report) = 0;
    virtual void setMarks(const std::vector<SourceMark> &marks) = 0;
    /** Numbers that some check tied out: a small tick stands behind each. */
    virtual void setTicks(const std::vector<TextSpan> &ticks) = 0;
    /** The auditor's own marks. */
    virtual void setNotes(const std::vector<Annotation> &notes) = 0;
    /** The places found by a search; `current` is an index into them or -1. */
    virtual void setHits(const std::vector<TextSpan> &hits, int current) = 0;
    /** Shows the place of a mark; it may be an area of a page. */
    virtual void revealNote(const Annotation &note) = 0;
    /** Scrolls as little as needed to show the place well inside the view. */
    virtual void reveal(TextSpan span) = 0;
    /** Zoom in percent, 25 to 800. */
    virtual void setZoom(int percent) = 0;
    [[nodiscard]] virtual int zoom() const = 0;
    virtual void fitWidth() = 0;
    virtual void fitPage() = 0;
    /** Pages of a PDF or lines of a text, from 0. */
    [[nodiscard]] virtual int stepCount() const = 0;
    [[nodiscard]] virtual int currentStep() const = 0;
    virtual void goToStep(int step) = 0;
    /** The text selected by the person; empty where none is. */
    [[nodiscard]] virtual TextSpan selectedSpan() const = 0;
    virtual void selectSpan(TextSpan span) = 0;
    /** The character under a point of the widget; -1 where there is none. */
    [[nodiscard]] virtual qsizetype offsetAt(const QPoint &point) const = 0;
    /** Where a place is painted, in coordinates of the widget; empty where it is not to be seen. */
    [[nodiscard]] virtual QRect placeOf(TextSpan span) const = 0;
    /** How far down in the whole source a place lies, 0 to 1. */
    [[nodiscard]] virtual double fractionAt(qsizetype offset) const = 0;
    [[nodiscard]] virtual double fractionOf(const Annotation &note) const { return fractionAt(note.span.begin); }
};

} // namespace tieout
