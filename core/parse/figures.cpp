#include "parse/figures.h"
namespace tieout {
std::vector<Figure> findFigures(const Report &, Progress &) { return {}; }
}
