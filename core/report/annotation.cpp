#include "report/annotation.h"

#include <array>

namespace tieout {

namespace {

constexpr std::array kinds{"note", "highlight", "tick", "rectangle"};
constexpr std::array meanings{"plain", "question", "wrong", "checked", "important"};

template <typename Ids> size_t indexOf(const Ids &ids, const QString &id)
{
    for (size_t i = 0; i < ids.size(); ++i)
        if (id == QLatin1String(ids[i]))
            return i;
    return 0;
}

} // namespace

QString annotationKindId(AnnotationKind kind)
{
    return QString::fromLatin1(kinds[static_cast<size_t>(kind)]);
}

AnnotationKind annotationKindOf(const QString &id)
{
    return static_cast<AnnotationKind>(indexOf(kinds, id));
}

QString annotationMeaningId(AnnotationMeaning meaning)
{
    return QString::fromLatin1(meanings[static_cast<size_t>(meaning)]);
}

AnnotationMeaning annotationMeaningOf(const QString &id)
{
    return static_cast<AnnotationMeaning>(indexOf(meanings, id));
}

} // namespace tieout
