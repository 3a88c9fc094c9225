#include "store/annotations.h"

#include "store/log.h"
#include "store/store.h"

namespace tieout {

namespace {

constexpr auto annotationColumns = "id, begin, end, text, author, changed, kind, meaning, page, area, cell_table, cell_row, "
                                   "cell_column, quote, finding, created";

// As decimal text, like every number of the case file; nine digits tell every float apart.
QString writtenArea(const Box &box)
{
    if (box.isEmpty())
        return {};
    QStringList numbers;
    for (const float value : {box.left, box.top, box.right, box.bottom})
        numbers.append(QString::number(static_cast<double>(value), 'g', 9));
    return numbers.join(u' ');
}

Box areaOf(const QString &written)
{
    const QStringList numbers = written.split(u' ');
    if (numbers.size() != 4)
        return {};
    return {numbers[0].toFloat(), numbers[1].toFloat(), numbers[2].toFloat(), numbers[3].toFloat()};
}

Annotation annotationOf(const QSqlQuery &row)
{
    Annotation annotation;
    annotation.id = row.value(0).toLongLong();
    annotation.span = {row.value(1).toLongLong(), row.value(2).toLongLong()};
    annotation.text = row.value(3).toString();
    annotation.author = row.value(4).toString();
    annotation.changed = timeOf(row.value(5));
    annotation.kind = annotationKindOf(row.value(6).toString());
    annotation.meaning = annotationMeaningOf(row.value(7).toString());
    annotation.page = row.value(8).toInt();
    annotation.area = areaOf(row.value(9).toString());
    annotation.cell = {row.value(10).toInt(), row.value(11).toInt(), row.value(12).toInt()};
    annotation.quote = row.value(13).toString();
    annotation.finding = row.value(14).toString();
    annotation.created = timeOf(row.value(15));
    return annotation;
}

QJsonObject told(const Annotation &annotation)
{
    return {{QStringLiteral("kind"), annotationKindId(annotation.kind)},
            {QStringLiteral("meaning"), annotationMeaningId(annotation.meaning)},
            {QStringLiteral("begin"), annotation.span.begin},
            {QStringLiteral("end"), annotation.span.end},
            {QStringLiteral("page"), annotation.page},
            {QStringLiteral("area"), writtenArea(annotation.area)},
            {QStringLiteral("cell"), QStringLiteral("%1 %2 %3").arg(annotation.cell.table).arg(annotation.cell.row).arg(annotation.cell.column)},
            {QStringLiteral("quote"), annotation.quote},
            {QStringLiteral("finding"), annotation.finding},
            {QStringLiteral("text"), annotation.text}};
}

QJsonObject storedAnnotation(Transaction &transaction, qint64 report, qint64 id)
{
    QJsonObject found;
    transaction.each(std::string("SELECT ") + annotationColumns + " FROM annotation WHERE report = ? AND id = ?",
                     {report, id}, [&](const QSqlQuery &row) { found = told(annotationOf(row)); });
    return found;
}

} // namespace

void writeAnnotation(Transaction &transaction, qint64 report, const Annotation &a)
{
    transaction.run("INSERT INTO annotation (id, report, begin, end, text, author, changed, kind, meaning, page, area, "
                    "cell_table, cell_row, cell_column, quote, finding, created) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                    "ON CONFLICT (id) DO UPDATE SET begin = excluded.begin, end = excluded.end, text = excluded.text, "
                    "author = excluded.author, changed = excluded.changed, kind = excluded.kind, "
                    "meaning = excluded.meaning, page = excluded.page, area = excluded.area, "
                    "cell_table = excluded.cell_table, cell_row = excluded.cell_row, "
                    "cell_column = excluded.cell_column, quote = excluded.quote, finding = excluded.finding, "
                    "created = excluded.created",
                    {a.id == 0 ? QVariant() : QVariant(a.id), report, a.span.begin, a.span.end, a.text, a.author,
                     writtenTime(a.changed), annotationKindId(a.kind), annotationMeaningId(a.meaning), a.page,
                     writtenArea(a.area), a.cell.table, a.cell.row, a.cell.column, a.quote, a.finding,
                     writtenTime(a.created)});
}

Result<std::vector<Annotation>> Store::annotations(qint64 report) const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    std::vector<Annotation> annotations;
    transaction.each(std::string("SELECT ") + annotationColumns + " FROM annotation WHERE report = ? ORDER BY begin, id",
                     {report}, [&](const QSqlQuery &row) { annotations.push_back(annotationOf(row)); });
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return annotations;
}

Result<qint64> Store::saveAnnotation(qint64 report, const Annotation &annotation, const QString &author)
{
    Transaction transaction(*m_database, Transaction::Kind::Write);
    const QJsonObject before = storedAnnotation(transaction, report, annotation.id);
    writeAnnotation(transaction, report, annotation);
    const qint64 id = annotation.id == 0 ? transaction.insertedId() : annotation.id;
    log(transaction, {0, {}, author.isEmpty() ? annotation.author : author, QStringLiteral("annotate"), report,
                      QString::number(id), beforeAndAfter(before, told(annotation))});
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return id;
}

Status Store::removeAnnotation(qint64 report, qint64 id, const QString &author)
{
    Transaction transaction(*m_database, Transaction::Kind::Write);
    const QJsonObject before = storedAnnotation(transaction, report, id);
    transaction.run("DELETE FROM annotation WHERE report = ? AND id = ?", {report, id});
    log(transaction, {0, {}, author, QStringLiteral("remove-annotation"), report, QString::number(id),
                      beforeAndAfter(before, {})});
    return transaction.commit();
}

} // namespace tieout
