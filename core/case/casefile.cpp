#include "case/casefile.h"

#include "case/newresult.h"
#include "case/pinyinorder.h"
#include "check/applycorrections.h"
#include "store/store.h"

#include <algorithm>

namespace tieout {

namespace {

// Going back and forth between a few reports should not read them again.
constexpr size_t keptReports = 4;

std::shared_ptr<const OpenReport> opened(qint64 id, ReportEntry entry, StoredReport stored)
{
    auto open = std::make_shared<OpenReport>();
    open->id = id;
    open->entry = std::move(entry);
    open->read = stored.report;
    open->report = applyCorrections(stored.report, stored.corrections);
    open->result = std::move(stored.result);
    open->corrections = std::move(stored.corrections);
    open->revision = stored.revision;
    return open;
}

} // namespace

CaseFile::CaseFile(std::unique_ptr<Store> store) : m_store(std::move(store)) {}

CaseFile::~CaseFile() = default;

Result<std::unique_ptr<CaseFile>> CaseFile::open(const QString &path)
{
    auto store = Store::open(path);
    if (!store)
        return Error{store.error()};
    return std::unique_ptr<CaseFile>(new CaseFile(std::move(*store)));
}

Result<std::unique_ptr<CaseFile>> CaseFile::create(const QString &path)
{
    auto store = Store::create(path);
    if (!store)
        return Error{store.error()};
    return std::unique_ptr<CaseFile>(new CaseFile(std::move(*store)));
}

QString CaseFile::path() const
{
    return m_store->path();
}

Status CaseFile::saveCopy(const QString &path) const
{
    return m_store->saveCopy(path);
}

Result<std::vector<ReportEntry>> CaseFile::reports() const
{
    auto entries = m_store->entries();
    if (entries)
        sortByPinyin(*entries);
    return entries;
}

Result<std::vector<FindingSummary>> CaseFile::findingSummaries(qint64 report) const
{
    return m_store->findingSummaries(report);
}

Result<std::vector<TableSummary>> CaseFile::tableSummaries() const
{
    return m_store->tableSummaries();
}

Result<std::vector<ReportEntry>> CaseFile::removedReports() const
{
    auto entries = m_store->removedEntries();
    if (entries)
        sortByPinyin(*entries);
    return entries;
}

Status CaseFile::setRemoved(qint64 report, bool removed, const QString &author)
{
    return m_store->setRemoved(report, removed, author);
}

Result<std::shared_ptr<const OpenReport>> CaseFile::report(qint64 id) const
{
    const auto revision = m_store->revision(id);
    if (!revision)
        return Error{revision.error()};
    const auto kept = std::find_if(m_recent.begin(), m_recent.end(), [id](const auto &open) { return open->id == id; });
    if (kept != m_recent.end() && (*kept)->revision == *revision) {
        std::rotate(m_recent.begin(), kept, kept + 1);
        return m_recent.front();
    }
    if (kept != m_recent.end())
        m_recent.erase(kept); // another connection has read or checked it again
    auto stored = m_store->load(id);
    if (!stored)
        return Error{stored.error()};
    auto entry = m_store->entry(id);
    if (!entry)
        return Error{entry.error()};
    m_recent.insert(m_recent.begin(), opened(id, std::move(*entry), std::move(*stored)));
    if (m_recent.size() > keptReports)
        m_recent.pop_back();
    return m_recent.front();
}

Result<QByteArray> CaseFile::sourceBytes(qint64 id) const
{
    return m_store->sourceBytes(id);
}

Result<std::vector<SearchHit>> CaseFile::search(const QString &words, int limit) const
{
    return m_store->search(words, limit);
}

Status CaseFile::indexTexts()
{
    return m_store->indexTexts();
}

Result<std::optional<qint64>> CaseFile::reportWithHash(const QByteArray &sha256) const
{
    return m_store->reportWithHash(sha256);
}

Result<std::optional<qint64>> CaseFile::add(const SourceFile &file, const CheckedReport &checked)
{
    return m_store->add({file.path, file.bytes, file.sha256, *checked.report,
                         newResult(*checked.report, checked.result, checked.settings), programVersion()});
}

Result<QHash<QString, Decision>> CaseFile::decisions(qint64 report) const
{
    return m_store->decisions(report);
}

Status CaseFile::setDecisions(qint64 report, const QHash<QString, Decision> &decisions, const QString &author)
{
    return m_store->setDecisions(report, decisions, author);
}

Result<std::vector<StaleDecision>> CaseFile::staleDecisions(qint64 report) const
{
    return m_store->staleDecisions(report);
}

Result<SignOff> CaseFile::signOff(qint64 report) const
{
    return m_store->signOff(report);
}

Status CaseFile::setSignOff(qint64 report, const SignOff &signOff, const QString &author)
{
    return m_store->setSignOff(report, signOff, author);
}

Result<std::vector<Annotation>> CaseFile::annotations(qint64 report) const
{
    return m_store->annotations(report);
}

Result<qint64> CaseFile::saveAnnotation(qint64 report, const Annotation &annotation, const QString &author)
{
    return m_store->saveAnnotation(report, annotation, author);
}

Status CaseFile::removeAnnotation(qint64 report, qint64 id, const QString &author)
{
    return m_store->removeAnnotation(report, id, author);
}

Result<std::vector<MemoText>> CaseFile::memoTexts() const
{
    return m_store->memoTexts();
}

Status CaseFile::setMemoText(const MemoText &text, const QString &author)
{
    return m_store->setMemoText(text, author);
}

Result<std::vector<ChosenChart>> CaseFile::memoCharts() const
{
    const auto text = setting(memoChartsName);
    if (!text)
        return Error{text.error()};
    return chosenCharts(*text);
}

Status CaseFile::setMemoCharts(const std::vector<ChosenChart> &charts, const QString &author)
{
    return setSetting(memoChartsName, chosenChartsText(charts), author);
}

Result<std::vector<Event>> CaseFile::events() const
{
    return m_store->events();
}

Result<std::vector<Event>> CaseFile::history(qint64 report, const QString &findingKey) const
{
    return m_store->history(report, findingKey);
}

Result<LogCheck> CaseFile::verifyLog() const
{
    return m_store->checkLog();
}

} // namespace tieout
