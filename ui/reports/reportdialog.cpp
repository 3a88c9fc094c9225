#include "reports/reportdialog.h"

#include "common/severitystyle.h"
#include "common/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace tieout {

namespace {

QString countWords(std::initializer_list<int> counts, QString (*label)(int))
{
    QStringList parts;
    int i = 0;
    for (const int count : counts)
        parts.append(QStringLiteral("%1 %2").arg(label(i++)).arg(count));
    return parts.join(QStringLiteral("   "));
}

} // namespace

ReportDialog::ReportDialog(const ReportEntry &entry, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Report properties"));
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(7);
    addRow(form, tr("Department"), entry.department.isEmpty() ? tr("not told") : entry.department);
    addRow(form, tr("Region"), entry.region.isEmpty() ? tr("not told") : entry.region);
    addRow(form, tr("Fiscal year"), entry.fiscalYear ? QString::number(entry.fiscalYear) : tr("not told"));
    addRow(form, tr("File"), QDir::toNativeSeparators(entry.file));
    addRow(form, tr("Kind"), entry.kind == SourceKind::Pdf ? tr("PDF, pages: %1").arg(entry.pages) : tr("Text"));
    addRow(form, tr("Imported"), entry.imported.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    addRow(form, tr("Findings"), countWords({entry.errors, entry.warnings, entry.roundings, entry.attentions},
                                            [](int i) { return severityLabel(static_cast<Severity>(i)); }));
    addRow(form, tr("Verdicts"), countWords({entry.open, entry.confirmed, entry.dismissed, entry.needsEvidence},
                                            [](int i) { return verdictLabel(static_cast<Verdict>(i)); }));
    addFingerprint(form, QString::fromLatin1(entry.sha256));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

void ReportDialog::addRow(QFormLayout *form, const QString &title, const QString &value)
{
    auto *label = new QLabel(value, this);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    label->setMinimumWidth(420);
    label->setAccessibleName(title);
    auto *name = new QLabel(title, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(name, label);
}

void ReportDialog::addFingerprint(QFormLayout *form, const QString &sha256)
{
    auto *line = new QLineEdit(sha256, this);
    line->setObjectName(QStringLiteral("fingerprint"));
    line->setReadOnly(true);
    line->setFont(gridFont());
    line->setCursorPosition(0);
    line->setMinimumWidth(line->fontMetrics().horizontalAdvance(sha256) + 24);
    line->setAccessibleName(tr("SHA-256 of the original"));
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(QStringLiteral("copyFingerprint"));
    connect(copy, &QPushButton::clicked, this, [sha256] { QGuiApplication::clipboard()->setText(sha256); });
    auto *both = new QHBoxLayout;
    both->addWidget(line, 1);
    both->addWidget(copy);
    auto *name = new QLabel(QStringLiteral("SHA-256"), this);
    name->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(name, both);
}

} // namespace tieout
