#include "source/readtext.h"

#include "source/decodetext.h"

namespace tieout {

namespace {

Error explain(const QString &name, const QByteArray &bytes, const NotText &why)
{
    if (why.reason == NotText::Binary)
        return {message(QT_TRANSLATE_NOOP("Message", "%1 is neither PDF nor text: save the report as PDF or as a text file and read that."),
                        {name})};
    if (why.reason == NotText::UnknownCharset)
        return {message(QT_TRANSLATE_NOOP("Message", "%1 is text in a charset that cannot be told: save it as UTF-8 and read that."),
                        {name})};
    const auto line = bytes.left(why.at).count('\n') + 1;
    return {message(QT_TRANSLATE_NOOP("Message", "%1 seems to be %2, but byte %3 (line %4) does not fit: save it as UTF-8 and read that."),
                    {name, why.charset, QString::number(why.at + 1), QString::number(line)})};
}

/** CRLF and CR become '\n', one for one: line numbers stay those of the file. */
void foldLineEnds(QString &text)
{
    if (!text.contains(u'\r'))
        return;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
}

/** A form feed begins a page; one at the very end does not. */
std::vector<Page> pagesOf(const QString &text)
{
    std::vector<Page> pages(1);
    qsizetype last = text.size();
    while (last > 0 && text[last - 1].isSpace())
        --last;
    for (qsizetype at = text.indexOf(u'\f', 1); at >= 0 && at < last; at = text.indexOf(u'\f', at + 1)) {
        pages.back().span.end = at;
        pages.emplace_back().span.begin = at;
    }
    pages.back().span.end = text.size();
    return pages;
}

} // namespace

Result<Document> readText(const SourceFile &file)
{
    auto decoded = decodeText(file.bytes);
    if (const auto *why = std::get_if<NotText>(&decoded))
        return explain(file.path, file.bytes, *why);
    auto &text = std::get<DecodedText>(decoded);
    foldLineEnds(text.text);
    if (QStringView(text.text).trimmed().isEmpty())
        return Error{message(QT_TRANSLATE_NOOP("Message", "%1 is empty: get the file again from where it was published."),
                             {file.path})};
    Document document;
    document.name = file.path;
    document.charset = text.charset;
    document.sha256 = file.sha256;
    document.text = std::move(text.text);
    document.pages = pagesOf(document.text);
    return document;
}

} // namespace tieout
