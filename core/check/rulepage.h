#pragma once

#include <QString>

namespace tieout {

/**
 * The documentation of one rule in one language, for the window and the memo. The examples are passages
 * of a report (Chinese in every language); tests run them, so they say what the rule really does.
 */
struct RulePage
{
    QString compares; ///< what is compared with what
    QString formula;
    QString basis;    ///< legal or professional basis
    QString hit;      ///< a passage that the rule objects to; empty where a passage alone cannot show it
    QString rounding; ///< one that misses by the last digit only
    QString clean;    ///< one that it passes over
};

/** The page of `rule` in `language` ("zh" or "en"); all empty for a rule without one. */
RulePage rulePage(const QString &rule, const QString &language);

} // namespace tieout
