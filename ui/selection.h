#pragma once

#include "reportindex.h"

#include <QByteArray>
#include <QObject>

namespace tieout {

/** What the person is looking at. Every pane shows it and changes it; no pane knows another. */
class Selection : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /** Shows a report (null for none) with the bytes of its source, which a PDF's pages are drawn from. */
    void setReport(std::shared_ptr<const OpenReport> report, const QByteArray &bytes = {});
    /** The same report read or checked again: what is looked at stays as far as it is still there. */
    void replaceReport(std::shared_ptr<const OpenReport> report);
    [[nodiscard]] const std::shared_ptr<const OpenReport> &report() const { return m_report; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const ReportIndex &index() const { return m_index; }
    [[nodiscard]] qint64 reportId() const { return m_report ? m_report->id : 0; }

    /** Index into the report's findings, -1 for none. */
    [[nodiscard]] int finding() const { return m_finding; }
    [[nodiscard]] const Finding *currentFinding() const;
    [[nodiscard]] CellPlace cell() const { return m_cell; }
    /** The places in focus; the first is the one to scroll to. */
    [[nodiscard]] const std::vector<TextSpan> &spans() const { return m_spans; }
    [[nodiscard]] TextSpan span() const { return m_spans.empty() ? TextSpan{} : m_spans.front(); }

    void chooseFinding(int finding);
    /** Looks at one piece of evidence of the chosen finding. */
    void chooseEvidence(int evidence);
    void chooseCell(const CellPlace &cell);
    /** A place in the source; choosing the same place again steps through the findings that touch it. */
    void chooseSpan(TextSpan span);
    /** Places that belong together, such as the numbers of one line of the ledger. */
    void choosePlaces(const std::vector<TextSpan> &spans);

Q_SIGNALS:
    void reportChanged();
    void changed();

private:
    int findingTouching(TextSpan span, bool again) const;

    std::shared_ptr<const OpenReport> m_report;
    QByteArray m_bytes;
    ReportIndex m_index;
    int m_finding = -1;
    CellPlace m_cell;
    std::vector<TextSpan> m_spans;
};

} // namespace tieout
