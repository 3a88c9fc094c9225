#include "casesession.h"

#include "common/preferences.h"

#include <QFileInfo>
#include <tuple>

namespace tieout {

namespace {

/** Where the review of a report goes on: the gravest open finding, or the gravest one. */
int firstToReview(const CheckResult &result, const QHash<QString, Decision> &decisions)
{
    const auto rank = [&decisions](const Finding &finding) {
        return std::tuple(decisions.value(finding.key).verdict != Verdict::Open, finding.severity);
    };
    const auto first = std::min_element(result.findings.begin(), result.findings.end(),
                                        [&rank](const Finding &a, const Finding &b) { return rank(a) < rank(b); });
    return static_cast<int>(first - result.findings.begin());
}

/** Cases that windows have open, by their canonical path: two reviews of one file would not know of each other. */
QHash<QString, std::weak_ptr<SharedCase>> &openCases()
{
    static QHash<QString, std::weak_ptr<SharedCase>> cases;
    return cases;
}

std::shared_ptr<SharedCase> openElsewhere(const QString &path)
{
    return openCases().value(QFileInfo(path).canonicalFilePath()).lock();
}

std::shared_ptr<SharedCase> share(std::unique_ptr<CaseFile> opened)
{
    auto shared = std::make_shared<SharedCase>(std::move(opened));
    shared->review.setAuthor(preferredAuthor());
    openCases().insert(QFileInfo(shared->file->path()).canonicalFilePath(), shared);
    return shared;
}

} // namespace

CaseSession::CaseSession(QObject *parent) : QObject(parent)
{
    connect(&m_loader, &ReportLoader::loaded, this, &CaseSession::reportLoaded);
}

CaseSession::~CaseSession() = default;

Status CaseSession::open(const QString &path)
{
    if (auto shared = openElsewhere(path)) {
        adopt(std::move(shared));
        return success();
    }
    auto opened = CaseFile::open(path);
    if (!opened)
        return Error{opened.error()};
    adopt(share(std::move(*opened)));
    return success();
}

Status CaseSession::create(const QString &path)
{
    auto created = CaseFile::create(path);
    if (!created)
        return Error{created.error()};
    adopt(share(std::move(*created)));
    return success();
}

void CaseSession::join(const CaseSession &other)
{
    adopt(other.m_shared);
}

void CaseSession::adopt(std::shared_ptr<SharedCase> shared)
{
    m_selection.setReport(nullptr);
    if (m_shared) {
        m_shared->disconnect(this);
        m_review->disconnect(this);
    }
    m_shared = std::move(shared);
    m_case = m_shared ? m_shared->file.get() : nullptr;
    m_review = m_shared ? &m_shared->review : nullptr;
    m_loader.setCase(path());
    if (m_shared) {
        connect(m_shared.get(), &SharedCase::reportListChanged, this, &CaseSession::refreshReports);
        followReview();
    }
    Q_EMIT caseChanged();
    refreshReports();
    Q_EMIT decisionsChanged();
}

void CaseSession::followReview()
{
    Review *review = m_review;
    connect(review, &Review::saveFailed, this, &CaseSession::failed);
    connect(review, &Review::decisionsChanged, this, [this](qint64 report) { countDecisions(report); });
    connect(review, &Review::reportChanged, this, &CaseSession::takeOverChecks);
    connect(review, &Review::reportsChanged, this, [this] {
        refreshReports();
        if (m_selection.reportId() == 0 || entry(m_selection.reportId()))
            return;
        m_selection.setReport(nullptr);
        if (!m_reports.empty())
            showReport(m_reports.front().id);
    });
    connect(review, &Review::signOffChanged, this, [this](qint64 report) {
        if (ReportEntry *changed = entry(report))
            changed->signOff = m_review->signOff(report);
        Q_EMIT reportsChanged();
    });
    connect(review, &Review::annotationsChanged, this, [this](qint64 report) {
        if (ReportEntry *changed = entry(report))
            changed->annotations = static_cast<int>(m_review->annotations(report).size());
        Q_EMIT annotationsChanged(report);
    });
}

ReportEntry *CaseSession::entry(qint64 report)
{
    const auto found = std::find_if(m_reports.begin(), m_reports.end(), [report](const ReportEntry &e) { return e.id == report; });
    return found == m_reports.end() ? nullptr : &*found;
}

void CaseSession::takeOverChecks()
{
    refreshReports();
    Q_EMIT reportListChanged();
    if (const qint64 chosen = m_selection.reportId()) {
        const auto report = m_case->report(chosen);
        if (!report)
            Q_EMIT failed(report.error().text());
        else if (*report != m_selection.report())
            m_selection.replaceReport(*report);
        Q_EMIT decisionsChanged();
    }
}

void CaseSession::close()
{
    adopt(nullptr);
}

QString CaseSession::path() const
{
    return m_case ? m_case->path() : QString();
}

QString CaseSession::name() const
{
    return QFileInfo(path()).completeBaseName();
}

QHash<QString, Decision> CaseSession::decisions() const
{
    return m_review && m_selection.report() ? m_review->decisions(m_selection.reportId()) : QHash<QString, Decision>();
}

void CaseSession::refreshReports()
{
    const auto ids = [this] {
        std::vector<qint64> out;
        for (const ReportEntry &entry : m_reports)
            out.push_back(entry.id);
        return out;
    };
    const std::vector<qint64> before = ids();
    m_reports.clear();
    if (m_case) {
        if (auto reports = m_case->reports())
            m_reports = std::move(*reports);
        else
            Q_EMIT failed(reports.error().text());
    }
    Q_EMIT reportsChanged();
    if (ids() == before)
        return;
    Q_EMIT reportListChanged();
    if (m_shared)
        Q_EMIT m_shared->reportListChanged(); // to the other windows; here nothing is new any more
}

std::vector<FindingSummary> CaseSession::findingSummaries()
{
    if (!m_case)
        return {};
    auto summaries = m_case->findingSummaries();
    if (!summaries) {
        Q_EMIT failed(summaries.error().text());
        return {};
    }
    QHash<qint64, size_t> orderOf;
    for (size_t i = 0; i < m_reports.size(); ++i)
        orderOf.insert(m_reports[i].id, i);
    std::stable_sort(summaries->begin(), summaries->end(), [&orderOf](const FindingSummary &a, const FindingSummary &b) {
        return orderOf.value(a.report, orderOf.size()) < orderOf.value(b.report, orderOf.size());
    });
    return std::move(*summaries);
}

void CaseSession::showReport(qint64 id, TextSpan focus, int finding)
{
    m_focus = focus;
    m_focusFinding = finding;
    m_focusTable = -1;
    if (m_selection.reportId() == id) {
        if (finding >= 0)
            m_selection.chooseFinding(finding);
        else
            m_selection.chooseSpan(focus);
        return;
    }
    m_loader.load(id);
    Q_EMIT loadingChanged(id);
}

void CaseSession::showTable(qint64 id, int table)
{
    if (m_selection.reportId() == id)
        return chooseTable(table);
    showReport(id);
    m_focusTable = table;
}

void CaseSession::chooseTable(int table)
{
    const Table &chosen = m_selection.report()->report->tables[static_cast<size_t>(table)];
    for (size_t row = 0; row < chosen.rows.size(); ++row)
        for (size_t column = 0; column < chosen.rows[row].cells.size(); ++column)
            if (!chosen.rows[row].cells[column].spans.empty())
                return m_selection.chooseCell({table, static_cast<int>(row), static_cast<int>(column)});
    m_selection.chooseSpan(chosen.titleSpan); // its body is a picture
}

void CaseSession::reportLoaded(const LoadedReport &loaded)
{
    Q_EMIT loadingChanged(0);
    if (!loaded.report) {
        Q_EMIT failed(loaded.error);
        return;
    }
    m_selection.setReport(loaded.report, loaded.bytes);
    Q_EMIT decisionsChanged();
    if (!m_focus.isEmpty())
        m_selection.chooseSpan(m_focus);
    else if (m_focusTable >= 0 && static_cast<size_t>(m_focusTable) < loaded.report->report->tables.size())
        chooseTable(m_focusTable);
    else if (!loaded.report->result.findings.empty())
        m_selection.chooseFinding(m_focusFinding >= 0 ? m_focusFinding : firstToReview(loaded.report->result, decisions()));
}

void CaseSession::countDecisions(qint64 report)
{
    if (report == m_selection.reportId())
        Q_EMIT decisionsChanged();
    else
        Q_EMIT reportDecided(report);
    // The loaded report tells the counts without asking the file for all of them again.
    ReportEntry *entry = this->entry(report);
    if (!entry || report != m_selection.reportId()) {
        refreshReports();
        return;
    }
    entry->open = entry->confirmed = entry->dismissed = entry->needsEvidence = entry->flagged = 0;
    const auto &decisions = m_review->decisions(report);
    for (const Finding &finding : m_selection.report()->result.findings) {
        const Decision decision = decisions.value(finding.key);
        entry->flagged += decision.flagged ? 1 : 0;
        switch (decision.verdict) {
        case Verdict::Open:
            ++entry->open;
            break;
        case Verdict::Confirmed:
            ++entry->confirmed;
            break;
        case Verdict::Dismissed:
            ++entry->dismissed;
            break;
        case Verdict::NeedsEvidence:
            ++entry->needsEvidence;
            break;
        }
    }
    Q_EMIT reportsChanged();
}

} // namespace tieout
