#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace tieout {

/** Asks why findings are dismissed; a reason is mandatory, recent ones are offered. */
class ReasonDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ReasonDialog(int findings, QWidget *parent = nullptr);
    [[nodiscard]] QString reason() const;

    /** Reasons given lately, newest first. */
    static QStringList recentReasons();
    static void remember(const QString &reason);

private:
    QComboBox *m_reason;
    QPushButton *m_dismiss;
};

} // namespace tieout
