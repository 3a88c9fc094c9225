#pragma once

#include <QFont>
#include <QString>

namespace tieout {

/** Gives the whole program quiet greys and one accent. `appearance`: "system", "light" or "dark". */
void applyAppearance(const QString &appearance);

/** Gives the whole program letters of so many percent of the usual size (70 to 200). */
void applyTextSize(int percent);

/** The font of text sources: a Han character is exactly two figures wide, so printed columns align. */
QFont gridFont();

} // namespace tieout
