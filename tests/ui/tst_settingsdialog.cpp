#include "ui/samplecase.h"

#include "check/checktable.h"
#include "common/preferences.h"
#include "settings/settingsdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeWidget>

using namespace tieout;

/** Checks, thresholds and preferences set by keys and clicks. */
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings(m_folder); }
    void showsWhatIsSet();
    void switchesRulesByKey();
    void refusesWhatIsNoNumber();
    void backToUsual();
    void withoutCase();

private:
    QTemporaryDir m_folder;
};

void TestSettingsDialog::showsWhatIsSet()
{
    CheckSettings settings;
    settings.deviationPercent = Decimal("12.5");
    settings.materialityYuan = Decimal(100000);
    settings.rulesOff = {QStringLiteral("text.typo")};
    settings.severityOverrides.insert(QStringLiteral("narrative.share"), Severity::Warning);
    const SettingsDialog dialog(settings, true);
    QVERIFY(dialog.checkSettings() == settings);
}

void TestSettingsDialog::switchesRulesByKey()
{
    SettingsDialog dialog({}, true);
    dialog.show();
    auto *rules = dialog.findChild<QTreeWidget *>(QStringLiteral("ruleSettings"));
    QCOMPARE(rules->topLevelItemCount(), static_cast<int>(checkTable().size()));
    rules->setFocus();
    rules->setCurrentItem(rules->topLevelItem(0));
    QTest::keyClick(rules, Qt::Key_Space);
    QCOMPARE(dialog.checkSettings().rulesOff, QStringList{QString::fromLatin1(checkTable().front().id)});
    auto *box = qobject_cast<QComboBox *>(rules->itemWidget(rules->topLevelItem(1), 1));
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(dialog.checkSettings().severityOverrides.value(QString::fromLatin1(checkTable()[1].id)), Severity::Error);
    QSignalSpy asked(&dialog, &SettingsDialog::ruleAsked);
    Q_EMIT rules->itemDoubleClicked(rules->topLevelItem(1), 0);
    QCOMPARE(asked.front().front().toString(), QString::fromLatin1(checkTable()[1].id));
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    rules->setFocus();
    rules->setCurrentItem(rules->topLevelItem(2));
    QTest::keyClick(rules, Qt::Key_F1, Qt::ShiftModifier);
    QCOMPARE(asked.back().front().toString(), QString::fromLatin1(checkTable()[2].id));
}

void TestSettingsDialog::refusesWhatIsNoNumber()
{
    SettingsDialog dialog({}, true);
    dialog.show();
    auto *deviation = dialog.findChild<QLineEdit *>(QStringLiteral("deviation"));
    const auto apply = [&] {
        for (const QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("应用"))
                return button->isEnabled();
        return false;
    };
    deviation->selectAll();
    QTest::keyClicks(deviation, QStringLiteral("3x"));
    QVERIFY(!apply());
    deviation->selectAll();
    QTest::keyClicks(deviation, QStringLiteral("-3"));
    QVERIFY(!apply());
    deviation->selectAll();
    QTest::keyClicks(deviation, QStringLiteral("30.5"));
    QVERIFY(apply());
    QVERIFY(dialog.checkSettings().deviationPercent == Decimal("30.5"));
}

void TestSettingsDialog::backToUsual()
{
    CheckSettings settings;
    settings.rulesOff = {QStringLiteral("text.typo")};
    settings.deviationPercent = 1;
    SettingsDialog dialog(settings, true);
    dialog.show();
    QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("resetSettings")), Qt::LeftButton);
    QVERIFY(dialog.checkSettings() == CheckSettings());
}

void TestSettingsDialog::withoutCase()
{
    SettingsDialog dialog({}, false);
    QCOMPARE(dialog.findChild<QTabWidget *>()->count(), 1);
    auto *author = dialog.findChild<QLineEdit *>(QStringLiteral("author"));
    author->selectAll();
    QTest::keyClicks(author, QStringLiteral("Li"));
    dialog.applyPreferences();
    QCOMPARE(preferredAuthor(), QStringLiteral("Li"));
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
