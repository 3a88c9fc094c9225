#pragma once

#include "ui/samplecase.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace tieout {

/** A PDF of three pages, each with a black bar where page and number stand in the report below. */
inline QByteArray threePages()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(72);
    QPainter painter(&writer);
    for (int page = 0; page < 3; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(QRectF(100, 300, 60, 12), Qt::black);
    }
    painter.end();
    return buffer.data();
}

/** Its report: "70.00" on the third page and "612.34" on the first, both under the bars. */
inline std::shared_ptr<const OpenReport> pdfReport()
{
    SampleReport sample(QStringLiteral("基本支出612.34万元\n其他\n占70.00%\n"));
    Document &document = *sample.m_document;
    document.kind = SourceKind::Pdf;
    document.pages.clear();
    for (int page = 0; page < 3; ++page) {
        const TextSpan line = document.lineSpan(page);
        Page on;
        on.span = {line.begin, line.end + 1};
        on.width = 595;
        on.height = 842;
        for (qsizetype i = on.span.begin; i < on.span.end; ++i) {
            const auto column = static_cast<float>(i - on.span.begin);
            on.boxes.push_back(i == line.end ? Box{} : Box{100 + column * 6, 300, 106 + column * 6, 312});
        }
        document.pages.push_back(on);
    }
    sample.addFinding(QStringLiteral("narrative.share"), Severity::Error, QStringLiteral("70.00"), {QStringLiteral("612.34")});
    return sample.open();
}

} // namespace tieout
