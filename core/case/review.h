#pragma once

#include "case/casefile.h"

#include <QObject>
#include <QUndoStack>
#include <optional>

namespace tieout {

/**
 * The only thing that changes: the auditor's verdicts, notes and annotations. Every change is an
 * undo command with a readable name and is saved at once; when saving fails the change is taken
 * back and saveFailed tells why.
 */
class Review : public QObject
{
    Q_OBJECT
public:
    explicit Review(CaseFile &caseFile, QObject *parent = nullptr);

    [[nodiscard]] Decision decision(qint64 report, const QString &key) const;
    /** All decisions of a report, loaded once. */
    [[nodiscard]] const QHash<QString, Decision> &decisions(qint64 report) const;
    /** Gives findings of one report a verdict; `reason` is needed for Dismissed. */
    void setVerdict(qint64 report, const QStringList &keys, Verdict verdict, const QString &reason = {});
    void setNote(qint64 report, const QString &key, const QString &note);

    [[nodiscard]] std::vector<Annotation> annotations(qint64 report) const;
    void addAnnotation(qint64 report, const Annotation &annotation);
    void editAnnotation(qint64 report, qint64 id, const QString &text);
    void removeAnnotation(qint64 report, qint64 id);

    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    void setAuthor(const QString &author) { m_author = author; }
    [[nodiscard]] QString author() const { return m_author; }

Q_SIGNALS:
    void decisionsChanged(qint64 report, const QStringList &keys);
    void annotationsChanged(qint64 report);
    void saveFailed(const QString &reason);

private:
    friend class DecisionCommand;
    friend class AnnotationCommand;
    Status load(qint64 report) const;
    /** Saves and takes over; false after saveFailed. */
    bool apply(qint64 report, const QHash<QString, Decision> &decisions);
    bool apply(qint64 report, const std::optional<Annotation> &before, const std::optional<Annotation> &after);
    void change(qint64 report, const QHash<QString, Decision> &after, const QString &name);
    void change(qint64 report, std::optional<Annotation> before, std::optional<Annotation> after, const QString &name);
    /** Moves the undo stack back after an undo or redo that could not be saved. */
    void takeBack(int step);

    CaseFile &m_case;
    QUndoStack m_undo;
    QString m_author;
    bool m_takingBack = false;
    mutable QHash<qint64, QHash<QString, Decision>> m_decisions;
};

} // namespace tieout
