#include "case/exportmemo.h"

#include "case/readcase.h"
#include "case/wholefiles.h"
#include "memo/memodocx.h"
#include "memo/memohtml.h"
#include "memo/memopdf.h"

#include <QCoreApplication>

namespace tieout {

std::optional<MemoFile> memoFileOf(const QString &path)
{
    const QString ending = path.section(u'.', -1).toLower();
    if (ending == u"pdf")
        return MemoFile::Pdf;
    if (ending == u"docx")
        return MemoFile::Docx;
    if (ending == u"html" || ending == u"htm")
        return MemoFile::Html;
    return std::nullopt;
}

Result<QByteArray> memoBytes(const MemoInput &input, MemoFile file, const Progress &progress)
{
    switch (file) {
    case MemoFile::Pdf: return memoPdf(input, nullptr, progress);
    case MemoFile::Docx: return memoDocx(buildMemo(input));
    case MemoFile::Html: break;
    }
    return memoHtml(buildMemo(input));
}

Status writeMemo(const MemoRequest &request, const QString &path, Progress &progress)
{
    const auto file = memoFileOf(path);
    if (!file)
        return Error{message(QT_TRANSLATE_NOOP("Message", "The ending of %1 says no form of file: .pdf, .docx or .html."), {path})};
    const auto input = readMemoInput(request, progress);
    if (!input)
        return Error{input.error()};
    const auto bytes = memoBytes(*input, *file, progress);
    if (progress.isCancelled())
        return stopped();
    return bytes ? writeWhole(*bytes, path) : Status(Error{bytes.error()});
}

} // namespace tieout
