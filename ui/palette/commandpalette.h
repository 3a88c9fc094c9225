#pragma once

#include "palette/palettemodel.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QLineEdit;
class QListView;

namespace tieout {

class Actions;
class CaseSession;

/** One line to find any command, report, table or finding with, by Chinese, pinyin, initials or English. */
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(CaseSession &session, const Actions &actions, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void collect();
    void addCommands(std::vector<PaletteEntry> &entries) const;
    void addReports(std::vector<PaletteEntry> &entries) const;
    void addTables(std::vector<PaletteEntry> &entries) const;
    [[nodiscard]] QHash<qint64, QString> reportTitles() const;
    void addFindings(std::vector<PaletteEntry> &entries) const;
    void search();
    void run();

    CaseSession &m_session;
    const Actions &m_actions;
    PaletteModel *m_model;
    QLineEdit *m_words;
    QListView *m_view;
    QLabel *m_hint;
};

} // namespace tieout
