#pragma once

#include <QIcon>

namespace tieout {

enum class Drawing {
    Add, Open, Import, Folder, Undo, Redo, Search, ZoomIn, ZoomOut, FitWidth, FitPage, Outline, Legend, Up, Down,
    Confirm, Dismiss, Reopen, Note, Memo, Close, Tree, Flag, Wait,
};

/** A line icon drawn in the palette's text colour, so it follows light and dark. */
QIcon drawnIcon(Drawing drawing);

} // namespace tieout
