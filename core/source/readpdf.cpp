#include "source/readpdf.h"
namespace tieout {
Result<Document> readPdf(const SourceFile &, Progress &) { return Error{}; }
}
