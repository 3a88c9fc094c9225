#pragma once

#include "case/review.h"
#include "reports/reportloader.h"
#include "selection.h"

namespace tieout {

/** An open case with its review; windows on the same case share it, and the last one closes it. */
class SharedCase : public QObject
{
    Q_OBJECT
public:
    explicit SharedCase(std::unique_ptr<CaseFile> opened) : file(std::move(opened)), review(*file) {}
    const std::unique_ptr<CaseFile> file;
    Review review;

Q_SIGNALS:
    void reportListChanged(); ///< one of the windows has brought or removed reports
};

/** The case open in the window: its file, its review, its reports and what is chosen in it. */
class CaseSession : public QObject
{
    Q_OBJECT
public:
    explicit CaseSession(QObject *parent = nullptr);
    ~CaseSession() override;

    /** Opens or makes a case in place of the one before; on failure that one stays. */
    Status open(const QString &path);
    Status create(const QString &path);
    /** Opens what the other window has open: one review and one undo, two places to look at. */
    void join(const CaseSession &other);
    void close();
    [[nodiscard]] bool isOpen() const { return m_shared != nullptr; }
    [[nodiscard]] QString path() const;
    /** The case's name for people: its file name without the ending. */
    [[nodiscard]] QString name() const;

    [[nodiscard]] Selection &selection() { return m_selection; }
    /** Null while no case is open. */
    [[nodiscard]] Review *review() { return m_review; }
    [[nodiscard]] CaseFile *caseFile() { return m_case; }
    [[nodiscard]] const std::vector<ReportEntry> &reports() const { return m_reports; }
    /** Decisions on the chosen report; empty while none is chosen. */
    [[nodiscard]] QHash<QString, Decision> decisions() const;

    /** Loads a report and then looks at `focus`, if it is given, or at its first finding. */
    void showReport(qint64 id, TextSpan focus = {}, int finding = -1);
    /** Loads a report and then looks at the first cell of one of its tables. */
    void showTable(qint64 id, int table);
    /** Findings of the whole case, reports in the order of the list; loads no document. */
    [[nodiscard]] std::vector<FindingSummary> findingSummaries();
    /** Reads the list of reports again. */
    void refreshReports();
    /** Takes over what was read or checked again: the list, the findings and the chosen report. */
    void takeOverChecks();

Q_SIGNALS:
    void caseChanged();
    void reportsChanged();
    void reportListChanged(); ///< reports came or went, or were checked again
    void decisionsChanged();         ///< on the chosen report
    void reportDecided(qint64 report); ///< on another one
    void annotationsChanged(qint64 report);
    void loadingChanged(qint64 report); ///< 0 when nothing is being loaded any more
    void failed(const QString &sentence);

private:
    void adopt(std::shared_ptr<SharedCase> shared);
    void reportLoaded(const LoadedReport &loaded);
    void chooseTable(int table);
    void countDecisions(qint64 report);
    void followReview();
    [[nodiscard]] ReportEntry *entry(qint64 report);

    std::shared_ptr<SharedCase> m_shared;
    CaseFile *m_case = nullptr; ///< of the shared case, as is the review
    Review *m_review = nullptr;
    Selection m_selection;
    ReportLoader m_loader;
    std::vector<ReportEntry> m_reports;
    TextSpan m_focus;
    int m_focusFinding = -1;
    int m_focusTable = -1;
};

} // namespace tieout
