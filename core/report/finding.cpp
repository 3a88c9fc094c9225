#include "report/finding.h"

#include <array>
#include <span>

namespace tieout {

namespace {

using Ids = std::span<const char *const>;

template <typename T>
QString idOf(Ids ids, T value)
{
    return QString::fromLatin1(ids[static_cast<size_t>(value)]);
}

template <typename T>
T valueOf(Ids ids, const QString &id)
{
    for (size_t i = 0; i < ids.size(); ++i)
        if (id == QLatin1String(ids[i]))
            return static_cast<T>(i);
    return static_cast<T>(0);
}

constexpr std::array<const char *, 4> severityIds{"error", "warning", "rounding", "attention"};
constexpr std::array<const char *, 2> certaintyIds{"certain", "arguable"};
constexpr std::array<const char *, 4> outcomeIds{"pass", "fail", "not-applicable", "not-checked"};

} // namespace

QString severityId(Severity severity) { return idOf(severityIds, severity); }
QString certaintyId(Certainty certainty) { return idOf(certaintyIds, certainty); }
QString outcomeId(Outcome outcome) { return idOf(outcomeIds, outcome); }
Severity severityOf(const QString &id) { return valueOf<Severity>(severityIds, id); }
Certainty certaintyOf(const QString &id) { return valueOf<Certainty>(certaintyIds, id); }
Outcome outcomeOf(const QString &id) { return valueOf<Outcome>(outcomeIds, id); }

} // namespace tieout
