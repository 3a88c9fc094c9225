#pragma once

#include "case/casefile.h"

#include <QObject>
#include <memory>

namespace tieout {

/** How far back a report is taken up again: from what was read of it, or from its stored bytes. */
enum class RecheckDepth { Check, Read };

/** What is to be checked again. */
struct RecheckOrder
{
    QString casePath;
    std::vector<qint64> reports; ///< none: all whose checks were run with other settings or by another version
    RecheckDepth depth = RecheckDepth::Check;
    QString author; ///< for the log
};

/**
 * Checks reports of a case again in the background with its own connection; each is safe on disk when
 * reportDone tells it. A cancelled one leaves the rest as it was. Signals arrive in the owner's thread.
 */
class RecheckJob : public QObject
{
    Q_OBJECT
public:
    explicit RecheckJob(QObject *parent = nullptr);
    ~RecheckJob() override; ///< cancels and waits
    /** An order given while it runs is taken after those before it. */
    void start(const RecheckOrder &order);
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progressed(int done, int total, const QString &file);
    void reportDone(qint64 report, const tieout::FindingChange &change);
    void failed(const QString &reason); ///< of one report; the others go on
    void finished();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace tieout
