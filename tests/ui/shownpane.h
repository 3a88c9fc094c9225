#pragma once

#include "actions.h"
#include "casesession.h"
#include "source/sourcepane.h"

#include <QTest>

namespace tieout {

/** The source pane of an empty session, large enough for a page; what is checked in the menus first is shown from the start. */
struct ShownPane
{
    CaseSession session;
    QWidget window;
    Actions actions{&window};
    SourcePane pane;

    explicit ShownPane(std::initializer_list<Act> checked = {}) : pane(session, check(actions, checked))
    {
        pane.resize(700, 600);
        pane.show();
    }

    [[nodiscard]] bool isExposed() { return QTest::qWaitForWindowExposed(&pane); }

private:
    static Actions &check(Actions &actions, std::initializer_list<Act> checked)
    {
        for (const Act act : checked)
            actions[act]->setChecked(true);
        return actions;
    }
};

} // namespace tieout
