#pragma once

#include <QString>
#include <vector>

class QMenu;
class QWidget;

namespace tieout {

/** Lists every action of the menus that has a key. */
void showKeys(const std::vector<QMenu *> &menus, QWidget *parent);

/** Asks for the auditor's name; empty when it stays as it is. */
QString askAuthor(QWidget *parent);

void showAbout(QWidget *parent);

} // namespace tieout
