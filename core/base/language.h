#pragma once

#include <QString>

namespace tieout {

/** Makes `language` ("zh" or "en") the language of every message; replaces the one before. */
void installLanguage(const QString &language);

/** "zh" or "en": the last one installed ("en" before the first). */
QString currentLanguage();

} // namespace tieout
