#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace tieout {

/** Tells in the status bar how far a long job is, and lets it be cancelled. */
class JobBar : public QWidget
{
    Q_OBJECT
public:
    explicit JobBar(QWidget *parent = nullptr);
    void start(const QString &what, bool cancellable);
    void progress(int done, int total, const QString &what);
    void finish();

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    static QString timeLeft(qint64 milliseconds);
    QLabel *m_what;
    QLabel *m_left;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QElapsedTimer m_since;
};

} // namespace tieout
