#include "memo/memoeditor.h"

#include "base/message.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <utility>

namespace tieout {

namespace {

/** Whether the form has a place for this finding's wording. */
bool isWorded(const Memo &memo, const MemoFinding &finding)
{
    return memo.form == MemoForm::Memo ? finding.verdict != Verdict::Dismissed : finding.verdict == Verdict::Confirmed;
}

} // namespace

MemoEditor::MemoEditor(QWidget *parent) : QTabWidget(parent)
{
    setDocumentMode(true);
    buildHead();
    buildFindings();
    retranslate();
}

void MemoEditor::buildHead()
{
    auto *page = new QWidget(this);
    m_head = new QFormLayout(page);
    m_head->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addTab(page, QString());
}

void MemoEditor::buildFindings()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    m_list = new QListWidget(page);
    m_list->setObjectName(QStringLiteral("memoFindings"));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(3 * m_list->fontMetrics().lineSpacing() + 12);
    layout->addWidget(m_list, 3);
    for (size_t i = 0; i < m_parts.size(); ++i) {
        m_names[i] = new QLabel(page);
        m_parts[i] = new QPlainTextEdit(page);
        m_parts[i]->setObjectName(QStringLiteral("memoPart-") + QLatin1String(findingParts()[i].id));
        m_parts[i]->setTabChangesFocus(true);
        m_parts[i]->setMinimumHeight(2 * m_parts[i]->fontMetrics().lineSpacing() + 12); // five of them, and a list, on a low screen
        m_names[i]->setBuddy(m_parts[i]);
        layout->addWidget(m_names[i]);
        layout->addWidget(m_parts[i], 2);
        connect(m_parts[i], &QPlainTextEdit::textChanged, this, [this, i] { partEdited(i); });
    }
    m_restore = new QPushButton(page);
    layout->addWidget(m_restore, 0, Qt::AlignLeft);
    connect(m_restore, &QPushButton::clicked, this, &MemoEditor::restoreDraft);
    connect(m_list, &QListWidget::currentRowChanged, this, &MemoEditor::showFinding);
    addTab(page, QString());
}

void MemoEditor::showMemo(const Memo &drafts, const Memo &now)
{
    m_filling = true;
    m_headDrafts = drafts.header;
    while (m_head->rowCount() > 0)
        m_head->removeRow(0);
    m_fields.clear();
    for (size_t i = 0; i < now.header.size(); ++i) {
        auto *field = new QLineEdit(now.header[i].value, this);
        field->setObjectName(QStringLiteral("memoHead-") + now.header[i].id);
        field->setPlaceholderText(drafts.header[i].value);
        field->setCursorPosition(0); // long names are told apart by how they begin
        connect(field, &QLineEdit::textEdited, this, [this, i](const QString &text) {
            const MemoLine &draft = m_headDrafts[i];
            Q_EMIT edited({0, {}, draft.id, text == draft.value ? QString() : text});
        });
        m_head->addRow(now.header[i].label, field);
        m_fields.push_back(field);
    }
    m_entries.clear();
    m_list->clear();
    for (size_t part = 0; part < now.parts.size(); ++part)
        for (const MemoFinding &finding : now.parts[part].findings) {
            if (!isWorded(now, finding))
                continue;
            const auto &others = drafts.parts[part].findings;
            const auto draft = std::find_if(others.begin(), others.end(), [&](const MemoFinding &other) { return other.key == finding.key; });
            m_entries.push_back({draft == others.end() ? finding : *draft, finding});
            m_list->addItem(finding.number + QStringLiteral("  ") + finding.title + QStringLiteral("  ") + finding.place);
        }
    m_filling = false;
    m_list->setCurrentRow(m_entries.empty() ? -1 : 0);
    showFinding();
}

void MemoEditor::showFinding()
{
    if (m_filling)
        return;
    const int row = m_list->currentRow();
    const bool any = row >= 0 && static_cast<size_t>(row) < m_entries.size();
    m_filling = true;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i]->setEnabled(any);
        m_parts[i]->setPlainText(any ? m_entries[static_cast<size_t>(row)].now.parts.*findingParts()[i].text : QString());
    }
    m_filling = false;
    m_restore->setEnabled(any);
    if (any)
        Q_EMIT findingChosen(QStringLiteral("finding-") + m_entries[static_cast<size_t>(row)].now.number);
}

void MemoEditor::partEdited(size_t part)
{
    if (m_filling)
        return;
    Entry &entry = m_entries[static_cast<size_t>(m_list->currentRow())];
    const FindingPart &what = findingParts()[part];
    const QString text = m_parts[part]->toPlainText();
    entry.now.parts.*what.text = text;
    Q_EMIT edited({entry.now.report, entry.now.key, QLatin1String(what.id), text == entry.draft.parts.*what.text ? QString() : text});
}

void MemoEditor::restoreDraft()
{
    const Entry entry = m_entries[static_cast<size_t>(m_list->currentRow())];
    for (size_t i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setPlainText(entry.draft.parts.*findingParts()[i].text);
}

void MemoEditor::retranslate()
{
    setTabText(0, tr("Head"));
    setTabText(1, tr("Findings"));
    m_restore->setText(tr("Back to the drafts"));
    m_list->setAccessibleName(tr("Findings"));
    for (size_t i = 0; i < m_names.size(); ++i)
        m_names[i]->setText(message(findingParts()[i].name).text());
}

void MemoEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

} // namespace tieout
