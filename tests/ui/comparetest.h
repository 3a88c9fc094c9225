#pragma once

#include "ui/samplecase.h"

#include "case/importjob.h"
#include "casesession.h"
#include "compare/comparepanel.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>

namespace tieout {

/** Whose reports are compared. */
inline const QStringList counties{QStringLiteral("青禾县教育局"), QStringLiteral("临泽县教育局"), QStringLiteral("云岭县教育局"),
                                  QStringLiteral("白石县教育局"), QStringLiteral("长河县教育局"), QStringLiteral("大坪县教育局")};

/** A report of `department` whose expenditure is `total` 万元; where `wrong`, its parts make more. */
inline QByteArray reportOf(const QString &department, int total, bool wrong)
{
    const QString basic = toPlain(Decimal(total) * 8 / 10, 2);
    const QString project = toPlain(Decimal(total) * (wrong ? 3 : 2) / 10, 2);
    return QStringLiteral("%1\n2023年度部门决算\n一、部门人员情况\n截至2023年底，本部门实有人员20人。\n三、支出决算情况说明\n"
                          "本年支出合计%2万元，其中：基本支出%3万元，占80.00%；项目支出%4万元，占%5%。\n")
        .arg(department, toPlain(Decimal(total), 2), basic, project, wrong ? QStringLiteral("30.00") : QStringLiteral("20.00"))
        .toUtf8();
}

/** What tests of the comparison share: six reports compared, in a panel of their own for each test. */
class CompareTest : public QObject
{
protected:
    void makeCase();
    void openPanel();
    void closePanel();
    /** Chooses an entry of a box by keys. */
    void choose(const char *box, int index)
    {
        auto *of = m_panel->findChild<QComboBox *>(QLatin1String(box));
        of->setFocus();
        QTest::keyClick(of, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(of, Qt::Key_Down);
    }
    /** What an input method commits: Chinese comes by no key. */
    void filter(const QString &words)
    {
        QInputMethodEvent event;
        event.setCommitString(words);
        QCoreApplication::sendEvent(m_panel->findChild<QLineEdit *>(QStringLiteral("compareFilter")), &event);
    }
    QString departmentShown() const
    {
        const auto report = m_session->selection().report();
        return report ? report->entry.department : QString();
    }
    QString quoteOf(TextSpan span) const { return m_session->selection().report()->report->document->quote(span); }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<ComparePanel> m_panel;
};

inline void CompareTest::makeCase()
{
    isolateSettings(m_folder);
    m_path = m_folder.filePath(QStringLiteral("compare.tieout"));
    auto created = CaseFile::create(m_path);
    QVERIFY(created);
    QStringList files;
    for (qsizetype i = 0; i < counties.size(); ++i) {
        files << m_folder.filePath(counties[i] + QStringLiteral(".txt"));
        QFile file(files.back());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reportOf(counties[i], i == 5 ? 9000 : 1000 + 10 * static_cast<int>(i * i), i == 2));
    }
    Progress progress;
    (void)importFiles(**created, files, progress);
}

inline void CompareTest::openPanel()
{
    m_session = std::make_unique<CaseSession>();
    QVERIFY(m_session->open(m_path));
    m_panel = std::make_unique<ComparePanel>(*m_session);
    m_panel->resize(1000, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    QTRY_COMPARE(m_panel->chartData().rows.size(), size_t(6));
}

inline void CompareTest::closePanel()
{
    m_panel.reset();
    m_session.reset();
}

} // namespace tieout
