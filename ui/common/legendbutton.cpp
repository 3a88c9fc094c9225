#include "common/legendbutton.h"

#include "common/drawnicon.h"

#include <QEvent>
#include <QMenu>

namespace tieout {

LegendButton::LegendButton(std::function<std::vector<LegendEntry>()> entries, QWidget *parent) : QToolButton(parent)
{
    setIcon(drawnIcon(Drawing::Legend));
    setAutoRaise(true);
    setPopupMode(InstantPopup);
    setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, [this, entries = std::move(entries)] { fillLegend(menu(), entries()); });
    retranslate();
}

void LegendButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void LegendButton::retranslate()
{
    setAccessibleName(tr("What the signs mean"));
    setToolTip(tr("What the signs mean"));
}

} // namespace tieout
