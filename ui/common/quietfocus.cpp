#include "common/quietfocus.h"

#include <QAbstractItemView>
#include <QEvent>

namespace tieout {

namespace {

class StillOnFocus : public QObject
{
public:
    explicit StillOnFocus(QAbstractItemView *view) : QObject(view), m_view(view) {}

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        // Qt would choose the first entry; one that was told so, be it none, is left alone.
        if (event->type() == QEvent::FocusIn && !m_view->currentIndex().isValid())
            m_view->setCurrentIndex({});
        return false;
    }

private:
    QAbstractItemView *m_view;
};

} // namespace

void keepStillOnFocus(QAbstractItemView *view)
{
    view->installEventFilter(new StillOnFocus(view));
}

} // namespace tieout
