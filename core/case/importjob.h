#pragma once

#include "base/progress.h"
#include "case/casefile.h"

#include <QObject>
#include <functional>
#include <memory>

namespace tieout {

enum class ImportOutcome { Added, AlreadyThere, Failed, Cancelled };

/** What became of one file. */
struct ImportResult
{
    QString file;
    ImportOutcome outcome = ImportOutcome::Added;
    qint64 report = 0; ///< when Added
    QString reason;    ///< when Failed or AlreadyThere: one sentence
};

/** `paths` with folders replaced by the reports in them (.pdf .txt, recursively), in name order. */
QStringList reportFiles(const QStringList &paths);

/**
 * Reads and stores the files one after another in the calling thread and checks them with the settings of the case on
 * all processors, where `progress` is polled too; goes on after a failure. `fileDone` hears of each file as soon as its
 * report is safe on disk.
 */
std::vector<ImportResult> importFiles(CaseFile &caseFile, const QStringList &files, Progress &progress,
                                      const std::function<void(const ImportResult &)> &fileDone = {});

/** The same in the background with its own connection to the case. Signals arrive in the owner's thread. */
class ImportJob : public QObject
{
    Q_OBJECT
public:
    explicit ImportJob(QObject *parent = nullptr);
    ~ImportJob() override; ///< cancels and waits
    /** Files given while it runs are taken after those before them. */
    void start(const QString &casePath, const QStringList &files);
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progressed(int done, int total, const QString &file);
    void fileDone(const tieout::ImportResult &result);
    void finished();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace tieout
