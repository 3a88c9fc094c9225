#pragma once

#include "report/annotation.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace tieout {

/** Asks for the words and the meaning of an annotation. */
class NoteDialog : public QDialog
{
    Q_OBJECT
public:
    /** `finding`: what the finding it belongs to is called; empty for none. */
    NoteDialog(const Annotation &annotation, const QString &finding, QWidget *parent = nullptr);
    [[nodiscard]] Annotation annotation() const;

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Ctrl+Enter saves

private:
    Annotation m_annotation;
    QPlainTextEdit *m_text;
    QComboBox *m_meaning;
};

} // namespace tieout
