#pragma once

#include "core/source/minipdf.h"
#include "source/readdocument.h"

#include <QTest>
#include <cmath>

namespace tieout {

/** What is read of a PDF; nothing, with a warning, where it cannot be. */
inline std::shared_ptr<const Document> read(const QByteArray &bytes)
{
    Progress progress;
    auto document = readDocument({QStringLiteral("青禾县.pdf"), bytes, "00"}, progress);
    if (!document) {
        qWarning("%s", qPrintable(document.error().text()));
        return nullptr;
    }
    return *document;
}

/** What is read of a PDF of one page. */
inline std::shared_ptr<const Document> readPage(const QByteArray &content, const QByteArray &extra = "/MediaBox [0 0 600 800]")
{
    MiniPdf pdf;
    pdf.addPage(content, extra);
    return read(pdf.bytes());
}

/** The text alone. */
inline QString textOf(const QByteArray &content, const QByteArray &extra = "/MediaBox [0 0 600 800]")
{
    const auto document = readPage(content, extra);
    return document ? document->text : QString();
}

/** The union of the boxes of `quote` at its first place. */
inline Box boxOf(const Document &document, const QString &quote)
{
    const qsizetype at = document.text.indexOf(quote);
    const auto boxes = at < 0 ? std::vector<std::pair<int, Box>>() : document.boxes({at, at + quote.size()});
    return boxes.size() == 1 ? boxes.front().second : Box{};
}

inline bool overlaps(const Box &a, const Box &b)
{
    return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** The characters whose boxes touch `box`. */
inline QString charactersIn(const Document &document, const Box &box)
{
    QString out;
    const Page &page = document.pages.front();
    for (size_t i = 0; i < page.boxes.size(); ++i)
        if (!page.boxes[i].isEmpty() && overlaps(page.boxes[i], box))
            out += document.text[page.span.begin + static_cast<qsizetype>(i)];
    return out;
}

inline constexpr float near = 0.6F;
#define COMPARE_NEAR(actual, expected) QVERIFY2(std::abs((actual) - (expected)) < near, qPrintable(QString::number(actual)))

} // namespace tieout
