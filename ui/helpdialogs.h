#pragma once

#include <vector>

class QMenu;
class QWidget;

namespace tieout {

/** Lists every action of the menus that has a key. */
void showKeys(const std::vector<QMenu *> &menus, QWidget *parent);

void showAbout(QWidget *parent);

} // namespace tieout
