#pragma once

#include <QString>

class QWidget;

namespace tieout {

/** Asks for the auditor's name; empty when it stays as it is. */
QString askAuthor(QWidget *parent);

void showAbout(QWidget *parent);

} // namespace tieout
