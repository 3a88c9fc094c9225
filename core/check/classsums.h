#pragma once

namespace tieout {

class CheckContext;

/**
 * The 项 of the general section against the 类 they belong to, as the structure paragraph states it.
 * That every 项 is listed is told by the other classes: most of them must add up before one is wrong.
 */
void checkClassSums(CheckContext &context);

} // namespace tieout
