#pragma once

#include "memo/buildmemo.h"

namespace tieout {

/** For each finding of a PDF report the passage of its page, by pictureKey(); nothing where it cannot be drawn. */
QHash<QString, PassagePicture> passagePictures(const ReviewedReport &reviewed, const QByteArray &pdf);

} // namespace tieout
