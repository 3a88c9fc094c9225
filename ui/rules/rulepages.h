#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace tieout {

/** What each rule compares, on what basis, with examples: a list to search beside the page of the chosen rule. */
class RulePages : public QDialog
{
    Q_OBJECT
public:
    explicit RulePages(QWidget *parent = nullptr);
    /** Chooses the page of `rule`; an unknown one changes nothing. */
    void showRule(const QString &rule);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void filter(const QString &words);
    void showPage();

    QLineEdit *m_words;
    QListWidget *m_rules;
    QTextBrowser *m_page;
};

} // namespace tieout
