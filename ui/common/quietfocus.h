#pragma once

class QAbstractItemView;

namespace tieout {

/** A list that gets the focus by key chooses nothing by itself: what is looked at elsewhere stays. */
void keepStillOnFocus(QAbstractItemView *view);

} // namespace tieout
