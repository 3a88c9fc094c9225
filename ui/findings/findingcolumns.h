#pragma once

#include <QObject>
#include <vector>

class QTreeView;

namespace tieout {

/** Gives the columns of the list of findings their widths, so that the sentence is never squeezed and nothing runs out sideways. */
class FindingColumns : public QObject
{
    Q_OBJECT
public:
    explicit FindingColumns(QTreeView *view);
    /** Asks the contents again; the report has a column only where findings of several are listed. */
    void measure(bool withReport);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    [[nodiscard]] std::vector<int> fittedWidths() const;
    void giveBack(std::vector<int> &widths) const;
    [[nodiscard]] bool isLeftOut(int column, const std::vector<int> &widths) const;

    QTreeView *m_view;
    std::vector<int> m_widths; ///< of the columns as their contents or the user want them
    bool m_fitting = false;
    bool m_withReport = false;
};

} // namespace tieout
