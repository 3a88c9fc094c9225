#include "memo/memoparagraphs.h"

#include "base/language.h"
#include "base/message.h"

namespace tieout {

QString tell(const char *source, const QStringList &args)
{
    return message(source, args).text();
}

Paragraph text(const QString &words, double size)
{
    Paragraph paragraph;
    paragraph.runs = {{words}};
    paragraph.size = size;
    return paragraph;
}

QString listSeparator()
{
    return currentLanguage() == u"zh" ? QStringLiteral("、") : QStringLiteral(", ");
}

Paragraph label(const QString &words, double size)
{
    Paragraph paragraph = text(words, size);
    paragraph.sans = true;
    paragraph.color = quiet;
    return paragraph;
}

Paragraph number(const QString &words)
{
    Paragraph paragraph = text(words, 9);
    paragraph.align = Qt::AlignRight;
    return paragraph;
}

Paragraph heading(const QString &words, int level)
{
    Paragraph paragraph = text(words, level == 1 ? 13 : 11);
    paragraph.sans = true;
    paragraph.bold = true;
    paragraph.before = level == 1 ? 16 : 12;
    paragraph.after = level == 1 ? 6 : 4;
    paragraph.keepWithNext = true;
    paragraph.ruled = level == 1;
    paragraph.outline = level;
    return paragraph;
}

MemoRow headerRow(const QStringList &titles, qsizetype rightFrom)
{
    MemoRow row;
    row.header = true;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        Paragraph cell = label(titles[i]);
        if (i >= rightFrom)
            cell.align = Qt::AlignRight;
        row.cells.push_back(cell);
    }
    return row;
}

} // namespace tieout
