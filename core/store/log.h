#pragma once

#include "store/event.h"
#include "store/transaction.h"

#include <QJsonObject>

namespace tieout {

/** A point in time as the case file holds it; empty for an invalid one. */
QString writtenTime(const QDateTime &time);
QDateTime timeOf(const QVariant &value);

/** The detail of an event: what was there and what is there now. */
QString beforeAndAfter(const QJsonObject &before, const QJsonObject &after);

/** Writes `event` to the log at the present time, chained to the one before; its id and time are set here. */
void log(Transaction &transaction, const Event &event);

/** Reads through the whole log and its chain. */
LogCheck checkLog(Transaction &transaction);

} // namespace tieout
