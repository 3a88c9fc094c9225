#include "store/store.h"

#include "store/log.h"

namespace tieout {

Result<std::vector<MemoText>> Store::memoTexts() const
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    std::vector<MemoText> texts;
    transaction.each("SELECT report, finding, part, text FROM memo_text ORDER BY report, finding, part", {},
                     [&](const QSqlQuery &row) {
                         texts.push_back({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(), row.value(3).toString()});
                     });
    if (auto status = transaction.commit(); !status)
        return Error{status.error()};
    return texts;
}

Status Store::setMemoText(const MemoText &text, const QString &author)
{
    const auto notNull = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    const QString finding = notNull(text.finding);
    Transaction transaction(*m_database, Transaction::Kind::Write);
    QString before;
    transaction.each("SELECT text FROM memo_text WHERE report = ? AND finding = ? AND part = ?", {text.report, finding, text.part},
                     [&](const QSqlQuery &row) { before = row.value(0).toString(); });
    if (before == text.text)
        return transaction.commit();
    transaction.run("DELETE FROM memo_text WHERE report = ? AND finding = ? AND part = ?", {text.report, finding, text.part});
    if (!text.text.isEmpty())
        transaction.run("INSERT INTO memo_text (report, finding, part, text) VALUES (?, ?, ?, ?)",
                        {text.report, finding, text.part, text.text});
    log(transaction, {0, {}, author, QStringLiteral("word"), text.report, finding.isEmpty() ? text.part : finding,
                      beforeAndAfter({{text.part, before}}, {{text.part, text.text}})});
    return transaction.commit();
}

} // namespace tieout
