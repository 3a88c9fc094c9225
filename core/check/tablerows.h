#pragma once

#include "report/table.h"

namespace tieout {

/** The classification code of a row in `block`, its 类/款/项 cells joined; empty where there is none. */
QString rowCode(const Table &table, int row, int block = 0);

/** The name in a row of `block`, spaces and its ordinal (一、) removed. */
QString rowName(const Table &table, int row, int block = 0);

/** What a cell is called in messages: table, row and column in the report's words. */
QString cellLabel(const Table &table, int row, int column);

/** 合计, 总计 and their like, by the row's mark or its name. */
bool isTotalRow(const Table &table, int row, int block = 0);

/** Whether the row belongs to the header: 栏次, 行次 or the numbers of the columns only. */
bool isHeaderRow(const Table &table, int row);

/** Whether a number stands anywhere in the table: a zero, or an amount whose column is not certain, is there all the same. */
bool hasNumbers(const Table &table);

/** Whether any number is above zero: of a form that has only zeros nobody said anything. */
bool hasAmounts(const Table &table);

/** Index of the first row of a table's `block` named `name` exactly (see rowName), or -1. */
int rowNamed(const Table &table, const QString &name, int block = 0);

/** How many side-by-side blocks the table has. */
int blockCount(const Table &table);

/** The 三公 item of a cell: told by its column, or by its row where the form lists the items in rows; else empty. */
QString sanGongItem(const Table &table, int row, int column);

} // namespace tieout
