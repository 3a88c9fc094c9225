#include "rules/rulepages.h"

#include "base/language.h"
#include "check/checktable.h"
#include "check/rulepage.h"
#include "common/severitystyle.h"

#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tieout {

namespace {

QString idOf(const QListWidgetItem *item)
{
    return item->data(Qt::UserRole).toString();
}

} // namespace

RulePages::RulePages(QWidget *parent)
    : QDialog(parent), m_words(new QLineEdit(this)), m_rules(new QListWidget(this)), m_page(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("rulePages"));
    m_words->setObjectName(QStringLiteral("ruleWords"));
    m_words->setClearButtonEnabled(true);
    m_rules->setObjectName(QStringLiteral("ruleList"));
    m_rules->setUniformItemSizes(true);
    m_page->setObjectName(QStringLiteral("rulePage"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(16);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addWidget(m_rules);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(list);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 620});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    resize(920, 640);
    connect(m_words, &QLineEdit::textChanged, this, &RulePages::filter);
    connect(m_rules, &QListWidget::currentItemChanged, this, &RulePages::showPage);
    fill();
}

void RulePages::fill()
{
    setWindowTitle(tr("Rules"));
    m_words->setPlaceholderText(tr("Find a rule"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_rules->setAccessibleName(tr("Rules"));
    m_page->setAccessibleName(tr("Page of the rule"));
    const QString chosen = m_rules->currentItem() ? idOf(m_rules->currentItem()) : QString();
    m_rules->clear();
    for (const Check &check : checkTable()) {
        const QString id = QString::fromLatin1(check.id);
        auto *item = new QListWidgetItem(checkTitle(id), m_rules);
        item->setData(Qt::UserRole, id);
        item->setToolTip(id);
    }
    filter(m_words->text());
    m_rules->setCurrentRow(0);
    showRule(chosen);
}

void RulePages::filter(const QString &words)
{
    for (int i = 0; i < m_rules->count(); ++i) {
        QListWidgetItem *item = m_rules->item(i);
        const RulePage page = rulePage(idOf(item), currentLanguage());
        const QString text = item->text() + u' ' + idOf(item) + u' ' + page.compares + u' ' + page.basis;
        item->setHidden(!text.contains(words.trimmed(), Qt::CaseInsensitive));
    }
}

void RulePages::showRule(const QString &rule)
{
    for (int i = 0; i < m_rules->count(); ++i)
        if (idOf(m_rules->item(i)) == rule) {
            m_rules->setCurrentRow(i);
            m_rules->scrollToItem(m_rules->item(i));
        }
}

void RulePages::showPage()
{
    const QListWidgetItem *item = m_rules->currentItem();
    if (!item)
        return;
    const RulePage page = rulePage(idOf(item), currentLanguage());
    const QString quiet = quietColor(palette()).name();
    QString html = QStringLiteral("<h2>%1</h2><p style='color:%2'>%3</p>").arg(item->text().toHtmlEscaped(), quiet, idOf(item));
    const auto part = [&](const QString &title, const QString &text, bool passage) {
        if (text.isEmpty())
            return;
        html += QStringLiteral("<p style='margin:14px 0 4px 0;color:%1;font-weight:600'>%2</p>").arg(quiet, title);
        html += QStringLiteral("<p style='margin:0;%1'>%2</p>")
                    .arg(QLatin1String(passage ? "margin-left:12px;white-space:pre-wrap" : ""), text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
    };
    part(tr("What it compares"), page.compares, false);
    part(tr("Formula"), page.formula, false);
    part(tr("Basis"), page.basis, false);
    part(tr("A passage that it objects to"), page.hit, true);
    part(tr("A passage that misses by the last digit"), page.rounding, true);
    part(tr("A passage that agrees"), page.clean, true);
    m_page->setHtml(html);
}

void RulePages::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    if (event->type() == QEvent::PaletteChange)
        showPage();
    QDialog::changeEvent(event);
}

} // namespace tieout
