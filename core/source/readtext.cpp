#include "source/readtext.h"

namespace tieout {

Result<Document> readText(const SourceFile &file)
{
    Document document;
    document.name = file.path;
    document.sha256 = file.sha256;
    document.charset = QStringLiteral("UTF-8");
    document.text = QString::fromUtf8(file.bytes);
    document.text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    document.pages.push_back({{0, document.text.size()}, 0, 0, {}, {}, 0});
    return document;
}

} // namespace tieout
