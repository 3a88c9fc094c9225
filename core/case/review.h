#pragma once

#include "case/casefile.h"

#include <QObject>
#include <QUndoStack>
#include <functional>
#include <optional>

namespace tieout {

/**
 * The only thing that changes: the auditor's verdicts, flags, notes, annotations, corrections, settings, charts
 * of the memo and signatures. Every change is an undo command with a readable name and is saved at once; when saving fails the change is
 * taken back and saveFailed tells why.
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
    /** Flags findings of one report, or takes the flag away; the verdicts stay. */
    void setFlagged(qint64 report, const QStringList &keys, bool flagged);
    void setNote(qint64 report, const QString &key, const QString &note);

    [[nodiscard]] std::vector<Annotation> annotations(qint64 report) const;
    [[nodiscard]] std::optional<Annotation> annotation(qint64 report, qint64 id) const;
    /** Those that belong to a finding. */
    [[nodiscard]] std::vector<Annotation> annotationsOn(qint64 report, const QString &findingKey) const;
    /** Adds it with author, time and, where it stands on text, the quote; its id, or 0 after saveFailed. */
    qint64 addAnnotation(qint64 report, const Annotation &annotation);
    /** Takes over text, kind, meaning, place and finding of the annotation with this id. */
    void editAnnotation(qint64 report, const Annotation &annotation);
    void removeAnnotation(qint64 report, qint64 id);

    [[nodiscard]] SignOff signOff(qint64 report) const;
    /** Signs in the author's name, which must be set; Reviewed wants a standing Prepared of somebody else. */
    void sign(qint64 report, SignOffRole role);
    void withdrawSignature(qint64 report, SignOffRole role);

    /** All corrections of a report, also those that no longer find their place. */
    [[nodiscard]] std::vector<Correction> corrections(qint64 report) const;
    /** Corrects what was read at a place (see correctionOfCell); in place of an earlier one; needs a reason. */
    void correct(qint64 report, const Correction &correction);
    void removeCorrection(qint64 report, qint64 id);

    [[nodiscard]] CheckSettings checkSettings() const;
    /** The reports are to be checked again then: see RecheckJob. */
    void setCheckSettings(const CheckSettings &settings);
    [[nodiscard]] std::vector<ChosenChart> memoCharts() const;
    /** Puts a chart into the memo; false where it is there already or could not be saved. */
    bool addMemoChart(const ChosenChart &chart);
    void removeMemoChart(const ChosenChart &chart);
    /** Takes a report out of the case or back into it. */
    void setRemoved(qint64 report, bool removed);

    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    void setAuthor(const QString &author) { m_author = author; }
    [[nodiscard]] QString author() const { return m_author; }

Q_SIGNALS:
    void decisionsChanged(qint64 report, const QStringList &keys);
    void annotationsChanged(qint64 report);
    void signOffChanged(qint64 report); ///< also when a change reopens it
    void reportChanged(qint64 report);  ///< corrected: its values, findings and ledger are other ones now
    void checkSettingsChanged();
    void memoChartsChanged();
    void reportsChanged();              ///< one was taken out or brought back
    void saveFailed(const QString &reason);

private:
    friend class ReviewCommand;
    Status load(qint64 report) const;
    /** Tells a failure; true when there was none. */
    bool saved(const Status &status);
    void push(const QString &name, std::function<bool()> undo, std::function<bool()> redo);
    bool save(qint64 report, const QHash<QString, Decision> &decisions);
    bool save(qint64 report, const SignOff &signOff);
    /** `after` in place of `before`; both with the same id. */
    bool save(qint64 report, const std::optional<Annotation> &before, const std::optional<Annotation> &after);
    bool save(qint64 report, const std::optional<Correction> &before, const std::optional<Correction> &after);
    bool save(const CheckSettings &settings);
    bool saveRemoved(qint64 report, bool removed);
    bool changeMemoCharts(const std::vector<ChosenChart> &after, const QString &name);
    bool saveMemoCharts(const std::vector<ChosenChart> &charts);
    void tellReread(qint64 report);
    /** Tells a sign-off that a change has reopened. */
    void tellSignOff(qint64 report);
    void changeCorrection(qint64 report, const std::optional<Correction> &before, std::optional<Correction> after,
                          const QString &name);
    void change(qint64 report, const QHash<QString, Decision> &after, const QString &name);
    void change(qint64 report, const SignOff &after, const QString &name);
    /** Moves the undo stack back after an undo or redo that could not be saved. */
    void takeBack(int step);

    CaseFile &m_case;
    QUndoStack m_undo;
    QString m_author;
    bool m_takingBack = false;
    mutable QHash<qint64, QHash<QString, Decision>> m_decisions;
    QHash<qint64, SignOff> m_signOffs; ///< as last told
};

} // namespace tieout
