#pragma once

#include "case/casefile.h"

#include <QTabWidget>

class QListView;
class QTreeView;

namespace tieout {

class PageListModel;
class SectionModel;

/** Beside the source: its headings as a tree and its pages as small pictures, both lead to their place. */
class SideStrip : public QTabWidget
{
    Q_OBJECT
public:
    explicit SideStrip(QWidget *parent = nullptr);
    void setReport(const std::shared_ptr<const OpenReport> &report, const QByteArray &bytes);
    /** Shows where the source stands: the page and the heading over `offset`. */
    void follow(int page, qsizetype offset);
    void focusCurrent();

Q_SIGNALS:
    void placeChosen(tieout::TextSpan span);
    void pageChosen(int page);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void retranslate();

    QTreeView *m_outline;
    QListView *m_pages;
    SectionModel *m_sections;
    PageListModel *m_pictures;
    std::shared_ptr<const OpenReport> m_report;
    QByteArray m_bytes;
    bool m_filled = false; ///< small pictures are drawn only for those who look at them
    bool m_following = false;
};

} // namespace tieout
