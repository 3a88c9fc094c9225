#pragma once

#include <QWidget>

class QLabel;
class QTreeView;

namespace tieout {

class EmptyState;
class ImportModel;
struct ImportResult;

/** The outcome of the last import, failures first with what to do. */
class ImportPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPanel(QWidget *parent = nullptr);
    void start();
    void add(const ImportResult &result);
    /** One sentence on the whole import. */
    [[nodiscard]] QString summary() const;
    [[nodiscard]] int failures() const;
    [[nodiscard]] const ImportModel *model() const { return m_model; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    ImportModel *m_model;
    QLabel *m_summary;
    QTreeView *m_view;
    EmptyState *m_empty;
};

} // namespace tieout
