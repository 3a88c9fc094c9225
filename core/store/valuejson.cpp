#include "store/valuejson.h"

#include "store/enumids.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tieout {

namespace {

QString written(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray parsed(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

QJsonArray messageArray(const Message &message)
{
    if (message.isEmpty())
        return {};
    QJsonArray array = QJsonArray::fromStringList(message.args);
    array.prepend(message.source);
    return array;
}

QStringList textList(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue value : array)
        texts.append(value.toString());
    return texts;
}

Message messageOf(const QJsonArray &array)
{
    QStringList parts = textList(array);
    if (parts.isEmpty())
        return {};
    Message message;
    message.source = parts.takeFirst();
    message.args = parts;
    return message;
}

QJsonArray spanArray(const std::vector<TextSpan> &spans)
{
    QJsonArray array;
    for (const TextSpan span : spans) {
        array.append(span.begin);
        array.append(span.end);
    }
    return array;
}

std::vector<TextSpan> spanList(const QJsonArray &array)
{
    std::vector<TextSpan> spans;
    for (qsizetype i = 0; i + 1 < array.size(); i += 2)
        spans.push_back({array.at(i).toInteger(), array.at(i + 1).toInteger()});
    return spans;
}

TextSpan spanOf(const QJsonValue &value)
{
    const auto spans = spanList(value.toArray());
    return spans.empty() ? TextSpan{} : spans.front();
}

QJsonArray numberArray(const PrintedNumber &number)
{
    return {exactText(number), number.decimals, idOf(number.unit), number.unitWord, number.span.begin, number.span.end};
}

PrintedNumber numberOf(const QJsonArray &array)
{
    PrintedNumber number;
    number.value = parseDecimal(array.at(0).toString()).value_or(Decimal(0));
    number.decimals = array.at(1).toInt();
    number.unit = enumOf<Unit>(array.at(2).toString());
    number.unitWord = array.at(3).toString();
    number.span = {array.at(4).toInteger(), array.at(5).toInteger()};
    return number;
}

// [] blank; [state, text, spans] and for a number also [value, decimals, unit, word, begin, end]
QJsonArray cellArray(const Cell &cell)
{
    if (cell.state == CellState::Blank && cell.text.isEmpty() && cell.spans.empty())
        return {};
    QJsonArray array{idOf(cell.state), cell.text, spanArray(cell.spans)};
    if (cell.state == CellState::Number)
        array.append(numberArray(cell.number));
    return array;
}

Cell cellOf(const QJsonArray &array)
{
    Cell cell;
    if (array.isEmpty())
        return cell;
    cell.state = enumOf<CellState>(array.at(0).toString());
    cell.text = array.at(1).toString();
    cell.spans = spanList(array.at(2).toArray());
    if (cell.state == CellState::Number)
        cell.number = numberOf(array.at(3).toArray());
    return cell;
}

} // namespace

QString exactText(const PrintedNumber &number)
{
    return number.plain();
}

QString toJson(const Message &message)
{
    return written(messageArray(message));
}

QString toJson(const std::vector<Message> &messages)
{
    QJsonArray array;
    for (const Message &message : messages)
        array.append(messageArray(message));
    return written(array);
}

QString toJson(const QStringList &texts)
{
    return written(QJsonArray::fromStringList(texts));
}

QString toJson(const std::vector<TextSpan> &spans)
{
    return written(spanArray(spans));
}

QString toJson(const std::vector<ClaimOperand> &operands)
{
    QJsonArray array;
    for (const ClaimOperand &operand : operands)
        array.append(QJsonArray{idOf(operand.role), operand.figure});
    return written(array);
}

QString toJson(const std::vector<Column> &columns)
{
    QJsonArray array;
    for (const Column &column : columns)
        array.append(QJsonObject{{QStringLiteral("title"), column.title},
                                 {QStringLiteral("role"), idOf(column.role)},
                                 {QStringLiteral("block"), column.block},
                                 {QStringLiteral("concept"), column.conceptId},
                                 {QStringLiteral("measure"), idOf(column.measure)},
                                 {QStringLiteral("span"), spanArray({column.span})}});
    return written(array);
}

QString toJson(const std::vector<Cell> &cells)
{
    QJsonArray array;
    for (const Cell &cell : cells)
        array.append(cellArray(cell));
    return written(array);
}

Message messageFrom(const QString &json)
{
    return messageOf(parsed(json));
}

std::vector<Message> messagesFrom(const QString &json)
{
    std::vector<Message> messages;
    for (const QJsonValue value : parsed(json))
        messages.push_back(messageOf(value.toArray()));
    return messages;
}

QStringList textsFrom(const QString &json)
{
    return textList(parsed(json));
}

std::vector<TextSpan> spansFrom(const QString &json)
{
    return spanList(parsed(json));
}

std::vector<ClaimOperand> operandsFrom(const QString &json)
{
    std::vector<ClaimOperand> operands;
    for (const QJsonValue value : parsed(json))
        operands.push_back({enumOf<OperandRole>(value.toArray().at(0).toString()), value.toArray().at(1).toInt()});
    return operands;
}

std::vector<Column> columnsFrom(const QString &json)
{
    std::vector<Column> columns;
    for (const QJsonValue value : parsed(json)) {
        const QJsonObject object = value.toObject();
        Column column;
        column.title = object.value(QLatin1String("title")).toString();
        column.role = enumOf<ColumnRole>(object.value(QLatin1String("role")).toString());
        column.block = object.value(QLatin1String("block")).toInt();
        column.conceptId = object.value(QLatin1String("concept")).toString();
        column.measure = enumOf<Measure>(object.value(QLatin1String("measure")).toString());
        column.span = spanOf(object.value(QLatin1String("span")));
        columns.push_back(column);
    }
    return columns;
}

std::vector<Cell> cellsFrom(const QString &json)
{
    std::vector<Cell> cells;
    for (const QJsonValue value : parsed(json))
        cells.push_back(cellOf(value.toArray()));
    return cells;
}

} // namespace tieout
