#include "case/pinyinorder.h"

#include <algorithm>
#include <memory>
#include <tuple>
#include <unicode/coll.h>

namespace tieout {

namespace {

/** Bytes that compare as the names do, made once for each name: comparing by collator costs more. */
class SortKeys
{
public:
    SortKeys()
    {
        UErrorCode error = U_ZERO_ERROR;
        m_collator.reset(icu::Collator::createInstance(icu::Locale::getChina(), error));
        if (U_FAILURE(error))
            m_collator.reset();
    }

    [[nodiscard]] QByteArray of(const QString &name) const
    {
        if (!m_collator)
            return name.toUtf8();
        const icu::UnicodeString text(false, reinterpret_cast<const char16_t *>(name.utf16()),
                                      static_cast<int32_t>(name.size()));
        QByteArray key(m_collator->getSortKey(text, nullptr, 0), Qt::Uninitialized);
        m_collator->getSortKey(text, reinterpret_cast<uint8_t *>(key.data()), static_cast<int32_t>(key.size()));
        return key;
    }

private:
    std::unique_ptr<icu::Collator> m_collator;
};

struct Sortable
{
    ReportEntry entry;
    std::tuple<bool, QByteArray, bool, QByteArray, int, QByteArray> key;
};

} // namespace

QByteArray pinyinSortKey(const QString &name)
{
    static const SortKeys keys;
    return keys.of(name);
}

void sortByPinyin(std::vector<ReportEntry> &entries)
{
    const SortKeys keys;
    std::vector<Sortable> sortables;
    sortables.reserve(entries.size());
    for (ReportEntry &entry : entries) {
        std::tuple key(entry.region.isEmpty(), keys.of(entry.region), entry.department.isEmpty(),
                       keys.of(entry.department), -entry.fiscalYear, keys.of(entry.file));
        sortables.push_back({std::move(entry), std::move(key)});
    }
    std::stable_sort(sortables.begin(), sortables.end(),
                     [](const Sortable &a, const Sortable &b) { return a.key < b.key; });
    std::transform(sortables.begin(), sortables.end(), entries.begin(),
                   [](Sortable &sortable) { return std::move(sortable.entry); });
}

} // namespace tieout
