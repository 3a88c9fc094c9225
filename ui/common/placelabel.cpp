#include "common/placelabel.h"

#include <QCoreApplication>

namespace tieout {

QString placeLabel(const Document &document, TextSpan span)
{
    const Place place = document.place(span);
    if (document.kind == SourceKind::Text)
        return QCoreApplication::translate("Place", "line %1").arg(place.line);
    return QCoreApplication::translate("Place", "p. %1, line %2").arg(place.page).arg(place.line);
}

} // namespace tieout
