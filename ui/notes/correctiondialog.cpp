#include "notes/correctiondialog.h"

#include "check/applycorrections.h"
#include "common/placelabel.h"
#include "common/severitystyle.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tieout {

CorrectionDialog::CorrectionDialog(std::shared_ptr<const Report> report, const Correction &correction, QWidget *parent)
    : QDialog(parent), m_report(std::move(report)), m_correction(correction), m_text(new QLineEdit(this)),
      m_reading(new QLabel(this)), m_reason(new QComboBox(this))
{
    setObjectName(QStringLiteral("correctionDialog"));
    setWindowTitle(tr("Correct what was read"));
    auto *form = new QFormLayout(this);
    form->setSpacing(10);
    const auto line = [&](const QString &name, const QString &text) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(name, label);
    };
    line(tr("What"), correction.label);
    if (!correction.span.isEmpty())
        line(tr("Place"), placeLabel(*m_report->document, correction.span));
    line(tr("Was read as"), correction.original.isEmpty() ? tr("(blank)") : correction.original.simplified());
    m_text->setObjectName(QStringLiteral("correctedText"));
    m_text->setText(correction.id == 0 ? correction.original : correction.corrected);
    m_text->selectAll();
    m_text->setMinimumWidth(360);
    form->addRow(tr("Is &printed as"), m_text);
    m_reading->setObjectName(QStringLiteral("correctedReading"));
    form->addRow(QString(), m_reading);
    m_reason->setObjectName(QStringLiteral("correctionReason"));
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->addItems({tr("Compared with the original"), tr("Digits run together in the source"), tr("The cell was cut at a page break")});
    m_reason->setEditText(correction.reason);
    m_reason->lineEdit()->setPlaceholderText(tr("A reason is required"));
    form->addRow(tr("&Reason"), m_reason);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_save = buttons->addButton(tr("Correct"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("correctButton"));
    m_save->setDefault(true);
    if (correction.id != 0) {
        auto *remove = buttons->addButton(tr("Take the correction back"), QDialogButtonBox::DestructiveRole);
        remove->setObjectName(QStringLiteral("removeCorrection"));
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT removed();
            reject();
        });
    }
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QLineEdit::textChanged, this, &CorrectionDialog::showState);
    connect(m_reason, &QComboBox::editTextChanged, this, &CorrectionDialog::showState);
    showState();
    m_text->setFocus();
}

Correction CorrectionDialog::correction() const
{
    Correction out = m_correction;
    out.corrected = m_text->text().trimmed();
    out.reason = m_reason->currentText().trimmed();
    return out;
}

void CorrectionDialog::showState()
{
    const Correction typed = correction();
    const CellState state = correctedState(*m_report, typed);
    QString reading;
    const bool confirms = typed.corrected == m_correction.original.trimmed() && state != readState(*m_report, m_correction); // a doubted amount
    switch (state) {
    case CellState::Number:
        reading = confirms ? tr("Will be read as a number that belongs here, and be checked") : tr("Will be read as a number");
        break;
    case CellState::Blank:
        reading = tr("Will be read as a blank cell");
        break;
    case CellState::Dash:
        reading = tr("Will be read as a dash: nothing to report");
        break;
    case CellState::Text:
        reading = tr("Will be read as words");
        break;
    case CellState::Unreadable:
        reading = tr("Is no number: give it as it is printed");
        break;
    }
    m_reading->setText(reading);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, state == CellState::Unreadable ? severityColor(Severity::Error, colors) : quietColor(colors));
    m_reading->setPalette(colors);
    const bool same = (typed.corrected == m_correction.original.trimmed() && !confirms) ||
                      (m_correction.id != 0 && typed.corrected == m_correction.corrected && typed.reason == m_correction.reason);
    m_save->setEnabled(state != CellState::Unreadable && !same && !typed.reason.isEmpty());
}

} // namespace tieout
