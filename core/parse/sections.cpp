#include "parse/sections.h"
namespace tieout {
std::vector<Section> findSections(const Document &, const std::vector<Table> &) { return {}; }
}
