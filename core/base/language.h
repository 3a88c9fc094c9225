#pragma once

#include <QString>

namespace tieout {

/** Makes `language` ("zh" or "en") the language of every message; replaces the one before. */
void installLanguage(const QString &language);

/** "zh" or "en": the last one installed ("en" before the first). */
QString currentLanguage();

/** An English message in the language that is not installed, to find things by both names. */
QString inOtherLanguage(const char *context, const char *text);

} // namespace tieout
