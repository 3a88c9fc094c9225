#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QSpinBox;
class QToolButton;

namespace tieout {

/** The line over the source: its file, the page or line, the zoom, and buttons for the window's actions. */
class SourceToolbar : public QWidget
{
    Q_OBJECT
public:
    explicit SourceToolbar(QWidget *parent = nullptr);
    void setFile(const QString &path);
    /** Pages of a PDF or lines of a text. */
    void setSteps(int count, bool pages);
    void setStep(int step); ///< from 0
    void setZoom(int percent);
    /** Buttons that are always of use, on the left and on the right; the tool tip tells the key. */
    void addActions(const QList<QAction *> &left, const QList<QAction *> &right);
    void addButton(QWidget *button);
    /** Puts the keyboard into the field for the page or line. */
    void askStep();

Q_SIGNALS:
    void stepAsked(int step);
    void zoomAsked(int percent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QToolButton *button(QAction *action);
    QHBoxLayout *m_layout;
    QLabel *m_title;
    QSpinBox *m_step;
    QLabel *m_steps;
    QSpinBox *m_zoom;
    bool m_pages = true;
};

} // namespace tieout
