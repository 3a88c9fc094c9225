#pragma once

#include "findings/findingorder.h"

#include <QWidget>
#include <array>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace tieout {

/** The lines over the list of findings: whose findings, how grouped, and which of them. */
class FindingFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindingFilterBar(QWidget *parent = nullptr);
    [[nodiscard]] FindingFilter filter() const;
    /** Findings of the whole case are asked for, not of one report. */
    [[nodiscard]] bool wholeCase() const;
    void setWholeCase(bool whole);
    [[nodiscard]] FindingGrouping grouping() const;
    /** The rules that can be chosen, in the order of their titles. */
    void setRules(const QStringList &rules);
    /** The case's own threshold in yuan, offered for the amount; 0: it has none. */
    void offerMateriality(const Decimal &yuan);
    void setCount(const QString &text);
    void focusWords();
    void reset();
    void retranslate();

Q_SIGNALS:
    void filterChanged();
    void scopeChanged();
    void groupingChanged();
    /** The person is done typing and goes to the list. */
    void left();

private:
    void addScope(QLayout *line);
    void addWords(QLayout *line);
    QWidget *buildMore();
    void showActive();
    void retranslateMore();

    QComboBox *m_scope;
    QComboBox *m_grouping;
    std::array<QToolButton *, 4> m_severities{};
    QComboBox *m_verdict;
    QLineEdit *m_words;
    QToolButton *m_more;
    QWidget *m_moreLine;
    QComboBox *m_rule;
    QComboBox *m_certainty;
    QToolButton *m_flagged;
    QLineEdit *m_material;
    QLabel *m_yuan;
    QToolButton *m_threshold;
    QString m_offered; ///< yuan; empty where the case has no threshold
    QToolButton *m_reset;
    QLabel *m_count;
};

} // namespace tieout
