#include "parse/datarows.h"

#include <QResource>

static void initialiseData()
{
    Q_INIT_RESOURCE(tieout_data); // a static library's resources are dropped unless named
}

namespace tieout {

void forEachDataRow(const QString &name, const std::function<void(const DataRow &)> &show)
{
    initialiseData();
    const QString text = QString::fromUtf8(QResource(QStringLiteral(":/tieout/data/") + name).uncompressedData());
    bool isHeader = true;
    for (const QStringView line : QStringView(text).tokenize(u'\n', Qt::SkipEmptyParts)) {
        if (std::exchange(isHeader, false))
            continue;
        DataRow row;
        size_t field = 0;
        for (const QStringView part : line.tokenize(u','))
            if (field < row.size())
                row[field++] = part;
        show(row);
    }
}

} // namespace tieout
