#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace tieout {

/** The line under the source for searching in it: words, how many hits, previous and next. */
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);
    /** Shows the bar with its words selected. */
    void open();
    /** Tells the outcome of the search: `current` from 0, of `count` hits. */
    void setHits(int current, int count);

Q_SIGNALS:
    void searched(const QString &words);
    void stepped(int by);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void close();
    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    int m_current = -1;
    int m_hits = 0;
};

} // namespace tieout
