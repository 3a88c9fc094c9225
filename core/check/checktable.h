#pragma once

#include <QString>
#include <span>

namespace tieout {

class CheckContext;

/** One rule: one row of the table in checktable.cpp, one file in rules/, one folder of test cases. */
struct Check
{
    const char *id;    ///< as in the JSON: "narrative.share"
    const char *title; ///< QT_TRANSLATE_NOOP("Check", ...): what it compares, for people
    void (*run)(CheckContext &context);
};

/** Every rule, in the order in which they run and are listed. */
std::span<const Check> checkTable();

/** The translated title of a rule, or the id itself for a rule this program does not know. */
QString checkTitle(const QString &rule);

/** The same in the language that is not shown, to be found by either; empty for an unknown rule. */
QString otherCheckTitle(const QString &rule);

} // namespace tieout
