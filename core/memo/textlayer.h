#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QRectF>
#include <vector>

namespace tieout {

/** What a PDF says of itself. */
struct PdfInfo
{
    QString title, author, creator;
    QDateTime made; ///< UTC
};

/** A bookmark: level from 1, page from 0, `top` in points from the page's lower edge. */
struct Bookmark
{
    int level = 1;
    QString title;
    int page = 0;
    double top = 0;
};

/** A place that leads to another: `area` in points from the page's lower left corner, pages from 0. */
struct PdfLink
{
    int page = 0;
    QRectF area;
    int targetPage = 0;
    double targetTop = 0;
};

/** Wrong characters of a text layer and what was really set. */
using Mending = QHash<char16_t, char16_t>;

/**
 * For the characters that were set in `families`: which ones Qt's text layer tells for them. Qt names a
 * glyph by the lowest character that has it, so 页 is copied out as the radical ⻚ and a space as a tab.
 */
Mending lookalikesOf(const QString &characters, const QStringList &families);

/**
 * Rewrites a PDF of QPdfWriter: the text layer says what was printed, bookmarks, links and properties
 * are set, and the same input gives the same bytes. What was written as PDF/A becomes PDF/A-2b.
 */
Result<QByteArray> mendPdf(const QByteArray &pdf, const Mending &mending, const PdfInfo &info,
                           const std::vector<Bookmark> &bookmarks, const std::vector<PdfLink> &links = {});

} // namespace tieout
