#pragma once

#include "check/settings.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace tieout {

/** What an auditor may set: the checks and thresholds of the case, and how the program looks and speaks. */
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /** `hasCase`: without one there are no checks to set. */
    SettingsDialog(const CheckSettings &settings, bool hasCase, QWidget *parent = nullptr);
    /** The checks as they are set in the dialog. */
    [[nodiscard]] CheckSettings checkSettings() const;
    /** Takes over name, language and appearance. */
    void applyPreferences() const;

Q_SIGNALS:
    /** The page of this rule is asked for. */
    void ruleAsked(const QString &rule);

private:
    QWidget *checksPage(const CheckSettings &settings);
    QWidget *generalPage();
    void addRule(const QString &rule, const CheckSettings &settings);
    void setAll(const CheckSettings &settings);
    void judgeInput();

    QTreeWidget *m_rules = nullptr;
    QLineEdit *m_deviation = nullptr;
    QLineEdit *m_materiality = nullptr;
    QLineEdit *m_author;
    QComboBox *m_language;
    QComboBox *m_appearance;
    QSpinBox *m_textSize;
    QPushButton *m_accept = nullptr;
};

} // namespace tieout
