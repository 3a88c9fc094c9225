#pragma once

#include "report/report.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tieout {

/** Asks what is really printed where a cell or a figure was read wrongly, and why; says how it will be read. */
class CorrectionDialog : public QDialog
{
    Q_OBJECT
public:
    /** `correction` with its original filled in, or one made before (then its id is not 0). */
    CorrectionDialog(std::shared_ptr<const Report> report, const Correction &correction, QWidget *parent = nullptr);
    [[nodiscard]] Correction correction() const;

Q_SIGNALS:
    /** The correction made before is to be taken back. */
    void removed();

private:
    void showState();

    std::shared_ptr<const Report> m_report;
    Correction m_correction;
    QLineEdit *m_text;
    QLabel *m_reading;
    QComboBox *m_reason;
    QPushButton *m_save;
};

} // namespace tieout
