#include "check/checktable.h"
#include "rules/rulepages.h"
#include "ui/samplecase.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>

using namespace tieout;

/** The pages of the rules: found by typing, read by keyboard, in both languages. */
class TestRulePagesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings(m_folder); }
    void findsByTyping();
    void arrowsTurnPages();
    void speaksBothLanguages();

private:
    QTemporaryDir m_folder;
};

void TestRulePagesDialog::findsByTyping()
{
    RulePages pages;
    pages.show();
    auto *rules = pages.findChild<QListWidget *>();
    QCOMPARE(rules->count(), static_cast<int>(checkTable().size()));
    QTest::keyClicks(pages.findChild<QLineEdit *>(QStringLiteral("ruleWords")), QStringLiteral("narrative.share-s"));
    QStringList shown;
    for (int i = 0; i < rules->count(); ++i)
        if (!rules->item(i)->isHidden())
            shown << rules->item(i)->data(Qt::UserRole).toString();
    QCOMPARE(shown, QStringList{QStringLiteral("narrative.share-sum")});
}

void TestRulePagesDialog::arrowsTurnPages()
{
    RulePages pages;
    pages.show();
    auto *rules = pages.findChild<QListWidget *>();
    auto *page = pages.findChild<QTextBrowser *>();
    pages.showRule(QStringLiteral("narrative.share"));
    QVERIFY(page->toPlainText().contains(QStringLiteral("narrative.share\n")));
    QVERIFY(page->toPlainText().contains(QStringLiteral("16.08%")));
    QTest::keyClick(rules, Qt::Key_Down);
    QVERIFY(page->toPlainText().contains(QStringLiteral("narrative.share-sum")));
    pages.showRule(QStringLiteral("no.such"));
    QVERIFY(page->toPlainText().contains(QStringLiteral("narrative.share-sum")));
}

void TestRulePagesDialog::speaksBothLanguages()
{
    RulePages pages;
    pages.showRule(QStringLiteral("narrative.share"));
    auto *page = pages.findChild<QTextBrowser *>();
    QVERIFY(page->toPlainText().contains(QStringLiteral("依据")));
    installLanguage(QStringLiteral("en"));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(pages.findChild<QListWidget *>()->currentItem()->data(Qt::UserRole).toString(), QStringLiteral("narrative.share"));
    QVERIFY(page->toPlainText().contains(QStringLiteral("Basis")));
    installLanguage(QStringLiteral("zh"));
}

QTEST_MAIN(TestRulePagesDialog)
#include "tst_rulepages.moc"
