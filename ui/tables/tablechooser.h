#pragma once

#include <QComboBox>

namespace tieout {

class TableHits;

/** The list of a report's tables; part of a title, or of its pinyin, finds it. */
class TableChooser : public QComboBox
{
    Q_OBJECT
public:
    explicit TableChooser(QWidget *parent = nullptr);
    /** Chooses without telling. */
    void showTable(int table);

Q_SIGNALS:
    void tableChosen(int table);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void chooseTyped();

    TableHits *m_hits;
};

} // namespace tieout
