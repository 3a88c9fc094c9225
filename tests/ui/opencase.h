#pragma once

#include "samplecase.h"

#include "mainwindow.h"

#include <QTableView>
#include <QTreeView>

namespace tieout {

/** A window on a case of its own, reviewed by 甲; the keys are in the list of findings. */
class OpenCase
{
protected:
    void open(const std::vector<SampleReport> &reports)
    {
        m_path = makeCase(m_folder, reports);
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openArguments({m_path});
        QTRY_VERIFY(selection().report());
        review().setAuthor(QStringLiteral("甲"));
        m_tables = find<QTableView>("tableView");
        find<QTreeView>("findingView")->setFocus();
    }
    void close()
    {
        m_window.reset();
        QFile::remove(m_path);
    }

    template <typename Widget> Widget *find(const char *name) { return m_window->findChild<Widget *>(QLatin1String(name)); }
    Selection &selection() { return m_window->session().selection(); }
    Review &review() { return *m_window->session().review(); }
    qint64 report() { return selection().reportId(); }
    TextSpan place(const QString &words)
    {
        const qsizetype at = selection().report()->report->document->text.indexOf(words);
        return {at, at + words.size()};
    }
    /** The dialog that a key has opened, when it has the keys. */
    template <typename Dialog> Dialog *opened()
    {
        auto *dialog = m_window->findChild<Dialog *>();
        if (dialog)
            dialog->activateWindow(); // what a window manager does
        return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }
    void clickCell(int row, int column)
    {
        const QModelIndex cell = m_tables->model()->index(row, column);
        QTest::mouseClick(m_tables->viewport(), Qt::LeftButton, {}, m_tables->visualRect(cell).center());
        m_tables->setFocus();
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
    QTableView *m_tables = nullptr;
};

} // namespace tieout
