#include "ui/samplecase.h"

#include "case/importjob.h"
#include "casesession.h"
#include "search/searchmodel.h"
#include "search/searchpanel.h"

#include <QAbstractItemModelTester>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

using namespace tieout;

/** Words in all reports: typed, found over line breaks, gone to by key and by click. */
class TestSearchPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void enterLeadsThere();
    void figuresAreTyped();
    void nothingFound();

private:
    static void type(QWidget *into, const QString &words)
    {
        QInputMethodEvent event;
        event.setCommitString(words);
        QCoreApplication::sendEvent(into, &event);
    }
    QTemporaryDir m_folder;
    QString m_path;
};

void TestSearchPanel::initTestCase()
{
    isolateSettings(m_folder);
    m_path = m_folder.filePath(QStringLiteral("search.tieout"));
    auto created = CaseFile::create(m_path);
    QVERIFY(created);
    Progress progress;
    const QDir samples(QStringLiteral(TIEOUT_SOURCE_DIR "/resources/samples"));
    QStringList files;
    for (const QString &name : samples.entryList({QStringLiteral("*.txt")}))
        files << samples.filePath(name);
    (void)importFiles(**created, files, progress);
}

void TestSearchPanel::enterLeadsThere()
{
    CaseSession session;
    SearchPanel panel(session);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QVERIFY(session.open(m_path));
    auto *model = panel.findChild<SearchModel *>();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *words = panel.findChild<QLineEdit *>(QStringLiteral("searchWords"));
    panel.open();
    type(words, QStringLiteral("一般公共预算财政拨款支出年初预算"));
    QTRY_VERIFY(model->rowCount() > 0);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_VERIFY(session.selection().report());
    QCOMPARE(session.selection().reportId(), model->at(0).report);
    QCOMPARE(session.selection().span(), model->at(0).span);
    auto *view = panel.findChild<QTreeView *>();
    QVERIFY(view->hasFocus());
    const QString quote = session.selection().report()->report->document->quote(model->at(0).span);
    QCOMPARE(QString(quote).remove(u'\n').remove(u' '), QStringLiteral("一般公共预算财政拨款支出年初预算"));
}

void TestSearchPanel::figuresAreTyped()
{
    CaseSession session;
    SearchPanel panel(session);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QVERIFY(session.open(m_path));
    auto *words = panel.findChild<QLineEdit *>(QStringLiteral("searchWords"));
    QTest::keyClicks(words, QStringLiteral("739.15"));
    auto *model = panel.findChild<SearchModel *>();
    QTRY_VERIFY(model->rowCount() > 5);
    for (int row = 0; row < model->rowCount(); ++row)
        QCOMPARE(model->at(row).match, QStringLiteral("739.15"));
    auto *view = panel.findChild<QTreeView *>();
    const QModelIndex third = model->index(2, SearchModel::MatchColumn);
    view->scrollTo(third);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(third).center());
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(third).center());
    QTRY_VERIFY(session.selection().report());
    QCOMPARE(session.selection().span(), model->at(2).span);
}

void TestSearchPanel::nothingFound()
{
    CaseSession session;
    SearchPanel panel(session);
    QVERIFY(session.open(m_path));
    type(panel.findChild<QLineEdit *>(QStringLiteral("searchWords")), QStringLiteral("龘龘龘"));
    QTRY_COMPARE(panel.findChild<QLabel *>()->text(), QStringLiteral("各份报告中均未找到"));
}

QTEST_MAIN(TestSearchPanel)
#include "tst_searchpanel.moc"
