#include "notes/notedialog.h"

#include "common/notestyle.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tieout {

NoteDialog::NoteDialog(const Annotation &annotation, const QString &finding, QWidget *parent)
    : QDialog(parent), m_annotation(annotation), m_text(new QPlainTextEdit(this)), m_meaning(new QComboBox(this))
{
    setObjectName(QStringLiteral("noteDialog"));
    setWindowTitle(annotationKindLabel(annotation.kind));
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setPlainText(annotation.text);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(420, 110);
    m_text->setAccessibleName(tr("Text of the note"));
    m_meaning->setObjectName(QStringLiteral("noteMeaning"));
    for (int i = 0; i <= static_cast<int>(AnnotationMeaning::Important); ++i) {
        const auto meaning = static_cast<AnnotationMeaning>(i);
        m_meaning->addItem(annotationIcon(annotation.kind, meaning, palette()), annotationMeaningLabel(meaning));
    }
    m_meaning->setCurrentIndex(static_cast<int>(annotation.meaning));
    auto *form = new QFormLayout(this);
    form->setSpacing(10);
    const auto line = [&](const QString &name, const QString &text) {
        if (text.isEmpty())
            return;
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        form->addRow(name, label);
    };
    const QString quote = annotation.quote.simplified();
    line(tr("Stands on"), quote.size() > 120 ? quote.left(120) + u'…' : quote);
    line(tr("Finding"), finding);
    form->addRow(tr("&Meaning"), m_meaning);
    form->addRow(tr("&Text"), m_text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_text->setFocus();
}

void NoteDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return accept();
    QDialog::keyPressEvent(event);
}

Annotation NoteDialog::annotation() const
{
    Annotation out = m_annotation;
    out.text = m_text->toPlainText().trimmed();
    out.meaning = static_cast<AnnotationMeaning>(m_meaning->currentIndex());
    return out;
}

} // namespace tieout
