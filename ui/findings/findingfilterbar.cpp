#include "findings/findingfilterbar.h"

#include "case/pinyinorder.h"
#include "check/checktable.h"
#include "common/drawnicon.h"
#include "common/flowlayout.h"
#include "common/severitystyle.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QToolButton>
#include <QVBoxLayout>

namespace tieout {

namespace {

QComboBox *chooser(const char *name, int choices, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    for (int i = 0; i < choices; ++i)
        box->addItem(QString());
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace

FindingFilterBar::FindingFilterBar(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(8, 4, 8, 4);
    outer->setSpacing(4);
    auto *line = new FlowLayout;
    outer->addLayout(line);
    addScope(line);
    addWords(line);
    outer->addWidget(buildMore());
    retranslate();
}

void FindingFilterBar::addScope(QLayout *line)
{
    m_scope = chooser("findingScope", 2, this);
    m_grouping = chooser("findingGrouping", 5, this);
    m_verdict = chooser("filterVerdict", verdictCount + 1, this);
    m_more = new QToolButton(this);
    m_more->setObjectName(QStringLiteral("moreFilters"));
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("findingCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setContentsMargins(4, 0, 4, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_scope, m_grouping, m_verdict, m_more, m_count})
        line->addWidget(part);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &FindingFilterBar::scopeChanged);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &FindingFilterBar::groupingChanged);
    connect(m_verdict, &QComboBox::currentIndexChanged, this, &FindingFilterBar::filterChanged);
    connect(m_more, &QToolButton::toggled, this, [this](bool on) {
        m_moreLine->setVisible(on);
        if (on)
            m_rule->setFocus(Qt::TabFocusReason);
    });
}

void FindingFilterBar::addWords(QLayout *line)
{
    auto *together = new QWidget(this); // the severities stay in one line
    auto *group = new QHBoxLayout(together);
    group->setContentsMargins(0, 0, 0, 0);
    group->setSpacing(4);
    line->addWidget(together);
    for (size_t i = 0; i < m_severities.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("filter-") + severityId(static_cast<Severity>(i)));
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::toggled, this, &FindingFilterBar::filterChanged);
        m_severities[i] = button;
        group->addWidget(button);
    }
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("filterWords"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(120);
    connect(m_words, &QLineEdit::textChanged, this, &FindingFilterBar::filterChanged);
    connect(m_words, &QLineEdit::returnPressed, this, &FindingFilterBar::left);
    line->addWidget(m_words);
}

QWidget *FindingFilterBar::buildMore()
{
    m_moreLine = new QWidget(this);
    auto *line = new FlowLayout(m_moreLine);
    m_rule = chooser("filterRule", 1, m_moreLine);
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rule->setMinimumContentsLength(14);
    m_certainty = chooser("filterCertainty", 3, m_moreLine);
    m_flagged = new QToolButton(m_moreLine);
    m_flagged->setObjectName(QStringLiteral("filterFlagged"));
    m_flagged->setCheckable(true);
    m_flagged->setFocusPolicy(Qt::StrongFocus);
    m_flagged->setIcon(drawnIcon(Drawing::Flag));
    m_material = new QLineEdit(m_moreLine);
    m_material->setObjectName(QStringLiteral("filterMaterial"));
    m_material->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,15}(\\.[0-9]{0,2})?")), m_material));
    m_material->setClearButtonEnabled(true);
    m_material->setMinimumWidth(120);
    m_yuan = new QLabel(m_moreLine);
    m_yuan->setBuddy(m_material);
    m_threshold = new QToolButton(m_moreLine);
    m_threshold->setObjectName(QStringLiteral("useMateriality"));
    m_threshold->setFocusPolicy(Qt::StrongFocus);
    m_threshold->hide();
    connect(m_threshold, &QToolButton::clicked, this, [this] { m_material->setText(m_offered); });
    m_reset = new QToolButton(m_moreLine);
    m_reset->setObjectName(QStringLiteral("resetFilter"));
    m_reset->setFocusPolicy(Qt::StrongFocus);
    line->addWidget(m_rule);
    line->addWidget(m_certainty);
    line->addWidget(m_flagged);
    line->addWidget(m_yuan);
    line->addWidget(m_material);
    line->addWidget(m_threshold);
    line->addWidget(m_reset);
    m_moreLine->hide();
    connect(m_rule, &QComboBox::currentIndexChanged, this, &FindingFilterBar::filterChanged);
    connect(m_certainty, &QComboBox::currentIndexChanged, this, &FindingFilterBar::filterChanged);
    connect(m_flagged, &QToolButton::toggled, this, &FindingFilterBar::filterChanged);
    connect(m_material, &QLineEdit::textChanged, this, &FindingFilterBar::filterChanged);
    connect(m_reset, &QToolButton::clicked, this, &FindingFilterBar::reset);
    connect(this, &FindingFilterBar::filterChanged, this, &FindingFilterBar::showActive);
    return m_moreLine;
}

FindingFilter FindingFilterBar::filter() const
{
    FindingFilter filter;
    filter.severities = 0;
    for (size_t i = 0; i < m_severities.size(); ++i)
        filter.severities |= m_severities[i]->isChecked() ? 1u << i : 0u;
    if (m_verdict->currentIndex() > 0)
        filter.verdict = static_cast<Verdict>(m_verdict->currentIndex() - 1);
    if (m_certainty->currentIndex() > 0)
        filter.certainty = static_cast<Certainty>(m_certainty->currentIndex() - 1);
    filter.flaggedOnly = m_flagged->isChecked();
    filter.rule = m_rule->currentData().toString();
    QString amount = m_material->text();
    if (amount.endsWith(u'.'))
        amount.chop(1);
    filter.material = parseDecimal(amount);
    filter.words = PinyinQuery(m_words->text());
    return filter;
}

bool FindingFilterBar::wholeCase() const
{
    return m_scope->currentIndex() == 1;
}

void FindingFilterBar::setWholeCase(bool whole)
{
    m_scope->setCurrentIndex(whole ? 1 : 0);
}

FindingGrouping FindingFilterBar::grouping() const
{
    return static_cast<FindingGrouping>(m_grouping->currentIndex());
}

void FindingFilterBar::setRules(const QStringList &rules)
{
    const QString chosen = m_rule->currentData().toString();
    const QSignalBlocker quiet(m_rule);
    while (m_rule->count() > 1)
        m_rule->removeItem(1);
    QStringList sorted = rules;
    if (!chosen.isEmpty() && !sorted.contains(chosen))
        sorted.append(chosen); // what is chosen stays, though no finding has it any more
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) { return pinyinSortKey(checkTitle(a)) < pinyinSortKey(checkTitle(b)); });
    for (const QString &rule : sorted)
        m_rule->addItem(checkTitle(rule), rule);
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(chosen)));
}

void FindingFilterBar::offerMateriality(const Decimal &yuan)
{
    m_offered = yuan > 0 ? toShortest(yuan) : QString();
    m_threshold->setVisible(!m_offered.isEmpty());
    m_threshold->setText(tr("Materiality: %1").arg(m_offered));
}

void FindingFilterBar::setCount(const QString &text)
{
    m_count->setText(text);
}

void FindingFilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindingFilterBar::reset()
{
    {
        const QSignalBlocker quiet(this); // one change, not nine
        for (QToolButton *severity : m_severities)
            severity->setChecked(true);
        for (QComboBox *box : {m_verdict, m_rule, m_certainty})
            box->setCurrentIndex(0);
        m_flagged->setChecked(false);
        m_material->clear();
        m_words->clear();
    }
    Q_EMIT filterChanged();
}

void FindingFilterBar::showActive()
{
    const int active = (m_rule->currentIndex() > 0) + (m_certainty->currentIndex() > 0) + m_flagged->isChecked() + !m_material->text().isEmpty();
    m_more->setText(active ? tr("More (%1)").arg(active) : tr("More"));
}

void FindingFilterBar::retranslate()
{
    const auto fill = [](QComboBox *box, const QString &name, const QStringList &items) {
        box->setAccessibleName(name);
        box->setToolTip(name);
        for (int i = 0; i < items.size(); ++i)
            box->setItemText(i, items[i]);
    };
    fill(m_scope, tr("Whose findings are shown"), {tr("This report"), tr("Whole case")});
    fill(m_grouping, tr("How findings are grouped"), {tr("No groups"), tr("By report"), tr("By check"), tr("By severity"), tr("By section")});
    QStringList verdicts{tr("All verdicts")};
    for (int i = 0; i + 1 < m_verdict->count(); ++i)
        verdicts.append(verdictLabel(static_cast<Verdict>(i)));
    fill(m_verdict, tr("Verdicts shown"), verdicts);
    for (size_t i = 0; i < m_severities.size(); ++i) {
        const QString word = severityLabel(static_cast<Severity>(i));
        m_severities[i]->setText(word);
        m_severities[i]->setIcon(severityIcon(static_cast<Severity>(i), palette()));
        m_severities[i]->setToolTip(tr("Show or hide: %1").arg(word));
        m_severities[i]->setAccessibleName(tr("Show or hide: %1").arg(word));
    }
    m_words->setPlaceholderText(tr("Filter by words or pinyin"));
    m_words->setAccessibleName(tr("Filter the findings by words"));
    m_words->setToolTip(tr("Words that must occur in a finding, in Chinese, pinyin or initials"));
    retranslateMore();
}

void FindingFilterBar::retranslateMore()
{
    const auto name = [](QWidget *widget, const QString &text) {
        widget->setAccessibleName(text);
        widget->setToolTip(text);
    };
    name(m_more, tr("More filters: check, certainty, amount"));
    name(m_rule, tr("Checks shown"));
    name(m_certainty, tr("Certainty shown"));
    name(m_flagged, tr("Flagged findings only"));
    name(m_material, tr("Only differences of at least so many yuan (materiality)"));
    m_rule->setItemText(0, tr("All checks"));
    m_certainty->setItemText(0, tr("Certain and arguable"));
    m_certainty->setItemText(1, tr("Certain only"));
    m_certainty->setItemText(2, tr("Arguable only"));
    m_yuan->setText(tr("Difference ≥ (yuan)"));
    m_threshold->setText(tr("Materiality: %1").arg(m_offered));
    name(m_threshold, tr("Only findings over the materiality amount of the case"));
    m_reset->setText(tr("Reset"));
    name(m_reset, tr("Show all findings again"));
    QStringList rules;
    for (int i = 1; i < m_rule->count(); ++i)
        rules.append(m_rule->itemData(i).toString());
    setRules(rules);
    showActive();
}

} // namespace tieout
