#include "findings/reasondialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace tieout {

namespace {

const auto settingsKey = QStringLiteral("review/recentReasons");
constexpr qsizetype kept = 12;

} // namespace

ReasonDialog::ReasonDialog(int findings, QWidget *parent) : QDialog(parent), m_reason(new QComboBox(this))
{
    setObjectName(QStringLiteral("reasonDialog"));
    setWindowTitle(tr("Dismiss finding"));
    auto *question = new QLabel(findings == 1 ? tr("Why is this no finding?") : tr("Why are these %1 no findings?").arg(findings), this);
    question->setWordWrap(true);
    question->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setEditable(true);
    m_reason->setMinimumWidth(460);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->lineEdit()->setPlaceholderText(tr("A reason is required"));
    QStringList reasons = recentReasons();
    for (const QString &usual : {tr("Explained elsewhere in the report"), tr("Difference caused by rounding"),
                                 tr("Read wrongly from the source"), tr("Confirmed with the department")})
        if (!reasons.contains(usual))
            reasons.append(usual);
    m_reason->addItems(reasons);
    m_reason->setCurrentIndex(-1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_dismiss = buttons->addButton(tr("Dismiss"), QDialogButtonBox::AcceptRole);
    m_dismiss->setObjectName(QStringLiteral("dismissButton"));
    m_dismiss->setDefault(true);
    m_dismiss->setEnabled(false);
    connect(m_reason, &QComboBox::editTextChanged, this, [this] { m_dismiss->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(question);
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
    m_reason->setFocus();
}

QString ReasonDialog::reason() const
{
    return m_reason->currentText().trimmed();
}

QStringList ReasonDialog::recentReasons()
{
    return QSettings().value(settingsKey).toStringList();
}

void ReasonDialog::remember(const QString &reason)
{
    QStringList reasons = recentReasons();
    reasons.removeAll(reason);
    reasons.prepend(reason);
    QSettings().setValue(settingsKey, reasons.mid(0, kept));
}

} // namespace tieout
