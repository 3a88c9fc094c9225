#pragma once

#include <QString>

namespace tieout {

/** "zh" unless English was chosen. */
QString preferredLanguage();
/** Speaks this language from now on, also after a restart. */
void chooseLanguage(const QString &language);

/** Who reviews: the name given, else the name of the account. */
QString preferredAuthor();
void chooseAuthor(const QString &author);

/** "system" unless "light" or "dark" was chosen. */
QString preferredAppearance();
void chooseAppearance(const QString &appearance);

/** Size of all letters in percent of the usual one. */
int preferredTextSize();
void chooseTextSize(int percent);

/** After a verdict the next open finding is shown. */
bool preferredAdvance();
void chooseAdvance(bool advance);

} // namespace tieout
