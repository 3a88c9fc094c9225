// Makes the sample PDF from its HTML source: makesamplepdf SOURCE.html OUT.pdf
// The same source and fonts give the same bytes: the date is fixed.
#include "memo/textlayer.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>
#include <cstdio>

using namespace tieout;

static QByteArray typeset(const QString &html, QTextDocument &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF()); // print() has its own 2 cm
    writer.setResolution(600);
    document.setHtml(html);
    document.print(&writer);
    return buffer.data();
}

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QFile source(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    QFile target(QString::fromLocal8Bit(argc > 2 ? argv[2] : ""));
    if (argc != 3 || !source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "usage: makesamplepdf SOURCE.html OUT.pdf\n");
        return 2;
    }
    QTextDocument document;
    const QByteArray raw = typeset(QString::fromUtf8(source.readAll()), document);
    const QStringList families{QStringLiteral("Liberation Serif"), QStringLiteral("Liberation Sans"),
                               QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Noto Sans CJK SC")};
    const PdfInfo info{QFileInfo(source).completeBaseName(), {}, QStringLiteral("makesamplepdf"),
                       QDateTime(QDate(2024, 9, 20), QTime(0, 0), Qt::UTC)};
    const auto mended = mendPdf(raw, lookalikesOf(document.toPlainText(), families), info, {});
    if (!mended) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(mended.error().text()));
        return 1;
    }
    return target.write(*mended) == mended->size() ? 0 : 1;
}
