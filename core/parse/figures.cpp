#include "parse/figures.h"

#include "parse/sentences.h"

namespace tieout {

std::vector<Figure> findFigures(const Report &report, Progress &progress)
{
    std::vector<Figure> figures;
    for (Mention &mention : readNarrative(report, progress).mentions)
        figures.push_back(std::move(mention.figure));
    return figures;
}

} // namespace tieout
