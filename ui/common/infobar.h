#pragma once

#include <QFrame>
#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace tieout {

/** A line over the panes that tells of something done or gone wrong, until it is closed. */
class InfoBar : public QFrame
{
    Q_OBJECT
public:
    explicit InfoBar(QWidget *parent = nullptr);
    /** Shows the sentence; a problem is marked as such by a shape. */
    void tell(const QString &sentence, bool problem);
    /** Adds a button to the sentence told last. */
    void offer(const QString &text, std::function<void()> action);
    [[nodiscard]] QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QHBoxLayout *m_layout;
    QLabel *m_sign;
    QLabel *m_sentence;
    QToolButton *m_close;
    QList<QWidget *> m_offers;
};

} // namespace tieout
