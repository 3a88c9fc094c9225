#pragma once

#include "report/annotation.h"
#include "report/correction.h"

#include <QObject>
#include <optional>

class QWidget;

namespace tieout {

class Actions;
class CaseSession;
class NotePanel;
class SourcePane;

/** Puts marks and notes on what is chosen in the source or the tables, and corrects what was read there. */
class NoteCommands : public QObject
{
    Q_OBJECT
public:
    NoteCommands(CaseSession &session, const Actions &actions, SourcePane &source, NotePanel &notes, QWidget *window);

Q_SIGNALS:
    /** What was done, or what is to be chosen first. */
    void told(const QString &sentence);

private:
    void add(AnnotationKind kind);
    void note();
    void save(const Annotation &annotation);
    void correct();
    /** Where a mark would stand: the text selected in the source, else the chosen cell or place. */
    [[nodiscard]] std::optional<Annotation> place() const;
    [[nodiscard]] std::optional<Correction> correction() const;

    CaseSession &m_session;
    SourcePane &m_source;
    NotePanel &m_notes;
    QWidget *m_window;
};

} // namespace tieout
