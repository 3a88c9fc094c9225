#include "parse/meta.h"
namespace tieout {
Meta findMeta(const Report &) { return {}; }
}
