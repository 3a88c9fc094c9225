#include "samplecase.h"

#include "findings/noticemodel.h"
#include "mainwindow.h"
#include "tables/tablemodel.h"
#include "tables/tablepanel.h"
#include "tables/tableview.h"

#include <QLabel>
#include <QTabWidget>
#include <QTreeView>

using namespace tieout;

namespace {

/** A report whose second table has doubted amounts, whose first has no body, and a notice for each. */
SampleReport doubtedReport()
{
    SampleReport sample = sampleReport();
    sample.m_report->tables.front().kind = TableKind::Expenditure;
    Cell &cell = sample.m_report->tables.front().rows[1].cells[2];
    cell.state = CellState::Text;
    Table &form = sample.m_report->tables.front();
    form.titleSpan = sample.span(QStringLiteral("支出决算表"));
    form.span = {form.titleSpan.begin, sample.span(QStringLiteral("388.88")).end};
    Table picture;
    picture.id = QStringLiteral("t0");
    picture.title = QStringLiteral("收入决算表");
    picture.isImage = true;
    picture.titleSpan = picture.span = sample.span(QStringLiteral("第9行"));
    sample.m_report->notices.insert(sample.m_report->notices.begin(), {message("“%1” stands in the text cell by cell: %2 of its amounts may belong to another row or column and are not checked.", {form.title, QStringLiteral("1")}), form.titleSpan});
    sample.m_report->notices.push_back({message("“%1” has no text under its title: the table is a picture or missing.", {picture.title}), picture.titleSpan});
    sample.m_report->tables.insert(sample.m_report->tables.begin(), picture);
    return sample;
}

} // namespace

class TestNoticePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings(m_folder); }

    void init()
    {
        m_path = makeCase(m_folder, {doubtedReport()});
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openArguments({m_path});
        QTRY_VERIFY(m_window->session().selection().report());
        m_view = m_window->findChild<QTreeView *>(QStringLiteral("noticeView"));
        m_tables = m_window->findChild<TablePanel *>();
    }

    void cleanup()
    {
        m_window.reset();
        QFile::remove(m_path);
    }

    void tabTellsHowMany()
    {
        const auto *tabs = m_window->findChild<QTabWidget *>(QStringLiteral("bottomTabs"));
        QCOMPARE(tabs->tabText(2), QStringLiteral("读取提示（3）"));
    }

    void longNoticesAreShownWhole()
    {
        showTab();
        const QModelIndex sentence = m_view->model()->index(0, NoticeModel::MessageColumn);
        const int line = m_view->fontMetrics().height();
        m_window->resize(700, 800);
        const int needed = m_view->fontMetrics().horizontalAdvance(sentence.data().toString());
        QTRY_VERIFY(m_view->columnWidth(NoticeModel::MessageColumn) < needed);
        QTRY_VERIFY(m_view->visualRect(sentence).height() >= 2 * line);
        QVERIFY(m_view->visualRect(m_view->model()->index(1, NoticeModel::MessageColumn)).height() < 2 * line); // a short one
    }

    void noticeLeadsToItsTableAndItsPlace()
    {
        QCOMPARE(m_tables->currentTable(), 1); // the first with a body
        showTab();
        click(2);
        QCOMPARE(m_tables->currentTable(), 0);
        click(0);
        QCOMPARE(m_tables->currentTable(), 1);
        QTest::keyClick(m_view, Qt::Key_Down);
        QCOMPARE(m_window->session().selection().span(), qobject_cast<const NoticeModel *>(m_view->model())->spanAt(1));
    }

    void doubtedAmountsAreToldFromCertainOnes()
    {
        const auto *model = m_tables->view()->model();
        QVERIFY(model->index(1, 2).data(TableModel::DoubtedRole).toBool());
        QVERIFY(model->index(1, 2).data(TableModel::NumberRole).toBool()); // stands where the others stand
        QVERIFY(model->index(1, 2).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("不作核对")));
        QVERIFY(!model->index(1, 3).data(TableModel::DoubtedRole).toBool());
        QVERIFY(!model->index(1, 0).data(TableModel::DoubtedRole).toBool());
        const auto labels = m_tables->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().contains(QStringLiteral("有 1 个金额")); }));
    }

private:
    void showTab()
    {
        QTest::keyClick(m_window.get(), Qt::Key_8, Qt::ControlModifier);
        QTRY_VERIFY(m_view->isVisible());
    }
    void click(int row)
    {
        const QModelIndex index = m_view->model()->index(row, NoticeModel::MessageColumn);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(index).center());
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
    QTreeView *m_view = nullptr;
    TablePanel *m_tables = nullptr;
};

QTEST_MAIN(TestNoticePanel)
#include "tst_noticepanel.moc"
