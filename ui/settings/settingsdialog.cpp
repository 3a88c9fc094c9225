#include "settings/settingsdialog.h"

#include "check/checktable.h"
#include "common/preferences.h"
#include "common/severitystyle.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tieout {

namespace {

enum RuleColumn { NameColumn, SeverityColumn, IdColumn };

QString idOf(const QTreeWidgetItem *item)
{
    return item->text(IdColumn);
}

QComboBox *severityBox(const QTreeWidget *rules, const QTreeWidgetItem *item)
{
    return qobject_cast<QComboBox *>(rules->itemWidget(const_cast<QTreeWidgetItem *>(item), SeverityColumn));
}

/** What is typed as a plain number that is not negative; nothing for anything else. */
std::optional<Decimal> amountIn(const QLineEdit *line)
{
    const auto value = parseDecimal(line->text().trimmed().remove(u','));
    return value && *value >= 0 ? value : std::nullopt;
}

QComboBox *choices(const std::initializer_list<std::pair<QString, QString>> &options, const QString &chosen, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const auto &[value, name] : options)
        box->addItem(name, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(const CheckSettings &settings, bool hasCase, QWidget *parent)
    : QDialog(parent), m_author(new QLineEdit(preferredAuthor(), this)), m_language(nullptr), m_appearance(nullptr), m_textSize(new QSpinBox(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("settingsTabs"));
    if (hasCase)
        tabs->addTab(checksPage(settings), tr("Checks of this case"));
    tabs->addTab(generalPage(), tr("Program"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("Apply"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
    resize(720, 640);
    if (hasCase)
        setAll(settings);
}

QWidget *SettingsDialog::checksPage(const CheckSettings &settings)
{
    auto *page = new QWidget(this);
    m_deviation = new QLineEdit(page);
    m_deviation->setObjectName(QStringLiteral("deviation"));
    m_materiality = new QLineEdit(page);
    m_materiality->setObjectName(QStringLiteral("materiality"));
    for (QLineEdit *line : {m_deviation, m_materiality}) {
        line->setAlignment(Qt::AlignRight);
        line->setMaximumWidth(180);
        connect(line, &QLineEdit::textChanged, this, &SettingsDialog::judgeInput);
    }
    auto *thresholds = new QFormLayout;
    thresholds->addRow(tr("Tell of a &budget missed by more than (%)"), m_deviation);
    thresholds->addRow(tr("&Materiality amount (yuan); 0: everything is material"), m_materiality);
    m_rules = new QTreeWidget(page);
    m_rules->setObjectName(QStringLiteral("ruleSettings"));
    m_rules->setAccessibleName(tr("Rules: the check mark runs a rule, the list gives its findings another severity"));
    m_rules->setRootIsDecorated(false);
    m_rules->setAlternatingRowColors(true);
    m_rules->setHeaderLabels({tr("Rule"), tr("Severity"), tr("Id")});
    for (const Check &check : checkTable())
        addRule(QString::fromLatin1(check.id), settings);
    m_rules->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_rules->header()->setStretchLastSection(false);
    m_rules->resizeColumnToContents(IdColumn);
    m_rules->setColumnWidth(SeverityColumn, severityBox(m_rules, m_rules->topLevelItem(0))->sizeHint().width());
    connect(m_rules, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem *item) { Q_EMIT ruleAsked(idOf(item)); });
    auto *shown = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F1), m_rules);
    shown->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shown, &QShortcut::activated, this, [this] {
        if (const QTreeWidgetItem *item = m_rules->currentItem())
            Q_EMIT ruleAsked(idOf(item));
    });
    auto *hint = new QLabel(tr("A rule that is off is listed in the ledger and in the memo as switched off. A severity of your own keeps that of the rule beside it. "
                               "All reports are checked again."), page);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *reset = new QPushButton(tr("Back to the &usual settings"), page);
    reset->setObjectName(QStringLiteral("resetSettings"));
    connect(reset, &QPushButton::clicked, this, [this] { setAll({}); });
    auto *layout = new QVBoxLayout(page);
    layout->addLayout(thresholds);
    layout->addWidget(m_rules, 1);
    layout->addWidget(hint);
    layout->addWidget(reset, 0, Qt::AlignLeft);
    return page;
}

void SettingsDialog::addRule(const QString &rule, const CheckSettings &settings)
{
    auto *item = new QTreeWidgetItem(m_rules, {checkTitle(rule), QString(), rule});
    item->setCheckState(NameColumn, settings.rulesOff.contains(rule) ? Qt::Unchecked : Qt::Checked);
    item->setToolTip(NameColumn, tr("Double click or Shift+F1 shows the page of the rule"));
    auto *box = new QComboBox(m_rules);
    box->setAccessibleName(tr("Severity of %1").arg(checkTitle(rule)));
    box->addItem(tr("as the rule says"), -1);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Rounding, Severity::Attention})
        box->addItem(severitySign(severity) + QStringLiteral(" ") + severityLabel(severity), static_cast<int>(severity));
    m_rules->setItemWidget(item, SeverityColumn, box);
}

QWidget *SettingsDialog::generalPage()
{
    auto *page = new QWidget(this);
    m_author->setObjectName(QStringLiteral("author"));
    m_language = choices({{QStringLiteral("zh"), QStringLiteral("简体中文")}, {QStringLiteral("en"), QStringLiteral("English")}}, preferredLanguage(), page);
    m_language->setObjectName(QStringLiteral("language"));
    m_appearance = choices({{QStringLiteral("system"), tr("As the system")}, {QStringLiteral("light"), tr("Light")}, {QStringLiteral("dark"), tr("Dark")}},
                           preferredAppearance(), page);
    m_appearance->setObjectName(QStringLiteral("appearance"));
    m_textSize->setObjectName(QStringLiteral("textSize"));
    m_textSize->setRange(80, 200);
    m_textSize->setSingleStep(10);
    m_textSize->setSuffix(QStringLiteral(" %"));
    m_textSize->setValue(preferredTextSize());
    auto *form = new QFormLayout(page);
    form->addRow(tr("Auditor's &name"), m_author);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Appearance"), m_appearance);
    form->addRow(tr("Size of le&tters"), m_textSize);
    return page;
}

void SettingsDialog::setAll(const CheckSettings &settings)
{
    m_deviation->setText(toShortest(settings.deviationPercent));
    m_materiality->setText(toShortest(settings.materialityYuan));
    for (int i = 0; i < m_rules->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_rules->topLevelItem(i);
        item->setCheckState(NameColumn, settings.rulesOff.contains(idOf(item)) ? Qt::Unchecked : Qt::Checked);
        const auto own = settings.severityOverrides.constFind(idOf(item));
        QComboBox *box = severityBox(m_rules, item);
        box->setCurrentIndex(own == settings.severityOverrides.constEnd() ? 0 : box->findData(static_cast<int>(*own)));
    }
}

/** What is no number cannot be applied. */
void SettingsDialog::judgeInput()
{
    if (m_accept)
        m_accept->setEnabled(amountIn(m_deviation) && amountIn(m_materiality));
}

CheckSettings SettingsDialog::checkSettings() const
{
    CheckSettings out;
    if (!m_rules)
        return out;
    out.deviationPercent = amountIn(m_deviation).value_or(out.deviationPercent);
    out.materialityYuan = amountIn(m_materiality).value_or(out.materialityYuan);
    for (int i = 0; i < m_rules->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_rules->topLevelItem(i);
        if (item->checkState(NameColumn) == Qt::Unchecked)
            out.rulesOff << idOf(item);
        if (const int severity = severityBox(m_rules, item)->currentData().toInt(); severity >= 0)
            out.severityOverrides.insert(idOf(item), static_cast<Severity>(severity));
    }
    out.rulesOff.sort();
    return out;
}

void SettingsDialog::applyPreferences() const
{
    if (!m_author->text().trimmed().isEmpty())
        chooseAuthor(m_author->text().trimmed());
    if (m_language->currentData().toString() != preferredLanguage())
        chooseLanguage(m_language->currentData().toString());
    if (m_appearance->currentData().toString() != preferredAppearance())
        chooseAppearance(m_appearance->currentData().toString());
    if (m_textSize->value() != preferredTextSize())
        chooseTextSize(m_textSize->value());
}

} // namespace tieout
