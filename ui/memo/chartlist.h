#pragma once

#include "report/chosenchart.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace tieout {

/** The charts that the memo shows, to be taken out of it. */
class ChartList : public QWidget
{
    Q_OBJECT
public:
    explicit ChartList(QWidget *parent = nullptr);
    void show(const std::vector<ChosenChart> &charts);

Q_SIGNALS:
    void removed(const tieout::ChosenChart &chart);

protected:
    void changeEvent(QEvent *event) override;

private:
    void removeChosen();
    void retranslate();

    std::vector<ChosenChart> m_charts;
    QLabel *m_hint;
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace tieout
