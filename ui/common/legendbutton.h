#pragma once

#include "common/legend.h"

#include <QToolButton>

namespace tieout {

/** A button that shows what the signs beside it mean. */
class LegendButton : public QToolButton
{
    Q_OBJECT
public:
    /** `entries` is asked each time, so that words and colours are those of the moment. */
    LegendButton(std::function<std::vector<LegendEntry>()> entries, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace tieout
