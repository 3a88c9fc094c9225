#pragma once

#include "store/reportentry.h"

#include <QDialog>

class QFormLayout;

namespace tieout {

/** Who and what a report is: identity, file, fingerprint, counts; all of it can be copied. */
class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ReportDialog(const ReportEntry &entry, QWidget *parent = nullptr);

private:
    void addRow(QFormLayout *form, const QString &title, const QString &value);
    void addFingerprint(QFormLayout *form, const QString &sha256);
};

} // namespace tieout
