#include "parse/datarows.h"

#include <QFile>

static void initialiseData()
{
    Q_INIT_RESOURCE(tieout_data); // a static library's resources are dropped unless named
}

namespace tieout {

std::vector<QStringList> dataRows(const QString &name)
{
    initialiseData();
    std::vector<QStringList> rows;
    QFile file(QStringLiteral(":/tieout/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QString text = QString::fromUtf8(file.readAll());
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i)
        rows.push_back(lines[i].split(u','));
    return rows;
}

} // namespace tieout
