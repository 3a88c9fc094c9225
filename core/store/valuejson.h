#pragma once

#include "report/report.h"

#include <QJsonArray>

namespace tieout {

/** Lists as compact JSON in one column of a table; numbers in them are decimal text. */
QString toJson(const Message &message);
QString toJson(const std::vector<Message> &messages);
QString toJson(const QStringList &texts);
QString toJson(const std::vector<TextSpan> &spans);
QString toJson(const std::vector<ClaimOperand> &operands);
QString toJson(const std::vector<Column> &columns);
QString toJson(const std::vector<Cell> &cells);

Message messageFrom(const QString &json);
std::vector<Message> messagesFrom(const QString &json);
QStringList textsFrom(const QString &json);
std::vector<TextSpan> spansFrom(const QString &json);
std::vector<ClaimOperand> operandsFrom(const QString &json);
std::vector<Column> columnsFrom(const QString &json);
std::vector<Cell> cellsFrom(const QString &json);

/** Every digit of the value, which plain() shows rounded to the printed ones. */
QString exactText(const PrintedNumber &number);

} // namespace tieout
