#include "samplecase.h"

#include "actions.h"
#include "casesession.h"
#include "tables/tablemodel.h"
#include "tables/tablepanel.h"
#include "tables/tableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace tieout;

namespace {

/** A report with two tables; the second is wide, has a code column, a blank and a dash. */
std::shared_ptr<const OpenReport> twoTables()
{
    SampleReport sample = sampleReport();
    sample.addTable(QStringLiteral("收入决算表"), {QStringLiteral("科目编码"), QStringLiteral("合计"), QStringLiteral("收入-财政"), QStringLiteral("收入-事业"), QStringLiteral("收入-其他")},
                    {{QStringLiteral("1000.01"), QStringLiteral("1000.00"), QStringLiteral("612.34"), QString(), QStringLiteral("55.55")}});
    Table &wide = sample.m_report->tables.back();
    wide.code = QStringLiteral("公开02表");
    wide.columns[0].role = ColumnRole::Code;
    wide.rows[0].level = 3;
    wide.rows[0].cells[4] = {CellState::Dash, QStringLiteral("—"), {}, {}};
    // The same value as in the first table, printed at another place.
    wide.rows[0].cells[1] = sample.cell(QStringLiteral("612.35"));
    wide.rows[0].cells[1].spans = {sample.span(QStringLiteral("38.77"))};
    wide.rows[0].cells[1].number.span = wide.rows[0].cells[1].span();
    return sample.open();
}

} // namespace

class TestTablePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings(m_folder); }

    void init()
    {
        m_owner = std::make_unique<QWidget>();
        m_actions = new Actions(m_owner.get());
        m_session = std::make_unique<CaseSession>();
        m_panel = std::make_unique<TablePanel>(*m_session, *m_actions);
        m_panel->resize(600, 400);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_session->selection().setReport(twoTables());
        m_view = m_panel->view();
        m_view->setFocus();
    }

    void cleanup()
    {
        m_panel.reset();
        m_session.reset();
    }

    void twoCellsTellSumAndDifference()
    {
        QSignalSpy summed(m_panel.get(), &TablePanel::summed);
        click(0, 1);
        click(1, 1, Qt::ControlModifier);
        QCOMPARE(summed.back().front().toString(), QStringLiteral("2 个单元格，2 个数字，合计 2,000.00，差额 0.02"));
        QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("1000.01\n999.99")); // as printed
        m_panel->copySelection(true);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("项目\t本年支出-合计\n合计\t1000.01\n农林水支出\t999.99"));
        click(0, 1, Qt::ControlModifier);
        QCOMPARE(summed.back().front().toString(), QString());
    }

    void arrowsChooseCellsAndShiftExtends()
    {
        click(0, 1);
        QTest::keyClick(m_view, Qt::Key_Right);
        QCOMPARE(m_session->selection().cell(), (CellPlace{0, 0, 2}));
        QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->selectionModel()->selectedIndexes().size(), 4);
    }

    void showsSeparatorsAndKeepsThePrintedText()
    {
        const QModelIndex total = m_view->model()->index(0, 1);
        QCOMPARE(total.data().toString(), QStringLiteral("1,000.01"));
        QCOMPARE(total.data(TableModel::PrintedRole).toString(), QStringLiteral("1000.01"));
        m_panel->stepTable(+1);
        QCOMPARE(m_panel->currentTable(), 1);
        const auto *model = m_view->model();
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("1000.01")); // a code has none
        QVERIFY(!model->index(0, 0).data(TableModel::NumberRole).toBool());
        QCOMPARE(model->index(0, 0).data(TableModel::LevelRole).toInt(), 2);
        QVERIFY(model->index(0, 3).data(TableModel::BlankRole).toBool());
        QVERIFY(!model->index(0, 4).data(TableModel::BlankRole).toBool());
        QVERIFY(model->index(0, 3).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("空白")));
        m_panel->stepTable(+1);
        QCOMPARE(m_panel->currentTable(), 0);
    }

    void headerMergesEqualParents()
    {
        m_panel->stepTable(+1);
        const auto *header = m_view->horizontalHeader();
        const int line = header->height() / 2;
        QVERIFY(line > header->fontMetrics().height());
        // Between two children of one parent there is a line in the lower level only.
        const int border = header->sectionViewportPosition(2) + header->sectionSize(2) - 1;
        const QImage image = m_view->horizontalHeader()->grab().toImage();
        const QRgb mid = m_view->palette().color(QPalette::Mid).rgb();
        QCOMPARE(image.pixel(border, line + line / 2), mid);
        QVERIFY(image.pixel(border, line / 2) != mid);
    }

    void longNamesLeaveTheAmountsRoom()
    {
        SampleReport sample = sampleReport();
        Table &table = sample.m_report->tables.front();
        table.rows[1].cells[0].text = QStringLiteral("机关事业单位基本养老保险缴费支出和其他社会保障缴费支出");
        m_session->selection().setReport(sample.open());
        m_panel->resize(380, 400);
        QTRY_VERIFY(m_view->frozen()->isVisible());
        QVERIFY(m_view->frozen()->width() <= m_view->viewport()->width() * 6 / 10);
        m_view->scrollTo(m_view->model()->index(1, 1));
        QVERIFY(m_view->visualRect(m_view->model()->index(1, 1)).left() >= m_view->frozen()->width());
        const int narrow = m_view->columnWidth(0);
        m_panel->resize(1400, 400);
        QTRY_VERIFY(m_view->columnWidth(0) > narrow); // whole again
    }

    void correctedReportKeepsItsTable()
    {
        m_panel->stepTable(+1);
        QCOMPARE(m_panel->currentTable(), 1);
        m_session->selection().replaceReport(twoTables());
        QCOMPARE(m_panel->currentTable(), 1);
        m_session->selection().setReport({});
        m_session->selection().setReport(twoTables());
        QCOMPARE(m_panel->currentTable(), 0);
    }

    void namesStayWhileTheOthersScroll()
    {
        QVERIFY(m_view->frozen()->isHidden()); // all columns fit
        m_panel->resize(330, 400);
        QTRY_VERIFY(m_view->horizontalScrollBar()->maximum() > 0);
        QVERIFY(m_view->frozen()->isVisible());
        m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->maximum());
        const QModelIndex name = m_view->model()->index(1, 0);
        const QPoint at = m_view->frozen()->visualRect(name).center();
        QTest::mouseClick(m_view->frozen()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(m_session->selection().cell(), (CellPlace{0, 1, 0}));
        QVERIFY(m_view->horizontalScrollBar()->value() > 0); // the name is in sight: nothing moves
        QTest::keyClick(m_view, Qt::Key_Right);
        QVERIFY(m_view->visualRect(m_view->currentIndex()).left() >= m_view->frozen()->width()); // not behind the names
    }

    void findsATableByItsTitle()
    {
        auto *combo = m_panel->findChild<QComboBox *>(QStringLiteral("tableCombo"));
        m_panel->focusChooser();
        QVERIFY(combo->lineEdit()->hasSelectedText());
        type(combo->lineEdit(), QStringLiteral("收入"));
        QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
        QCOMPARE(m_panel->currentTable(), 1);
        QVERIFY(combo->lineEdit()->text().startsWith(QStringLiteral("公开02表")));
        m_panel->stepTable(-1);
        m_panel->focusChooser();
        QTest::keyClicks(combo->lineEdit(), QStringLiteral("sr")); // the initials of its pinyin
        QTRY_VERIFY(combo->completer()->popup()->isVisible());
        QCOMPARE(combo->completer()->popup()->model()->rowCount(), 1);
        QTest::keyClick(combo->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(combo->completer()->popup(), Qt::Key_Return);
        QCOMPARE(m_panel->currentTable(), 1);
        m_panel->focusChooser();
        type(combo->lineEdit(), QStringLiteral("没有这张表"));
        m_view->setFocus();
        QVERIFY(combo->lineEdit()->text().startsWith(QStringLiteral("公开02表"))); // the words found nothing
    }

    void menuLeadsToWhereTheValueAlsoStands()
    {
        m_panel->stepTable(+1);
        click(0, 1);
        QStringList offered;
        QTimer::singleShot(50, this, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (const QAction *action : menu->actions())
                offered.append(action->text());
            QMenu *also = menu->actions().back()->menu();
            const auto places = also ? also->actions() : QList<QAction *>{};
            if (!places.isEmpty())
                places.front()->trigger();
            menu->close();
        });
        const QPoint middle = m_view->viewport()->rect().center();
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, middle, m_view->viewport()->mapToGlobal(middle));
        QApplication::sendEvent(m_view->viewport(), &byKey);
        QVERIFY(offered.contains(QStringLiteral("复制")));
        QVERIFY(offered.back().contains(QStringLiteral("1")));
        QCOMPARE(m_session->selection().cell(), (CellPlace{0, 0, 2}));
    }

    void legendNamesEveryState()
    {
        auto *button = m_panel->findChild<QToolButton *>(QStringLiteral("tableLegend"));
        Q_EMIT button->menu()->aboutToShow();
        QCOMPARE(button->menu()->actions().size(), 14);
        for (const QAction *action : button->menu()->actions()) {
            QVERIFY(!action->icon().isNull());
            QVERIFY(!action->text().isEmpty());
        }
    }

private:
    /** As an input method does it: Han characters have no keys. */
    static void type(QWidget *field, const QString &words)
    {
        QInputMethodEvent event;
        event.setCommitString(words);
        QApplication::sendEvent(field, &event);
    }
    void click(int row, int column, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, keys, m_view->visualRect(m_view->model()->index(row, column)).center());
    }
    QTemporaryDir m_folder;
    std::unique_ptr<QWidget> m_owner;
    Actions *m_actions = nullptr; ///< the owner's
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<TablePanel> m_panel;
    TableView *m_view = nullptr;
};

QTEST_MAIN(TestTablePanel)
#include "tst_tablepanel.moc"
